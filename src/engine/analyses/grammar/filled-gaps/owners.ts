/** “Who their” for “whose”: what belongs to what a relative clause is about. */

import { isComma } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isCounting, isGap, isOwner, isTheirs, mayBeFinite } from '../grammar.ts'
import { behindBe, isVerbless } from './heads.ts'

/** “Whose his field” */
export const isOwnerTwice = (grammar: Grammar, i: number): boolean =>
  isOwner(grammar, i + 1) && (grammar.tokens.facts[i + 2] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0

/** “Who their families live”: people, and a noun of theirs with its verb, behind which nothing is missing. */
export function isOwnerOfPeople(grammar: Grammar, i: number, to: number): boolean {
  const { tokens, roles, words } = grammar
  if (tokens.word[i] !== words.who || !isTheirs(grammar, i + 1)) return false
  if (!(roles[i - 1] & Role.PERSON) && !(tokens.facts[i - 1] & Flag.PLURAL)) return false
  if (i + 4 >= to || !(tokens.facts[i + 2] & Flag.NOUN) || tokens.facts[i + 2] & Flag.FUNCTION) return false
  return (
    (roles[i + 3] & (Role.BE | Role.HAVE)) !== 0 ||
    ((tokens.facts[i + 3] & Flag.BASE) !== 0 && (roles[i + 4] & Role.PREPOSITION) !== 0)
  )
}

/** “The carpet, that its colours are faded”: the subject of the sentence, a comma, and what belongs to it with its verb. */
export function isOwnerBehindComma(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles } = grammar
  const verb = i + 3
  if (!isComma(document, i - 1) || i > from + 6 || !isOwner(grammar, i + 1)) return false
  if (!(roles[from] & Role.DETERMINER) || !(tokens.facts[i + 2] & Flag.NOUN) || !mayBeFinite(grammar, verb))
    return false
  return isVerbless(grammar, from, i - 1)
}

/** “Whom her son was killed”, “which its roof was destroyed”: a passive, behind which nothing is missing. */
export function isOwnerOfPassive(grammar: Grammar, i: number, to: number): boolean {
  const { document, tokens, roles } = grammar
  let verb = i + 3
  if (verb + 2 >= to || !isOwner(grammar, i + 1) || !(tokens.facts[i + 2] & Flag.NOUN)) return false
  const behind = roles[i - 1] & Role.PREPOSITION
  // “…, of which its hub is in Oslo”; not “both of which his retreats were as good”
  if (
    (!behind || isComma(document, i - 2)) &&
    (tokens.word[i] === grammar.words.which || grammar.isSuspect()) &&
    isWholeClause(grammar, verb)
  )
    return true
  if (behind || tokens.facts[i + 2] & Flag.FUNCTION) return false
  verb = behindBe(grammar, verb)
  if (verb < 0) return false
  const facts = tokens.facts[verb]
  if (!(facts & Flag.PARTICIPLE) || facts & Flag.GERUND) return false
  return (
    tokens.kind[verb + 1] === Kind.punctuation ||
    ((roles[verb + 1] & (Role.PREPOSITION | Role.TIME)) !== 0 && tokens.kind[verb + 2] <= Kind.number)
  )
}

/** “Is in the capital”, “was to slow down”, “exceed 300 million”, “come from the town”: nothing is missing behind the verb. */
export function isWholeClause(grammar: Grammar, verb: number): boolean {
  const { tokens, roles } = grammar
  const next = verb + 1
  if (isGap(grammar, verb, Gap.INTRANSITIVE))
    return (roles[next] & Role.PREPOSITION) !== 0 && tokens.kind[next + 1] <= Kind.number
  const counted = tokens.kind[next] === Kind.number || isCounting(roles, next)
  if (roles[verb] & Role.BE)
    return (
      counted ||
      (roles[next] & (Role.PREPOSITION | Role.DETERMINER)) !== 0 ||
      (tokens.facts[next] & (Flag.ADJECTIVE | Flag.PARTICIPLE)) === Flag.ADJECTIVE
    )
  const facts = tokens.facts[verb]
  return (
    counted && (facts & (Flag.BASE | Flag.THIRD | Flag.PAST)) !== 0 && !(roles[verb] & (FINITE | Role.SAY))
  )
}
