/** Marks at the head of a line, or alone in it: what stood beside them was lost. */

import { type Block, type Document, tokenText } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { type StrayMark, strayAt, strayText } from './stray.ts'

/** A lone mark as a whole block: a bullet or dash whose item was lost. */
export function markAlone(
  analyses: Analyses,
  { start, end, firstToken, endToken }: Block,
): StrayMark | undefined {
  const { document } = analyses
  const { tokens } = document
  // “– .” too.
  const count = endToken - firstToken
  if (count > 2) return undefined
  const alone =
    count === 2
      ? /^[-–—•·,;:|]\s[.,;:]$/u.test(document.text.slice(start, end))
      : isMarkOfItem(analyses, tokenText(document, firstToken))
  if (!alone) return undefined
  const found = strayText(document, tokens.start[firstToken], tokens.end[endToken - 1], 'alone', '')
  return { ...found, confidence: 0.85, severity: 'warning' }
}

/** “***” and “---” part sections and are right; one asterisk may. */
const isMarkOfItem = (analyses: Analyses, mark: string): boolean =>
  /^[-–—•·,.;:|]$/u.test(mark) || (/^[*>»_]$/u.test(mark) && analyses.get(damaged))

/** `, said the mayor`: a mark at a block's head whose beginning was lost. */
export function leadingMark({ tokens, text }: Document, block: Block): StrayMark | undefined {
  const { start, firstToken, endToken } = block
  if (tokens.end[firstToken] !== start + 1 || !',.!?;:'.includes(text[start])) return undefined
  if (!(tokens.flags[firstToken] & Mark.spaceAfter) || endToken - firstToken < 3) return undefined
  const found = strayAt(start, tokens.start[firstToken + 1], 'leading', text[start], '')
  // Scraped pages that are whole otherwise lose the label before a colon.
  return { ...found, confidence: text[start] === ':' ? 0.84 : 0.9 }
}

/** In a damaged text a paragraph with the mark of a list's item or of a speaker, between paragraphs that have none. */
export function loneItem(
  analyses: Analyses,
  { start, end, index, firstToken }: Block,
): StrayMark | undefined {
  const { document } = analyses
  const { text, tokens } = document
  // “– Calls for restraint –” parts sections.
  if (!'.!?”"'.includes(text[end - 1]) || !isItem(document, index)) return undefined
  if (isItem(document, index - 1) || isItem(document, index + 1) || !analyses.get(damaged)) return undefined
  const found = strayAt(start, tokens.start[firstToken + 1], 'leading', text[start], '')
  return { ...found, confidence: 0.76, severity: 'warning' }
}

const isItem = ({ text, blocks }: Document, at: number): boolean =>
  blocks[at] !== undefined && ITEM.test(text.slice(blocks[at].start, blocks[at].start + 2))

const ITEM = /^[-–—•*·>+]\s/u
