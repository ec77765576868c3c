import type { Span } from '../engine/span.ts'
import type { Offsets } from '../options/schema.ts'

/**
 * A function that turns spans in UTF-16 code units into spans in code points or in bytes of UTF-8.
 * One pass over the text makes a table; each span is then two look-ups.
 *
 * A surrogate pair is one code point and four bytes, and an offset between its halves counts as after it. A surrogate
 * alone is one code point and three bytes: those of U+FFFD, which every encoder writes in its place.
 */
export function offsetConverter(text: string, offsets: Offsets): (span: Span) => Span {
  if (offsets === 'utf16') return (span) => span
  const bytes = offsets === 'utf8'
  const table = new Uint32Array(text.length + 1)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) {
      count += bytes ? 4 : 1
      table[++i] = count
    } else {
      count += !bytes || unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
    }
    table[i + 1] = count
  }
  return ({ start, end }) => ({ start: table[start], end: table[end] })
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00
