import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isCase, isCounting, isGap, isInner, isPlain } from '../grammar.ts'
import { looseCount } from '../loose-counts.ts'
import { plainlyCounted } from '../plain-counts.ts'
import { afterFigure, afterMany, afterMuch, oneInSeveral, severalNews } from './after-many.ts'
import { afterOne, afterOneOf } from './after-one.ts'
import { counts, isCount, isFigure } from './counts.ts'
import { type NounNumber, pluralWanted } from './found.ts'
import { decadeOfLife, measureBehind, powerBehind, timeAfter } from './measures.ts'
import { severalOf } from './several.ts'

/** Words that ask for a number, or show one that is wrong. */
export const NUMBER_WORDS = Role.MANY | Role.ONE | Role.FALSE_PLURAL | Role.DETERMINER

/**
 * The noun in the wrong number that the word or figure at token `i` shows, in a sentence of the tokens `[from, to)`: “three
 * minister”, “this measures”, “one of the reason”.
 */
export function nounNumberAt(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const found = byClass(grammar, i, from, to)
  if (found || !grammar.isDamaged()) return found
  const many = isCounting(grammar.roles, i)
  const counted = many || isFigure(grammar, i) ? plainlyCounted(grammar, i, from) : -1
  return counted > 0 ? pluralWanted(i, counted, 0.86) : looseCount(grammar, i, from)
}

/** The same by the classes of the words that count, be the text damaged or not. */
function byClass(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const role = roles[i]
  if (tokens.kind[i] === Kind.number)
    return (
      afterFigure(grammar, i, from, to) ??
      oneInSeveral(grammar, i, from, to) ??
      decadeOfLife(grammar, i, from) ??
      powerBehind(grammar, i, from) ??
      (counts(grammar, i, from) ? (measureBehind(grammar, i) ?? severalOf(grammar, i, from, to)) : undefined)
    )
  if (tokens.word[i] === grammar.words.much) return afterMuch(grammar, i, to)
  // “Twenty-seven goat”
  const tens = role & Role.MANY && i > from + 1 && isInner(grammar, i - 1) && roles[i - 2] & Role.MANY
  if (!(role & NUMBER_WORDS) || (tokens.flags[i] & Mark.hyphen && !tens)) return undefined
  if (role & Role.FALSE_PLURAL)
    return isPlain(grammar, i) && isNoun(grammar, i, from)
      ? { wanted: 'mass', determiner: i, noun: i, confidence: 0.92 }
      : undefined
  // “Two third of the voters”
  if (role & Role.MANY && tokens.word[i + 2] === grammar.words.of && isCase(grammar, i + 1, Case.FRACTION))
    return pluralWanted(i, i + 1, 0.88)
  // “These kind of”
  if (role & Role.MANY && role & Role.DETERMINER && tokens.word[i + 2] === grammar.words.of)
    if (isCase(grammar, i + 1, Case.KIND)) return pluralWanted(i, i + 1, 0.8)
  const news =
    tokens.word[i + 1] === grammar.words.news && role & Role.MANY ? severalNews(grammar, i) : undefined
  if (news) return news
  // “In the last ten year the town grew”
  const last = i > from + 1 && roles[i - 1] & Role.LABEL && tokens.word[i - 2] === words.the
  if (last && isGap(grammar, i + 1, Gap.TIME_UNIT) && roles[i + 2] & (Role.DETERMINER | Role.HE | Role.THEY))
    return pluralWanted(i, i + 1, 0.9)
  const power =
    role & Role.MANY
      ? (powerBehind(grammar, i, from) ?? (isCount(grammar, i, from) ? measureBehind(grammar, i) : undefined))
      : undefined
  if (power) return power
  const found =
    role & Role.MANY
      ? isCount(grammar, i, from)
        ? (afterMany(grammar, i, to) ?? timeAfter(grammar, i, from, to))
        : undefined
      : role & Role.ONE
        ? afterOne(grammar, i, from, to)
        : undefined
  return (
    found ??
    (role & Role.DETERMINER ? afterOneOf(grammar, i, from, to) : undefined) ??
    severalOf(grammar, i, from, to)
  )
}

/** True for a word that is a noun where it stands: after a determiner, preposition or adjective. */
function isNoun({ tokens, roles }: Grammar, i: number, from: number): boolean {
  if (!(tokens.facts[i] & Flag.VERB)) return true
  if (i === from) return false
  return (
    (roles[i - 1] & (Role.DETERMINER | Role.PREPOSITION | Role.MANY)) !== 0 ||
    (tokens.facts[i - 1] & Flag.ADJECTIVE) !== 0
  )
}
