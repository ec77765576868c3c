import { type Document, tokenSpan } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { type Remnant, remnantAt } from './remnant.ts'

/** Numbers in Arabic or Persian digits. */
export function* digits(document: Document): Generator<Remnant> {
  const { tokens, text } = document
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.number) continue
    const unit = text.charCodeAt(tokens.start[i])
    if (unit < ARABIC_ZERO || unit > PERSIAN_ZERO + 9) continue
    yield remnantAt(document, tokenSpan(document, i), 'digits', unit >= PERSIAN_ZERO ? 'fa' : 'ar', 0.93)
  }
}

/** First digits of the Arabic and the Persian row; each row has ten. */
const ARABIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** The same number in the digits of English. */
export const latinDigits = (digits: string): string =>
  digits.replace(/[٠-٩۰-۹]/gu, (digit) => {
    const unit = digit.charCodeAt(0)
    return String(unit - (unit >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO))
  })
