import type { Block, Document } from '../../document/document.ts'
import type { Quotation, QuoteFault } from '../quotations.ts'
import { endOpen, goOnAt } from './closings.ts'
import { CURLY_CLOSE, type MarkAt, STRAIGHT, spacesAfter } from './marks.ts'
import { openAt } from './openings.ts'
import { abandon, begin, mendedFault, type Pairing } from './pairing.ts'

/** `and" we`, `insists that" we`: no quotation ends so. */
const JOINT =
  /\s\w+ and$|\s(?:sa(?:id|ys?|ying)|(?:add|explain|insist|warn|claim|stat|declar|indicat|recall|assur|stress)(?:s|e[sd]|ing)) that$/
const JOINT_REACH = 30

/** Walks the double marks of a block and pairs them; what does not fit its place is a fault. */
export function pair(
  document: Document,
  block: Block,
  marks: readonly MarkAt[],
  style: number,
  found: Quotation[],
  faults: QuoteFault[],
): void {
  const pairing: Pairing = {
    document,
    text: document.text,
    block,
    marks,
    lastCloser: marks.findLastIndex(({ unit }) => unit === CURLY_CLOSE),
    style,
    found,
    faults,
    open: undefined,
    pending: undefined,
  }
  for (let i = 0; i < marks.length; i++) {
    if (beginsBehindJoint(pairing, marks[i])) continue
    if (pairing.open) i = goOnAt(pairing, i, pairing.open)
    else openAt(pairing, i)
  }
  if (pairing.open) endOpen(pairing, pairing.open)
  found.sort((a, b) => a.start - b.start)
}

/** `insists that" we work`: a quotation begins there, whatever is open. */
function beginsBehindJoint(pairing: Pairing, mark: MarkAt): boolean {
  const { text, block, open } = pairing
  const { at, unit, gapAfter, last } = mark
  if (
    unit !== STRAIGHT ||
    !gapAfter ||
    last ||
    !JOINT.test(text.slice(Math.max(open?.at ?? block.start, at - JOINT_REACH), at))
  )
    return false
  if (open) abandon(pairing, at)
  begin(
    pairing,
    mark,
    mendedFault(pairing, 'displaced-open', mark, at, spacesAfter(text, at + 1), 0.85, ' "'),
  )
  return true
}
