/** Names in a case of the source whose nominative the text does not have. */

import { withCapital } from '../../document/characters.ts'
import { tokenKey } from '../../document/document.ts'
import { listedNominatives } from '../../language/name-cases.ts'
import { Flag, fold, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { Mention, NameLedger } from '../names.ts'
import { isStranger, SHORTEST } from './entry-kinds.ts'
import { standsAlone } from './surroundings.ts'
import { formOf, type NameVariant } from './variant.ts'

/**
 * “From Tomska”, “a letter to Macronu”, “Donalda Trumpa”: a place or somebody well known in a case of the source, behind a
 * preposition or a given name in the same case.
 */
export function* casesAlone(analyses: Analyses, ledger: NameLedger): Generator<NameVariant> {
  const { document, lexicon, resources } = analyses
  if (!analyses.get(damaged)) return
  for (const entry of ledger.entries) {
    const { lower, mentions, tokens } = entry
    if (lower.length <= SHORTEST || !isStranger(lexicon, entry)) continue
    // “Varsovie” is no case, but French.
    if (resources.names.of(lower).phrases.length > 0) continue
    const full = mentions.every((mention) => areCases(analyses, lower, mention))
    if (!full && !standsAlone(entry)) continue
    const addressed = mentions.every(({ role }) => role !== undefined && ADDRESSED.has(role))
    const isBehind = (token: number): boolean => token > 0 && BEFORE_CASE.test(tokenKey(document, token - 1))
    if (!addressed && !full && !tokens.every(isBehind)) continue
    const base = addressed
      ? listedNominatives(lower, resources.forms.givenCases).find((spelling) =>
          isGivenName(analyses, spelling),
        )
      : listedNominatives(lower, resources.forms.loneCases).find((spelling) =>
          isKnownAlone(analyses, lower, spelling, full),
        )
    // A nominative that the text has is compared elsewhere, but not that of a given name.
    if (base === undefined || (!addressed && ledger.bySpelling.has(base))) continue
    const place = resources.names.of(base).phrases.find(isWord)?.name.english[0]
    const preferred = { text: place ?? withCapital(base), spans: [] }
    yield { form: formOf(document, entry), preferred, by: 'case', confidence: 0.78, severity: 'error' }
  }
}

/** “With Mr. Krzysztofem”: Slavic languages put “Mr.” before a given name. */
const ADDRESSED = new Set('mr mrs ms miss pan pani father brother sister uncle aunt'.split(' '))

const BEFORE_CASE = /^(?:from|in|near|to|of|at|by|for|with)$/

/** “Donalda Trumpa”, “Joe Bidena”: somebody well known in a case, behind the given name. */
function areCases({ document, resources }: Analyses, lower: string, { words }: Mention): boolean {
  if (words.length !== 2) return false
  const given = tokenKey(document, words[0])
  const first = [given, ...listedNominatives(given, resources.forms.loneCases)]
  return listedNominatives(lower, resources.forms.loneCases).some((spelling) =>
    resources.names
      .of(spelling)
      .words.some(
        ({ name, index }) =>
          index > 0 && first.some((nominative) => fold(nominative) === fold(name.english[0].toLowerCase())),
      ),
  )
}

/** A given name of the lexicon or of the lists. */
const isGivenName = ({ lexicon, resources }: Analyses, spelling: string): boolean =>
  lexicon.has(lexicon.find(spelling), Flag.GIVEN) || resources.names.of(spelling).given >= 0

/** A name of one word. */
const isWord = ({ words }: { readonly words: readonly string[] }): boolean => words.length === 1

/** What is a woman’s name as well, or anybody’s: Grass, Grasse. */
const ANOTHERS = /(?:in|[oe]v)a$|e$/

/** A place or town in -sk that lists have, or somebody well known. @param full with a given name */
function isKnownAlone(
  { lexicon, resources }: Analyses,
  lower: string,
  spelling: string,
  full: boolean,
): boolean {
  const { words, phrases } = resources.names.of(spelling)
  if (spelling.length > SHORTEST && phrases.some(isWord)) return true
  // Of shorter names the cases are names themselves: Rodina beside Rodin.
  if (
    words.some(({ accepted }) => accepted) &&
    (full || spelling.length >= (ANOTHERS.test(lower) ? LONG_SURNAME : LONG_SURNAME - 1))
  )
    return true
  let word = lexicon.find(spelling)
  if (word === NONE) word = lexicon.find(fold(spelling))
  if (spelling.length < SHORTEST || lexicon.has(word, Flag.LOWER | Flag.GIVEN)) return false
  return spelling.endsWith('sk') || lexicon.has(word, Flag.PLACE)
}

const LONG_SURNAME = 6
