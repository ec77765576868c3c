/**
 * What a character is, looked up in a table that fills itself: a code unit is classified by the Unicode properties
 * the first time it is met, so that start-up costs nothing and a text pays the regular expression once a character.
 */
export const Char = {
  lower: 1,
  upper: 2,
  /** A letter without case: Arabic, Hebrew, Han … */
  letter: 3,
  mark: 4,
  digit: 5,
  space: 6,
  line: 7,
  punctuation: 8,
  symbol: 9,
  /** Shows nothing: soft hyphen, zero-width space and joiners, direction marks, byte-order mark. */
  invisible: 10,
  other: 11,
} as const

/** Set beside the class for letters of the Latin script. */
export const LATIN = 16
const CLASS = 15

const table = new Uint8Array(0x10000)

/** Code points of invisible characters, as ranges: soft hyphen, fillers, joiners, direction marks, variation selectors. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
]

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
const LINE_ENDS = '\n\v\f\r\u0085\u2028\u2029'

function classify(character: string): number {
  const point = character.codePointAt(0)!
  if (INVISIBLE.some(([from, to]) => from <= point && point <= to)) return Char.invisible
  const latin = /^\p{Script=Latin}$/u.test(character) ? LATIN : 0
  if (/^\p{Lu}|\p{Lt}$/u.test(character)) return Char.upper | latin
  if (/^\p{Ll}$/u.test(character)) return Char.lower | latin
  if (/^\p{L}$/u.test(character)) return Char.letter | latin
  if (/^\p{M}$/u.test(character)) return Char.mark
  if (/^\p{N}$/u.test(character)) return Char.digit
  if (LINE_ENDS.includes(character)) return Char.line
  if (/^[\p{Zs}\t]$/u.test(character)) return Char.space
  if (/^\p{P}$/u.test(character)) return Char.punctuation
  if (/^\p{S}$/u.test(character)) return Char.symbol
  return Char.other
}

/** Class and script of the code unit at `index`; a surrogate pair is classified as the character it forms. */
export function characterAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  const known = table[unit]
  if (known) return known
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate(text, index)
  const character = classify(String.fromCharCode(unit))
  table[unit] = character
  return character
}

/** Both halves of a pair get the class of the whole; a lone half is `other`. */
function surrogate(text: string, index: number): number {
  const high = text.charCodeAt(index) < 0xdc00 ? index : index - 1
  const point = high >= 0 ? text.codePointAt(high)! : 0
  return point > 0xffff ? classify(String.fromCodePoint(point)) : Char.other
}

/** The class alone, one of `Char`. */
export function classAt(text: string, index: number): number {
  return characterAt(text, index) & CLASS
}

export const classOf = (character: number): number => character & CLASS

export const isLetterClass = (c: number): boolean => c >= Char.lower && c <= Char.letter
export const isWordClass = (c: number): boolean => c >= Char.lower && c <= Char.digit
export const isSpaceClass = (c: number): boolean => c === Char.space || c === Char.line

/** True for white space that a reader sees as a gap, line ends included. */
export function isSpaceAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isSpaceClass(classAt(text, index))
}

export function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isLetterClass(classAt(text, index))
}

export function isUpperAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classAt(text, index) === Char.upper
}

export function isLowerAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classAt(text, index) === Char.lower
}

export function isDigitAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classAt(text, index) === Char.digit
}
