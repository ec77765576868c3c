import { addTo } from '../add-to.ts'
import { Char, classAt, isLetterClass, isSpaceAt } from '../document/characters.ts'
import { once } from '../once.ts'
import { remember } from '../remember.ts'
import { fold } from './fold.ts'
import { isNetwork } from './networks.ts'
import { Page, type PageWords } from './page-classes.ts'
import {
  type Compiled,
  compile,
  NETWORK,
  NUMBER,
  type Pattern,
  piecesIn,
  plain,
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

/** What parts phrases on a line wherever it stands. */
const BORDERS = ':：|｜»›>•·→▸►▶▼⟩❯➜➡⇒⬇'
/** What parts them between spaces. */
const DASHES = '-–—/'
const COPYRIGHT = '©'

/**
 * The first piece in `[from, end)` of a line that begins at `start`: a number, letters, a separator or ©. Read by class of
 * character: a regular expression with Unicode classes takes longer to compile than all the lines of an article to read.
 */
function pieceFrom(text: string, from: number, start: number, end: number): Piece | undefined {
  for (let at = from; at < end; at++) {
    const kind = classAt(text, at)
    if (kind === Char.space) continue
    if (kind === Char.digit) return wordOf(text, at, numberEnd(text, at, end))
    if (isInWord(kind)) {
      let after = at + 1
      while (after < end && isInWord(classAt(text, after))) after++
      // An entity that stands as text is a space.
      if (after - at === 4 && text[after] === ';' && text[at - 1] === '&' && text.startsWith('nbsp', at)) {
        at = after
        continue
      }
      return wordOf(text, at, after)
    }
    const sign = text[at]
    // Korean pages write it as a letter in a circle.
    if (sign === COPYRIGHT || sign === 'ⓒ') return { word: COPYRIGHT, start: at, end: at + 1 }
    const parts =
      BORDERS.includes(sign) ||
      (DASHES.includes(sign) &&
        at > start &&
        at + 1 < end &&
        isSpaceAt(text, at - 1) &&
        isSpaceAt(text, at + 1))
    if (parts) return { word: SEPARATOR, start: at, end: at + 1 }
  }
  return undefined
}

const isInWord = (kind: number): boolean => isLetterClass(kind) || kind === Char.mark

const wordOf = (text: string, start: number, end: number): Piece => ({
  word: fold(text.slice(start, end)),
  start,
  end,
})

/** The end of digits with points and commas between. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1
  while (at < end) {
    if (classAt(text, at) === Char.digit) at++
    else if (at + 1 < end && '.,'.includes(text[at]) && classAt(text, at + 1) === Char.digit) at += 2
    else break
  }
  return at
}

/**
 * Cuts `[start, end)` of a text into pieces. Everything but words, numbers and separators is left out, and so are
 * separators at either end and beside another: “→ Read also:” is “read also”.
 */
export function piecesOf(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  for (
    let piece = pieceFrom(text, start, start, end);
    piece;
    piece = pieceFrom(text, piece.end, start, end)
  ) {
    const doubled = pieces.length === 0 || pieces[pieces.length - 1].word === SEPARATOR
    if (piece.word !== SEPARATOR || !doubled) pieces.push(piece)
  }
  if (pieces.at(-1)?.word === SEPARATOR) pieces.pop()
  return pieces
}

/** A line's head is sought in this many units. */
const HEAD = 60

/** The piece at `from` of a line's head, or undefined where the line ends or the head may have cut it. */
function nextPiece(text: string, from: number, start: number, end: number): Piece | undefined {
  const stop = Math.min(end, start + HEAD)
  let piece = pieceFrom(text, from, start, stop)
  // Before the first piece separators do not count; after it one may.
  while (from === start && piece?.word === SEPARATOR) piece = pieceFrom(text, piece.end, start, stop)
  return piece && piece.end === stop && stop < end ? undefined : piece
}

/** Phrases and their plain patterns, by number. */
export interface Phrases<Phrase> {
  patternAt(number: number): Pattern
  at(number: number): Phrase
}

/** The numbers of the phrases that begin with one word or sign, in their order. */
export interface Numbers {
  readonly all: readonly number[]
  /** Of these, those that anything may follow, or nothing. */
  readonly any: readonly number[]
}

/** Written `Numbers` by first word or sign. */
export interface Beginnings {
  get(first: string): string | undefined
}

/** The differences from one number to the next; where anything may follow some, a semicolon and theirs. */
export const writeNumbers = ({ all, any }: Numbers): string =>
  [all, any]
    .map((numbers) => numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36)).join(','))
    .join(';')

/** Reads what `writeNumbers` wrote. */
function readNumbers(written: string): Numbers {
  const [all, any] = written.split(';').map((list) => {
    let number = 0
    return list === ''
      ? []
      : list.split(',').map((step) => {
          number += Number.parseInt(step, 36)
          return number
        })
  })
  return { all, any }
}

/** How phrases of these patterns begin. It compiles all, which takes longer than a check: the build does it. */
export function beginningsOf(patterns: readonly Pattern[]): ReadonlyMap<string, Numbers> {
  const found = new Map<string, { readonly all: number[]; readonly any: number[] }>()
  for (const [number, pattern] of patterns.entries())
    for (const { word, last, follow } of compile(pattern, number).first) {
      const { all, any } = found.get(word) ?? { all: [], any: [] }
      found.set(word, { all, any })
      if (all.at(-1) !== number) all.push(number)
      // A network may be two pieces.
      const open =
        last || word === NETWORK || follow.flat().some((next) => next.word === WORDS || next.word === REST)
      if (open && any.at(-1) !== number) any.push(number)
    }
  return found
}

/** Which of the phrases that begin with one word or sign may be meant, by the word or sign that comes second. */
class Beginning {
  readonly #first: string
  readonly #numbers: Numbers
  readonly #patternAt: (number: number) => Pattern
  readonly #compiledAt: (number: number) => Compiled
  readonly #vocabulary: () => PageWords

  constructor(
    first: string,
    written: string,
    patternAt: (number: number) => Pattern,
    compiledAt: (number: number) => Compiled,
    vocabulary: () => PageWords,
  ) {
    this.#first = first
    this.#numbers = readNumbers(written)
    this.#patternAt = patternAt
    this.#compiledAt = compiledAt
    this.#vocabulary = vocabulary
  }

  /** Phrases by the words and signs that may come second, and some others: to compile all, to know which, would take long. */
  readonly #byPiece = once(() => {
    const found = new Map<string, number[]>()
    for (const number of this.#numbers.all)
      for (const piece of headOf(this.#patternAt(number))) addTo(found, piece, number)
    return found
  })

  readonly #behind = remember((second) => {
    const { any } = this.#numbers
    const keys = startsOf(second, this.#vocabulary)
    const goesOn = (number: number): boolean =>
      !any.includes(number) &&
      this.#compiledAt(number).first.some(
        ({ word, follow }) => word === this.#first && follow.flat().some((next) => keys.includes(next.word)),
      )
    return [...any, ...new Set(keys.flatMap((key) => this.#byPiece().get(key) ?? []).filter(goesOn))]
  })

  /** Those that a line may be with this second word or sign, or with none. */
  before(second: string | undefined): readonly number[] {
    return second === undefined ? this.#numbers.any : this.#behind(second)
  }
}

/** The words and signs of a plain pattern up to the end of the second part that must be there. */
export function headOf(pattern: Pattern): ReadonlySet<string> {
  const head = new Set<string>()
  let [depth, parts] = [0, 0]
  let [empty, last] = [false, '']
  for (const piece of piecesIn(pattern)) {
    if ('(['.includes(piece)) {
      if (depth++ === 0) empty = piece === '['
    } else if ('|)]'.includes(piece)) {
      if (depth === 1 && '(|'.includes(last)) empty = true
      if (piece !== '|' && --depth === 0 && !empty) parts++
    } else {
      head.add(piece)
      if (depth === 0) parts++
    }
    if (parts > 1) break
    last = piece
  }
  return head
}

/**
 * Many phrases as one automaton, found by how they begin: the cost of a look-up depends on the line and on the phrases
 * that begin like it, not on how many there are.
 */
export class Matcher<Phrase> {
  readonly #phrases: Phrases<Phrase>
  readonly #beginningWith: (first: string) => Beginning | undefined
  /** Patterns are compiled when a line begins like them: few ever are. */
  readonly #compiled = new Map<number, Compiled>()
  readonly #vocabulary: () => PageWords
  readonly #rankOf: (phrase: Phrase) => number

  /**
   * @param phrases they may match the same words
   * @param beginnings how they begin
   * @param vocabulary which words name networks
   * @param rankOf of several that match, the one of the lowest rank is what matched, and of those the first
   */
  constructor(
    phrases: Phrases<Phrase>,
    beginnings: Beginnings,
    vocabulary: () => PageWords,
    rankOf: (phrase: Phrase) => number = () => 0,
  ) {
    this.#phrases = phrases
    this.#beginningWith = remember((first) => {
      const written = beginnings.get(first)
      return written === undefined
        ? undefined
        : new Beginning(first, written, phrases.patternAt, (number) => this.#compile(number), vocabulary)
    })
    this.#vocabulary = vocabulary
    this.#rankOf = rankOf
  }

  /** @throws {Error} when the pattern is malformed */
  #compile(number: number): Compiled {
    let compiled = this.#compiled.get(number)
    if (!compiled) {
      compiled = compile(this.#phrases.patternAt(number), number)
      this.#compiled.set(number, compiled)
    }
    return compiled
  }

  /**
   * Whether a phrase may begin with the first two pieces of `[start, end)`: for most lines of an article none does, and
   * they need not be cut up.
   */
  mayBegin(text: string, start: number, end: number): boolean {
    const first = nextPiece(text, start, start, end)
    if (!first) return false
    let second: Piece | undefined
    for (const word of startsOf(first.word, this.#vocabulary)) {
      const beginning = this.#beginningWith(word)
      if (!beginning) continue
      second ??= nextPiece(text, first.end, start, end)
      // Where there is no second piece, the line's head may have cut it.
      if (!second || beginning.before(second.word).length > 0) return true
    }
    return false
  }

  /** The phrases that begin with piece `from`, one for each place where one ends. */
  from(pieces: readonly Piece[], from: number): Match<Phrase>[] {
    const found: Match<Phrase>[] = []
    const active: Set<State>[] = []
    let farthest = from
    const reach = (state: State, at: number): void => {
      const length = lengthAt(state, pieces, at, this.#vocabulary)
      if (length === 0) return
      active[at + length] ??= new Set()
      active[at + length].add(state)
      farthest = Math.max(farthest, at + length)
    }
    let words: ReadonlySet<string> | undefined
    for (const word of startsOf(pieces[from].word, this.#vocabulary)) {
      const beginning = this.#beginningWith(word)
      if (!beginning) continue
      // Nearly no piece gets here.
      for (const number of beginning.before(pieces[from + 1]?.word)) {
        const { first, needs } = this.#compile(number)
        words ??= new Set(pieces.map((piece) => piece.word))
        if (needs && !needs.some((need) => words!.has(need))) continue
        for (const state of first) if (state.word === word) reach(state, from)
      }
    }
    for (let at = from + 1; at <= farthest; at++) {
      const states = active[at]
      if (!states) continue
      let best: number | undefined
      for (const state of states) {
        if (
          state.last &&
          (state.word !== REST || at === pieces.length) &&
          this.#isBefore(state.pattern, best)
        )
          best = state.pattern
        if (at === pieces.length) continue
        for (const list of state.follow) for (const next of list) reach(next, at)
      }
      if (best !== undefined) found.push({ phrase: this.#phrases.at(best), end: at })
    }
    return found
  }

  /** Whether a phrase is what matched where another does too. */
  #isBefore(number: number, other: number | undefined): boolean {
    if (number === other) return false
    if (other === undefined) return true
    const rank = (one: number): number => this.#rankOf(this.#phrases.at(one))
    return (rank(number) - rank(other) || number - other) < 0
  }

  /** The phrase that the pieces from `from` to the last together are, or undefined. */
  whole(pieces: readonly Piece[], from = 0): Phrase | undefined {
    if (from >= pieces.length) return undefined
    const last = this.from(pieces, from).at(-1)
    return last?.end === pieces.length ? last.phrase : undefined
  }
}

/** A matcher of phrases that the build has not indexed: a function of its own, since nothing that is published needs it. */
export function matcherOf<Phrase>(
  phrases: readonly (readonly [Pattern, Phrase])[],
  vocabulary: PageWords,
): Matcher<Phrase> {
  const patterns = phrases.map(([pattern]) => plain(pattern))
  const beginnings = beginningsOf(patterns)
  const get = (first: string): string | undefined => {
    const numbers = beginnings.get(first)
    return numbers && writeNumbers(numbers)
  }
  const at = (number: number): Phrase => phrases[number][1]
  return new Matcher({ patternAt: (number) => patterns[number], at }, { get }, () => vocabulary)
}

/** What a phrase begins with that begins with this word: the word, or a sign that stands for it. */
function startsOf(word: string, vocabulary: () => PageWords): string[] {
  const starts = [word]
  if (isNumber(word)) starts.push(NUMBER)
  if ((vocabulary().get(word) ?? 0) & (Page.NETWORK | Page.NETWORK_HEAD)) starts.push(NETWORK)
  if (word !== SEPARATOR) starts.push(WORDS)
  return starts
}

const isNumber = (word: string): boolean => classAt(word, 0) === Char.digit

/** How many pieces the state takes at `at`; 0 when it does not fit. */
function lengthAt(state: State, pieces: readonly Piece[], at: number, vocabulary: () => PageWords): number {
  const { word } = pieces[at]
  switch (state.word) {
    case NUMBER:
      return isNumber(word) ? 1 : 0
    case NETWORK:
      if (at + 1 < pieces.length && isNetwork(`${word}_${pieces[at + 1].word}`, vocabulary())) return 2
      return isNetwork(word, vocabulary()) ? 1 : 0
    case WORDS:
      return word === SEPARATOR ? 0 : 1
    case REST:
      return 1
    default:
      return word === state.word ? 1 : 0
  }
}
