import { isLetterAt } from '../document/characters.ts'
import { tokenAt } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import type { Analysis } from './analyses.ts'
import { type DamageKind, damagedCharacters } from './damaged-characters.ts'

/** Damage that stands where a letter was, or a mark within a word. */
const TEARS: ReadonlySet<DamageKind> = new Set(['lost', 'misread', 'escape', 'entity'])

/** The tokens that are pieces of words of which a character was damaged: “fianc” and “e” of “fianc&eacute;e”. */
export const tornWords: Analysis<ReadonlySet<number>> = {
  name: 'torn-words',
  compute(analyses) {
    const { document } = analyses
    const torn = new Set<number>()
    for (const { kind, places } of analyses.get(damagedCharacters)) {
      if (!TEARS.has(kind)) continue
      for (const { start, end } of places)
        for (const beside of [start - 1, end]) {
          const token = isLetterAt(document.text, beside) ? tokenAt(document, beside) : -1
          if (document.tokens.kind[token] === Kind.word) torn.add(token)
        }
    }
    return torn
  },
}
