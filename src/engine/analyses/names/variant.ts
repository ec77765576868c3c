/** What the detections of name-variant find: a spelling of a name, and the one that it should have. */

import { baseSpan, type Document } from '../../document/document.ts'
import type { Severity } from '../../report/result.ts'
import type { Span } from '../../span.ts'
import type { NameEntry } from '../names.ts'
import type { NameForm } from './name-groups.ts'

/** Why a spelling gives way to another; without such a reason the other stands more often, or first. */
export type Reason =
  | 'glossary'
  | 'usual'
  | 'customary'
  | 'genitive'
  | 'case'
  | 'order'
  | 'renamed'
  | 'translated'
  | 'lowered'

/** A spelling of a name with its places, each to be told, and the one to prefer. */
export interface NameVariant {
  readonly form: NameForm
  /** With its places in the text, if it has any. */
  readonly preferred: NameForm
  readonly by?: Reason
  /** How often the text has what the preferred one is made of, where that is not the same. */
  readonly times?: number
  readonly confidence: number
  readonly severity: Severity
  /** What stands in capitals throughout is not put into capitals throughout. */
  readonly keepsCase?: true
}

/** The form of one place. */
export const formAt = ({ text }: Document, span: Span): NameForm => ({
  text: text.slice(span.start, span.end),
  spans: [span],
})

/** A word of names with its places. */
export const formOf = (
  document: Document,
  { text, tokens }: Pick<NameEntry, 'text' | 'tokens'>,
): NameForm => ({
  text,
  spans: tokens.map((token) => baseSpan(document, token)),
})

/** The form of most places, of equals the one that comes first. */
export function mostFrequent<T extends NameForm>(forms: readonly T[]): T {
  return forms.reduce((one, other) =>
    other.spans.length > one.spans.length ||
    (other.spans.length === one.spans.length && other.spans[0].start < one.spans[0].start)
      ? other
      : one,
  )
}
