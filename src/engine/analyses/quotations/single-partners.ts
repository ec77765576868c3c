import { unicode } from '../../document/unicode.ts'
import type { QuoteFault } from '../quotations.ts'
import { faultAt } from './faults.ts'
import { CLOSE, CURLY, type MarkAt, STRAIGHT } from './marks.ts'
import { SHORT_QUOTATION, SPEECH_REACH } from './speech.ts'

/** Single marks that are the partners of double ones. */

/** `“free‘`: no quotation opens behind a word. */
const TURNED_END = unicode`^“[^“”‘’"\n]*[\p{L}.,!?]‘(?=[\s.,;:?!]|$)`
/** `'free`, behind a space, with no other mark up to the end. */
const SINGLE_OPENER = unicode`(?<=[\s(])'(?!(?:em|til|tis|twas|cause|bout|n|round|cos)\b)\p{L}[^'‘’\n]*[\p{L}.!?]$`
/** `"free'`: with no other mark between, and no plural's s before it. */
const SINGLE_END = unicode`^"\p{L}[^'‘’"\n]*(?:(?!s)\p{L}|[.,!?])'(?=[\s.,;:?!]|$)`

const SINGLE_CLOSER =
  /[,.!?…]\s?([‘’'`´])\s?(?=(?:said|says|added|told|explained|asked|wrote|recalled|replied|he|she)\b)/u

/** `'free" bread`: a single mark, in its place, opens what the double one at `at` closes. */
export function singleOpener(text: string, blockStart: number, at: number): QuoteFault | undefined {
  const from = Math.max(blockStart, at - SHORT_QUOTATION)
  const match = SINGLE_OPENER.exec(text.slice(from, at))
  if (!match) return undefined
  const start = from + match.index
  return { ...faultAt('mixed', "'", start, start + 1, 0.86, '"'), span: { start, end: at + 1 } }
}

/**
 * `“It was late, ‘said the driver`, `"free' bread`: a single mark closes what a double one opened.
 * @param stop how far the quotation may reach
 */
export function singleCloser(text: string, opener: MarkAt, stop: number): QuoteFault | undefined {
  const { at, unit } = opener
  if (unit !== STRAIGHT && unit !== CURLY) return undefined
  const straight = unit === STRAIGHT
  const quoted = text.slice(at, Math.min(stop, at + SHORT_QUOTATION))
  const short = (straight ? SINGLE_END : TURNED_END).exec(quoted)
  if (short) {
    const end = at + short[0].length
    const fault = faultAt('mixed', straight ? "'" : '‘', end - 1, end, 0.86, straight ? '"' : CLOSE)
    return { ...fault, span: { start: at, end } }
  }
  // On the wrong side of its space.
  const match = straight ? null : SINGLE_CLOSER.exec(text.slice(at, Math.min(stop, at + SPEECH_REACH)))
  if (!match) return undefined
  const start = at + match.index + 1
  const mark = text[start] === match[1] ? start : text.indexOf(match[1], start)
  const fault = faultAt('mixed', match[1], start, at + match.index + match[0].length, 0.8, `${CLOSE} `)
  return { ...fault, span: { start: mark, end: mark + 1 } }
}
