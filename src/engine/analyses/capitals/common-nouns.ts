/** Ordinary nouns with a capital. */

import {
  type Document,
  isComma,
  type Sentence,
  tokenKey,
  tokenText,
  tokenUnit,
} from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Beside } from '../../language/capital-words.ts'
import { Small } from '../../language/small-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { quotations } from '../quotations.ts'
import { type CapitalPlace, nounAt } from './capital.ts'
import { commonCapitals } from './common-capitals.ts'
import { besideOf, CLOSES, capitalsNear } from './neighbours.ts'

/** “came to Power”, “the Elections”: a common noun that the text writes small elsewhere, with no name near it. */
export function commonNoun(analyses: Analyses, i: number, sentence: Sentence): CapitalPlace | undefined {
  const { document } = analyses
  const { kind, flags } = document.tokens
  const [before, next] = [i - 1, i + 1]
  // A small word, a sentence's article or a comma before it, and no capital behind: few words get further.
  const key = tokenKey(document, before)
  const small = (flags[before] & Mark.lower) !== 0 || (before === sentence.firstToken && key === 'the')
  const comma = isComma(document, before)
  if (!small && !comma) return undefined
  if (kind[next] === Kind.word && (flags[next] & (Mark.lower | Mark.digit)) !== Mark.lower) return undefined
  const capitals = analyses.get(commonCapitals)
  // An abstract plural is no name, wherever it stands: “free Capacities”, “, Negotiations are”.
  const abstract = capitals.abstract(i)
  const after = tokenKey(document, next)
  // “, Shares in the mill fell”: a plural between a comma and a preposition begins a clause, not a name.
  const clause = comma && capitals.plural(i) && besideOf(analyses, after) & Beside.FOLLOWS
  if (!clause) {
    const led =
      kind[before] === Kind.word && (key === 'the' || (besideOf(analyses, key) & Beside.BEFORE_NOUN) !== 0)
    if (!abstract && !(led && capitals.odd(i))) return undefined
    if (kind[next] === Kind.word ? GOES_ON.has(after) : !CLOSES.has(tokenUnit(document, next)))
      return undefined
    // “she Promised to”: no name follows a pronoun.
    const verb = abstract && besideOf(analyses, key) & Beside.PRONOUN
    if (!verb && capitalsNear(document, i, sentence)) return undefined
  }
  return nounAt(document, i, isOne(document, i) ? 0.86 : 0.78)
}

/** What goes on behind a noun of a name. */
const GOES_ON = wordSet('of for and or')

/**
 * “his Wife said”, and in a damaged text “the Accident happened”: a common noun behind a small determiner with no other
 * capital near. Texts of people have it where a name is a common noun (a ship, a film, a club), so elsewhere it says little.
 */
export function loneNoun(analyses: Analyses, i: number, sentence: Sentence): CapitalPlace | undefined {
  const { document } = analyses
  const { tokens } = document
  const next = i + 1
  // “In the north, Rain is expected”.
  const clause = isComma(document, i - 1) && besideOf(analyses, tokenKey(document, next)) & Beside.FOLLOWS
  if (tokens.kind[i - 1] > Kind.number && !clause) return undefined
  if (
    // “Section 230a”
    tokens.kind[next] === Kind.word
      ? !(tokens.flags[next] & Mark.lower) || (tokens.flags[next] & Mark.digit) !== 0
      : tokens.kind[next] === Kind.number
  )
    return undefined
  const before = tokenKey(document, i - 1)
  const words = analyses.resources.smallWords()
  const counted = tokens.kind[i - 1] === Kind.number || isOf(words, before, Small.COUNT)
  const head = i - 1 === sentence.firstToken
  if (
    !clause &&
    !counted &&
    !(tokens.flags[i - 1] & Mark.lower) &&
    !(head && tokens.facts[i - 1] & Flag.FUNCTION)
  )
    return undefined
  // “the yacht Serenity”: behind a noun stands its name.
  if (tokens.facts[i - 1] & Flag.NOUN && !(tokens.facts[i - 1] & (Flag.FUNCTION | Flag.ADJECTIVE)))
    return undefined
  const kinds = words.get(tokenText(document, i).toLowerCase()) ?? 0
  const owned = besideOf(analyses, before) & Beside.POSSESSIVE && !(kinds & Small.STYLE)
  const one = isOne(document, i)
  if (!owned && !one && !analyses.get(damaged)) return undefined
  const capitals = analyses.get(commonCapitals)
  if (!(counted ? capitals.plural(i) : capitals.noun(i) || capitals.abstract(i)) || kinds & Small.NAMED)
    return undefined
  if (capitalsNear(document, i, sentence) || analyses.get(quotations).inside(tokens.start[i]))
    return undefined
  return nounAt(document, i, one ? 0.86 : 0.75)
}

/** “a temporary Basis”, “a Strike at the port”: behind the article of what has no name, and no noun behind. */
function isOne(document: Document, i: number): boolean {
  const { facts, kind, flags } = document.tokens
  const described = facts[i - 1] & Flag.ADJECTIVE && flags[i - 1] & Mark.lower
  const article = tokenKey(document, described ? i - 2 : i - 1)
  return (
    (article === 'a' || article === 'an') &&
    (kind[i + 1] !== Kind.word || (facts[i + 1] & Flag.FUNCTION) !== 0)
  )
}
