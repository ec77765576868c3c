import { isLowerAt } from '../../document/characters.ts'
import { DOUBTFUL, edit } from './faults.ts'
import { closing, closingEdit, isSpoken, runsOnTo, unclosedConfidence } from './lost-marks.ts'
import {
  CLOSE,
  CURLY,
  CURLY_CLOSE,
  isClosingShape,
  isDouble,
  isForeign,
  isOpeningShape,
  isWordAt,
  LOW,
  type MarkAt,
  mayClose,
  mayOpen,
  OPEN,
  OPENERS,
  STRAIGHT,
  spacesAfter,
  spacesBefore,
} from './marks.ts'
import { abandon, begin, faultOf, finish, mend, mendedFault, type Pairing, tell } from './pairing.ts'
import { singleCloser } from './single-partners.ts'
import { SHORT_QUOTATION, SPEECH, TAG_REACH } from './speech.ts'

/**
 * Reads mark `i` where a quotation is open: it closes it, or another begins there, within it or in its place.
 * @returns the last mark that is read with it
 */
export function goOnAt(pairing: Pairing, i: number, opener: MarkAt): number {
  const { unit } = pairing.marks[i]
  if (unit === STRAIGHT) closeStraight(pairing, i, opener)
  else if (isOpeningShape(unit) && !(unit === CURLY && opener.unit === LOW))
    return closeReversed(pairing, i, opener)
  else closeInShape(pairing, i, opener)
  return i
}

/** A straight mark, which may open and close. */
function closeStraight(pairing: Pairing, i: number, opener: MarkAt): void {
  const { text, marks, lastCloser } = pairing
  const mark = marks[i]
  const { at } = mark
  const straight = opener.unit === STRAIGHT
  const start = spacesBefore(text, at)
  if (mayOpen(text, mark) && !mayClose(text, mark)) {
    if (straight && closesBeforeSpeaker(text, mark, marks[i + 1])) {
      mend(pairing, 'displaced-close', mark, start, at + 1, 0.9, '" ')
      finish(pairing, mark)
      return
    }
    // A new one opens: the earlier one was never closed.
    if (straight ? !isClosedBySingle(pairing, opener, at) : opener.unit === CURLY && lastCloser < i)
      tellUnclosed(pairing, opener, at, straight ? DOUBTFUL : 0.75)
    abandon(pairing, at)
    begin(pairing, mark)
    return
  }
  if (isForeign(opener.unit)) {
    const end = spacesAfter(text, opener.end)
    mend(pairing, 'mixed', opener, opener.at, end, 0.9, '"')
  } else if (!straight) {
    mend(pairing, 'mixed', mark, at, at + 1, 0.75, CLOSE)
  } else if (mark.gapBefore && mayClose(text, mark)) {
    // `" word "`, or `"word "` where all else in the block is in pairs: `late, " he said` rather than `late " and`;
    // a single mark before it may close a quotation in the quotation.
    const { pending } = pairing
    const sure = pending || (/[,?!]/.test(text[start - 1]) && isLowerAt(text, spacesAfter(text, at + 1)))
    if (pending || (!opener.gapAfter && marks.length % 2 === 0 && !/['’]/.test(text[start - 1])))
      mend(pairing, 'inner-space', mark, start, at + 1, sure ? 0.85 : 0.84, '"')
  }
  finish(pairing, mark)
}

/** `"It was late, "said the driver`, where the next mark does not close what this one would open. */
function closesBeforeSpeaker(text: string, { at }: MarkAt, next: MarkAt | undefined): boolean {
  const before = text.slice(spacesBefore(text, at) - 1, at)
  return (
    (!next || (next.gapBefore && !next.gapAfter)) &&
    SPEECH.exec(`${before.trimEnd()} ${text.slice(at + 1, at + TAG_REACH)}`)?.index === 0
  )
}

/** A mark whose shape opens: it closes, or a quotation in the quotation begins. @returns the last mark that is read with it */
function closeReversed(pairing: Pairing, i: number, opener: MarkAt): number {
  const { text, marks } = pairing
  const mark = marks[i]
  const { at, gapBefore } = mark
  const foreign = isForeign(mark.unit)
  const closes = mayClose(text, mark)
  const start = spacesBefore(text, at)
  const next = marks[i + 1]
  if (foreign && isForeign(opener.unit) && !gapBefore && closes)
    // »word«, as German books have it.
    foreignPair(pairing, opener, mark)
  else if (!gapBefore && closes && !OPENERS.includes(text[at - 1])) {
    const edits = [closingEdit(text, at, at, CLOSE)]
    tell(pairing, 'reversed-close', mark, at, at + 1, 0.95, edits)
    finish(pairing, mark)
  } else if (gapBefore && closes && text[start - 1] !== ':') {
    const edits = [closingEdit(text, start, at, CLOSE)]
    tell(pairing, 'floating-close', mark, start, at + 1, 0.9, edits)
    finish(pairing, mark)
  } else if (next && isClosingShape(next.unit) && marks[i + 2] && isClosingShape(marks[i + 2].unit)) {
    // A quotation inside the quotation, in the same marks: read over both of the inner pair.
    if (foreign || (mark.unit === CURLY && next.unit === CURLY_CLOSE)) {
      const kind = foreign ? 'foreign' : 'nested'
      mend(pairing, kind, mark, at, at + 1, 0.8, '‘')
      mend(pairing, kind, next, next.at, next.at + 1, 0.8, '’')
    }
    return i + 1
  } else {
    abandon(pairing, at)
    if (!isClosedBySingle(pairing, opener, at) && opener.unit !== STRAIGHT)
      tellUnclosed(pairing, opener, at, 0.85)
    begin(pairing, mark)
  }
  return i
}

/** A mark whose shape closes: ”, », or “ after „. */
function closeInShape(pairing: Pairing, i: number, opener: MarkAt): void {
  const { text, marks, faults } = pairing
  const mark = marks[i]
  const { at, unit } = mark
  const foreign = isForeign(unit)
  if (isForeign(opener.unit) && (foreign || unit === CURLY)) {
    foreignPair(pairing, opener, mark)
    return
  }
  if (foreign || isForeign(opener.unit) || opener.unit === STRAIGHT) tellMixed(pairing, opener, mark)
  else if (mark.gapBefore) {
    // `word ”.`: the space is inside. `word ” he`: it may be either side's, and a space stands behind already.
    const start = spacesBefore(text, at)
    faults.push(
      mayClose(text, mark)
        ? mendedFault(pairing, 'inner-space', mark, start, at + 1, 0.95, CLOSE)
        : mendedFault(pairing, 'displaced-close', mark, start, at + 1, 0.95, `${CLOSE} `),
    )
  } else if (!mayClose(text, mark) && isWordAt(text, at + 1))
    tell(pairing, 'tight-close', mark, at, at + 1, 0.9, [edit(at + 1, at + 1, ' ')])
  finish(pairing, mark)
}

/** One pair of two kinds: the mark that the text has nowhere else, or that English has not, is at fault. */
function tellMixed(pairing: Pairing, opener: MarkAt, mark: MarkAt): void {
  const { text, style } = pairing
  const { at } = mark
  const foreign = isForeign(mark.unit)
  const straight = opener.unit === STRAIGHT
  if (!foreign && straight && style !== STRAIGHT)
    // The odd one out is the straight one.
    mend(pairing, 'mixed', opener, opener.at, opener.at + 1, 0.75, OPEN)
  else if (foreign || straight) {
    const start = mark.gapBefore && foreign ? spacesBefore(text, at) : at
    // A word that touches the mark wants its space.
    const space = isWordAt(text, at + 1) ? ' ' : ''
    const close = (straight ? '"' : CLOSE) + space
    const mended = space ? edit(start, at + 1, close) : closingEdit(text, start, at, close)
    tell(pairing, 'mixed', mark, start, at + 1, foreign ? 0.95 : 0.75, [mended])
  } else {
    const { end } = opener
    const mended = edit(opener.at, spacesAfter(text, end), OPEN)
    tell(pairing, 'mixed', opener, opener.at, end, 0.9, [mended])
  }
}

/** « word » or „word“: two faults, one for each mark with the spaces inside, mended in the marks that the text uses. */
function foreignPair(pairing: Pairing, opener: MarkAt, closer: MarkAt): void {
  const { text, style, found, faults } = pairing
  const start = spacesAfter(text, opener.end)
  const end = Math.max(start, spacesBefore(text, closer.at))
  const pair = { start: opener.at, end: closer.at + 1 }
  const straight = style === STRAIGHT
  const close = closingEdit(text, end, closer.at, straight ? '"' : CLOSE)
  found.push({ ...pair, closed: true })
  faults.push(
    { ...mendedFault(pairing, 'foreign', opener, pair.start, start, 0.95, straight ? '"' : OPEN), pair },
    { ...faultOf(pairing, 'foreign', closer, end, pair.end, 0.95, [close]), pair },
  )
  pairing.open = pairing.pending = undefined
}

/** What is open at the block's end has lost its partner, unless the next block goes on with the quotation. */
export function endOpen(pairing: Pairing, opener: MarkAt): void {
  const { document, text, block } = pairing
  const { at, unit } = opener
  const { end } = block
  abandon(pairing, end)
  const next = document.blocks[block.index + 1]
  if (next && isDouble(text.charCodeAt(next.start))) return
  if (unit === STRAIGHT) {
    // Human news leaves straight marks open too: only a speaker's name behind the words tells.
    const spoken = isSpoken(text, at, end)
    if (!isClosedBySingle(pairing, opener, end) && (spoken || runsOnTo(document, at) < 0))
      tellUnclosed(pairing, opener, end, spoken ? 0.72 : DOUBTFUL)
  } else if (runsOnTo(document, at) < 0 && !isClosedBySingle(pairing, opener, end))
    tellUnclosed(pairing, opener, end, isForeign(unit) ? 0.7 : unclosedConfidence(document, block, opener))
}

/** Whether a single mark closes what is open; then that is told. */
function isClosedBySingle({ text, faults }: Pairing, opener: MarkAt, stop: number): boolean {
  const fault = singleCloser(text, opener, stop)
  if (fault) faults.push(fault)
  return fault !== undefined
}

/** Where the other mark likely belongs, the fault is the whole of a short quotation and the last word of a long one. */
function tellUnclosed(pairing: Pairing, opener: MarkAt, stop: number, confidence: number): void {
  const { text, block, found } = pairing
  const { at } = opener
  const last = found.at(-1)
  if (confidence > DOUBTFUL && last?.start === at) found[found.length - 1] = { ...last, lost: true }
  const edits = closing(text, at, stop, block.end)
  const end = edits ? edits[0].start : at + 1
  let start = at
  if (end - start > SHORT_QUOTATION) {
    // A hostile text has no space, and none is looked for farther back.
    const tail = end - SHORT_QUOTATION
    start = tail + text.slice(tail, end - 1).lastIndexOf(' ') + 1
  }
  tell(pairing, 'unclosed', opener, start, end, confidence, edits)
}
