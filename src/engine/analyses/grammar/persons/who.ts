/** Whom a word may name. */

import { Role } from '../../../language/word-classes.ts'
import type { Grammar } from '../grammar.ts'

/** Whom a token names, as far as “he” and “she” are concerned. */
export const Who = {
  nobody: 0,
  /** One human being, of known gender or not. */
  he: 1,
  she: 2,
  unknown: 3,
  /** A body, place or country. */
  body: 4,
  /** What many call she, and nobody he. */
  ship: 5,
} as const

/** One person. */
export const isSingle = (who: number): boolean => who >= Who.he && who <= Who.unknown

/** The gender of he, him, his, she and her; 0 for all other words. */
export function genderOf({ tokens, roles, words }: Grammar, i: number): number {
  if (!(roles[i] & Role.GENDERED)) return 0
  const word = tokens.word[i]
  return word === words.she || word === words.her || word === words.herself ? Who.she : Who.he
}
