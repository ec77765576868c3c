/** Korean names as people and systems romanize them: Ahn Kyung-min, An Gyeong-min. */

import { linesOf, type SpellingLists } from './spellings.ts'

/** How Korean names are spelled. */
export interface KoreanNames {
  /** By every spelling of a surname one of them. */
  readonly surnames: ReadonlyMap<string, string>
  readonly sounds: readonly (readonly [RegExp, string])[]
}

export const koreanNamesOf = ({ koreanSurnames, koreanSounds }: SpellingLists): KoreanNames => ({
  surnames: new Map(linesOf(koreanSurnames).flatMap((line) => line.map((spelling) => [spelling, line[0]]))),
  sounds: linesOf(koreanSounds).map(([from, to]) => [new RegExp(from), to]),
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
  const plain = (syllable: string): string =>
    sounds.reduce((word, [from, to]) => word.replace(from, to), syllable)
  return `${surnames.get(surname) ?? plain(surname)} ${syllables.map(plain).join('-')}`
}
