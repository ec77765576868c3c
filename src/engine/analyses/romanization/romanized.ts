/** What the detections of foreign-romanization find: a well-known name in another language’s spelling. */

import type { Severity } from '../../report/result.ts'
import type { Span } from '../../span.ts'

/** The spelling, and what English has for it. */
export interface ForeignSpelling {
  /** What stands in the text. */
  readonly spelling: string
  /** The usual English form of the same words. */
  readonly english: string
  /** Whose newspapers spell it so, in English words; absent where several do. */
  readonly language?: string
  /** True where another, commoner name has taken the place of an office-holder's. */
  readonly mistaken?: boolean
}

/** A place where such a spelling stands. */
export interface Romanized {
  readonly span: Span
  readonly evidence: ForeignSpelling
  readonly confidence: number
  readonly severity: Severity
}
