import { type Block, type Document, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { ABBREVIATIONS, BEFORE_NAME } from '../../language/english.ts'

/** The full stop at token `i` belongs to an abbreviation or initial. */
export function isAbbreviated(document: Document, i: number, block: Block): boolean {
  const { tokens } = document
  const p = i - 1
  if (p < block.firstToken || tokens.kind[p] !== Kind.word) return false
  if (tokens.flags[i] & Mark.spaceBefore) return false
  const word = tokenText(document, p)
  if (tokens.flags[p] & Mark.abbreviation || word.length <= 2) return true
  const key = word.toLowerCase()
  return (
    BEFORE_NAME.has(key) ||
    ABBREVIATIONS.has(key) ||
    (word.length <= 4 && (tokens.flags[p] & Mark.title) !== 0)
  )
}
