import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { isWord, LONGEST, type Split } from './splits.ts'

/** What is shorter falls into three words by chance. */
const SHORTEST_RUN = 9
/** Bits of information a letter, in powers of ten, that words which stand beside each other have at most. */
const DENSEST = +(process.env.DD ?? 0.72)
/** Zipf frequency of what is in every text: what a rarer word tells is the difference. */
const CERTAIN = 9

/**
 * Three words or more that were run together: “thereportsaid”. What falls into small words and common ones is read so
 * when these are together likelier than letters are; a small word must be among them.
 */
export function splitRun(word: string, lexicon: Lexicon): Split | undefined {
  const { length } = word
  if (length < SHORTEST_RUN || length > LONGEST) return undefined
  // The least that the words up to each letter tell, how many they are, and where the last of them begins.
  const told = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int8Array(length + 1)
  told[0] = 0
  for (let start = 0; start < length; start++) {
    const before = told[start]
    if (before === Number.POSITIVE_INFINITY) continue
    lexicon.prefixes(word, start, length, (end, number) => {
      const more = before + tells(number, end - start, lexicon)
      if (more >= told[end]) return
      told[end] = more
      from[end] = start
    })
  }
  if (told[length] > DENSEST * length) return undefined
  const at: number[] = []
  let small = false
  for (let end = length; end > 0; end = from[end]) {
    if (end < length) at.unshift(end)
    small ||= lexicon.has(lexicon.find(word, from[end], end), Flag.FUNCTION)
  }
  return small && at.length > 1 ? { at, confidence: 0.88, kind: 'function' } : undefined
}

/** What a word tells, in powers of ten; infinite for what is no common word. */
function tells(number: number, length: number, lexicon: Lexicon): number {
  const zipf = lexicon.zipf(number)
  const small = lexicon.has(number, Flag.FUNCTION)
  const least = small ? 4 : length < 4 ? 5 : 3.3
  if (zipf < least || (length < 3 && !small) || !(small || isWord(lexicon, number)))
    return Number.POSITIVE_INFINITY
  return CERTAIN - zipf + (length < 3 ? +(process.env.SS ?? 0.6) : 0)
}
