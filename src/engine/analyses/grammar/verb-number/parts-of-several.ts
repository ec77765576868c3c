import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { EITHER_NUMBER, type Grammar, isGap, isPlain } from '../grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { acts } from './words.ts'

/** Words from “of” to its noun, at most. */
const LONGEST = 5

/**
 * “Half of the members has left”, “one of the five prisoners have fled”: the verb behind the plural that token `noun` is,
 * where a part of it is the subject.
 */
export function partOfSeveral(grammar: Grammar, noun: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = noun + 1
  if (
    !isPlain(grammar, noun) ||
    (tokens.facts[noun] & (Flag.PLURAL | Flag.NOUN)) !== (Flag.PLURAL | Flag.NOUN)
  )
    return undefined
  if (roles[noun] & EITHER_NUMBER) return undefined
  let of = noun - 1
  while (of > from && noun - of < LONGEST && describes(grammar, of)) of--
  if (tokens.word[of] !== words.of || of === from) return undefined
  const part = of - 1
  const one = tokens.word[part] === words.one
  const before = part - 1
  const opens =
    part === from ||
    tokens.kind[before] === Kind.punctuation ||
    (roles[before] & (Role.AND | Role.SUBORDINATE)) !== 0
  if (one) return opens && roles[verb] & Role.PLURAL_VERB ? singularVerb(part, verb, 0.88) : undefined
  const article = before === from && tokens.word[before] === words.the
  const counted =
    before === from && (tokens.kind[before] === Kind.number || (roles[before] & Role.MANY) !== 0)
  // “Ten percent of the voters was undecided”
  return (acts(grammar, verb) || tokens.facts[noun] & Flag.HUMAN) &&
    (opens || article || counted) &&
    roles[verb] & Role.SINGULAR_VERB &&
    isGap(grammar, part, Gap.SEVERAL)
    ? pluralVerb(part, verb, 0.8)
    : undefined
}

/** The article, a number or an adjective, between “of” and its noun. */
const describes = ({ tokens, roles }: Grammar, i: number): boolean =>
  (tokens.flags[i] & Mark.lower || tokens.kind[i] === Kind.number) !== 0 &&
  ((roles[i] & (Role.DETERMINER | Role.MANY)) !== 0 ||
    tokens.kind[i] === Kind.number ||
    (tokens.facts[i] & (Flag.ADJECTIVE | Flag.NOUN)) !== 0)
