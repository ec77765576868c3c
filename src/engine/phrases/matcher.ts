import { fold } from './fold.ts'
import { NETWORKS, NETWORKS_OF_TWO_WORDS } from './networks.ts'
import {
  compile,
  firstWords,
  NETWORK,
  NUMBER,
  type Pattern,
  REST,
  SEPARATOR,
  type State,
  WORDS,
} from './pattern.ts'

/** A word, number or separator of a line, folded, with its place in the text. */
export interface Piece {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** What a match found: the phrase, and the index of the piece after its last. */
export interface Match<Phrase> {
  readonly phrase: Phrase
  readonly end: number
}

const PIECE = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|[:|»›>•·→▸►▶]|©|(?<=\s)[-–—/](?=\s)/gu
const LETTER_OR_DIGIT = /[\p{L}\p{N}©]/u
const DIGIT = /^\p{N}/u

/**
 * Cuts `[start, end)` of a text into pieces. Everything but words, numbers and separators is left out, and so are
 * separators at either end and beside another: “→ Read also:” is “read also”.
 */
export function piecesOf(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const at = start + match.index
    const separator = !LETTER_OR_DIGIT.test(match[0])
    if (separator && (pieces.length === 0 || pieces.at(-1)!.word === SEPARATOR)) continue
    pieces.push({ word: separator ? SEPARATOR : fold(match[0]), start: at, end: at + match[0].length })
  }
  if (pieces.at(-1)?.word === SEPARATOR) pieces.pop()
  return pieces
}

/** A line's head is sought in this many units. */
const HEAD = 60

/** The first two pieces of `[start, end)`; a piece that the search range may have cut is left out. */
function headOf(text: string, start: number, end: number): Piece[] {
  const stop = Math.min(end, start + HEAD)
  const pieces: Piece[] = []
  for (const match of text.slice(start, stop).matchAll(PIECE)) {
    const at = start + match.index
    const last = at + match[0].length
    if (last === stop && stop < end) break
    const separator = !LETTER_OR_DIGIT.test(match[0])
    if (separator && pieces.length === 0) continue
    pieces.push({ word: separator ? SEPARATOR : fold(match[0]), start: at, end: last })
    if (pieces.length === 2) break
  }
  // A separator at the end is no piece.
  if (
    pieces.length === 2 &&
    pieces[1].word === SEPARATOR &&
    !LETTER_OR_DIGIT.test(text.slice(pieces[1].end, end))
  )
    pieces.pop()
  return pieces
}

const NETWORK_STARTS: ReadonlySet<string> = new Set(
  [...NETWORKS_OF_TWO_WORDS].map((name) => name.split(' ')[0]),
)

/** By word or sign: the numbers of the patterns that may begin with it. */
export type FirstWords = Readonly<Record<string, readonly number[]>>

/** Works out which patterns begin with which words. */
export function indexFirstWords(patterns: readonly Pattern[]): FirstWords {
  const index = new Map<string, number[]>()
  patterns.forEach((pattern, number) => {
    for (const word of firstWords(pattern)) {
      const list = index.get(word)
      if (list) list.push(number)
      else index.set(word, [number])
    }
  })
  return Object.fromEntries(index)
}

/**
 * Many phrases as one automaton, indexed by their first words: the cost of a look-up depends on the line and on the
 * phrases that begin like it, not on how many there are.
 */
export class Matcher<Phrase> {
  readonly #phrases: readonly (readonly [Pattern, Phrase])[]
  readonly #byFirst: FirstWords
  /** Patterns are compiled when a line begins like them: few ever are. */
  readonly #compiled: (readonly State[])[]
  readonly #first = new Map<string, readonly State[]>()

  /**
   * @param phrases where two match the same words, the first is what matched
   * @param first the index of their first words, where the build has made it
   */
  constructor(phrases: readonly (readonly [Pattern, Phrase])[], first?: FirstWords) {
    this.#phrases = phrases
    this.#compiled = new Array(phrases.length)
    this.#byFirst = first ?? indexFirstWords(phrases.map(([pattern]) => pattern))
  }

  /** The states with which phrases begin that begin with a word or sign. @throws {Error} when a pattern is malformed */
  #statesOf(first: string): readonly State[] {
    // A word that no phrase begins with is not remembered: texts have many.
    if (!this.#begins(first)) return []
    const numbers = this.#byFirst[first]
    let states = this.#first.get(first)
    if (!states) {
      states = numbers.flatMap((number) => {
        this.#compiled[number] ??= compile(this.#phrases[number][0], number)
        return this.#compiled[number].filter((state) => state.word === first)
      })
      this.#first.set(first, states)
    }
    return states
  }

  /**
   * Whether a phrase may begin with the first two pieces of `[start, end)`: for most lines of an article none does, and
   * they need not be cut up.
   */
  mayBegin(text: string, start: number, end: number): boolean {
    const head = headOf(text, start, end)
    if (head.length === 0) return false
    const [first] = head
    if (!this.#begins(WORDS) && !this.#mayStart(first.word)) return false
    for (const word of [first.word, NUMBER, NETWORK, WORDS]) {
      for (const state of this.#statesOf(word)) {
        const length = lengthAt(state, head, 0)
        if (length === 0) continue
        if (state.last || length > 1 || head.length < 2) return true
        if (state.follow.some((list) => list.some((next) => lengthAt(next, head, 1) > 0))) return true
      }
    }
    return false
  }

  /** Some pattern may begin with the word or sign. */
  #begins(word: string): boolean {
    return Object.hasOwn(this.#byFirst, word)
  }

  #mayStart(word: string): boolean {
    return (
      this.#begins(word) ||
      (this.#begins(NUMBER) && DIGIT.test(word)) ||
      (this.#begins(NETWORK) && (NETWORKS.has(word) || NETWORK_STARTS.has(word)))
    )
  }

  /** The phrases that begin with piece `from`, one for each place where one ends. */
  from(pieces: readonly Piece[], from: number): Match<Phrase>[] {
    const found: Match<Phrase>[] = []
    const active: Set<State>[] = []
    const reach = (state: State, at: number): void => {
      const length = lengthAt(state, pieces, at)
      if (length === 0) return
      active[at + length] ??= new Set()
      active[at + length].add(state)
    }
    for (const word of [pieces[from].word, NUMBER, NETWORK, WORDS]) {
      for (const state of this.#statesOf(word)) reach(state, from)
    }
    for (let at = from + 1; at <= pieces.length; at++) {
      let best = this.#phrases.length
      for (const state of active[at] ?? []) {
        if (state.last && state.pattern < best && (state.word !== REST || at === pieces.length))
          best = state.pattern
        if (at === pieces.length) continue
        for (const list of state.follow) for (const next of list) reach(next, at)
      }
      if (best < this.#phrases.length) found.push({ phrase: this.#phrases[best][1], end: at })
    }
    return found
  }

  /** The phrase that the pieces from `from` to the last together are, or undefined. */
  whole(pieces: readonly Piece[], from = 0): Phrase | undefined {
    if (from >= pieces.length) return undefined
    const last = this.from(pieces, from).at(-1)
    return last?.end === pieces.length ? last.phrase : undefined
  }
}

/** How many pieces the state takes at `at`; 0 when it does not fit. */
function lengthAt(state: State, pieces: readonly Piece[], at: number): number {
  const { word } = pieces[at]
  switch (state.word) {
    case NUMBER:
      return DIGIT.test(word) ? 1 : 0
    case NETWORK:
      if (at + 1 < pieces.length && NETWORKS_OF_TWO_WORDS.has(`${word} ${pieces[at + 1].word}`)) return 2
      return NETWORKS.has(word) ? 1 : 0
    case WORDS:
      return word === SEPARATOR ? 0 : 1
    case REST:
      return 1
    default:
      return word === state.word ? 1 : 0
  }
}
