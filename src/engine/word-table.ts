/** Values by word, as the build writes them: the lines of the words that share a hash, by that hash. */
export type WordLines = readonly string[]

/** Writes values down. @param values without undefined in them; words hold no white space */
export function writeWords<T>(values: ReadonlyMap<string, T>): WordLines {
  // About one word a place: what is no word of the table then mostly meets an empty string.
  const lines: string[] = new Array(2 ** Math.ceil(Math.log2(values.size + 1))).fill('')
  for (const [word, value] of values) {
    const place = placeOf(word, lines.length)
    lines[place] = `${lines[place] || '\n'}${word}\t${JSON.stringify(value)}\n`
  }
  return lines
}

/** FNV-1a over code units. @param places a power of two */
function placeOf(word: string, places: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (places - 1)
}

/**
 * Looks values up by word. What a text does not ask for stays what it was in the file, a part of a string: an object
 * with a property for every word would take milliseconds to make.
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
    const lines = this.#lines[placeOf(word, this.#lines.length)]
    if (lines === '') return undefined
    const at = lines.indexOf(`\n${word}\t`)
    if (at < 0) return undefined
    const value = at + word.length + 2
    return lines.slice(value, lines.indexOf('\n', value))
  }
}
