import { hashOf, isApostrophe } from '../document/characters.ts'
import type { Document, Sentence } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Flag } from '../lexicon/flags.ts'
import { fold } from '../lexicon/fold.ts'
import { wordSet } from '../word-set.ts'

/** What a sentence says, whatever its grammar: its words as numbers, in ascending order. */
export interface Content {
  /** Words other than function words, without endings, case and accents. */
  readonly words: readonly number[]
  /** Numbers in figures. */
  readonly figures: readonly number[]
  /** How many words deny. */
  readonly denied: number
  /** How many of the words have a capital. */
  readonly names: number
}

const DENYING = wordSet('not no never none neither nor without cannot')

/** The content of the tokens of a sentence. Cost is linear in its length, but for the order, and the caller limits that. */
export function contentOf({ tokens, text }: Document, { firstToken, endToken }: Sentence): Content {
  const words: number[] = []
  const figures: number[] = []
  let denied = 0
  let names = 0
  for (let i = firstToken; i < endToken; i++) {
    const kind = tokens.kind[i]
    if (kind > Kind.number) continue
    const start = tokens.start[i]
    const end = tokens.end[i]
    if (kind === Kind.number) insert(figures, hashOf(text, start, end))
    else if (tokens.facts[i] & Flag.FUNCTION) {
      if (isDenying(text, start, end)) denied++
    } else if (end - start > 1) {
      const known = words.length
      insert(words, stemmed(text, start, tokens.base[i]))
      if (words.length > known && !(tokens.flags[i] & Mark.lower)) names++
    }
  }
  return { words, figures, denied, names }
}

function isDenying(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) === T && isApostrophe(text.charCodeAt(end - 2))) return true
  // Most function words begin with another letter.
  const first = text.charCodeAt(start) | 0x20
  return (first === N || first === W || first === C) && DENYING.has(text.slice(start, end).toLowerCase())
}

/** Keeps `numbers` in order, each once. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length
  while (at > 0 && numbers[at - 1] > number) at--
  if (at > 0 && numbers[at - 1] === number) return
  numbers.push(number)
  for (let k = numbers.length - 1; k > at; k--) numbers[k] = numbers[k - 1]
  numbers[at] = number
}

/** The hash of what all forms of a word begin with: “lays”, “laying”. */
export function stemmed(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    const folded = fold(text.slice(start, end))
    return hashOf(folded, 0, stemEnd(folded, 0, folded.length))
  }
  return hashOf(text, start, stemEnd(text, start, end))
}

const [C, D, E, G, I, N, S, T, W, Y] = Array.from('cdeginstwy', (letter) => letter.charCodeAt(0))

/** Where the stem ends: before -ing, -ied, -ies, -ed, -es, -s, -e or -y, when three letters are left. */
function stemEnd(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  const before = text.charCodeAt(end - 2)
  const third = text.charCodeAt(end - 3)
  let width = 0
  if (last === G && before === N && third === I) width = 3
  else if ((last === S || last === D) && before === E) width = third === I ? 3 : 2
  else if (last === S || last === E || last === Y) width = 1
  if (end - start - width >= 3) return end - width
  return width > 1 && end - start >= 4 && last !== G ? end - 1 : end
}

/** Fewer words in common than this are in many sentences on one subject. */
const LEAST_SAME = 4
const LEAST_SHARED = 5
/** From so many on, a word may stand for another. */
const LEAST_CHANGED = 7
/** Of all words of two sentences that say the same, this share is in both. */
const SHARE = 0.7

/**
 * Whether two sentences say the same thing: with other grammar, with a word more, or where they are long with a word for
 * another.
 */
export function saysTheSame(a: Content, b: Content): boolean {
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (
    few.length < LEAST_SAME ||
    few.length < SHARE * many.length ||
    contradict(a, b) ||
    !areEqual(a.figures, b.figures)
  )
    return false
  let shared = 0
  for (let i = 0, k = 0; i < few.length && k < many.length; ) {
    if (few[i] === many[k]) {
      shared++
      i++
      k++
    } else if (few[i] < many[k]) i++
    else k++
  }
  const all = few.length + many.length - shared
  if (shared < SHARE * all) return false
  if (shared === all) return true
  // “Veltmar was once Arn. Many in Veltmar still say Arn”: names alone say nothing.
  const plain = shared - Math.min(a.names, b.names)
  return plain > 1 && shared >= (shared === few.length ? LEAST_SHARED : LEAST_CHANGED)
}

const areEqual = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

/** True where one of two sentences denies what the other says. */
export const contradict = (a: Content, b: Content): boolean => a.denied !== b.denied
