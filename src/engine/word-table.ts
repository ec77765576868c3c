/** Values by word, as the build writes them: for two letters the lines of all words that begin so. */
export type WordLines = Readonly<Record<string, string>>

/** So many letters choose the lines; few words share them. */
const HEAD = 2

/** Writes values down. @param values without undefined in them; words hold no white space */
export function writeWords<T>(values: ReadonlyMap<string, T>): WordLines {
  const lines: Record<string, string> = {}
  for (const [word, value] of values)
    lines[word.slice(0, HEAD)] = `${lines[word.slice(0, HEAD)] ?? '\n'}${word}\t${JSON.stringify(value)}\n`
  return lines
}

/**
 * Looks values up by word. What a text does not ask for stays what it was in the file, a part of a long string: an
 * object with a property for every word would take milliseconds to make.
 */
export class WordTable<T> {
  readonly #lines: WordLines

  constructor(lines: WordLines) {
    this.#lines = lines
  }

  has(word: string): boolean {
    return this.#find(word) !== undefined
  }

  /** A value of its own for each call. */
  get(word: string): T | undefined {
    const json = this.#find(word)
    return json === undefined ? undefined : JSON.parse(json)
  }

  #find(word: string): string | undefined {
    const head = word.slice(0, HEAD)
    if (!Object.hasOwn(this.#lines, head)) return undefined
    const lines = this.#lines[head]
    const at = lines.indexOf(`\n${word}\t`)
    if (at < 0) return undefined
    const value = at + word.length + 2
    return lines.slice(value, lines.indexOf('\n', value))
  }
}
