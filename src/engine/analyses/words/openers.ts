import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'
import type { Split } from './splits.ts'

/** Words that begin many sentences and few names. */
const OPENERS = wordSet(
  'some such many most last next both each every here you we our several other another only few two three four five six seven eight nine ten',
)
const LONGEST_OPENER = 7
/** Short words end names: “Bothwell”, “Somerby”. */
const SHORTEST_REST = 5
const SHORT_RESTS = wordSet('year week know have were will')

/** “Somecompanies”, “Lastyear”: at a sentence's head a word that begins many, and a common one. */
export function splitOpener(word: string, lexicon: Lexicon): Split | undefined {
  for (let end = 2; end <= Math.min(LONGEST_OPENER, word.length - 4); end++) {
    if (!OPENERS.has(word.slice(0, end))) continue
    const rest = word.slice(end)
    if (rest.length < SHORTEST_REST && !SHORT_RESTS.has(rest)) continue
    const number = lexicon.find(rest)
    if (number !== NONE && lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 4.25)
      return { at: [end], confidence: 0.88, kind: 'function' }
  }
  return undefined
}
