/**
 * The well-known names: which spelling English uses, and which spellings of the same name are another language's.
 * Spellings are compared folded (lower case, no accents, no apostrophes), word by word.
 */

import { fold } from '../lexicon/fold.ts'
import { KNOWN_PEOPLE } from './known-people.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { KNOWN_WESTERNERS } from './known-westerners.ts'
import { latinizations } from './latinization.ts'
import { romanizationKey } from './romanization.ts'
import { TARGETS, type Target, transliterate } from './transliteration.ts'

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
  /** As first listed, in lower case and with its accents. */
  readonly spelling: string
  /** The English spellings with their accents: “montréal”. All in lower case. */
  readonly exact: ReadonlySet<string>
  /** Foreign spellings that differ from an English one in accents alone: “bakü”. */
  readonly accented: Set<string>
}

/** A word of a person's name before its foreign spellings are worked out. */
interface Slot {
  readonly name: KnownName
  readonly index: number
  readonly accepted: readonly string[]
  readonly original: string | undefined
  readonly extras: string[]
  /** Spellings that came back from Cyrillic. */
  readonly respelled: Set<string>
  /** By folded spelling; filled when first asked for. */
  spellings?: Map<string, KnownWord>
}

const borders = /[\s_-]+/
const borderOnce = /[\s-]/g
const plain = (word: string): string => fold(word).replaceAll("'", '')

/** The words of well-known people's names that have this spelling. @param word one word, in any case */
export function knownWords(word: string): readonly KnownWord[] {
  const spelled = plain(word)
  return slotsLike(spelled).flatMap((slot) => spellingsOf(slot).get(spelled) ?? [])
}

/** Spellings of places and bodies that begin with this word, those of most words first. @param word in any case */
export function knownPhrases(word: string): readonly KnownPhrase[] {
  return PLACES.get(plain(word)) ?? []
}

function slotsLike(spelled: string): readonly Slot[] {
  return PEOPLE.get(romanizationKey(spelled)) ?? []
}

/** Only names whose key the text holds are spelled out: all of them would cost more than the rest of a check. */
function spellingsOf(slot: Slot): ReadonlyMap<string, KnownWord> {
  if (slot.spellings) return slot.spellings
  const spellings = new Map<string, KnownWord>()
  const { name, index } = slot
  for (const word of slot.accepted)
    spellings.set(plain(word), { name, index, accepted: true, languages: [], respelled: false })
  const foreign = new Map<string, Target[]>()
  if (slot.original !== undefined) {
    for (const target of TARGETS) {
      for (const word of transliterate(slot.original, target))
        foreign.set(word, [...(foreign.get(word) ?? []), target])
    }
  }
  for (const word of slot.extras) if (!foreign.has(plain(word))) foreign.set(plain(word), [])
  for (const word of slot.respelled) if (!foreign.has(word)) foreign.set(word, [])
  for (const [word, languages] of foreign) {
    const respelled = slot.respelled.has(word)
    if (!spellings.has(word)) spellings.set(word, { name, index, accepted: false, languages, respelled })
  }
  slot.spellings = spellings
  return spellings
}

/** A line of the lists: “English = original ~ Cyrillic, Cyrillic : spelling, spelling”; all but the first may lack. */
function partsOf(line: string): {
  readonly english: string
  readonly original: string
  readonly cyrillic: readonly string[]
  readonly extras: readonly string[]
} {
  const [head, extras] = line.split(' : ')
  const [names, cyrillic] = head.split(' ~ ')
  const [english, original = ''] = names.split(' = ')
  return { english, original, cyrillic: cyrillic?.split(', ') ?? [], extras: extras?.split(', ') ?? [] }
}

function readPeople(): Map<string, Slot[]> {
  const slots = new Map<string, Slot[]>()
  const file = (slot: Slot, spelling: string): void => {
    const key = romanizationKey(spelling)
    const list = slots.get(key)
    if (!list) slots.set(key, [slot])
    else if (!list.includes(slot)) list.push(slot)
  }
  const people = new Map<string, readonly Slot[]>()
  for (const line of `${KNOWN_PEOPLE}${KNOWN_WESTERNERS}`.split('\n')) {
    if (line === '') continue
    const { english, original, cyrillic, extras } = partsOf(line)
    // A person may have a line in both lists.
    let own = people.get(english)
    if (!own) {
      const accepted = english
        .split(' ')
        .flatMap((word) => (word.includes('/') ? [word.split('/')] : word.split('-').map((part) => [part])))
      const originals = original.split(borders)
      const name: KnownName = {
        kind: 'person',
        english: accepted.map(([first]) => first),
        joints: jointsOf(english),
      }
      own = accepted.map((forms, index) => ({
        name,
        index,
        accepted: forms,
        original: originals.length === accepted.length ? originals[index] : undefined,
        extras: [],
        respelled: new Set(),
      }))
      for (const slot of own) for (const form of slot.accepted) file(slot, form)
      people.set(english, own)
    }
    for (const extra of extras) align(extra, own, (slot, word) => slot.extras.push(word))
    for (const spelling of cyrillic) {
      align(spelling, own, (slot, word) => {
        for (const form of latinizations(word)) slot.respelled.add(form)
      })
    }
    for (const slot of own) for (const form of [...slot.extras, ...slot.respelled]) file(slot, form)
  }
  return slots
}

/** Gives each word of a spelling to its slot, aligned from the end. */
function align(spelling: string, slots: readonly Slot[], give: (slot: Slot, word: string) => void): void {
  const words = spelling.split(borders)
  words.forEach((word, k) => {
    const slot = slots[slots.length - words.length + k]
    if (slot) give(slot, word)
  })
}

/** The spaces and hyphens between the words of an English name. */
function jointsOf(english: string): readonly string[] {
  return ['', ...(english.match(borderOnce) ?? [])]
}

/** A place's spellings from its Cyrillic one, all words after one scheme. */
function latinizePhrase(cyrillic: string): readonly string[] {
  const words = cyrillic.split(borders).map(latinizations)
  const schemes = Math.max(...words.map((spellings) => spellings.length))
  return Array.from({ length: schemes }, (_, k) =>
    words.map((spellings) => spellings[Math.min(k, spellings.length - 1)]).join(' '),
  )
}

/** A listed spelling as a text has it, in lower case. */
const spaceOut = (listed: string): string => listed.toLowerCase().replaceAll('_', ' ')

function readPlaces(): Map<string, KnownPhrase[]> {
  const phrases = new Map<string, KnownPhrase[]>()
  for (const line of KNOWN_PLACES.split('\n')) {
    if (line === '') continue
    const { english: head, cyrillic, extras } = partsOf(line)
    const forms = head.split('/')
    const english = new Set(forms.map(spaceOut))
    const name: KnownName = { kind: 'place', english: [forms[0].replaceAll('_', ' ')] }
    const spellings = [...forms, ...extras, ...cyrillic.flatMap(latinizePhrase)]
    const spaced = forms.some((form) => form.includes('_'))
    const seen = new Map<string, KnownPhrase>()
    spellings.forEach((listed, at) => {
      const spelling = spaceOut(listed)
      const words = plain(listed).split(borders)
      const joined = words.join(' ')
      const accepted = at < forms.length
      const same = seen.get(joined)
      if (same) {
        if (same.accepted && !accepted && !english.has(spelling)) same.accented.add(spelling)
        return
      }
      const respelled = at >= forms.length + extras.length
      const phrase = {
        name,
        words,
        accepted,
        spaced,
        respelled,
        spelling,
        exact: english,
        accented: new Set<string>(),
      }
      seen.set(joined, phrase)
      const list = phrases.get(words[0])
      if (!list) phrases.set(words[0], [phrase])
      else list.push(phrase)
    })
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}

// Read when the module loads, so that no check pays for it.
const PEOPLE: ReadonlyMap<string, readonly Slot[]> = readPeople()
const PLACES: ReadonlyMap<string, readonly KnownPhrase[]> = readPlaces()
