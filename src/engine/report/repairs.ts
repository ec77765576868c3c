import type { Edit } from '../span.ts'
import type { ResultFinding } from './result.ts'

/** The safe repairs of findings: of each the first repair, when it is safe. Edits fit the source. */
export function safeEdits(findings: readonly Pick<ResultFinding, 'repairs'>[]): Edit[] {
  const edits: Edit[] = []
  for (const finding of findings) {
    const repair = finding.repairs[0]
    if (repair?.trust !== 'safe') continue
    for (const edit of repair.edits) edits.push({ ...edit.span, text: edit.text })
  }
  return edits
}
