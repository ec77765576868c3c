/** A subject that is lost behind “that” or “if”. */

import { tokenKey } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Clause } from '../../../language/clause-words.ts'
import { Gap } from '../../../language/relatives.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { isOf } from '../../../word-set.ts'
import { FINITE, type Grammar, isGap, isPlain, isThing, isThirdPerson } from '../grammar.ts'

/**
 * True for a “that” or “if” at token `i` whose clause has lost its subject: “announced that will appeal the sentence”,
 * “confirmed that has signed”, “if does not answer”.
 */
export function lacksSubjectBehind(grammar: Grammar, i: number, from: number): boolean {
  const { tokens, roles } = grammar
  const verb = i + 1
  if (tokens.word[i] !== grammar.words.that)
    return (
      (roles[verb] & Role.DO) !== 0 &&
      tokens.word[verb + 1] === grammar.words.not &&
      IF.test(tokenKey(grammar.document, i))
    )
  if (i <= from || !(tokens.flags[i] & Mark.lower) || !isPlain(grammar, verb)) return false
  // “It is said that will begin in May”
  if (
    tokens.word[i - 3] === grammar.words.it &&
    roles[i - 2] & Role.BE &&
    tokens.facts[i - 1] & Flag.PARTICIPLE &&
    (roles[verb] & FINITE || isThirdPerson(tokens, verb))
  )
    return grammar.isSuspect()
  const tells = isThing(grammar, i - 1, Thing.TELLS)
  // “Said that wants”, “said that did not know”
  const felt = tokens.word[verb + 1] === grammar.words.not ? verb + 2 : verb
  if ((tells || roles[i - 1] & Role.SAY) && isOf(grammar.clause, tokens.word[felt], Clause.FELT))
    return ((roles[verb] & Role.DO) | (tokens.facts[felt] & Flag.THIRD)) !== 0
  if (!tells || !isPlain(grammar, verb + 1)) return false
  const next =
    roles[verb + 1] & Role.BETWEEN || tokens.word[verb + 1] === grammar.words.not ? verb + 2 : verb + 1
  // “Announced that must be paid”: nobody would call it a pronoun before a verb of somebody’s doing.
  if (roles[verb] & Role.MODAL)
    return (
      (tokens.facts[next] & Flag.BASE) !== 0 &&
      !(roles[next] & (Role.BEEN | Role.HAVE)) &&
      (roles[next + 1] & Role.DETERMINER) !== 0
    )
  if (roles[verb] & Role.HAVE)
    return (tokens.facts[next] & Flag.PARTICIPLE) !== 0 && !(roles[next] & Role.BEEN)
  // “Promised that finishes the works”
  if (isThirdPerson(tokens, verb) && grammar.isSuspect()) return true
  // “Stated that exists no danger”
  if (tokens.facts[verb] & Flag.THIRD && isGap(grammar, verb, Gap.INTRANSITIVE))
    return (roles[next] & (Role.DETERMINER | Role.MANY)) !== 0
  return (roles[verb] & Role.BE) !== 0 && (tokens.facts[next] & (Flag.GERUND | Flag.NOUN)) === Flag.GERUND
}

/** Words that open a clause and are no subject of it. */
const IF = /^(?:if|because|although)$/
