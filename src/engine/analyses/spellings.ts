import type { Spelling } from '../language/known-names.ts'
import type { Analysis } from './analyses.ts'

/** What is known about a word as a name; each spelling is looked up once. */
export const spellings: Analysis<(word: string) => Spelling> = {
  name: 'spellings',
  compute({ resources }) {
    const seen = new Map<string, Spelling>()
    return (word) => {
      let spelling = seen.get(word)
      if (!spelling) {
        spelling = resources.names.of(word)
        seen.set(word, spelling)
      }
      return spelling
    }
  },
}
