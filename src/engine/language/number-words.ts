import type { Document } from '../document/document.ts'
import { isOf } from '../word-set.ts'

/** Words by which numbers are judged, by what they are beside one. */

/** Bits of the set of classes that a word belongs to. */
export const Numeric = {
  /** Before a number with dots it makes it no number: a version, an address, a part of a law. */
  LABEL: 1 << 0,
  /** Before decimals of three places: an average, a score. */
  RATE: 1 << 1,
  /** What is counted, before a verb and the number. */
  COUNTING: 1 << 2,
  /** What is seldom measured to the thousandth. */
  EXTENT: 1 << 3,
  /** Before a round number: more than, about. */
  ABOUT: 1 << 4,
  /** Before a value: “unemployment is at 8,7”. */
  BEFORE_VALUE: 1 << 5,
  /** The abbreviation of a currency, before the figure or behind it. */
  CODE: 1 << 6,
  /** Behind three digits after a dot: they are decimals as a rule. Rates, results, times. */
  EXACT: 1 << 7,
  /** A currency, unit or span of time: a figure before it is as often a decimal as a whole number. */
  MEASURE: 1 << 8,
  /** What is counted in whole numbers though the word has no plural ending. */
  WHOLE: 1 << 9,
  /** Before or behind a number it keeps it from being the number. */
  HEDGE: 1 << 10,
  /** Tells of another time, another place or another count. */
  SHIFT: 1 << 11,
  /** Between a number and what befell those counted: “14 people have been killed”. */
  AUXILIARY: 1 << 12,
  /** Letters after a number that are units, ordinals, multipliers or names of formats: “10km”, “21st”, “3D”, “1990s”. */
  SUFFIX: 1 << 13,
  /** Stands before a time of day. */
  TIME_HEAD: 1 << 14,
  /** What other languages put before the hour. */
  CLOCK: 1 << 15,
  DAYTIME: 1 << 16,
  /** A verb of what begins or ends at a time. */
  BEGINS: 1 << 18,
  /** Stands before a day that has its month behind it. */
  DAY_HEAD: 1 << 19,
  /** Stands behind a date that is no part of a name. */
  DATE_END: 1 << 20,
  /** A day of the week, today. */
  DAY: 1 << 21,
  /** Stands before a year. */
  YEAR_HEAD: 1 << 22,
  /** Before a value that is no count: minus. */
  EXACT_BEFORE: 1 << 23,
  /** Behind “millions of” it is not what is counted. */
  NOT_COUNTED: 1 << 24,
  /** thousand million */
  BIG: 1 << 25,
  /** Those and their abbreviations, between a figure and its currency. */
  MAGNITUDE: 1 << 26,
} as const

/** A document with the classes of words beside numbers. */
export interface NumberText extends Document {
  /** Bits of `Numeric`, by word in lower case. */
  readonly numberWords: ReadonlyMap<string, number>
}

/** Whether a word in lower case is of one of the classes. */
export const isNumeric = ({ numberWords }: NumberText, key: string, classes: number): boolean =>
  isOf(numberWords, key, classes)
