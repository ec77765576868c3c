import { Kind, Mark } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Grammar } from './grammar.ts'

/** A title in the plural before one person’s name. */
export interface TitleNumber {
  readonly title: number
  /** The last word of the name. */
  readonly name: number
}

/** Words of a name. */
const LONGEST = 3

/** The title at token `i`, if it is a plural before one name, in a sentence of the tokens `[from, to)`: “Presidents Macron said”. */
export function titleNumberAt(
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): TitleNumber | undefined {
  const { tokens, roles } = grammar
  if (tokens.kind[i] !== Kind.word || tokens.flags[i] & Mark.hyphen) return undefined
  // “the Presidents Bush”: father and son.
  if (i > from && roles[i - 1] & Role.DETERMINER) return undefined
  let name = i
  while (name + 1 < to && name - i < LONGEST && isNameWord(grammar, name + 1)) name++
  return name > i && name + 1 < to && isVerb(grammar, name + 1) ? { title: i, name } : undefined
}

function isNameWord({ tokens }: Grammar, i: number): boolean {
  return (
    tokens.kind[i] === Kind.word &&
    (tokens.flags[i] & (Mark.title | Mark.hyphen)) === Mark.title &&
    tokens.base[i] === tokens.end[i] &&
    (tokens.word[i] === NONE ||
      !(tokens.facts[i] & Flag.LOWER) ||
      (tokens.facts[i] & (Flag.FAMILY | Flag.GIVEN)) !== 0)
  )
}

function isVerb({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & (Role.BE | Role.HAVE | Role.DO | Role.MODAL | Role.SAY)) !== 0 ||
    ((tokens.facts[i] & (Flag.PAST | Flag.THIRD)) !== 0 && !(tokens.facts[i] & (Flag.NOUN | Flag.FUNCTION)))
  )
}
