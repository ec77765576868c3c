import { scoreOf, verdictOf } from '../engine/report/score.ts'
import type { Finding, Report } from './report.ts'

/** What an editor does not want to hear of again. */
export interface Dismissed {
  /** Single findings, by fingerprint. */
  readonly ids: readonly string[]
  /** Kinds of finding, by rule and excerpt. */
  readonly keys: readonly string[]
}

/** Tells the findings that the editor has dismissed, by themselves or with all of their kind. */
export function dismissedBy({ ids, keys }: Dismissed): (finding: Pick<Finding, 'id' | 'key'>) => boolean {
  const single = new Set(ids)
  const everywhere = new Set(keys)
  return ({ id, key }) => single.has(id) || everywhere.has(key)
}

/** A report without what the editor has dismissed: its findings, counts, score, verdict and causes. */
export function remainingReport(report: Report, dismissed: Dismissed): Report {
  const isDismissed = dismissedBy(dismissed)
  const findings = report.findings.filter((finding) => !isDismissed(finding))
  if (findings.length === report.findings.length) return report
  const counts = { ...report.counts }
  for (const finding of report.findings) if (isDismissed(finding)) counts[finding.severity]--
  const ids = new Set(findings.map(({ id }) => id))
  return {
    ...report,
    counts,
    verdict: verdictOf(counts),
    score: scoreOf(counts, report.document.words),
    findings,
    causes: report.causes.flatMap((cause) => {
      const left = cause.findings.filter((id) => ids.has(id))
      return left.length ? [{ ...cause, findings: left }] : []
    }),
  }
}
