/** What stands in a gap of a relative clause that should be empty. */

/** A pronoun in a relative clause that says again what the clause is about: “the law which they passed it”. */
export interface FilledGap {
  /**
   * - `object`: the object once more
   * - `part`: “who all of them” for “all of whom”
   * - `phrase`: a whole phrase once more, “in which he lived in it”
   * - `owner`: “who their families” for “whose families”
   */
  readonly kind: 'object' | 'part' | 'phrase' | 'owner'
  /** The relative pronoun. */
  readonly relative: number
  /** First and last token of what is said again. */
  readonly first: number
  readonly last: number
  /** Somebody else may be meant. */
  readonly doubtful?: true
}

/** Words between a relative pronoun and the one that fills its gap, at most. */
export const REACH = 10

/** What a relative pronoun at token `relative` makes superfluous, from token `first` to token `last`. */
export const saidAgain = (
  kind: FilledGap['kind'],
  relative: number,
  first: number,
  last = first,
): FilledGap => ({ kind, relative, first, last })
