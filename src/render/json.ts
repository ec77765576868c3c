import type { Report } from './report.ts'

/** A text that got no report, and why. */
export interface ReportError {
  readonly name: string
  readonly detail: string
}

/** The reports of several texts, in their order. */
export interface Reports {
  readonly schema: 'mtlint-reports/1'
  readonly reports: readonly Report[]
  readonly errors: readonly ReportError[]
}

/** Renders the reports of several texts as one JSON document, ending in a line end. */
export function renderJson(reports: readonly Report[], errors: readonly ReportError[] = []): string {
  const envelope: Reports = { schema: 'mtlint-reports/1', reports, errors }
  return `${JSON.stringify(envelope, null, 2)}\n`
}
