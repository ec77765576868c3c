/** Whether a word of no lexicon has the ending or the place of a verb or noun of the source. */

import { type Document, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { NUMBER_WORDS } from '../../language/numbers.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { DETERMINERS } from '../words/facts.ts'
import { isRaised } from './english-around.ts'

/** “the crews enojadas,”, “will cobrar a third”: an ending of the source’s words, amid English, beside no name. */
export function isShaped(analyses: Analyses, i: number, word: string, endings: ReadonlySet<string>): boolean {
  const { document } = analyses
  if (word.length < SHORTEST || isRaised(document, i - 1)) return false
  if (isRaised(document, i + 1) && !isHeaded(document, i)) return false
  if (isInfinitive(analyses, i, word)) return true
  const letters = word.toLowerCase()
  for (let from = letters.length - 2; from >= 2 && from >= letters.length - LONGEST_SHAPE; from--)
    if (endings.has(letters.slice(from))) return true
  return false
}

/** Letters of a word with an ending, and of the longest ending. */
const SHORTEST = 5
const LONGEST_SHAPE = 6

/** “will cobrar”, “to recorrer the valley”: where English has a verb. */
export const isInfinitive = ({ document, resources }: Analyses, i: number, word: string): boolean =>
  INFINITIVE.test(word) && isOf(resources.aroundWords(), tokenKey(document, i - 1), Around.BEFORE_BASE)

const INFINITIVE = /(?:[aei]re?|[aeio]n|[aei]ć)$/u

/** Behind an article or number: “the gremialista”, “two gasilci”. */
export function isHeaded(document: Document, i: number): boolean {
  const before = tokenKey(document, i - 1)
  return DETERMINERS.has(before) || NUMBER_WORDS.has(before)
}

/** Behind a number or any determiner but “the”, and an adjective of theirs: “22 Tonnen”, “an enormous Schutzengel”. */
export function isIndefinite(document: Document, i: number): boolean {
  const { facts, kind } = document.tokens
  const described = (facts[i - 1] & (Flag.ADJECTIVE | Flag.FUNCTION)) === Flag.ADJECTIVE
  const head = described ? i - 2 : i - 1
  const before = tokenKey(document, head)
  return (
    kind[head] === Kind.number || NUMBER_WORDS.has(before) || (before !== 'the' && DETERMINERS.has(before))
  )
}

/** “seen pored the school”: before an article, behind a participle or noun, as a preposition stands. */
function isBeforeArticle({ tokens }: Document, i: number, after: string): boolean {
  const facts = tokens.facts[i - 1]
  return (
    (after === 'the' || after === 'a') &&
    (facts & (Flag.NOUN | Flag.PARTICIPLE)) !== 0 &&
    !(facts & Flag.FUNCTION)
  )
}

/** A verb amid small words, or one of two strangers there: a noun alone may be what a country’s bread or drum is called. */
export function isAmong(document: Document, i: number, word: string): boolean {
  const { tokens } = document
  const [before, after] = [i - 1, i + 1]
  if (tokens.kind[before] !== Kind.word || tokens.flags[i] & Mark.lineBefore) return false
  if (!(tokens.flags[before] & Mark.lower) && !(tokens.facts[before] & Flag.FUNCTION)) return false
  const goesOn = after < tokens.count && tokens.kind[after] === Kind.word
  if (goesOn && !(tokens.flags[after] & Mark.lower)) return false
  return (
    PAST.test(word) ||
    tokens.word[before] === NONE ||
    (goesOn && (tokens.word[after] === NONE || isBeforeArticle(document, i, tokenKey(document, after))))
  )
}

/** Endings of other languages’ verbs in the past: “Ruiz explicou”, “Weber betonte”. */
const PAST = /(?:ou|[óé]|[aiu]to|[^aeiou]te|[aeiy]ł[aioy]?|[dt][ıü])$/u

/** Behind a name and before a small word, as a verb stands. */
export function isVerbOf(document: Document, i: number, word: string): boolean {
  const { tokens } = document
  const [before, after] = [i - 1, i + 1]
  if (after >= tokens.count || tokens.kind[before] !== Kind.word || tokens.kind[after] !== Kind.word)
    return false
  if (!(tokens.flags[before] & Mark.title) || !(tokens.flags[after] & Mark.lower)) return false
  return !(tokens.flags[i] & Mark.lineBefore) && PAST.test(word)
}
