/** Foreign words that stand there on purpose. */

import { isUpperAt } from '../../document/characters.ts'
import { type Document, tokenKey, tokenUnit } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import type { Span } from '../../span.ts'
import type { Analyses, Analysis } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { type ForeignStretch, foreignStretches, sourceWordAt } from '../foreign.ts'
import { fullOf } from '../leftovers.ts'
import { quotations } from '../quotations.ts'
import { unknownWords } from '../unknown-words.ts'
import { isSmallEnglish } from '../words/facts.ts'
import { isAmidEnglish } from './english-around.ts'
import { isIntroduced, isTranslated } from './explained.ts'

/** Quoted, or in brackets behind their translation, a name that was given, or a term of the text. */
export function isMeant(analyses: Analyses, stretch: ForeignStretch): boolean {
  const { document } = analyses
  if (isDamagedWord(analyses, stretch) || isBetweenMarks(analyses, stretch)) return true
  if (isSaidAbroad(analyses, stretch) || isNamed(analyses, stretch)) return true
  // Days are no terms.
  if (stretch.listed && sourceWordAt(stretch.firstToken, analyses)?.[1] === 'time') return false
  if (isIntroduced(stretch, analyses, analyses.get(fullOf) !== undefined)) return true
  if (stretch.link) return false
  // Said twice and more, a word is a term that the text has introduced; a listed one may be left over twice.
  const word = document.text.slice(stretch.start, stretch.end)
  if ((analyses.get(said).get(word) ?? 0) > (stretch.listed && analyses.get(damaged) ? 2 : 1)) return true
  // “the traffic police (GIBDD)”: what it means was said before. Few words come so far, since the whole text is searched.
  return isUpperAt(word, 1) && document.text.includes(`(${word}`)
}

/** A damaged English word may look like a foreign one, and “irakli” like Turkish. */
function isDamagedWord(analyses: Analyses, { firstToken, endToken, listed }: ForeignStretch): boolean {
  if (endToken - firstToken > 1) return false
  const verdict = analyses.get(unknownWords).verdicts.get(firstToken)
  if (!verdict) return false
  return !listed || (verdict.kind === 'misspelled' && isUpperAt(verdict.suggestions[0], 0))
}

/** In brackets, behind a slash or an opening quotation mark, or before its translation in brackets. */
function isBetweenMarks(analyses: Analyses, stretch: ForeignStretch): boolean {
  const { document } = analyses
  const before = tokenUnit(document, stretch.firstToken - 1)
  const after = tokenUnit(document, stretch.endToken)
  if ((before === 0x28 || before === 0x2f || after === 0x29) && !isLine(document, stretch)) return true
  if (after === 0x28 && isTranslated(document, stretch.endToken)) return true
  if (before === 0x2018 || before === 0x27 || before === 0x201c) return true
  // `“No,” ha said`: the mark before it closes.
  return (
    before === 0x22 && (analyses.get(fullOf) === undefined || analyses.get(quotations).inside(stretch.start))
  )
}

/** In brackets that are a line of their own, which explains nothing. */
const isLine = ({ text }: Document, { start, end }: Span): boolean =>
  /(?:^|\n)\($/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\)(?:\n|$)/.test(text.slice(end, end + 2))

/** In a quotation, unless that is in English. */
function isSaidAbroad(analyses: Analyses, stretch: ForeignStretch): boolean {
  const { document } = analyses
  const { start, firstToken, endToken, listed } = stretch
  const quoted = analyses.get(quotations)
  // How somebody is addressed may be kept, whoever speaks.
  const addresses = document.tokens.flags[endToken] & Mark.title
  const inside = analyses.get(damaged) && !addresses ? quoted.surelyInside(start) : quoted.inside(start)
  if (!inside || goesOnInScript(stretch, document)) return false
  const few = listed || endToken - firstToken <= (analyses.get(fullOf) ? 2 : 1)
  return !(few && isAmidEnglish(document, firstToken, endToken))
}

/** “Thank you, 辛苦了,” he said: another script behind a comma and English words of the same quotation. */
function goesOnInScript({ firstToken }: ForeignStretch, document: Document): boolean {
  const words = firstToken - 2
  return (
    words >= 0 &&
    (document.tokens.flags[firstToken] & Mark.script) !== 0 &&
    tokenUnit(document, firstToken - 1) === 0x2c &&
    isSmallEnglish(document, words)
  )
}

/** A word of it is a name that was given. */
export function isNamed(
  { document, settings }: Analyses,
  { firstToken, endToken }: Pick<ForeignStretch, 'firstToken' | 'endToken'>,
): boolean {
  for (let i = firstToken; i < endToken; i++) if (settings.names.has(tokenKey(document, i))) return true
  return false
}

/** How often each foreign word, or pair of words, stands in the text. */
const said: Analysis<ReadonlyMap<string, number>> = {
  name: 'said-foreign',
  compute(analyses) {
    const times = new Map<string, number>()
    for (const { start, end, firstToken, endToken } of analyses.get(foreignStretches).stretches) {
      if (endToken - firstToken > 2) continue
      const word = analyses.document.text.slice(start, end)
      times.set(word, (times.get(word) ?? 0) + 1)
    }
    return times
  },
}
