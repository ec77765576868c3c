import type { Pattern } from '../pattern.ts'
import type { PhraseRow } from '../table.ts'
import { ARABIC } from './ar.ts'
import { AZERBAIJANI } from './az.ts'
import { BULGARIAN } from './bg.ts'
import { CATALAN } from './ca.ts'
import { GERMAN } from './de.ts'
import { GREEK } from './el.ts'
import { ENGLISH } from './en.ts'
import { ENGLISH_OF_TRANSLATION } from './en-translated.ts'
import { SPANISH } from './es.ts'
import { PERSIAN } from './fa.ts'
import { FRENCH } from './fr.ts'
import { ARMENIAN } from './hy.ts'
import { ITALIAN } from './it.ts'
import { JAPANESE } from './ja.ts'
import { GEORGIAN } from './ka.ts'
import type { FurnitureKind, FurniturePhrases } from './kinds.ts'
import { KOREAN } from './ko.ts'
import { DUTCH } from './nl.ts'
import { POLISH } from './pl.ts'
import { PORTUGUESE } from './pt.ts'
import { ROMANIAN } from './ro.ts'
import { RUSSIAN } from './ru.ts'
import { CERTAINTIES, type FurniturePhrase, isOpen } from './table.ts'
import { TURKISH } from './tr.ts'
import { UKRAINIAN } from './uk.ts'
import { CHINESE } from './zh.ts'

/** English first: where languages share a word, that is the language it is said to be. */
export const FURNITURE_PHRASES: readonly FurniturePhrases[] = [
  ENGLISH,
  ENGLISH_OF_TRANSLATION,
  SPANISH,
  FRENCH,
  PORTUGUESE,
  GERMAN,
  ITALIAN,
  RUSSIAN,
  UKRAINIAN,
  TURKISH,
  ARABIC,
  PERSIAN,
  POLISH,
  CHINESE,
  ROMANIAN,
  BULGARIAN,
  GREEK,
  DUTCH,
  KOREAN,
  JAPANESE,
  CATALAN,
  AZERBAIJANI,
  ARMENIAN,
  GEORGIAN,
]

/** All phrases, as they are listed: what looks alike stands together, and packs well. Their `rank` says which comes first. */
export const furniturePhrases = (): FurniturePhrase[] =>
  FURNITURE_PHRASES.flatMap(({ language, lines }) =>
    Object.entries(lines).flatMap(([kind, list]) =>
      CERTAINTIES.flatMap((certainty) =>
        (list[certainty] ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .flatMap(closedAndOpen)
          .map(
            (pattern): FurniturePhrase => ({
              language,
              kind: kind as FurnitureKind,
              certainty,
              open: isOpen(pattern),
              pattern,
            }),
          ),
      ),
    ),
  )

/**
 * A pattern as one that says where it ends and one that does not: where furniture stands among sentences, the first tells
 * where the article goes on.
 */
function closedAndOpen(pattern: Pattern): Pattern[] {
  if (!isOpen(pattern)) return [pattern]
  const options = optionsOf(pattern)
  if (options) {
    const all = options.flatMap(closedAndOpen)
    return [all.filter((option) => !isOpen(option)), all.filter(isOpen)]
      .filter(({ length }) => length > 0)
      .map((some) => `(${some.join('|')})`)
  }
  const bare = pattern.endsWith('[…]') ? pattern.slice(0, -3).trim() : ''
  return bare && !isOpen(bare) ? [bare, `${bare} …`] : [pattern]
}

/** The options of a pattern that is one bracket. */
function optionsOf(pattern: Pattern): string[] | undefined {
  if (pattern[0] !== '(') return undefined
  const options: string[] = []
  let depth = 0
  let from = 1
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    if (depth === 0 && at < pattern.length - 1) return undefined
    if ((sign === '|' && depth === 1) || depth === 0) {
      options.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return options
}

/** The phrases as the build writes them down. */
export const furnitureRows = (): readonly PhraseRow[] =>
  furniturePhrases().map(({ pattern, language, kind, certainty }) => [pattern, language, kind, certainty])
