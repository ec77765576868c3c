/**
 * Other languages’ spellings of names from Cyrillic, Armenian and Georgian, told by their look: letters that only they
 * use for a sound (French ou, tch, ï; German tsch; Norwegian tsj), and an ending that only such names have.
 */

import { withCapital } from '../document/characters.ts'
import { linesOf, respell, type SoundRules, type SpellingLists, soundRulesOf } from './spellings.ts'

/** How a language’s spellings of such names look. */
export interface Look {
  /** Letters by which they differ from English. */
  readonly mark: RegExp
  readonly ending: RegExp
  /** What English has instead, in order; a capital is what later rules leave alone. */
  readonly rules: SoundRules
}

/** The looks of a name: in French, and in German, Dutch, Polish, Hungarian, a Scandinavian language or one with a caron. */
export interface Looks {
  readonly french: Look
  readonly others: readonly Look[]
}

export const looksOf = ({ french, looks }: SpellingLists): Looks => ({
  french: lookOf(french),
  others: looks.split('\n').map(lookOf),
})

function lookOf(list: string): Look {
  const [[mark, ending], ...rules] = linesOf(list)
  return { mark: new RegExp(mark), ending: new RegExp(ending), rules: soundRulesOf(rules, 'g') }
}

/** True for a surname with an ending that French writes in its own way. @param lower one word in lower case */
export function hasForeignEnding(lower: string, { ending }: Look): boolean {
  return ending.test(lower.replaceAll('ï', 'i').replaceAll('é', 'e'))
}

/** True for letters that French, not English, uses for a sound of such names. @param lower one word in lower case */
export function hasFrenchMark(lower: string, { mark }: Look): boolean {
  return mark.test(lower)
}

/** The name as English would spell it, with the capital of the given one; the same word where nothing differs. */
export function englishFromFrench(word: string, { rules }: Look): string {
  return withCapital(respell(word.toLowerCase(), rules))
}

/**
 * The surname as English would spell it where it looks like one out of Cyrillic in German, Dutch, Polish, Hungarian, a
 * Scandinavian language or one with a caron; undefined for other words.
 * @param lower one word in lower case
 */
export function englishFromLook(lower: string, { others }: Looks): string | undefined {
  const look = others.find(({ mark, ending }) => ending.test(lower) && mark.test(lower))
  if (!look) return undefined
  return withCapital(respell(lower, look.rules).toLowerCase())
}

/** True for letters that no other names have: Tschernyschow, Tsjernysjov. */
export const isUnmistakable = (lower: string): boolean =>
  lower.length > 7 && /tsj|sjtj|schtsch|tsch.*(?:[oe]wa?|enko|uk|witsch)$/.test(lower)
