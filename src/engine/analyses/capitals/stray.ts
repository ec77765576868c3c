import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { type CapitalPlace, capitalAt, doubtfulAt } from './capital.ts'
import { commonCapitals } from './common-capitals.ts'
import { strayCapitals } from './stray-capitals.ts'

/** A capital where the sentence has no place for a name: sure where the text has several, or no name is possible. */
export function strayCapital(analyses: Analyses, i: number): CapitalPlace | undefined {
  const strays = analyses.get(strayCapitals)
  const degree = strays.at(i)
  if (degree < 2 && !(degree && analyses.get(commonCapitals).lonely(i) && analyses.get(damaged)))
    return undefined
  const sure = degree === 3 || (degree === 2 && strays.several)
  return sure ? capitalAt(analyses.document, i, 0.86) : doubtfulAt(analyses.document, i, 0.76)
}

/** The same only where no name is possible. */
export const certainCapital = (analyses: Analyses, i: number): CapitalPlace | undefined =>
  analyses.get(strayCapitals).at(i) === 3 ? strayCapital(analyses, i) : undefined
