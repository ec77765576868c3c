/**
 * Values by word, as the build writes them: a line for each hash, and on it the words that have it and their values as
 * JSON, all with tabs between. One long string takes JSON.parse least time.
 */
export type WordLines = string

/** Few enough that a line is soon searched, and so many that a fresh Worker need not cut the string into too many. */
const WORDS_A_LINE = 4

/** Writes values down. @param values what in JSON no word looks like; words hold no white space */
export function writeWords(values: ReadonlyMap<string, object | string>): WordLines {
  const lines: string[] = new Array(2 ** Math.ceil(Math.log2(values.size / WORDS_A_LINE + 1))).fill('')
  for (const [word, value] of values) {
    const line = lineOf(word, lines.length)
    lines[line] = `${lines[line] || '\t'}${word}\t${JSON.stringify(value)}\t`
  }
  return lines.join('\n')
}

/** FNV-1a over code units. @param lines a power of two */
function lineOf(word: string, lines: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (lines - 1)
}

/**
 * Looks values up by word. What a text does not ask for stays what it was in the file, a part of a string: an object
 * with a property for every word would take milliseconds to make.
 */
export class WordTable<T extends object | string> {
  readonly #lines: readonly string[]

  constructor(lines: WordLines) {
    this.#lines = lines.split('\n')
  }

  /** A value of its own for each call. */
  get(word: string): T | undefined {
    const line = this.#lines[lineOf(word, this.#lines.length)]
    if (line === '') return undefined
    const at = line.indexOf(`\t${word}\t`)
    if (at < 0) return undefined
    const value = at + word.length + 2
    return JSON.parse(line.slice(value, line.indexOf('\t', value)))
  }
}
