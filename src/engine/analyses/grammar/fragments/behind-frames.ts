/** A subject that is lost behind a phrase or clause and its comma. */

import { isComma } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, hasComma, isPlain } from '../grammar.ts'
import { isParticiple } from './lost-subjects.ts'

/** Words of a frame before its comma, at most. */
const LONGEST_FRAME = 14

/** “According to the mayor, will be repaired”, “if the trend goes on, will not remain”: the verb behind the first comma; else -1. */
export function lacksBehindFrame(grammar: Grammar, first: number, end: number): number {
  const { document, tokens, roles, words } = grammar
  const word = tokens.word[first]
  const opens = roles[first] & (Role.PREPOSITION | Role.SUBORDINATE)
  if (!opens || roles[first] & Role.HAVE || word === words.of || word === words.that || word === words.as)
    return -1
  let verb = first + 1
  while (verb < end && verb < first + LONGEST_FRAME && tokens.kind[verb] <= Kind.number) verb++
  if (
    !isComma(document, verb++) ||
    verb + 2 >= end ||
    !(roles[verb] & FINITE) ||
    tokens.word[verb] === words.do ||
    !isPlain(grammar, verb)
  )
    return -1
  const next = verb + 1
  // “If it rains, do not go”; “among the dead, were two children” has its subject behind.
  const whole =
    tokens.word[next] === words.not ||
    (roles[verb] & Role.MODAL
      ? tokens.facts[next] & Flag.BASE || roles[next] & Role.BEEN
      : isParticiple(grammar, next) || (tokens.facts[next] & Flag.ADJECTIVE && !roles[next]))
  if (!whole || !isPlain(grammar, next)) return -1
  return !hasComma(grammar, verb, end) && grammar.isSuspect() ? verb : -1
}
