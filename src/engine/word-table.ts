/**
 * Values by word, as the build writes them: words in order, a few a line with their values as text, all with tabs
 * between. Neighbours look alike, and compress to less for it.
 */
export type WordLines = string

/** Few enough that a line is soon searched, and so many that a fresh Worker need not cut the string into too many. */
const WORDS_A_LINE = 4

const TAB = 9
const ASCII = 0x80

/**
 * Writes values down, as JSON unless they are text. @param values what no word looks like; neither texts nor words hold
 * tabs or ends of lines
 */
export function writeWords(values: ReadonlyMap<string, object | string>): WordLines {
  // By code units, as the search compares.
  const words = [...values.keys()].sort()
  const lines: string[] = []
  for (let at = 0; at < words.length; at += WORDS_A_LINE) {
    const cells = words.slice(at, at + WORDS_A_LINE).map((word) => {
      const value = values.get(word)!
      return `${word}\t${typeof value === 'string' ? value : JSON.stringify(value)}\t`
    })
    lines.push(`\t${cells.join('')}`)
  }
  return lines.join('\n')
}

/**
 * Looks values up by word. What a text does not ask for stays what it was in the file, a part of a string: an object
 * with a property for every word would take milliseconds to make.
 */
export class WordTable<T extends object | string> {
  readonly #written: WordLines
  readonly #read: (text: string) => T
  /** Cut when a word is first looked up. */
  #lines: readonly string[] = []
  readonly #afterHead = new Map<number, number>()

  /** @param read makes a value of its text */
  constructor(lines: WordLines, read: (text: string) => T = JSON.parse) {
    this.#written = lines
    this.#read = read
  }

  /** A value of its own for each call. */
  get(word: string): T | undefined {
    const line = this.#lineOf(word)
    if (line === undefined) return undefined
    const at = line.indexOf(`\t${word}\t`)
    if (at < 0) return undefined
    const value = at + word.length + 2
    return this.#read(line.slice(value, line.indexOf('\t', value)))
  }

  /** The last line whose first word is this one or before it. */
  #lineOf(word: string): string | undefined {
    if (this.#lines.length === 0) this.#lines = this.#written.split('\n')
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
    const after =
      first < ASCII && second < ASCII
        ? this.#search(word, this.#after(first, second), this.#after(first, second + 1))
        : this.#search(word, 0, this.#lines.length)
    return this.#lines[after - 1]
  }

  /** The first line whose first word comes after these two letters. It is remembered: each step of a search is far away. */
  #after(first: number, second: number): number {
    const head = first * (ASCII + 1) + second
    let line = this.#afterHead.get(head)
    if (line === undefined) {
      line = this.#search(String.fromCharCode(first, second), 0, this.#lines.length)
      this.#afterHead.set(head, line)
    }
    return line
  }

  /** The first line from `low` to `high` whose first word comes after this one; else `high`. */
  #search(word: string, low: number, high: number): number {
    while (low < high) {
      const middle = (low + high) >> 1
      if (isAfter(this.#lines[middle], word)) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** True when the first word of a line comes after this one: most differ at their first letters. */
function isAfter(line: string, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const difference = line.charCodeAt(at + 1) - word.charCodeAt(at)
    if (difference !== 0) return difference > 0
  }
  return line.charCodeAt(word.length + 1) !== TAB
}
