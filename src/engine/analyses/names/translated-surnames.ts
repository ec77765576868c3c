import { baseSpan, tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag, fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { NameEntry, NameLedger } from '../names.ts'
import { standsAlone } from './surroundings.ts'
import { formAt, formOf, type NameVariant } from './variant.ts'

/** “Judge Combed”, “Churches teaches”: the surname of somebody in the text, translated, where only a person stands. */
export function* translatedSurnames(analyses: Analyses, ledger: NameLedger): Generator<NameVariant> {
  const { document, lexicon, resources } = analyses
  const { tokens } = document
  const meanings = new Map<string, NameEntry>()
  if (!analyses.get(damaged)) return
  for (const entry of ledger.entries) {
    const meaning = resources.synonyms.meaningOf(fold(entry.lower))
    // Somebody else may be called White.
    if (!meaning || lexicon.has(lexicon.find(meaning), Flag.GIVEN | Flag.FAMILY)) continue
    if (standsAlone(entry)) continue
    meanings.set(meaning, entry)
    for (const { words, role } of ledger.bySpelling.get(meaning)?.mentions ?? [])
      if (words.length === 1 && role) yield at(words[0], entry)
  }
  if (meanings.size === 0) return
  for (const { firstToken } of document.sentences) {
    const entry = meanings.get(tokenKey(document, firstToken))
    const next = firstToken + 1
    if (!entry || !(tokens.flags[next] & Mark.lower)) continue
    // “Churches plans” may be of two nouns, but it is of one church.
    const verb =
      tokens.facts[next] & Flag.THIRD &&
      (tokens.facts[firstToken] & Flag.PLURAL || !(tokens.facts[next] & Flag.NOUN))
    if (verb || tokenKey(document, next) === 'said') yield at(firstToken, entry)
  }

  function at(token: number, entry: NameEntry): NameVariant {
    const form = formAt(document, baseSpan(document, token))
    const preferred = formOf(document, entry)
    return { form, preferred, by: 'translated', confidence: 0.8, severity: 'error', keepsCase: true }
  }
}
