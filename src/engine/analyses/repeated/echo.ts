/** What the detections of repeated-word find: words that stand twice. */

import { type Document, tokenKey, tokenSpan, tokenText } from '../../document/document.ts'
import type { Severity } from '../../report/result.ts'
import type { Span } from '../../span.ts'

/** The words, and how they stand twice. */
export interface Echo {
  /** The first copy. */
  readonly words: string
  /** Several words, or a copy that is not beside the first. */
  readonly loop: boolean
  /** The second rendering, where it is not the same words. */
  readonly other?: string
}

/** A place where words stand twice. */
export interface EchoPlace {
  readonly span: Span
  readonly evidence: Echo
  readonly confidence: number
  readonly severity?: Severity
  /** The last token of the second copy. */
  readonly last: number
}

/** What is said only of texts that are damaged elsewhere. */
export const DOUBTFUL = 0.76

/** The tokens from `first` to `final`, which stand again up to token `last`. */
export const echoAt = (
  document: Document,
  first: number,
  final: number,
  last: number,
  loop: boolean,
  confidence: number,
): EchoPlace => ({
  span: tokenSpan(document, first, last),
  evidence: { words: tokenText(document, first, final), loop },
  confidence,
  last,
})

/** True where two tokens are one word in one form. */
export function isSameForm(document: Document, a: number, b: number): boolean {
  const { word, start, end } = document.tokens
  return (
    word[a] === word[b] &&
    end[a] - start[a] === end[b] - start[b] &&
    tokenKey(document, a) === tokenKey(document, b)
  )
}
