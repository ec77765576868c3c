import { remember } from './remember.ts'

/**
 * Values by word, as the build writes them: words in order, a few a line with their values as text, all with tabs
 * between. A sign before each says how many letters it shares with the word before it, which are not written again; the
 * first of a line shares none.
 */
export type WordLines = string

/** Few enough that a line is soon searched, and so many that a fresh Worker need not cut the string into too many. */
const WORDS_A_LINE = 64

const TAB = 9
/** The sign of no letter. */
const ZERO = 0x30
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
    const cells = words.slice(at, at + WORDS_A_LINE).map((word, i, line) => {
      const value = values.get(word)!
      const shared = i === 0 ? 0 : sharedBy(line[i - 1], word)
      const rest = String.fromCharCode(ZERO + shared) + word.slice(shared)
      return `${rest}\t${typeof value === 'string' ? value : JSON.stringify(value)}\t`
    })
    lines.push(cells.join(''))
  }
  return lines.join('\n')
}

/** How many letters two words have in common at their beginning. */
export function sharedBy(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared
}

/**
 * Looks values up by word. What a text does not ask for stays what it was in the file, a part of a string: an object
 * with a property for every word would take milliseconds to make.
 */
export class WordTable<T extends object | string> {
  readonly #written: () => WordLines
  readonly #read: (text: string) => T
  /** The file's string and where its lines begin: found when a word is first looked up. */
  #text = ''
  #starts: Int32Array | undefined
  readonly #afterHead = new Map<number, number>()

  /** @param read makes a value of its text */
  constructor(lines: () => WordLines, read: (text: string) => T = JSON.parse) {
    this.#written = lines
    this.#read = read
  }

  /** A value of its own for each call. */
  get(word: string): T | undefined {
    const at = this.#placeOf(word)
    return at < 0 ? undefined : this.#read(this.#text.slice(at, this.#text.indexOf('\t', at)))
  }

  /** Where a word's value begins; -1 where it has none. A text asks for the same words again and again. */
  readonly #placeOf = remember((word) => {
    const starts = this.#lines()
    const after = this.#lineAfter(word, starts)
    return after === 0 ? -1 : this.#placeIn(starts[after - 1], starts[after], word)
  })

  #lines(): Int32Array {
    if (!this.#starts) {
      this.#text = this.#written()
      this.#starts = startsOf(this.#text)
    }
    return this.#starts
  }

  /** Where the word's value begins on a line; -1 where it has none. */
  #placeIn(start: number, end: number, word: string): number {
    const text = this.#text
    /** How many letters the word shares with the last one that was read. */
    let same = 0
    for (let at = start; at < end - 1; ) {
      const shared = text.charCodeAt(at++) - ZERO
      // Words are in order: from here on all come after it.
      if (shared < same) return -1
      const border = text.indexOf('\t', at)
      if (shared === same) {
        while (at < border && same < word.length && text.charCodeAt(at) === word.charCodeAt(same)) {
          at++
          same++
        }
        if (at === border && same === word.length) return border + 1
      }
      at = text.indexOf('\t', border + 1) + 1
    }
    return -1
  }

  /** The number of the first line whose first word comes after this one. */
  #lineAfter(word: string, starts: Int32Array): number {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
    return first < ASCII && second < ASCII
      ? this.#search(word, starts, this.#after(first, second, starts), this.#after(first, second + 1, starts))
      : this.#search(word, starts, 0, starts.length - 1)
  }

  /** The first line whose first word comes after these two letters. It is remembered: each step of a search is far away. */
  #after(first: number, second: number, starts: Int32Array): number {
    const head = first * (ASCII + 1) + second
    let line = this.#afterHead.get(head)
    if (line === undefined) {
      line = this.#search(String.fromCharCode(first, second), starts, 0, starts.length - 1)
      this.#afterHead.set(head, line)
    }
    return line
  }

  /** The first line from `low` to `high` whose first word comes after this one; else `high`. */
  #search(word: string, starts: Int32Array, low: number, high: number): number {
    while (low < high) {
      const middle = (low + high) >> 1
      if (isAfter(this.#text, starts[middle], word)) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Where lines begin, and one past the end. */
function startsOf(text: string): Int32Array {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  starts.push(text.length + 1)
  return Int32Array.from(starts)
}

/** True when the first word of the line that begins at `start` comes after this one: most differ at their first letters. */
function isAfter(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const difference = text.charCodeAt(start + 1 + at) - word.charCodeAt(at)
    if (difference !== 0) return difference > 0
  }
  return text.charCodeAt(start + 1 + word.length) !== TAB
}
