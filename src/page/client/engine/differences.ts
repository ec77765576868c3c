import { diffLines, diffWordsWithSpace } from 'diff'
import type { Edit } from '../../../engine/span.ts'

/** Milliseconds after which a comparison by words is given up for one by lines. */
const PATIENCE = 500

/** The edits that make one text into another, by words where that is quick. */
export function editsBetween(before: string, after: string): Edit[] {
  const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE }) ?? diffLines(before, after)
  const edits: { start: number; end: number; text: string }[] = []
  let at = 0
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      at += value.length
      continue
    }
    let edit = edits.at(-1)
    if (edit?.end !== at) {
      edit = { start: at, end: at, text: '' }
      edits.push(edit)
    }
    if (added) edit.text += value
    else {
      at += value.length
      edit.end = at
    }
  }
  return edits
}
