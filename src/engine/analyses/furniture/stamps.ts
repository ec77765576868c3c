import { stampIn } from '../../phrases/stamps.ts'
import { isOpen, lineOf, type Marking, mark } from './marking.ts'

/** A program's time, which no author of a timeline gives: “2024-03-05 21:48:00”. */
const SECONDS = /^\d{4}-.*:\d\d:\d\d$/

/** Marks lines that say when the article was published: one with a label anywhere, a bare one above or below the article. */
export function markStamps(marking: Marking): void {
  const { document, resources, top, first, tail } = marking
  for (let b = top; b < document.blocks.length; b++) {
    if (!isOpen(marking, b)) continue
    const line = lineOf(document, document.blocks[b])
    const stamp = stampIn(line, resources.pageWords())
    if (stamp && (stamp !== 'bare' || b <= first || b >= tail || SECONDS.test(line)))
      mark(marking, b, 'stamp', 'author', stamp === 'labelled' ? 0.9 : 0.84)
  }
}
