import { addTo } from '../add-to.ts'
import { Char, classAt } from '../document/characters.ts'
import { baseText, type Document, isPossessive, tokenKey, widthOf } from '../document/document.ts'
import { Kind, Mark, type Tokens } from '../document/scan.ts'
import { CALENDAR, PARTICLES } from '../language/name-words.ts'
import { romanizationKey } from '../language/romanization.ts'
import { Small } from '../language/small-words.ts'
import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import type { Analysis } from './analyses.ts'

/** A place where the text names somebody or something: “Nikol Pashinyan”, “Nagorno-Karabakh”, “Ursula von der Leyen”. */
export interface Mention {
  /** Tokens `[firstToken, endToken)`, without titles and roles before the name. */
  readonly firstToken: number
  readonly endToken: number
  /** Its capitalised words, as tokens in text order. */
  readonly words: readonly number[]
  /** The title or role before it, in lower case: “minister”, “mr”, “adviser”. */
  readonly role?: string
}

/** One word of a name in one spelling, wherever it stands; case is not part of the spelling. */
export interface NameEntry {
  /** As first seen with small letters, else in capitals. */
  readonly text: string
  /** In lower case, with its accents. */
  readonly lower: string
  /** The lexicon's number of the word, or NONE. */
  readonly word: number
  /** The tokens that spell it so, in text order, and the mention each is part of. */
  readonly tokens: readonly number[]
  readonly mentions: readonly Mention[]
}

/** What the document calls by name. */
export interface NameLedger {
  readonly mentions: readonly Mention[]
  /** The words of names by spelling, in order of first use. */
  readonly entries: readonly NameEntry[]
  /** Entry by lower-cased word. */
  readonly bySpelling: ReadonlyMap<string, NameEntry>
  /** Entries that share a romanization key. */
  readonly byKey: ReadonlyMap<string, readonly NameEntry[]>
  /** True for a token that is part of a mention: a word of a name, a particle or hyphen between two. */
  isName(token: number): boolean
}

/** Collects the names of a document in two passes over its tokens. */
export const names: Analysis<NameLedger> = {
  name: 'names',
  compute: ({ document, lexicon, resources }) => ledgerOf(document, lexicon, resources.smallWords()),
}

/** Words of a mention; a longer run of capitals is a list or a title, and is cut. */
const LONGEST = 12

type SmallWords = ReadonlyMap<string, number>

/** What a capitalised token may be. */
const Capital = {
  none: 0,
  /** Stands where any word has a capital: at the head of a sentence or in a headline. */
  initial: 1,
  /** In mid-sentence, or no ordinary word: a name wherever it stands. */
  name: 2,
} as const

function ledgerOf(document: Document, lexicon: Lexicon, classes: SmallWords): NameLedger {
  const { tokens } = document
  const capital = new Uint8Array(tokens.count)
  const lower: string[] = []
  markCapitals(document, lexicon, capital, lower)
  const mentions: Mention[] = []
  const entries = new Map<string, Writable<NameEntry>>()
  const inMention = new Uint8Array(tokens.count)
  for (const block of document.blocks) {
    if (block.kind === 'furniture') continue
    for (let i = block.firstToken; i < block.endToken; i++) {
      if (capital[i] !== Capital.name) continue
      const words = [i]
      let end = i + 1
      for (
        let next = following(document, capital, end, block.endToken);
        next >= 0 && words.length < LONGEST;
      ) {
        words.push(next)
        end = next + 1
        next = following(document, capital, end, block.endToken)
      }
      const mention = mentionOf(document, lexicon, classes, lower, words, end, block.firstToken)
      if (mention) {
        mentions.push(mention)
        for (let token = mention.firstToken; token < mention.endToken; token++) inMention[token] = 1
        for (const token of mention.words) enter(document, entries, lower[token], token, mention)
      }
      i = end - 1
    }
  }
  const list = [...entries.values()]
  let byKey: Map<string, NameEntry[]> | undefined
  return {
    mentions,
    entries: list,
    bySpelling: entries,
    get byKey() {
      byKey ??= groupByKey(list, lexicon)
      return byKey
    },
    isName: (token) => inMention[token] === 1,
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/** First pass: which tokens have a capital that may be a name's. Fills `capital`, and `lower` for those tokens. */
function markCapitals(document: Document, lexicon: Lexicon, capital: Uint8Array, lower: string[]): void {
  const { text, tokens } = document
  const inside = new Set<string>()
  const pending: number[] = []
  for (const block of document.blocks) {
    if (block.kind === 'furniture') continue
    const titled = block.kind === 'headline' || block.kind === 'crosshead'
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = document.sentences[s]
      let initial = true
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        if (tokens.kind[i] !== Kind.word) {
          if (opensSentence(text.charCodeAt(tokens.start[i]))) initial = true
          else if (tokens.kind[i] !== Kind.punctuation) initial = false
          continue
        }
        const first = initial
        initial = false
        if (!isCapitalised(document, i)) continue
        const word = baseText(document, i).toLowerCase()
        if (tokens.facts[i] & Flag.FUNCTION || CALENDAR.has(word)) continue
        lower[i] = word
        const doubtful = first || titled || (tokens.flags[i] & Mark.upper) !== 0
        if (
          !doubtful ||
          isNoOrdinaryWord(lexicon, tokens.word[i]) ||
          (!titled && opensFullName(document, lexicon, i))
        ) {
          capital[i] = Capital.name
          if (!doubtful) inside.add(word)
        } else {
          capital[i] = Capital.initial
          pending.push(i)
        }
      }
    }
  }
  for (const i of pending) if (inside.has(lower[i])) capital[i] = Capital.name
}

/** A colon, a dash, or an opening or straight quotation mark: a sentence may begin after it. */
function opensSentence(unit: number): boolean {
  return (
    unit === 0x3a ||
    unit === 0x201c ||
    unit === 0x22 ||
    unit === 0xab ||
    unit === 0x2018 ||
    unit === 0x2022 ||
    unit === 0x2014
  )
}

function isCapitalised({ text, tokens }: Document, i: number): boolean {
  const flags = tokens.flags[i]
  if (flags & (Mark.digit | Mark.script | Mark.abbreviation)) return false
  return (
    (flags & (Mark.title | Mark.upper | Mark.mixed)) !== 0 && classAt(text, tokens.start[i]) === Char.upper
  )
}

/** Unknown words count as names: the lexicon has nearly every ordinary word. */
function isNoOrdinaryWord(lexicon: Lexicon, word: number): boolean {
  return !lexicon.has(word, Flag.LOWER)
}

/**
 * A given name that is an ordinary word too, with a name after it: “Victor Hugo”, “Mark Twain”; both may be such words where
 * the first is no verb: “Maria Silva”, not “Will Miller come?”. Alone before a verb in the past it is a name as well:
 * “John received”.
 */
function opensFullName(document: Document, lexicon: Lexicon, i: number): boolean {
  const { tokens } = document
  if (i + 1 >= tokens.count || !lexicon.has(tokens.word[i], Flag.GIVEN) || isPossessive(tokens, i))
    return false
  if (tokens.kind[i + 1] !== Kind.word) return false
  const next = tokens.word[i + 1]
  if (!isCapitalised(document, i + 1))
    return (tokens.facts[i + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST && !(tokens.facts[i] & OTHER)
  if (!lexicon.has(next, Flag.LOWER | Flag.DEMONYM)) return true
  return lexicon.has(next, Flag.FAMILY) && !(tokens.facts[i] & OTHER) && !lexicon.has(next, Flag.DEMONYM)
}

/** What a given name hardly is at the head of a sentence. */
const OTHER = Flag.VERB | Flag.FUNCTION | Flag.ADJECTIVE | Flag.PLURAL | Flag.PLACE

/**
 * The next word of a name whose last token is `at - 1`, or -1: after a space, a hyphen, the dot of an initial, or
 * particles (“von der”).
 */
function following({ text, tokens }: Document, capital: Uint8Array, at: number, end: number): number {
  let i = at
  if (i < end && tokens.kind[i] === Kind.punctuation && !(tokens.flags[i] & Mark.spaceBefore)) {
    const unit = text.charCodeAt(tokens.start[i])
    if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) {
      if (tokens.flags[i] & Mark.spaceAfter) return -1
    } else if (unit !== 0x2e || widthOf(tokens, i - 1) !== 1 || widthOf(tokens, i) !== 1) return -1
    i++
  }
  // At most three particles: “van den”, “de la”.
  const last = Math.min(end, i + 4)
  for (let first = i; i < last; i++) {
    if (tokens.kind[i] !== Kind.word || tokens.flags[i] & Mark.lineBefore) return -1
    if (isPossessive(tokens, i - 1) && i === first) return -1
    if (capital[i] !== Capital.none) return i
    if (!PARTICLES.has(text.slice(tokens.start[i], tokens.end[i]))) return -1
    if (joinsOn(text, tokens, i + 1) && i + 2 < end && capital[i + 2] !== Capital.none) return i + 2
  }
  return -1
}

/** A hyphen with no space on either side: “al-Assad”. */
function joinsOn(text: string, tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== Kind.punctuation) return false
  if (tokens.flags[i] & (Mark.spaceBefore | Mark.spaceAfter)) return false
  const unit = text.charCodeAt(tokens.start[i])
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}

/** A run of capitalised words without the titles, peoples and ordinary words before the name; undefined if none is left. */
function mentionOf(
  document: Document,
  lexicon: Lexicon,
  classes: SmallWords,
  lower: readonly string[],
  words: number[],
  end: number,
  from: number,
): Mention | undefined {
  const { tokens } = document
  let first = 0
  let role: string | undefined
  // Up to the last title: “Armenian Prime Minister”, “Foreign Minister”. A hyphen after it makes it a part of the name.
  for (let k = 0; k < words.length; k++) {
    const word = lower[words[k]]
    if (isOf(classes, word, Small.ROLE)) {
      role = word
      first = k + 1
    } else if (!isAttribute(lexicon, tokens.word[words[k]])) break
  }
  // A title alone names nobody: “the Prime Minister”.
  if (first === words.length) return undefined
  while (first < words.length - 1 && isPeople(lexicon, tokens.word[words[first]])) first++
  // “KMVA Mykhailo Shamanov”, “the minister of the Interior Brahim Merad”: what goes before is no part of the name.
  while (first + 2 < words.length && isApart(document, lexicon, words[first], words[first + 1])) first++
  const start = words[first]
  role ??= roleBefore(document, classes, start, from)
  return {
    firstToken: start,
    endToken: end,
    words: first ? words.slice(first) : words,
    ...(role ? { role } : {}),
  }
}

/** An acronym, or an ordinary word behind “of”, before somebody’s name. */
function isApart(document: Document, lexicon: Lexicon, i: number, next: number): boolean {
  const { tokens } = document
  const word = tokens.word[i]
  if (next !== i + 1 || lexicon.has(word, Flag.GIVEN | Flag.FAMILY)) return false
  if (tokens.flags[i] & Mark.upper) return lexicon.has(tokens.word[next], Flag.GIVEN)
  const before = i > 0 && tokenKey(document, i - 1) === 'the' ? i - 2 : i - 1
  return (
    before >= 0 &&
    tokenKey(document, before) === 'of' &&
    lexicon.has(word, Flag.LOWER) &&
    isNoOrdinaryWord(lexicon, tokens.word[next])
  )
}

/** A people or an ordinary word before the name: “Armenian”, “Foreign”. */
function isAttribute(lexicon: Lexicon, word: number): boolean {
  if (word === NONE) return false
  return isPeople(lexicon, word) || isOrdinary(lexicon, word)
}

function isPeople(lexicon: Lexicon, word: number): boolean {
  return lexicon.has(word, Flag.DEMONYM) && !lexicon.has(word, Flag.GIVEN | Flag.FAMILY)
}

/** A word that is nobody's name. */
function isOrdinary(lexicon: Lexicon, word: number): boolean {
  return (
    lexicon.has(word, Flag.LOWER) && !lexicon.has(word, Flag.GIVEN | Flag.FAMILY | Flag.PLACE | Flag.PROPER)
  )
}

/** The role in small letters, or the title with its dot, just before token `start`. */
function roleBefore(
  { text, tokens }: Document,
  classes: SmallWords,
  start: number,
  from: number,
): string | undefined {
  let i = start - 1
  if (i >= from && tokens.kind[i] === Kind.punctuation && text.charCodeAt(tokens.start[i]) === 0x2e) i--
  if (i < from || tokens.kind[i] !== Kind.word) return undefined
  const word = text.slice(tokens.start[i], tokens.base[i]).toLowerCase()
  return isOf(classes, word, Small.ROLE) ? word : undefined
}

function enter(
  document: Document,
  entries: Map<string, Writable<NameEntry>>,
  lower: string,
  token: number,
  mention: Mention,
): void {
  const { tokens } = document
  const entry = entries.get(lower)
  if (!entry) {
    const spelled = baseText(document, token)
    entries.set(lower, {
      text: spelled,
      lower,
      word: tokens.word[token],
      tokens: [token],
      mentions: [mention],
    })
    return
  }
  if (
    tokens.flags[entry.tokens[0]] & Mark.upper &&
    !(tokens.flags[token] & Mark.upper) &&
    entry.text === entry.text.toUpperCase()
  ) {
    entry.text = baseText(document, token)
  }
  entry.tokens.push(token)
  entry.mentions.push(mention)
}

/** Zipf frequency from which an English word is nobody's respelled name: “President”, “United”, “London”. */
const EVERYDAY = 4.25

/** True for a word so common in English that no lists of names need to be asked about it. */
export function isEveryday(lexicon: Lexicon, word: number): boolean {
  return word !== NONE && lexicon.zipf(word) >= EVERYDAY
}

function groupByKey(entries: readonly NameEntry[], lexicon: Lexicon): Map<string, NameEntry[]> {
  const groups = new Map<string, NameEntry[]>()
  for (const entry of entries) {
    if (isEveryday(lexicon, entry.word) && lexicon.has(entry.word, Flag.LOWER)) continue
    const key = romanizationKey(entry.lower)
    addTo(groups, key, entry)
  }
  return groups
}
