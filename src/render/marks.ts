import type { Span } from '../engine/span.ts'

/** A stretch of text, or the border of a mark. `edge`: where the mark itself begins or ends, not just a part of it. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly mark: number; readonly edge: boolean }

/**
 * Cuts a text at the borders of marks, so that opened and closed in the order given they nest properly: where two marks
 * cross, the inner one is closed and opened again.
 * @param spans the marks, in any order; a piece names its mark by the place in this list
 */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  const waiting = spans
    .map((_, mark) => mark)
    .sort((a, b) => spans[a].start - spans[b].start || spans[b].end - spans[a].end || a - b)
  const open: number[] = []
  const write = (from: number, to: number) => {
    if (to > from) pieces.push({ kind: 'text', text: text.slice(from, to) })
  }
  let at = 0
  let next = 0
  while (next < waiting.length || open.length) {
    const opening = next < waiting.length ? spans[waiting[next]].start : Number.POSITIVE_INFINITY
    const closing = open.reduce((least, mark) => Math.min(least, spans[mark].end), Number.POSITIVE_INFINITY)
    const border = Math.min(opening, closing)
    write(at, border)
    at = border
    if (closing <= opening) {
      const outermost = open.findIndex((mark) => spans[mark].end === border)
      const closed = open.splice(outermost)
      for (const mark of closed.toReversed())
        pieces.push({ kind: 'close', mark, edge: spans[mark].end === border })
      for (const mark of closed.filter((mark) => spans[mark].end > border)) {
        pieces.push({ kind: 'open', mark, edge: false })
        open.push(mark)
      }
    } else {
      const mark = waiting[next++]
      pieces.push({ kind: 'open', mark, edge: true })
      open.push(mark)
    }
  }
  write(at, text.length)
  return pieces
}
