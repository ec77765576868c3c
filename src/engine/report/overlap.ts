import { addTo } from '../add-to.ts'
import type { Detection, Rule } from '../rules/rule.ts'
import { contains, overlaps, type Span } from '../span.ts'

/** A detection with the rule that made it. */
export interface Candidate {
  readonly rule: Rule
  readonly detection: Detection
  readonly severity: 'error' | 'warning' | 'note'
}

/** A candidate that stays, with those it explains. */
export interface Resolved extends Candidate {
  readonly absorbed: readonly Candidate[]
}

/**
 * Of findings about the same damage the one that explains most wins: the category that stands first here.
 * A clipped word explains a misspelling; a reversed quotation mark explains the spaces beside it.
 */
const PRECEDENCE: readonly string[] = [
  'assistant-chatter',
  'boilerplate',
  'editor-note',
  'placeholder',
  'duplicate-block',
  'leftover-bracket',
  // Characters that are plainly wrong make words look foreign, clipped or joined; invisible ones are told below, after what they stand beside.
  'encoding:error',
  // A foreign “milliard” or “3-й” is a number before it is a word left standing.
  'number-format',
  'merged-words',
  'name-variant',
  'foreign-romanization',
  'clipped-word',
  'untranslated',
  'repeated-word',
  'quotes',
  'missing-space',
  'stray-punctuation',
  'space-before-punctuation',
  'broken-sentence',
  'brackets',
  'extra-space',
  'encoding',
  'resumptive-pronoun',
  'mid-sentence-capital',
  'calque',
  'agreement',
  'pronoun-shift',
  'fragment',
  'misspelling',
  'number-conflict',
]

/** Categories of which nothing inside is worth mending: the whole goes, or is translated. */
const WHOLE = new Set(['assistant-chatter', 'boilerplate', 'editor-note', 'placeholder', 'untranslated'])

/** A finding longer than this, in UTF-16 code units, does not explain the far smaller ones in it. */
const LARGE = 24

function rank({ rule: { category }, severity }: Candidate): number {
  const exact = PRECEDENCE.indexOf(`${category}:${severity}`)
  const index = exact < 0 ? PRECEDENCE.indexOf(category) : exact
  return index < 0 ? PRECEDENCE.length : index
}

const size = (span: Span): number => span.end - span.start

/** True when `winner` explains `other`: same damage, told twice. */
function explains(winner: Candidate, other: Candidate): boolean {
  const a = winner.detection.span
  const b = other.detection.span
  if (!overlaps(a, b)) return false
  if (WHOLE.has(winner.rule.category) && contains(a, b)) return true
  // A small finding at or across the edge of a large one is damage of its own: an editor may keep the block.
  const [large, small] = size(a) >= size(b) ? [size(a), size(b)] : [size(b), size(a)]
  if (large > LARGE && small * 2 < large) return false
  return true
}

/**
 * Keeps, of findings about the same damage, the one that explains most. The others go into its `absorbed`.
 * @param candidates in any order
 * @returns what stays, in text order
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Resolved[] {
  const order = [...candidates].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.detection.confidence - a.detection.confidence ||
      a.detection.span.start - b.detection.span.start ||
      size(b.detection.span) - size(a.detection.span),
  )
  const kept: (Candidate & { absorbed: Candidate[] })[] = []
  // Findings by cell of the text: each is compared with its neighbours only, so that cost stays linear.
  const cells = new Map<number, (Candidate & { absorbed: Candidate[] })[]>()
  const CELL = 256
  for (const candidate of order) {
    const { start, end } = candidate.detection.span
    const from = Math.floor(start / CELL)
    const to = Math.floor((end - 1) / CELL)
    let winner: (Candidate & { absorbed: Candidate[] }) | undefined
    for (let cell = from; cell <= to && !winner; cell++) {
      winner = cells.get(cell)?.find((other) => explains(other, candidate))
    }
    if (winner) {
      winner.absorbed.push(candidate)
      continue
    }
    const resolved = { ...candidate, absorbed: [] }
    kept.push(resolved)
    for (let cell = from; cell <= to; cell++) {
      addTo(cells, cell, resolved)
    }
  }
  return kept.sort(
    (a, b) => a.detection.span.start - b.detection.span.start || a.detection.span.end - b.detection.span.end,
  )
}
