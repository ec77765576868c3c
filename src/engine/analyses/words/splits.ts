import { Joined } from '../../language/joined-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Resources } from '../analyses.ts'
import { IMPERSONAL } from './facts.ts'

/** Where a token falls apart, in offsets of the token, and how sure it is. */
export interface Split {
  readonly at: readonly number[]
  readonly confidence: number
  /** `function`: one part is a function word; `content`: both are ordinary words; `name`: a name and a word. */
  readonly kind: 'function' | 'content' | 'name'
}

/** What the document says about a word, beside the lexicon. */
export interface Evidence {
  /** The capitalised word stands alone somewhere in the text. */
  seenName(word: string): boolean
  /** The small word stands alone somewhere in the text. */
  seenWord(word: string): boolean
}

/** What is known of a word by itself. */
export const NO_EVIDENCE: Evidence = { seenName: () => false, seenWord: () => false }

/** A split that says something only where the text is damaged elsewhere. */
export const WEAK = 0.45

/** No common word is longer; a longer unbroken run is no news text. */
export const LONGEST = 40

/** What a word is where words may have been run together: bits of `Joined`. */
export const joinedClasses = ({ joinedWords }: Resources, word: string): number =>
  joinedWords().get(word) ?? 0

/** Whether an ordinary word has this number. */
export const isWord = (lexicon: Lexicon, number: number): boolean => lexicon.has(number, Flag.LOWER)

/**
 * The best way to read a small-letter token, or one that begins a sentence, as two words run together.
 * Function words decide almost everything: they never close or open an English compound. Two content words are
 * proposed only when both are very common, since English coins compounds all the time.
 */
export function splitWord(word: string, resources: Resources, evidence: Evidence): Split | undefined {
  const { lexicon } = resources
  if (word.length < 5 || word.length > LONGEST) return undefined
  let best: Split | undefined
  const consider = (split: Split | undefined): void => {
    if (split && (!best || split.confidence > best.confidence)) best = split
  }
  lexicon.prefixes(word, 0, word.length, (end, left) => {
    if (end >= word.length || end === 0 || !isWord(lexicon, left)) return
    const right = lexicon.find(word, end, word.length)
    if (isWord(lexicon, right)) consider(rate(word, end, left, right, resources, evidence))
  })
  return best
}

/** Whether all parts are small words, which no word is formed of. */
export function areSmall(word: string, { at }: Split, resources: Resources): boolean {
  const parts = [word.slice(0, at[0]), word.slice(at[0])]
  return (
    at.length === 1 && parts.every((part) => joinedClasses(resources, part) & (Joined.CLOSED | Joined.SHORT))
  )
}

/** How good `word` is as two known words parted at `end`. */
function rate(
  word: string,
  end: number,
  left: number,
  right: number,
  resources: Resources,
  evidence: Evidence,
): Split | undefined {
  const { lexicon } = resources
  const a = word.slice(0, end)
  const b = word.slice(end)
  const isA = joinedClasses(resources, a)
  const isB = joinedClasses(resources, b)
  const za = lexicon.zipf(left)
  const zb = lexicon.zipf(right)
  const at = [end]
  const split = (confidence: number, kind: Split['kind'] = 'function'): Split => ({ at, confidence, kind })
  const closedA = isA & Joined.CLOSED
  const closedB = isB & Joined.CLOSED
  if (closedA && closedB) return split(0.96)
  if (closedA) {
    if (isB & Joined.SHORT) return split(0.93)
    // “witha”, “sucha”
    if (b === 'a') return a.length >= 3 ? split(0.86) : undefined
    return b.length >= 3 && zb >= 2.3 ? split(zb >= 3 ? 0.95 : WEAK) : undefined
  }
  if (closedB) {
    if (isA & Joined.SHORT || a === 'a') return split(a === 'a' ? 0.84 : 0.93)
    return a.length >= 3 && za >= 2.3 ? split(za >= 3 ? 0.95 : WEAK) : undefined
  }
  // “everyroom”: the compounds of these are all in the lexicon.
  if ((a === 'every' || a === 'another' || a === 'several') && b.length >= 4 && zb >= 3.5) return split(0.9)
  const flags = lexicon.flags(left)
  const rightFlags = lexicon.flags(right)
  // “carriedout”, “pickedup”: a verb in the past or in -ing, and what goes with it.
  if (isB & Joined.VERB_PARTICLE && flags & (Flag.PAST | Flag.GERUND) && /(?:ed|ing)$/.test(a) && za >= 3.3)
    return split(0.88)
  // “wentdown”, but “breakoff” and “lineout”
  const verb = (flags & (Flag.PAST | Flag.BASE)) !== 0 && !(flags & Flag.NOUN)
  if (isB & Joined.VERB_PARTICLE && verb && b.length > 2 && a.length > 2 && za >= 3.8) return split(WEAK)
  // “toresume”, “beneeded”: all that these begin is in the lexicon.
  if (a === 'to' && b.length >= 4 && rightFlags & Flag.BASE && zb >= 2.5) return split(0.88)
  if (a === 'be' && b.length >= 5 && rightFlags & (Flag.PARTICIPLE | Flag.GERUND) && zb >= 3)
    return split(0.86)
  const shortA = isA & Joined.SHORT
  const shortB = isB & Joined.SHORT
  if (shortA && shortB) return word.length >= 5 ? split(0.85) : undefined
  if (shortB) {
    const two = b.length === 2
    if (za >= (two ? 4 : 3.8) && a.length >= (two || b.length >= 4 ? 4 : 3)) return split(two ? 0.88 : 0.9)
    return (a.length >= 5 && za >= 2.3) || (a.length === 3 && za >= 5) ? split(WEAK) : undefined
  }
  if (shortA) {
    const prefix = isA & Joined.PREFIX_LIKE
    if (zb >= (prefix ? 4.5 : 4) && b.length >= 4) return split(prefix ? 0.82 : 0.88)
    // “isone”, “toaid”
    const least = a === 'to' && rightFlags & Flag.BASE ? 3.75 : 5.2
    return (b.length >= 5 && zb >= 2.8) || (b.length === 3 && zb >= least) ? split(WEAK) : undefined
  }
  // “newbuilding” is a ship.
  if (isA & Joined.COUNTING && b.length >= 3 && zb >= (b.length === 3 ? 4.5 : 3.5) && !b.endsWith('ing'))
    return split(WEAK)
  if (isB & Joined.CLOSING && a.length >= 4 && za >= 4) return split(WEAK)
  if (b === 'a') {
    // “includeda”, “issuinga”: no language has words that end so.
    if (a.length >= 6 && za >= 3 && flags & (Flag.PAST | Flag.GERUND) && /(?:ed|ing)$/.test(a))
      return split(0.86)
    // “facea”, “buya”, “the ownera”
    const agent = flags & Flag.NOUN && za >= 3.5 && a.length >= 5 && /(?:er|or|ist|ent)$/.test(a)
    return agent || (flags & Flag.VERB && za >= (a.length >= 4 ? 4.2 : 5)) ? split(WEAK) : undefined
  }
  if (a === 'a') {
    if (zb >= 4.5 && b.length >= 5 && !/^[aeiou]/.test(b)) return split(0.8)
    // “alunch”, “aslight”: all that this begins is in the lexicon.
    const least = rightFlags & (Flag.NOUN | Flag.ADJECTIVE) && !(rightFlags & Flag.PLURAL) ? 4 : 6
    return zb >= 3.3 && b.length >= least && !/^[aeiou]/.test(b) ? split(WEAK) : undefined
  }
  // “oppositionled by”: of the short verbs in the past these end no word.
  if (isB & Joined.SHORT_PAST && a.length >= 7 && za >= 4 && lexicon.has(left, Flag.NOUN))
    return split(0.75, 'content')
  if (isB & Joined.SHORT_PAST && a.length >= 4 && za >= 4 && flags & Flag.NOUN) return split(WEAK, 'content')
  // “carproduction”: what is common in two words and in no compound.
  if (
    a.length === 3 &&
    b.length >= 5 &&
    za >= 4.5 &&
    zb >= (b.length > 5 ? 4.5 : 5) &&
    !(flags & Flag.PREFIX)
  )
    return isB & Joined.COMPOUND_END ? undefined : split(WEAK, 'content')
  if (a.length < 4 || b.length < 4) return undefined
  // Adverbs and inflected forms open no compound either (“radicallyimproved”, “finishedproducts”), if both parts are common.
  const adverb = a.endsWith('ly') && (flags & Flag.ADVERB) !== 0
  const inflected =
    (flags & (Flag.PAST | Flag.PARTICIPLE | Flag.GERUND)) !== 0 &&
    (flags & (Flag.BASE | Flag.PREFIX)) === 0 &&
    /(?:ed|ing)$/.test(a)
  const least = word.length > 12 ? 3 : 4
  if ((adverb && zb >= 3.5 && za >= 3) || (inflected && za >= least && zb >= 4)) return split(0.88, 'content')
  // A plural opens hardly any compound, and these are known by what they end in (“sportspeople”, “salesroom”).
  if (
    flags & Flag.PLURAL &&
    a.length >= 6 &&
    a.endsWith('s') &&
    za >= 2.5 &&
    zb >= 4.2 &&
    !(isB & Joined.COMPOUND_END)
  )
    return split(0.86, 'content')
  // “governmentannounced”: a noun that a past tense follows, which an adjective would join with a hyphen.
  // “plantendures”: nor does a compound end in a verb's -s that is no plural.
  const third = (rightFlags & Flag.THIRD) !== 0 && (rightFlags & (Flag.NOUN | Flag.PLURAL)) === 0
  if (
    third &&
    b.length >= 6 &&
    zb >= 2 &&
    flags & Flag.NOUN &&
    !(flags & Flag.PREFIX) &&
    a.length >= 5 &&
    za >= 3
  )
    return split(0.86, 'content')
  const past = (rightFlags & Flag.PAST) !== 0 && (rightFlags & Flag.BASE) === 0
  if (past && b.length >= 5 && flags & Flag.NOUN && a.length >= 5 && za >= 4 && zb >= 4.2)
    return split(0.8, 'content')
  // The longer the whole, the less likely that it falls into words by chance.
  const slack = 0.15 * Math.max(0, word.length - 9)
  const weaker = Math.min(za, zb) + slack
  const seen = evidence.seenWord(a) && evidence.seenWord(b)
  if (weaker >= 5.6 || (seen && weaker >= 4.2)) return split(0.72, 'content')
  if (word.length >= 13 && weaker >= 4.8) return split(0.72, 'content')
  if (weaker >= 4.6) return split(0.6, 'content')
  return weaker >= 3.7 && !(isB & Joined.COMPOUND_END) && (flags & Flag.PREFIX) === 0
    ? split(WEAK, 'content')
    : undefined
}

/** “Austriato”, “Universityof”: the name, or the word that names are made of, is so well known that no context is needed. */
function isWellKnown(lexicon: Lexicon, number: number, length: number, classes: number): boolean {
  if (number === NONE || length < 5 || !(classes & Joined.AFTER_WELL_KNOWN)) return false
  const zipf = lexicon.zipf(number)
  // “Chinaand”
  if (length < 6)
    return zipf >= 4.5 && (classes & Joined.AFTER_SHORT) !== 0 && lexicon.has(number, Flag.PLACE)
  const person = lexicon.has(number, Flag.GIVEN | Flag.FAMILY)
  return (
    (zipf >= 3.5 && lexicon.has(number, Flag.PLACE | Flag.COMPANY | Flag.DEMONYM)) ||
    (zipf >= 4 &&
      lexicon.has(number, Flag.PROPER) &&
      (!person || zipf >= 4.5 || (classes & Joined.AFTER_PERSON) !== 0)) ||
    (zipf >= 4 && lexicon.has(number, Flag.LOWER) && (classes & Joined.AFTER_TITLE) !== 0)
  )
}

/** What is shorter and ends no name is in the lists above. */
const SHORTEST_CONTENT = 4

/** Behind a vowel no name ends in one of these but Chateaubriand. */
const BEHIND_VOWEL = /^[aeiouăéíóıîâ](?:and|has|that|with|but)$/

/**
 * Whether the word with this number ends no name: 2 for a verb in the past or a modal one, 1 for another long or plural word;
 * places and families are called after houses, hills and fields, not after what was announced.
 */
function endsNoName(right: string, classes: number, number: number, lexicon: Lexicon): 0 | 1 | 2 {
  if (classes & Joined.MODAL) return 2
  if (!isWord(lexicon, number) || lexicon.zipf(number) < 4) return 0
  const { length } = right
  const flags = lexicon.flags(number)
  if (length >= 5 && /(?:ed|ing)$/.test(right) && flags & (Flag.PAST | Flag.GERUND)) return 2
  if (flags & Flag.PAST && !(flags & (Flag.BASE | Flag.NOUN | Flag.ADJECTIVE))) return 2
  if (length >= 8 || (length >= 6 && flags & Flag.PLURAL && right.endsWith('s'))) return 1
  return 0
}

/** “announced”, “posthumously”, “pumping”. */
function isLongEnding(right: string, number: number, lexicon: Lexicon): boolean {
  if (right.length < 7 || !isWord(lexicon, number) || lexicon.zipf(number) < 3) return false
  if (!/(?:[^aeiou]ed|[aeiou][a-z]ed|ly|ing)$/.test(right)) return false
  return lexicon.has(
    number,
    right.endsWith('ly') ? Flag.ADVERB : right.endsWith('g') ? Flag.GERUND : Flag.PAST,
  )
}

/** “denied”, “scored”, “came”, “sends”: what ends no name. */
function isPastVerb(right: string, number: number, lexicon: Lexicon): boolean {
  if (right.length < 4 || !isWord(lexicon, number)) return false
  const flags = lexicon.flags(number)
  const regular = right.length > 5 && right.endsWith('ed')
  return (
    lexicon.zipf(number) >= (regular ? 3.8 : right.length > 4 ? 4.2 : 4.9) &&
    (flags & (Flag.PAST | Flag.THIRD)) !== 0 &&
    (regular || !(flags & (Flag.NOUN | Flag.BASE | Flag.FUNCTION)))
  )
}

/** “Koreansare”, “Tuckerand”, “Workersin”: a small word behind what is a name, or likely one. */
function isFollowed(name: number, length: number, right: string, classes: number, lexicon: Lexicon): boolean {
  if (length < 4 || right.length > 5) return false
  if (classes & Joined.AFTER_ANY) return true
  if (name === NONE || lexicon.zipf(name) < 2.5) return false
  // “Romanof” is a family’s name.
  if (right === 'of' && /[aio]n$/.test(lexicon.word(name))) return false
  if (lexicon.has(name, IMPERSONAL)) return (classes & Joined.AFTER_WELL_KNOWN) !== 0
  // “Juneand”; Marchand is a family’s name.
  const word = lexicon.word(name)
  if (CALENDAR.has(word)) return word !== 'march' && (classes & Joined.AFTER_WELL_KNOWN) !== 0
  // “Asiaand”, “Bankand”
  if (length < 5) return right === 'and' && lexicon.zipf(name) >= 4.5 && !lexicon.has(name, PERSONAL)
  if (lexicon.has(name, Flag.LOWER) && lexicon.zipf(name) >= 3.5)
    return (classes & Joined.AFTER_ORDINARY) !== 0
  return (classes & Joined.AFTER_PERSON) !== 0 && lexicon.has(name, NAMES)
}

const PERSONAL = Flag.GIVEN | Flag.FAMILY
const NAMES = Flag.PROPER | Flag.GIVEN | Flag.FAMILY | Flag.UPPER

/** “Londonboroughs”, “Matsuurahit”: a name of the text, or of no person, and an ordinary word that ends no place's name. */
function goesOn(
  name: number,
  length: number,
  word: number,
  classes: number,
  lexicon: Lexicon,
  seen: boolean,
): boolean {
  if (!isWord(lexicon, word) || length < 4) return false
  if (lexicon.has(word, Flag.FAMILY | Flag.PLACE)) return false
  const zipf = lexicon.zipf(word)
  if (seen) return zipf >= 3.8
  if (name === NONE || zipf < 3) return false
  // “Parisprosecutor”: no name of a person goes before a long word as a syllable of it.
  const long = length >= 5 && lexicon.word(word).length >= 6 && !(classes & Joined.COMPOUND_END)
  if (
    long &&
    zipf >= 3.3 &&
    lexicon.zipf(name) >= 2 &&
    lexicon.has(name, Flag.PLACE) &&
    !lexicon.has(name, Flag.LOWER)
  )
    return true
  if (lexicon.zipf(name) < 3.5) return false
  // “Dutchretailer”: French is a family’s name too.
  if (lexicon.has(name, Flag.DEMONYM)) return !(classes & Joined.COMPOUND_END)
  return (
    lexicon.has(name, Flag.PROPER | IMPERSONAL) && !lexicon.has(name, Flag.LOWER | Flag.GIVEN | Flag.FAMILY)
  )
}

/** “Germanministers”, “Chilevolcano”, “Howardrejects”: a name so well known, and a word so long, that no other name is both. */
function isCertain(
  name: number,
  length: number,
  right: string,
  classes: number,
  word: number,
  lexicon: Lexicon,
): boolean {
  if (name === NONE || right.length < 5 || !isWord(lexicon, word) || classes & Joined.COMPOUND_END)
    return false
  if (lexicon.has(name, Flag.LOWER) || lexicon.has(word, Flag.FAMILY | Flag.PLACE)) return false
  const [zipf, common] = [lexicon.zipf(name), lexicon.zipf(word)]
  const plural = right.length >= 6 && right.endsWith('s')
  if (lexicon.has(name, Flag.DEMONYM)) return length >= 6 && zipf >= 3.5 && common >= (plural ? 2.5 : 3.5)
  if (lexicon.has(name, PERSONAL)) return length >= 5 && zipf >= 4 && plural && common >= 3.5
  return lexicon.has(name, Flag.PLACE) && length >= 5 && zipf >= 4 && common >= (right.length >= 6 ? 3.5 : 4)
}

/** “Sundayevening”, “Novembersession”: a day or month before a common word. */
function isDated(name: number, end: number, right: string, number: number, lexicon: Lexicon): boolean {
  return (
    end >= 6 &&
    right.length >= SHORTEST_CONTENT &&
    name !== NONE &&
    CALENDAR.has(lexicon.word(name)) &&
    isWord(lexicon, number) &&
    lexicon.zipf(number) >= 3.8
  )
}

/**
 * A capitalised token as a name with a word glued to it: “Azerbaijanthe”, “Macronsaid”.
 * The name must be known to the lexicon, or stand alone in the text.
 */
export function splitName(token: string, resources: Resources, evidence: Evidence): Split | undefined {
  const { lexicon } = resources
  if (token.length < 6 || token.length > LONGEST) return undefined
  let best: Split | undefined
  const foreign = /[\u0080-\uffff]/.test(token)
  for (let end = 3; end <= token.length - 2; end++) {
    const right = token.slice(end)
    // Many names end so: Rostamian beside Rostami, Gunsan.
    if (right === 'an') continue
    // The gh of Gaelic “Bhràghad” is one sound.
    if (foreign && right[0] === 'h' && /[cg]/.test(token[end - 1])) continue
    const classes = joinedClasses(resources, right)
    const certain = classes & Joined.AFTER_NAME
    const doubtful = classes & Joined.AFTER_KNOWN_NAME
    const name = token.slice(0, end)
    const seen = evidence.seenName(name)
    const known = lexicon.find(token, 0, end)
    const number = right.length >= SHORTEST_CONTENT ? lexicon.find(token, end, token.length) : NONE
    // A content word counts behind a name of the text or a foreign one.
    const content =
      right.length >= 5 && (seen || foreign) && isWord(lexicon, number) && lexicon.zipf(number) >= 4.5
    // Ordinary words form compounds with capitals, too: “Jobcentres”.
    const coins = lexicon.has(known, Flag.LOWER) && lexicon.zipf(known) >= 3.5
    const found = seen || known !== NONE ? endsNoName(right, classes, number, lexicon) : 0
    const ending = found === 1 && coins ? 0 : found
    const long = end >= 4 && isLongEnding(right, number, lexicon)
    const dated = isDated(known, end, right, number, lexicon)
    const sure = isCertain(known, end, right, classes, number, lexicon)
    const weak = !content && !ending && !long && !dated && !sure
    if (
      !certain &&
      !doubtful &&
      weak &&
      !isPastVerb(right, number, lexicon) &&
      !isFollowed(known, end, right, classes, lexicon) &&
      !goesOn(known, end, number, classes, lexicon, seen)
    )
      continue
    const listed =
      lexicon.has(known, Flag.PROPER | Flag.PLACE | Flag.DEMONYM | Flag.GIVEN | Flag.FAMILY | Flag.COMPANY) &&
      lexicon.zipf(known) >= 2
    // An accent or foreign shape cannot end in an English function word by chance.
    const accented = foreign && end >= 4 && /[\u0080-\uffff]/.test(name)
    let confidence = 0
    if (certain && (seen || accented || (listed && end >= 4 && (end >= 6 || lexicon.zipf(known) >= 3))))
      confidence = 0.95
    else if (content && accented) confidence = 0.85
    else if (classes & Joined.NEVER_NAME && end >= 4) confidence = 0.88
    // “Yassinethe”: few names end in the article, and those are short (Goethe, Blythe) or French (Labarthe).
    else if ((right === 'the' || right === 'said') && end >= 6 && !/[rt]$/.test(name)) confidence = 0.85
    // “Villarinohas”
    else if (end >= 5 && BEHIND_VOWEL.test(token.slice(end - 1))) confidence = 0.78
    else if (doubtful && seen) confidence = right.length === 2 ? 0.85 : 0.9
    else if (isWellKnown(lexicon, known, end, classes)) confidence = 0.88
    // “Yearof”; “Romanof” is a family’s name.
    else if (right === 'of' && end >= 4 && coins && lexicon.zipf(known) >= 4 && !/[aio]n$/.test(name))
      confidence = 0.8
    else if (dated) confidence = 0.88
    else if (ending === 2 && (seen || (listed && end >= 4 && lexicon.zipf(known) >= 3)))
      confidence = seen ? 0.9 : 0.86
    // “Luciagorapresented”: whatever the name is, none ends in a long past tense or adverb.
    else if (long) confidence = 0.86
    else if (content && seen) confidence = 0.75
    // “Kovacsdenied”, “Lewandowskiscored”: rare names and unknown ones.
    else if (
      end >= 5 &&
      (known === NONE || listed || accented || lexicon.flags(known) === Flag.UNCURATED) &&
      isPastVerb(right, number, lexicon)
    )
      confidence = WEAK
    else if (sure) confidence = 0.86
    else if (ending && (seen || (listed && end >= 5 && lexicon.zipf(known) >= 3.5)))
      confidence = seen ? 0.85 : 0.75
    else if (
      isFollowed(known, end, right, classes, lexicon) ||
      goesOn(known, end, number, classes, lexicon, seen)
    )
      confidence = WEAK
    if (confidence && (!best || confidence > best.confidence)) best = { at: [end], confidence, kind: 'name' }
  }
  return best
}
