import type { Spelling } from '../language/known-names.ts'
import type { Analysis } from './analyses.ts'

/** What is known about a word as a name. */
export const spellings: Analysis<(word: string) => Spelling> = {
  name: 'spellings',
  compute: ({ resources }) => resources.names.of,
}
