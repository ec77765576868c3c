import {
  type Document,
  isComma,
  type Sentence,
  tokenKey,
  tokenUnit,
  widthOf,
} from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Beside } from '../../language/capital-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { type CapitalPlace, doubtfulAt } from './capital.ts'
import { commonCapitals } from './common-capitals.ts'
import { besideOf, CLOSES, holdsCapital, isCapitalised, isOrdinal, isReverent } from './neighbours.ts'

/** What belongs to names, or is one. */
const NAMES = Flag.GIVEN | Flag.PLACE | Flag.DEMONYM | Flag.COMPANY

/** Forms that only a verb has. */
const VERB = Flag.PAST | Flag.THIRD | Flag.PARTICIPLE | Flag.GERUND

/**
 * In a damaged text an ordinary word that has a capital once, among small words: “our Next step”, “, Telling people”, “Betts
 * Was due”. Names of one ordinary word stand behind what they name (“the yacht Serenity”).
 */
export function scatteredCapital(
  analyses: Analyses,
  i: number,
  sentence: Sentence,
): CapitalPlace | undefined {
  const { document } = analyses
  const { tokens } = document
  const { kind, flags, facts } = tokens
  const [before, next] = [i - 1, i + 1]
  if (facts[i] & NAMES || flags[i] & (Mark.hyphen | Mark.apostrophe | Mark.lineBefore)) return undefined
  if (CALENDAR.has(tokenKey(document, i))) return undefined
  const goesOn = (flags[next] & Mark.lower) !== 0 && !(flags[next] & Mark.hyphen)
  if (!goesOn && !(kind[next] === Kind.punctuation && CLOSES.has(tokenUnit(document, next)))) return undefined
  if (!(flags[i] & Mark.spaceBefore) || !analyses.get(damaged)) return undefined
  const small = (facts[i] & Flag.FUNCTION) !== 0
  if (small ? widthOf(tokens, i) < 2 : !analyses.get(commonCapitals).single(i)) return undefined
  const verb = goesOn && isVerbBehindName(analyses, i, small)
  if (!verb) {
    if (!mayStandHere(document, i, small, goesOn, sentence)) return undefined
    if (holdsCapital(document, Math.max(sentence.firstToken + 1, i - 2), before)) return undefined
  }
  if (goesOn && holdsCapital(document, next + 1, Math.min(sentence.endToken, next + 2))) return undefined
  if (small) {
    if (!goesOn || isReverent(document, tokenKey(document, i), sentence)) return undefined
  } else if (!verb && facts[i] & (Flag.NOUN | Flag.ADJECTIVE) && isOfName(document, i, sentence))
    return undefined
  return doubtfulAt(document, i, 0.76)
}

/** “Betts Was due”, “Arteta Described as” */
function isVerbBehindName(analyses: Analyses, i: number, small: boolean): boolean {
  const { document } = analyses
  const { facts } = document.tokens
  if (!isCapitalised(document, i - 1)) return false
  if (small) return (besideOf(analyses, tokenKey(document, i)) & Beside.AUXILIARY) !== 0
  return (
    (facts[i] & VERB & ~Flag.PARTICIPLE) !== 0 &&
    !(facts[i] & Flag.NOUN) &&
    (facts[i + 1] & Flag.FUNCTION) !== 0
  )
}

/** What stands before token `i` shows no name that might go on or begin with it. */
function mayStandHere(
  document: Document,
  i: number,
  small: boolean,
  goesOn: boolean,
  { firstToken }: Sentence,
): boolean {
  const { kind, flags, facts } = document.tokens
  const before = i - 1
  if (isCapitalised(document, before)) {
    // “But He admitted”, “If The group wins”
    const opener = before === firstToken && (facts[before] & Flag.FUNCTION) !== 0
    return goesOn && opener && (small || !(facts[i] & Flag.NOUN))
  }
  if (kind[before] === Kind.punctuation) {
    const name = i >= 2 && isCapitalised(document, before - 1)
    return goesOn && isComma(document, before) && (!name || (facts[i] & VERB) !== 0)
  }
  if (kind[before] > Kind.number || flags[before] & Mark.hyphen) return false
  // “the yacht”, “a programme”: what a name may stand behind.
  const named = (facts[before] & (Flag.NOUN | Flag.FUNCTION | Flag.ADJECTIVE | Flag.PLURAL)) === Flag.NOUN
  if (small || !named || !(facts[i] & (Flag.NOUN | Flag.ADJECTIVE))) return true
  // “grafting Tomato plants”: no name, but what says more of the next word.
  return goesOn && (facts[i + 1] & (Flag.NOUN | Flag.VERB | Flag.FUNCTION | VERB)) === Flag.NOUN
}

/** “Institute for the Future”, “the Protection of the Family”, “the Hammers”, “the 21st Century”: a noun of a name. */
function isOfName(document: Document, i: number, { firstToken, endToken }: Sentence): boolean {
  const [before, next] = [i - 1, i + 1]
  return (
    isJoined(document, before, -1, firstToken, firstToken) ||
    isJoined(document, next, 1, endToken, firstToken) ||
    ((document.tokens.facts[i] & Flag.PLURAL) !== 0 && tokenKey(document, before) === 'the') ||
    // “July 26 According”
    isOrdinal(document, before)
  )
}

/** Small words and commas from token `at` on, towards `end`, lead to a capital. */
function isJoined(document: Document, at: number, step: -1 | 1, end: number, firstToken: number): boolean {
  const { kind, flags, facts } = document.tokens
  let k = at
  while (
    k !== end &&
    ((facts[k] & Flag.FUNCTION && flags[k] & Mark.lower) || (k < at && isComma(document, k)))
  )
    k += step
  if (k === at || k === end || kind[k] !== Kind.word) return false
  const opener = k === firstToken && (facts[k] & Flag.FUNCTION) !== 0
  return !(flags[k] & Mark.lower) && !opener
}
