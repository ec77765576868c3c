import type { Edit } from '../../span.ts'
import type { QuoteFault, QuoteFaultKind } from '../quotations.ts'

/** How sure it is that a straight mark has lost its partner: well-edited news has as many of them. */
export const DOUBTFUL = 0.6

/** Puts `text` in the place of what stands from `start` to `end`. */
export const edit = (start: number, end: number, text: string): Edit => ({ start, end, text })

/** A fault that is mended by putting something else in its place. */
export const faultAt = (
  kind: QuoteFaultKind,
  mark: string,
  start: number,
  end: number,
  confidence: number,
  instead: string,
): QuoteFault => ({ kind, span: { start, end }, mark, edits: [edit(start, end, instead)], confidence })
