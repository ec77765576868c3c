/** A verb in a number that its subject does not have. */
export interface VerbNumber {
  /** The subject’s first token and the verb. */
  readonly subject: number
  readonly verb: number
  readonly wanted: 'singular-verb' | 'plural-verb'
  readonly confidence: number
}

/** A plural verb whose subject is one. */
export const singularVerb = (subject: number, verb: number, confidence: number): VerbNumber => ({
  subject,
  verb,
  wanted: 'singular-verb',
  confidence,
})

/** A singular verb whose subject is several. */
export const pluralVerb = (subject: number, verb: number, confidence: number): VerbNumber => ({
  subject,
  verb,
  wanted: 'plural-verb',
  confidence,
})
