import { Automaton, NONE } from './automaton.ts'
import { Kind, RANK_STEPS } from './format.ts'

/**
 * The frequent words of likely source languages, as far as they are written in Latin letters. Words that are
 * English too are not left out: compare with the English lexicon.
 */
export class ForeignLexicon extends Automaton {
  /** ISO 639-1 codes; bit i of a mask stands for the i-th. */
  readonly languages: readonly string[]

  private constructor(buffer: ArrayBuffer) {
    super(buffer, Kind.FOREIGN)
    this.languages = this.names
  }

  /** Reads in place. @throws {LexiconError} when the buffer is not a foreign lexicon, or is truncated. */
  static read(buffer: ArrayBuffer): ForeignLexicon {
    return new ForeignLexicon(buffer)
  }

  /** In which languages text[start, end) is a frequent word: bit i for languages[i]; 0 in none. Unsigned. */
  mask(text: string, start = 0, end: number = text.length): number {
    const number = this.find(text, start, end)
    return this.bits(number)
  }

  /** Rank of the word in the language where it is most frequent, to about 10%; 1 is best, Infinity if unknown. */
  rank(text: string, start = 0, end: number = text.length): number {
    const number = this.find(text, start, end)
    return number === NONE ? Number.POSITIVE_INFINITY : 2 ** (this.value(number) / RANK_STEPS)
  }
}
