import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
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
export function splitRun(word: string, lexicon: Lexicon): Split | undefined {
  if (!isLong(word)) return undefined
  const runs = new Runs(word, lexicon)
  return runs.at(0, word.length)
}

/** The same of words behind a name: “Reeveswillbe”. */
export function splitNameRun(token: string, lexicon: Lexicon, evidence: Evidence): Split | undefined {
  if (!isLong(token)) return undefined
  const runs = new Runs(token.toLowerCase(), lexicon)
  for (let end = 3; end <= token.length - SHORTEST_REST; end++) {
    const name = lexicon.find(token, 0, end)
    const known =
      end > 4 && lexicon.has(name, NAMED) && !lexicon.has(name, Flag.LOWER) && lexicon.zipf(name) >= 3
    if (!known && !evidence.seenName(token.slice(0, end))) continue
    const split = runs.at(end, token.length - end)
    if (split) return { ...split, at: [end, ...split.at], kind: 'name' }
  }
  return undefined
}

const SHORTEST_REST = 5
const NAMED = Flag.PROPER | Flag.PLACE | Flag.DEMONYM | Flag.GIVEN | Flag.FAMILY | Flag.COMPANY | Flag.UPPER

const isLong = (word: string): boolean =>
  word.length >= SHORTEST_RUN && word.length <= LONGEST && /^[a-zA-Z]+$/.test(word)

/** The likeliest words from each letter of a token to its end. */
class Runs {
  readonly #word: string
  readonly #lexicon: Lexicon
  /** What they tell, and where the first of them ends. */
  readonly #told: Float64Array
  readonly #ends: Int8Array

  constructor(word: string, lexicon: Lexicon) {
    const { length } = word
    this.#word = word
    this.#lexicon = lexicon
    this.#told = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
    this.#ends = new Int8Array(length)
    this.#told[length] = 0
    for (let start = length - 1; start >= 0; start--)
      lexicon.prefixes(word, start, length, (end, number) => {
        if (this.#told[end] === Number.POSITIVE_INFINITY) return
        const told = this.#told[end] + tells(number, end - start, lexicon)
        if (told >= this.#told[start]) return
        this.#told[start] = told
        this.#ends[start] = end
      })
  }

  /** Where the rest of the token from this letter falls apart, into three words or, behind a name, two. */
  at(start: number, length: number): Split | undefined {
    const told = this.#told[start] / length
    if (told > DENSEST_BEHIND) return undefined
    const at: number[] = []
    let small = 0
    let longest = 0
    for (let from = start; from < this.#word.length; from = this.#ends[from]) {
      if (from > start) at.push(from)
      const end = this.#ends[from]
      if (!this.#lexicon.has(this.#lexicon.find(this.#word, from, end), Flag.FUNCTION)) continue
      small++
      longest = Math.max(longest, end - from)
    }
    const behind = start > 0
    const densest = behind ? DENSEST_BEHIND : small > 1 ? DENSEST_SMALL : DENSEST
    if (small === 0 || told > densest || at.length < (behind ? 1 : 2)) return undefined
    return { at, confidence: longest > 2 || told <= DENSEST_SHORT ? 0.88 : WEAK, kind: 'function' }
  }
}

/** What a word tells, in powers of ten; infinite for what is no common word. Short ones are found by chance. */
function tells(number: number, length: number, lexicon: Lexicon): number {
  const zipf = lexicon.zipf(number)
  const small = lexicon.has(number, Flag.FUNCTION)
  const common = small ? zipf >= 4 : length > 2 && zipf >= (length < 4 ? 5 : 3) && isWord(lexicon, number)
  return common ? CERTAIN - zipf + (length < 3 ? 1 : 0) : Number.POSITIVE_INFINITY
}
