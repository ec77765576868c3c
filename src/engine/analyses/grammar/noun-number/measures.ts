/** Times, lengths, powers of ten and decades in the wrong number. */

import { tokenUnit, widthOf } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Gap } from '../../../language/relatives.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { endsPhrase, type Grammar, isCase, isGap, isPlain, isTheirs, isThing } from '../grammar.ts'
import { BEFORE_COUNT } from './counts.ts'
import { type NounNumber, pluralWanted } from './found.ts'

/** “Is four year old”, “two week ago”, “in four year.”: a time in the singular after a number, with nothing to describe. */
export function timeAfter(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const noun = i + 1
  const behind = i + 2
  if (behind >= to || !(roles[noun] & Role.TIME) || !isPlain(grammar, noun)) return undefined
  if (tokens.facts[noun] & Flag.PLURAL || !(tokens.facts[noun] & Flag.NOUN)) return undefined
  if (i === from && tokens.word[behind] !== words.ago) return undefined
  if (endsStretch(grammar, i, behind) || goesOn(grammar, noun)) return pluralWanted(i, noun, 0.9)
  if (!isPlain(grammar, behind)) return undefined
  const set = BEFORE_COUNT.has(tokenUnit(grammar.document, i - 1)) && endsPhrase(grammar, behind)
  const age = tokens.word[behind] === words.old && (set || (roles[i - 1] & Role.BE) !== 0)
  if (
    !(
      age ||
      tokens.word[behind] === words.ago ||
      tokens.word[behind] === words.of ||
      tokens.word[behind] === words.each
    ) ||
    tokens.facts[behind + 1] & Flag.NOUN
  )
    return undefined
  return pluralWanted(i, noun, 0.9)
}

/** “The last five year have”, “within three month of”: no measure, which stands before a noun. */
function goesOn(grammar: Grammar, noun: number): boolean {
  const { roles, tokens } = grammar
  const next = noun + 1
  if (!isGap(grammar, noun, Gap.TIME_UNIT) || !(tokens.flags[noun] & Mark.lower)) return false
  // “Lasted three month and ended”
  const another = (tokens.facts[next + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST
  return (
    (roles[next] & (Role.BE | Role.HAVE | Role.MODAL)) !== 0 ||
    ((roles[next] & Role.AND) !== 0 && another) ||
    ((roles[next] & Role.PREPOSITION) !== 0 && (tokens.facts[next] & Flag.FUNCTION) !== 0)
  )
}

/** “in four year.”, “for three day,”: between a preposition and a sign. “On 3 May.” is a date. */
function endsStretch(grammar: Grammar, i: number, sign: number): boolean {
  const { document, tokens, words } = grammar
  const before = tokens.word[i - 1]
  const unit = tokenUnit(document, sign)
  return (
    (before === words.in || before === words.for || tokens.kind[i] === Kind.word) &&
    (unit === 0x2e || unit === 0x2c) &&
    isGap(grammar, i + 1, Gap.TIME_UNIT)
  )
}

/** “The wall is 30 meter long.”: no measure that describes a noun behind. */
export function measureBehind(grammar: Grammar, i: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const noun = i + 1
  const next = noun + 2
  if (!isThing(grammar, noun, Thing.LENGTH)) return undefined
  // “Seven meter under the bottom”
  const before = roles[i - 1] & Role.DETERMINER
  const behind = roles[noun + 1] & (Role.PREPOSITION | Role.SUBORDINATE)
  if (behind === Role.PREPOSITION && !before && roles[noun + 2] & Role.DETERMINER && grammar.isDamaged())
    return pluralWanted(i, noun, 0.86)
  if (!isThing(grammar, noun + 1, Thing.EXTENT)) return undefined
  if (before || tokens.flags[noun + 1] & Mark.hyphen) return undefined
  return tokens.kind[next] === Kind.punctuation || roles[next] & (Role.PREPOSITION | Role.AND | Role.BETWEEN)
    ? pluralWanted(i, noun, 0.9)
    : undefined
}

/** “Ten of thousands of people”: token `i` is “of”, and the number before it has lost its -s. */
export function powerBefore(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  return (
    (roles[i + 1] & Role.PLURAL_FORM) !== 0 &&
    isGap(grammar, i + 1, Gap.POWERS) &&
    (tokens.flags[i - 1] & Mark.hyphen) === 0 &&
    isGap(grammar, i - 1, Gap.POWER)
  )
}

/** “Two hundreds songs”: behind a number they have no -s. */
export function powerBehind(grammar: Grammar, i: number, from: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const power = i + 1
  if (roles[i] & Role.DETERMINER || !(roles[power] & Role.PLURAL_FORM) || !isPlain(grammar, power + 1))
    return undefined
  const figure = tokens.kind[i] === Kind.number && widthOf(tokens, i) < 4
  const counts = (figure || isCase(grammar, i, Case.ONES)) && isGap(grammar, power, Gap.POWERS) && i > from
  return counts && (tokens.facts[power + 1] & Flag.NOUN) !== 0 && !(roles[power + 1] & Role.PREPOSITION)
    ? { wanted: 'singular', determiner: i, noun: power, confidence: 0.9 }
    : undefined
}

/** “A man in his 60 died”: the figure of an age without the -s of the decade. */
export function decadeOfLife(grammar: Grammar, i: number, from: number): NounNumber | undefined {
  const { document, tokens, words } = grammar
  const owner = i - 1
  if (owner <= from || tokens.word[owner - 1] !== words.in || widthOf(tokens, i) !== 2) return undefined
  if (!isTheirs(grammar, owner)) return undefined
  if (document.text.charCodeAt(tokens.start[i] + 1) !== 0x30 || tokens.flags[i] & Mark.hyphen)
    return undefined
  const next = tokens.facts[i + 1]
  return next & (Flag.NOUN | Flag.ADJECTIVE) && !(next & (Flag.PAST | Flag.FUNCTION))
    ? undefined
    : pluralWanted(owner, i, 0.88)
}
