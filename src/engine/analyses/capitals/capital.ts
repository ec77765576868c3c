/** What the detections of mid-sentence-capital find: a capital with no reason. */

import { type Document, tokenSpan, tokenText } from '../../document/document.ts'
import type { Severity } from '../../report/result.ts'
import type { Span } from '../../span.ts'

/** The word, and why its capital has no reason. */
export interface Capital {
  /** `again`: a pronoun that takes up the subject, which stands before it. */
  readonly kind: 'function' | 'noun' | 'again'
  readonly word: string
}

/** A place where such a word stands. */
export interface CapitalPlace {
  readonly span: Span
  readonly evidence: Capital
  readonly confidence: number
  readonly severity?: Severity
}

/** A capital that is wrong whatever the word means. */
export const capitalAt = (document: Document, i: number, confidence: number): CapitalPlace => ({
  span: tokenSpan(document, i),
  evidence: { kind: 'function', word: tokenText(document, i) },
  confidence,
})

/** The same where an editor should look. */
export const doubtfulAt = (document: Document, i: number, confidence: number): CapitalPlace => ({
  ...capitalAt(document, i, confidence),
  severity: 'warning',
})

/** The capital of an ordinary noun, which might be a name’s. */
export const nounAt = (document: Document, i: number, confidence: number): CapitalPlace => ({
  ...doubtfulAt(document, i, confidence),
  evidence: { kind: 'noun', word: tokenText(document, i) },
})

/** A pronoun that takes up a subject that stands there already. */
export const againAt = (found: CapitalPlace): CapitalPlace => ({
  ...found,
  evidence: { ...found.evidence, kind: 'again' },
})
