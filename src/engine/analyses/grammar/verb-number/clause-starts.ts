/** Where a clause begins, so that what stands behind may be its subject. */

import { isComma, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { wordSet } from '../../../word-set.ts'
import { type Grammar, isGap } from '../grammar.ts'

/**
 * True where a whole clause begins behind token `i`, so that its subject may be asked for as at the head of a sentence: “said
 * that”, “because”, a semicolon, in a damaged text “when”; not “insisted that he have”.
 */
export function opensClause(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles, words } = grammar
  if (tokens.kind[i] === Kind.punctuation) {
    const unit = tokenUnit(document, i)
    return unit === 0x3b || unit === 0x3a || unit === 0x201c
  }
  if (tokens.word[i] === words.because) return tokens.word[i + 1] !== words.of
  // “When the engineer arrive”; “after” and “since” may be prepositions
  if (WHEN.has(tokenKey(document, i)) && grammar.isDamaged()) return true
  const said = i > from && tokens.word[i] === words.that && roles[i - 1] & Role.SAY
  return Boolean(said) && !isGap(grammar, i - 1, Gap.MANDATIVE)
}

const WHEN = wordSet('when while once')

/** After a comma, “that” or “said” a clause begins. “As” and “than” only compare. */
export function isClauseStart(grammar: Grammar, i: number): boolean {
  const role = grammar.roles[i]
  if (role & (Role.SUBORDINATE | Role.SAY))
    return !(role & Role.PREPOSITION) || (isGap(grammar, i, Gap.WHEN) && grammar.isDamaged())
  const { document, tokens, words } = grammar
  // “Research and the arts” may be one subject, “but” joins clauses.
  if (tokens.word[i] === words.and) return isComma(document, i - 1) || tokenUnit(document, i - 1) === 0x25
  return isComma(document, i) || tokens.word[i] === words.but
}

/** At the head of the sentence, or behind a conjunction or comma. */
export function opensSubject({ document, roles }: Grammar, i: number, from: number): boolean {
  return i === from || isComma(document, i - 1) || (roles[i - 1] & (Role.SUBORDINATE | Role.AND)) !== 0
}
