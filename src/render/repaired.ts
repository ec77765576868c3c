import type { Repair } from '../engine/report/result.ts'
import { applyEdits, type Span } from '../engine/span.ts'

/**
 * What a repair makes of a finding: the finding's excerpt, widened to hold every edit, after the repair.
 * Empty when the repair deletes it all.
 */
export function repairedText(raw: string, finding: { readonly span: Span }, repair: Repair): string {
  let { start, end } = finding.span
  for (const { span } of repair.edits) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  const edits = repair.edits.map(({ span, text }) => ({
    start: span.start - start,
    end: span.end - start,
    text,
  }))
  return applyEdits(raw.slice(start, end), edits).text
}
