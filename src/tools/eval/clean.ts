import { read } from '../../engine/input/index.ts'
import type { Verdict } from '../../engine/report/result.ts'
import type { Span } from '../../engine/span.ts'
import type { Article, Checked } from './articles.ts'
import type { Judged } from './reliability.ts'

/** What the engine says about articles in which every finding is a false alarm. */
export interface CleanScore {
  readonly articles: number
  readonly words: number
  readonly counts: { error: number; warning: number; note: number }
  readonly verdicts: Record<Verdict, number>
  /** Findings by rule and severity. */
  readonly rules: Record<string, number>
  /** Texts of which an origin or a cause was said. */
  readonly explained: number
  /** All findings, each of them wrong. */
  readonly judged: readonly Judged[]
  readonly alarms: readonly { article: Article; span: Span; said: string }[]
}

/** Counts the alarms. */
export function cleanScoreOf(checked: readonly Checked[]): CleanScore {
  const counts = { error: 0, warning: 0, note: 0 }
  const verdicts = { pass: 0, review: 0, block: 0 }
  const rules: Record<string, number> = {}
  const alarms: { article: Article; span: Span; said: string }[] = []
  const judged: Judged[] = []
  let words = 0
  let explained = 0
  for (const { article, result } of checked) {
    words += wordsIn(read(article).text)
    verdicts[result.verdict]++
    if (result.origin || result.causes.length > 0) explained++
    for (const severity of ['error', 'warning', 'note'] as const) counts[severity] += result.counts[severity]
    for (const { severity, rule, span, confidence } of result.findings) {
      judged.push({ confidence, right: false })
      const said = `${severity} ${rule}`
      rules[said] = (rules[said] ?? 0) + 1
      alarms.push({ article, span, said })
    }
  }
  return { articles: checked.length, words, counts, verdicts, rules, explained, judged, alarms }
}

/** Words as a person counts them: “don’t” and “well-kept” are one each. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0
}
