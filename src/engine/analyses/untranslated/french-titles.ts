import { isLowerAt } from '../../document/characters.ts'
import { tokenKey } from '../../document/document.ts'
import type { Analyses } from '../analyses.ts'
import { names } from '../names.ts'
import { origin } from '../origin.ts'
import { type Remnant, remnantAt } from './remnant.ts'

/** “M. Delaunay”, in a text from French that has no Marc or Marie Delaunay: no initial. */
export function* frenchTitles(analyses: Analyses): Generator<Remnant> {
  if (analyses.get(origin)?.language !== 'fr') return
  const { document } = analyses
  const { tokens, text } = document
  const { bySpelling } = analyses.get(names)
  for (let i = 0; i + 2 < tokens.count; i++) {
    const start = tokens.start[i]
    if (text[start] !== 'M' || text[start + 1] !== '.') continue
    const next = tokens.start[i + 1] > start + 1 ? i + 1 : i + 2
    const entry = bySpelling.get(tokenKey(document, next))
    const isInitial = entry?.mentions.some(
      ({ words: [first] }) => text[tokens.start[first]] === 'M' && isLowerAt(text, tokens.start[first] + 1),
    )
    if (entry && !isInitial) yield remnantAt(document, { start, end: start + 2 }, 'words', 'fr', 0.8)
  }
}
