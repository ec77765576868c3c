import type { Resources } from '../../../engine/analyses/analyses.ts'
import { check } from '../../../engine/check.ts'
import { safeEdits } from '../../../engine/report/repairs.ts'
import { applyEdits, composeEdits, type Edit } from '../../../engine/span.ts'
import { dismissedBy } from '../../../render/remaining.ts'
import type { MendRequest } from './messages.ts'

/** One mend can bring the next fault to light; no text needs more rounds. */
const MOST_ROUNDS = 6

/**
 * All safe repairs, and those that come to light by them, as edits of the text: the engine's own repair, but for what
 * the editor wants to stay as it is.
 */
export function safeRepairs({ input, names, dismissed }: MendRequest, resources: Resources): readonly Edit[] {
  const isDismissed = dismissedBy(dismissed)
  let { text } = input
  let edits: readonly Edit[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = check({ ...input, text }, { names }, resources)
    const safe = safeEdits({ findings: result.findings.filter((finding) => !isDismissed(finding)) })
    const { text: mended, applied } = applyEdits(text, safe)
    if (mended === text) break
    edits = composeEdits(text, edits, applied)
    text = mended
  }
  return edits
}
