import { type ChangeDesc, ChangeSet, type Text } from '@codemirror/state'
import type { Span } from '../../../engine/span.ts'

/** What has been written since a text was sent to be checked: the way from places in that text to places in this one. */
export class Since {
  #changes: ChangeDesc

  constructor(doc: Text) {
    this.#changes = ChangeSet.empty(doc.length).desc
  }

  /** Takes in what was written next. */
  add(changes: ChangeDesc): void {
    this.#changes = this.#changes.composeDesc(changes)
  }

  /** Whether a place is as it was checked. */
  isUntouched({ start, end }: Span): boolean {
    return !this.#changes.touchesRange(start, end)
  }

  /** Where a place is now; absent when somebody has written in it. */
  now({ start, end }: Span): Span | undefined {
    if (!this.isUntouched({ start, end })) return undefined
    const from = this.#changes.mapPos(start, start === end ? -1 : 1)
    return { start: from, end: start === end ? from : this.#changes.mapPos(end, -1) }
  }
}
