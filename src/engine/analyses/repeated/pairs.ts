/** Two words that stand twice in a row: which are no idiom, no chant and no title. */

import { type Document, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { NUMBER_WORDS } from '../../language/numbers.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { quotations } from '../quotations.ts'

/** What joins the words of idioms that go round: “step by step by step”, “more and more and more”, “day after day after”. */
const JOINERS = wordSet('and or by after upon then to')

/** Of them those that no chant begins with: “and looked and looked”. */
const LEADING = /^(?:by|after|to)$/

/** Ordinary words of a pair that has no small word have at least so many letters: “tick tock tick tock” is a noise. */
const LONG_PAIR = 9

/** Pairs that English has twice, the second time to go on. */
const IDIOMS: ReadonlySet<string> = new Set(['have to', 'to have', 'do to', 'to do', 'which is', 'which was'])

/** “9 minutes 9 minutes”, “Tuesday evening Tuesday evening”: a number, day or month and a noun. */
export function isCounted(document: Document, i: number): boolean {
  const { kind, flags, facts } = document.tokens
  const first = tokenKey(document, i)
  if (kind[i] !== Kind.number && !CALENDAR.has(first) && !NUMBER_WORDS.has(first)) return false
  if (!(flags[i + 1] & flags[i + 3] & Mark.lower)) return false
  return (facts[i + 1] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
}

/**
 * “down on down on”, “Anna Lindqvist Anna Lindqvist”: even in a text that is whole, where nobody speaks.
 * @param small whether one of the two is a small word
 */
export function isPairInLoop(analyses: Analyses, i: number, small: boolean, firstToken: number): boolean {
  const { document } = analyses
  const { kind, word, flags, facts, start } = document.tokens
  const [first, second] = [tokenKey(document, i), tokenKey(document, i + 1)]
  const follows = i > firstToken && word[i - 1] !== word[i + 1]
  // “to cross to cross the river”; not “town to town to town”, “spend and spend and”.
  const joins = JOINERS.has(second) || (JOINERS.has(first) && !(follows && LEADING.test(first)))
  if (joins && !(facts[i] & facts[i + 1] & Flag.FUNCTION)) return false
  if (kind[i] !== Kind.word) return false
  // Who speaks says names once as well.
  if (flags[i + 1] & Mark.title) return true
  if (!small && first.length + second.length < LONG_PAIR) return false
  return !analyses.get(quotations).inside(start[i])
}

/**
 * “winter and winter and”, “According to According to”: what no idiom, chant or title says, but a speaker might.
 * @param before the word before the pair, or nothing
 */
export function isTurned(analyses: Analyses, i: number, before: string, endToken: number): boolean {
  const { document } = analyses
  const [first, second] = [tokenKey(document, i), tokenKey(document, i + 1)]
  // “all that we have to have to build it”, “tell which is which is hard”
  if (first === second || IDIOMS.has(`${first} ${second}`)) return false
  if (i + 4 < endToken && tokenKey(document, i + 4) === first) return false
  // “from town to town to find work”
  if (before === second || (second === 'to' && before === 'from')) return false
  // “Measure for Measure for”, “for Measure for Measure”, “New York New York”
  if (document.tokens.flags[i + 1] & Mark.title && (first === 'for' || second === 'york')) return false
  return !goesRound(analyses, i, first, second) && !goesRound(analyses, i + 1, second, first)
}

/** “more and”, “day by”, “again and”: what goes round for good. @param key of token `at` */
function goesRound({ document, resources }: Analyses, at: number, key: string, other: string): boolean {
  const words = resources.aroundWords()
  const emphatic = isOf(words, key, Around.EMPHATIC)
  if (!JOINERS.has(other)) return emphatic && isOf(words, other, Around.EMPHATIC)
  return (
    emphatic ||
    isSpan(key, words) ||
    (document.tokens.facts[at] & (Flag.ADVERB | Flag.FUNCTION)) === Flag.ADVERB
  )
}

/** “day after day after day”. */
const isSpan = (key: string, words: ReadonlyMap<string, number>): boolean =>
  isOf(words, key, Around.SPAN) || (key.endsWith('s') && isOf(words, key.slice(0, -1), Around.SPAN))
