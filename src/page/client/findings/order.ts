import type { Severity } from '../../../engine/report/result.ts'
import type { Finding, Report } from '../../../render/report.ts'

/** Findings that are shown together. */
export interface Group {
  readonly severity: Severity
  /** The fault of the pipeline that explains them, where one does. */
  readonly cause?: Report['causes'][number]
  readonly findings: readonly Finding[]
}

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/**
 * Findings by severity, worst first, and in each severity by cause, those without a cause at the end; in text order
 * within. A finding that has several causes is shown under the first.
 */
export function groupsOf({ findings, causes }: Report): Group[] {
  const causeOf = new Map(causes.toReversed().flatMap((cause) => cause.findings.map((id) => [id, cause])))
  return SEVERITIES.flatMap((severity) => {
    const these = findings.filter((finding) => finding.severity === severity)
    return [...causes, undefined].flatMap((cause): Group[] => {
      const members = these.filter(({ id }) => causeOf.get(id) === cause)
      return members.length ? [{ severity, ...(cause ? { cause } : {}), findings: members }] : []
    })
  })
}
