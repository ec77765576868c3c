import { unicode } from '../document/unicode.ts'

/** Signs between the parts of a line, sentence ends, and the space before “Label:”. */
const BORDERS = unicode`\s*[|｜•·►▶»›]\s*|\s+[–—-]\s+|(?<=[.!?…])\s+(?=[\p{Lu}\p{Lo}\p{N}“"])|\s+(?=\p{Lu}\p{Ll}+(?: \p{Ll}{2,})?\s?[:：]\s)`

const MOST_PARTS = 8

/** A part of a line, with its place in it. */
export interface LinePart {
  readonly start: number
  readonly end: number
}

const SAYS = unicode`[\p{L}\p{N}]`

/** The parts that a short line of a page is set together of: “Today, 14:05 | Reading time: 4 min”; none where it is one. */
export function partsOf(line: string): LinePart[] {
  const parts: LinePart[] = []
  let at = 0
  for (const text of line.split(BORDERS)) {
    const start = line.indexOf(text, at)
    at = start + text.length
    if (SAYS.test(text)) parts.push({ start, end: at })
  }
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : []
}
