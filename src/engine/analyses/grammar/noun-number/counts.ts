/** Which numbers count what follows, and which only name it. */

import { tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isCase } from '../grammar.ts'

/** “the”, “this”: with it a figure may be the name of the one thing that follows. */
export const isDefinite = (grammar: Grammar, token: number): boolean => isCase(grammar, token, Case.DEFINITE)

/** A number that counts what follows: no year, no decimal, no part of a name (“Boeing 747 pilot”). */
export function counts(grammar: Grammar, i: number, from: number): boolean {
  return isFigure(grammar, i) && isCount(grammar, i, from)
}

/** A figure of more than one: “12”, “3,000”. */
export function isFigure({ document, tokens: { start, end, flags } }: Grammar, i: number): boolean {
  if (flags[i] & Mark.hyphen || end[i] - start[i] > 9 || !(flags[i] & Mark.spaceAfter)) return false
  const digits = document.text.slice(start[i], end[i])
  return /^(?:[2-9]|[1-9]\d\d?|\d{1,3}(?:[.,]\d{3})+)$/.test(digits)
}

/**
 * False where a number only names what follows, or measures it: “number four hitter”, “a top 10 player”, “an 18
 * certificate”.
 */
export function isCount(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles, words } = grammar
  if (i === from) return true
  const before = i - 1
  // “A 227 to 198 vote”
  if (before > from && tokens.kind[before - 1] === Kind.number && tokens.word[before] === words.to)
    return false
  // “the Group of Seven summit”
  if (tokens.kind[before] === Kind.word && tokens.kind[i] === Kind.word && !(tokens.flags[i] & Mark.lower))
    return false
  // “Twenty-seven goat”
  const tens = i - 2
  if (tokenUnit(document, before) === HYPHEN && roles[tens] & Role.MANY)
    return tens === from || (tokenUnit(document, tens - 1) !== HYPHEN && isCount(grammar, tens, from))
  if (tokens.kind[before] !== Kind.word) return BEFORE_COUNT.has(tokenUnit(document, before))
  // “The two minister met”, “All three suspect left”
  if (before === from && tokens.facts[before] & Flag.FUNCTION)
    return !(roles[before] & (Role.ONE | Role.LABEL))
  const word = tokens.flags[before] & Mark.lower || tokens.facts[before] & Flag.ADVERB
  return word !== 0 && !(roles[before] & (Role.ONE | Role.LABEL))
}

const HYPHEN = 0x2d

/** , ; : and opening quotation marks, after which a number may count. */
export const BEFORE_COUNT = new Set([0x2c, 0x3b, 0x3a, 0x201c, 0x22])
