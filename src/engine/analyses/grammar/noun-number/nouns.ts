/** Which noun a determiner or number counts, and what it is. */

import { isPossessive } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { endsPhrase, type Grammar, isCounting, isPlain } from '../grammar.ts'

/** What a noun in the singular is not: these count by themselves, or are no nouns in their place. */
const NOT_SINGULAR =
  Flag.PLURAL | Flag.ADJECTIVE | Flag.ADVERB | Flag.PAST | Flag.PARTICIPLE | Flag.GERUND | Flag.UNIT

/** True for a noun in the singular that has a plural of its own. People may be called what is an adjective too: expert. */
export function isSingular({ tokens, roles }: Grammar, noun: number): boolean {
  const facts = tokens.facts[noun]
  if (!(facts & Flag.LOWER) || roles[noun] & (Role.INVARIABLE | Role.PLURAL_FORM)) return false
  return (facts & NOT_SINGULAR & (isPerson({ tokens, roles }, noun) ? ~Flag.ADJECTIVE : -1)) === 0
}

/** A word that is first of all a human being. */
export const isPerson = ({ tokens, roles }: Pick<Grammar, 'tokens' | 'roles'>, i: number): boolean =>
  (roles[i] & Role.PERSON) !== 0 || (tokens.facts[i] & (Flag.HUMAN | Flag.BASE)) === Flag.HUMAN

/** First of all a person, and no group. */
export const isOnePerson = ({ roles }: Grammar, noun: number): boolean =>
  (roles[noun] & (Role.PERSON | Role.COLLECTIVE | Role.INVARIABLE)) === Role.PERSON

/** Adjectives before a noun, at most. */
const MOST_ADJECTIVES = 2

/** The noun behind a determiner and its adjectives, the last of its phrase and the only noun in it; else -1. */
export function nounAfter(grammar: Grammar, determiner: number, to: number): number {
  const { tokens, roles } = grammar
  const counting = isCounting(roles, determiner) || tokens.kind[determiner] === Kind.number
  for (let i = determiner + 1; i < to && i <= determiner + 1 + MOST_ADJECTIVES && isPlain(grammar, i); i++) {
    const facts = tokens.facts[i]
    if (facts & Flag.FUNCTION || roles[i] & QUANTITY) return -1
    // What “and” joins on may be the noun: “many symphony and chorus performances”.
    if (
      facts & Flag.NOUN &&
      (endsPhrase(grammar, i) ||
        isActor(grammar, i) ||
        actsBehind(grammar, i) ||
        isDescribed(grammar, i) ||
        (!counting && actBehind(grammar, i)))
    )
      return i + 1 < to && roles[i + 1] & Role.AND && !isClause(grammar, i + 2) ? -1 : i
    if (!(facts & Flag.ADJECTIVE)) return -1
    // “Four star petrol”, “the two made peace”
    if (facts & (Flag.NOUN | Flag.PAST) && counting) return -1
  }
  return -1
}

/** “Every vehicles older than”, “each ships built in”: what describes the noun stands behind it. */
function isDescribed(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  const next = i + 1
  return (
    isPlain(grammar, next) &&
    (tokens.facts[next] & (Flag.ADJECTIVE | Flag.PARTICIPLE)) !== 0 &&
    !(tokens.facts[next] & (Flag.NOUN | Flag.FUNCTION)) &&
    (roles[next + 1] & Role.PREPOSITION) !== 0 &&
    !isPossessive(tokens, i)
  )
}

/** A noun that counts nothing, with a verb in the third person behind: “these equipment arrives”. */
function actsBehind({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & Role.UNCOUNTABLE) !== 0 &&
    (tokens.facts[i + 1] & (Flag.THIRD | Flag.NOUN | Flag.PAST)) === Flag.THIRD
  )
}

/** “Each visitors begin”: several, with a verb behind that is nothing else. */
export function actBehind(grammar: Grammar, i: number): boolean {
  const { tokens } = grammar
  const verb = Flag.BASE | Flag.PAST | Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION | Flag.ADVERB
  const facts = tokens.facts[i + 1] & verb
  return (
    (tokens.facts[i] & (Flag.PLURAL | Flag.THIRD)) === Flag.PLURAL &&
    isPlain(grammar, i + 1) &&
    (facts === Flag.BASE || facts === Flag.PAST)
  )
}

/** A person with a verb behind: “three minister resigned on Monday”. */
function isActor(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  const verb = tokens.facts[i + 1]
  return (
    isPerson(grammar, i) &&
    isPlain(grammar, i + 1) &&
    (verb & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION)) === Flag.PAST &&
    (roles[i + 2] & (Role.PREPOSITION | Role.DETERMINER | Role.TIME)) !== 0
  )
}

/** True where what “and” joins on is no noun of the same phrase. */
function isClause({ tokens, roles }: Grammar, i: number): boolean {
  if (i >= tokens.count) return false
  return (
    (tokens.facts[i] & (Flag.PAST | Flag.NOUN)) === Flag.PAST ||
    (roles[i] & (Role.DETERMINER | Role.BE | Role.HAVE | Role.MODAL)) !== 0
  )
}

/** Words that count by themselves: “a million parts”, “this many people”. */
const QUANTITY = Role.MANY | Role.INVARIABLE
