import { Mark } from '../document/scan.ts'
import { Flag } from '../lexicon/lexicon.ts'
import type { Analysis } from './analyses.ts'

/** How sure it is that the text is in the target language: the share of its small words that the lexicon knows, 0–1. */
export const targetLanguage: Analysis<number> = {
  name: 'target-language',
  compute({ document: { tokens } }) {
    let small = 0
    let known = 0
    for (let i = 0; i < tokens.count; i++) {
      if (!(tokens.flags[i] & (Mark.lower | Mark.script))) continue
      small++
      if (tokens.facts[i] & Flag.LOWER) known++
    }
    return small ? Math.round((100 * known) / small) / 100 : 0
  },
}
