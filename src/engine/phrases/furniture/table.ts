import { type WordLines, WordTable } from '../../word-table.ts'
import { Matcher } from '../matcher.ts'
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
  /** A line for each: pattern, language, kind and certainty, with tabs between. */
  readonly phrases: string
  /** By first word, as `FirstWords`. */
  readonly first: WordLines
}

/** Whether a pattern ends in whatever comes. */
export const isOpen = (pattern: Pattern): boolean => pattern.includes('…')

/** The matcher of all furniture phrases. */
export function readFurniture({ phrases, first }: FurnitureTable): Matcher<FurniturePhrase> {
  const lines = phrases.split('\n')
  return new Matcher(
    { length: lines.length, at: (number) => phraseOf(lines[number]) },
    new WordTable<number[]>(first),
  )
}

function phraseOf(line: string): [Pattern, FurniturePhrase] {
  const [pattern, language, kind, certainty] = line.split('\t')
  return [
    pattern,
    {
      pattern,
      language,
      kind: kind as FurnitureKind,
      certainty: certainty as Certainty,
      open: isOpen(pattern),
    },
  ]
}
