import { unicodeAll } from '../document/unicode.ts'
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

/** A word of a pattern, or one of the signs above. */
export interface State {
  readonly word: string
  /** Which pattern it belongs to. */
  readonly pattern: number
  /** The lists of states that may come next: lists are shared, since every last word of a part has the same ones. */
  readonly follow: (readonly State[])[]
  /** The pattern may end here. */
  last: boolean
}

/** A pattern as it is matched. */
export interface Compiled {
  /** The states it may begin with. */
  readonly first: readonly State[]
  /** Words of which each line that matches has one; undefined where that cannot be said. */
  readonly needs: readonly string[] | undefined
}

/** A part of a pattern: where it may begin and end, and whether it may be empty (Glushkov's construction). */
interface Part {
  readonly first: readonly State[]
  readonly last: readonly State[]
  readonly empty: boolean
  readonly needs: readonly string[] | undefined
}

const NOTHING: Part = { first: [], last: [], empty: true, needs: undefined }
const SIGN = /^[#@*…:]$/

/** A pattern as it is compiled: folded, and nothing in it but words, signs, brackets and a space between two words. */
export const plain = (pattern: Pattern): Pattern =>
  (pattern.match(unicodeAll`[()[\]|#@*…:©]|\p{N}+|[\p{L}\p{M}]+`) ?? [])
    .map(fold)
    .join(' ')
    .replace(/ ?([()[\]|#@*…:©]) ?/g, '$1')

/** The words, signs and brackets of a plain pattern. */
export const piecesIn = (pattern: Pattern): readonly string[] =>
  pattern.match(/[()[\]|#@*…:©]|[^()[\]|#@*…:© ]+/g) ?? []

/**
 * Compiles a pattern into states.
 * @param pattern a plain one
 * @param number what its states say they belong to
 * @throws {Error} when brackets do not match, or the pattern would match anything
 */
export function compile(pattern: Pattern, number = 0): Compiled {
  const pieces = piecesIn(pattern)
  let at = 0

  const sequence = (): Part => {
    let whole = NOTHING
    while (at < pieces.length && !'|)]'.includes(pieces[at])) whole = join(whole, item())
    return whole
  }
  const item = (): Part => {
    const piece = pieces[at++]
    if (piece !== '(' && piece !== '[') return single(piece, number)
    const options = [sequence()]
    while (pieces[at] === '|') {
      at++
      options.push(sequence())
    }
    if (pieces[at++] !== (piece === '(' ? ')' : ']')) throw new Error(`a bracket stays open in “${pattern}”`)
    const empty = piece === '[' || options.some((option) => option.empty)
    const sayable = !empty && options.every((option) => option.needs)
    return {
      first: options.flatMap((option) => option.first),
      last: options.flatMap((option) => option.last),
      empty,
      needs: sayable ? options.flatMap((option) => option.needs!) : undefined,
    }
  }

  const whole = sequence()
  if (at < pieces.length) throw new Error(`“${pieces[at]}” is out of place in “${pattern}”`)
  if (whole.empty) throw new Error(`“${pattern}” may be empty`)
  if (whole.first.some((state) => state.word === REST)) throw new Error(`“${pattern}” matches anything`)
  if ([...whole.first, ...whole.last].some((state) => state.word === SEPARATOR)) {
    throw new Error(`“${pattern}” begins or ends with a separator, where none counts`)
  }
  for (const state of whole.last) state.last = true
  return whole
}

function single(word: string, pattern: number): Part {
  const state: State = { word, pattern, follow: [], last: false }
  const alone = [state]
  if (word === WORDS || word === REST) state.follow.push(alone)
  return { first: alone, last: alone, empty: false, needs: SIGN.test(word) ? undefined : [word] }
}

function join(a: Part, b: Part): Part {
  for (const state of a.last) state.follow.push(b.first)
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...a.last, ...b.last] : b.last,
    empty: a.empty && b.empty,
    // What comes late tells more: how a line begins is known.
    needs: b.needs ?? a.needs,
  }
}
