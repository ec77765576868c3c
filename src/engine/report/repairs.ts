import type { Edit } from '../span.ts'
import type { Result } from './result.ts'

/** The safe repairs of a result: of each finding the first repair, when it is safe. Edits fit the source. */
export function safeEdits(result: Pick<Result, 'findings'>): Edit[] {
  const edits: Edit[] = []
  for (const finding of result.findings) {
    const repair = finding.repairs[0]
    if (repair?.trust !== 'safe') continue
    for (const edit of repair.edits) edits.push({ ...edit.span, text: edit.text })
  }
  return edits
}
