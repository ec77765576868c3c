import { type CalqueMatch, calquesIn } from '../phrases/calques/matcher.ts'
import type { Analysis } from './analyses.ts'

/** The phrases translated word for word, in text order. */
export const calques: Analysis<readonly CalqueMatch[]> = {
  name: 'calques',
  compute({ document, resources }) {
    return calquesIn(document, resources.calques)
  },
}
