/** Names of bodies and places, by what stands beside them. */

import { isComma, isPossessive, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../../word-set.ts'
import { type Grammar, isThing } from '../grammar.ts'
import { type Cast, listedGender } from './cast.ts'
import { Who } from './who.ts'

/**
 * “in Porto”, “the company Petrokol”, “the company, Petrokol, …”, “Petrokol, founded in 1926”; not “the head of the company,
 * Olaf Lind”, whose given name makes him a person.
 */
export function isOfBody(cast: Cast, first: number, end: number, person: boolean): boolean {
  const { document, tokens, roles, words } = cast.grammar
  let before = first - 1
  if (before < 0) return false
  if (tokens.word[before] === words.in) return true
  // In “at the ministry, Lopez said” no comma closes an apposition.
  if (isComma(document, before)) {
    if (person || (!isComma(document, end) && isFamilyName(cast.grammar, first))) return false
    before--
  }
  // “Member of parliament Rima Lind”
  if (person && tokens.word[before - 1] === words.of) return false
  // “Institute for Marine Research”
  if (before > 0 && tokens.word[before] === words.for && !(tokens.flags[before - 1] & Mark.lower)) before--
  if (before >= 0 && isBodyRole(roles[before]) && !isPossessive(tokens, before)) return true
  if (end < tokens.count && isBodyRole(roles[end])) return true
  // “Photo: Lusa”
  if (tokenUnit(document, before) === 0x3a && CREDIT.test(tokenKey(document, before - 1))) return true
  // “Altai-Kolos, to which the site belongs”, “Aleysk, 90 km away”
  if (isComma(document, end) && end + 2 < tokens.count) {
    if (tokens.kind[end + 1] === Kind.number && DISTANCES.has(tokenKey(document, end + 2))) return true
    const relative = end + (roles[end + 1] & Role.PREPOSITION ? 2 : 1)
    if (tokens.word[relative] === words.which && listedGender(cast, first) === Who.unknown) return true
  }
  return (
    isComma(document, end) && end + 1 < tokens.count && isThing(cast.grammar, end + 1, Thing.SAID_OF_BODY)
  )
}

/** What stands before the agency that took a picture, and may be run together with the caption. */
const CREDIT = /(?:photo|foto|image|picture|source|graphic)$/

const DISTANCES = wordSet('km kilometres kilometers miles metres meters minutes hours')

/** “the village of Lech” */
export function isOfPlace(grammar: Grammar, first: number): boolean {
  const { tokens, words } = grammar
  return first > 1 && tokens.word[first - 1] === words.of && isThing(grammar, first - 2, Thing.PLACE)
}

/** A family name that is no place's. */
function isFamilyName(grammar: Grammar, k: number): boolean {
  return (grammar.tokens.facts[k] & (Flag.FAMILY | Flag.PLACE)) === Flag.FAMILY
}

/** “near Lech”, “mayor of Porto”, “from Syros”; not “heard from Lopez”. */
export function isWhere(cast: Cast, first: number): boolean {
  const { document, tokens, roles } = cast.grammar
  const before = first - 1
  // “between Porto and Lech”
  if (before > 1 && roles[before] & Role.AND)
    return cast.who[before - 1] === Who.body && !(tokens.flags[before - 1] & Mark.lower)
  if (before < 1 || !(roles[before] & Role.PREPOSITION)) return false
  const key = tokenKey(document, before)
  const person = (roles[before - 1] & Role.PERSON) !== 0
  if (key === 'from' && isFamilyName(cast.grammar, first)) return false
  // “University of Milan”
  const body = roles[before - 1] & Role.BODY && !(tokens.flags[before - 1] & Mark.lower)
  return WHERE.has(key) || (key === 'of' && (person || Boolean(body && tokens.facts[first] & Flag.PLACE)))
}

/** Prepositions that stand before places. */
const WHERE = new Set(['in', 'near', 'from', 'at', 'outside', 'around', 'across', 'between'])

/** FC, AS, BBC. */
export function isAcronym({ tokens }: Grammar, k: number): boolean {
  return k >= 0 && (tokens.flags[k] & Mark.upper) !== 0 && tokens.base[k] - tokens.start[k] > 1
}

/** Whether a word of these classes is one for a body and for no person. */
export const isBodyRole = (role: number): boolean => (role & (Role.BODY | Role.PERSON)) === Role.BODY
