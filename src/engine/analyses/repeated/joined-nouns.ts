/** Nouns on both sides of “and” or “or”, which the source tells apart and English does not. */

import { type Document, type Sentence, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { DETERMINED } from './clashes.ts'
import { type EchoPlace, echoAt } from './echo.ts'

/**
 * “teachers and teachers”: the source names the men and the women; not “there are lawyers and lawyers”. “the true purpose and
 * purpose”: two words of the source are one in English.
 */
export function nounAgain(
  analyses: Analyses,
  i: number,
  { firstToken, endToken }: Sentence,
): EchoPlace | undefined {
  const { document } = analyses
  const { word, facts, flags } = document.tokens
  const last = i + 2
  if (last >= endToken) return undefined
  if (word[last] !== word[i]) return nounTwice(analyses, i, endToken)
  if (!(flags[last] & Mark.lower)) return undefined
  const several = (facts[i] & (SEVERAL | Flag.ANIMAL)) === SEVERAL
  const kinds = i > firstToken && tokenKey(document, i - 1) === 'are'
  return (several ? !kinds : isOneThing(analyses, i, last)) ? aroundJoint(document, i, i, last) : undefined
}

/** People, and more than one. */
const SEVERAL = Flag.HUMAN | Flag.PLURAL

/** “the true purpose and purpose”: two words of the source for one thing; not “neck and neck”, “we talk and talk”. */
function isOneThing(analyses: Analyses, i: number, last: number): boolean {
  const { document } = analyses
  const { facts, kind, start, end } = document.tokens
  const behind = last + 1
  // “solar energy and energy conservation”
  if (kind[behind] !== Kind.punctuation || tokenUnit(document, behind) === HYPHEN) return false
  const other = Flag.PLURAL | Flag.ADJECTIVE | Flag.ADVERB | Flag.FUNCTION
  return (
    (facts[i] & (Flag.NOUN | other)) === Flag.NOUN &&
    end[i] - start[i] >= LONG_NOUN &&
    ((facts[i - 1] & Flag.ADJECTIVE) !== 0 || DETERMINED.has(tokenKey(document, i - 1))) &&
    analyses.get(damaged)
  )
}

/** Shorter ones are said twice in English too. */
const LONG_NOUN = 5

const HYPHEN = 0x2d

/** “former prosecutor and former prosecutor”: an adjective and a noun on both sides of “and” or “or”. */
function nounTwice(analyses: Analyses, i: number, end: number): EchoPlace | undefined {
  const { document } = analyses
  const { word, facts, flags } = document.tokens
  const [noun, last] = [i + 1, i + 4]
  if (last >= end || word[i] !== word[i + 3] || word[noun] !== word[last] || word[last] === NONE)
    return undefined
  if (!(flags[noun] & flags[i + 3] & flags[last] & Mark.lower)) return undefined
  if (!(facts[i] & Flag.ADJECTIVE) || !(facts[last] & Flag.NOUN) || (facts[i] | facts[last]) & Flag.FUNCTION)
    return undefined
  return analyses.get(damaged) ? aroundJoint(document, i, noun, last) : undefined
}

/** The words from `first` to `final`, and again up to `last`, when “and” or “or” stands between, and no “of” behind. */
function aroundJoint(document: Document, first: number, final: number, last: number): EchoPlace | undefined {
  const { start, end } = document.tokens
  const joint = tokenKey(document, final + 1)
  if ((joint !== 'and' && joint !== 'or') || tokenKey(document, last + 1) === 'of') return undefined
  // One form, and not a possessive of it
  if (end[final] - start[final] !== end[last] - start[last]) return undefined
  return { ...echoAt(document, first, final, last, true, 0.86), severity: 'warning' }
}
