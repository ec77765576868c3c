import { type Document, type Sentence, tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type EchoPlace, echoAt } from './echo.ts'

/** “will have to\nto approve”: a small word at a line's end and again at the head of the next line, in mid-sentence. */
export function acrossLine(document: Document, { endToken, block }: Sentence): EchoPlace | undefined {
  const { tokens, text, blocks } = document
  if (endToken >= tokens.count || blocks[block].endToken !== endToken) return undefined
  const i = endToken - 1
  if (!(tokens.flags[i] & tokens.flags[endToken] & Mark.lower)) return undefined
  if (!(tokens.facts[i] & Flag.FUNCTION) || tokenKey(document, i) !== tokenKey(document, endToken))
    return undefined
  if (text.slice(tokens.end[i], tokens.start[endToken]).split('\n').length !== 2) return undefined
  return echoAt(document, i, i, endToken, false, 0.93)
}
