/** Words of names that are one word in two spellings, and which is to be kept. */

import { Mark } from '../../document/scan.ts'
import { CALENDAR } from '../../language/name-words.ts'
import type { Analyses } from '../analyses.ts'
import type { NameEntry, NameLedger } from '../names.ts'
import { inflectedPairs } from './cases.ts'
import { clustersOf, type Pair } from './clusters.ts'
import { SHORTEST } from './entry-kinds.ts'
import { eastSlavicPairs, knownPairs, placePairs } from './known-pairs.ts'
import { byEdges } from './look-alikes.ts'
import { judge } from './one-name.ts'
import { preferredOf } from './preferred.ts'
import { meet } from './surroundings.ts'
import { formOf, type NameVariant } from './variant.ts'

/** “Pashinyan” and “Pashinian”: words of names that are one word in two spellings. */
export function* spellings(analyses: Analyses, ledger: NameLedger): Generator<NameVariant> {
  const { document } = analyses
  const cases = [...inflectedPairs(analyses, ledger)]
  const pairs: Pair<NameEntry>[] = [
    ...comparedPairs(analyses, ledger),
    ...knownPairs(analyses, ledger),
    ...eastSlavicPairs(analyses, ledger),
    ...cases,
    ...placePairs(analyses, ledger),
  ]
  const inflected = new Set(cases.map(({ b }) => b))
  // “Mar’yana” is Maryana, and so not Maryna with a letter too many.
  const sure = new Set(pairs.flatMap(({ a, b, slip }) => (slip ? [] : [a, b])))
  const kept = pairs.filter(({ a, b, slip }) => !slip || !(sure.has(a) || sure.has(b)))
  for (const { forms, confidence, severity } of clustersOf(kept)) {
    // A case is no name, however often it stands.
    const upright = forms.filter((form) => !inflected.has(form))
    const { by, preferred } = preferredOf(analyses, upright.length > 0 ? upright : forms)
    const better = formOf(document, preferred)
    for (const entry of forms)
      if (entry !== preferred)
        yield { form: formOf(document, entry), preferred: better, by, confidence, severity }
  }
}

/** Pairs of names that look alike and are one by all that stands beside them. */
function* comparedPairs(analyses: Analyses, ledger: NameLedger): Generator<Pair<NameEntry>> {
  /** Two names may be in several groups together. */
  const seen = new Map<NameEntry, Set<NameEntry>>()
  let comparisons = 0
  for (const group of [...ledger.byKey.values(), ...byEdges(analyses, ledger)]) {
    if (group.length < 2) continue
    if (comparisons > MOST_COMPARISONS) return
    const forms = group.filter((entry) => mayVary(analyses, entry)).slice(0, MOST_FORMS)
    for (let i = 0; i < forms.length; i++) {
      const a = forms[i]
      const others = seen.get(a) ?? new Set()
      seen.set(a, others)
      for (let j = i + 1; j < forms.length; j++) {
        const b = forms[j]
        if (others.has(b)) continue
        others.add(b)
        comparisons++
        const judged = judge(analyses, a, b)
        if (!judged) continue
        const { confidence } = judged
        const apart = confidence <= UNKNOWN_PEOPLE || !meet(analyses.document, a, b)
        yield { a, b, ...judged, confidence: apart ? confidence : UNKNOWN_PEOPLE }
      }
    }
  }
}

/** Forms with one key beyond this many are not compared: a text of romanization exercises, or a hostile one. */
const MOST_FORMS = 8

/** Comparisons a text is worth; an article needs some dozens. */
const MOST_COMPARISONS = 2000

/** False for what is no name, or a name that the house gave. */
function mayVary({ document, settings }: Analyses, entry: NameEntry): boolean {
  const { lower } = entry
  if (lower.length < SHORTEST || CALENDAR.has(lower)) return false
  if (settings.names.has(lower) && !settings.preferred.has(lower)) return false
  // Acronyms differ by a letter at will; a shouted name is one only when it is long.
  return lower.length > 5 || !entry.tokens.every((token) => document.tokens.flags[token] & Mark.upper)
}

/** The most that is said of names that no list knows. */
export const UNKNOWN_PEOPLE = 0.84
