import type { PhraseRow } from '../table.ts'
import { ARABIC } from './ar.ts'
import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import { ITALIAN } from './it.ts'
import type { FurnitureKind, FurniturePhrases } from './kinds.ts'
import { PORTUGUESE } from './pt.ts'
import { RUSSIAN } from './ru.ts'
import { type Certainty, type FurniturePhrase, isOpen } from './table.ts'
import { TURKISH } from './tr.ts'
import { UKRAINIAN } from './uk.ts'

/** English first: where languages share a word, that is the language it is said to be. */
export const FURNITURE_PHRASES: readonly FurniturePhrases[] = [
  ENGLISH,
  SPANISH,
  FRENCH,
  PORTUGUESE,
  GERMAN,
  ITALIAN,
  RUSSIAN,
  UKRAINIAN,
  TURKISH,
  ARABIC,
]

/** Phrases of more certainty come first, so that they are what a line is said to be. */
const CERTAINTIES: readonly Certainty[] = ['heading', 'sure', 'place', 'tail']

/** All phrases, the more certain first. */
export function furniturePhrases(): FurniturePhrase[] {
  return CERTAINTIES.flatMap((certainty) =>
    FURNITURE_PHRASES.flatMap(({ language, lines }) =>
      Object.entries(lines).flatMap(([kind, list]) =>
        (list[certainty] ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
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
}

/** The phrases as the build writes them down. */
export const furnitureRows = (): readonly PhraseRow[] =>
  furniturePhrases().map(({ pattern, language, kind, certainty }) => [pattern, language, kind, certainty])
