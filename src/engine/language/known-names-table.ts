/**
 * Works out the table of the well-known names from the readable lists: every spelling of every name, by rule or as
 * listed. For the build and for tests alone: it takes longer than a check, and the lists are larger than the table.
 */

import { writeWords } from '../word-table.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { KNOWN_FIGURES } from './known-figures.ts'
import { KNOWN_MONONYMS } from './known-mononyms.ts'
import {
  NAME_BITS,
  type NamesTable,
  type PhraseRow,
  plain,
  type SpellingRow,
  STRING_OR_NUMBER,
  spaceOut,
  TONGUES,
  WAYS,
  Way,
  wordsOf,
} from './known-names.ts'
import { KNOWN_PEOPLE } from './known-people.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { KNOWN_WESTERNERS } from './known-westerners.ts'
import { latinizations } from './latinization.ts'
import { OFFICE_HOLDERS, type OfficeHolder } from './office-holders.ts'
import { romanizationKey } from './romanization.ts'
import { TARGETS, transliterate } from './transliteration.ts'

/** A word of a person's name. */
interface Slot {
  readonly person: number
  readonly index: number
  readonly accepted: readonly string[]
  readonly original: string | undefined
  readonly extras: string[]
  /** Spellings that came back from Cyrillic. */
  readonly respelled: Set<string>
}

/** A spelling of a place: the place’s number, what it is in English, itself where it is more than the word, its doubles. */
type Phrase = [place: number, way: number, spelling?: string, ...accented: string[]]

const borders = /[\s_-]+/
const borderOnce = /[\s-]/g

/** All that is known about names, as the build writes it down. */
export function namesTable(): NamesTable {
  const spellings = new Map<string, Meanings>()
  const meaningsOf = (spelling: string): Meanings => {
    let meanings = spellings.get(spelling)
    if (!meanings) {
      meanings = { words: [], phrases: [], holders: [] }
      spellings.set(spelling, meanings)
    }
    return meanings
  }
  const people = enterPeople(meaningsOf)
  const places = enterPlaces(meaningsOf)
  enterHolders(meaningsOf)
  enterGivenNames(meaningsOf)
  const looks = looksOf([...spellings.values()].flatMap(({ words }) => words))
  const rows = new Map(
    [...spellings].map(([spelling, meanings]) => [spelling, rowOf(spelling, meanings, looks)]),
  )
  return {
    looks: [...looks.keys()].join('\n'),
    languages: TARGETS.join('\n'),
    people: people.join('\n'),
    places: places.join('\n'),
    spellings: writeWords(rows),
  }
}

/** What is known so far about a folded spelling, to be added to. */
interface Meanings {
  readonly words: number[]
  readonly phrases: Phrase[]
  readonly holders: OfficeHolder[]
  given?: number
}
type MeaningsOf = (spelling: string) => Meanings

/** What the words of names are beside whose they are, by place, the most frequent first. */
function looksOf(meanings: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const meaning of meanings) {
    const look = meaning >>> NAME_BITS.look
    times.set(look, (times.get(look) ?? 0) + 1)
  }
  const looks = [...times].sort(([, a], [, b]) => b - a).map(([look]) => look)
  return new Map(looks.map((look, place) => [look, place]))
}

const OWNER = (1 << NAME_BITS.look) - 1

/** The `SpellingRow` that says it, as JSON without its brackets, and with its numbers in base 36: they take a third of the room. */
function rowOf(
  word: string,
  { words: meanings, phrases, holders, given }: Meanings,
  looks: ReadonlyMap<number, number>,
): string {
  const rest = (spelling: string): string =>
    spelling.startsWith(`${word} `) || spelling.startsWith(`${word}-`)
      ? spelling.slice(word.length)
      : spelling
  const row: SpellingRow = [
    ...meanings.flatMap((meaning) => [meaning & OWNER, looks.get(meaning >>> NAME_BITS.look)!]),
    ...phrases.map(
      ([place, way, ...spellings]): PhraseRow => [WAYS * place + way, ...spellings.map((one) => rest(one!))],
    ),
    ...holders,
    ...(given === undefined ? [] : [String(given)]),
  ]
  return JSON.stringify(row)
    .slice(1, -1)
    .replace(STRING_OR_NUMBER, (part) => (part[0] === '"' ? part : Number(part).toString(36)))
}

/**
 * A line of the lists: “English = original ~ Cyrillic, Cyrillic : spelling, spelling”; all but the first may lack. With
 * “≈” the Cyrillic is romanized in the usual ways alone.
 */
function partsOf(line: string): {
  readonly english: string
  readonly original: string
  readonly cyrillic: readonly string[]
  readonly usual: boolean
  readonly extras: readonly string[]
} {
  const [head, extras] = line.split(' : ')
  const usual = head.includes(' ≈ ')
  const [names, cyrillic] = head.split(usual ? ' ≈ ' : ' ~ ')
  const [english, original = ''] = names.split(' = ')
  return {
    english,
    original,
    cyrillic: cyrillic?.split(', ') ?? [],
    usual,
    extras: extras?.split(', ') ?? [],
  }
}

/** Enters the spellings of the well-known people's names, and gives the English ones. */
function enterPeople(meaningsOf: MeaningsOf): readonly string[] {
  const people: string[] = []
  const byEnglish = new Map<string, readonly Slot[]>()
  for (const line of `${KNOWN_PEOPLE}${KNOWN_WESTERNERS}${KNOWN_FIGURES}`.split('\n')) {
    if (line === '') continue
    const { english, original, cyrillic, usual, extras } = partsOf(line)
    // A person may have a line in both lists.
    let own = byEnglish.get(english)
    if (!own) {
      const accepted = english
        .split(' ')
        .flatMap((word) => (word.includes('/') ? [word.split('/')] : word.split('-').map((part) => [part])))
      const originals = original.split(borders)
      own = accepted.map((forms, index) => ({
        person: people.length,
        index,
        accepted: forms,
        original: originals.length === accepted.length ? originals[index] : undefined,
        extras: [],
        respelled: new Set(),
      }))
      const joints = english.match(borderOnce) ?? []
      people.push(accepted.map(([first], at) => (at === 0 ? first : joints[at - 1] + first)).join('|'))
      byEnglish.set(english, own)
    }
    for (const extra of extras) align(extra, own, (slot, word) => slot.extras.push(word))
    for (const spelling of cyrillic) {
      align(spelling, own, (slot, word) => {
        for (const form of latinizations(word, usual)) slot.respelled.add(form)
      })
    }
  }
  for (const own of byEnglish.values()) {
    for (const slot of own) {
      const listed = new Set([...slot.accepted, ...slot.extras, ...slot.respelled].map(romanizationKey))
      // What a rule makes of the original is taken when it sounds like a listed spelling: Leo Tolstoy is no Lev.
      const alike = slot.original !== undefined && soundsOf(slot.original).some((key) => listed.has(key))
      for (const [spelling, meaning] of spellingsOf(slot, alike)) meaningsOf(spelling).words.push(meaning)
    }
  }
  return people
}

/** The keys of an original's spellings in languages whose letters the keys are made for. */
const soundsOf = (original: string): readonly string[] =>
  [...latinizations(original), ...transliterate(original, 'fr'), ...transliterate(original, 'de')].map(
    romanizationKey,
  )

/**
 * The spellings of one word of a name, with what they mean as a `SpellingRow` says it.
 * @param alike the original is of the name that English has
 */
function spellingsOf(
  { person, index, accepted, original, extras, respelled }: Slot,
  alike: boolean,
): ReadonlyMap<string, number> {
  const slot = person | (index << NAME_BITS.index)
  const spellings = new Map<string, number>()
  for (const word of accepted) spellings.set(plain(word), slot | NAME_BITS.accepted)
  const foreign = new Map<string, number>()
  if (original !== undefined && alike) {
    TARGETS.forEach((target, bit) => {
      for (const word of transliterate(original, target))
        foreign.set(word, (foreign.get(word) ?? 0) | (1 << (NAME_BITS.languages + bit)))
    })
  }
  for (const word of [...extras.map(plain), ...respelled]) if (!foreign.has(word)) foreign.set(word, 0)
  for (const [word, languages] of foreign) {
    if (!spellings.has(word))
      spellings.set(word, slot | languages | (respelled.has(word) ? 0 : NAME_BITS.listed))
  }
  return spellings
}

/** Gives each word of a spelling to its slot, aligned from the end. */
function align(spelling: string, slots: readonly Slot[], give: (slot: Slot, word: string) => void): void {
  const words = spelling.split(borders)
  words.forEach((word, k) => {
    const slot = slots[slots.length - words.length + k]
    if (slot) give(slot, word)
  })
}

/** A place's spellings from its Cyrillic one, all words after one scheme. */
function latinizePhrase(cyrillic: string, usual: boolean): readonly string[] {
  const words = cyrillic.split(borders).map((word) => latinizations(word, usual))
  const schemes = Math.max(...words.map((spellings) => spellings.length))
  return Array.from({ length: schemes }, (_, k) =>
    words.map((spellings) => spellings[Math.min(k, spellings.length - 1)]).join(' '),
  )
}

/** The spellings of a place in all languages’ newspapers; a shorter one may be anything. */
function transliteratePhrases(originals: string): readonly string[] {
  if (originals === '') return []
  return originals.split(', ').flatMap((original) =>
    TARGETS.flatMap((target) => {
      const words = original.split(borders).map((word) => transliterate(word, target))
      const most = Math.max(...words.map((spellings) => spellings.length))
      return Array.from({ length: most }, (_, k) =>
        words.map((spellings) => spellings[Math.min(k, spellings.length - 1)]).join(' '),
      ).filter((spelling) => spelling.length >= SHORTEST_RULED)
    }),
  )
}

/** Letters of a place’s spelling that a rule may make. */
const SHORTEST_RULED = 5

/** Names of fewer syllables, written apart, may be a Chinese person's. */
const UNMISTAKABLE = 4

/**
 * How a name whose syllables a raised dot parts may be written: as listed, “Make Boluo”; its first word by syllables,
 * “Ma Ke Boluo”; and all of it, “Ma Ke Bo Luo”. Other names are written as they are.
 */
export function spacings(listed: string): readonly string[] {
  if (!listed.includes('·')) return [listed]
  const [first, ...others] = listed.split(' ')
  const join = (part: string): string => part.replaceAll('·', '')
  const space = (part: string): string => part.replaceAll('·', ' ')
  const joined = join(listed)
  if (listed.split(/[·\s]/).length < UNMISTAKABLE) return [joined]
  return [...new Set([joined, [space(first), ...others.map(join)].join(' '), space(listed)])]
}

/** Enters the spellings of places, bodies and names of one word, and gives the English ones. */
function enterPlaces(meaningsOf: MeaningsOf): readonly string[] {
  const places: string[] = []
  const lists = new Set<Phrase[]>()
  for (const line of `${KNOWN_PLACES}${KNOWN_MONONYMS}`.split('\n')) {
    if (line === '') continue
    const { english: head, original, cyrillic, usual, extras: listed } = partsOf(line)
    const borne = new Set(listed.filter((name) => name[0] === '°').map((name) => name.slice(1)))
    const extras = [...listed.filter((name) => name[0] !== '°').flatMap(spacings), ...borne]
    const forms = head.split('/')
    const english = new Set(forms.map(spaceOut))
    const place = places.length
    places.push(head)
    const foreign = [...extras, ...transliteratePhrases(original)]
    const spellings = [...forms, ...foreign, ...cyrillic.flatMap((written) => latinizePhrase(written, usual))]
    const seen = new Map<string, Phrase>()
    spellings.forEach((written, at) => {
      const spelling = spaceOut(written)
      const words = wordsOf(written)
      const same = seen.get(words.join(' '))
      const accepted = at < forms.length
      if (same) {
        if (same[1] !== Way.accepted || accepted || english.has(spelling)) return
        if (same.length === 2) same.push(words[0])
        same.push(spelling)
        return
      }
      const listedToo = at < forms.length + foreign.length
      const way = borne.has(written) ? Way.borne : listedToo ? Way.foreign : Way.respelled
      const row: Phrase = [place, accepted ? Way.accepted : way]
      if (spelling !== words[0]) row.push(spelling)
      seen.set(words.join(' '), row)
      const list = meaningsOf(words[0]).phrases
      list.push(row)
      lists.add(list)
    })
  }
  const length = ([, , spelling = '']: Phrase): number => wordsOf(spelling).length
  for (const list of lists) list.sort((a, b) => length(b) - length(a))
  return places
}

function enterHolders(meaningsOf: MeaningsOf): void {
  for (const holder of OFFICE_HOLDERS) {
    for (const surname of new Set(holder.mistaken.map((name) => name[name.length - 1]))) {
      meaningsOf(surname).holders.push(holder)
    }
  }
}

function enterGivenNames(meaningsOf: MeaningsOf): void {
  GIVEN_NAMES.forEach((languages, name) => {
    languages.forEach((spellings, at) => {
      for (const word of spellings) meaningsOf(plain(word)).given = TONGUES * name + at
    })
  })
}
