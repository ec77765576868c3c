/** Foreign stretches that were left standing: passages, and words among English ones. */

import { type Document, widthOf } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { shorten } from '../../shorten.ts'
import type { Analyses } from '../analyses.ts'
import { type ForeignStretch, foreignStretches, sourceWordAt } from '../foreign.ts'
import { origin } from '../origin.ts'
import { isMeant } from './meant.ts'
import type { Remnant } from './remnant.ts'

/** One remnant for a text that is mostly in another language. */
export function wholeText(analyses: Analyses): Remnant | undefined {
  const passages = analyses.get(foreignStretches).stretches.filter(({ kind }) => kind === 'passage')
  const covered = passages.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0)
  if (passages.length < 3 || covered * 5 < analyses.document.tokens.count * 3) return undefined
  return {
    span: { start: passages[0].start, end: passages.at(-1)!.end },
    evidence: { kind: 'text', language: passages[0].language, words: '' },
    confidence: 0.95,
  }
}

/** The stretches that do not stand there on purpose. */
export const strayStretches = (analyses: Analyses): ForeignStretch[] =>
  joined(analyses.document, analyses.get(foreignStretches).stretches).filter(
    (stretch) => stretch.confidence > 0 && !isMeant(analyses, stretch),
  )

/** Passages that follow one another in one block are one. */
function joined({ text }: Document, stretches: readonly ForeignStretch[]): ForeignStretch[] {
  const list: ForeignStretch[] = []
  for (const stretch of stretches) {
    const last = list.at(-1)
    const follows =
      last?.kind === 'passage' &&
      stretch.kind === 'passage' &&
      last.language === stretch.language &&
      /^[^\S\n]*$/.test(text.slice(last.end, stretch.start))
    if (!follows) list.push(stretch)
    else {
      const { end, endToken } = stretch
      const confidence = Math.max(last.confidence, stretch.confidence)
      list[list.length - 1] = { ...last, end, endToken, confidence }
    }
  }
  return list
}

/** A stray stretch as what is left over. */
export function remnantOf(analyses: Analyses, stretch: ForeignStretch): Remnant {
  const { start, end, kind } = stretch
  const sure = stretch.confidence >= LISTED && stretch.confidence < SURE && isSurely(stretch, analyses)
  const confidence = sure ? SURE : stretch.confidence
  const blocks = confidence >= 0.8 && confidence !== SURE
  const words = shorten(analyses.document.text.slice(start, end), 60)
  return {
    span: { start, end },
    evidence: { kind, language: spokenIn(stretch, analyses), words },
    confidence,
    severity: blocks ? 'error' : confidence >= 0.7 ? 'warning' : 'note',
  }
}

/** The text’s source, where it has all listed words of the stretch; a lone word that several languages have is of none. */
function spokenIn(
  { kind, listed, firstToken, endToken, language }: ForeignStretch,
  analyses: Analyses,
): string {
  if (kind !== 'words') return language
  const { tokens, text } = analyses.document
  const { foreign } = analyses.resources
  let mask = -1
  for (let i = firstToken; i < endToken; i++) mask &= foreign.mask(text, tokens.start[i], tokens.end[i]) || -1
  const source = analyses.get(origin)?.language
  const bit = source ? foreign.languages.indexOf(source) : -1
  if (source && bit >= 0 && mask & (1 << bit)) return source
  return !listed && endToken - firstToken === 1 && mask & (mask - 1) ? 'und' : language
}

/** How sure a lone listed word is at least, and one whose place leaves no doubt: an editor looks at it in any text. */
const LISTED = 0.8
const SURE = 0.86

/**
 * “the wethouder”, “Bürgermeister Krug”, “on viernes”: an office, a common noun or a day that English never borrows, where
 * an English one stands. A lone one in a text that is otherwise whole is left over as well.
 */
function isSurely({ firstToken, endToken, listed }: ForeignStretch, analyses: Analyses): boolean {
  const { tokens } = analyses.document
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.flags[i] & Mark.script) continue
    const source = sourceWordAt(i, analyses)
    if (!source || source[2] || !SURE_KINDS.test(source[1])) continue
    if (source[1] !== 'time' && widthOf(tokens, i) < SHORTEST) continue
    if (tokens.word[i] !== NONE && tokens.facts[i] & Flag.LOWER && !(tokens.flags[i] & Mark.accent)) continue
    if (endToken - firstToken > 1 && !listed) return true
    // A title or day, or a noun that a small word of English goes before.
    return firstToken > 0 && (source[1] !== 'noun' || (tokens.facts[firstToken - 1] & Flag.FUNCTION) !== 0)
  }
  return false
}

/** Titles, nouns and times. */
const SURE_KINDS = /^[tn]/

/** Of shorter titles and nouns English may have the letters. */
const SHORTEST = 5
