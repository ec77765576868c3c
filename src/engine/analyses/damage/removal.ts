import { isSpaceAt } from '../../document/characters.ts'
import { endWithLine } from '../../document/deletion.ts'
import { INLINE } from '../../language/markup.ts'
import type { Edit } from '../../span.ts'

/** The edit that removes markup: with its line, where it is alone there; with one of two spaces around it, and with a space where it stood between words. */
export function removal(text: string, start: number, end: number, element: string | undefined): Edit {
  const before = start === 0 || isSpaceAt(text, start - 1)
  const after = end === text.length || isSpaceAt(text, end)
  const line = endWithLine(text, { start, end })
  if (line > end) return { start, end: line, text: '' }
  if (before && after) {
    if (end < text.length && text[end] === ' ') return { start, end: end + 1, text: '' }
    return start > 0 && text[start - 1] === ' '
      ? { start: start - 1, end, text: '' }
      : { start, end, text: '' }
  }
  return { start, end, text: before || after || (element !== undefined && INLINE.has(element)) ? '' : ' ' }
}
