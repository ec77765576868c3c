import { ALPHABET, ASCII_FOLDS, foldOf, SILENT } from './fold.ts'
import * as Format from './format.ts'
import {
  FINAL,
  Header,
  LAST,
  LETTER_MASK,
  SKIP_SHIFT,
  SKIP_WIDE,
  TARGET_MASK,
  TARGET_SHIFT,
} from './format.ts'

/** The number of no word. */
export const NONE = -1

/** A lexicon that cannot be read: says what was expected and what was found. */
export class LexiconError extends Error {
  override name = 'LexiconError'
}

/** One change to a word. `position` is an index into the folded word; see the kinds for what it points at. */
export interface Edit {
  /**
   * delete: the letter at `position` is dropped; insert: `letter` is put before it; substitute: it becomes
   * `letter`; transpose: it and the next change places.
   */
  readonly kind: 'delete' | 'insert' | 'substitute' | 'transpose'
  readonly position: number
  /** The letter put in by insert and substitute, otherwise empty. */
  readonly letter: string
}

const NO_EDGE = -1
const NO_NODE = -1
const ROOT = 0
/** Letters take six bits, so two of them make a number below this. */
const HEAD_SHIFT = 6
const HEADS = 1 << (2 * HEAD_SHIFT)

/**
 * The words of a lexicon, numbered. Reads the file in place: nothing is allocated in proportion to it.
 * Methods that take `text, start, end` fold as they go and allocate nothing.
 */
export class Automaton {
  /** How many words there are; their numbers are 0 to size−1, in ASCII order of the folded words. */
  readonly size: number
  readonly #file: Uint32Array
  readonly #edges: Uint32Array
  readonly #wide: Uint32Array
  readonly #palette: Uint32Array
  readonly #bits: Uint16Array
  readonly #values: Uint8Array
  /** By the first two letters of a word: the edge of the second and the words before it, see `#indexHeads`. */
  readonly #headEdge = new Int32Array(HEADS).fill(NO_EDGE)
  readonly #headNumber = new Int32Array(HEADS)
  /** Language codes of a foreign lexicon. */
  protected readonly names: readonly string[]

  /** @throws {LexiconError} when the buffer is not a lexicon of this kind and version, or is truncated. */
  protected constructor(buffer: ArrayBuffer, kind: number) {
    const file = open(buffer, kind)
    const section = (start: number, count: number) => file.subarray(file[start], file[start] + file[count])
    this.#file = file
    this.size = file[Header.SIZE]
    this.#edges = section(Header.EDGES, Header.EDGE_COUNT)
    this.#wide = section(Header.WIDE, Header.WIDE_COUNT)
    this.#palette = section(Header.PALETTE, Header.PALETTE_COUNT)
    this.#bits = new Uint16Array(buffer, file[Header.BITS] * 4, this.size)
    this.#values = new Uint8Array(buffer, file[Header.VALUES] * 4, this.size)
    this.names = [...section(Header.NAMES, Header.NAMES_COUNT)].map((code) =>
      String.fromCharCode(code & 0xff, code >> 8),
    )
    this.#indexHeads()
  }

  /** The nodes near the root are wide, so finding an edge there costs most of a look-up: two letters are looked up at once. */
  #indexHeads(): void {
    // The bounds are for a lexicon without words, and one whose bytes were changed.
    const count = this.#edges.length
    for (let first = ROOT; first < count; first++) {
      const node = this.#child(first)
      for (let second = node; node !== NO_NODE && second < count; second++) {
        const head = ((this.#edges[first] & LETTER_MASK) << HEAD_SHIFT) | (this.#edges[second] & LETTER_MASK)
        this.#headEdge[head] = second
        this.#headNumber[head] = this.#skip(first) + this.#final(first) + this.#skip(second)
        if (this.#edges[second] & LAST) break
      }
      if (this.#edges[first] & LAST) break
    }
  }

  /** Number of the word spelled by text[start, end), whatever its case and accents, or NONE. */
  find(text: string, start = 0, end: number = text.length): number {
    // Written out rather than by the helpers below: nearly all the time spent in a lexicon is spent here.
    const edges = this.#edges
    let node = ROOT
    let number = 0
    let final = 0
    let at = start
    if (end - start >= 2) {
      const first = text.charCodeAt(start)
      const second = text.charCodeAt(start + 1)
      // Only where each is one letter: accents, digraphs and silent signs go the long way.
      if (first < 0x80 && second < 0x80) {
        const head = (ASCII_FOLDS[first] << HEAD_SHIFT) | ASCII_FOLDS[second]
        const edge = this.#headEdge[head]
        if (edge === NO_EDGE) return NONE
        const packed = edges[edge]
        number = this.#headNumber[head]
        final = packed & FINAL ? 1 : 0
        const target = packed >>> TARGET_SHIFT
        node = target === 0 ? NO_NODE : (edge + target) & TARGET_MASK
        at = start + 2
      }
    }
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      let letters = code < 0x80 ? ASCII_FOLDS[code] : foldOf(code)
      if (letters === SILENT) continue
      do {
        if (node === NO_NODE) return NONE
        const letter = letters & 0xff
        let edge = node
        let packed = edges[edge]
        while ((packed & LETTER_MASK) !== letter) {
          if (packed & LAST) return NONE
          packed = edges[++edge]
        }
        const skip = (packed >>> SKIP_SHIFT) & SKIP_WIDE
        number += (skip === SKIP_WIDE ? this.#wide[edge] : skip) + final
        final = packed & FINAL ? 1 : 0
        const target = packed >>> TARGET_SHIFT
        node = target === 0 ? NO_NODE : (edge + target) & TARGET_MASK
        letters >>= 8
      } while (letters !== 0)
    }
    return final ? number : NONE
  }

  /** The folded word with this number. @throws {RangeError} when there is none. */
  word(number: number): string {
    if (!(number >= 0 && number < this.size)) throw new RangeError(`Word number ${number} of ${this.size}`)
    let rest = number
    let node = ROOT
    let word = ''
    for (;;) {
      // The edge of which the number's word is: the last by the alphabet that does not skip it.
      let edge = node
      let before = -1
      for (let other = node; ; other++) {
        const skip = this.#skip(other)
        if (skip <= rest && skip > before) {
          edge = other
          before = skip
        }
        if (this.#edges[other] & LAST) break
      }
      rest -= before
      word += letterOf(this.#edges[edge])
      if (this.#edges[edge] & FINAL && rest-- === 0) return word
      node = this.#child(edge)
    }
  }

  /** Calls visit(end, number) for each prefix text[start, end') that is a word, shortest first, in one walk. */
  prefixes(text: string, start: number, end: number, visit: (end: number, number: number) => void): void {
    let edge = NO_EDGE
    let number = 0
    for (let at = start; at < end; at++) {
      let letters = foldOf(text.charCodeAt(at))
      if (letters === SILENT) continue
      do {
        const node = this.#child(edge)
        if (node === NO_NODE) return
        number += this.#final(edge)
        edge = this.#edge(node, letters & 0xff)
        if (edge === NO_EDGE) return
        number += this.#skip(edge)
        letters >>= 8
      } while (letters !== 0)
      if (this.#final(edge)) visit(at + 1, number)
    }
  }

  /**
   * Calls visit once for each word that is one edit away from `word` (deletion, insertion, substitution,
   * transposition), by a search along the automaton.
   */
  neighbours(word: string, visit: (number: number, edit: Edit) => void): void {
    const letters = spell(word)
    if (letters === undefined) return
    let edge = NO_EDGE
    let number = 0
    for (let position = 0; position <= letters.length; position++) {
      const before = letters[position - 1]
      const here = letters[position]
      const next = letters[position + 1]
      const found = (kind: Edit['kind'], reached: number, letter = '') => {
        if (reached !== NONE) visit(reached, { kind, position, letter })
      }
      // Of equal letters in a row only the first is dropped, and letters are added before it: each word comes once.
      if (here !== undefined && here !== before)
        found('delete', this.#follow(edge, number, letters, position + 1))
      if (here !== undefined && next !== undefined && here !== next) {
        const swapped = letters.slice()
        swapped[position] = next
        swapped[position + 1] = here
        found('transpose', this.#follow(edge, number, swapped, position))
      }
      const node = this.#child(edge)
      if (node === NO_NODE) return
      number += this.#final(edge)
      for (let other = node; ; other++) {
        const packed = this.#edges[other]
        const letter = packed & LETTER_MASK
        const count = number + this.#skip(other)
        if (letter !== before)
          found('insert', this.#follow(other, count, letters, position), letterOf(packed))
        if (here !== undefined && letter !== here) {
          found('substitute', this.#follow(other, count, letters, position + 1), letterOf(packed))
        }
        if (packed & LAST) break
      }
      if (here === undefined) return
      edge = this.#edge(node, here)
      if (edge === NO_EDGE) return
      number += this.#skip(edge)
    }
  }

  /**
   * Checks that no byte after the header's start is damaged. Apart from reading, since a cold start would pay up to 30
   * milliseconds for what cannot happen to a file that is bundled with the program.
   * @throws {LexiconError} when the checksum is wrong.
   */
  verify(): void {
    expect('checksum', this.#file[Header.CHECKSUM], Format.checksum(this.#file, Header.LENGTH))
  }

  /** Flags or language mask of a word. */
  protected bits(number: number): number {
    return this.#palette[this.#bits[number]]
  }

  /** Frequency or rank of a word, as stored. */
  protected value(number: number): number {
    return this.#values[number]
  }

  /** The edge of a node with this letter, or NO_EDGE. */
  #edge(node: number, letter: number): number {
    const edges = this.#edges
    for (let edge = node; ; edge++) {
      const packed = edges[edge]
      if ((packed & LETTER_MASK) === letter) return edge
      if (packed & LAST) return NO_EDGE
    }
  }

  /** Where the edge leads, the root for NO_EDGE, or NO_NODE. */
  #child(edge: number): number {
    if (edge === NO_EDGE) return ROOT
    const target = this.#edges[edge] >>> TARGET_SHIFT
    return target === 0 ? NO_NODE : (edge + target) & TARGET_MASK
  }

  /** 1 if a word ends with this edge, otherwise 0: that is also how many words come before those that go on. */
  #final(edge: number): number {
    return edge !== NO_EDGE && this.#edges[edge] & FINAL ? 1 : 0
  }

  /** How many words of its node come before those of this edge. */
  #skip(edge: number): number {
    const skip = (this.#edges[edge] >>> SKIP_SHIFT) & SKIP_WIDE
    return skip === SKIP_WIDE ? this.#wide[edge] : skip
  }

  /** The word that goes on from `edge`, reached with `number`, by letters[from…], or NONE. */
  #follow(edge: number, number: number, letters: readonly number[], from: number): number {
    let last = edge
    let sum = number
    for (let at = from; at < letters.length; at++) {
      const node = this.#child(last)
      if (node === NO_NODE) return NONE
      sum += this.#final(last)
      last = this.#edge(node, letters[at])
      if (last === NO_EDGE) return NONE
      sum += this.#skip(last)
    }
    return this.#final(last) ? sum : NONE
  }
}

/** The letters' numbers, or undefined where a character is no letter of any word. */
function spell(word: string): number[] | undefined {
  const spelled: number[] = []
  for (let at = 0; at < word.length; at++) {
    const letters = foldOf(word.charCodeAt(at))
    if (letters === SILENT) continue
    if (letters === 0) return undefined
    spelled.push(letters & 0xff)
    if (letters > 0xff) spelled.push(letters >> 8)
  }
  return spelled
}

function letterOf(packed: number): string {
  return ALPHABET[(packed & LETTER_MASK) - 1]
}

/** Checks the header, so that everything after may trust it. */
function open(buffer: ArrayBuffer, kind: number): Uint32Array {
  if (buffer.byteLength < Header.END * 4 || buffer.byteLength % 4 !== 0) {
    throw new LexiconError(
      `Not a lexicon: expected at least ${Header.END * 4} bytes, a multiple of 4, got ${buffer.byteLength}`,
    )
  }
  const file = new Uint32Array(buffer)
  expect('magic number', Format.MAGIC, file[Header.MAGIC])
  expect('format version', Format.VERSION, file[Header.VERSION])
  expect('length in 32-bit words', file[Header.LENGTH], file.length)
  expect('kind', kind, file[Header.KIND])
  return file
}

function expect(what: string, expected: number, got: number): void {
  if (expected === got) return
  const show = (value: number) => (what.startsWith('length') ? `${value}` : `0x${value.toString(16)}`)
  throw new LexiconError(`Lexicon with wrong ${what}: expected ${show(expected)}, got ${show(got)}`)
}
