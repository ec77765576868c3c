import { read } from '../engine/input/index.ts'
import type { Input, Source } from '../engine/input/source.ts'
import type { Span } from '../engine/span.ts'
import type { Finding } from './report.ts'

/** A text to show, with the places of the findings in it. */
export interface View {
  readonly text: string
  /** One span a finding, in the findings' order. */
  readonly spans: readonly Span[]
}

/**
 * How a checked text is shown. Plain text is shown as it is; of HTML what a reader sees, since an editor looks for a
 * sentence and not for tags. Should one finding not be found again in that (its words differ), the source is shown.
 */
export function viewOf(raw: string, format: Input['format'], findings: readonly Finding[]): View {
  const source: View = { text: raw, spans: findings.map(({ span }) => span) }
  if (format !== 'html') return source
  const page = read({ text: raw, format })
  const spans = findings.map(({ span }) => fromSource(page, span))
  const same = spans.every(({ start, end }, i) => page.text.slice(start, end) === findings[i].text)
  return same ? { text: page.text, spans } : source
}

/** The span of the text whose characters lie in `span` of the source: two binary searches, since order is kept. */
function fromSource(page: Source, span: Span): Span {
  const firstIndex = (test: (at: Span) => boolean): number => {
    let low = 0
    let high = page.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (test(page.toSource({ start: middle, end: middle + 1 }))) high = middle
      else low = middle + 1
    }
    return low
  }
  return { start: firstIndex((at) => at.end > span.start), end: firstIndex((at) => at.start >= span.end) }
}
