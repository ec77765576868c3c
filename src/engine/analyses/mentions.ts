import type { Span } from '../span.ts'
import type { Analyses } from './analyses.ts'
import { quotations } from './quotations.ts'
import { topics } from './topics.ts'

const QUOTE_BEFORE = /[“‘"'`«(]/u
const QUOTE_AFTER = /^[.,!?]?[”’"'`»)]/u

/**
 * Whether the text speaks about a piece of code that looks like debris: the text is about code, the piece is quoted by
 * itself (“%s”), or with other words where the text says anything of code.
 */
export function isMentioned(analyses: Analyses, { start, end }: Span): boolean {
  const { text } = analyses.document
  const { code, someCode } = analyses.get(topics)
  return (
    code ||
    (QUOTE_BEFORE.test(text[start - 1] ?? '') && QUOTE_AFTER.test(text.slice(end, end + 2))) ||
    (someCode && analyses.get(quotations).inside(start))
  )
}
