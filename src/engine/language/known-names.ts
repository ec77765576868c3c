/**
 * The well-known names: which spelling English uses, and which spellings of the same name are another language's.
 * Spellings are compared folded (lower case, no accents, no apostrophes), word by word.
 */

import { fold } from '../lexicon/fold.ts'
import { once } from '../once.ts'
import { remember } from '../remember.ts'
import { type WordLines, WordTable } from '../word-table.ts'
import type { OfficeHolder } from './office-holders.ts'
import type { Target } from './transliteration.ts'

/** A well-known person, place or body. */
export interface KnownName {
  readonly kind: 'person' | 'place'
  /** The usual English form, word by word; a hyphen is a border: Ter-Petrosyan is two words. Places: one string. */
  readonly english: readonly string[]
  /** What joins a person's words to the word before: a space or a hyphen, none before the first. */
  readonly joints?: readonly string[]
}

/** What one spelling of one word of a person's name is. */
export interface KnownWord {
  readonly name: KnownName
  /** Which word of the English name it spells. */
  readonly index: number
  /** True for spellings at home in English. */
  readonly accepted: boolean
  /** The languages whose newspapers spell it so, where that is known by rule. */
  readonly languages: readonly Target[]
  /** True for a name that went through another alphabet, and has come back as many other names may be spelled. */
  readonly respelled: boolean
}

/** One spelling of a place's or body's name. */
export interface KnownPhrase {
  readonly name: KnownName
  /** Folded words; a hyphen is a border like a space. */
  readonly words: readonly string[]
  readonly accepted: boolean
  /** An accepted spelling has a space where others have a hyphen. */
  readonly spaced: boolean
  /** True for a romanization of the Cyrillic spelling. */
  readonly respelled: boolean
  /** True for a name that others bear in English, too. */
  readonly borne: boolean
  /** As first listed, in lower case and with its accents. */
  readonly spelling: string
  /** The English spellings with their accents: “montréal”. All in lower case. */
  readonly exact: ReadonlySet<string>
  /** Foreign spellings that differ from an English one in accents alone: “bakü”. */
  readonly accented: ReadonlySet<string>
}

/** What a spelling of a place is in English. */
export const Way = { accepted: 0, foreign: 1, respelled: 2, borne: 3 } as const
export const WAYS = 4

/** In a row, whose numbers are in base 36. */
export const STRING_OR_NUMBER = /"[^"]*"|\w+/g

const inTen = (part: string): string => (part[0] === '"' ? part : `${Number.parseInt(part, 36)}`)

/** What is known about names, as the build prepares it. */
export interface NamesTable {
  /** The languages of the bits in a `SpellingRow`'s words, a line each. */
  readonly languages: string
  /** What words of names are in the upper bits of `NAME_BITS`, a line each: few are what no other is. */
  readonly looks: string
  /** English names, a line each; a stroke before every word but the first, then what joins it on: “Vladimir| Kara|-Murza”. */
  readonly people: string
  /** The English forms as listed, a line a place: “Saint Petersburg/St._Petersburg”. */
  readonly places: string
  /** `SpellingRow`s by folded word. */
  readonly spellings: WordLines
}

/**
 * All that a folded word may be, in this order:
 * - Words of people's names, two numbers each: the lower bits of what `NAME_BITS` says the parts of, whose word it is, and
 *   the place in `looks` of the upper ones.
 * - Places and bodies that begin with it, those of most words first, an array each: the number of the place, times `WAYS`,
 *   and what the spelling is in English; then the spelling, where it is more than the word, and its doubles with other
 *   accents. What the word begins is left out: “-karabakh”.
 * - Those for whose surname it is mistaken.
 * - The number of the given name, times `TONGUES`, and that of the language in which it is spelled so, as a string.
 */
export type SpellingRow = readonly (number | PhraseRow | OfficeHolder | string)[]
export type PhraseRow = readonly [code: number, ...spellings: string[]]

/** What is known about one spelling of one word. */
export interface Spelling {
  /** The words of well-known people's names that have it. */
  readonly words: readonly KnownWord[]
  /** Spellings of places and bodies that begin with it, those of most words first. */
  readonly phrases: readonly KnownPhrase[]
  /** The office-holders for whose surname it is mistaken. */
  readonly holders: readonly OfficeHolder[]
  /** The number of the given name, one that is spelled in several ways; or -1. */
  readonly given: number
  /** In which of its languages the given name is spelled so: Serhii 0, Sergei 1. */
  readonly tongue: number
}

const NONE: readonly never[] = []
const NO_SPELLINGS: ReadonlySet<string> = new Set()
/** A given name has fewer languages. */
export const TONGUES = 20

const UNKNOWN: Spelling = { words: [], phrases: [], holders: [], given: -1, tongue: 0 }

/**
 * Parts of a number in a `SpellingRow`'s words. The lowest bits are the person; then come shifts of the word's index and
 * of the languages, and flags of English and of listed foreign spellings. Without a flag it is a respelled one, as most
 * are: their numbers are short.
 */
export const NAME_BITS = { index: 12, look: 16, accepted: 1 << 16, listed: 1 << 17, languages: 18 } as const
const PERSON_MASK = (1 << NAME_BITS.index) - 1
const INDEX_MASK = 15

/** A word or words as the table spells them. */
export function plain(word: string): string {
  const folded = fold(word)
  return folded.includes("'") ? folded.replaceAll("'", '') : folded
}

/** What parts the words of a name: in the lists “_” is a space that is no border between forms. */
const borders = /[\s_-]+/

/** Folded words of a listed spelling. */
export const wordsOf = (spelling: string): string[] => plain(spelling).split(borders)

/** A listed spelling as a text has it, in lower case. */
export const spaceOut = (listed: string): string => listed.toLowerCase().replaceAll('_', ' ')

/** What all spellings of a place have in common. */
type Place = Pick<KnownPhrase, 'name' | 'exact' | 'spaced'>

/** Texts have many names, and more words that are asked for as if they were. */
const MOST_KEPT = 8192

/** Answers questions about well-known names out of the build's table. */
export class KnownNames {
  readonly #languages: () => readonly Target[]
  readonly #looks: () => readonly number[]
  /** Lines of the table. */
  readonly #listedPeople: () => readonly string[]
  readonly #listedPlaces: () => readonly string[]
  readonly #spellings: WordTable<SpellingRow>
  /** Names, made when first asked for, and once, so that they can be told apart. */
  readonly #people: KnownName[] = []
  readonly #places: Place[] = []

  constructor(table: NamesTable) {
    this.#languages = once(() => table.languages.split('\n') as Target[])
    this.#looks = once(() => table.looks.split('\n').map(Number))
    this.#listedPeople = once(() => table.people.split('\n'))
    this.#listedPlaces = once(() => table.places.split('\n'))
    this.#spellings = new WordTable(
      () => table.spellings,
      (row) => JSON.parse(`[${row.replace(STRING_OR_NUMBER, inTen)}]`),
    )
  }

  /** What is known about a word as it is spelled. @param word one word, in any case */
  readonly of = remember((word) => this.#of(word), MOST_KEPT)

  #of(word: string): Spelling {
    const key = plain(word)
    const row = this.#spellings.get(key)
    if (!row) return UNKNOWN
    const words: KnownWord[] = []
    const phrases: KnownPhrase[] = []
    const holders: OfficeHolder[] = []
    let given = -TONGUES
    for (let i = 0; i < row.length; i++) {
      const part = row[i]
      if (typeof part === 'number')
        words.push(this.#word(part | (this.#looks()[row[++i] as number] << NAME_BITS.look)))
      else if (typeof part === 'string') given = +part
      else if ('length' in part) phrases.push(this.#phrase(key, part))
      else holders.push(part)
    }
    return { words, phrases, holders, given: Math.floor(given / TONGUES), tongue: given % TONGUES }
  }

  #word(meaning: number): KnownWord {
    return {
      name: this.#person(meaning & PERSON_MASK),
      index: (meaning >> NAME_BITS.index) & INDEX_MASK,
      accepted: (meaning & NAME_BITS.accepted) !== 0,
      languages: this.#languagesOf(meaning >> NAME_BITS.languages),
      respelled: (meaning & (NAME_BITS.accepted | NAME_BITS.listed)) === 0,
    }
  }

  #languagesOf(bits: number): readonly Target[] {
    return bits === 0 ? NONE : this.#languages().filter((_, bit) => bits & (1 << bit))
  }

  #phrase(word: string, row: PhraseRow): KnownPhrase {
    const [code, first, ...others] = row
    const written = (text: string): string => (' -'.includes(text[0]) ? word + text : text)
    const way = code % WAYS
    const spelling = first === undefined ? word : written(first)
    const { name, spaced, exact } = this.#place(Math.floor(code / WAYS))
    return {
      name,
      spaced,
      exact,
      words: wordsOf(spelling),
      accepted: way === Way.accepted,
      respelled: way === Way.respelled,
      borne: way === Way.borne,
      spelling,
      accented: others.length > 0 ? new Set(others.map(written)) : NO_SPELLINGS,
    }
  }

  #person(number: number): KnownName {
    this.#people[number] ??= personOf(this.#listedPeople()[number])
    return this.#people[number]
  }

  #place(number: number): Place {
    this.#places[number] ??= placeOf(this.#listedPlaces()[number])
    return this.#places[number]
  }
}

function personOf(listed: string): KnownName {
  const [first, ...others] = listed.split('|')
  return {
    kind: 'person',
    english: [first, ...others.map((word) => word.slice(1))],
    joints: ['', ...others.map(([joint]) => joint)],
  }
}

function placeOf(listed: string): Place {
  const forms = listed.split('/')
  return {
    name: { kind: 'place', english: [forms[0].replaceAll('_', ' ')] },
    exact: new Set(forms.map(spaceOut)),
    spaced: listed.includes('_'),
  }
}
