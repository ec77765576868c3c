import { type Lexicon, NONE } from './lexicon.ts'

/** A power of two, some times the number of words. */
const CELLS = 1024

/**
 * What a rule knows of a few words, by the lexicon's number: a text has hundreds of words, and none need be cut out of it
 * to be asked for. A small table turns nearly all of them away before the map is asked.
 */
export class WordValues<T> {
  readonly #byWord = new Map<number, T>()
  readonly #gate = new Uint8Array(CELLS)

  constructor(lexicon: Lexicon, values: Iterable<readonly [string, T]>) {
    for (const [word, value] of values) {
      const number = lexicon.find(word)
      if (number === NONE) continue
      this.#byWord.set(number, value)
      this.#gate[number & (CELLS - 1)] = 1
    }
  }

  has(word: number): boolean {
    return this.#gate[word & (CELLS - 1)] === 1 && this.#byWord.has(word)
  }

  get(word: number): T | undefined {
    return this.#gate[word & (CELLS - 1)] === 1 ? this.#byWord.get(word) : undefined
  }
}

/**
 * The values for a lexicon, made when they are first asked for.
 * @param values gets what is asked with beside the lexicon, which is the same each time
 */
export function wordValues<T, From extends readonly unknown[]>(
  values: (...from: From) => ReadonlyMap<string, T>,
): (lexicon: Lexicon, ...from: From) => WordValues<T> {
  const made = new WeakMap<Lexicon, WordValues<T>>()
  return (lexicon, ...from) => {
    let found = made.get(lexicon)
    if (!found) {
      found = new WordValues(lexicon, values(...from))
      made.set(lexicon, found)
    }
    return found
  }
}
