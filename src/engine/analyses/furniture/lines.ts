import type { Document } from '../../document/document.ts'
import { NONE } from '../../lexicon/lexicon.ts'
import { type LinePhrase, rowOf } from '../../phrases/furniture/rows.ts'
import { piecesOf } from '../../phrases/matcher.ts'
import { sourcePageLineIn } from '../../phrases/source-page-lines.ts'
import type { Analyses } from '../analyses.ts'
import { tailOf } from './addresses.ts'
import { isParagraph, isTitle, type Lines, LONGEST, type Marking, OPENING_QUOTE } from './marking.ts'

/** “Editor: A. P.” is a note of the source's newsroom. */
const STAFF = /^[([]?(?:Editor|Reporter|Correspondent)s?\s?:/u
const LONGEST_STAFF = 20

/** Reads which blocks are phrases of furniture, and where the article begins and ends. */
export function markingOf(analyses: Analyses): Marking {
  const { document, lexicon, resources } = analyses
  const { blocks } = document
  const isEnglish = (word: string): boolean => lexicon.find(word) !== NONE
  const phrases = blocks.map((_, b) => phraseOf(analyses, b))
  const lines: Lines = {
    analyses,
    document,
    resources,
    phrases,
    marks: new Array(blocks.length),
    sourceLineIn: (line) => sourcePageLineIn(line, resources.sourcePageWords, isEnglish),
  }
  const tail = tailOf(lines)
  const first = blocks.findIndex((block, b) => isParagraph(document, block) && !phrases[b])
  const top = hasTitle(document, phrases, first) ? 0 : 1
  return { ...lines, top, first, tail }
}

/** The furniture phrase, or row of them, that a block is. */
function phraseOf(
  { document: { text, blocks }, resources: { furniture: matcher } }: Analyses,
  b: number,
): LinePhrase | undefined {
  const { start, end } = blocks[b]
  if (
    end - start > LONGEST ||
    // A gap of a template may be named after what would have stood in it.
    text[start] === '{' ||
    OPENING_QUOTE.test(text[start]) ||
    !matcher.mayBegin(text, start, end) ||
    STAFF.test(text.slice(start, start + LONGEST_STAFF))
  )
    return undefined
  return rowOf(piecesOf(text, start, end), matcher)
}

/** Whether a headline stands below the first block, and above the first paragraph. */
function hasTitle(document: Document, phrases: readonly (LinePhrase | undefined)[], first: number): boolean {
  for (let b = 1; b < first; b++) if (!phrases[b] && isTitle(document, document.blocks[b])) return true
  return false
}
