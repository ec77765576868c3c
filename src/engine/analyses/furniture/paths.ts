import { pagePathOf } from '../../phrases/page-paths.ts'
import { isInBody, isOpen, lineOf, type Marking, mark } from './marking.ts'

/**
 * Marks paths through the site, above the article and below it. Of three words nobody knows that they are sections: then
 * the line must stand first, with the headline after it.
 */
export function markPaths(marking: Marking): void {
  const { document, resources, first } = marking
  if (first < 0) return
  document.blocks.forEach((block, b) => {
    if (isInBody(marking, b) || !isOpen(marking, b)) return
    const above = b === 0 && first > 1
    const path = pagePathOf(lineOf(document, block), resources.pageWords(), above)
    if (path && (path.named || above))
      mark(marking, b, 'path', 'pages', path.named && (path.points || above) ? 0.95 : 0.85)
  })
}
