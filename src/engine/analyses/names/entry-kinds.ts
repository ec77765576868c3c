/** How well known a word of names is, and what else it may be. */

import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { NameEntry } from '../names.ts'

/** Shorter names differ in a letter too often. */
export const SHORTEST = 4

/** A word that no curated list has: hardly two people in one text are called nearly the same by chance. */
export function isStranger(lexicon: Lexicon, { word }: NameEntry): boolean {
  return lexicon.isStranger(word)
}

/** A word that everybody knows how to spell: what differs from it is another name (Shanghai, Changhai). */
export function isFamiliar(lexicon: Lexicon, { word }: NameEntry): boolean {
  return word !== NONE && lexicon.zipf(word) >= FAMILIAR
}

/** Zipf frequency from which a name's spelling is common knowledge. */
export const FAMILIAR = 4

/** A word that English has in small letters and that is nobody's name. */
export function isOrdinary(lexicon: Lexicon, word: number): boolean {
  return lexicon.has(word, Flag.LOWER) && !lexicon.has(word, Flag.GIVEN | Flag.FAMILY | Flag.PLACE)
}

/** An ordinary word, and not one only when its accents are left out: “Quiñones” is no chemical. */
export const isEnglishWord = (lexicon: Lexicon, { word, text }: NameEntry): boolean =>
  isOrdinary(lexicon, word) && text.search(NOT_ASCII) < 0

/** “Lodz” and “Łódź”: no short name of people. */
export const isPlaceAlone = (lexicon: Lexicon, { word, lower }: NameEntry): boolean =>
  lower.length >= SHORTEST &&
  lexicon.has(word, Flag.PLACE) &&
  !lexicon.has(word, Flag.LOWER | Flag.GIVEN | Flag.FAMILY)

/** Letters with accents, and all that is not English. */
export const NOT_ASCII = /[^\0-\x7f]/gu
