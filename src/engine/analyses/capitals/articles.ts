import { tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { DETERMINERS } from '../words/facts.ts'
import { type CapitalPlace, capitalAt } from './capital.ts'

/** “held in A cabin”, “received A score”; no “vitamin A”, no “got A grades”, no “in A minor”. */
export function articleAmid({ document, resources }: Analyses, i: number): CapitalPlace | undefined {
  const { flags, facts } = document.tokens
  const [before, next] = [i - 1, i + 1]
  if (tokenKey(document, i) !== 'a' || !(flags[next] & Mark.lower)) return undefined
  if (!(flags[before] & Mark.lower) || flags[next] & Mark.hyphen) return undefined
  const is = facts[before]
  const leads =
    is & Flag.FUNCTION
      ? !DETERMINERS.has(tokenKey(document, before))
      : is & (Flag.PAST | Flag.THIRD) && !(is & Flag.NOUN)
  const described = facts[next] & (Flag.NOUN | Flag.ADJECTIVE) && !(facts[next] & Flag.FUNCTION)
  if (!leads || !described || isOf(resources.aroundWords(), tokenKey(document, next), Around.GRADED))
    return undefined
  return capitalAt(document, i, 0.87)
}
