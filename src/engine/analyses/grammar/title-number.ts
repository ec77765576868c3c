import { isComma, isPossessive, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isCase } from './grammar.ts'

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
  let name = i
  while (name + 1 < to && name - i < LONGEST && (isNameWord(grammar, name + 1) || isRank(grammar, name + 1)))
    name++
  if (name === i || name + 1 >= to) return undefined
  const behind = name + 1
  // “The presidents Emmanuel Macron and the Italian minister”
  if (i > from && roles[i - 1] & Role.DETERMINER)
    return tokens.flags[i] & Mark.lower &&
      tokens.facts[i + 1] & Flag.GIVEN &&
      name > i + 1 &&
      roles[behind] & Role.AND &&
      tokens.word[behind + 1] === grammar.words.the
      ? { title: i, name }
      : undefined
  // “Kings Cross was”, “Doctors Without Borders”
  if (!(tokens.facts[i + 1] & Flag.GIVEN) && !isCase(grammar, i, Case.TITLES)) return undefined
  return isVerb(grammar, behind) || isNextTitle(grammar, behind, to) || isAlone(grammar, i, name, to)
    ? { title: i, name }
    : undefined
}

/** “Felipe VI” */
const isRank = ({ document, tokens }: Grammar, i: number): boolean =>
  tokens.kind[i] === Kind.word && /^[IVX]+$/.test(tokenText(document, i))

/** “German Ministers Lind and Danish Ministers Berg”: each has his own. */
function isNextTitle({ tokens, roles }: Grammar, i: number, to: number): boolean {
  if (!(roles[i] & Role.AND)) return false
  const people = i + 1 < to && (tokens.facts[i + 1] & Flag.DEMONYM) !== 0 ? 1 : 0
  const title = i + 1 + people
  // “Kings Felipe VI and Queen Letizia”
  const own = (roles[title] & Role.PERSON) !== 0 && (tokens.flags[title] & Mark.title) !== 0
  return (people === 1 || own) && title + 1 < to && (roles[title] & (Role.TITLES | Role.PERSON)) !== 0
}

/** “French Presidents Emmanuel Macron, one of …”: a people before, and no other name behind the comma. */
function isAlone({ document, tokens, roles }: Grammar, title: number, name: number, to: number): boolean {
  const comma = name + 1
  return (
    name - title > 1 &&
    isComma(document, comma) &&
    comma + 1 < to &&
    ((roles[comma + 1] & Role.RELATIVE) !== 0 ||
      (title > 0 &&
        (tokens.facts[title - 1] & Flag.DEMONYM) !== 0 &&
        (tokens.flags[comma + 1] & Mark.lower) !== 0 &&
        !(roles[comma + 1] & Role.AND)))
  )
}

function isNameWord({ tokens }: Grammar, i: number): boolean {
  return (
    (tokens.flags[i] & (Mark.title | Mark.hyphen)) === Mark.title &&
    !isPossessive(tokens, i) &&
    (tokens.word[i] === NONE ||
      !(tokens.facts[i] & Flag.LOWER) ||
      (tokens.facts[i] & (Flag.FAMILY | Flag.GIVEN)) !== 0)
  )
}

function isVerb({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & (FINITE | Role.SAY)) !== 0 ||
    ((tokens.facts[i] & (Flag.PAST | Flag.THIRD)) !== 0 && !(tokens.facts[i] & (Flag.NOUN | Flag.FUNCTION)))
  )
}
