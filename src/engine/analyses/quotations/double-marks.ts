import { isDigitAt, isLetterAt } from '../../document/characters.ts'
import type { Block, Document } from '../../document/document.ts'
import type { QuoteFault } from '../quotations.ts'
import { faultAt } from './faults.ts'
import { CURLY_CLOSE, isDouble, isGap, LOW, type MarkAt, mayClose, mayOpen, STRAIGHT } from './marks.ts'

const COMMA = 0x2c

/** The double marks of a block, in text order; those that stand twice are told and read as one. */
export function doubleMarks({ text, tokens }: Document, block: Block, faults: QuoteFault[]): MarkAt[] {
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
    if (unit === CURLY_CLOSE && isInches(text, at)) continue
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

/** 6’4”: feet and inches. */
const isInches = (text: string, at: number): boolean =>
  isDigitAt(text, at - 1) && /\d[’'′]\d{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))

/**
 * Straight marks without those that stand twice. Two that close are both right where two are open: then a quotation stands
 * in a quotation, in the same marks.
 */
function withoutDoubled(text: string, marks: readonly MarkAt[], faults: QuoteFault[]): MarkAt[] {
  const kept: MarkAt[] = []
  /** Those that are open, by their places in `kept`. */
  const opened: number[] = []
  const tell = (kind: 'doubled' | 'nested', start: number, end: number, instead: string): void => {
    faults.push(faultAt(kind, '"', start, end, 0.84, instead))
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
      tell('nested', opener.at, opener.at + 1, '‘')
      tell('nested', before!.at, at, '’')
      kept.splice(kept.length - 1, 1, mark)
      kept.splice(inner, 1)
    } else if ((closes || opens) && !thrice) {
      tell('doubled', before!.at, at + 1, '"')
    } else {
      if (mayOpen(text, mark) && !mark.gapAfter) opened.push(kept.length)
      else if (mayClose(text, mark) && !mark.gapBefore) opened.pop()
      kept.push(mark)
    }
  }
  return kept
}
