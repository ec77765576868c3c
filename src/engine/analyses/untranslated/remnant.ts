/** What the detections of untranslated find: words of the source that were left standing. */

import type { Document } from '../../document/document.ts'
import type { Severity } from '../../report/result.ts'
import type { Span } from '../../span.ts'

/** What was left, and in what language. */
export interface Untranslated {
  readonly kind: 'text' | 'passage' | 'words' | 'conjunction' | 'digits'
  readonly language: string
  readonly words: string
}

/** A place where the source’s words stand. */
export interface Remnant {
  readonly span: Span
  readonly evidence: Untranslated
  readonly confidence: number
  readonly severity?: Severity
}

/** What stands in a span is left over. */
export const remnantAt = (
  { text }: Document,
  { start, end }: Span,
  kind: Untranslated['kind'],
  language: string,
  confidence: number,
): Remnant => ({
  span: { start, end },
  evidence: { kind, language, words: text.slice(start, end) },
  confidence,
})
