import type { Analysis } from './analyses.ts'
import type { Clip } from './words/clips.ts'
import { examine } from './words/examine.ts'
import { clipGone } from './words/gone.ts'
import { clipInitial, joinInitial } from './words/initials.ts'
import type { Judged } from './words/judged.ts'
import { joinHyphenated, joinSpacedOut } from './words/rejoined.ts'
import { seenIn } from './words/seen.ts'
import { clipSpaced } from './words/spaced-clips.ts'
import type { Split } from './words/splits.ts'
import { clipStarred } from './words/stars.ts'
import { weighClips } from './words/weigh-clips.ts'

/** The hypothesis that won for an unknown token. Tokens that are names, foreign, or coined by rule have none. */
export type Verdict =
  | { readonly kind: 'merged'; readonly split: Split; readonly alternative?: string }
  | { readonly kind: 'clipped'; readonly clip: Clip; readonly confidence: number; readonly end?: number }
  | {
      readonly kind: 'misspelled'
      readonly suggestions: readonly string[]
      readonly confidence: number
      readonly end?: number
    }

/** What is thought of the tokens that the lexicon does not know. */
export interface UnknownWords {
  /** Verdicts by token, in text order. */
  readonly verdicts: ReadonlyMap<number, Verdict>
  /** Distinct unknown tokens beyond the limit, left unexamined. */
  readonly unexamined: number
}

/** Verdicts on tokens that the lexicon does not know as they stand: one hypothesis wins, or none. */
export const unknownWords: Analysis<UnknownWords> = {
  name: 'unknown-words',
  compute(analyses) {
    const judged: Judged = { ...seenIn(analyses), verdicts: new Map(), searched: 0 }
    const { clippable, unexamined } = examine(judged)
    weighClips(judged, clippable)
    clipGone(judged)
    clipSpaced(judged)
    clipStarred(judged)
    joinHyphenated(judged)
    joinSpacedOut(judged)
    clipInitial(judged)
    joinInitial(judged)
    return { verdicts: new Map([...judged.verdicts].sort((a, b) => a[0] - b[0])), unexamined }
  },
}
