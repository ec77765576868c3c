import { type Sentence, tokenKey, tokenText, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Clue } from '../language/clue-words.ts'
import { NUMBER_WORDS } from '../language/numbers.ts'
import { Form } from '../language/synonyms.ts'
import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import { type Analyses, isClue } from './analyses.ts'
import { DETERMINERS } from './words/facts.ts'

/** Two renderings of one thing left side by side: the last token, and how sure it is. */
export interface Twice {
  readonly last: number
  /** How many tokens the first rendering has. */
  readonly kept: number
  readonly confidence: number
}

/** What the lists know of a word, as bits. */
const Listed = {
  nothing: 1,
  verb: 2,
  name: 4,
  head: 8,
  preposition: 16,
  modal: 32,
  possessive: 64,
  the: 128,
  of: 256,
  second: 512,
} as const

function listed(word: string, analyses: Analyses): number {
  const { synonyms } = analyses.resources
  return (
    Listed.nothing |
    (synonyms.verbForms(word).length ? Listed.verb : 0) |
    (synonyms.isName(word) ? Listed.name : 0) |
    (synonyms.isHead(word) ? Listed.head : 0) |
    (synonyms.isSecond(word) ? Listed.second : 0) |
    (synonyms.isPreposition(word) ? Listed.preposition : 0) |
    (isClue(analyses, word, Clue.MODAL) ? Listed.modal : 0) |
    (isClue(analyses, word, Clue.POSSESSIVE) ? Listed.possessive : 0) |
    (word === 'the' ? Listed.the : 0) |
    (word === 'of' ? Listed.of : 0)
  )
}

const TABLES = new WeakMap<Lexicon, Uint16Array>()

/** By word number what the lists know of it, 0 where no text had it before: few words of a text are looked up twice. */
export function renderingTable(lexicon: Lexicon): Uint16Array {
  let table = TABLES.get(lexicon)
  if (!table) {
    table = new Uint16Array(lexicon.size)
    TABLES.set(lexicon, table)
  }
  return table
}

/** What stands twice from token `i` on. Nearly every token is dismissed here: what follows costs more. */
export function twoRenderings(
  i: number,
  sentence: Sentence,
  analyses: Analyses,
  table: Uint16Array,
): Twice | undefined {
  const { kind, flags, facts, word } = analyses.document.tokens
  const next = i + 1
  if (kind[next] !== Kind.word || !(flags[next] & Mark.lower) || !(flags[next] & Mark.spaceBefore))
    return undefined
  if (kind[i] !== Kind.number) {
    if (kind[i] !== Kind.word || (flags[i] | flags[next]) & (Mark.hyphen | Mark.apostrophe)) return undefined
    const bits = bitsAt(i, analyses, table)
    const finite =
      facts[i] & facts[next] & Flag.PAST &&
      i > sentence.firstToken &&
      (facts[i - 1] & Flag.FUNCTION || !(flags[i - 1] & Mark.lower))
    if (!finite) {
      if (bits === Listed.nothing) return undefined
      const turns = bits & (Listed.the | Listed.of) && (word[i] === word[i + 2] || word[i] === word[i + 3])
      const after = bitsAt(next, analyses, table)
      const phrase = bits & Listed.head && after & Listed.second
      if (!turns && !(bits & after & PAIRED) && !phrase && !(bits & Listed.modal)) return undefined
    }
  }
  return examine(i, sentence, analyses, table)
}

/** What counts only where the next word is listed too. */
const PAIRED = Listed.verb | Listed.name | Listed.preposition | Listed.possessive

function bitsAt(token: number, analyses: Analyses, table: Uint16Array): number {
  const { document } = analyses
  const number = document.tokens.word[token]
  if (number === NONE) return Listed.nothing
  if (table[number] === 0) table[number] = listed(tokenKey(document, token), analyses)
  return table[number]
}

/** “she said affirmed”, “came comes”, “with by the”, “yet still”, “5 five”, “his its roof”. */
function examine(
  i: number,
  { firstToken, endToken }: Sentence,
  analyses: Analyses,
  table: Uint16Array,
): Twice | undefined {
  const { document, resources } = analyses
  const { synonyms } = resources
  const { tokens } = document
  const next = i + 1
  if (next >= endToken) return undefined
  if (tokens.kind[i] === Kind.number) return figure()
  const [a, b] = [tokens.facts[i], tokens.facts[next]]
  if (a & b & Flag.PAST) {
    const both = finite()
    if (both) return both
  }
  const bits = bitsAt(i, analyses, table)
  if (bits & Listed.the) return determined()
  if (bits & Listed.of) return turning()
  const shared = bits & bitsAt(next, analyses, table)
  if (shared & Listed.verb) {
    const forms = verbs()
    if (forms) return forms
  }
  if (shared & Listed.name && leads(i - 1)) {
    if (synonyms.isNamedTwice(tokenKey(document, i), tokenKey(document, next))) return found(0.8)
  }
  if (bits & Listed.head) {
    const count = synonyms.saidTwice((k) =>
      i + k < endToken && tokens.kind[i + k] === Kind.word ? tokenKey(document, i + k) : '',
    )
    if (count) return { last: i + count - 1, kept: 1, confidence: 0.87 }
  }
  if (shared & Listed.preposition) {
    if (synonyms.isPrepositionTwice(tokenKey(document, i), tokenKey(document, next))) return preposition()
  }
  if (bits & Listed.modal && b & Flag.FUNCTION && isClue(analyses, tokenKey(document, next), Clue.FINITE))
    return found(0.87)
  return shared & Listed.possessive && tokens.word[i] !== tokens.word[next] ? found(0.87) : undefined

  /** A small word or an adjective before it. */
  function leads(at: number): boolean {
    return (
      at >= firstToken &&
      tokens.kind[at] === Kind.word &&
      (tokens.facts[at] & (Flag.FUNCTION | Flag.ADJECTIVE)) !== 0
    )
  }

  /** “the attack the assault on”, “the most precious the most valuable”, “the largest the biggest”. */
  function determined(): Twice | undefined {
    const most = tokenKey(document, next) === 'most'
    const words = most ? 3 : 2
    const second = i + words
    const last = second + words - 1
    if (last >= endToken || tokenKey(document, second) !== 'the' || tokens.kind[last] !== Kind.word)
      return undefined
    if (most && tokenKey(document, second + 1) !== 'most') return undefined
    const [one, other] = [tokenKey(document, second - 1), tokenKey(document, last)]
    if (tokens.kind[second - 1] !== Kind.word || one === other) return undefined
    const superlative =
      one.endsWith('est') &&
      other.endsWith('est') &&
      (tokens.facts[second - 1] & tokens.facts[last] & Flag.ADJECTIVE) !== 0
    if (!most && !superlative && !synonyms.isNamedTwice(one, other)) return undefined
    return { last, kept: words, confidence: 0.87 }
  }

  /** “release of the start of the release”: a noun comes back as its own complement. */
  function turning(): Twice | undefined {
    if (i === firstToken || tokens.kind[i - 1] !== Kind.word || !(tokens.flags[i - 1] & Mark.lower))
      return undefined
    let at = i + 1
    if (tokenKey(document, at) === 'the') at++
    const middle = at
    if (middle >= endToken || tokenKey(document, middle + 1) !== 'of') return undefined
    at = middle + 2
    if (tokenKey(document, at) === 'the') at++
    if (at >= endToken || tokens.word[at] !== tokens.word[i - 1] || !(tokens.facts[at] & Flag.NOUN))
      return undefined
    if (tokens.facts[at] & Flag.FUNCTION || tokenKey(document, at) !== tokenKey(document, i - 1))
      return undefined
    return { last: at, kept: 1, confidence: 0.86 }
  }

  /** “on 5 five occasions”: the figure and the word. */
  function figure(): Twice | undefined {
    const word = tokenKey(document, next)
    return NUMBER_WORDS.get(word) === Number(tokenText(document, i))
      ? { last: next, kept: 1, confidence: 0.88 }
      : undefined
  }

  function verbs(): Twice | undefined {
    if (i > firstToken && isClue(analyses, tokenKey(document, i - 1), Clue.SUBJECT) && isAttached())
      return undefined
    const lefts = synonyms.verbForms(tokenKey(document, i))
    const rights = synonyms.verbForms(tokenKey(document, next))
    for (const left of lefts) {
      for (const right of rights) {
        if (left.verb === right.verb) {
          const both = left.forms | right.forms
          // “came comes”, “says said”
          if (left.forms !== right.forms && both & Form.third && both & Form.past && !(both & Form.base))
            return found(0.87)
          continue
        }
        const shared = left.line === right.line ? left.forms & right.forms : 0
        if (!shared) continue
        // “reported confirmed cases”
        if (
          b & Flag.ADJECTIVE &&
          next + 1 < endToken &&
          tokens.facts[next + 1] & Flag.NOUN &&
          !(tokens.facts[next + 1] & Flag.FUNCTION)
        )
          continue
        // “a manufacturing building”
        if (shared & Form.gerund && b & Flag.NOUN) continue
        if (shared & (Form.past | Form.participle | Form.gerund)) return found(follows() ? 0.87 : 0.8)
        // “Nobody asks questions”, “the United States says”: the verb of a noun, the noun of a verb.
        if (shared & Form.third && a & b & Flag.THIRD && !(b & Flag.NOUN) && tokens.flags[i] & Mark.lower)
          return found(0.87)
        if (
          shared & Form.base &&
          !synonyms.takesVerb(left.verb) &&
          i > firstToken &&
          tokenKey(document, i - 1) === 'to'
        )
          return found(0.8)
      }
    }
    return undefined
  }

  /** “he signed penned the letter”: two finite verbs behind one subject; not “the people I asked agreed”. */
  function finite(): Twice | undefined {
    if (i === firstToken) return undefined
    const pronoun = isClue(analyses, tokenKey(document, i - 1), Clue.SUBJECT)
    if (!pronoun && !isSubject(i - 1)) return undefined
    if (pronoun && (isAttached() || !goesOn())) return undefined
    if (
      a & (Flag.ADJECTIVE | Flag.FUNCTION | Flag.BASE) ||
      b & (Flag.ADJECTIVE | Flag.FUNCTION | Flag.NOUN | Flag.BASE)
    )
      return undefined
    return synonyms.isLinking(tokenKey(document, i)) ? undefined : found(pronoun ? 0.86 : 0.78)
  }

  /** A noun or pronoun before the subject has the first verb to itself: “those they met greeted them”. */
  function isAttached(): boolean {
    const before = i - 2
    return (
      before >= firstToken &&
      tokens.kind[before] === Kind.word &&
      (!(tokens.facts[before] & BEFORE_CLAUSE) || isClue(analyses, tokenKey(document, before), Clue.RELATIVE))
    )
  }

  /** No noun behind them: “we enacted targeted cuts”. */
  function goesOn(): boolean {
    if (next + 1 >= endToken || tokens.kind[next + 1] !== Kind.word) return true
    return (tokens.facts[next + 1] & Flag.FUNCTION) !== 0 || !(tokens.flags[next + 1] & Mark.lower)
  }

  /** “Ruiz signed penned”, “had signed penned”: a name or an auxiliary before both, and what goes on behind them. */
  function isSubject(at: number): boolean {
    if (next + 1 >= endToken || tokens.kind[at] !== Kind.word) return false
    if (tokens.kind[next + 1] === Kind.word && !(tokens.facts[next + 1] & Flag.FUNCTION)) return false
    if (!(tokens.flags[at] & Mark.lower)) return !(tokens.facts[at] & Flag.FUNCTION)
    return isClue(analyses, tokenKey(document, at), Clue.PERFECT)
  }

  /** A subject or an auxiliary before it shows that both are the sentence's verb. */
  function follows(): boolean {
    if (i === firstToken || tokens.kind[i - 1] !== Kind.word) return false
    return (
      (tokens.facts[i - 1] & Flag.FUNCTION) !== 0 ||
      isClue(analyses, tokenKey(document, i - 1), Clue.SUBJECT) ||
      tokens.kind[next + 1] !== Kind.word
    )
  }

  /** Behind a noun and before an article: no verb has the first to itself. */
  function preposition(): Twice | undefined {
    if (i - 1 < firstToken || tokens.kind[i - 1] !== Kind.word || next + 1 >= endToken) return undefined
    // “think things through with the aim”
    if (tokenKey(document, i) === 'through') return undefined
    const before = tokens.facts[i - 1]
    const noun = i - 2 >= firstToken && DETERMINERS.has(tokenKey(document, i - 2))
    if (
      !(before & Flag.NOUN) ||
      (!noun && before & (Flag.VERB | Flag.ADJECTIVE | Flag.FUNCTION | Flag.PAST | Flag.THIRD | Flag.GERUND))
    )
      return undefined
    const after = tokenKey(document, next + 1)
    return after === 'the' || after === 'a' || after === 'an'
      ? { last: next, kept: 1, confidence: 0.86 }
      : undefined
  }

  function found(confidence: number): Twice {
    return { last: next, kept: 1, confidence }
  }
}

/** What stands before the subject of a clause and is no noun that the clause goes with. */
const BEFORE_CLAUSE = Flag.FUNCTION | Flag.PAST | Flag.THIRD | Flag.BASE | Flag.ADVERB

/** A copy is no longer than this, in words. */
const LONGEST_COPY = 7

/** Before a town that has its state’s name. */
const IN = /^(?:in|of|from|near|to|at)$/
const AND = /^(?:and|&)$/
const COMPARED = /^(?:more|less|fewer|better|worse|[a-z]{2,8}er)$/

/** “died, died on Monday”, “the lowest, the lowest price”: the words on both sides of the comma at `i` are the same. */
export function acrossComma(
  i: number,
  { firstToken, endToken }: Sentence,
  { document, resources }: Analyses,
): (Twice & { first: number }) | undefined {
  const { tokens } = document
  if (tokenUnit(document, i) !== COMMA || i + 1 >= endToken || i === firstToken) return undefined
  const after = tokens.word[i + 1]
  for (let n = 1; n <= LONGEST_COPY && i - n >= firstToken && i + n < endToken; n++) {
    if (tokens.kind[i - n] !== Kind.word || tokens.kind[i + n] !== Kind.word) return undefined
    if (tokens.word[i - n] !== after || tokenKey(document, i - n) !== tokenKey(document, i + 1)) continue
    let same = true
    for (let k = 0; k < n && same; k++) same = tokenKey(document, i - n + k) === tokenKey(document, i + 1 + k)
    if (same) return copy(n)
  }
  return undefined

  /** “Kairat, Kairat, said”, “the Sports Palace, Sports Palace”: no “Oaxaca, Oaxaca” and no “Paris, Paris Saint-Germain”. */
  function name(first: number, last: number, n: number): (Twice & { first: number }) | undefined {
    for (let k = i + 1; k <= last; k++) if (!(tokens.flags[k] & Mark.title)) return undefined
    const next = last + 1
    const before = first - 1
    // “Bankura–Sonamukhi, Sonamukhi–Rainagar”
    if (first > firstToken && !(tokens.flags[first] & Mark.spaceBefore)) return undefined
    if (next < endToken && (tokens.flags[next] & (Mark.title | Mark.upper)) !== 0) return undefined
    if (next < endToken && (tokens.kind[next] === Kind.number || AND.test(tokenKey(document, next))))
      return undefined
    // A list of names has the same one twice, of two people or firms, and a call has nothing before it.
    if (before < firstToken) return undefined
    if (tokenUnit(document, before) === COMMA && tokens.flags[before - 1] & Mark.title) return undefined
    if (n === 1 && IN.test(tokenKey(document, before))) return undefined
    if (n === 1 && tokens.facts[last] & (Flag.PLACE | Flag.FUNCTION | Flag.COMPANY)) return undefined
    if (tokenKey(document, last) === 'york' || tokens.end[last] - tokens.start[last] < 4) return undefined
    return { first, last, kept: n, confidence: 0.8 }
  }

  function copy(n: number): (Twice & { first: number }) | undefined {
    const last = i + n
    const first = i - n
    // Names, and what is said three times.
    for (let k = i + 1; k <= last; k++) if (!(tokens.flags[k] & Mark.lower)) return name(first, last, n)
    if (last + 2 < endToken && tokenKey(document, last + 2) === tokenKey(document, i + 1)) return undefined
    if (first - 2 >= firstToken && tokenKey(document, first - 2) === tokenKey(document, i + 1))
      return undefined
    const key = (k: number): string => tokenKey(document, k)
    // “mud, mud and more mud”
    if (key(last + 1) === 'and' && key(last + 2) === 'more') return undefined
    // “what we do, we do in peace”, “if it works, it works”, “the more they paid, the more they paid in tax”
    if (
      n > 1 &&
      (isClue({ resources }, key(first - 1), Clue.BEFORE_COPY) ||
        (key(first) === 'the' && COMPARED.test(key(first + 1))))
    )
      return undefined
    const closes = last + 1 < endToken && tokens.kind[last + 1] <= Kind.number
    const words = resources.aroundWords()
    if ([last, first].some((at) => isOf(words, tokenKey(document, at), Around.EMPHATIC))) return undefined
    // “a tomb, a tomb in which”, “and the year before, and the year before that”: said for effect.
    if (n > 1)
      return isClue({ resources }, key(first), Clue.RHETORICAL)
        ? undefined
        : { first, last, kept: n, confidence: closes ? 0.86 : 0.8 }
    const facts = tokens.facts[last]
    if (facts & Flag.FUNCTION || key(last).length < 3) return undefined
    const goesOn =
      closes && (tokens.kind[last + 1] === Kind.number || (tokens.facts[last + 1] & Flag.FUNCTION) !== 0)
    // “rang, rang again”
    if (key(last + 1) === 'again') return undefined
    const verb = facts & (Flag.PAST | Flag.THIRD | Flag.PARTICIPLE) && (goesOn || !(facts & Flag.ADJECTIVE))
    // “stocks, warrants, warrants on notes”: a list.
    if (verb && closes && !(facts & Flag.PLURAL)) return { first, last, kept: 1, confidence: 0.86 }
    return facts & Flag.NOUN && !(facts & (Flag.ADJECTIVE | Flag.ADVERB)) && closes
      ? { first, last, kept: 1, confidence: 0.8 }
      : undefined
  }
}

/** “2 million lira (2 million lira)”, “breakwaters- breakwaters”: what stands in the brackets, or behind the dash, stands before. */
export function inBrackets(
  i: number,
  { firstToken, endToken }: Sentence,
  { document }: Analyses,
): (Twice & { first: number }) | undefined {
  const { tokens } = document
  const unit = tokenUnit(document, i)
  const dash = unit === HYPHEN
  if (i === firstToken || i + 1 >= endToken || !(dash || unit === OPENING)) return undefined
  if (dash && (tokens.flags[i] & Mark.spaceBefore || !(tokens.flags[i + 1] & Mark.spaceBefore)))
    return undefined
  const reach = Math.min(LONGEST_COPY, i - firstToken, endToken - i - 1)
  for (let n = 1; n <= reach; n++) {
    if (tokens.kind[i - n] > Kind.number || tokens.kind[i + n] > Kind.number) return undefined
    if (!dash && tokenUnit(document, i + n + 1) !== CLOSING) continue
    let same = true
    for (let k = 0; k < n && same; k++) same = tokenKey(document, i - n + k) === tokenKey(document, i + 1 + k)
    if (!same) {
      if (dash) continue
      return undefined
    }
    const letters = tokens.end[i + n] - tokens.start[i + 1]
    if (letters < 4 || (dash && !(tokens.flags[i + 1] & Mark.lower))) return undefined
    return { first: i - n, last: dash ? i + n : i + n + 1, kept: n, confidence: 0.87 }
  }
  return undefined
}

const HYPHEN = 0x2d
const OPENING = 0x28
const CLOSING = 0x29
const COMMA = 0x2c
