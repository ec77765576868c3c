/** Nouns that name nobody where they stand. */

import { isPossessive, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isPlain, mayBeFinite, NO_PHRASE } from '../grammar.ts'
import { isBodyRole } from './bodies.ts'

/** Words before what somebody became. */
export const BECAME = new Set([
  'elected',
  'appointed',
  'named',
  'became',
  'become',
  'as',
  'crowned',
  'ordained',
])

/** “Player unions”, “separatist Azerbaijani troops”, “self-proclaimed”, “the prosecutor’s office”. */
export function isAttribute(grammar: Grammar, k: number): boolean {
  const { document, tokens, roles } = grammar
  const next = k + 1
  if (isPossessive(tokens, k)) return isBodyRole(roles[next])
  if (tokenUnit(document, next) === 0x2d && !(tokens.flags[next] & Mark.spaceBefore)) return true
  if (next >= tokens.count || tokens.kind[next] !== Kind.word) return false
  const facts = tokens.facts[next]
  if (tokens.facts[k] & Flag.ADJECTIVE)
    return (
      (facts & (Flag.NOUN | Flag.ADJECTIVE | Flag.DEMONYM)) !== 0 &&
      !(facts & Flag.FUNCTION || roles[next] & Role.TIME) &&
      !(facts & (Flag.PAST | Flag.THIRD) && !(facts & Flag.PLURAL))
    )
  if (!isPlain(grammar, next) || roles[next] & Role.TIME || !(facts & Flag.NOUN)) return false
  if (!(facts & (Flag.VERB | Flag.FUNCTION))) return true
  // “A passenger bus overturned”: a noun that may be a verb, before another verb.
  const start = phraseStart(grammar, k)
  const initial = roles[start] & Role.DETERMINER && tokens.flags[start] & Mark.title
  return (
    initial !== 0 &&
    (facts & (Flag.BASE | Flag.PAST | Flag.FUNCTION)) === Flag.BASE &&
    mayBeFinite(grammar, next + 1)
  )
}

/** A verb or adjective that may be a noun is one behind an article or adjective. */
export function isNounHere(grammar: Grammar, k: number): boolean {
  const { tokens, roles, words } = grammar
  const before = k - 1
  if (before < 0) return true
  if (roles[k] & Role.PERSON)
    return !(tokens.word[before] === words.to || roles[before] & (Role.MODAL | Role.HE | Role.THEY))
  return (
    (roles[before] & Role.DETERMINER) !== 0 ||
    // “The kebab master”
    ((tokens.facts[before] & (Flag.NOUN | Flag.PLURAL)) === Flag.NOUN &&
      (tokens.facts[k] & (Flag.BASE | Flag.PAST)) === Flag.BASE &&
      (roles[before - 1] & Role.DETERMINER) !== 0) ||
    (tokens.facts[before] & (Flag.ADJECTIVE | Flag.VERB)) === Flag.ADJECTIVE
  )
}

/** “is a teacher”, “became the first woman”: what is said of somebody. “There is a man” names one. */
export function isPredicate(grammar: Grammar, k: number): boolean {
  const { document, tokens, roles, words } = grammar
  let at = phraseStart(grammar, k) - 1
  if (at < 1) return false
  // “As a teacher”, “became the head”; not “as the teacher said”
  const key = tokenKey(document, at)
  if (key === 'became' || (key === 'as' && roles[at + 1] & Role.ONE)) return true
  if (roles[at] & Role.BEEN) {
    at--
    if (roles[at] & Role.HAVE) return true
  }
  return (roles[at] & (Role.BE | Role.BEEN | Role.MODAL)) !== 0 && tokens.word[at - 1] !== words.there
}

/** The first token of the noun phrase whose noun is at token `k`. */
export function phraseStart(grammar: Grammar, k: number): number {
  const { tokens, roles } = grammar
  let at = k
  while (at > 0 && k - at < 6 && tokens.kind[at - 1] === Kind.word) {
    if (roles[at] & Role.DETERMINER || roles[at - 1] & STOPS) break
    at--
    if (roles[at] & Role.DETERMINER) break
  }
  return at
}

/** What a noun phrase does not hold before its noun. */
const STOPS = NO_PHRASE | Role.SAY
