import { tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type Grammar, isPlain } from './grammar.ts'

/** A plural that a second clause takes up as “it”. */
export interface PluralTakenUp {
  readonly noun: number
  readonly pronoun: number
}

/** Words of the first clause, at most. */
const LONGEST_CLAUSE = 20

/**
 * “They are known for their tone, and it is played in Berlin”: a sentence that says of a plural what it is, and goes on
 * about “it” with what was done to it. “It is known that …” and “it is cold” take up nothing.
 */
export function pluralTakenUp(grammar: Grammar, from: number, to: number): PluralTakenUp | undefined {
  const { document, tokens, roles, words } = grammar
  let verb = from
  while (verb < Math.min(to, from + 6) && !(roles[verb] & Role.BE)) {
    if (tokens.kind[verb] !== Kind.word || roles[verb] & (Role.PREPOSITION | Role.AND | Role.RELATIVE))
      return undefined
    verb++
  }
  const noun = verb - 1
  if (noun < from || !(roles[verb] & Role.PLURAL_VERB)) return undefined
  const they = noun === from && tokens.word[noun] === words.they
  if (!they && !(isPlain(grammar, noun) && tokens.facts[noun] & Flag.PLURAL)) return undefined
  for (let k = verb + 1; k < Math.min(to - 4, verb + LONGEST_CLAUSE); k++) {
    if (tokenUnit(document, k) !== 0x2c || !(roles[k + 1] & Role.AND)) continue
    const pronoun = k + 2
    if (tokens.word[pronoun] !== words.it) return undefined
    const be = pronoun + 1
    if (!(roles[be] & Role.SINGULAR_VERB) || !(roles[be] & Role.BE)) return undefined
    let done = be + 1
    if (roles[done] & Role.BETWEEN) done++
    const facts = tokens.facts[done]
    if ((facts & Flag.PARTICIPLE) === 0 || facts & Flag.GERUND || roles[done] & Role.SAY) return undefined
    const next = done + 1
    const behind = roles[next] & (Role.PREPOSITION | Role.TIME) && !(roles[next] & Role.SUBORDINATE)
    return behind && tokens.flags[pronoun] & Mark.lower ? { noun, pronoun } : undefined
  }
  return undefined
}
