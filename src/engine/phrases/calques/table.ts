import { NONE } from '../../lexicon/lexicon.ts'
import type { Trust } from '../../report/result.ts'
import { sharedBy } from '../../word-table.ts'
import type { EnglishPart, Forms, Item } from './pattern.ts'
import { differences, readPattern, readPlaces, readSteps, writePattern, writeSteps } from './written.ts'

/** How common a phrase may be among people who write English as their own; what they use often is no entry. */
export const NATIVES = ['never', 'rare', 'some'] as const
/** One of these. */
export type Native = (typeof NATIVES)[number]

/** A calque as the build compiles it, but for its pattern. */
export interface Calque {
  readonly english: readonly EnglishPart[]
  readonly trust: Trust
  readonly native: Native
  readonly sources: readonly (readonly [language: string, phrase: string])[]
  readonly languages: readonly string[]
  /** It says a subject or object a second time. */
  readonly twice?: true
}

/** A place in a calque where words find it. */
export interface Anchor {
  readonly calque: number
  readonly words: readonly number[]
  /** So many tokens, at least and at most, stand before it in the calque. */
  readonly least: number
  readonly most: number
  /**
   * Which neighbour tells at little cost that the calque is not there: the next (1), the one before (-1), or none (0). What
   * only begins sentences (2) is looked for there alone.
   */
  readonly side: number
  /** The neighbour is one of these words; where there are none, no word that the lexicon knows. */
  readonly beside: readonly number[]
}

/**
 * All calques as data that the build has prepared. All parts stay strings until a text is checked, and hold like with like,
 * which packs well.
 */
export interface CalqueTable {
  /**
   * The lexicon's numbers of the words of patterns and anchors, which have each word by its place here: the most frequent
   * first. JSON of the differences from one to the next.
   */
  readonly words: string
  /** Each pattern, a line as written.ts says, but for the forms of its verbs: read when a word of it is met. */
  readonly patterns: string
  /** The forms of all verbs of patterns, a line each: a pattern has the number of the line. */
  readonly verbs: string
  /** Sets of words that come again, a line each as written.ts says: patterns and anchors have the number of the line. */
  readonly sets: string
  /** The usual English for each, a line of words: read when it is found. */
  readonly english: string
  /** The rest of all, a line for each fact, which packs well since like stands with like: read when one is found. */
  readonly facts: string
  /**
   * The anchors, a line for each fact as in `facts`: the number of words of all; what there is of least, most and side; for
   * each anchor calque (its distance from the one before), which of these it has, the words beside it, and its own. Sets of
   * words as in patterns.
   */
  readonly anchors: string
}

/**
 * Where the properties of an anchor stand in its row. The rows are one list, since what a text asks for of them is scattered,
 * and every object on the way would have to be fetched from far away.
 */
const Column = { calque: 0, least: 1, most: 2, side: 3, count: 4, beside: 5 } as const

/** The side of an anchor that begins sentences. */
export const START = 2

/** Slots of the table of words: a power of two, twice as many as there are words or more. */
const SLOTS = 1 << 14
/** Bits of the sieve: a power of two, so many that few words fall on the bit of another. */
const BITS = 1 << 16

/** Writes down what the build has compiled. */
export function writeTable(
  patterns: readonly (readonly Item[])[],
  calques: readonly Calque[],
  anchors: readonly Anchor[],
): CalqueTable {
  const words = new Dictionary()
  for (const pattern of patterns) words.count(pattern)
  for (const { words: own, beside } of anchors) words.count([...own, ...beside])
  const places = words.places()
  const verbs = new Map<string, number>()
  const verb = (forms: string): string => {
    if (!verbs.has(forms)) verbs.set(forms, verbs.size)
    return verbs.get(forms)!.toString(36)
  }
  const written = patterns.map((pattern) => writePattern(pattern, places).replace(VERB, verb)).join('\n')
  const rows = anchors.map(({ calque, least, most, side, beside, words }) => ({
    calque,
    place: `${least}.${most}.${side}`,
    sets: [beside, words].map((set) => writeSteps(differences(set, places))),
  }))
  const inRows = rows.flatMap((row) => row.sets)
  const sets = sharedSets([...written.matchAll(SET)].map(([set]) => set).concat(inRows))
  const shared = (set: string): string => (sets.has(set) ? `#${sets.get(set)!.toString(36)}` : set)
  // Each word’s anchors are linked from the last to the first, and so found in the order of the calques.
  const inOrder = rows.toReversed()
  const kinds = new Map([...new Set(rows.map(({ place }) => place))].map((place, i) => [place, i]))
  return {
    words: JSON.stringify([...places.keys()].map((number, i, all) => number - (all[i - 1] ?? 0))),
    patterns: written.replace(SET, shared),
    verbs: [...verbs.keys()].join('\n'),
    sets: [...sets.keys()].join('\n'),
    english: calques.map(({ english }) => writeEnglish(english)).join('\n'),
    facts: writeFacts(calques),
    anchors: [
      anchors.reduce((sum, { words }) => sum + words.length, 0),
      [...kinds.keys()].join(' '),
      inOrder.map(({ calque }, i) => (calque - (inOrder[i - 1]?.calque ?? 0)).toString(36)).join(' '),
      inOrder.map(({ place }) => kinds.get(place)!.toString(36)).join(' '),
      ...[0, 1].map((k) => inOrder.map((row) => shared(row.sets[k])).join(' ')),
    ].join('\n'),
  }
}

/** A set of several words in a written pattern. */
const SET = /(?<=^|[ (|!<])[0-9a-z]+(?:\.[0-9a-z]+)+(?=$|[ )|@])/gm

/** Those of written sets that come again, by their numbers: the most frequent have the shortest. */
function sharedSets(written: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const set of written) if (set.includes('.')) times.set(set, (times.get(set) ?? 0) + 1)
  const shared = [...times].filter(([, often]) => often > 1)
  shared.sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
  return new Map(shared.map(([set], number) => [set, number]))
}

/** The forms of a verb, or their number, in a written pattern. */
const VERB = /(?<=~)[0-9a-z./]+/g

/** A shared set in a written pattern. */
const SHARED = /#([0-9a-z]+)/g

/** In a pattern a list of numbers is one of words. */
const isWords = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'number')

/** Words that patterns name so often are told by short numbers; the others in order, which packs better. */
const FREQUENT = 1000

/** Counts the words of patterns. */
class Dictionary {
  readonly #times = new Map<number, number>()

  count(part: unknown): void {
    if (isWords(part)) for (const word of part) this.#times.set(word, (this.#times.get(word) ?? 0) + 1)
    else if (typeof part === 'object' && part !== null)
      for (const inner of Object.values(part)) this.count(inner)
  }

  /** The place of each word, in the order of the places. */
  places(): ReadonlyMap<number, number> {
    const words = [...this.#times]
      .sort(([a, often], [b, seldom]) => seldom - often || a - b)
      .map(([word]) => word)
    const others = words.splice(FREQUENT).sort((a, b) => a - b)
    return new Map([...words, ...others].map((word, place) => [word, place]))
  }
}

/** Before the forms of a verb, which have strokes between. */
const FORMS = '~'

/**
 * “in the end”; “~take|0s|1ing|3ook|0n place”, each form by how many letters of the base it has not, and the others that it
 * has; with a slash between several of one form.
 */
const writeEnglish = (parts: readonly EnglishPart[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part
      const [[base]] = part.forms
      const rest = (form: string): string => {
        const shared = sharedBy(base, form)
        return `${base.length - shared}${form.slice(shared)}`
      }
      const forms = part.forms.map((form) => form.map(rest).join('/'))
      return `${FORMS}${base}|${forms.join('|')}`
    })
    .join(' ')

const readEnglish = (line: string): EnglishPart[] =>
  line === ''
    ? []
    : line.split(' ').map((part) => {
        if (part[0] !== FORMS) return part
        const [base, ...forms] = part.slice(1).split('|')
        const formOf = (rest: string): string => base.slice(0, base.length - Number(rest[0])) + rest.slice(1)
        return { forms: forms.map((form) => form.split('/').map(formOf)) as unknown as Forms<string> }
      })

/** So many phrases of sources are told: of the others only the languages. */
const MOST_SOURCES = 1

function writeFacts(calques: readonly Calque[]): string {
  const told = calques.map(({ sources }) => sources.slice(0, MOST_SOURCES))
  return [
    calques.map(({ trust }) => Number(trust === 'likely')),
    calques.map(({ native }) => NATIVES.indexOf(native)),
    calques.map(({ twice }) => Number(twice ?? false)),
    calques.map(({ languages }, i) =>
      languages.filter((code) => !told[i].some(([first]) => first === code)).join(' '),
    ),
    told.map((sources) => sources.map(([code]) => code).join('|')),
    told.map((sources) => sources.map(([, phrase]) => phrase).join('|')),
  ]
    .map((column, i) => column.join(i < ONE_SIGN ? '' : '\t'))
    .join('\n')
}

/** The first facts are told by one sign each. */
const ONE_SIGN = 3

const readFacts = (facts: string): readonly (string | readonly string[])[] =>
  facts.split('\n').map((column, i) => (i < ONE_SIGN ? column : column.split('\t')))

function factsOf(columns: readonly (string | readonly string[])[], number: number): Omit<Calque, 'english'> {
  const [likely, native, twice, others, codes, phrases] = columns.map((column) => column[number])
  const told = phrases.split('|')
  const sources = codes.split('|').map((code, i) => [code, told[i]] as const)
  const languages = new Set([...sources.map(([code]) => code), ...others.split(' ').filter(Boolean)])
  return {
    trust: likely === '1' ? 'likely' : 'show-only',
    native: NATIVES[Number(native)],
    sources,
    languages: [...languages],
    ...(twice === '1' ? { twice: true } : {}),
  }
}

/** A pattern as it is matched. */
export interface Read {
  readonly items: readonly Item[]
  /** Lists of words, the shortest first: whatever the pattern matches has a word of each. */
  readonly needs: readonly (readonly number[])[]
}

/** Words of which an item holds one, whichever way it is matched; undefined where that cannot be said. */
function wordsOf(item: Item): readonly number[] | undefined {
  if (typeof item === 'string' || 'not' in item || 'class' in item) return undefined
  if ('forms' in item) return item.forms.flat()
  if (!('any' in item)) return item
  const lists = item.any.map((option) => option.map(wordsOf).find((words) => words !== undefined))
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined
}

/** Looks up which calques a word may belong to. */
export class Calques {
  readonly #table: CalqueTable
  readonly #read: (Read | undefined)[] = []
  #words: Int32Array | undefined
  #patterns: readonly string[] | undefined
  #verbs: readonly string[] | undefined
  #sets: readonly string[] | undefined
  #english: readonly string[] | undefined
  #facts: readonly (string | readonly string[])[] | undefined
  /** The anchors’ rows. */
  #rows: Int32Array | undefined
  /** Pairs: where an anchor’s row is, and the pair of the next anchor of the same word, or 0. */
  #pairs = new Int32Array(0)
  /** A word’s number and its first pair, in the first free slot from that of its last bits on; else zeros. */
  readonly #slots = new Int32Array(2 * SLOTS)
  /** A bit for the last bits of each word that finds a calque. It fits the processor's cache, and most words end here. */
  readonly #sieve = new Int32Array(BITS / 32)

  constructor(table: CalqueTable) {
    this.#table = table
  }

  /** The pattern of the calque with this number. */
  patternOf(number: number): Read {
    this.#patterns ??= this.#table.patterns.split('\n')
    let read = this.#read[number]
    if (!read) {
      this.#verbs ??= this.#table.verbs.split('\n')
      const verbs = this.#verbs
      const sets = this.#sharedSets()
      const written = this.#patterns[number]
        .replace(VERB, (verb) => verbs[Number.parseInt(verb, 36)])
        .replace(SHARED, (_, set: string) => sets[Number.parseInt(set, 36)])
      const items = readPattern(written, this.#numbers())
      const needs = items.map(wordsOf).filter((words) => words !== undefined)
      read = { items, needs: needs.sort((a, b) => a.length - b.length) }
      this.#read[number] = read
    }
    return read
  }

  /** The lexicon's numbers by place. */
  #numbers(): Int32Array {
    if (!this.#words) {
      this.#words = Int32Array.from(JSON.parse(this.#table.words) as number[])
      for (let i = 1; i < this.#words.length; i++) this.#words[i] += this.#words[i - 1]
    }
    return this.#words
  }

  #sharedSets(): readonly string[] {
    this.#sets ??= this.#table.sets.split('\n')
    return this.#sets
  }

  /** The calque with this number. */
  at(number: number): Calque {
    this.#english ??= this.#table.english.split('\n')
    this.#facts ??= readFacts(this.#table.facts)
    return { english: readEnglish(this.#english[number]), ...factsOf(this.#facts, number) }
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
    this.#visit(words[i], words, i, first, end, visit)
    if (i === first) this.#visit(~words[i], words, i, first, end, visit)
  }

  /** @param key a word, or its complement for what begins sentences with it */
  #visit(
    key: number,
    words: Int32Array,
    i: number,
    first: number,
    end: number,
    visit: (calque: number, least: number, most: number) => void,
  ): void {
    if (!(this.#sieve[(key & (BITS - 1)) >> 5] & (1 << (key & 31)))) return
    const slot = this.#slotOf(key)
    if (this.#slots[slot] !== key) return
    const rows = this.#rows!
    const pairs = this.#pairs
    for (let pair = this.#slots[slot + 1]; pair !== 0; pair = pairs[pair + 1]) {
      const row = pairs[pair]
      const count = rows[row + Column.count]
      const side = rows[row + Column.side]
      if (side !== 0 && (side !== START || count > 0)) {
        const at = side === START ? i + 1 : i + side
        const beside = at < first || at >= end ? NONE : words[at]
        if (count === 0 ? beside !== NONE : !has(rows, row + Column.beside, count, beside)) continue
      }
      visit(rows[row], Math.max(first, i - rows[row + Column.most]), i - rows[row + Column.least])
    }
  }

  #readRows(): Int32Array {
    const [count, kinds, calques, places, besides, owns] = this.#table.anchors
      .split('\n')
      .map((line) => line.split(' '))
    const numbers = this.#numbers()
    const shared = this.#sharedSets()
    const setOf = (written: string): number[] =>
      readPlaces(
        readSteps(written[0] === '#' ? shared[Number.parseInt(written.slice(1), 36)] : written),
        numbers,
      )
    const placeOf = kinds.map((kind) => kind.split('.').map(Number))
    const rows: number[] = []
    this.#pairs = new Int32Array(2 * (Number(count[0]) + 1))
    let pair = 0
    let calque = 0
    calques.forEach((step, i) => {
      const row = rows.length
      calque += Number.parseInt(step, 36)
      const place = placeOf[Number.parseInt(places[i], 36)]
      const beside = setOf(besides[i])
      rows.push(calque, ...place, beside.length, ...beside)
      for (const own of setOf(owns[i])) {
        const word = place[Column.side - 1] === START ? ~own : own
        const slot = this.#slotOf(word)
        pair += 2
        this.#pairs.set([row, this.#slots[slot + 1]], pair)
        this.#slots.set([word, pair], slot)
        this.#sieve[(word & (BITS - 1)) >> 5] |= 1 << (word & 31)
      }
    })
    return Int32Array.from(rows)
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
