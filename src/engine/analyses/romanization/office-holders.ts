/** Office-holders under a commoner name. */

import { baseSpan, baseText, type Document, tokenKey } from '../../document/document.ts'
import type { OfficeHolder } from '../../language/office-holders.ts'
import { fold } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import type { Analyses } from '../analyses.ts'
import { type NameLedger, names } from '../names.ts'
import { partsOf } from './matches.ts'
import type { Romanized } from './romanized.ts'

/** “UN Secretary-General António Gutierrez”, and “Gutierrez” after that. */
export function* misnamedHolders(analyses: Analyses): Generator<Romanized> {
  const { document, resources } = analyses
  const ledger = analyses.get(names)
  const surnames = new Map<string, string>()
  for (const mention of ledger.mentions) {
    const last = mention.words[mention.words.length - 1]
    const spelling = baseText(document, last)
    const { holders } = resources.names.of(spelling)
    if (holders.length === 0) continue
    const parts = partsOf(document, mention)
    const folded = fold(spelling)
    const surname = surnames.get(folded)
    if (parts.length === 1 && surname !== undefined) {
      yield misnamed(baseSpan(document, last), spelling, surname)
      continue
    }
    for (const holder of holders) {
      const words = parts.map((token) => fold(baseText(document, token)))
      const mistaken = holder.mistaken.find((name) =>
        name.every((word, k) => word === words[words.length - name.length + k]),
      )
      if (!mistaken || !holdsOffice(document, ledger, holder, parts[0], last)) continue
      const own = parts.slice(-mistaken.length)
      const wrong = own.filter((_, k) => mistaken[k] !== fold(holder.english[k]))
      const span = baseSpan(document, wrong[0], wrong[wrong.length - 1])
      const english = holder.english.slice(own.indexOf(wrong[0]), own.indexOf(wrong[wrong.length - 1]) + 1)
      const right = holder.english[holder.english.length - 1]
      if (folded !== fold(right)) surnames.set(folded, right)
      const spelled = document.text.slice(span.start, span.end)
      yield misnamed(span, spelled, english.join(' '))
      break
    }
  }
}

const misnamed = (span: Span, spelling: string, english: string): Romanized => ({
  span,
  evidence: { spelling, english, mistaken: true },
  confidence: 0.94,
  severity: 'error',
})

/** Words on either side of a name among which its title is looked for. */
const TITLE_REACH = 8

/** True when the title stands around the tokens of the name, and the body that it belongs to there or in any name. */
function holdsOffice(
  document: Document,
  { bySpelling }: NameLedger,
  { title, body }: OfficeHolder,
  first: number,
  last: number,
): boolean {
  const around = new Set<string>()
  for (
    let i = Math.max(0, first - TITLE_REACH);
    i < Math.min(document.tokens.count, last + 1 + TITLE_REACH);
    i++
  )
    around.add(tokenKey(document, i))
  return (
    title.every((word) => around.has(word)) && body.some((word) => around.has(word) || bySpelling.has(word))
  )
}
