import type { Block, Document } from '../../document/document.ts'
import type { Edit } from '../../span.ts'
import type { Quotation, QuoteFault, QuoteFaultKind } from '../quotations.ts'
import { edit } from './faults.ts'
import type { MarkAt } from './marks.ts'

/** The pairing of a block's double marks, as far as it has come. */
export interface Pairing {
  readonly document: Document
  readonly text: string
  readonly block: Block
  readonly marks: readonly MarkAt[]
  /** Index of the last ”. */
  readonly lastCloser: number
  /** The marks that the text uses: straight or curly. */
  readonly style: number
  readonly found: Quotation[]
  readonly faults: QuoteFault[]
  /** The opening mark whose partner is sought. */
  open: MarkAt | undefined
  /** Its fault, kept back until its partner shows that it is one. */
  pending: QuoteFault | undefined
}

/** A fault of a mark. */
export const faultOf = (
  { text }: Pairing,
  kind: QuoteFaultKind,
  mark: MarkAt,
  start: number,
  end: number,
  confidence: number,
  edits?: readonly Edit[],
): QuoteFault => ({ kind, span: { start, end }, mark: text.slice(mark.at, mark.end), confidence, edits })

/** A fault of a mark that is mended by putting something else in its place. */
export const mendedFault = (
  pairing: Pairing,
  kind: QuoteFaultKind,
  mark: MarkAt,
  start: number,
  end: number,
  confidence: number,
  instead: string,
): QuoteFault => faultOf(pairing, kind, mark, start, end, confidence, [edit(start, end, instead)])

/** Tells a fault of a mark. */
export function tell(...fault: Parameters<typeof faultOf>): void {
  fault[0].faults.push(faultOf(...fault))
}

/** Tells a fault that is mended by putting something else in its place. */
export function mend(...fault: Parameters<typeof mendedFault>): void {
  fault[0].faults.push(mendedFault(...fault))
}

/** A quotation opens with the mark. @param pending the mark's fault, told when the quotation is closed */
export function begin(pairing: Pairing, mark: MarkAt, pending?: QuoteFault): void {
  pairing.open = mark
  pairing.pending = pending
}

/** What is open ends at `end` without being closed. */
export const abandon = ({ found, open }: Pairing, end: number): void => {
  found.push({ start: open!.at, end, closed: false })
}

/** What is open is closed by the mark. */
export function finish(pairing: Pairing, mark: MarkAt): void {
  const { found, faults, open, pending } = pairing
  if (pending) faults.push(pending)
  found.push({ start: open!.at, end: mark.at + 1, closed: true })
  pairing.open = pairing.pending = undefined
}
