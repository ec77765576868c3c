import { Automaton, NONE } from './automaton.ts'
import { Flag } from './flags.ts'
import { Kind, ZIPF_STEPS } from './format.ts'

export { type Edit, LexiconError, NONE } from './automaton.ts'
export { Flag } from './flags.ts'
export { fold } from './fold.ts'
export { ForeignLexicon } from './foreign.ts'

/** The English lexicon: numbered words with frequency, case, kind of name and parts of speech. */
export class Lexicon extends Automaton {
  private constructor(buffer: ArrayBuffer) {
    super(buffer, Kind.ENGLISH)
  }

  /** Reads in place. @throws {LexiconError} when the buffer is not an English lexicon, or is truncated. */
  static read(buffer: ArrayBuffer): Lexicon {
    return new Lexicon(buffer)
  }

  /** Zipf frequency: log10 of occurrences in a billion words, in quarters, about 7.5 for "the"; 0 if unknown. */
  zipf(number: number): number {
    return this.value(number) / ZIPF_STEPS
  }

  /** What is known about the word: a set of `Flag` bits. */
  flags(number: number): number {
    return this.bits(number)
  }

  /** True for NONE, and for a word that no curated list has: hardly any name that is known. */
  isStranger(number: number): boolean {
    return number === NONE || this.bits(number) === Flag.UNCURATED
  }

  /** Whether the word has any of the bits in `flag`; NONE has none. */
  has(number: number, flag: number): boolean {
    return (this.bits(number) & flag) !== 0
  }
}
