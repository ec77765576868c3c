import { Mark } from '../../document/scan.ts'
import { spellsOut } from '../../language/letter-names.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { NameLedger } from '../names.ts'
import { isStranger, SHORTEST } from './entry-kinds.ts'
import { formOf, type NameVariant } from './variant.ts'

/** “Elji Electronics” beside “LG Electronics”: an acronym by the names of its letters. */
export function* spelledAcronyms(analyses: Analyses, ledger: NameLedger): Generator<NameVariant> {
  if (!analyses.get(damaged)) return
  const { document, lexicon, resources } = analyses
  const { flags } = document.tokens
  const acronyms = ledger.entries.filter(
    ({ lower, tokens }) =>
      lower.length > 1 && lower.length < SHORTEST + 1 && tokens.every((token) => flags[token] & Mark.upper),
  )
  if (acronyms.length === 0) return
  for (const entry of ledger.entries) {
    const { lower } = entry
    if (lower.length < SHORTEST || lower.length > LONGEST_SPELLED) continue
    if (!isStranger(lexicon, entry)) continue
    const acronym = acronyms.find((other) => spellsOut(lower, other.lower, resources.letterNames()))
    if (!acronym) continue
    const [form, preferred] = [formOf(document, entry), formOf(document, acronym)]
    yield { form, preferred, confidence: 0.82, severity: 'error', keepsCase: true }
  }
}

/** Letters of a spelled acronym. */
const LONGEST_SPELLED = 12
