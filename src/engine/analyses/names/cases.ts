/** Names in a case of the source, beside their nominative in the text. */

import { type Document, tokenKey } from '../../document/document.ts'
import { nominativesOf } from '../../language/name-cases.ts'
import { Flag, fold, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import type { NameEntry, NameLedger } from '../names.ts'
import type { Pair } from './clusters.ts'
import { isStranger, SHORTEST } from './entry-kinds.ts'
import { agreementOf, neighbours, shareGiven, standsAlone, takesUp } from './surroundings.ts'

/** “Klimczaka” beside “Klimczak”: the translation kept the source’s case. */
export function* inflectedPairs(analyses: Analyses, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const { lexicon } = analyses
  let folded: Map<string, NameEntry> | undefined
  const find = (spelling: string): NameEntry | undefined => {
    // A case may have lost the accents too: Vuković, Vukovica.
    folded ??= new Map(ledger.entries.map((entry) => [fold(entry.lower), entry]))
    return ledger.bySpelling.get(spelling) ?? folded.get(spelling)
  }
  for (const entry of ledger.entries) {
    if (entry.lower.length < SHORTEST || !isStranger(lexicon, entry)) continue
    let base: NameEntry | undefined
    for (const { spelling, doubtful } of nominativesOf(entry.lower, analyses.resources.forms)) {
      const other = find(spelling)
      // “Luchkom” is Luchko, of whom the text speaks, and not another called Luchka.
      if (!other || (base && base.tokens.length >= other.tokens.length)) continue
      if (isCaseOf(analyses, entry, other, doubtful)) base = other
    }
    if (base) yield { a: base, b: entry, confidence: 0.8, severity: 'error' }
  }
}

/** Whether an entry is a case of what may be its nominative; a doubtful nominative needs more than that the text has it. */
function isCaseOf(analyses: Analyses, entry: NameEntry, base: NameEntry, doubtful: boolean): boolean {
  const { lexicon } = analyses
  if (base === entry || base.lower.length < SHORTEST) return false
  if (takesUp(analyses, entry, base) && !(doubtful && isFamily(analyses.document, entry))) return true
  if (isPlaceInCase(analyses, entry, base) || bothInCase(analyses, entry, base)) return true
  // The nominative may be listed as a surname; a given name has a woman’s beside it: Roman, Romana, but no Romanem.
  const long = !doubtful && entry.lower.startsWith(base.lower) && entry.lower.length > base.lower.length + 1
  if (!long && lexicon.has(base.word, Flag.LOWER | Flag.GIVEN)) return false
  return doubtful ? shareGiven(analyses, entry, base) : agreementOf(analyses, base, entry) !== 'conflict'
}

/** “The Morandini family” is not Morandin’s, but “the Orpon government” is Orpo’s. */
const isFamily = (document: Document, { tokens }: NameEntry): boolean =>
  tokens.some(
    (token) =>
      token > 0 && tokenKey(document, token - 1) === 'the' && FAMILIES.test(tokenKey(document, token + 1)),
  )

const FAMILIES = /^(?:family|brothers|sisters|siblings|couple|clan|dynasty|twins)$/

/** “Ivana Trojana” beside “Ivan Trojan”: the given name has the case too, and it is no woman’s. */
function bothInCase(analyses: Analyses, entry: NameEntry, base: NameEntry): boolean {
  if (/(?:[oe]v|in|sk|á)a?$/u.test(entry.lower)) return false
  const given = [...neighbours(analyses, base, -1)].filter((word) => word.length >= SHORTEST)
  return [...neighbours(analyses, entry, -1)].some((word) =>
    given.some((nominative) => word.startsWith(nominative) && GIVEN_CASE.test(word.slice(nominative.length))),
  )
}

/** Case endings of men’s given names. */
const GIVEN_CASE = /^(?:a|u|em|om|iem|owi|ovi)$/

/** “In Ostravě”: a word that stands alone, always behind a preposition, where the text has the place. */
function isPlaceInCase({ document, lexicon }: Analyses, entry: NameEntry, base: NameEntry): boolean {
  if (!standsAlone(entry)) return false
  if (base.word !== NONE && !lexicon.has(base.word, Flag.PLACE)) return false
  const isBehind = (token: number): boolean => token > 0 && IN_PLACES.test(tokenKey(document, token - 1))
  return entry.tokens.every(isBehind) && (base.word !== NONE || base.tokens.some(isBehind))
}

const IN_PLACES = /^(?:in|from|near|to|at)$/
