/** A full verb that begins a sentence: its subject stands in the one before. */

import { Mark } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { finiteVerbs, isOnlyPast } from '../finite-verbs.ts'
import { FINITE, type Grammar, hasComma, isPlain, isThing } from '../grammar.ts'
import { isParticiple } from './lost-subjects.ts'

/** “Said it was good”, “Added that …”; not “Said Smith”, “Told that …, he left”, “Claims that … are false”. */
export function saysWithoutSubject(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  if (tokens.facts[first] & Flag.NOUN || !(tokens.facts[first] & (Flag.PAST | Flag.THIRD))) return false
  const next = first + 1
  if (tokens.word[next] !== words.that && !(roles[next] & (Role.HE | Role.THEY))) return false
  if (tokens.word[next] !== words.that && !(roles[next + 1] & FINITE)) return false
  return !hasComma(grammar, first, end)
}

/** “And was sold”, “But did not give up”, “And taken to”: the verb of the sentence before, put alone. */
export function goesOn(grammar: Grammar, first: number): boolean {
  const { tokens, roles, words } = grammar
  if (tokens.word[first] !== words.and && tokens.word[first] !== words.but) return false
  const verb = tokens.word[first + 1] === words.then ? first + 2 : first + 1
  const next = verb + 1
  if (!isPlain(grammar, verb) || !isPlain(grammar, next)) return false
  if (roles[verb] & FINITE)
    return (
      tokens.word[next] === words.not ||
      ((roles[verb] & (Role.BE | Role.HAVE)) !== 0 && isParticiple(grammar, next))
    )
  const facts = tokens.facts[verb]
  if (
    !(facts & (Flag.PAST | Flag.THIRD | Flag.PARTICIPLE)) ||
    facts & (Flag.NOUN | Flag.ADVERB | Flag.FUNCTION)
  )
    return false
  return (roles[next] & (facts & Flag.ADJECTIVE ? Role.DETERMINER : Role.DETERMINER | Role.PREPOSITION)) !== 0
}

/** “Also promised a new law”, “Later sold the house”; not “Also arrested were …”, “Then came the rain”. */
export function isAdded(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  if (!isThing(grammar, first, Thing.ADDING)) return false
  const verb = first + 1
  const facts = tokens.facts[verb]
  if (!isPlain(grammar, verb) || !(facts & Flag.PAST) || facts & (Flag.NOUN | Flag.FUNCTION | Flag.ADVERB))
    return false
  if (isThing(grammar, verb, Thing.INVERTED)) return false
  // “Also said he would go”, “Later added that it rained”
  if (roles[verb] & Role.SAY)
    if (tokens.word[verb + 1] === grammar.words.that || roles[verb + 1] & (Role.HE | Role.THEY)) return true
  return (
    (roles[verb + 1] & Role.DETERMINER) !== 0 &&
    !hasComma(grammar, first, end) &&
    finiteVerbs(grammar, verb + 1, end) === 0
  )
}

/** “Owns two hotels”, “Comes from a village”: a third person at the head, and what follows a verb. */
export function isThird({ tokens, roles }: Grammar, first: number): boolean {
  const facts = tokens.facts[first]
  if (
    !(facts & Flag.THIRD) ||
    facts & (Flag.NOUN | Flag.FUNCTION | Flag.PLURAL) ||
    !(tokens.flags[first] & Mark.title)
  )
    return false
  return (roles[first + 1] & (Role.DETERMINER | Role.MANY | Role.PREPOSITION)) !== 0
}

/** “Joined the fleet in May.”, “Went to Kent with her.”: a past tense with its object, no comma, and no more other verbs. */
export function isPastAlone(grammar: Grammar, first: number, end: number, verbs: number): boolean {
  const { tokens, roles } = grammar
  const facts = tokens.facts[first]
  if (!isOnlyPast(tokens, first)) return false
  // “Announced yesterday the closure”
  const timed = roles[first + 1] & Role.TIME && roles[first + 2] & Role.DETERMINER ? first + 2 : first + 1
  const active =
    Role.DETERMINER | Role.MANY | (facts & (Flag.PARTICIPLE | Flag.ADJECTIVE) ? 0 : Role.PREPOSITION)
  return (
    (roles[timed] & active) !== 0 &&
    !hasComma(grammar, first, end) &&
    finiteVerbs(grammar, timed + 1, end) <= verbs
  )
}
