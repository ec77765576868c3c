import type { Resources } from './analyses/analyses.ts'
import { check } from './check.ts'
import type { Input } from './input/source.ts'
import type { CheckOptions } from './options.ts'
import { safeEdits } from './report/repairs.ts'
import type { Result, ResultFinding } from './report/result.ts'
import { applyEdits, composeEdits, type Edit } from './span.ts'

/** One mend can bring the next fault to light (a line is furniture only beside furniture); no text needs more rounds. */
const MOST_ROUNDS = 6

/** A text with its safe repairs made. */
export interface Repaired {
  readonly text: string
  /** What was changed, as edits of the text as received, in text order. */
  readonly edits: readonly Edit[]
  /** The check of the text as received. */
  readonly before: Result
  /** The check of the repaired text: what is left. */
  readonly after: Result
}

/**
 * Makes all safe repairs, and those that come to light by them, until none is left.
 * @param input the text as received; edits count in it
 * @param wanted which findings are to be repaired. Default: all
 * @returns the repaired text; repairing it again changes nothing. Never throws on any input.
 */
export function repair(
  input: Input,
  options: CheckOptions,
  resources: Resources,
  wanted: (finding: ResultFinding) => boolean = () => true,
): Repaired {
  const before = check(input, options, resources)
  let { text } = input
  let edits: readonly Edit[] = []
  let after = before
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { text: mended, applied } = applyEdits(text, safeEdits(after.findings.filter(wanted)))
    if (mended === text) break
    edits = composeEdits(text, edits, applied)
    text = mended
    after = check({ ...input, text }, options, resources)
  }
  return { text, edits, before, after }
}
