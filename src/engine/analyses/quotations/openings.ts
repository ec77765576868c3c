import { Char, classAt } from '../../document/characters.ts'
import type { QuoteFault } from '../quotations.ts'
import { DOUBTFUL, edit } from './faults.ts'
import { runsOnTo, withoutOpener } from './lost-marks.ts'
import {
  closesLater,
  isForeign,
  isOpeningShape,
  isWordAt,
  type MarkAt,
  mayClose,
  mayOpen,
  OPEN,
  STRAIGHT,
  spacesAfter,
} from './marks.ts'
import { begin, faultOf, mendedFault, type Pairing, tell } from './pairing.ts'
import { singleOpener } from './single-partners.ts'

/** 1/8” of steel, 24” wide: inches, where no quotation is open. */
const INCHES = /(?:^|\D)\d{1,3}” [a-z]$/

/** Reads mark `i` where nothing is open: a quotation begins with it, or its partner is lost. */
export function openAt(pairing: Pairing, i: number): void {
  const { unit } = pairing.marks[i]
  if (unit === STRAIGHT) openStraight(pairing, i)
  else if (isOpeningShape(unit)) openInShape(pairing, i)
  else openReversed(pairing, i)
}

/** A straight mark after a word, with a gap behind it, has lost its partner; human news is full of these. */
function openStraight(pairing: Pairing, i: number): void {
  const { text, block, marks, faults } = pairing
  const mark = marks[i]
  const { at } = mark
  if (mayOpen(text, mark) || !mayClose(text, mark)) {
    const apart = mark.gapBefore && mark.gapAfter && !mark.last && closesLater(text, marks, i)
    const end = spacesAfter(text, at + 1)
    begin(pairing, mark, apart ? mendedFault(pairing, 'inner-space', mark, at, end, 0.85, '"') : undefined)
    return
  }
  const single = singleOpener(text, block.start, at)
  if (single) faults.push(single)
  else if (!runsOnFromBefore(pairing, i)) tellUnopened(pairing, mark, DOUBTFUL)
}

/** A mark whose shape opens. */
function openInShape(pairing: Pairing, i: number): void {
  const { text, marks } = pairing
  const mark = marks[i]
  const { at, gapAfter } = mark
  const english = !isForeign(mark.unit)
  const end = spacesAfter(text, at + 1)
  let fault: QuoteFault | undefined
  if (mayOpen(text, mark)) {
    if (english && gapAfter && !mark.last)
      fault = mendedFault(pairing, 'inner-space', mark, at, end, 0.95, OPEN)
  } else if (english && gapAfter && closesLater(text, marks, i))
    fault = mendedFault(pairing, 'displaced-open', mark, at, end, 0.95, ` ${OPEN}`)
  else if (mayClose(text, mark)) {
    // `decline“,` with no opening mark before it.
    tellUnopened(pairing, mark, 0.8)
    return
  } else if (english && (isWordAt(text, at - 1) || classAt(text, at - 1) === Char.punctuation))
    fault = faultOf(pairing, 'tight-open', mark, at, at + 1, 0.9, [edit(at, at, ' ')])
  begin(pairing, mark, fault)
}

/** A mark whose shape closes. */
function openReversed(pairing: Pairing, i: number): void {
  const { text, marks } = pairing
  const mark = marks[i]
  const { at, gapBefore, gapAfter } = mark
  const foreign = isForeign(mark.unit)
  if (gapBefore && !(gapAfter && mark.last) && closesLater(text, marks, i)) {
    const end = gapAfter ? spacesAfter(text, at + 1) : at + 1
    begin(
      pairing,
      mark,
      foreign ? undefined : mendedFault(pairing, 'reversed-open', mark, at, end, 0.95, OPEN),
    )
  } else if (
    !INCHES.test(text.slice(at - 4, at + 3)) &&
    !runsOnFromBefore(pairing, i) &&
    !(foreign && gapBefore)
  )
    // `the farmers: ”We have no rain`: what closes opens there, and nothing closes.
    tellUnopened(pairing, mark, !mark.first && mayOpen(text, mark) ? DOUBTFUL : i === 0 ? 0.75 : 0.72)
}

/** Tells that a mark closes what nothing has opened. */
function tellUnopened(pairing: Pairing, mark: MarkAt, confidence: number): void {
  const { text, block } = pairing
  const { at } = mark
  tell(pairing, 'unopened', mark, at, at + 1, confidence, withoutOpener(text, block, at))
}

/** The quotation that a mark closes with nothing open before it may have begun in an earlier block, and run on. */
function runsOnFromBefore({ document, block, marks, found }: Pairing, i: number): boolean {
  const before = found.at(-1)
  if (!before || before.closed || i > 0 || runsOnTo(document, before.start) !== block.index) return false
  found.push({ start: block.start, end: marks[i].at + 1, closed: true })
  return true
}
