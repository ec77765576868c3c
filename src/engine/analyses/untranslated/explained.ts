/** Whether the text explains a foreign word where it stands. */

import { type Document, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { Clue } from '../../language/clue-words.ts'
import { type Analyses, isClue } from '../analyses.ts'
import type { ForeignStretch } from '../foreign.ts'
import { isGloss } from '../foreign-marks.ts'
import { isSmallEnglish } from '../words/facts.ts'

/** “the starosta (village elder)”: the bracket behind it begins in plain English. */
export const isTranslated = (document: Document, bracket: number): boolean =>
  isSmallEnglish(document, bracket + 1)

/** “a fascicolo as the lawyers call it”, “an apelacja, as an appeal on law and fact is called” */
function isCalled(analyses: Analyses, end: number): boolean {
  const { document } = analyses
  const as = tokenUnit(document, end) === 0x2c ? end + 1 : end
  if (tokenKey(document, as) !== 'as') return false
  for (let i = as + 1; i < as + 10 && i < document.tokens.count; i++)
    if (isClue(analyses, tokenKey(document, i), Clue.INTRODUCING)) return true
  return false
}

/** “known as pastel de nata”, “the mukhtar, or village head,”: a word that the text explains. */
export function isIntroduced(
  { firstToken, endToken }: Pick<ForeignStretch, 'firstToken' | 'endToken'>,
  analyses: Analyses,
  full: boolean,
): boolean {
  const { document } = analyses
  const { tokens } = document
  // “the village headman, or muhtar,”.
  if (isGloss(document, firstToken) || isCalled(analyses, endToken)) return true
  if (tokenUnit(document, endToken) === 0x2c && endToken + 1 < tokens.count)
    if (isClue(analyses, tokenKey(document, endToken + 1), full ? Clue.SURELY_EXPLAINING : Clue.EXPLAINING))
      return true
  // “The Gaels had a word for a debt that no coin pays: èiric.”
  const colon = tokenUnit(document, firstToken - 1) === 0x3a
  const last = firstToken - (colon ? 2 : 1)
  const far = colon ? 15 : 3
  for (let i = last; i >= 0 && i >= last - far && tokens.kind[i] === Kind.word; i--)
    if (isClue(analyses, tokenKey(document, i), Clue.INTRODUCING)) return true
  return false
}

/** Beside a bracket, slash or quotation mark. */
export function isSetOff(document: Document, i: number): boolean {
  const before = tokenUnit(document, i - 1)
  const after = tokenUnit(document, i + 1)
  if (before === 0x28 || before === 0x2f || after === 0x28 || after === 0x29) return true
  return before === 0x2018 || before === 0x27 || before === 0x22 || before === 0x201c
}

/** Before a comma it may be explained, unless the quotation ends there. */
export const isExplained = (document: Document, i: number): boolean =>
  tokenUnit(document, i + 1) === 0x2c && !CLOSING.has(tokenUnit(document, i + 2))

const CLOSING = new Set([0x22, 0x201d])
