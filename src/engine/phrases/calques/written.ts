import { CLASSES, type Item } from './pattern.ts'

/**
 * How the build writes a pattern down, and how it is read again: short, since there are thousands, and alike, since what is
 * alike packs well. Items are parted by spaces: a set of words `4.1.k` (places in the table of words, in order, as the
 * differences from one to the next, to the base of 36), a sign `'-`, a class `@3`, a verb `~` with its forms, `!` or `<` for
 * what does not stand here or before, and choices `(4 1|2)`, with the number behind the bracket under which it is remembered.
 */
export function writePattern(items: readonly Item[], places: ReadonlyMap<number, number>): string {
  return items.map((item) => writeItem(item, places)).join(' ')
}

function writeItem(item: Item, places: ReadonlyMap<number, number>): string {
  const set = (words: readonly number[]): string => writeSet(words, places)
  const named = (name: (typeof CLASSES)[number]): string => `@${CLASSES.indexOf(name).toString(BASE)}`
  if (typeof item === 'string') return `'${item}`
  if ('class' in item) return named(item.class)
  if ('forms' in item) return `~${item.forms.map(set).join('/')}`
  if ('not' in item)
    return `${item.before ? '<' : '!'}${set(item.not)}${(item.classes ?? []).map(named).join('')}`
  if ('any' in item)
    return `(${item.any.map((option) => writePattern(option, places)).join('|')})${item.as ?? ''}`
  return set(item)
}

const writeSet = (words: readonly number[], places: ReadonlyMap<number, number>): string =>
  writeSteps(differences(words, places))

/** A set of words by the differences of their places. */
export const writeSteps = (steps: readonly number[]): string =>
  steps.map((step) => step.toString(BASE)).join('.')

/** What `writeSteps` has written. */
export const readSteps = (written: string): number[] =>
  written === '' ? [] : written.split('.').map((step) => Number.parseInt(step, BASE))

/** The places of words in order, as the differences from one to the next: small numbers pack better. */
export function differences(words: readonly number[], places: ReadonlyMap<number, number>): number[] {
  return words
    .map((word) => places.get(word)!)
    .sort((a, b) => a - b)
    .map((place, i, all) => place - (all[i - 1] ?? 0))
}

const BASE = 36

/** @param words the lexicon's numbers by place */
export function readPattern(written: string, words: Int32Array): readonly Item[] {
  // The first last, so that each is taken off the end.
  return readItems((written.match(/[(|]|\)\d?|[^(|) ]+/g) ?? []).reverse(), words)
}

function readItems(pieces: string[], words: Int32Array): Item[] {
  const items: Item[] = []
  for (let next = pieces.at(-1); next && next !== '|' && next[0] !== ')'; next = pieces.at(-1))
    items.push(readItem(pieces.pop()!, pieces, words))
  return items
}

function readItem(piece: string, pieces: string[], words: Int32Array): Item {
  const rest = piece.slice(1)
  switch (piece[0]) {
    case '(': {
      const any: Item[][] = []
      let end = '|'
      while (end === '|') {
        any.push(readItems(pieces, words))
        end = pieces.pop()!
      }
      return { any, as: end.length > 1 ? Number(end[1]) : undefined }
    }
    case "'":
      return rest
    case '@':
      return { class: readClass(rest) }
    case '~':
      return { forms: rest.split('/').map((set) => readSet(set, words)) }
    case '!':
    case '<': {
      const [set, ...names] = rest.split('@')
      return { not: readSet(set, words), before: piece[0] === '<', classes: names.map(readClass) }
    }
    default:
      return readSet(piece, words)
  }
}

const readClass = (written: string): (typeof CLASSES)[number] => CLASSES[Number.parseInt(written, BASE)]

const readSet = (written: string, words: Int32Array): readonly number[] =>
  readPlaces(readSteps(written), words)

/** The words of a set by the differences of their places. */
export function readPlaces(steps: readonly number[], words: Int32Array): number[] {
  let place = 0
  return steps.map((step) => {
    place += step
    return words[place]
  })
}
