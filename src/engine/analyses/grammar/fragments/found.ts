/** What the detections of fragment find. */

/**
 * Why a sentence is none.
 * - `relative`: a relative clause by itself, “Which denied the charges.”
 * - `subordinate`: a subordinate clause by itself, “Although the bridge was closed.”
 * - `subject`: a verb without its subject, “Was arrested on Monday.”
 * - `participle`: a subject with a participle for a verb, “The ministry, urging both sides to talk.”
 * - `phrase`: a phrase that belongs to the sentence before, “To let the lorries pass the bridge.”
 * - `verbless`: nothing in it may be a verb, “Besides the danger of more floods.”
 * - `cut`: its end is lost, “He will meet the.”
 * - `copula`: a dash where “is” should stand, “The reason – a broken pipe.”
 */
export type Fragment =
  | 'relative'
  | 'subordinate'
  | 'subject'
  | 'participle'
  | 'phrase'
  | 'verbless'
  | 'copula'
  | 'cut'

/** A fragment, with how sure it is and the tokens that show it: the whole sentence when absent. */
export interface Incomplete {
  readonly kind: Fragment
  readonly confidence: number
  readonly tokens?: readonly [from: number, to: number]
}

/** What native writers hardly ever leave so. */
export const PLAIN = 0.88

/** What they leave so now and then. */
export const BOLD = 0.8

export const STYLE = 0.75

/** Words of a sentence below which it is an exclamation, an answer or a label. */
export const SHORTEST = 4
