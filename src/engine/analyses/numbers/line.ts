import { type Document, tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'

/** The next token on the same line, or -1; -1 stays -1. */
export function after({ tokens }: Document, i: number): number {
  return i < 0 || i + 1 >= tokens.count || tokens.flags[i + 1] & Mark.lineBefore ? -1 : i + 1
}

/** The token before on the same line, or -1; -1 stays -1. */
export function before({ tokens }: Document, i: number): number {
  return i <= 0 || tokens.flags[i] & Mark.lineBefore ? -1 : i - 1
}

/** The token in lower case without possessive; empty for -1. */
export const keyAt = (document: Document, i: number): string => (i < 0 ? '' : tokenKey(document, i))

/** Whether no white space stands between the token and the one before it. */
export const touches = ({ tokens }: Document, i: number): boolean =>
  i > 0 && !(tokens.flags[i] & Mark.spaceBefore)
