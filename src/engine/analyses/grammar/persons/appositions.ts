/** Nouns that mean the same as a name or a body beside them. */

import { isComma } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isPlain } from '../grammar.ts'
import { isBodyRole } from './bodies.ts'
import type { Cast } from './cast.ts'
import { phraseStart } from './nouns.ts'
import { isSingle, Who } from './who.ts'

/** Words between a role and the name in apposition to it, at most. */
export const APPOSITION = 10

/** “The head of the museum, Ilona Vass”, “Ilona Vass, 46, a teacher”, “the singer Rosa Lind”: named beside. */
export function isApposition(cast: Cast, k: number): boolean {
  const { document, tokens, roles } = cast.grammar
  const start = phraseStart(cast.grammar, k)
  if (k + 1 < tokens.count && isSingle(cast.who[nameEnd(cast, k + 1)])) return true
  // Behind a name and a comma, and perhaps an age: “Russia, a regional power and guarantor of …”.
  let comma = start - 1
  if (roles[comma] & Role.AND) comma = phraseStart(cast.grammar, comma - 1) - 1
  if (comma > 1 && isComma(document, comma)) {
    if (tokens.kind[comma - 1] === Kind.number && isComma(document, comma - 2)) comma -= 2
    if (cast.who[comma - 1] !== Who.nobody && !(tokens.flags[comma - 1] & Mark.lower)) return true
  }
  if (start > 0 && roles[start - 1] & Role.PREPOSITION) return false
  for (let i = k + 1; i < tokens.count && i < k + APPOSITION; i++) {
    if (tokens.kind[i] === Kind.punctuation) {
      if (!isComma(document, i)) return false
      // “The winner, the Kenyan Peter Koech”
      const name = nameEnd(cast, roles[i + 1] & Role.DETERMINER ? i + 2 : i + 1)
      return name > i && isSingle(cast.who[name])
    }
    if (roles[i] & (FINITE | Role.RELATIVE | Role.HE | Role.THEY | Role.SAY)) return false
    // “Member of parliament Rima Lind”, “the head of the depot Rima Lind”
    const name = tokens.facts[i] & Flag.NOUN && isPlain(cast.grammar, i) ? nameEnd(cast, i + 1) : i
    if (name > i + (roles[i] & Role.BODY ? 0 : 1)) return isSingle(cast.who[name])
  }
  return false
}

/** “The owner, a Greek company based in Athens, …”: a body by what stands beside it. */
export function isBodyBehind(grammar: Grammar, k: number): boolean {
  const { document, tokens, roles } = grammar
  if (!isComma(document, k + 1) || !(roles[k + 2] & Role.ONE)) return false
  for (let i = k + 3; i < Math.min(tokens.count, k + APPOSITION); i++) {
    if (tokens.kind[i] !== Kind.word || roles[i] & (FINITE | Role.PERSON)) return false
    // The last noun of its phrase: not “a company man”.
    const next = i + 1
    const ends =
      tokens.kind[next] !== Kind.word || roles[next] & (Role.PREPOSITION | Role.RELATIVE | Role.AND)
    const reduced = (tokens.facts[next] & (Flag.PARTICIPLE | Flag.NOUN)) === Flag.PARTICIPLE
    if (ends || reduced) return isBodyRole(roles[i]) && isPlain(grammar, i)
    if (roles[i] & Role.PREPOSITION) return false
  }
  return false
}

/** The last token of the capitalised words that begin at token `i`; the one before where none do. */
function nameEnd(cast: Cast, i: number): number {
  const { tokens } = cast.grammar
  let at = i
  while (
    at < tokens.count &&
    at < i + APPOSITION &&
    tokens.kind[at] === Kind.word &&
    !(tokens.flags[at] & Mark.lower) &&
    !isSingle(cast.who[at])
  )
    at++
  return at < tokens.count && isSingle(cast.who[at]) ? at : i - 1
}
