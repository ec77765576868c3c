/** Dashes beside another mark, which part nothing. */

import { type Block, type Document, isComma, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/flags.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { LONGEST_DATELINE } from './datelines.ts'
import { DOT, type StrayMark, strayAt, strayText } from './stray.ts'

/** `on Monday.- The buyer`, `a fake. – Visitors`: a dash between two sentences. */
export function dashBehindStop(document: Document, i: number, block: Block): StrayMark | undefined {
  const { tokens } = document
  const [word, dash, next] = [i - 1, i + 1, i + 2]
  if (tokenUnit(document, i) !== DOT || word < block.firstToken || dash >= block.endToken) return undefined
  const unit = tokenUnit(document, dash)
  const touches = !(tokens.flags[dash] & Mark.spaceBefore)
  // `came to a “halt”.-` at a paragraph's end.
  if (next === block.endToken)
    return unit === 0x2d && touches && i - block.firstToken > LONGEST_DATELINE
      ? { ...strayAt(tokens.start[i], tokens.end[dash], 'dash', '.-', '.'), confidence: 0.9 }
      : undefined
  // After a space a hyphen may begin an item of a list.
  if (unit !== 0x2013 && unit !== 0x2014 && !(unit === 0x2d && touches)) return undefined
  if (!(tokens.flags[dash] & Mark.spaceAfter) || tokens.flags[next] & Mark.lineBefore) return undefined
  // “LIMA.- The port” is a dateline, “Ann B. – Reuters” a byline.
  const named = tokens.flags[word] & Mark.title && touches && i - block.firstToken > LONGEST_DATELINE
  if (!(tokens.flags[word] & Mark.lower || named) || tokens.flags[word] & Mark.abbreviation) return undefined
  const whole = widthOf(tokens, word) >= LEAST_LAST || tokens.facts[word] & Flag.FUNCTION
  if (!whole || !(tokens.flags[next] & Mark.title)) return undefined
  // “Is it art? It is. — Name withheld, Leeds”: who wrote the letter.
  if (block.endToken - next < LONGEST_SIGNATURE && tokens.kind[block.endToken - 1] === Kind.word)
    return undefined
  return {
    ...strayText(document, tokens.start[i], tokens.end[dash], 'dash', '.'),
    confidence: touches ? 0.9 : 0.86,
    severity: 'warning',
  }
}

/** `closed, – he noted`, `the mill -, which was`: a dash beside a mark that parts the clauses already. */
export function dashAt(analyses: Analyses, i: number, block: Block): StrayMark | undefined {
  const { document } = analyses
  const { tokens, text } = document
  const [before, next] = [i - 1, i + 1]
  if (!'-–'.includes(text[tokens.start[i]]) || before < block.firstToken) return undefined
  if (next >= block.endToken) return undefined
  const glued = !(tokens.flags[i] & Mark.spaceBefore)
  if (glued && !isComma(document, before)) return undefined
  const [mark, after] = [text[tokens.start[before]], text[tokens.start[next]]]
  const found = (start: number, end: number, mended: string): StrayMark => ({
    ...strayText(document, start, end, 'dash', mended),
    ...(analyses.get(damaged) ? {} : { confidence: 0.7, severity: 'note' }),
  })
  if (tokens.kind[before] === Kind.punctuation)
    return ',;'.includes(mark) && tokens.flags[i] & Mark.spaceAfter && tokens.kind[next] === Kind.word
      ? found(tokens.start[before], tokens.end[i], mark)
      : undefined
  const closes = after === '.' ? next + 1 === block.endToken : after === ',' && text[tokens.end[next]] === ' '
  return closes && tokens.kind[before] === Kind.word
    ? found(tokens.end[before], tokens.end[next], after)
    : undefined
}

/** Words and marks of who signs a letter, at most. */
const LONGEST_SIGNATURE = 9
/** A shorter word may be an abbreviation. */
const LEAST_LAST = 3
