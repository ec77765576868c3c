import { once } from '../once.ts'

/**
 * What a character is, looked up in a table. What English texts are made of is in it from the start; other code units are
 * classified by the Unicode properties when they are first met, since the expressions for that take long to compile.
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

/** Runs of characters of one class: how many, and the letter of the class in CLASSES. */
const RUNS: Readonly<Record<number, string>> = {
  // ASCII and Latin-1.
  0: '9o 1s 4n 18o 1s 3p 1y 6p 1y 4p 10d 2p 3y 2p 26U 3p 1y 1p 1y 26L 1p 1y 1p 1y 6o 1n 26o 1s 1p 5y 1p 2y 1X 1p 1y 1i 4y 2d 1y 1l 2p 1y 1d 1X 1p 3d 1p 23U 1y 7U 24L 1y 8L',
  // Combining accents; the joiner among them is invisible.
  768: '79m 1i 32m',
  // Russian, Ukrainian, Bulgarian, Serbian.
  1024: '48u 48l',
  // General punctuation.
  8192: '11s 5i 24p 2n 5i 1s 20p 1y 13p 1y 12p 1s 16i',
  // Currencies; arrows; boxes, shapes and pictures.
  8352: '32y',
  8592: '112y',
  9472: '616y',
}
const CLASSES: Readonly<Record<string, number>> = {
  l: Char.lower,
  L: Char.lower | LATIN,
  u: Char.upper,
  U: Char.upper | LATIN,
  X: Char.letter | LATIN,
  m: Char.mark,
  d: Char.digit,
  s: Char.space,
  n: Char.line,
  p: Char.punctuation,
  y: Char.symbol,
  i: Char.invisible,
  o: Char.other,
}

const table = readRuns()

function readRuns(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (const [start, runs] of Object.entries(RUNS)) {
    let at = Number(start)
    for (const run of runs.split(' ')) {
      const from = at
      at += Number.parseInt(run, 10)
      classes.fill(CLASSES[run.at(-1)!], from, at)
    }
  }
  return classes
}

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

/** Where Latin letters stand that all have case: Ā to ſ. */
const CASED = [0x100, 0x180] as const

function classify(character: string): number {
  const point = character.codePointAt(0)!
  if (CASED[0] <= point && point < CASED[1])
    return (character.toLowerCase() === character ? Char.lower : Char.upper) | LATIN
  if (INVISIBLE.some(([from, to]) => from <= point && point <= to)) return Char.invisible
  if (LINE_ENDS.includes(character)) return Char.line
  if (character === '\t') return Char.space
  const { latin, classes } = properties()
  const kind = classes.find(([property]) => property.test(character))?.[1] ?? Char.other
  return isLetterClass(kind) && latin.test(character) ? kind | LATIN : kind
}

/** Made from strings and when first asked for: V8 would read them between slashes as a Worker starts. */
const properties = once(() => {
  const property = (name: string) => new RegExp(`^\\p{${name}}$`, 'u')
  const classes: readonly (readonly [RegExp, number])[] = [
    [property('Lu'), Char.upper],
    [property('Lt'), Char.upper],
    [property('Ll'), Char.lower],
    [property('L'), Char.letter],
    [property('M'), Char.mark],
    [property('N'), Char.digit],
    [property('Zs'), Char.space],
    [property('P'), Char.punctuation],
    [property('S'), Char.symbol],
  ]
  return { latin: property('Script=Latin'), classes }
})

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

/** Of the characters beyond the table, those met last: code point and class in one number, by the point's low bits. */
const pairs = new Uint32Array(0x1000)
const CLASS_BITS = 5

/** Both halves of a pair get the class of the whole; a lone half is `other`. */
function surrogate(text: string, index: number): number {
  const high = text.charCodeAt(index) < 0xdc00 ? index : index - 1
  const point = high >= 0 ? text.codePointAt(high)! : 0
  if (point <= 0xffff) return Char.other
  const slot = point & (pairs.length - 1)
  if (pairs[slot] >>> CLASS_BITS !== point)
    pairs[slot] = (point << CLASS_BITS) | classify(String.fromCodePoint(point))
  return pairs[slot] & ((1 << CLASS_BITS) - 1)
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

/** ' or ’. */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

/** FNV-1a of the text `[start, end)` in small letters: 32 bits, with a sign. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return hashOfUnits(text.slice(start, end).toLowerCase())
    hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit), 0x01000193)
  }
  return hash
}

function hashOfUnits(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** A word, which has a letter or more, with a capital. */
export const withCapital = (word: string): string => word[0].toUpperCase() + word.slice(1)

/** A word in capitals throughout where the one that it replaces stands so, and is no initial. */
export const inCaseOf = (replaced: string, word: string): string =>
  replaced.length > 2 && replaced === replaced.toUpperCase() ? word.toUpperCase() : word
