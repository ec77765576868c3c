import { Matcher } from '../matcher.ts'
import type { Pattern } from '../pattern.ts'
import { ARABIC } from './ar.ts'
import { GERMAN } from './de.ts'
import { ENGLISH } from './en.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import { ITALIAN } from './it.ts'
import type { FurnitureKind, FurnitureLines, FurniturePhrases } from './kinds.ts'
import { PORTUGUESE } from './pt.ts'
import { RUSSIAN } from './ru.ts'
import { TURKISH } from './tr.ts'
import { UKRAINIAN } from './uk.ts'

export type { FurnitureKind } from './kinds.ts'

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

/** How certain a phrase is; see `FurnitureLines`. */
export type Certainty = keyof FurnitureLines

/** A phrase of page furniture. */
export interface FurniturePhrase {
  readonly language: string
  readonly kind: FurnitureKind
  readonly certainty: Certainty
  /** Ends in whatever comes: “Read also: …”. */
  readonly open: boolean
  readonly pattern: Pattern
}

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
              open: pattern.includes('…'),
              pattern,
            }),
          ),
      ),
    ),
  )
}

let compiled: Matcher<FurniturePhrase> | undefined

/** The matcher of all phrases, compiled when it is first needed. */
export function furnitureMatcher(): Matcher<FurniturePhrase> {
  compiled ??= new Matcher(furniturePhrases().map((phrase) => [phrase.pattern, phrase]))
  return compiled
}
