import type { Edit, Span } from '../span.ts'
import type { Document } from './document.ts'

/**
 * The edit that deletes a block. In plain text the white space after it goes with it, so that no empty line is left; of
 * the last block, all that follows. In HTML its tags stay, and with them the white space.
 */
export function blockDeletion({ blocks, text, source }: Document, index: number): Edit {
  const { start, end } = blocks[index]
  if (source.format === 'html') return { start, end, text: '' }
  return { start, end: blocks[index + 1]?.start ?? text.length, text: '' }
}

/** The line ends after a stretch that has its line to itself: where they end, or the stretch's own end otherwise. */
export function endWithLine(text: string, { start, end }: Span): number {
  if (start > 0 && text[start - 1] !== '\n') return end
  let next = end
  while (next < text.length && /\s/u.test(text[next])) next++
  return next === text.length || text.slice(end, next).includes('\n') ? next : end
}
