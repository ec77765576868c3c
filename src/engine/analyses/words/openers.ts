import { Around } from '../../language/around-words.ts'
import { Joined } from '../../language/joined-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Resources } from '../analyses.ts'
import { joinedClasses, type Split } from './splits.ts'

const LONGEST_OPENER = 7
/** Short words end names: “Bothwell”, “Somerby”. */
const SHORTEST_REST = 5

/** “Somecompanies”, “Lastyear”: at a sentence's head a word that begins many, and a common one. */
export function splitOpener(word: string, resources: Resources): Split | undefined {
  const { lexicon, aroundWords } = resources
  for (let end = 2; end <= Math.min(LONGEST_OPENER, word.length - 4); end++) {
    if (!isOf(aroundWords(), word.slice(0, end), Around.OPENER)) continue
    const rest = word.slice(end)
    if (rest.length < SHORTEST_REST && !(joinedClasses(resources, rest) & Joined.SHORT_REST)) continue
    const number = lexicon.find(rest)
    if (lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 4.25)
      return { at: [end], confidence: 0.88, kind: 'function' }
  }
  return undefined
}
