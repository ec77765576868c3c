import { fold } from './fold.ts'
import { NETWORKS, NETWORKS_OF_TWO_WORDS } from './networks.ts'
import { compile, NETWORK, NUMBER, type Pattern, REST, SEPARATOR, type State, WORDS } from './pattern.ts'

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

/** A phrase with its place in the list it came from. */
interface Entry<Phrase> {
  readonly order: number
  readonly phrase: Phrase
}

/**
 * Many phrases as one automaton, indexed by their first words: the cost of a look-up depends on the line and on the
 * phrases that begin like it, not on how many there are.
 */
export class Matcher<Phrase> {
  readonly #first = new Map<string, State[]>()
  readonly #entries = new Map<State, Entry<Phrase>>()

  /**
   * @param phrases where two match the same words, the first is what matched
   * @throws {Error} when a pattern is malformed
   */
  constructor(phrases: Iterable<readonly [Pattern, Phrase]>) {
    let order = 0
    for (const [pattern, phrase] of phrases) {
      const entry = { order: order++, phrase }
      const first = compile(pattern)
      for (const state of first) {
        const list = this.#first.get(state.word)
        if (list) list.push(state)
        else this.#first.set(state.word, [state])
      }
      this.#enter(first, entry)
    }
  }

  #enter(states: readonly State[], entry: Entry<Phrase>): void {
    for (const state of states) {
      if (this.#entries.has(state)) continue
      this.#entries.set(state, entry)
      this.#enter(state.follow, entry)
    }
  }

  /** The phrases that begin with piece `from`, one for each place where one ends. */
  from(pieces: readonly Piece[], from: number): Match<Phrase>[] {
    const found: Match<Phrase>[] = []
    const active: Set<State>[] = []
    const reach = (state: State, at: number): void => {
      const length = lengthAt(state, pieces, at)
      if (length) (active[at + length] ??= new Set()).add(state)
    }
    for (const word of [pieces[from].word, NUMBER, NETWORK, WORDS]) {
      for (const state of this.#first.get(word) ?? []) reach(state, from)
    }
    for (let at = from + 1; at <= pieces.length; at++) {
      let best: Entry<Phrase> | undefined
      for (const state of active[at] ?? []) {
        if (state.last && (state.word !== REST || at === pieces.length)) {
          const entry = this.#entries.get(state)!
          if (!best || entry.order < best.order) best = entry
        }
        if (at < pieces.length) for (const next of state.follow) reach(next, at)
      }
      if (best) found.push({ phrase: best.phrase, end: at })
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
