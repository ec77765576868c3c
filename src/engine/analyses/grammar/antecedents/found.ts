/** What a pronoun is found to stand for. */

/** What a pronoun can only stand for where it stands. */
export interface Antecedent {
  /** The nearest token of it: a body or thing, or a person of the other gender. */
  readonly token: number
  readonly kind: 'body' | 'person'
  readonly confidence: number
}

/** How sure it is: nobody else far and wide, nobody near, or only somebody who is less likely meant. */
export const SURE = 0.9

export const NEAR = 0.86

export const LIKELY = 0.8
