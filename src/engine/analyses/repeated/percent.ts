import { type Document, tokenKey, tokenUnit } from '../../document/document.ts'
import { type EchoPlace, echoAt } from './echo.ts'

/** “4% percent”: the sign at token `i`, and the word. */
export function percentAgain(document: Document, i: number): EchoPlace | undefined {
  if (tokenUnit(document, i) !== PERCENT) return undefined
  const word = tokenKey(document, i + 1)
  const last = word === 'per' && tokenKey(document, i + 2) === 'cent' ? i + 2 : i + 1
  if (last === i + 1 && word !== 'percent') return undefined
  return echoAt(document, i, i, last, false, 0.92)
}

const PERCENT = 0x25
