import { type FirstWords, Matcher } from '../matcher.ts'
import type { Pattern } from '../pattern.ts'
import type { FurnitureKind, FurnitureLines } from './kinds.ts'

export type { FurnitureKind } from './kinds.ts'

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

/** All phrases as data that the build has prepared: indexing a thousand patterns would cost more than a check. */
export interface FurnitureTable {
  readonly phrases: readonly (readonly [Pattern, string, FurnitureKind, Certainty])[]
  readonly first: FirstWords
}

/** Whether a pattern ends in whatever comes. */
export const isOpen = (pattern: Pattern): boolean => pattern.includes('…')

/** The matcher of all furniture phrases. */
export function readFurniture({ phrases, first }: FurnitureTable): Matcher<FurniturePhrase> {
  const list = phrases.map(([pattern, language, kind, certainty]) => {
    const phrase: FurniturePhrase = { pattern, language, kind, certainty, open: isOpen(pattern) }
    return [pattern, phrase] as const
  })
  return new Matcher(list, first)
}
