/** Words of which one says what the other says, side by side: the system gave both its tries. */

import { type Sentence, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Clue } from '../../language/clue-words.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { type Analyses, isClue } from '../analyses.ts'
import { asEcho } from './as-echo.ts'
import type { EchoPlace } from './echo.ts'
import {
  adverbsAgain,
  figureAgain,
  isBetweenNouns,
  isLed,
  ownComplement,
  phrasesAgain,
} from './phrase-renderings.ts'
import { type Rendering, sideBySide } from './rendering.ts'
import { finiteVerbs, verbsOfOneSense } from './verb-renderings.ts'

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

/** The lists that have a word. */
function listed(analyses: Analyses, word: string): number {
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

/** “she said affirmed”: what stands twice from token `i` on. Nearly every token is dismissed here: what follows costs more. */
export function renderingsAt(
  analyses: Analyses,
  i: number,
  sentence: Sentence,
  table: Uint16Array,
): EchoPlace | undefined {
  const { kind, flags } = analyses.document.tokens
  const next = i + 1
  if (!(flags[next] & Mark.lower) || !(flags[next] & Mark.spaceBefore)) return undefined
  const figure = kind[i] === Kind.number
  if (!figure && !mayBeRendered(analyses, i, sentence, table)) return undefined
  const found = figure ? figureAgain(analyses.document, i) : examine(analyses, i, sentence, table)
  return found && asEcho(analyses, i, found)
}

/** The lists make it possible that the words of token `i` and the next say one thing. */
function mayBeRendered(analyses: Analyses, i: number, { firstToken }: Sentence, table: Uint16Array): boolean {
  const { kind, flags, facts, word } = analyses.document.tokens
  const next = i + 1
  if (kind[i] !== Kind.word || (flags[i] | flags[next]) & (Mark.hyphen | Mark.apostrophe)) return false
  const finite =
    facts[i] & facts[next] & Flag.PAST &&
    i > firstToken &&
    (facts[i - 1] & Flag.FUNCTION || !(flags[i - 1] & Mark.lower))
  if (finite) return true
  const bits = bitsAt(analyses, i, table)
  if (bits === Listed.nothing) return false
  if (bits & Listed.modal) return true
  if (bits & (Listed.the | Listed.of) && (word[i] === word[i + 2] || word[i] === word[i + 3])) return true
  const after = bitsAt(analyses, next, table)
  return (bits & after & PAIRED) !== 0 || (bits & Listed.head && after & Listed.second) !== 0
}

/** What counts only where the next word is listed too. */
const PAIRED = Listed.verb | Listed.name | Listed.preposition | Listed.possessive

/** What the lists know of the word of a token. */
function bitsAt(analyses: Analyses, token: number, table: Uint16Array): number {
  const { document } = analyses
  const number = document.tokens.word[token]
  if (number === NONE) return Listed.nothing
  if (table[number] === 0) table[number] = listed(analyses, tokenKey(document, token))
  return table[number]
}

/** “said affirmed”, “came comes”, “with by the”, “yet still”, “his its roof”: asks what the lists make possible. */
function examine(
  analyses: Analyses,
  i: number,
  sentence: Sentence,
  table: Uint16Array,
): Rendering | undefined {
  const { document, resources } = analyses
  const { synonyms } = resources
  const { word, facts } = document.tokens
  const next = i + 1
  if (facts[i] & facts[next] & Flag.PAST) {
    const both = finiteVerbs(analyses, i, sentence)
    if (both) return both
  }
  const bits = bitsAt(analyses, i, table)
  if (bits & Listed.the) return phrasesAgain(analyses, i, sentence)
  if (bits & Listed.of) return ownComplement(document, i, sentence)
  const shared = bits & bitsAt(analyses, next, table)
  if (shared & Listed.verb) {
    const forms = verbsOfOneSense(analyses, i, sentence)
    if (forms) return forms
  }
  if (shared & Listed.name && isLed(document, i, sentence)) {
    if (synonyms.isNamedTwice(tokenKey(document, i), tokenKey(document, next))) return sideBySide(i, 0.8)
  }
  if (bits & Listed.head) {
    const adverbs = adverbsAgain(analyses, i, sentence)
    if (adverbs) return adverbs
  }
  if (shared & Listed.preposition) {
    if (synonyms.isPrepositionTwice(tokenKey(document, i), tokenKey(document, next)))
      return isBetweenNouns(document, i, sentence) ? sideBySide(i, 0.86) : undefined
  }
  if (
    bits & Listed.modal &&
    facts[next] & Flag.FUNCTION &&
    isClue(analyses, tokenKey(document, next), Clue.FINITE)
  )
    return sideBySide(i, 0.87)
  return shared & Listed.possessive && word[i] !== word[next] ? sideBySide(i, 0.87) : undefined
}
