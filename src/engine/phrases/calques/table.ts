import { NONE } from '../../lexicon/lexicon.ts'
import type { Trust } from '../../report/result.ts'
import type { Native } from './entries.ts'
import type { EnglishPart, Item } from './pattern.ts'

/** A calque as the build compiles it. */
export interface Calque {
  readonly items: readonly Item[]
  readonly english: readonly EnglishPart[]
  readonly trust: Trust
  readonly native: Native
  readonly sources: readonly (readonly [language: string, phrase: string])[]
  readonly languages: readonly string[]
}

/** A place in a calque where a word finds it. */
export interface Anchor {
  readonly calque: number
  /** So many tokens, at least and at most, stand before it in the calque. */
  readonly least: number
  readonly most: number
  /** Which neighbour tells at little cost that the calque is not there: the next (1), the one before (-1), or none (0). */
  readonly side: number
  /** The neighbour is one of these words; where there are none, no word that the lexicon knows. */
  readonly beside: readonly number[]
}

/** All calques as data that the build has prepared. Both parts stay strings until a text is checked. */
export interface CalqueTable {
  /** A line of JSON for each: read when a word of it is met. */
  readonly calques: string
  /**
   * JSON: for each word that finds calques its number in the lexicon, the number of its anchors, and for each of these
   * calque, least, most, side, the number of words beside it, and these. So in a row, since what a text asks for of it
   * is scattered, and every object on the way would have to be fetched from far away.
   */
  readonly anchors: string
}

/** Where the properties of an anchor stand in its row. */
const Column = { calque: 0, least: 1, most: 2, side: 3, count: 4, beside: 5 } as const

/** Slots of the table of words: a power of two, twice as many as there are words or more. */
const SLOTS = 1 << 12
/** Bits of the sieve: a power of two, so many that few words fall on the bit of another. */
const BITS = 1 << 16

/** Writes anchors down. */
export function writeAnchors(words: ReadonlyMap<number, readonly Anchor[]>): string {
  return JSON.stringify(
    [...words].flatMap(([word, anchors]) => [
      word,
      anchors.length,
      ...anchors.flatMap(({ calque, least, most, side, beside }) => [
        calque,
        least,
        most,
        side,
        beside.length,
        ...beside,
      ]),
    ]),
  )
}

/** Looks up which calques a word may belong to. */
export class Calques {
  readonly #table: CalqueTable
  readonly #read: (Calque | undefined)[] = []
  #lines: readonly string[] | undefined
  #rows: Int32Array | undefined
  /** A word's number and where its rows begin, in the first free slot from that of its last bits on; else zeros. */
  readonly #slots = new Int32Array(2 * SLOTS)
  /** A bit for the last bits of each word that finds a calque. It fits the processor's cache, and most words end here. */
  readonly #sieve = new Int32Array(BITS / 32)

  constructor(table: CalqueTable) {
    this.#table = table
  }

  /** The calque with this number. */
  at(number: number): Calque {
    this.#lines ??= this.#table.calques.split('\n')
    this.#read[number] ??= JSON.parse(this.#lines[number]) as Calque
    return this.#read[number]
  }

  /**
   * Calls back for each calque in which the word of token `i` and one beside it can stand.
   * @param words the tokens' numbers of words
   * @param first where the sentence begins
   * @param end where it ends
   * @param visit gets the number of the calque and the tokens with which it may begin, from the first to the last
   */
  visit(
    words: Int32Array,
    i: number,
    first: number,
    end: number,
    visit: (calque: number, least: number, most: number) => void,
  ): void {
    this.#rows ??= this.#readRows()
    const word = words[i]
    if (!(this.#sieve[(word & (BITS - 1)) >> 5] & (1 << (word & 31)))) return
    const slot = this.#slotOf(word)
    if (this.#slots[slot] !== word) return
    let row = this.#slots[slot + 1]
    const rows = this.#rows
    for (let anchors = rows[row++]; anchors > 0; anchors--) {
      const count = rows[row + Column.count]
      const at = i + rows[row + Column.side]
      const beside = at < first || at >= end ? NONE : words[at]
      if (at === i || (count === 0 ? beside === NONE : has(rows, row + Column.beside, count, beside)))
        visit(rows[row], Math.max(first, i - rows[row + Column.most]), i - rows[row + Column.least])
      row += Column.beside + count
    }
  }

  #readRows(): Int32Array {
    const rows = Int32Array.from(JSON.parse(this.#table.anchors) as number[])
    for (let at = 0; at < rows.length; ) {
      const word = rows[at++]
      this.#slots.set([word, at], this.#slotOf(word))
      this.#sieve[(word & (BITS - 1)) >> 5] |= 1 << (word & 31)
      for (let anchors = rows[at++]; anchors > 0; anchors--) at += Column.beside + rows[at + Column.count]
    }
    return rows
  }

  /** The slot that the word has, or would have. */
  #slotOf(word: number): number {
    let slot = 2 * (word & (SLOTS - 1))
    while (this.#slots[slot + 1] !== 0 && this.#slots[slot] !== word) slot = (slot + 2) & (2 * SLOTS - 1)
    return slot
  }
}

function has(rows: Int32Array, from: number, count: number, word: number): boolean {
  for (let at = from; at < from + count; at++) if (rows[at] === word) return true
  return false
}
