/** What the detections of stray-punctuation find: marks that are too many or out of place. */

import type { Document } from '../../document/document.ts'
import type { Severity } from '../../report/result.ts'
import type { Span } from '../../span.ts'

/** The marks, and what should stand instead. */
export interface Stray {
  readonly kind:
    | 'pair'
    | 'leading'
    | 'alone'
    | 'dateline'
    | 'dash'
    | 'speech'
    | 'one-sided'
    | 'around-quote'
    | 'foreign'
    | 'question'
    | 'lone'
  readonly marks: string
  readonly mended: string
}

/** A place where such marks stand. */
export interface StrayMark {
  readonly span: Span
  readonly evidence: Stray
  readonly confidence: number
  readonly severity?: Severity
}

/** The unit of a full stop. */
export const DOT = 0x2e
/** The unit of a comma. */
export const COMMA = 0x2c

/** Marks of a span. */
export function strayAt(
  start: number,
  end: number,
  kind: Stray['kind'],
  marks: string,
  mended: string,
): StrayMark {
  // A full stop too many harms no reader.
  const harmless = kind === 'pair' && /^[?!]?[. ]+$/.test(marks)
  return {
    span: { start, end },
    evidence: { kind, marks, mended },
    confidence: 0.92,
    ...(harmless || kind === 'speech' ? { severity: 'warning' as const } : {}),
  }
}

/** All that stands in a span. */
export const strayText = (
  { text }: Document,
  start: number,
  end: number,
  kind: Stray['kind'],
  mended: string,
): StrayMark => strayAt(start, end, kind, text.slice(start, end), mended)
