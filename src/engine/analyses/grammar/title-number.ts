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

/** Titles among the tokens `[from, to)` that stand in the plural before one name: “Presidents Macron said”. */
export function* titleNumbers(grammar: Grammar, from: number, to: number): Generator<TitleNumber> {
  const { tokens, roles } = grammar
  for (let i = from; i + 1 < to; i++) {
    if (!(roles[i] & Role.TITLES) || tokens.kind[i] !== Kind.word || tokens.flags[i] & Mark.hyphen) continue
    // “the Presidents Bush”: father and son.
    if (i > from && roles[i - 1] & Role.DETERMINER) continue
    let name = i
    while (name + 1 < to && name - i < LONGEST && isNameWord(grammar, name + 1)) name++
    if (name > i && name + 1 < to && isVerb(grammar, name + 1)) yield { title: i, name }
  }
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
