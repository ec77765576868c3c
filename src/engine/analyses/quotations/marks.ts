import { Char, classAt, isDigitAt, isLetterAt } from '../../document/characters.ts'

/** The marks of quotations: their shapes, and the places where they may open and close. */

/** `"` */
export const STRAIGHT = 0x22
/** “ */
export const CURLY = 0x201c
/** ” */
export const CURLY_CLOSE = 0x201d
/** „ */
export const LOW = 0x201e

/** The marks that English puts in the place of others. */
export const OPEN = '“'
export const CLOSE = '”'

/** 〈〉《》「」『』, of which those that open have even numbers. */
const isCorner = (unit: number): boolean => unit >= 0x3008 && unit <= 0x300f

/** « and ». */
export const isGuillemet = (unit: number): boolean => unit === 0xab || unit === 0xbb

/** Another language's mark. */
export const isForeign = (unit: number): boolean =>
  isCorner(unit) || isGuillemet(unit) || unit === LOW || unit === 0x201f

/** A double mark of any shape. */
export const isDouble = (unit: number): boolean =>
  unit === STRAIGHT || unit === CURLY || unit === CURLY_CLOSE || isForeign(unit)

/** Shape as English reads it; « and „ open, » closes. */
export const isOpeningShape = (unit: number): boolean =>
  (isCorner(unit) && unit % 2 === 0) || unit === CURLY || unit === LOW || unit === 0xab || unit === 0x201f

/** The same of what closes. */
export const isClosingShape = (unit: number): boolean =>
  unit === CURLY_CLOSE || unit === 0xbb || (isCorner(unit) && unit % 2 === 1)

/** A double mark in a block, and what it touches. */
export interface MarkAt {
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

/** White space of any kind. */
export function isGap(text: string, index: number): boolean {
  const c = classAt(text, index)
  return c === Char.space || c === Char.line
}

/** A letter or figure. */
export const isWordAt = (text: string, at: number): boolean => isLetterAt(text, at) || isDigitAt(text, at)

/** Marks after which an opening mark may follow without a space. */
export const OPENERS = "([—–-/‘'+¿¡"

/** Marks that may follow a closing mark without a space. */
export const FOLLOWERS = "!%&')*+,-./:;?]—–’…<"

/** Position before a mark where a quotation may begin. */
export const mayOpen = (text: string, mark: MarkAt): boolean =>
  mark.gapBefore || OPENERS.includes(text[mark.at - 1])

/** Position after a mark where a quotation may have ended. */
export const mayClose = (text: string, mark: MarkAt): boolean =>
  mark.gapAfter || FOLLOWERS.includes(text[mark.at + 1])

/** Whether, after mark `i`, the next mark of the block can close what mark `i` opens. */
export function closesLater(text: string, marks: readonly MarkAt[], i: number): boolean {
  const next = marks[i + 1]
  if (!next) return false
  if (isClosingShape(next.unit)) return true
  if (next.unit === STRAIGHT) return !next.gapBefore || mayClose(text, next)
  // `“` in a closing place: reversed as well.
  return !next.gapBefore || (!next.gapAfter && FOLLOWERS.includes(text[next.at + 1]))
}

/** Start of the run of spaces (no line ends) that ends at `at`. */
export function spacesBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && classAt(text, start - 1) === Char.space) start--
  return start
}

/** End of the run of spaces that starts at `at`. */
export function spacesAfter(text: string, at: number): number {
  let end = at
  while (end < text.length && classAt(text, end) === Char.space) end++
  return end
}
