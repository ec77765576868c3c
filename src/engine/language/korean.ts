/** Korean names as people and systems romanize them: Ahn Kyung-min, An Gyeong-min. */

import { linesOf, respell, type SoundRules, type SpellingLists, soundRulesOf } from './spellings.ts'

/** How Korean names are spelled. */
export interface KoreanNames {
  /** By every spelling of a surname one of them. */
  readonly surnames: ReadonlyMap<string, string>
  readonly sounds: SoundRules
}

export const koreanNamesOf = ({ koreanSurnames, koreanSounds }: SpellingLists): KoreanNames => ({
  surnames: new Map(linesOf(koreanSurnames).flatMap((line) => line.map((spelling) => [spelling, line[0]]))),
  sounds: soundRulesOf(linesOf(koreanSounds)),
})

/**
 * One key for the spellings of a Korean name.
 * @param surname in small letters
 * @param syllables those of the given name, in small letters
 */
export function koreanKey(
  surname: string,
  syllables: readonly string[],
  { surnames, sounds }: KoreanNames,
): string {
  const plain = (syllable: string): string => respell(syllable, sounds)
  return `${surnames.get(surname) ?? plain(surname)} ${syllables.map(plain).join('-')}`
}
