/** Acronyms that a translation from another alphabet spells by the names of their letters: “BiBiSi”, “Elji”. */

import { linesOf } from './spellings.ts'

/** By letter how it is called, and how other languages write that down. */
export type LetterNames = ReadonlyMap<string, readonly string[]>

export const letterNamesOf = (list: string): LetterNames =>
  new Map(linesOf(list).map(([letter, ...names]) => [letter, names]))

/**
 * True for a word that is the acronym, letter by letter.
 * @param word in small letters, without hyphens
 * @param acronym in small letters
 */
export function spellsOut(word: string, acronym: string, names: LetterNames): boolean {
  if (acronym === '') return word === ''
  return (names.get(acronym[0]) ?? []).some(
    (name) => word.startsWith(name) && spellsOut(word.slice(name.length), acronym.slice(1), names),
  )
}
