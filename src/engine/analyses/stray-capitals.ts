import { tokenKey, tokenText, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Beside } from '../language/capital-words.ts'
import { CALENDAR } from '../language/name-words.ts'
import { Thing } from '../language/things.ts'
import { Flag, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import type { Analyses, Analysis } from './analyses.ts'
import { isThingWord } from './grammar/clause-words.ts'

/**
 * Capitals where the sentence wants a verb, an adverb, a preposition or an adjective: no name stands there, whatever the
 * word is. What the part of speech tells needs no list of words.
 */
export interface StrayCapitals {
  /** 0 for none, 1 for a noun, which only damage explains in a text that has more of it, 2 where a name is hardly possible, 3 where it is not. */
  at(token: number): Degree
  /** How many cannot be a name's. */
  readonly certain: number
  /** True where the text has several: then they are no names, but damage. */
  readonly several: boolean
}

export type Degree = 0 | 1 | 2 | 3

/** So many make a text that scatters capitals. */
const SEVERAL = 3

export const strayCapitals: Analysis<StrayCapitals> = {
  name: 'stray-capitals',
  compute(analyses) {
    const { document } = analyses
    const { tokens, sentences, blocks } = document
    const places = new Map<number, Degree>()
    let clear = 0
    let certain = 0
    for (const sentence of sentences) {
      const kind = blocks[sentence.block].kind
      if (kind !== 'paragraph' && kind !== 'list') continue
      for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
        if (!(tokens.flags[i] & Mark.title) || !(tokens.facts[i] & Flag.LOWER)) continue
        const degree = place(i, sentence.firstToken, sentence.endToken, analyses)
        if (degree) places.set(i, degree)
        if (degree > 1) clear++
        if (degree === 3) certain++
      }
    }
    return { at: (token) => places.get(token) ?? 0, certain, several: clear >= SEVERAL }
  },
}

/** So near before a noun a capital may make it a part of a name. */
const REACH = 3

/** What stands before a noun. */
const LEADING = Flag.FUNCTION | Flag.ADJECTIVE | Flag.NOUN | Flag.PARTICIPLE

const NAMED = Flag.PROPER | Flag.GIVEN | Flag.FAMILY | Flag.PLACE | Flag.DEMONYM

function place(i: number, first: number, end: number, analyses: Analyses): Degree {
  const { document, lexicon } = analyses
  const { tokens } = document
  const { kind, flags, facts } = tokens
  if (
    flags[i] & (Mark.hyphen | Mark.apostrophe) ||
    !(flags[i] & Mark.spaceBefore) ||
    flags[i] & Mark.lineBefore
  )
    return 0
  const length = tokens.end[i] - tokens.start[i]
  if (length < 2 || tokens.word[i] === NONE) return 0
  const key = tokenText(document, i).toLowerCase()
  if (CALENDAR.has(key) || (key !== 'will' && isThingWord(analyses, tokens.word[i], Thing.INSTITUTION)))
    return 0
  const is = facts[i]
  const words = analyses.resources.aroundWords()
  const next = i + 1
  // “Section 230a”
  const numberNext = next < end && (kind[next] === Kind.number || (flags[next] & Mark.digit) !== 0)
  const smallNext = next < end && kind[next] === Kind.word && !numberNext && (flags[next] & Mark.lower) !== 0
  const nameNext = next < end && kind[next] === Kind.word && !smallNext
  const closes = next >= end || (kind[next] === Kind.punctuation && !OPENING.has(tokenUnit(document, next)))
  if (!smallNext && !numberNext && !nameNext && !closes) return 0
  const wordBefore = kind[i - 1] === Kind.word
  const head = i - 1 === first
  const smallBefore =
    wordBefore && ((flags[i - 1] & Mark.lower) !== 0 || (head && (facts[i - 1] & Flag.FUNCTION) !== 0))
  const comma = tokenUnit(document, i - 1) === COMMA
  const before = wordBefore ? tokenKey(document, i - 1) : ''
  const beside = analyses.resources.capitalWords()
  const isBefore = beside.get(before) ?? 0
  const isKey = beside.get(key) ?? 0
  if (nameNext) return preposition() ? (before === 'such' || (key === 'that' && smallBefore) ? 3 : 2) : 0
  const adverb =
    (key.endsWith('ly') && length > 5 && (is & Flag.ADVERB) !== 0 && !(is & (Flag.NOUN | NAMED))) ||
    isOf(words, key, Around.ADVERB)
  const verb = (is & (Flag.PAST | Flag.THIRD | Flag.BASE)) !== 0
  const onlyVerb = verb && !(is & (Flag.NOUN | Flag.ADJECTIVE | NAMED | Flag.COMPANY | Flag.ADVERB))
  const determined = smallNext && isOf(beside, tokenKey(document, next), Beside.DETERMINING)
  const nounBefore = smallBefore && (facts[i - 1] & Flag.NOUN) !== 0
  if (smallBefore) {
    if (isBefore & Beside.SUBJECT && (verb || adverb)) return 3
    if (adverb && isBefore & (Beside.BE | Beside.HAVE | Beside.MODAL)) return 3
    // “should Labour win” turns the subject and the verb round.
    if (
      isBefore & Beside.MODAL &&
      is & Flag.BASE &&
      (onlyVerb || (kind[i - 2] === Kind.word && i - 2 >= first))
    )
      return 3
    if (
      isBefore & Beside.HAVE &&
      is & Flag.PARTICIPLE &&
      (key.endsWith('ed') || !(is & Flag.NOUN)) &&
      !(is & NAMED)
    )
      return 3
    if (
      isBefore & Beside.BE &&
      is & (Flag.PARTICIPLE | Flag.GERUND) &&
      (/(?:ed|ing)$/.test(key) || (is & Flag.PARTICIPLE && !(is & (Flag.NOUN | Flag.BASE)))) &&
      !(is & NAMED)
    )
      return 3
    // “built the mill and Invested in it”
    if (before === 'and' && onlyVerb && smallNext && facts[next] & Flag.FUNCTION) return 2
    if (nounBefore && closes && is & Flag.PAST && !(is & (Flag.NOUN | NAMED))) return 2
    if (before === 'to' && determined && is & Flag.BASE && !(is & (NAMED | Flag.PLURAL)))
      return i - 2 >= first && tokenKey(document, i - 2) === 'how' ? 0 : 3
    // “to Examine the books”: a verb that is no noun.
    if (before === 'to' && onlyVerb && is & Flag.BASE && (smallNext || numberNext))
      return i - 2 >= first && tokenKey(document, i - 2) === 'how' ? 0 : 3
    if (key === 'will' && smallNext && facts[next] & Flag.BASE && (isBefore & Beside.SUBJECT || nounBefore))
      return isBefore & Beside.SUBJECT ? 3 : 2
    // “If We ask ourselves”
    if (head && isKey & Beside.OPENING_SUBJECT && smallNext && facts[next] & Flag.VERB) return 3
    if (before === 'longer' && (verb || adverb)) return 3
    if (before === 'of' && key === 'whom') return 3
  }
  if (adverb && smallNext) {
    const verbNext = (facts[next] & (Flag.PAST | Flag.THIRD | Flag.BASE | Flag.GERUND)) !== 0
    const joins = (facts[next] & Flag.FUNCTION) !== 0
    if (verbNext && (nounBefore || (comma && !(is & Flag.ADJECTIVE)))) return 3
    if ((smallBefore || comma) && (verbNext || joins))
      return joins && smallBefore && facts[i - 1] & Flag.PAST && !(facts[i - 1] & Flag.FUNCTION) ? 3 : 2
  }
  if (adverb && closes && smallBefore && facts[i - 1] & (Flag.VERB | Flag.PAST | Flag.FUNCTION))
    return facts[i - 1] & Flag.FUNCTION || !(facts[i - 1] & Flag.PAST) ? 2 : 3
  // “the accident Occurred on”, “the sea Does not negotiate”: what goes on like a verb is one.
  if (onlyVerb && nounBefore && !(isBefore & Beside.DETERMINER) && smallNext && facts[next] & Flag.FUNCTION)
    return is & (Flag.PAST | Flag.THIRD) ? 3 : 2
  // “the insurer, Demands the sum”, “the club Is a school”: no noun has an article behind it.
  if (determined && is & (Flag.PAST | Flag.THIRD) && !(is & NAMED) && (comma || nounBefore)) return 2
  if (determined && isKey & Beside.BE && wordBefore && !head) return 2
  // “after Finding traces”, “the rules Covering the trade”
  if (is & Flag.GERUND && !(is & NAMED) && smallBefore && smallNext) {
    const leads = (isBefore & Beside.BEFORE_GERUND) !== 0
    if (before === 'while' || (leads && determined)) return 3
    const object =
      determined || (leads && facts[next] & (Flag.NOUN | Flag.ADJECTIVE) && !(facts[next] & Flag.FUNCTION))
    if (object && (leads || nounBefore) && !capitalWithin(next, REACH)) return 2
  }
  // “in The loose ends”: no name goes on in small letters behind its article.
  if (
    smallBefore &&
    smallNext &&
    isKey & Beside.DETERMINER &&
    key !== 'his' &&
    length > 2 &&
    !capitalWithin(next, 1)
  ) {
    const open = facts[i - 1] & (Flag.FUNCTION | Flag.PAST) && !(isBefore & Beside.DETERMINER)
    if (open && facts[next] & (Flag.NOUN | Flag.ADJECTIVE)) return 3
  }
  if (
    smallBefore &&
    smallNext &&
    isBefore & Beside.DETERMINER &&
    isKey & Beside.PLAIN &&
    facts[next] & Flag.NOUN
  )
    return 2
  // “in the hall, Smiling.”
  if (comma && is & Flag.GERUND && !(is & NAMED) && (closes || facts[next] & Flag.FUNCTION)) return 2
  if (preposition()) return 2
  if (smallBefore && smallNext && (isBefore & Beside.DETERMINER || nounBefore) && is & Flag.ADJECTIVE) {
    const noNoun = !(is & (Flag.NOUN | NAMED | Flag.COMPANY))
    // “a Larger school”, but “a Federal judge”, “a Democratic senator”
    const plain =
      noNoun && lexicon.zipf(tokens.word[i]) >= 4.25 && !/(?:al|ed|ic|an|ist|ive|less|ern)$/.test(key)
    if (plain && facts[next] & Flag.NOUN && (before === 'a' || before === 'an')) return 3
    if (noNoun && facts[next] & Flag.NOUN) return isBefore & Beside.DETERMINER ? 2 : 1
  }
  return noun() ? 1 : 0

  /** “in enamel Mugs.”, “gave the Sum of”: a noun that neither belongs to a name nor is followed by one. */
  function noun(): boolean {
    if (!(is & Flag.NOUN) || is & (NAMED | Flag.COMPANY) || length < 3 || is & Flag.FUNCTION) return false
    if (lexicon.zipf(tokens.word[i]) < 3) return false
    const led = kind[i - 1] === Kind.number || (smallBefore && LEADING & facts[i - 1])
    if (!led || (!closes && !smallNext)) return false
    // “the yacht Serenity”: a name stands behind what it names, hardly in the plural.
    const named = nounBefore && !(facts[i - 1] & (Flag.FUNCTION | Flag.ADJECTIVE))
    if (named && !(is & Flag.PLURAL)) return false
    // “the Ministry of Culture”, “the programme “90 Minutes””
    for (let k = i - 1; k >= Math.max(first, i - REACH); k--) {
      if (kind[k] !== Kind.word ? kind[k] !== Kind.number : k > first && !(flags[k] & Mark.lower))
        return false
    }
    // “the Ministry of Culture”, “Woman of the Year”
    let after = i + 2
    while (after < Math.min(end, i + 4) && facts[after - 1] & facts[after] & Flag.FUNCTION) after++
    return !smallNext || after >= end || kind[after] !== Kind.word || (flags[after] & Mark.lower) !== 0
  }

  /** “left in the evening With 24 votes”, “the truck For Dover”, “won 15-13 After a check”: it joins what stands on both sides. */
  function preposition(): boolean {
    if (!isOf(words, key, Around.JOINT)) return false
    if (numberNext) return isOf(words, key, Around.BEFORE_NUMBER) && wordBefore && !capitalBehind(next)
    // “in Leeds From January” too: days and months belong to no name.
    if (nameNext)
      return (
        ((nounLike() || before === 'such') && smallBefore) ||
        (wordBefore && CALENDAR.has(tokenKey(document, next)))
      )
    if (!smallNext) return false
    // “left Zeebrugge On a routine crossing”
    if (
      wordBefore &&
      !smallBefore &&
      !head &&
      isOf(words, key, Around.BEFORE_NUMBER) &&
      key !== 'and' &&
      key !== 'of' &&
      key !== 'with' &&
      isOf(beside, tokenKey(document, next), Beside.DETERMINING)
    )
      return !capitalWithin(next, REACH)
    return kind[i - 1] === Kind.number || (smallBefore && lexicon.has(tokens.word[next], Flag.FUNCTION))
  }

  function nounLike(): boolean {
    return wordBefore && (facts[i - 1] & (Flag.NOUN | Flag.PLURAL | Flag.PAST | Flag.VERB)) !== 0
  }

  /** A capital among the next words: all may be one name. */
  function capitalWithin(at: number, reach: number): boolean {
    for (let k = at + 1; k <= at + reach && k < end; k++)
      if (kind[k] === Kind.word && !(flags[k] & Mark.lower)) return true
    return false
  }

  /** Another capital behind the next word makes a name of the whole. */
  function capitalBehind(at: number): boolean {
    const after = at + 1
    return after < end && kind[after] === Kind.word && !(flags[after] & Mark.lower)
  }
}

const COMMA = 0x2c
/** “ ‘ ( « */
const OPENING: ReadonlySet<number> = new Set([0x201c, 0x2018, 0x28, 0xab, 0x22])
