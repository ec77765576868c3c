import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { NAME } from './facts.ts'
import { type Evidence, isWord, LONGEST, type Split, WEAK } from './splits.ts'

/** What is shorter falls into three words by chance. */
const SHORTEST_RUN = 8
/** So much at most do the words of a run tell for each of its letters, in powers of ten; those that letters fall into by chance tell more. */
const DENSEST = 0.9
/** Where two of them are small words. */
const DENSEST_SMALL = 0.95
/** Behind a name. */
const DENSEST_BEHIND = 1.1
/** Where all small words among them are short, and the run is to be sure. */
const DENSEST_SHORT = 0.8
/** Zipf frequency of what tells nothing. */
const CERTAIN = 9

/**
 * Three words or more that were run together: “thereportsaid”. It is read so when the words are together likelier than
 * its letters are; a small word must be among them.
 */
export const splitRun = (word: string, lexicon: Lexicon): Split | undefined =>
  isLong(word) ? runFrom(word, 0, lexicon) : undefined

/** The same of words behind a name: “Reeveswillbe”. */
export function splitNameRun(token: string, lexicon: Lexicon, evidence: Evidence): Split | undefined {
  if (!isLong(token)) return undefined
  for (let end = 3; end <= token.length - SHORTEST_REST; end++) {
    const name = lexicon.find(token, 0, end)
    const known =
      end > 4 && lexicon.has(name, NAME) && !lexicon.has(name, Flag.LOWER) && lexicon.zipf(name) >= 3
    if (!known && !evidence.seenName(token.slice(0, end))) continue
    const split = runFrom(token.toLowerCase(), end, lexicon)
    if (split) return { ...split, at: [end, ...split.at], kind: 'name' }
  }
  return undefined
}

const SHORTEST_REST = 5

const isLong = (word: string): boolean =>
  word.length >= SHORTEST_RUN && word.length <= LONGEST && /^[a-zA-Z]+$/.test(word)

/** Where the token falls apart from this letter on: into three words or, behind a name, two. */
function runFrom(word: string, start: number, lexicon: Lexicon): Split | undefined {
  const { length } = word
  // The least that words up to each letter tell, and where the last of them begins.
  const told = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const begins = new Int8Array(length + 1)
  told[start] = 0
  for (let from = start; from < length; from++) {
    const before = told[from]
    if (before === Number.POSITIVE_INFINITY) continue
    lexicon.prefixes(word, from, length, (end, number) => {
      const all = before + tells(number, end - from, lexicon)
      if (all >= told[end]) return
      told[end] = all
      begins[end] = from
    })
  }
  const density = told[length] / (length - start)
  if (density > DENSEST_BEHIND) return undefined
  const at: number[] = []
  let small = 0
  let longest = 0
  for (let end = length; end > start; end = begins[end]) {
    if (end < length) at.unshift(end)
    if (!lexicon.has(lexicon.find(word, begins[end], end), Flag.FUNCTION)) continue
    small++
    longest = Math.max(longest, end - begins[end])
  }
  const behind = start > 0
  const densest = behind ? DENSEST_BEHIND : small > 1 ? DENSEST_SMALL : DENSEST
  if (small === 0 || density > densest || at.length < (behind ? 1 : 2)) return undefined
  return { at, confidence: longest > 2 || density <= DENSEST_SHORT ? 0.88 : WEAK, kind: 'function' }
}

/** What a word tells, in powers of ten; infinite for what is no common word. Short ones are found by chance. */
function tells(number: number, length: number, lexicon: Lexicon): number {
  const zipf = lexicon.zipf(number)
  const small = lexicon.has(number, Flag.FUNCTION)
  const common = small ? zipf >= 4 : length > 2 && zipf >= (length < 4 ? 5 : 3) && isWord(lexicon, number)
  return common ? CERTAIN - zipf + (length < 3 ? 1 : 0) : Number.POSITIVE_INFINITY
}
