/** Words that have no capital beside the word before or behind them: times of the day, ages, seasons, sums, bodies. */

import { tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Beside } from '../../language/capital-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Small } from '../../language/small-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { type CapitalPlace, capitalAt, doubtfulAt } from './capital.ts'
import { besideOf, isCapitalised } from './neighbours.ts'

/** A word with a capital, the word before it, and what both tell of capitals. */
interface Pair {
  readonly analyses: Analyses
  readonly i: number
  readonly key: string
  readonly before: string
  /** Bits of `Beside`. */
  readonly isKey: number
  readonly isBefore: number
}

/**
 * A capital within a phrase that has none: “on Thursday Evening by”, “the district Court ruled”, “the 43-Year-old”. The
 * first and last belong to no name unless the next word has a capital too.
 */
export function fixedPhrase(analyses: Analyses, i: number): CapitalPlace | undefined {
  const { document } = analyses
  if (isCapitalised(document, i + 1)) return undefined
  const key = tokenKey(document, i)
  const before = tokenKey(document, i - 1)
  const pair = {
    analyses,
    i,
    key,
    before,
    isKey: besideOf(analyses, key),
    isBefore: besideOf(analyses, before),
  }
  return (
    partOfDay(pair) ??
    yearOfAge(pair) ??
    nearTime(pair) ??
    comparative(pair) ??
    seasonOrCurrency(pair) ??
    body(pair)
  )
}

/** “on Thursday Evening by” */
function partOfDay({ analyses: { document }, i, isKey, before }: Pair): CapitalPlace | undefined {
  const { kind, flags } = document.tokens
  return isKey & Beside.DAYPART && CALENDAR.has(before) && flags[i - 1] & Mark.title
    ? capitalAt(document, i, kind[i + 1] === Kind.word ? 0.87 : 0.8)
    : undefined
}

/** “the 43-Year-old” */
function yearOfAge({ analyses: { document }, i, isKey, before }: Pair): CapitalPlace | undefined {
  const aged =
    isKey & Beside.AGE &&
    before === '-' &&
    document.tokens.kind[i - 2] === Kind.number &&
    tokenUnit(document, i + 1) === 0x2d
  return aged ? capitalAt(document, i, 0.87) : undefined
}

/** “last Year”, “in five Months” */
function nearTime({ analyses, i, isKey, isBefore, before }: Pair): CapitalPlace | undefined {
  const { document } = analyses
  const { flags, end } = document.tokens
  if (!(flags[i] & Mark.spaceBefore) || !(isKey & Beside.TIME)) return undefined
  if (isBefore & Beside.NEAREST && flags[i - 1] & Mark.lower) return capitalAt(document, i, 0.87)
  // “the Eighty Years’ War”
  return /s[^'’]$/.test(document.text.slice(end[i] - 1, end[i] + 1)) && isNumber(analyses, i - 1, before)
    ? doubtfulAt(document, i, 0.78)
    : undefined
}

/** “move Faster than the law” */
function comparative({ analyses: { document }, i, key }: Pair): CapitalPlace | undefined {
  const { facts, flags } = document.tokens
  const next = i + 1
  return tokenKey(document, next) === 'than' &&
    /er$/.test(key) &&
    facts[i] & (Flag.ADJECTIVE | Flag.ADVERB) &&
    flags[i - 1] & flags[next] & flags[next + 1] & Mark.lower
    ? doubtfulAt(document, i, 0.82)
    : undefined
}

/** “in Summer”, “not one Euro”: in a damaged text. */
function seasonOrCurrency({ analyses, i, isKey, isBefore, before }: Pair): CapitalPlace | undefined {
  const { document } = analyses
  const { kind, facts, flags } = document.tokens
  const next = i + 1
  const ends = kind[next] === Kind.punctuation || facts[next] & Flag.FUNCTION
  const season = ends && isKey & Beside.SEASON && isBefore & Beside.BEFORE_SEASON
  const unit = isKey & Beside.CURRENCY && (isBefore & Beside.SUM || isNumber(analyses, i - 1, before))
  if ((!season && !unit) || kind[next] === Kind.number) return undefined
  const plain = (flags[i] & (Mark.hyphen | Mark.apostrophe | Mark.spaceBefore)) === Mark.spaceBefore
  return plain && analyses.get(damaged) ? doubtfulAt(document, i, 0.78) : undefined
}

/** “a School for deaf children”, “its Law on animals”, “the district Court ruled” */
function body({
  analyses: { document, resources },
  i,
  key,
  isBefore,
  before,
}: Pair): CapitalPlace | undefined {
  const { kind, facts, flags } = document.tokens
  const next = i + 1
  const words = resources.smallWords()
  const ends = kind[next] === Kind.word ? facts[next] & Flag.FUNCTION : kind[next] !== Kind.number
  if (ends && isBefore & Beside.ONE_OF && isOf(words, key, Small.MADE)) return doubtfulAt(document, i, 0.76)
  return isOf(words, key, Small.LOCAL_BODY) &&
    isOf(words, before, Small.BODY_KIND) &&
    flags[i - 1] & Mark.lower &&
    tokenKey(document, next) !== 'of'
    ? doubtfulAt(document, i, 0.8)
    : undefined
}

/** “five”, “12” */
const isNumber = ({ document, resources }: Analyses, at: number, key: string): boolean =>
  document.tokens.kind[at] === Kind.number || isOf(resources.smallWords(), key, Small.COUNT)
