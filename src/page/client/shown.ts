import type { Input } from '../../engine/input/source.ts'
import type { Report } from '../../render/report.ts'
import type { View } from '../../render/view.ts'
import type { Since } from './editor/since.ts'

/** The check that the page shows. */
export interface Shown {
  /** The text that was checked: in it count the report's spans. */
  readonly input: Input
  /** The way from there to the text as it is now. */
  readonly since: Since
  readonly report: Report
  /** The report without what the editor dismissed. */
  readonly remaining: Report
  /** HTML as a reader sees it, with the places of all findings of `report`. */
  readonly view?: View
}
