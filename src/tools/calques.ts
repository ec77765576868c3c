/** Compiles the calques into what the engine looks up: see engine/phrases/calques. */

import { Flag, type Lexicon, NONE } from '../engine/lexicon/lexicon.ts'
import { type CalqueEntry, calqueEntries } from '../engine/phrases/calques/entries.ts'
import {
  CLASSES,
  type EnglishPart,
  type Forms,
  type Item,
  LONGEST,
  MOST,
  WHOLE,
} from '../engine/phrases/calques/pattern.ts'
import {
  type Anchor,
  type Calque,
  type CalqueTable,
  START,
  writeTable,
} from '../engine/phrases/calques/table.ts'
import { WORD_LISTS } from '../engine/phrases/calques/word-lists.ts'
import { withEd, withIng, withS } from './lexicon/inflect.ts'
import { verbs } from './lexicon/irregular.ts'

/** All calques, and the rare words that find them. @throws {Error} naming the pattern that cannot be compiled */
export function calqueTable(
  lexicon: Lexicon,
  entries: readonly CalqueEntry[] = calqueEntries(),
): CalqueTable {
  const anchors: Anchor[] = []
  const patterns = entries.map(({ pattern, english }, calque) => {
    const compiler = new Compiler(lexicon, pattern)
    const items = compiler.pattern()
    const finder = finderOf(items, lexicon)
    if (!finder) throw new Error(`no word finds “${pattern}”`)
    if (lengthOf(items)[1] > LONGEST) throw new Error(`“${pattern}” may match more than ${LONGEST} tokens`)
    for (const place of finder.places)
      anchors.push({ ...place, ...besideOf(place, finder.often), calque, words: [...new Set(place.words)] })
    for (const [, number] of english.matchAll(/\{(.+?)\}/g))
      if (!(Number(number) >= 1 && Number(number) <= compiler.remembered))
        throw new Error(`“${pattern}” remembers nothing as {${number}}`)
    return items
  })
  const calques = entries.map((entry) => ({ ...entry, english: english(entry, lexicon) }) satisfies Calque)
  return writeTable(patterns, calques, anchors)
}

const PIECE = /!\([^)]*\)|[()[\]{}<>|,.:%"^$§¶-]|[\p{L}'’]+~?|\S/gu
const WORD = /^[\p{L}'’]+~?$/u
const NAMED = /^\p{Lu}/u
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

class Compiler {
  readonly #lexicon: Lexicon
  readonly #source: string
  readonly #pieces: readonly string[]
  #at = 0
  /** How many braces there have been. */
  remembered = 0

  constructor(lexicon: Lexicon, source: string) {
    this.#lexicon = lexicon
    this.#source = source
    this.#pieces = source.match(PIECE) ?? []
  }

  pattern(): Item[] {
    const items = this.#sequence()
    if (this.#at < this.#pieces.length) throw this.#error(`“${this.#pieces[this.#at]}” is out of place`)
    return items
  }

  #sequence(): Item[] {
    const items: Item[] = []
    while (this.#at < this.#pieces.length && !'|)]}>'.includes(this.#pieces[this.#at]))
      items.push(this.#item())
    return items
  }

  #item(): Item {
    const before = this.#at === 0
    const piece = this.#pieces[this.#at++]
    if (piece in CLOSING) return this.#choice(piece)
    if (piece.startsWith('!')) {
      const none = piece.slice(2, -1).split('|')
      const classes = CLASSES.filter((name) => none.includes(name))
      const words = none.filter((word) => !NAMED.test(word))
      const lists = none.filter((word) => NAMED.test(word) && !classes.some((name) => name === word))
      return {
        not: [...words.map((word) => this.#number(word)), ...lists.flatMap((name) => this.#list(name))],
        before,
        ...(classes.length > 0 ? { classes } : {}),
      }
    }
    if (NAMED.test(piece)) return this.#named(piece)
    if (piece.endsWith('~')) return { forms: this.#verb(piece.slice(0, -1)) }
    if (WORD.test(piece)) return [this.#number(piece)]
    if (!',.:%"^$§¶-'.includes(piece)) throw this.#error(`“${piece}” means nothing`)
    return piece
  }

  #choice(open: string): Item {
    const as = open === '{' ? ++this.remembered : open === '<' ? WHOLE : undefined
    const any = [this.#sequence()]
    while (this.#pieces[this.#at] === '|') {
      this.#at++
      any.push(this.#sequence())
    }
    if (this.#pieces[this.#at++] !== CLOSING[open]) throw this.#error('a bracket stays open')
    const options = together(any)
    if (open === '[') return { any: [...options, []] }
    const [only, ...others] = options.flat()
    const single = options.length === 1 && others.length === 0 && as === undefined && isSet(only)
    return single ? only : { any: options, as }
  }

  #named(name: string): Item {
    const known = CLASSES.find((one) => one === name)
    if (known) return { class: known }
    return this.#list(name)
  }

  #list(name: string): readonly number[] {
    if (!Object.hasOwn(WORD_LISTS, name)) throw this.#error(`nothing is named “${name}”`)
    return WORD_LISTS[name].split(' ').map((word) => this.#number(word))
  }

  #verb(base: string): Forms<number> {
    this.#number(base)
    return formsOf(base, this.#lexicon).map((forms) => forms.map((form) => this.#number(form)))
  }

  #number(word: string): number {
    const number = this.#lexicon.find(word)
    if (number === NONE) throw this.#error(`the lexicon does not know “${word}”`)
    return number
  }

  #error(what: string): Error {
    return new Error(`${what} in “${this.#source}”`)
  }
}

const isSet = (item: Item): item is readonly number[] => Array.isArray(item)

/** Options with those that are a single word made one: they are looked up together. */
function together(options: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const sets = options.map((option) => (option.length === 1 && isSet(option[0]) ? option[0] : undefined))
  const words = [...new Set(sets.flatMap((set) => set ?? []))]
  const first = sets.findIndex((set) => set)
  return options.flatMap((option, i) => (i === first ? [[words]] : sets[i] ? [] : [option]))
}

/** Verbs whose present is irregular. */
const PRESENT: Readonly<Record<string, readonly [base: readonly string[], third: readonly string[]]>> = {
  be: [['be', 'are', 'am'], ['is']],
  have: [['have'], ['has']],
}

/** The forms of a verb that are words; the usual spelling first. */
function formsOf(base: string, lexicon: Lexicon): string[][] {
  const [bases, third] = PRESENT[base] ?? [[base], withS(base)]
  const irregular = verbs.get(base)
  const only = (forms: readonly string[], flag: number): string[] => {
    const words = forms.filter((form) => lexicon.find(form) !== NONE)
    const sure = words.filter((form) => lexicon.has(lexicon.find(form), flag))
    return sure.length > 0 ? sure : words
  }
  return [
    [...bases],
    only(third, Flag.THIRD),
    only(withIng(base), Flag.GERUND),
    only(irregular?.past ?? withEd(base), Flag.PAST),
    only(irregular?.participle ?? withEd(base), Flag.PARTICIPLE),
  ]
}

/** Words of which every match holds one, and where they stand in it. */
type Place = Omit<Anchor, 'calque'>

interface Finder {
  readonly places: readonly Place[]
  /** How often texts have the words: occurrences in a billion. */
  readonly often: number
}

/**
 * What finds a sequence at the least cost: the rarest word that every match must hold, or one for each option.
 * @param before what stands before the sequence, where something does
 * @param after what stands after it
 */
function finderOf(items: readonly Item[], lexicon: Lexicon, before?: Item, after?: Item): Finder | undefined {
  let best = items[0] === '§' ? startOf(items.slice(1), lexicon) : undefined
  let [least, most] = [0, 0]
  items.forEach((item, i) => {
    const finder = finderOfItem(item, lexicon, items[i - 1] ?? before, items[i + 1] ?? after)
    if (finder && !(best && best.often <= finder.often)) {
      const places = finder.places.map((place) => ({
        ...place,
        least: place.least + least,
        most: place.most + most,
      }))
      best = { places, often: finder.often }
    }
    const [shortest, longest] = lengthsOf(item)
    least += shortest
    most += longest
  })
  return best
}

/** One word in so many begins a sentence; the next one tells as often that this is not the calque. */
const RARER = 20

/** The first words of a sentence, which are looked for there alone. */
function startOf(items: readonly Item[], lexicon: Lexicon): Finder | undefined {
  const [first, second] = items.filter((item) => typeof item !== 'object' || !('not' in item))
  const words = firstWords(first)
  if (!words) return undefined
  const { side, beside } = neighbourOf(undefined, second)
  const told = lengthsOf(first)[1] === 1 && side > 0
  const often = words.reduce((sum, word) => sum + 10 ** lexicon.zipf(word), 0) / RARER
  const place = { words, least: 0, most: 0, side: START, beside: told ? beside : [] }
  return { places: [place], often: told ? often / RARER : often }
}

function finderOfItem(item: Item, lexicon: Lexicon, before?: Item, after?: Item): Finder | undefined {
  if (typeof item === 'string' || 'not' in item || 'class' in item) return undefined
  if ('any' in item) {
    const finders = item.any.map((option) => finderOf(option, lexicon, before, after))
    if (!finders.every((finder) => finder !== undefined)) return undefined
    return {
      places: finders.flatMap(({ places }) => places),
      often: finders.reduce((sum, { often }) => sum + often, 0),
    }
  }
  const words = firstWords(item)!
  const often = words.reduce((sum, word) => sum + 10 ** lexicon.zipf(word), 0)
  return { places: [{ words, least: 0, most: 0, ...neighbourOf(before, after) }], often }
}

/** What is met no oftener, in a thousand million words, is looked through without asking its neighbour first. */
const SELDOM = 60_000

/** What stands beside an anchor, where it saves more than it takes to store. */
const besideOf = ({ side, beside }: Place, often: number): Pick<Anchor, 'side' | 'beside'> =>
  often < SELDOM && side !== START && beside.length > 0
    ? { side: 0, beside: [] }
    : { side, beside: [...new Set(beside)] }

/** So many words beside an anchor are worth looking through. */
const MOST_BESIDE = 24

/** The neighbour of a word by which most places are ruled out. */
function neighbourOf(before: Item | undefined, after: Item | undefined): Pick<Anchor, 'side' | 'beside'> {
  if (before === '^' || before === '§') return { side: -1, beside: [] }
  const left = before && lastWords(before)
  const right = after && firstWords(after)
  const [side, beside] = right && !(left && left.length < right.length) ? [1, right] : [-1, left]
  return beside && beside.length <= MOST_BESIDE ? { side, beside } : { side: 0, beside: [] }
}

/** The words that an item may begin with; undefined where they cannot be listed. */
function firstWords(item: Item): readonly number[] | undefined {
  return edgeWords(item, (option) => option[0])
}

/** The words that an item may end with; undefined where they cannot be listed. */
function lastWords(item: Item): readonly number[] | undefined {
  return edgeWords(item, (option) => option.at(-1))
}

function edgeWords(
  item: Item,
  edge: (option: readonly Item[]) => Item | undefined,
): readonly number[] | undefined {
  if (isSet(item)) return item
  if (typeof item === 'string') return undefined
  if ('forms' in item) return [...new Set(item.forms.flat())]
  if (!('any' in item)) return undefined
  const lists = item.any.map((option) => {
    const first = edge(option)
    return first === undefined ? undefined : edgeWords(first, edge)
  })
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined
}

/** How many tokens an item takes at least and at most. */
function lengthsOf(item: Item): [least: number, most: number] {
  if (typeof item === 'string') return '^$§¶'.includes(item) ? [0, 0] : [1, 1]
  if ('not' in item) return [0, 0]
  if ('class' in item) return [1, MOST[item.class] ?? 1]
  if (!('any' in item)) return [1, 1]
  const lengths = item.any.map(lengthOf)
  return [Math.min(...lengths.map(([a]) => a)), Math.max(...lengths.map(([, b]) => b))]
}

const lengthOf = (items: readonly Item[]): [least: number, most: number] =>
  items.map(lengthsOf).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])

/** The usual English in parts: verbs, and the text between. */
function english({ english }: CalqueEntry, lexicon: Lexicon): EnglishPart[] {
  return english
    .split(/(\p{L}+~)|\s+/u)
    .filter(Boolean)
    .map((word) => (word.endsWith('~') ? { forms: formsOf(word.slice(0, -1), lexicon) } : word))
}
