/** A dash that ends a dateline, or stands where a verb should. */

import { type Sentence, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isDash, isInner } from '../grammar.ts'
import { lacksMainVerb } from './clauses.ts'
import { BOLD, type Incomplete } from './found.ts'

/** Words of a place before the dash of a dateline, at most. */
const DATELINE = 8

/** “ROME (Lazio) – Has won the race”: the token behind a dateline. */
export function behindDateline(
  { document, tokens, roles }: Grammar,
  { firstToken: from, endToken: end, block }: Sentence,
): number | undefined {
  if (from !== document.blocks[block].firstToken || !(tokens.flags[from] & (Mark.title | Mark.upper)))
    return undefined
  for (let i = from + 1; i < end - 1 && i < from + DATELINE; i++) {
    if (isDash(tokenUnit(document, i)) && tokens.flags[i] & Mark.spaceBefore)
      return tokens.flags[i] & Mark.spaceAfter && roles[i + 1] & FINITE ? i + 1 : undefined
    if (tokens.flags[i] & Mark.lower && !(roles[i] & Role.PREPOSITION)) return undefined
  }
  return undefined
}

/** “In the dock – two clerks”, “The fare – 40 roubles”: one dash, and no verb but those of clauses behind it. */
export function dashFor(grammar: Grammar, first: number, end: number): Incomplete | undefined {
  const { document, tokens, roles } = grammar
  let dash = -1
  for (let i = first + 1; i < end - 1; i++) {
    if (tokens.kind[i] === Kind.word || tokens.kind[i] === Kind.number) continue
    const spaced = tokens.flags[i] & Mark.spaceBefore && tokens.flags[i] & Mark.spaceAfter
    if (spaced && isDash(tokenUnit(document, i)) && tokenUnit(document, i) !== 0x2d) {
      if (dash > 0) return undefined
      dash = i
    } else if (dash < 0 && !isInner(grammar, i)) return undefined
  }
  if (dash < first + 2) return undefined
  const next = dash + 1
  const nominal =
    tokens.kind[next] === Kind.number ||
    (tokens.flags[next] & Mark.lower &&
      (roles[next] & (Role.DETERMINER | Role.MANY) || tokens.facts[next] & (Flag.NOUN | Flag.ADJECTIVE)))
  const head = roles[first] & (Role.PREPOSITION | Role.DETERMINER)
  if (!nominal || !head || !lacksMainVerb(grammar, first, end)) return undefined
  return { kind: 'copula', confidence: BOLD, tokens: [dash - 1, next + 1] }
}
