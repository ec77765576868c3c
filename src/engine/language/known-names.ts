/**
 * The well-known names: which spelling English uses, and which spellings of the same name are another language's.
 * Spellings are compared folded (lower case, no accents, no apostrophes), word by word.
 */

import { fold } from '../lexicon/fold.ts'
import { KNOWN_PEOPLE } from './known-people.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { romanizationKey } from './romanization.ts'
import { TARGETS, type Target, transliterate } from './transliteration.ts'

/** A well-known person, place or body. */
export interface KnownName {
  readonly kind: 'person' | 'place'
  /** The usual English form, word by word; a hyphen is a border: Ter-Petrosyan is two words. Places: one string. */
  readonly english: readonly string[]
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
}

/** One spelling of a place's or body's name. */
export interface KnownPhrase {
  readonly name: KnownName
  /** Folded words; a hyphen is a border like a space. */
  readonly words: readonly string[]
  readonly accepted: boolean
  /** An accepted spelling has a space where others have a hyphen. */
  readonly spaced: boolean
}

/** A word of a person's name before its foreign spellings are worked out. */
interface Slot {
  readonly name: KnownName
  readonly index: number
  readonly accepted: readonly string[]
  readonly original: string | undefined
  readonly extras: string[]
  /** By folded spelling; filled when first asked for. */
  spellings?: Map<string, KnownWord>
}

const borders = /[\s_-]+/
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
  for (const word of slot.accepted) spellings.set(plain(word), { name, index, accepted: true, languages: [] })
  const foreign = new Map<string, Target[]>()
  if (slot.original !== undefined) {
    for (const target of TARGETS) {
      for (const word of transliterate(slot.original, target))
        foreign.set(word, [...(foreign.get(word) ?? []), target])
    }
  }
  for (const word of slot.extras) if (!foreign.has(plain(word))) foreign.set(plain(word), [])
  for (const [word, languages] of foreign) {
    if (!spellings.has(word)) spellings.set(word, { name, index, accepted: false, languages })
  }
  slot.spellings = spellings
  return spellings
}

function readPeople(): Map<string, Slot[]> {
  const slots = new Map<string, Slot[]>()
  const file = (slot: Slot, spelling: string): void => {
    const key = romanizationKey(spelling)
    const list = slots.get(key)
    if (!list) slots.set(key, [slot])
    else if (!list.includes(slot)) list.push(slot)
  }
  for (const line of KNOWN_PEOPLE.split('\n')) {
    if (line === '') continue
    const [head, extras = ''] = line.split(' : ')
    const [english, original = ''] = head.split(' = ')
    const accepted = english
      .split(' ')
      .flatMap((word) => (word.includes('/') ? [word.split('/')] : word.split('-').map((part) => [part])))
    const originals = original.split(borders)
    const name: KnownName = { kind: 'person', english: accepted.map(([first]) => first) }
    const own = accepted.map((forms, index): Slot => {
      const slot = {
        name,
        index,
        accepted: forms,
        original: originals.length === accepted.length ? originals[index] : undefined,
        extras: [],
      }
      for (const form of forms) file(slot, form)
      return slot
    })
    for (const extra of extras === '' ? [] : extras.split(', ')) {
      const words = extra.split(borders)
      words.forEach((word, k) => {
        const slot = own[own.length - words.length + k]
        if (!slot) return
        slot.extras.push(word)
        file(slot, word)
      })
    }
  }
  return slots
}

function readPlaces(): Map<string, KnownPhrase[]> {
  const phrases = new Map<string, KnownPhrase[]>()
  for (const line of KNOWN_PLACES.split('\n')) {
    if (line === '') continue
    const [english, extras = ''] = line.split(' : ')
    const forms = english.split('/')
    const name: KnownName = { kind: 'place', english: [forms[0].replaceAll('_', ' ')] }
    const spellings = extras === '' ? forms : [...forms, ...extras.split(', ')]
    const spaced = forms.some((form) => form.includes('_'))
    const seen = new Set<string>()
    spellings.forEach((spelling, at) => {
      const folded = plain(spelling)
      const words = folded.split(borders)
      const joined = words.join(' ')
      if (seen.has(joined)) return
      seen.add(joined)
      const phrase = { name, words, accepted: at < forms.length, spaced }
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
