import { Char, classAt, isDigitAt, isLetterAt, isLowerAt, isSpaceAt } from '../document/characters.ts'
import type { Block, Document } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import { lastUpTo } from '../document/search.ts'
import { unicode } from '../document/unicode.ts'
import type { Edit, Span } from '../span.ts'
import type { Analysis } from './analyses.ts'
import { endFaults, SPEAKS } from './quotation-ends.ts'

/**
 * What is wrong with a quotation mark.
 * - `displaced-open`, `displaced-close`: the space stands on the wrong side (`that“ it`, `war ”and`)
 * - `reversed-open`, `reversed-close`: the other shape was meant (`” word`, `word“,`)
 * - `floating-close`: the same with a space before it (`word “.`)
 * - `inner-space`: a space between mark and quoted words (`“ word`, `word ”.`)
 * - `tight-open`, `tight-close`: no space on the outside (`said“word`, `word”Next`)
 * - `foreign`: another language's marks (`«word»`, `„word“`)
 * - `mixed`: one pair of two kinds (`“word »`, `“word"`)
 * - `doubled`: the same mark twice
 * - `nested`: an inner quotation in the marks of the outer one
 * - `outside`: what belongs to the quoted sentence stands behind its closing mark (`Why me”?`)
 * - `unended`: the quoted sentence has no full stop at a paragraph’s end
 * - `unclosed`, `unopened`: its partner is missing
 */
export type QuoteFaultKind =
  | 'displaced-open'
  | 'displaced-close'
  | 'reversed-open'
  | 'reversed-close'
  | 'floating-close'
  | 'inner-space'
  | 'tight-open'
  | 'tight-close'
  | 'foreign'
  | 'mixed'
  | 'doubled'
  | 'nested'
  | 'outside'
  | 'unended'
  | 'unclosed'
  | 'unopened'
  | 'accent'

export interface QuoteFault {
  readonly kind: QuoteFaultKind
  readonly span: Span
  /** The mark as it stands. */
  readonly mark: string
  /** The edits that put it right; absent where an editor must decide. */
  readonly edits?: readonly Edit[]
  readonly confidence: number
  /** The whole quotation, where both its marks are at fault. */
  readonly pair?: Span
}

/** A quotation: from its opening mark to its closing one, both included. */
export interface Quotation extends Span {
  readonly closed: boolean
  /** Its closing mark is lost. */
  readonly lost?: true
}

export interface Quotations {
  /** In text order, without overlap (inner quotations are not listed). */
  readonly quotations: readonly Quotation[]
  readonly faults: readonly QuoteFault[]
  /** True when the offset lies inside a quotation. Binary search. */
  inside(offset: number): boolean
  /** The same, but not where the closing mark is lost: nobody knows how far that quotation goes. */
  surelyInside(offset: number): boolean
}

const STRAIGHT = 0x22
const LOW = 0x201e
const COMMA = 0x2c
/** 〈〉《》「」『』, of which those that open have even numbers. */
const isCorner = (unit: number): boolean => unit >= 0x3008 && unit <= 0x300f
const isDouble = (unit: number): boolean =>
  unit === STRAIGHT ||
  unit === 0x201c ||
  unit === 0x201d ||
  unit === 0x201e ||
  unit === 0x201f ||
  unit === 0xab ||
  unit === 0xbb ||
  isCorner(unit)

/** Shape as English reads it; « and „ open, » closes. */
const isOpeningShape = (unit: number): boolean =>
  (isCorner(unit) && unit % 2 === 0) || unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x201f
const isClosingShape = (unit: number): boolean =>
  unit === 0x201d || unit === 0xbb || (isCorner(unit) && unit % 2 === 1)
const isForeign = (unit: number): boolean =>
  isCorner(unit) || unit === 0xab || unit === 0xbb || unit === 0x201e || unit === 0x201f

const OPEN = '“'
const CLOSE = '”'

interface MarkAt {
  readonly at: number
  /** Behind it; two commas are one mark. */
  readonly end: number
  readonly unit: number
  /** White space or the block's edge on that side. */
  readonly gapBefore: boolean
  readonly gapAfter: boolean
  /** The block begins or ends there. */
  readonly first: boolean
  readonly last: boolean
}

/** Which marks are quotation marks, how they pair, and what is wrong with them. */
export const quotations: Analysis<Quotations> = {
  name: 'quotations',
  compute({ document }) {
    const found: Quotation[] = []
    const faults: QuoteFault[] = []
    const style = styleOf(document)
    for (const block of document.blocks) {
      const before = faults.length
      const marks = doubleMarks(document, block, faults)
      if (marks.length) pair(document, block, marks, style, found, faults)
      singleFaults(document, block, faults, before)
      typedFaults(document, block, style, faults)
    }
    endFaults(document, found, faults)
    faults.sort((a, b) => a.span.start - b.span.start)
    return {
      quotations: found,
      faults,
      inside: (offset) => insideOf(found, offset) !== undefined,
      surelyInside: (offset) => {
        const quotation = insideOf(found, offset)
        return quotation !== undefined && !quotation.lost
      },
    }
  },
}

/** The double marks that the text uses most: straight or curly. */
function styleOf({ text, tokens }: Document): number {
  let straight = 0
  let curly = 0
  for (let sign = 0; sign < tokens.signCount; sign++) {
    const unit = text.charCodeAt(tokens.start[tokens.signs[sign]])
    if (unit === STRAIGHT) straight++
    else if (unit === 0x201c || unit === 0x201d) curly++
  }
  return straight > curly ? STRAIGHT : 0x201c
}

function insideOf(list: readonly Quotation[], offset: number): Quotation | undefined {
  const last = list[lastUpTo(list.length, (q) => list[q].start, offset)]
  return last && offset < last.end ? last : undefined
}

const isGap = (text: string, index: number): boolean => {
  const c = classAt(text, index)
  return c === Char.space || c === Char.line
}

function doubleMarks(document: Document, block: Block, faults: QuoteFault[]): MarkAt[] {
  const { text, tokens } = document
  const { start, end, firstSign, endSign } = block
  const marks: MarkAt[] = []
  let doubled = false
  for (let sign = firstSign; sign < endSign; sign++) {
    const at = tokens.start[tokens.signs[sign]]
    const commas = isCommaMark(text, at)
    const unit = commas ? LOW : text.charCodeAt(at)
    if (!isDouble(unit)) continue
    doubled ||= unit === STRAIGHT && text.charCodeAt(at - 1) === STRAIGHT
    // Inches and seconds: 6" pipe, 40° 26' 46".
    if (unit === STRAIGHT && isDigitAt(text, at - 1) && marks.length % 2 === 0) continue
    if (unit === 0x201d && isInches(text, at)) continue
    // Glued to an accented letter on its wrong side it is the half of a damaged character: “ZoÃ«”.
    if ((unit === 0xab || unit === LOW) && isLetterAt(text, at - 1) && text.charCodeAt(at - 1) > 0x7f)
      continue
    // The second of two equal marks is told as doubled and read as one.
    if (unit !== STRAIGHT && at > start && text.charCodeAt(at - 1) === unit) continue
    marks.push({
      at,
      end: at + (commas ? 2 : 1),
      unit,
      gapBefore: at === start || isGap(text, at - 1),
      gapAfter: at + 1 >= end || isGap(text, at + 1),
      first: at === start,
      last: at + 1 >= end,
    })
  }
  return doubled ? withoutDoubled(text, marks, faults) : marks
}

/** `,,word`: two commas for a low mark, as typewriters have it. */
const isCommaMark = (text: string, at: number): boolean =>
  text.charCodeAt(at) === COMMA &&
  text.charCodeAt(at + 1) === COMMA &&
  (at === 0 || isGap(text, at - 1)) &&
  isLetterAt(text, at + 2)

/**
 * Straight marks without those that stand twice. Two that close are both right where two are open: then a quotation stands
 * in a quotation, in the same marks.
 */
function withoutDoubled(text: string, marks: readonly MarkAt[], faults: QuoteFault[]): MarkAt[] {
  const kept: MarkAt[] = []
  /** Those that are open, by their places in `kept`. */
  const opened: number[] = []
  const tell = (kind: 'doubled' | 'nested', start: number, edits: readonly Edit[]): void => {
    faults.push({ kind, span: { start, end: edits[0].end }, mark: '"', edits, confidence: 0.84 })
  }
  for (const [i, mark] of marks.entries()) {
    const { at, unit } = mark
    const before = kept.at(-1)
    const twice = unit === STRAIGHT && before?.unit === STRAIGHT && before.at === at - 1
    const closes = twice && !before.gapBefore && mayClose(text, mark)
    const opens = twice && before.gapBefore && isLetterAt(text, at + 1)
    const thrice = marks[i + 1]?.at === at + 1 || marks[i - 2]?.at === at - 2
    if (closes && opened.length > 1 && !thrice) {
      const inner = opened.pop()!
      opened.pop()
      const opener = kept[inner]
      tell('nested', opener.at, [edit(opener.at, opener.at + 1, '‘')])
      tell('nested', before!.at, [edit(before!.at, at, '’')])
      kept.splice(kept.length - 1, 1, mark)
      kept.splice(inner, 1)
    } else if ((closes || opens) && !thrice) {
      tell('doubled', before!.at, [edit(before!.at, at + 1, '"')])
    } else {
      if (mayOpen(text, mark) && !mark.gapAfter) opened.push(kept.length)
      else if (mayClose(text, mark) && !mark.gapBefore) opened.pop()
      kept.push(mark)
    }
  }
  return kept
}

/** Marks after which an opening mark may follow without a space. */
const isOpener = (unit: number): boolean =>
  unit === 0x28 ||
  unit === 0x5b ||
  unit === 0x2014 ||
  unit === 0x2013 ||
  unit === 0x2d ||
  unit === 0x2f ||
  unit === 0x2018 ||
  unit === 0x27 ||
  unit === 0x2b ||
  unit === 0xbf ||
  unit === 0xa1
/** Marks that may follow a closing mark without a space. */
const isFollower = (unit: number): boolean =>
  (unit >= 0x21 && unit <= 0x2f && unit !== 0x22 && unit !== 0x23 && unit !== 0x24 && unit !== 0x28) ||
  unit === 0x3a ||
  unit === 0x3b ||
  unit === 0x3f ||
  unit === 0x5d ||
  unit === 0x2014 ||
  unit === 0x2013 ||
  unit === 0x2019 ||
  unit === 0x2026 ||
  unit === 0x3c

/** Position before a mark where a quotation may begin. */
const mayOpen = (text: string, mark: MarkAt): boolean =>
  mark.gapBefore || isOpener(text.charCodeAt(mark.at - 1))
/** Position after a mark where a quotation may have ended. */
const mayClose = (text: string, mark: MarkAt): boolean =>
  mark.gapAfter || isFollower(text.charCodeAt(mark.at + 1))

/** Start of the run of spaces (no line ends) that ends at `at`. */
function spacesBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && classAt(text, start - 1) === Char.space) start--
  return start
}

function spacesAfter(text: string, at: number): number {
  let end = at
  while (end < text.length && classAt(text, end) === Char.space) end++
  return end
}

/** `and" we`, `insists that" we`: no quotation ends so. */
const JOINT =
  /\s\w+ and$|\s(?:sa(?:id|ys?|ying)|(?:add|explain|insist|warn|claim|stat|declar|indicat|recall|assur|stress)(?:s|e[sd]|ing)) that$/
const JOINT_REACH = 30

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text })

/** Walks the double marks of a block and pairs them; what does not fit its place is a fault. */
function pair(
  document: Document,
  block: Block,
  marks: readonly MarkAt[],
  style: number,
  found: Quotation[],
  faults: QuoteFault[],
): void {
  const { text } = document
  let open: MarkAt | undefined
  /** Fault of the current opening mark, kept back until its partner shows that it is one. */
  let pending: QuoteFault | undefined
  const lastCloser = marks.findLastIndex(({ unit }) => unit === 0x201d)
  const fault = (
    kind: QuoteFaultKind,
    start: number,
    end: number,
    mark: MarkAt,
    confidence: number,
    edits?: readonly Edit[],
  ): QuoteFault => ({
    kind,
    span: { start, end },
    mark: text.slice(mark.at, mark.end),
    confidence,
    ...(edits ? { edits } : {}),
  })
  const begin = (mark: MarkAt, opening?: QuoteFault): void => {
    open = mark
    pending = opening
  }
  const finish = (mark: MarkAt): void => {
    if (pending) faults.push(pending)
    found.push({ start: open!.at, end: mark.at + 1, closed: true })
    open = pending = undefined
  }
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    const { at, unit } = mark
    const foreign = isForeign(unit)
    if (
      unit === STRAIGHT &&
      mark.gapAfter &&
      !mark.last &&
      JOINT.test(text.slice(Math.max(open?.at ?? block.start, at - JOINT_REACH), at))
    ) {
      // `insists that" we work`: a quotation begins there, whatever is open.
      const end = spacesAfter(text, at + 1)
      if (open) found.push({ start: open.at, end: at, closed: false })
      begin(mark, fault('displaced-open', at, end, mark, 0.85, [edit(at, end, ' "')]))
      continue
    }
    if (!open) {
      if (unit === STRAIGHT) {
        // A straight mark after a word, with a gap behind it, has lost its partner; human news is full of these.
        if (mayOpen(text, mark) || !mayClose(text, mark)) {
          if (mark.gapBefore && mark.gapAfter && !mark.last && closesLater(text, marks, i)) {
            const end = spacesAfter(text, at + 1)
            begin(mark, fault('inner-space', at, end, mark, 0.85, [edit(at, end, '"')]))
          } else begin(mark)
        } else if (!singleOpener(mark) && !runsOnFromBefore(mark, i)) {
          faults.push(fault('unopened', at, at + 1, mark, DOUBTFUL, withoutOpener(text, block, at)))
        }
        continue
      }
      if (isOpeningShape(unit)) {
        if (mayOpen(text, mark)) {
          if (mark.gapAfter && !mark.last && !foreign) {
            const end = spacesAfter(text, at + 1)
            begin(mark, fault('inner-space', at, end, mark, 0.95, [edit(at, end, OPEN)]))
          } else begin(mark)
        } else if (mark.gapAfter && !foreign && closesLater(text, marks, i)) {
          const end = spacesAfter(text, at + 1)
          begin(mark, fault('displaced-open', at, end, mark, 0.95, [edit(at, end, ` ${OPEN}`)]))
        } else if (!mayClose(text, mark)) {
          const tight =
            isLetterAt(text, at - 1) || isDigitAt(text, at - 1) || classAt(text, at - 1) === Char.punctuation
          begin(
            mark,
            tight && !foreign ? fault('tight-open', at, at + 1, mark, 0.9, [edit(at, at, ' ')]) : undefined,
          )
        } else {
          // `decline“,` with no opening mark before it.
          faults.push(fault('unopened', at, at + 1, mark, 0.8, withoutOpener(text, block, at)))
        }
        continue
      }
      // A closing shape where nothing is open.
      const later = closesLater(text, marks, i)
      if (mark.gapBefore && mark.gapAfter && !mark.last && later) {
        const end = spacesAfter(text, at + 1)
        begin(mark, foreign ? undefined : fault('reversed-open', at, end, mark, 0.95, [edit(at, end, OPEN)]))
      } else if (mark.gapBefore && !mark.gapAfter && later) {
        begin(
          mark,
          foreign ? undefined : fault('reversed-open', at, at + 1, mark, 0.95, [edit(at, at + 1, OPEN)]),
        )
      } else if (
        !INCHES.test(text.slice(at - 4, at + 3)) &&
        !runsOnFromBefore(mark, i) &&
        !(foreign && mark.gapBefore)
      ) {
        // `the farmers: ”We have no rain`: what closes opens there, and nothing closes.
        const confidence = !mark.first && mayOpen(text, mark) ? DOUBTFUL : i === 0 ? 0.75 : 0.72
        faults.push(fault('unopened', at, at + 1, mark, confidence, withoutOpener(text, block, at)))
      }
      continue
    }
    // Something is open.
    const opener = open
    if (unit === STRAIGHT) {
      if (mayOpen(text, mark) && !mayClose(text, mark) && !mark.gapAfter) {
        if (opener.unit === STRAIGHT && closesBeforeSpeaker(mark, marks[i + 1])) {
          const start = spacesBefore(text, at)
          faults.push(fault('displaced-close', start, at + 1, mark, 0.9, [edit(start, at + 1, '" ')]))
          finish(mark)
          continue
        }
        // A new one opens: the earlier one was never closed.
        if (opener.unit === STRAIGHT && !singleCloser(opener, at))
          unclosed(opener, DOUBTFUL, closing(text, opener.at, at, block.end))
        else if (opener.unit === 0x201c && lastCloser < i)
          unclosed(opener, 0.75, closing(text, opener.at, at, block.end))
        found.push({ start: opener.at, end: at, closed: false })
        begin(mark)
        continue
      }
      if (isForeign(opener.unit)) {
        const end = spacesAfter(text, opener.end)
        faults.push(fault('mixed', opener.at, end, opener, 0.9, [edit(opener.at, end, '"')]))
      } else if (opener.unit !== STRAIGHT) {
        faults.push(fault('mixed', at, at + 1, mark, 0.75, [edit(at, at + 1, CLOSE)]))
      } else if (mark.gapBefore && mayClose(text, mark) && !mark.first) {
        const start = spacesBefore(text, at)
        // `" word "`, or `"word "` where all else in the block is in pairs: `late, " he said` rather than `late " and`;
        // a single mark before it may close a quotation in the quotation.
        const sure = pending || (/[,?!]/.test(text[start - 1]) && isLowerAt(text, spacesAfter(text, at + 1)))
        if (pending || (!opener.gapAfter && marks.length % 2 === 0 && !/['’]/.test(text[start - 1])))
          faults.push(
            fault('inner-space', start, at + 1, mark, sure ? 0.85 : 0.84, [edit(start, at + 1, '"')]),
          )
      }
      finish(mark)
      continue
    }
    if (isOpeningShape(unit) && !(unit === 0x201c && opener.unit === 0x201e)) {
      const nextMark = marks[i + 1]
      if (foreign && isForeign(opener.unit) && !mark.gapBefore && mayClose(text, mark)) {
        // »word«, as German books have it.
        foreignPair(opener, mark)
        open = pending = undefined
      } else if (!mark.gapBefore && mayClose(text, mark) && !isOpener(text.charCodeAt(at - 1))) {
        faults.push(fault('reversed-close', at, at + 1, mark, 0.95, [closeAt(text, at, at, CLOSE)]))
        finish(mark)
      } else if (
        !mark.first &&
        mark.gapBefore &&
        text[spacesBefore(text, at) - 1] !== ':' &&
        (mark.last || mark.gapAfter || isFollower(text.charCodeAt(at + 1)))
      ) {
        const start = spacesBefore(text, at)
        faults.push(fault('floating-close', start, at + 1, mark, 0.9, [closeAt(text, start, at, CLOSE)]))
        finish(mark)
      } else if (
        nextMark &&
        isClosingShape(nextMark.unit) &&
        marks[i + 2] &&
        isClosingShape(marks[i + 2].unit)
      ) {
        // A quotation inside the quotation, in the same marks: read over both of the inner pair.
        const inner = nextMark.at
        if (foreign || (unit === 0x201c && nextMark.unit === 0x201d)) {
          const kind = foreign ? 'foreign' : 'nested'
          faults.push(fault(kind, at, at + 1, mark, 0.8, [edit(at, at + 1, '‘')]))
          faults.push(fault(kind, inner, inner + 1, nextMark, 0.8, [edit(inner, inner + 1, '’')]))
        }
        i++
      } else {
        leaveOpen(opener, at)
        begin(mark)
      }
      continue
    }
    // A closing mark: ”, », or “ after „.
    const pairFits = opener.unit !== STRAIGHT && foreign === (isForeign(opener.unit) && unit !== 0x201c)
    if (isForeign(opener.unit) && (foreign || unit === 0x201c)) {
      foreignPair(opener, mark)
      open = pending = undefined
      continue
    }
    if (!pairFits) {
      const start = mark.gapBefore && foreign ? spacesBefore(text, at) : at
      if (!foreign && opener.unit === STRAIGHT && style !== STRAIGHT) {
        // The odd one out is the straight one.
        faults.push(
          fault('mixed', opener.at, opener.at + 1, opener, 0.75, [edit(opener.at, opener.at + 1, OPEN)]),
        )
      } else if (foreign || opener.unit === STRAIGHT) {
        // A word that touches the mark wants its space.
        const space = isLetterAt(text, at + 1) || isDigitAt(text, at + 1) ? ' ' : ''
        const close = (opener.unit === STRAIGHT ? '"' : CLOSE) + space
        const mended = space ? edit(start, at + 1, close) : closeAt(text, start, at, close)
        faults.push(fault('mixed', start, at + 1, mark, foreign ? 0.95 : 0.75, [mended]))
      } else {
        const { end } = opener
        faults.push(
          fault('mixed', opener.at, end, opener, 0.9, [edit(opener.at, spacesAfter(text, end), OPEN)]),
        )
      }
      finish(mark)
      continue
    }
    if (mark.gapBefore && !mark.first) {
      const start = spacesBefore(text, at)
      if (mayClose(text, mark)) {
        // `word ”.`: the space is inside. `word ” he`: it may be either side's, and a space stands behind already.
        faults.push(fault('inner-space', start, at + 1, mark, 0.95, [edit(start, at + 1, CLOSE)]))
      } else {
        faults.push(fault('displaced-close', start, at + 1, mark, 0.95, [edit(start, at + 1, `${CLOSE} `)]))
      }
    } else if (!mayClose(text, mark) && (isLetterAt(text, at + 1) || isDigitAt(text, at + 1))) {
      faults.push(fault('tight-close', at, at + 1, mark, 0.9, [edit(at + 1, at + 1, ' ')]))
    }
    finish(mark)
  }
  if (open) {
    const last: MarkAt = open
    found.push({ start: last.at, end: block.end, closed: false })
    const next = document.blocks[block.index + 1]
    const nextOpens = next && isDouble(text.charCodeAt(next.start))
    if (!nextOpens && last.unit === STRAIGHT) {
      // Human news leaves straight marks open too: only a speaker's name behind the words tells.
      const spoken = SPEECH.test(text.slice(last.at, Math.min(block.end, last.at + SPEECH_REACH)))
      if (!singleCloser(last, block.end) && (spoken || runsOnTo(document, last.at) < 0))
        unclosed(last, spoken ? 0.72 : DOUBTFUL, closing(text, last.at, block.end, block.end))
    } else if (!nextOpens && runsOnTo(document, last.at) < 0 && !singleCloser(last, block.end)) {
      if (pending?.kind === 'displaced-open' || pending?.kind === 'reversed-open') pending = undefined
      const confidence = isForeign(last.unit) ? 0.7 : unclosedConfidence(document, block, last)
      unclosed(last, confidence, closing(text, last.at, block.end, block.end))
    }
  }
  found.sort((a, b) => a.start - b.start)

  /** The quotation that a mark closes with nothing open before it may have begun in an earlier block, and run on. */
  function runsOnFromBefore({ at }: MarkAt, i: number): boolean {
    const before = found.at(-1)
    if (!before || before.closed || i > 0 || runsOnTo(document, before.start) !== block.index) return false
    found.push({ start: block.start, end: at + 1, closed: true })
    return true
  }

  /** `"It was late, "said the driver`, where the next mark does not close what this one would open. */
  function closesBeforeSpeaker({ at }: MarkAt, next: MarkAt | undefined): boolean {
    const before = text.slice(spacesBefore(text, at) - 1, at)
    return (
      (!next || (next.gapBefore && !next.gapAfter)) &&
      SPEECH.exec(`${before.trimEnd()} ${text.slice(at + 1, at + TAG_REACH)}`)?.index === 0
    )
  }

  /** `'free" bread`: a single mark, in its place, opens what a double one closes. */
  function singleOpener({ at }: MarkAt): boolean {
    const from = Math.max(block.start, at - SHORT_QUOTATION)
    const match = SINGLE_OPENER.exec(text.slice(from, at))
    if (!match) return false
    const start = from + match.index
    faults.push({
      kind: 'mixed',
      span: { start, end: at + 1 },
      mark: "'",
      confidence: 0.86,
      edits: [edit(start, start + 1, '"')],
    })
    return true
  }

  function leaveOpen(opener: MarkAt, at: number): void {
    found.push({ start: opener.at, end: at, closed: false })
    if (singleCloser(opener, at)) return
    if (opener.unit === STRAIGHT) return
    unclosed(opener, 0.85, closing(text, opener.at, at, block.end))
  }

  /** Where the other mark likely belongs, the fault is the whole of a short quotation and the last word of a long one. */
  function unclosed(opener: MarkAt, confidence: number, edits?: readonly Edit[]): void {
    const last = found.at(-1)
    if (confidence > DOUBTFUL && last?.start === opener.at) found[found.length - 1] = { ...last, lost: true }
    const end = edits ? edits[0].start : opener.at + 1
    let start = opener.at
    if (end - start > SHORT_QUOTATION) {
      // A hostile text has no space, and none is looked for farther back.
      const tail = end - SHORT_QUOTATION
      start = tail + text.slice(tail, end - 1).lastIndexOf(' ') + 1
    }
    faults.push(fault('unclosed', start, end, opener, confidence, edits))
  }

  /** `“It was late, ‘said the driver`: a single mark, on the wrong side of its space, closes what a double one opened. */
  function singleCloser(opener: MarkAt, stop: number): boolean {
    if (opener.unit === STRAIGHT) return straightSingleCloser(opener, stop)
    if (opener.unit !== 0x201c) return false
    const turned = TURNED_END.exec(text.slice(opener.at, Math.min(stop, opener.at + SHORT_QUOTATION)))
    if (turned) {
      const end = opener.at + turned[0].length
      const edits = [edit(end - 1, end, CLOSE)]
      faults.push({ kind: 'mixed', span: { start: opener.at, end }, mark: '‘', confidence: 0.86, edits })
      return true
    }
    const match = SINGLE_CLOSER.exec(text.slice(opener.at, Math.min(stop, opener.at + SPEECH_REACH)))
    if (!match) return false
    const start = opener.at + match.index + 1
    const end = opener.at + match.index + match[0].length
    const mark = text[start] === match[1] ? start : text.indexOf(match[1], start)
    faults.push({
      kind: 'mixed',
      span: { start: mark, end: mark + 1 },
      mark: match[1],
      confidence: 0.8,
      edits: [edit(start, end, `${CLOSE} `)],
    })
    return true
  }

  /** `"free' bread`, where the apostrophe is none of a plural. */
  function straightSingleCloser(opener: MarkAt, stop: number): boolean {
    const quoted = text.slice(opener.at, Math.min(stop, opener.at + SHORT_QUOTATION))
    const match = SINGLE_END.exec(quoted)
    if (!match) return false
    const end = opener.at + match[0].length
    faults.push({
      kind: 'mixed',
      span: { start: opener.at, end },
      mark: "'",
      confidence: 0.86,
      edits: [edit(end - 1, end, '"')],
    })
    return true
  }

  /** « word » or „word“: two faults, one for each mark with the spaces inside, mended in the marks that the text uses. */
  function foreignPair(opener: MarkAt, closer: MarkAt): void {
    const innerStart = spacesAfter(text, opener.end)
    const innerEnd = Math.max(innerStart, spacesBefore(text, closer.at))
    found.push({ start: opener.at, end: closer.at + 1, closed: true })
    const marks = { start: opener.at, end: closer.at + 1 }
    const straight = style === STRAIGHT
    for (const [start, own, mended] of [
      [opener.at, opener, edit(opener.at, innerStart, straight ? '"' : OPEN)],
      [innerEnd, closer, closeAt(text, innerEnd, closer.at, straight ? '"' : CLOSE)],
    ] as const) {
      const end = own === opener ? innerStart : closer.at + 1
      faults.push({ ...fault('foreign', start, end, own, 0.95, [mended]), pair: marks })
    }
  }
}

/** `“free‘`: no quotation opens behind a word. */
const TURNED_END = unicode`^“[^“”‘’"\n]*[\p{L}.,!?]‘(?=[\s.,;:?!]|$)`
/** `'free`, behind a space, with no other mark up to the end. */
const SINGLE_OPENER = unicode`(?<=[\s(])'(?!(?:em|til|tis|twas|cause|bout|n|round|cos)\b)\p{L}[^'‘’\n]*[\p{L}.!?]$`
/** `"free'`: with no other mark between, and no plural's s before it. */
const SINGLE_END = unicode`^"\p{L}[^'‘’"\n]*(?:(?!s)\p{L}|[.,!?])'(?=[\s.,;:?!]|$)`

/** How sure it is that a straight mark has lost its partner: well-edited news has as many of them. */
export const DOUBTFUL = 0.6

/** Up to so many UTF-16 code units a quotation is taken in at a glance. */
const SHORT_QUOTATION = 38

/** A quotation may run on over this many blocks before it is closed. */
const RUN_ON = 4

const isGuillemet = (unit: number): boolean => unit === 0xab || unit === 0xbb

/**
 * The block in which the quotation opened at `at`, and not closed in its own block, is closed without being opened anew;
 * -1 when there is none: some houses write quotations of several paragraphs so.
 */
function runsOnTo({ text, blocks }: Document, at: number): number {
  const next = lastUpTo(blocks.length, (b) => blocks[b].start, at) + 1
  for (let b = next; b < Math.min(blocks.length, next + RUN_ON); b++) {
    for (let i = blocks[b].start; i < blocks[b].end; i++) {
      const unit = text.charCodeAt(i)
      if (isDouble(unit)) {
        const closes = isClosingShape(unit) || (unit === STRAIGHT && i > blocks[b].start)
        // « and ” are no pair.
        const fits = isGuillemet(unit) === isGuillemet(text.charCodeAt(at))
        return closes && fits && !isGap(text, i - 1) ? b : -1
      }
    }
  }
  return -1
}

/** Whether, after mark `i`, the next mark of the block can close what mark `i` opens. */
function closesLater(text: string, marks: readonly MarkAt[], i: number): boolean {
  const next = marks[i + 1]
  if (!next) return false
  if (isClosingShape(next.unit)) return true
  if (next.unit === STRAIGHT) return !next.gapBefore || mayClose(text, next)
  // `“` in a closing place: reversed as well.
  return !next.gapBefore || (!next.gapAfter && isFollower(text.charCodeAt(next.at + 1)))
}

/** Verbs that tell who speaks: behind an opening mark and a comma they show that the quotation has ended unmarked. */
const SPEECH = unicode`[,?!…]['’]?\s+${SPEAKS}`

/**
 * Where the mark is likely missing that closes what opened at `at`: before who speaks; at the block's end where all of
 * the rest is one sentence. None where it cannot be told, or the mark is another language’s.
 * @param stop how far the quotation may reach
 */
function closing(text: string, at: number, stop: number, blockEnd: number): readonly Edit[] | undefined {
  const unit = text.charCodeAt(at)
  if (isForeign(unit)) return undefined
  const quoted = text.slice(at, Math.min(stop, at + SPEECH_REACH))
  const speech = SPEECH.exec(quoted)
  const mark = unit === STRAIGHT ? '"' : CLOSE
  if (speech) {
    const said = quoted.slice(0, speech.index)
    // “… a bay. Her client, she added, “will”: who speaks introduces what comes.
    const introduces = stop < blockEnd && /^[\s,:]*$/u.test(quoted.slice(speech.index + speech[0].length))
    const before = introduces ? said.search(/[.!?…]\s[^.!?…]*$/u) : -1
    const end = at + (before >= 0 ? before : speech.index + (/^.['’]/u.test(speech[0]) ? 1 : 0)) + 1
    return [edit(end, end, mark)]
  }
  if (stop < blockEnd || quoted.length === SPEECH_REACH) return undefined
  const sentence = quoted.trimEnd()
  if (!/[.!?…]$/u.test(sentence) || /[.!?…]\s/u.test(sentence)) return undefined
  return [edit(at + sentence.length, at + sentence.length, mark)]
}

/**
 * Before who speaks, the mark is likely missing that opens the sentence; else the one that closes is too much. None
 * where the sentence begins too far back.
 */
function withoutOpener(text: string, { start, end }: Block, at: number): readonly Edit[] | undefined {
  const said = text.slice(at - 1, at) + text.slice(at + 1, Math.min(end, at + TAG_REACH))
  if (at === start || !SPEECH.test(said)) return [edit(at, at + 1, '')]
  const reach = Math.max(start, at - SPEECH_REACH)
  let from = reach
  for (const { index, 0: stop } of text.slice(reach, at - 1).matchAll(SENTENCE_ENDS))
    from = reach + index + stop.length
  if (from === reach && reach > start) return undefined
  return [edit(from, from, text.charCodeAt(at) === STRAIGHT ? '"' : OPEN)]
}

/** How far behind a quotation its speaker may be named, in UTF-16 code units. */
const TAG_REACH = 60

const SENTENCE_ENDS = /[.!?…]["”’]?\s/gu

const SINGLE_CLOSER =
  /[,.!?…]\s?([‘’'`´])\s?(?=(?:said|says|added|told|explained|asked|wrote|recalled|replied|he|she)\b)/u

/**
 * Puts an English closing mark in the place of what stands from `start` to `at`. Before who speaks, the comma behind it
 * comes inside, as English has it.
 */
function closeAt(text: string, start: number, at: number, mark: string): Edit {
  const comma =
    text[at + 1] === ',' &&
    (isLetterAt(text, start - 1) || isDigitAt(text, start - 1)) &&
    SPEECH.exec(text.slice(at + 1, at + TAG_REACH))?.index === 0
  return comma ? edit(start, at + 2, `,${mark}`) : edit(start, at + 1, mark)
}

/** How much of a block is searched for the verb, in UTF-16 code units. */
const SPEECH_REACH = 600

/**
 * A quotation that is never closed is sure when its sentence goes on in another voice, less so when the block just
 * ends: many houses leave the mark open when the next paragraph goes on with the quotation.
 */
function unclosedConfidence(document: Document, block: Block, mark: MarkAt): number {
  if (block.kind === 'headline' || block.kind === 'crosshead' || block.kind === 'caption') return 0.8
  // A fragment quoted in mid-sentence must close in it.
  const { text } = document
  if (
    mark.gapBefore &&
    mark.at - 2 >= block.start &&
    isLowerAt(text, mark.at - 2) &&
    isSpaceAt(text, mark.at - 1)
  )
    return 0.8
  return SPEECH.test(document.text.slice(mark.at, Math.min(block.end, mark.at + SPEECH_REACH))) ? 0.85 : 0.72
}

/** Words that begin with an apostrophe, often curled the wrong way. */
const CLIPPED = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b|cos\b|ello\b|s\b|t\b|ve\b)/iu

/**
 * A single opening mark (‘) that no ’ in a closing place follows within the block.
 * @param before how many faults there were before the block's own
 */
function singleFaults(
  { text, tokens, blocks }: Document,
  block: Block,
  faults: QuoteFault[],
  before: number,
): void {
  let open = -1
  let told: Set<number> | undefined
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (tokens.kind[i] !== Kind.punctuation) continue
    const at = tokens.start[i]
    const unit = text.charCodeAt(at)
    if (unit === 0x2018) {
      if (open >= 0) report(open)
      const opens =
        (at === block.start ||
          isGap(text, at - 1) ||
          isOpener(text.charCodeAt(at - 1)) ||
          isDouble(text.charCodeAt(at - 1))) &&
        !isGap(text, at + 1)
      open = opens && !CLIPPED.test(text.slice(at + 1, at + 8)) ? at : -1
    } else if (unit === 0x2019 && open >= 0 && !isLetterAt(text, at + 1)) open = -1
  }
  // A quotation over several paragraphs opens each, and closes the last.
  const next = blocks[block.index + 1]
  if (open >= 0 && !(next && text.charCodeAt(next.start) === 0x2018)) report(open)

  function report(at: number): void {
    told ??= new Set(faults.slice(before).map(({ span }) => span.start))
    if (told.has(at)) return
    faults.push({
      kind: 'unclosed',
      span: { start: at, end: at + 1 },
      mark: '‘',
      confidence: 0.82,
      edits: [edit(at, at + 1, '')],
    })
  }
}

/** 1/8” of steel, 24” wide: inches, where no quotation is open. */
const INCHES = /(?:^|\D)\d{1,3}” [a-z]$/
/** 6’4”: feet and inches. */
const isInches = (text: string, at: number): boolean =>
  isDigitAt(text, at - 1) && /\d[’'′]\d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))

/** What typewriters and other languages put for quotation marks, and the curly marks they stand for. */
const TYPED: readonly (readonly [string, string, string, string])[] = [
  ["''", "''", OPEN, CLOSE],
  ['’’', '’’', OPEN, CLOSE],
  ['‘‘', '’’', OPEN, CLOSE],
  ['′', '′', '‘', '’'],
  ['<<', '>>', OPEN, CLOSE],
  ['>>', '<<', OPEN, CLOSE],
  ['‹', '›', '‘', '’'],
  ['‚', '‘', '‘', '’'],
  ['‚', '’', '‘', '’'],
  ['`', '`', OPEN, CLOSE],
  ['´', '´', OPEN, CLOSE],
  ['`', '´', OPEN, CLOSE],
  ['`', "'", '‘', '’'],
  ['״', '״', OPEN, CLOSE],
  ['¨', '¨', OPEN, CLOSE],
  ['″', '″', OPEN, CLOSE],
  ['＂', '＂', OPEN, CLOSE],
]

/** `''word''`, `<<word>>`, `‹word›`, `‚word‘`, `‚word’`, and marks that stand twice. */
function typedFaults({ text, tokens }: Document, block: Block, style: number, faults: QuoteFault[]): void {
  /** By kind of substitute: where the last one opened. */
  const opened: number[] = TYPED.map(() => -1)
  /** Two grave accents open in type of their own. */
  let graves = false
  for (let sign = block.firstSign; sign < block.endSign; sign++) {
    const at = tokens.start[tokens.signs[sign]]
    const unit = text.charCodeAt(at)
    if (unit === 0x2e || unit === COMMA) continue
    graves ||= text.startsWith('``', at)
    if ((unit === 0x201c || unit === 0x201d) && at > block.start && text.charCodeAt(at - 1) === unit) {
      faults.push({
        kind: 'doubled',
        span: { start: at - 1, end: at + 1 },
        mark: text[at],
        confidence: 0.9,
        edits: [edit(at, at + 1, '')],
      })
      continue
    }
    const open = opened[0] >= 0 || opened[1] >= 0 || opened[2] >= 0
    TYPED.forEach(([left, right, opens, closes], k) => {
      const begins =
        opened[k] < 0 &&
        text.startsWith(left, at) &&
        (at === block.start || isGap(text, at - 1)) &&
        isLetterAt(text, at + left.length)
      if (begins) opened[k] = at
      else if (
        opened[k] >= 0 &&
        at >= opened[k] + left.length &&
        text.startsWith(right, at) &&
        !isGap(text, at - 1) &&
        !isLetterAt(text, at + right.length)
      ) {
        const curly = style !== STRAIGHT || left.length === 1
        const marks = [
          [opened[k], left, curly ? opens : '"'],
          [at, right, curly ? closes : '"'],
        ] as const
        for (const [start, mark, instead] of marks) {
          if (mark === instead) continue
          const end = start + mark.length
          faults.push({
            kind: 'foreign',
            span: { start, end },
            mark,
            // Typists use two apostrophes for a quotation mark; the others come from somewhere else.
            confidence: left === "''" ? 0.84 : 0.9,
            edits: [edit(start, end, instead)],
          })
        }
        opened[k] = -1
      }
    })
    if ((unit === 0x2019 || unit === 0x27) && !open && opened[0] < 0 && opened[1] < 0) loneFault(at, unit)
  }

  /** `’the plan’`, and `the plan’’` with nothing that opens it: only in a damaged text. */
  function loneFault(at: number, unit: number): void {
    const mark = text[at]
    const twice = text.charCodeAt(at + 1) === unit
    const rest = text.slice(at + 1, at + SHORT_QUOTATION)
    if (twice && !graves && UNOPENED.test(text.slice(at - 1, at + 3))) {
      const span = { start: at, end: at + 2 }
      faults.push({
        kind: 'unopened',
        span,
        mark: mark + mark,
        confidence: DOUBTFUL,
        edits: [edit(at, at + 2, '')],
      })
    } else if (unit === 0x2019 && (at === block.start || isGap(text, at - 1)) && !CLIPPED.test(rest)) {
      const closes = SINGLE_PAIR.exec(rest)
      if (!closes) return
      const span = { start: at, end: at + 1 }
      faults.push({ kind: 'reversed-open', span, mark, confidence: DOUBTFUL, edits: [edit(at, at + 1, '‘')] })
    }
  }
}

/** Two single marks behind a word, where a space follows. */
const UNOPENED = unicode`^[\p{L}.,!?](?:''|’’)(?:\s|$)`
/** What stands after a closing mark that opens: up to another, which no plural’s s is before. */
const SINGLE_PAIR = unicode`^\p{L}[^'‘’“”"\n]*(?:(?!s)\p{L}|[.,!?])’(?:[\s.,;:?!]|$)`
