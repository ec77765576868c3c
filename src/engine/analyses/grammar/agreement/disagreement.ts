/** What the detections of agreement find: two words that do not agree. */

import { tokenSpan, tokenText } from '../../../document/document.ts'
import type { Edit, Span } from '../../../span.ts'
import type { Grammar } from '../grammar.ts'
import type { NounNumber } from '../noun-number/found.ts'
import type { VerbForm } from '../verb-forms.ts'
import type { VerbNumber } from '../verb-number/found.ts'
import type { WordPair } from '../word-pairs.ts'

/** How they do not agree; a message each. */
export type Fault =
  | NounNumber['wanted']
  | VerbNumber['wanted']
  | VerbForm['wanted']
  | WordPair['kind']
  | 'false-plural'
  | 'article'
  | 'title'
  | 'compound'
  | 'definite'
  | 'relative'
  | 'that'
  | 'determiners'
  | 'bare'
  | 'owner'
  | 'plural-twice'
  | 'thing'
  | 'to'

/** The two words, and how they can agree. */
export interface Disagreement {
  readonly kind: Fault
  /** The two words that do not agree. */
  readonly first: string
  readonly second: string
  /** The ways to mend it, best first. */
  readonly edits: readonly Edit[]
}

/** A place where two words do not agree. */
export interface DisagreementPlace {
  readonly span: Span
  readonly evidence: Disagreement
  readonly confidence: number
}

/** The place from token `first` to token `last`. @param named the end of what the message calls the first word */
export function placeAt(
  { document }: Grammar,
  kind: Fault,
  first: number,
  last: number,
  confidence: number,
  edits: readonly Edit[],
  named = first,
): DisagreementPlace {
  return {
    span: tokenSpan(document, first, last),
    evidence: { kind, first: tokenText(document, first, named), second: tokenText(document, last), edits },
    confidence,
  }
}

/** Another word for a token. */
export const replaced = ({ document }: Grammar, token: number, text: string): Edit => ({
  ...tokenSpan(document, token),
  text,
})

/** Another form of a token’s word. @param formOf gives it */
export const inForm = (grammar: Grammar, token: number, formOf: (word: string) => string): Edit =>
  replaced(grammar, token, formOf(tokenText(grammar.document, token)))

/** A token goes, and the space behind it. */
export const removed = ({ tokens }: Grammar, token: number): Edit => ({
  start: tokens.start[token],
  end: tokens.start[token + 1],
  text: '',
})

/** A word before a token. @param text with the space behind it */
export const inserted = ({ tokens }: Grammar, token: number, text: string): Edit => ({
  start: tokens.start[token],
  end: tokens.start[token],
  text,
})
