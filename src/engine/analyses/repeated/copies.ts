/** Words that stand again behind a comma, a dash or in brackets. */

import {
  type Document,
  isComma,
  type Sentence,
  tokenKey,
  tokenUnit,
  widthOf,
} from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Clue } from '../../language/clue-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { type Analyses, isClue } from '../analyses.ts'
import { asEcho, SURE } from './as-echo.ts'
import type { EchoPlace } from './echo.ts'
import type { Copy } from './rendering.ts'

/** “died, died on Monday”; in a quotation people may say so. */
export function copyAt(analyses: Analyses, i: number, sentence: Sentence): EchoPlace | undefined {
  const found = acrossComma(analyses, i, sentence) ?? inBrackets(analyses.document, i, sentence)
  const echo = found && asEcho(analyses, found.first, found)
  // A noun said twice is a speaker’s emphasis.
  return echo && (echo.confidence === found.confidence || found.confidence >= SURE) ? echo : undefined
}

/** “died, died on Monday”, “the lowest, the lowest price”: the words on both sides of the comma at `i` are the same. */
function acrossComma(analyses: Analyses, i: number, sentence: Sentence): Copy | undefined {
  const { document } = analyses
  const { firstToken, endToken } = sentence
  const { word, kind, flags } = document.tokens
  const next = i + 1
  if (!isComma(document, i) || next >= endToken || i === firstToken) return undefined
  for (let n = 1; n <= LONGEST_COPY && i - n >= firstToken && i + n < endToken; n++) {
    if (kind[i - n] !== Kind.word || kind[i + n] !== Kind.word) return undefined
    if (word[i - n] !== word[next] || !isCopy(document, i, n)) continue
    for (let k = next; k <= i + n; k++)
      if (!(flags[k] & Mark.lower)) return nameAgain(document, i, n, sentence)
    return wordsAgain(analyses, i, n, sentence)
  }
  return undefined
}

/** The `n` tokens before the mark at token `i` are those behind it. */
function isCopy(document: Document, i: number, n: number): boolean {
  for (let k = i + 1; k <= i + n; k++)
    if (tokenKey(document, k - n - 1) !== tokenKey(document, k)) return false
  return true
}

/** “Kairat, Kairat, said”, “the Sports Palace, Sports Palace”: no “Oaxaca, Oaxaca” and no “Paris, Paris Saint-Germain”. */
function nameAgain(
  document: Document,
  i: number,
  n: number,
  { firstToken, endToken }: Sentence,
): Copy | undefined {
  const { tokens } = document
  const [first, last] = [i - n, i + n]
  for (let k = i + 1; k <= last; k++) if (!(tokens.flags[k] & Mark.title)) return undefined
  const next = last + 1
  const before = first - 1
  // “Bankura–Sonamukhi, Sonamukhi–Rainagar”
  if (first > firstToken && !(tokens.flags[first] & Mark.spaceBefore)) return undefined
  if (next < endToken) {
    if (tokens.flags[next] & (Mark.title | Mark.upper)) return undefined
    if (tokens.kind[next] === Kind.number || AND.test(tokenKey(document, next))) return undefined
  }
  // A list of names has the same one twice, of two people or firms, and a call has nothing before it.
  if (before < firstToken) return undefined
  if (isComma(document, before) && tokens.flags[before - 1] & Mark.title) return undefined
  if (n === 1 && IN.test(tokenKey(document, before))) return undefined
  if (n === 1 && tokens.facts[last] & (Flag.PLACE | Flag.FUNCTION | Flag.COMPANY)) return undefined
  if (tokenKey(document, last) === 'york' || widthOf(tokens, last) < 4) return undefined
  return { first, last, kept: n, confidence: 0.8 }
}

/** “the lowest, the lowest price”: words in small letters, said neither for effect nor three times. */
function wordsAgain(
  analyses: Analyses,
  i: number,
  n: number,
  { firstToken, endToken }: Sentence,
): Copy | undefined {
  const { document, resources } = analyses
  const [first, last] = [i - n, i + n]
  const opening = tokenKey(document, first)
  if (last + 2 < endToken && tokenKey(document, last + 2) === opening) return undefined
  if (first - 2 >= firstToken && tokenKey(document, first - 2) === opening) return undefined
  // “mud, mud and more mud”
  if (tokenKey(document, last + 1) === 'and' && tokenKey(document, last + 2) === 'more') return undefined
  const words = resources.aroundWords()
  if (isOf(words, tokenKey(document, last), Around.EMPHATIC) || isOf(words, opening, Around.EMPHATIC))
    return undefined
  const closes = last + 1 < endToken && document.tokens.kind[last + 1] <= Kind.number
  if (n === 1) return wordAgain(document, i, closes)
  // “what we do, we do in peace”, “if it works, it works”, “the more they paid, the more they paid in tax”
  const compared = opening === 'the' && COMPARED.test(tokenKey(document, first + 1))
  if (compared || isClue(analyses, tokenKey(document, first - 1), Clue.BEFORE_COPY)) return undefined
  // “a tomb, a tomb in which”, “and the year before, and the year before that”: said for effect.
  return isClue(analyses, opening, Clue.RHETORICAL)
    ? undefined
    : { first, last, kept: n, confidence: closes ? 0.86 : 0.8 }
}

/** “died, died on Monday”: a verb or noun. @param goesOn whether a word or number follows in the sentence */
function wordAgain(document: Document, i: number, goesOn: boolean): Copy | undefined {
  const { kind, facts } = document.tokens
  const [first, last] = [i - 1, i + 1]
  const is = facts[last]
  if (is & Flag.FUNCTION || tokenKey(document, last).length < 3) return undefined
  // “rang, rang again”
  if (!goesOn || tokenKey(document, last + 1) === 'again') return undefined
  const small = kind[last + 1] === Kind.number || (facts[last + 1] & Flag.FUNCTION) !== 0
  const verb = is & (Flag.PAST | Flag.THIRD | Flag.PARTICIPLE) && (small || !(is & Flag.ADJECTIVE))
  // “stocks, warrants, warrants on notes”: a list.
  if (verb && !(is & Flag.PLURAL)) return { first, last, kept: 1, confidence: 0.86 }
  return is & Flag.NOUN && !(is & (Flag.ADJECTIVE | Flag.ADVERB))
    ? { first, last, kept: 1, confidence: 0.8 }
    : undefined
}

/** “2 million lira (2 million lira)”, “breakwaters- breakwaters”: what stands in the brackets, or behind the dash, stands before. */
function inBrackets(document: Document, i: number, { firstToken, endToken }: Sentence): Copy | undefined {
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
    if (!isCopy(document, i, n)) {
      if (dash) continue
      return undefined
    }
    const letters = tokens.end[i + n] - tokens.start[i + 1]
    if (letters < 4 || (dash && !(tokens.flags[i + 1] & Mark.lower))) return undefined
    return { first: i - n, last: dash ? i + n : i + n + 1, kept: n, confidence: 0.87 }
  }
  return undefined
}

/** A copy is no longer than this, in words. */
const LONGEST_COPY = 7

/** Before a town that has its state’s name. */
const IN = /^(?:in|of|from|near|to|at)$/

/** What joins two firms or names. */
const AND = /^(?:and|&)$/

/** “the more they paid, the more” */
const COMPARED = /^(?:more|less|fewer|better|worse|[a-z]{2,8}er)$/

const HYPHEN = 0x2d
const OPENING = 0x28
const CLOSING = 0x29
