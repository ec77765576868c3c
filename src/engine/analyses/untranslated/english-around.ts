/** What stands beside a word that may be of another language: plain English, or a name. */

import { type Document, isCapital, tokenKey, tokenUnit } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { PARTICLES } from '../../language/name-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'

/** “the crise was long” in a quotation: two English words go before or two follow, and it is no quoted term. */
export function isAmidEnglish(document: Document, first: number, end: number): boolean {
  const { tokens } = document
  const english = (i: number): boolean =>
    i >= 0 &&
    i < tokens.count &&
    (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) !== 0 &&
    (tokens.flags[i] & (Mark.script | Mark.accent)) === 0 &&
    (tokenUnit(document, i) === CAPITAL_I || !PARTICLES.has(tokenKey(document, i)))
  return english(first - 1) && (english(first - 2) || english(end))
}

const CAPITAL_I = 0x49

/** A capital that is more than an article’s at a sentence’s head. */
export const isRaised = (document: Document, i: number): boolean =>
  isCapital(document, i) && (document.tokens.facts[i] & Flag.FUNCTION) === 0

/** A capital stands before or behind. */
export const besideCapital = (document: Document, i: number): boolean =>
  isRaised(document, i - 1) || isRaised(document, i + 1)
