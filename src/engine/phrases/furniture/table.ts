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

/** The most certain first. */
export const CERTAINTIES: readonly Certainty[] = ['heading', 'sure', 'place', 'tail']

/** What a line is said to be that is several phrases: the least of these, the most certain, and of those as certain what says where it ends. */
export const rankOf = ({ certainty, open }: FurniturePhrase): number =>
  2 * CERTAINTIES.indexOf(certainty) + Number(open)

/** Whether a pattern ends in whatever comes. */
export const isOpen = (pattern: Pattern): boolean => pattern.includes('…')

/** A furniture phrase out of its row: pattern, language, kind, certainty. */
export const furniturePhraseOf = (
  pattern: Pattern,
  [language, kind, certainty]: readonly string[],
): FurniturePhrase => ({
  pattern,
  language,
  kind: kind as FurnitureKind,
  certainty: certainty as Certainty,
  open: isOpen(pattern),
})
