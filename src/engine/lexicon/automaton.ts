import { remember } from '../remember.ts'
import { ALPHABET, ASCII_FOLDS, foldOf, SILENT } from './fold.ts'
import * as Format from './format.ts'
import {
  FINAL,
  Header,
  LAST,
  LETTER_MASK,
  RARE,
  SKIP_BITS,
  SKIP_MASK,
  SKIP_SHIFT,
  TOP_SHIFT,
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

/** A word that one change makes of another. */
export interface Neighbour extends Edit {
  /** The word's number. */
  readonly number: number
}

/** The first place in a word where letters are put back. */
const FIRST_GAP = 2

const NO_EDGE = -1
const ROOT = 0
/** Letters take six bits, so two of them make a number below this. */
const HEAD_SHIFT = 6
const HEADS = 1 << (2 * HEAD_SHIFT)
/** In place of a number: nobody has asked yet. */
const UNASKED = -2

/**
 * The words of a lexicon, numbered. Reads the file in place: nothing is allocated in proportion to it.
 * Methods that take `text, start, end` fold as they go and allocate nothing.
 */
export class Automaton {
  /** How many words there are; their numbers are 0 to size−1, in ASCII order of the folded words. */
  readonly size: number
  /** Of each edge the letter, whether it is the last of its node, and whether a word ends with it. */
  readonly #edges: Uint16Array
  readonly #targets: Uint16Array
  readonly #wide: Uint16Array
  /** Where a node that is none would stand: before the shared ones. */
  readonly #noNode: number
  /** The greatest target that is counted from there. */
  readonly #shared: number
  readonly #palette: Uint32Array
  readonly #bits: Uint8Array
  readonly #rareBits: Uint8Array
  readonly #values: Uint8Array
  /**
   * By the first two letters of a word: where it goes on; and the number of what the two spell, doubled, with 1 added where
   * they are a word, NONE where no word begins so, or UNASKED. See `#indexHead`.
   */
  readonly #headNode = new Int32Array(HEADS)
  readonly #headNumber = new Int32Array(HEADS).fill(UNASKED)
  /** Language codes of a foreign lexicon. */
  protected readonly names: readonly string[]

  /** @throws {LexiconError} when the buffer is not a lexicon of this kind and version, or is truncated. */
  protected constructor(buffer: ArrayBuffer, kind: number) {
    const file = open(buffer, kind)
    const size = file[Header.SIZE]
    const count = file[Header.EDGE_COUNT]
    const edges = file[Header.EDGES] * 4
    const ofWords = (nth: number) => new Uint8Array(buffer, file[Header.WORDS] * 4 + nth * size, size)
    this.size = size
    this.#edges = new Uint16Array(buffer, edges, count)
    this.#targets = new Uint16Array(buffer, edges + 2 * count, count)
    this.#wide = new Uint16Array(buffer, file[Header.WIDE] * 4, file[Header.WIDE_COUNT])
    this.#noNode = file[Header.SHARED]
    this.#shared = file[Header.SHARED_END] - file[Header.SHARED]
    this.#palette = file.subarray(file[Header.PALETTE])
    this.#bits = ofWords(0)
    this.#rareBits = ofWords(1)
    this.#values = ofWords(2)
    this.names = [...file.subarray(file[Header.NAMES])].map((code) =>
      String.fromCharCode(code & 0xff, code >> 8),
    )
  }

  /**
   * Looks two letters up at once: the nodes near the root are wide, so finding an edge there costs most of a look-up. Done
   * for those that are asked for, since a fresh Worker need not wait for all of them. @returns what `#headNumber` holds
   */
  #indexHead(head: number): number {
    const first = this.#edgeWithin(ROOT, head >> HEAD_SHIFT)
    const second = first === NO_EDGE ? NO_EDGE : this.#edgeWithin(this.#child(first), head & LETTER_MASK)
    if (second === NO_EDGE) {
      this.#headNumber[head] = NONE
      return NONE
    }
    this.#headNode[head] = this.#child(second)
    const number = 2 * (this.#skip(first) + this.#final(first) + this.#skip(second)) + this.#final(second)
    this.#headNumber[head] = number
    return number
  }

  /** As `#edge`; it ends with a lexicon without words too, and with one whose bytes were changed. */
  #edgeWithin(node: number, letter: number): number {
    if (node === this.#noNode) return NO_EDGE
    for (let edge = node; edge < this.#edges.length; edge++) {
      if ((this.#edges[edge] & LETTER_MASK) === letter) return edge
      if (this.#edges[edge] & LAST) break
    }
    return NO_EDGE
  }

  /** Number of the word spelled by text[start, end), whatever its case and accents, or NONE. */
  find(text: string, start = 0, end: number = text.length): number {
    // Written out rather than by the helpers below: nearly all the time spent in a lexicon is spent here.
    const edges = this.#edges
    const targets = this.#targets
    const wide = this.#wide
    const shared = this.#shared
    const none = this.#noNode
    const fromEdge = none + shared
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
        number = this.#headNumber[head]
        if (number === UNASKED) number = this.#indexHead(head)
        if (number === NONE) return NONE
        final = number & 1
        number >>= 1
        node = this.#headNode[head]
        at = start + 2
      }
    }
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      let letters = code < 0x80 ? ASCII_FOLDS[code] : foldOf(code)
      if (letters === SILENT) continue
      do {
        if (node === none) return NONE
        const letter = letters & 0xff
        let edge = node
        let packed = edges[edge]
        while ((packed & LETTER_MASK) !== letter) {
          if (packed & LAST) return NONE
          packed = edges[++edge]
        }
        number += ((packed >> SKIP_SHIFT) & SKIP_MASK) + final
        if (edge < wide.length) number += wide[edge] << SKIP_BITS
        final = (packed >> 7) & 1
        const target = ((packed >> TOP_SHIFT) << 16) | targets[edge]
        // From `none`, or from the edge where all bits of the last term are set: a branch would be taken every second time.
        node = none + target + ((edge - fromEdge) & ((shared - target) >> 31))
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
        if (node === this.#noNode) return
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
   * The words that are one edit away from a word (deletion, insertion, substitution, transposition), each once, by a
   * search along the automaton. Several questions are asked about them, so they are remembered.
   */
  readonly neighbours = remember((word): readonly Neighbour[] => {
    const near: Neighbour[] = []
    const letters = spell(word)
    if (letters === undefined) return near
    let edge = NO_EDGE
    let number = 0
    for (let position = 0; position <= letters.length; position++) {
      const before = letters[position - 1]
      const here = letters[position]
      const next = letters[position + 1]
      const found = (kind: Edit['kind'], reached: number, letter = '') => {
        if (reached !== NONE) near.push({ number: reached, kind, position, letter })
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
      if (node === this.#noNode) return near
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
      if (here === undefined) return near
      edge = this.#edge(node, here)
      if (edge === NO_EDGE) return near
      number += this.#skip(edge)
    }
    return near
  })

  /**
   * Calls visit for each word that is `word` with 2 to `most` letters more at one place: `at`, an index into the folded
   * word, from its third letter on, since before it nearly all words would be searched. A word comes more than once where
   * the letters more can be read in two ways: “banana” is “bana” with “na” behind “ba”, or with “an” behind “ban”.
   */
  gaps(word: string, most: number, visit: (number: number, at: number) => void): void {
    const letters = spell(word)
    if (letters === undefined) return
    const widen = (edge: number, number: number, at: number, left: number): void => {
      const node = this.#child(edge)
      if (node === this.#noNode) return
      const sum = number + this.#final(edge)
      for (let other = node; ; other++) {
        const count = sum + this.#skip(other)
        if (left < most) {
          const whole = this.#follow(other, count, letters, at)
          if (whole !== NONE) visit(whole, at)
        }
        if (left > 1) widen(other, count, at, left - 1)
        if (this.#edges[other] & LAST) return
      }
    }
    let edge = NO_EDGE
    let number = 0
    for (let at = 0; at <= letters.length; at++) {
      if (at >= FIRST_GAP) widen(edge, number, at, most)
      if (at === letters.length) return
      const node = this.#child(edge)
      if (node === this.#noNode) return
      number += this.#final(edge)
      edge = this.#edge(node, letters[at])
      if (edge === NO_EDGE) return
      number += this.#skip(edge)
    }
  }

  /** Flags or language mask of a word; NONE has none. */
  protected bits(number: number): number {
    if (number === NONE) return 0
    const place = this.#bits[number]
    return this.#palette[place < RARE ? place : RARE + ((place - RARE) << 8) + this.#rareBits[number]]
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

  /** Where the edge leads, the root for NO_EDGE, or `#noNode`. */
  #child(edge: number): number {
    if (edge === NO_EDGE) return ROOT
    const target = ((this.#edges[edge] >> TOP_SHIFT) << 16) | this.#targets[edge]
    return target > this.#shared ? edge + target - this.#shared : this.#noNode + target
  }

  /** 1 if a word ends with this edge, otherwise 0: that is also how many words come before those that go on. */
  #final(edge: number): number {
    return edge !== NO_EDGE && this.#edges[edge] & FINAL ? 1 : 0
  }

  /** How many words of its node come before those of this edge. */
  #skip(edge: number): number {
    const skip = (this.#edges[edge] >> SKIP_SHIFT) & SKIP_MASK
    return edge < this.#wide.length ? skip | (this.#wide[edge] << SKIP_BITS) : skip
  }

  /** The word that goes on from `edge`, reached with `number`, by letters[from…], or NONE. */
  #follow(edge: number, number: number, letters: readonly number[], from: number): number {
    let last = edge
    let sum = number
    for (let at = from; at < letters.length; at++) {
      const node = this.#child(last)
      if (node === this.#noNode) return NONE
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

/** Checks how the header begins, so that everything after may trust it. */
function open(buffer: ArrayBuffer, kind: number): Uint32Array {
  // Of a file that is cut short the length is wrong.
  const file = new Uint32Array(buffer, 0, buffer.byteLength >> 2)
  const expected = [
    ['magic number', Format.MAGIC],
    ['format version', Format.VERSION],
    ['length in 32-bit words', file.length],
    ['kind', kind],
  ] as const
  expected.forEach(([what, value], field) => {
    if (file[field] !== value)
      throw new LexiconError(`Not a lexicon of this kind: ${what} is ${file[field]}, expected ${value}`)
  })
  return file
}
