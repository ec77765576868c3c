import { wordSet } from '../../word-set.ts'
import type { Matcher, Piece } from '../matcher.ts'
import { SEPARATOR } from '../pattern.ts'
import type { FurniturePhrase } from './table.ts'

/** Most pieces of a line that are looked at. */
const MOST_PIECES = 60

/** What a whole line is, as one phrase or several in a row. */
export interface LinePhrase {
  readonly phrase: FurniturePhrase
  readonly count: number
}

/** Reads pieces as the fewest phrases that fill them; of several phrases the row is what its most certain one is. */
export function rowOf(pieces: readonly Piece[], matcher: Matcher<FurniturePhrase>): LinePhrase | undefined {
  return rowsFrom(pieces, matcher).at(pieces.length)
}

/** The same by how many pieces they fill, from the first on; of phrases that end in whatever comes only one that fills all. */
export function rowsFrom(
  pieces: readonly Piece[],
  matcher: Matcher<FurniturePhrase>,
): readonly (LinePhrase | undefined)[] {
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return []
  const rows: (LinePhrase | undefined)[] = new Array(pieces.length + 1)
  for (let at = 0; at < pieces.length; at++) {
    const before = rows[at]
    if (at > 0 && !before) continue
    // A separator may stand between two phrases: “Share | Print”.
    const from = at > 0 && pieces[at].word === SEPARATOR ? at + 1 : at
    if (from >= pieces.length) break
    for (const { phrase, end } of matcher.from(pieces, from)) {
      // Whatever comes after an open phrase belongs to it, so in a row it would take in too much.
      if (before && phrase.open) continue
      const count = (before?.count ?? 0) + 1
      const row = rows[end]
      if (row && row.count <= count) continue
      rows[end] = { phrase: before && rank(before.phrase) < rank(phrase) ? before.phrase : phrase, count }
    }
  }
  return rows
}

const RANK = { sure: 0, heading: 1, place: 2, tail: 3 } as const
/** Where the language's letters are not English ones, no crosshead of an English article reads like its furniture. */
const OTHER_LETTERS: ReadonlySet<string> = wordSet('ru uk bg el ar fa zh ja ko')
export const rank = ({ certainty, language }: FurniturePhrase): number =>
  certainty !== 'sure' && OTHER_LETTERS.has(language) ? RANK.heading : RANK[certainty]

/** Certain by its words alone. */
export const isSure = (line: LinePhrase | undefined): line is LinePhrase =>
  line !== undefined && (rank(line.phrase) <= 1 || (line.count >= 3 && rank(line.phrase) === 2))
