import { type Sentence, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'

/** True when most of the longer ordinary words wear capitals: a title in title case. Names do not count either way. */
export function isTitleCase({ document: { tokens }, lexicon }: Analyses, sentence: Sentence): boolean {
  let long = 0
  let capital = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens.kind[i] !== Kind.word || widthOf(tokens, i) < 4) continue
    if (!lexicon.has(tokens.word[i], Flag.LOWER)) continue
    long++
    if (tokens.flags[i] & (Mark.title | Mark.upper | Mark.mixed)) capital++
  }
  return capital * 2 > long
}
