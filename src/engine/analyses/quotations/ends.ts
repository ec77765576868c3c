import { Char, classAt, isLetterAt, isUpperAt } from '../../document/characters.ts'
import type { Document } from '../../document/document.ts'
import { unicode } from '../../document/unicode.ts'
import type { Quotation, QuoteFault } from '../quotations.ts'
import { faultAt } from './faults.ts'
import { CLOSE } from './marks.ts'
import { SPEAKS } from './speech.ts'

/** Behind a quotation: who spoke. */
const SPEAKER = unicode`^\s?${SPEAKS}`
const SPEAKER_REACH = 80
/** A shorter quotation may be a title or a word that is spoken of. */
const SENTENCE_WORDS = 4
const PARAGRAPH_QUOTATION = 40

/**
 * Faults where a quotation ends that is a sentence of its own: its question mark or comma stands behind the closing mark,
 * or its full stop is missing.
 */
export function endFaults(document: Document, quotations: readonly Quotation[], faults: QuoteFault[]): void {
  const { text, blocks } = document
  let commasInside: boolean | undefined
  let block = 0
  for (const { start, end, closed } of quotations) {
    if (!closed || text[end - 1] !== CLOSE || !isSentence(text, start, end)) continue
    while (blocks[block].end < end) block++
    const next = text[end]
    const { start: blockStart, end: blockEnd, kind } = blocks[block]
    const wordEnds = isLetterAt(text, end - 2)
    const outside = (confidence: number): void => {
      faults.push(faultAt('outside', CLOSE, end - 1, end + 1, confidence, next + CLOSE))
    }
    if (next === '?' || next === '!') {
      if (wordEnds && beginsSentence(text, start, blockStart)) outside(0.8)
    } else if (next === ',') {
      // Where no space follows, that is another fault.
      if (
        classAt(text, end + 1) !== Char.space ||
        !wordEnds ||
        !SPEAKER.test(text.slice(end + 1, end + 1 + SPEAKER_REACH))
      )
        continue
      commasInside ??= hasCommasInside(text)
      if (commasInside) outside(0.75)
    } else if (
      end === blockEnd &&
      kind === 'paragraph' &&
      wordEnds &&
      end - start >= PARAGRAPH_QUOTATION &&
      beginsSentence(text, start, blockStart)
    ) {
      const fault = faultAt('unended', CLOSE, end - 1, end - 1, 0.75, '.')
      faults.push({ ...fault, span: { start: end - 1, end } })
    }
  }
}

/** The text sets the comma of a spoken sentence before the closing mark. */
function hasCommasInside(text: string): boolean {
  let inside = 0
  let outside = 0
  for (let at = text.indexOf(CLOSE); at >= 0; at = text.indexOf(CLOSE, at + 1)) {
    if (text[at - 1] === ',') inside++
    else if (text[at + 1] === ',') outside++
  }
  return inside > 0 && inside >= outside
}

/** The quoted words begin with a capital and are several. */
function isSentence(text: string, start: number, end: number): boolean {
  if (!isUpperAt(text, start + 1)) return false
  let words = 1
  for (let at = start; at < end && words <= SENTENCE_WORDS; at++) if (text[at] === ' ') words++
  return words > SENTENCE_WORDS
}

/** Nothing of the sentence stands before the quotation. */
function beginsSentence(text: string, start: number, blockStart: number): boolean {
  let before = start - 1
  while (before >= blockStart && classAt(text, before) === Char.space) before--
  return before < blockStart || '.!?”…'.includes(text[before])
}
