import { tokenKey, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import {
  EITHER_NUMBER,
  endsPhrase,
  type Grammar,
  isCounting,
  isGap,
  isNoun,
  isPlain,
  isThing,
} from './grammar.ts'
import { type NounNumber, pluralWanted } from './noun-number/found.ts'

/** What a noun before the counted one is not. */
const NO_FIRST = EITHER_NUMBER | Role.MANY | Role.LABEL | Role.COLLECTIVE
/** What the counted noun is not. */
const NO_LAST = (NO_FIRST & ~Role.COLLECTIVE) | Role.UNCOUNTABLE

/**
 * In a damaged text: “46 partner company in the region”, “a press statements”, “2,000 peoples”, “after 1 years”, “a nine
 * years old boy”: a noun in the wrong number behind the number or “a” at token `i`.
 */
export function looseCount(grammar: Grammar, i: number, from: number): NounNumber | undefined {
  const { document, tokens, roles } = grammar
  const { facts, flags } = tokens
  const noun = i + 1
  const last = i + 2
  const before = i - 1
  const figure = tokens.kind[i] === Kind.number
  if (!isPlain(grammar, noun) || (i > from && flags[i] & Mark.hyphen)) return undefined
  const led =
    i === from ||
    (tokens.kind[before] === Kind.punctuation && flags[i] & Mark.spaceBefore) ||
    (flags[before] & Mark.lower && !(roles[before] & Role.LABEL))
  const singular = (k: number): NounNumber => ({
    wanted: 'singular',
    determiner: i,
    noun: k,
    confidence: 0.86,
  })
  if (figure && widthOf(tokens, i) > 2 && tokenKey(document, noun) === 'peoples') return singular(noun)
  const many = facts[noun] & Flag.PLURAL && facts[noun] & Flag.NOUN
  if (figure && many && roles[noun] & Role.TIME)
    if (widthOf(tokens, i) === 1 && document.text.charCodeAt(tokens.start[i]) === 0x31 && led)
      return singular(noun)
  const counts = figure || isCounting(roles, i)
  // “A nine years old boy”
  if (counts && i > from && roles[before] & Role.ONE && many && roles[noun] & Role.TIME) {
    const described = tokenKey(document, last) === 'old' ? last + 1 : last
    return isNoun(grammar, described) && !(roles[described] & Role.TIME) ? singular(noun) : undefined
  }
  // “19 second left”
  if (counts && !many && isGap(grammar, noun, Gap.TIME_UNIT) && isGap(grammar, last, Gap.BEHIND_TIME))
    return pluralWanted(i, noun, 0.86)
  if (!isNoun(grammar, noun) || roles[noun] & NO_FIRST || many || facts[noun] & Flag.UNIT) return undefined
  if (!isNoun(grammar, last) || roles[last] & NO_LAST || !endsPhrase(grammar, last)) return undefined
  const several = (facts[last] & Flag.PLURAL) !== 0
  // “The 767 tanker contract”, “the 1992 comeback victory”, “many fall prey”
  const clear =
    (figure || !(facts[noun] & Flag.BASE)) &&
    tokens.word[i] !== grammar.words.both &&
    !isThing(grammar, noun, Thing.LENGTH) &&
    (i === from ||
      roles[before] & Role.PREPOSITION ||
      !(facts[before] & (Flag.NOUN | Flag.ADJECTIVE) || roles[before] & Role.DETERMINER))
  // Years, and “1 battle ship”.
  if (counts && !several && led && clear && !/^(?:1|[12]\d{3})$/.test(tokenKey(document, i)))
    return pluralWanted(i, last, 0.86)
  return tokens.word[i] === grammar.words.a &&
    (flags[i] & Mark.lower || i === from) &&
    several &&
    !(facts[last] & Flag.THIRD)
    ? singular(last)
    : undefined
}
