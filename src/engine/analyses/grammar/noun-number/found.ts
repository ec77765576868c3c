/** What the detections of noun-number find. */

/** A noun whose number does not fit the word before it, or that has no such number. */
export interface NounNumber {
  /** What is wanted; `mass`: the noun counts nothing. */
  readonly wanted: 'plural' | 'singular' | 'mass'
  /** The word that asks for the number; the noun itself where it stands in a plural that it does not have. */
  readonly determiner: number
  readonly noun: number
  readonly confidence: number
}

/** A noun that should be in the plural. @param determiner the token that asks for it */
export const pluralWanted = (determiner: number, noun: number, confidence: number): NounNumber => ({
  wanted: 'plural',
  determiner,
  noun,
  confidence,
})
