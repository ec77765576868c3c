import type { Input } from '../../../engine/input/source.ts'
import type { Edit } from '../../../engine/span.ts'
import type { ChangedLines } from '../../../render/changes.ts'
import type { Dismissed } from '../../../render/remaining.ts'
import type { Report } from '../../../render/report.ts'
import type { View } from '../../../render/view.ts'

/** A text to check, and the names that the editor has accepted. */
export interface CheckRequest {
  readonly input: Input
  readonly names: readonly string[]
}

/** What came of a check. */
export interface Checked {
  readonly report: Report
  /** HTML as a reader sees it, with the place of every finding; absent for plain text, and when a server checked. */
  readonly view?: View
}

/** The forms that a report can be taken away in. */
export type ReportForm = 'json' | 'html' | 'sarif'

/** A report to take away, without what the editor has dismissed. */
export interface RenderRequest extends CheckRequest {
  readonly form: ReportForm
  readonly name?: string
  readonly origin: string
  readonly dismissed: Dismissed
}

/** A text whose safe repairs are wanted, but for those of what the editor has dismissed. */
export interface MendRequest extends CheckRequest {
  readonly dismissed: Dismissed
}

/** What the Web Worker can be asked, by name: the question and the answer. */
export interface Calls {
  check: { question: CheckRequest; answer: Checked }
  mend: { question: MendRequest; answer: readonly Edit[] }
  render: { question: RenderRequest; answer: string }
  compare: { question: { before: string; after: string }; answer: readonly ChangedLines[] }
}

/** A question on its way to the Web Worker. */
export type Question = {
  [Name in keyof Calls]: {
    readonly id: number
    readonly name: Name
    readonly question: Calls[Name]['question']
  }
}[keyof Calls]

/** What the Web Worker says: first whether it is ready, then answers. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly detail: string }
