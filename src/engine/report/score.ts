import type { Verdict } from './result.ts'

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly note: number
}

/** 100 × max(0, 1 − (25·errors + 5·warnings) / max(words, 100)), to one decimal. Notes do not count. */
export function scoreOf(counts: Counts, words: number): number {
  const penalty = (25 * counts.error + 5 * counts.warning) / Math.max(words, 100)
  return Math.round(1000 * Math.max(0, 1 - penalty)) / 10
}

/** `block` when there is an error, `review` when there is a warning, else `pass`. */
export function verdictOf(counts: Counts): Verdict {
  return counts.error ? 'block' : counts.warning ? 'review' : 'pass'
}
