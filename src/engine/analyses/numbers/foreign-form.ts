/** What is foreign about the form of a number, date or time; also the id of what is said about it. */
export type FormKind =
  | 'thousands'
  | 'spaced'
  | 'decimal'
  | 'mixed'
  | 'split'
  | 'date'
  | 'year'
  | 'time'
  | 'hours'
  | 'minutes'
  | 'era'
  | 'century'
  | 'milliard'
  | 'short'
  | 'plural'
  | 'thousand'
  | 'sum'
  | 'share'
  | 'weekday'
  | 'currency'
  | 'sign-apart'
  | 'percent'
  | 'percent-first'
  | 'ordinal'
  | 'numero'

/** A number, date or time in the form of another language: the tokens `[token, endToken)`. */
export interface ForeignForm {
  readonly kind: FormKind
  readonly token: number
  readonly endToken: number
  /** The English form, and others that are as good. */
  readonly better: readonly string[]
  /** How sure it is by itself; 0 where only other foreign forms in the text, or its origin, can tell. */
  readonly confidence: number
  /** How sure it is in a text that writes other numbers so. */
  readonly supported: number
  /** The English form says the same beyond doubt. */
  readonly safe?: boolean
}
