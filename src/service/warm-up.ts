import type { Resources } from '../engine/analyses/analyses.ts'

/**
 * Looks a few words up before the first request comes, so that it finds both lexicons in memory and their code compiled.
 * More would be bought dearly: to look a name up or to check a paragraph here takes as many milliseconds from a fresh
 * Worker's start as it saves its first request.
 */
export function warmUp({ lexicon, foreign }: Resources): void {
  for (const word of SAMPLE.split(' ')) {
    lexicon.find(word)
    foreign.mask(word)
  }
}

/** Common words, rare ones, names, and what no lexicon knows. */
const SAMPLE =
  'the harbour of Veltmar was closed on Monday since ministro Ivanova said nothing zwischenzeitlich'
