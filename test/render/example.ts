import type { Repair, Result, ResultFinding } from '../../src/engine/report/result.ts'
import { completeReport, type Report } from '../../src/render/report.ts'

export const DIGEST = `sha256:${'0'.repeat(64)}`

/** A finding on the first occurrence of `excerpt`, as the engine would give it. */
export function finding(raw: string, excerpt: string, over: Partial<ResultFinding> = {}): ResultFinding {
  const start = raw.indexOf(excerpt)
  if (start < 0) throw new Error(`“${excerpt}” is not in the text`)
  return {
    id: `id-${start}`,
    key: `quotes:${excerpt}`,
    rule: 'quotes',
    category: 'quotes',
    severity: 'error',
    confidence: 0.9,
    span: { start, end: start + excerpt.length },
    excerpt,
    text: excerpt,
    message: 'Something is wrong here.',
    messageId: 'wrong',
    messageArguments: [],
    repairs: [],
    related: [],
    mqm: 'punctuation',
    its: 'typographical',
    ...over,
  }
}

/** A repair that replaces the first occurrence of `excerpt`. */
export function repair(raw: string, excerpt: string, text: string, trust: Repair['trust'] = 'safe'): Repair {
  const start = raw.indexOf(excerpt)
  return { edits: [{ span: { start, end: start + excerpt.length }, text }], trust }
}

/** A result with these findings. */
export function resultOf(
  raw: string,
  findings: readonly ResultFinding[],
  over: Partial<Result> = {},
): Result {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity]++
  return {
    document: { length: raw.length, words: 7, language: 'en', languageConfidence: 1 },
    verdict: counts.error ? 'block' : counts.warning ? 'review' : 'pass',
    score: 75,
    counts,
    causes: [],
    findings,
    ...over,
  }
}

/** The report of a text named article.txt with these findings. */
export function reportOf(
  raw: string,
  findings: readonly ResultFinding[],
  over: Partial<Result> = {},
  name = 'article.txt',
): Report {
  return completeReport(resultOf(raw, findings, over), raw, { name, digest: DIGEST })
}
