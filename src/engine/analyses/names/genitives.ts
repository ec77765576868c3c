import { baseSpan, type Document, isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import type { NameLedger } from '../names.ts'
import { DETERMINERS } from '../words/facts.ts'
import { isOrdinary, isStranger, SHORTEST } from './entry-kinds.ts'
import { formAt, type NameVariant } from './variant.ts'

/** “Wiesners lawyer”: the German genitive of a name that the text has, where English wants an apostrophe. */
export function* genitives({ document, lexicon }: Analyses, ledger: NameLedger): Generator<NameVariant> {
  for (const entry of ledger.entries) {
    if (!entry.lower.endsWith('s') || entry.lower.length <= SHORTEST || !isStranger(lexicon, entry)) continue
    const base = ledger.bySpelling.get(entry.lower.slice(0, -1))
    if (!base || isOrdinary(lexicon, base.word)) continue
    const times = base.tokens.length
    const preferred = { text: `${base.text}’s`, spans: [] }
    for (const token of entry.tokens) {
      if (!isPossessor(document, token)) continue
      const form = formAt(document, baseSpan(document, token))
      yield { form, preferred, by: 'genitive', times, confidence: 0.82, severity: 'warning', keepsCase: true }
    }
  }
}

/** A name before what somebody has. A family has an article, and stands before a verb. */
function isPossessor(document: Document, token: number): boolean {
  const { tokens } = document
  const [before, after] = [token - 1, token + 1]
  if (after >= tokens.count || isPossessive(tokens, token)) return false
  if (!(tokens.flags[after] & Mark.lower) || tokens.flags[after] & Mark.lineBefore) return false
  if (!(tokens.facts[after] & (Flag.NOUN | Flag.ADJECTIVE)) || tokens.facts[after] & NO_POSSESSION)
    return false
  return !(
    before >= 0 &&
    (tokens.kind[before] === Kind.number || DETERMINERS.has(tokenKey(document, before)))
  )
}

/** What follows a family’s name rather than a possessor’s. */
const NO_POSSESSION = Flag.BASE | Flag.THIRD | Flag.PAST | Flag.FUNCTION | Flag.ADVERB
