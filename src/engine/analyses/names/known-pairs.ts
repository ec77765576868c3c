/** Pairs of spellings of one name that lists have, or that two languages are known to spell so. */

import { tokenKey } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { eastSlavicKey } from '../../language/east-slavic.ts'
import type { KnownName } from '../../language/known-names.ts'
import { fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { isNameGloss } from '../glosses.ts'
import { isEveryday, type NameEntry, type NameLedger } from '../names.ts'
import type { Pair } from './clusters.ts'
import { isStranger } from './entry-kinds.ts'
import { type Agreement, agreementOf, meet, shared, takesUp } from './surroundings.ts'

/** “Gaddafi” and “Qaddafi”: spellings of a well-known surname that share no key, all at home in English. */
export function* knownPairs(analyses: Analyses, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const known = analyses.resources.names.of
  // Others may bear the name: in a text that is whole the given name must be the same.
  const isSame = (agreement: Agreement): boolean =>
    agreement === 'name' || ((agreement === 'role' || agreement === 'alone') && analyses.get(damaged))
  const seen = new Map<KnownName, NameEntry>()
  for (const entry of ledger.entries)
    for (const { name, index } of known(entry.lower).words) {
      if (index < name.english.length - 1) continue
      const other = seen.get(name)
      if (!other) seen.set(name, entry)
      else if (fold(other.lower) !== fold(entry.lower) && isSame(agreementOf(analyses, other, entry)))
        yield { a: other, b: entry, confidence: 0.96, severity: 'error' }
    }
}

/** “Kharkiv” and “Kharkov”, “Urmia” and “Oroumieh”: one place after two languages, at least one of them at home in English. */
export function* placePairs(analyses: Analyses, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const { document, resources } = analyses
  const { namedAfter, namedWith } = resources.wordShapes
  const known = resources.names.of
  const seen = new Map<KnownName, NameEntry>()
  const foreign: { entry: NameEntry; name: KnownName }[] = []
  for (const entry of ledger.entries) {
    if (isEveryday(analyses.lexicon, entry.word)) continue
    // “The port of Salonica (now Thessaloniki)”: the text itself has both, and may go on with either.
    const glossed = entry.tokens.filter((token) => isNameGloss(document, token))
    if (
      glossed.length === entry.tokens.length ||
      glossed.some((token) => document.tokens.kind[token - 2] > Kind.number)
    )
      continue
    // “Peking University” is not in Peking.
    const kept = entry.tokens.every((token) => namedWith().test(tokenKey(document, token + 1)))
    // “Hotel Ukraina”, “Radio Maroc”: a name of its own.
    const named = entry.tokens.every((token) => token > 0 && namedAfter().test(tokenKey(document, token - 1)))
    for (const { name, words, accepted } of known(entry.text).phrases) {
      if (words.length > 1) continue
      if (!accepted) {
        if (!named) foreign.push({ entry, name })
        continue
      }
      if (kept) continue
      const other = seen.get(name)
      if (!other) seen.set(name, entry)
      else if (fold(other.lower) !== fold(entry.lower))
        yield { a: other, b: entry, confidence: 0.9, severity: 'error' }
    }
  }
  for (const { entry, name } of foreign) {
    const english = seen.get(name)
    if (english) yield { a: english, b: entry, confidence: 0.9, severity: 'error' }
  }
}

/** Strangers that differ as Ukrainian and Russian do, after one given name, or in a damaged text. */
export function* eastSlavicPairs(analyses: Analyses, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const { lexicon } = analyses
  const isDamaged = analyses.get(damaged)
  const seen = new Map<string, NameEntry>()
  for (const entry of ledger.entries) {
    if (entry.lower.length < 6 || !(isDamaged || /[ghq]/.test(entry.lower))) continue
    const key = eastSlavicKey(entry.lower)
    const other = seen.get(key)
    if (!other) {
      seen.set(key, entry)
      continue
    }
    const strangers = Number(isStranger(lexicon, other)) + Number(isStranger(lexicon, entry))
    if (strangers === 0) continue
    const before = shared(analyses, other, entry, -1)
    if (before === 'same' || takesUp(analyses, entry, other))
      yield { a: other, b: entry, confidence: 0.85, severity: 'error' }
    else if (isDamaged && strangers === 2 && before !== 'different' && !meet(analyses.document, entry, other))
      yield { a: other, b: entry, confidence: 0.78, severity: 'error' }
  }
}
