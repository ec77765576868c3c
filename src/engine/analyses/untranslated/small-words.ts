import { isUpperAt } from '../../document/characters.ts'
import type { Document } from '../../document/document.ts'
import type { Analyses } from '../analyses.ts'
import { falseFriends } from '../false-friends.ts'
import type { ForeignStretch } from '../foreign.ts'
import { leftovers } from '../leftovers.ts'
import { isMeant, isNamed } from './meant.ts'
import { type Remnant, remnantAt } from './remnant.ts'

/** “Nos children sleep”, “5 bin houses”: small words of the source, be they English ones too. */
export function* smallWords(analyses: Analyses): Generator<Remnant> {
  const { document } = analyses
  const over = new Set<number>()
  for (const stretch of leftovers(analyses)) {
    const capital = isUpperAt(document.text, stretch.start)
    if (capital ? isNamed(analyses, stretch) : isMeant(analyses, stretch)) continue
    over.add(stretch.start)
    yield ofWord(document, stretch)
  }
  for (const stretch of falseFriends(analyses)) if (!over.has(stretch.start)) yield ofWord(document, stretch)
}

const ofWord = (document: Document, stretch: ForeignStretch): Remnant => ({
  ...remnantAt(document, stretch, 'words', stretch.language, stretch.confidence),
  severity: 'warning',
})
