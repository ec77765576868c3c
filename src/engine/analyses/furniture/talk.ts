import { pageTalkIn } from '../../phrases/page-words.ts'
import type { SourcePageLine } from '../../phrases/source-page-lines.ts'
import { topics } from '../topics.ts'
import {
  isBeside,
  isInBody,
  isOpen,
  isParagraph,
  LONGEST_PARTS,
  lineOf,
  type Marking,
  mark,
  NO_WORDS,
  OPENING_QUOTE,
} from './marking.ts'

/** Lines in which a page speaks of itself, in English or in another language, in words that no phrase foresees. */

/** How sure a line of another language's page words is furniture: anywhere, and above or below the article. */
const OF_SOURCE: Readonly<Record<SourcePageLine, readonly [number, number]>> = {
  whole: [0.9, 0.92],
  label: [0.88, 0.9],
  begun: [0.86, 0.88],
  weak: [0, 0.86],
}

/** Marks lines in which a page in another language speaks of itself. */
export function markSource(marking: Marking): void {
  const { document, top, sourceLineIn } = marking
  const { blocks, text } = document
  for (let b = top; b < blocks.length; b++) {
    const { start, end } = blocks[b]
    if (
      !isOpen(marking, b) ||
      NO_WORDS.test(text[start]) ||
      OPENING_QUOTE.test(text[start]) ||
      isParagraph(document, blocks[b])
    )
      continue
    const line = sourceLineIn(text.slice(start, Math.min(end, start + LONGEST_PARTS + 1)))
    const confidence = line && OF_SOURCE[line][isExpected(marking, b) ? 1 : 0]
    if (confidence) mark(marking, b, 'talk', 'page', confidence)
  }
}

/** Marks such lines above the article, below it, beside other furniture, and within it where they speak to the reader. */
export function markTalk(marking: Marking): void {
  const { analyses, document, resources, phrases, marks, top, first, tail } = marking
  const { blocks, text } = document
  if (first < 0) return
  for (let b = top; b < blocks.length; b++) {
    const { start, end } = blocks[b]
    if (!isOpen(marking, b) || phrases[b] || OPENING_QUOTE.test(text[start])) continue
    const expected = isExpected(marking, b)
    const ended = text[end - 1] === '.'
    if (!expected && ended) continue
    const talk = pageTalkIn(lineOf(document, blocks[b]), resources.pageWords())
    if (!talk || (!expected && talk !== 'address' && talk !== 'asking')) continue
    // “The contents were not published.” may be the article's last sentence.
    if (talk === 'label' && ended && !isBeside(marking, b)) continue
    // With words of the world among the page's, only what stands below the article is likely to be the page's.
    if (talk === 'mixed' && !(b >= tail && marks[b - 1])) continue
    if (analyses.get(topics).web) return
    mark(marking, b, 'talk', 'page', talk === 'mixed' ? 0.65 : talk === 'asking' ? 0.7 : 0.75)
  }
}

/** Whether furniture is likely there: above or below the article, or beside other furniture. */
const isExpected = (marking: Marking, b: number): boolean => !isInBody(marking, b) || isBeside(marking, b)
