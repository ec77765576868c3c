import { isComma, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { AUXILIARY, EITHER_NUMBER, type Grammar, isPlain } from './grammar.ts'

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
    if (!isComma(document, k) || !(roles[k + 1] & Role.AND)) continue
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

/** Tokens from a subject to what turns back to it, at most. */
const REFLEXIVE_REACH = 12

/**
 * The plural that begins the sentence and is taken up in the singular by the reflexive, or “its own”, at token `i`: “The
 * soldiers barricaded itself”, “the deputies voted on its own salaries”; -1 where something else is named between.
 */
export function pluralOfSelf(grammar: Grammar, i: number, from: number): number {
  const { tokens, roles, words } = grammar
  if (i - from > REFLEXIVE_REACH || tokens.word[from] !== words.the) return -1
  const adjective = (tokens.facts[from + 1] & (Flag.ADJECTIVE | Flag.NOUN)) === Flag.ADJECTIVE
  const noun = adjective ? from + 2 : from + 1
  const plural = Flag.NOUN | Flag.PLURAL
  if ((tokens.facts[noun] & plural) !== plural || roles[noun] & EITHER_NUMBER) return -1
  for (let k = noun + 1; k < i; k++) {
    const facts = tokens.facts[k]
    const one = k > noun + 1 && facts & Flag.NOUN && !(facts & (Flag.PLURAL | Flag.FUNCTION))
    if (
      tokens.kind[k] !== Kind.word ||
      one ||
      roles[k] & (Role.HE | Role.RELATIVE) ||
      !(tokens.flags[k] & Mark.lower)
    )
      return -1
  }
  return noun
}

/**
 * The plural of a sentence of the tokens `[from, to)` that names nothing in the singular, which the “It” behind it takes up: “The
 * talks broke down at midnight. It will be resumed on Thursday.”; -1 otherwise.
 */
export function pluralBefore(grammar: Grammar, it: number, from: number): number {
  const { document, tokens, roles } = grammar
  let done = it + 1
  while (done < it + 4 && roles[done] & (AUXILIARY | Role.BETWEEN)) done++
  // “It took place on Sunday”
  if (tokenKey(document, done + 1) !== 'place') {
    const passive = roles[done - 1] & (Role.BE | Role.BEEN) && tokens.facts[done] & Flag.PARTICIPLE
    if (!passive || done === it + 1 || roles[done] & (Role.SAY | Role.COMPLEMENT)) return -1
    if (!(roles[done + 1] & (Role.PREPOSITION | Role.TIME)) || tokens.word[done + 1] === grammar.words.to)
      return -1
  }
  const noun = roles[from] & Role.DETERMINER ? from + 1 : from
  const plural = Flag.NOUN | Flag.PLURAL | Flag.LOWER
  if ((tokens.facts[noun] & plural) !== plural || roles[noun] & EITHER_NUMBER) return -1
  for (let k = noun + 1; k < it; k++) {
    const facts = tokens.facts[k]
    const one =
      facts & Flag.NOUN &&
      !(facts & (Flag.PLURAL | Flag.FUNCTION)) &&
      !(roles[k] & (Role.TIME | Role.BE | Role.INVARIABLE))
    if (one || roles[k] & Role.ONE) return -1
  }
  return noun
}
