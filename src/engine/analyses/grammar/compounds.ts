import { isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type Grammar, isCounting, isInner, isThing } from './grammar.ts'

/**
 * The unit in the plural that a number at token `i` is joined to before a noun: “a ten-years contract”, “a 14-days
 * visit”; -1 where there is none.
 */
export function pluralInCompound(grammar: Grammar, i: number, to: number): number {
  const { document, tokens, roles } = grammar
  const unit = i + 2
  const noun = unit + 1
  if (noun >= to || !(tokens.flags[i] & Mark.hyphen) || !isInner(grammar, i + 1)) return -1
  if (tokens.kind[i] !== Kind.number && !isCounting(roles, i)) return -1
  if (!isThing(grammar, unit, Thing.UNITS) || isPossessive(tokens, unit)) return -1
  if (isInner(grammar, noun)) return tokenKey(document, noun + 1) === 'old' ? unit : -1
  const isNoun = (tokens.facts[noun] & Flag.NOUN) !== 0 && !(tokens.facts[noun] & Flag.FUNCTION)
  return isNoun && (tokens.flags[noun] & Mark.lower) !== 0 && !(roles[noun] & (Role.PREPOSITION | Role.BE))
    ? unit
    : -1
}
