import { Around } from '../../language/around-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import type { Resources } from '../analyses.ts'
import type { Split } from './splits.ts'

const LONGEST_OPENER = 7
/** Short words end names: “Bothwell”, “Somerby”. */
const SHORTEST_REST = 5
const SHORT_RESTS = wordSet('year week know have were will')

/** “Somecompanies”, “Lastyear”: at a sentence's head a word that begins many, and a common one. */
export function splitOpener(word: string, { lexicon, aroundWords }: Resources): Split | undefined {
  for (let end = 2; end <= Math.min(LONGEST_OPENER, word.length - 4); end++) {
    if (!isOf(aroundWords(), word.slice(0, end), Around.OPENER)) continue
    const rest = word.slice(end)
    if (rest.length < SHORTEST_REST && !SHORT_RESTS.has(rest)) continue
    const number = lexicon.find(rest)
    if (lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 4.25)
      return { at: [end], confidence: 0.88, kind: 'function' }
  }
  return undefined
}
