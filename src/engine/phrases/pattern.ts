import { fold } from './fold.ts'

/**
 * The little language in which phrases are written. A pattern is matched word by word, without regard to case, accents
 * and punctuation:
 *
 * - `(a|b c)` one of; `[a|b c]` one of or nothing
 * - `#` a number; `@` a social network or another place where readers share
 * - `*` one or more words; `…` one or more words and separators up to the end of the line
 * - `:` a colon, or a dash, arrow or bar with spaces around it; it must be there. At either end of a line none counts.
 */
export type Pattern = string

export const NUMBER = '#'
export const NETWORK = '@'
export const WORDS = '*'
export const REST = '…'
export const SEPARATOR = ':'

/** A word of a pattern, or one of the signs above; the words that may follow it; whether the pattern may end with it. */
export interface State {
  readonly word: string
  readonly follow: State[]
  last: boolean
}

/** A part of a pattern: where it may begin and end, and whether it may be empty (Glushkov's construction). */
interface Part {
  readonly first: readonly State[]
  readonly last: readonly State[]
  readonly empty: boolean
}

const NOTHING: Part = { first: [], last: [], empty: true }
const SIGN = /^[#@*…:]$/

/**
 * Compiles a pattern into states.
 * @returns the states it may begin with
 * @throws {Error} when brackets do not match, or the pattern would match anything
 */
export function compile(pattern: Pattern): readonly State[] {
  const pieces = pattern.match(/[()[\]|#@*…:©]|\p{N}+|[\p{L}\p{M}]+/gu) ?? []
  let at = 0

  const sequence = (): Part => {
    let whole = NOTHING
    while (at < pieces.length && !'|)]'.includes(pieces[at])) whole = join(whole, item())
    return whole
  }
  const item = (): Part => {
    const piece = pieces[at++]
    if (piece !== '(' && piece !== '[') return single(SIGN.test(piece) ? piece : fold(piece))
    const options = [sequence()]
    while (pieces[at] === '|') {
      at++
      options.push(sequence())
    }
    if (pieces[at++] !== (piece === '(' ? ')' : ']')) throw new Error(`a bracket stays open in “${pattern}”`)
    return {
      first: options.flatMap((option) => option.first),
      last: options.flatMap((option) => option.last),
      empty: piece === '[' || options.some((option) => option.empty),
    }
  }

  const whole = sequence()
  if (at < pieces.length) throw new Error(`“${pieces[at]}” is out of place in “${pattern}”`)
  if (whole.empty) throw new Error(`“${pattern}” may be empty`)
  if (whole.first.some((state) => state.word === REST)) throw new Error(`“${pattern}” matches anything`)
  for (const state of whole.last) state.last = true
  return whole.first
}

function single(word: string): Part {
  const state: State = { word, follow: [], last: false }
  if (word === WORDS || word === REST) state.follow.push(state)
  return { first: [state], last: [state], empty: false }
}

function join(a: Part, b: Part): Part {
  for (const state of a.last) state.follow.push(...b.first)
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...a.last, ...b.last] : b.last,
    empty: a.empty && b.empty,
  }
}
