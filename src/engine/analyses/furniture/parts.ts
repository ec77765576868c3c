import type { Block } from '../../document/document.ts'
import { unicode } from '../../document/unicode.ts'
import { partsOf } from '../../phrases/page-parts.ts'
import { isSection, isSectionLine } from '../../phrases/page-paths.ts'
import type { Resources } from '../analyses.ts'
import { topics } from '../topics.ts'
import { isInBody, isOpen, isReport, LONGEST_PARTS, type Marking, mark, OPENING_QUOTE } from './marking.ts'
import { isSigns, weightOf } from './weights.ts'

/** Nobody's byline is in lower case: “by newsdesk24 admin”. */
const ACCOUNT = unicode`^by (?:[\p{Ll}\d]\S*)(?: [\p{Ll}\d]\S*){0,2}$`
const ONE_OR_TWO_WORDS = unicode`^\p{L}+(?: \p{L}+)?$`
const LONGEST_SHORT = 50
const PARTED = / [|•·»›] /
const TO_US = /\b(?:us|our)\b/u

/**
 * Marks lines that are set together of several pieces of furniture, “Today, 14:05 | Reading time: 4 min”, or begin with a
 * whole sentence of it: “This article is for subscribers. One euro for the first month”. Also what names the section above
 * the headline, and signs.
 */
export function markParts(marking: Marking): void {
  const { analyses, document, resources, first } = marking
  const { blocks, text } = document
  if (first < 0) return
  for (let b = first < 2 ? 1 : 0; b < blocks.length; b++) {
    const { start, end } = blocks[b]
    if (!isOpen(marking, b) || end - start > LONGEST_PARTS || OPENING_QUOTE.test(text[start])) continue
    const inBody = isInBody(marking, b)
    const line = text.slice(start, end)
    // “Society • 12 March”
    if (
      inBody &&
      !resources.furniture.mayBegin(text, start, end) &&
      !(line.length <= LONGEST_SHORT && PARTED.test(line))
    )
      continue
    if (b < first && namesSection(marking, b, line)) {
      mark(marking, b, 'path', 'page', b === 0 ? 0.75 : 0.7)
      continue
    }
    const confidence =
      (inBody ? undefined : wholeConfidence(marking, b, line)) ?? partsConfidence(marking, line, inBody)
    if (confidence && !(inBody && (isReport(marking, blocks[b]) || analyses.get(topics).web)))
      mark(marking, b, 'place', 'page', confidence)
  }
}

/** Whether a line above the article names the section that it stood in; the first one is shorter than the headline. */
function namesSection({ document, resources }: Marking, b: number, line: string): boolean {
  const [first, second] = document.blocks
  const words = resources.pageWords()
  return (
    (b > 0 || first.end - first.start < second.end - second.start) &&
    isSectionLine(line, words) &&
    (b === 0 || isSection(line, words))
  )
}

/** How sure a line above or below the article is furniture as a whole. */
function wholeConfidence(
  { document, resources, first }: Marking,
  b: number,
  line: string,
): number | undefined {
  if (isSigns(line, resources)) return 0.86
  if (b === 0) return undefined
  if (b < first && resources.bylines.has(line)) return 0.8
  if (isTagList(line, resources)) return 0.8
  if (b >= first) return undefined
  if (ACCOUNT.test(line)) return 0.7
  return isButton(document.text, document.blocks, b) ? 0.86 : undefined
}

/** “Press”, “Split” (print, share): one of several list items of a word or two above the article. */
function isButton(text: string, blocks: readonly Block[], b: number): boolean {
  const short = (block: Block | undefined): boolean =>
    block !== undefined &&
    block.kind === 'list' &&
    block.end - block.start <= 24 &&
    ONE_OR_TWO_WORDS.test(text.slice(block.start, block.end))
  return short(blocks[b]) && (short(blocks[b - 1]) || short(blocks[b + 1]))
}

function isTagList(line: string, { pageMarks: { tagList, tagLabels } }: Resources): boolean {
  const label = tagList().exec(line)?.[1]
  return label !== undefined && tagLabels().test(label.toLowerCase()) && label.split(' ').length <= 4
}

/** How sure a line is set together of furniture. */
function partsConfidence(marking: Marking, line: string, inBody: boolean): number | undefined {
  const parts = partsOf(line)
  if (parts.length === 0) return undefined
  const weights = parts.map(({ start, end }) => weightOf(line.slice(start, end), marking))
  const none = weights.filter((weight) => weight === 0).length
  const most = Math.max(...weights)
  if (none === 0 && most === 2) return 0.87
  if (inBody && none === 0 && line.length <= LONGEST_SHORT) return 0.8
  if (inBody) return weights[0] === 2 && /[.!?]\s/u.test(line) && line.length < 160 ? 0.8 : undefined
  if (none === 0) return 0.7
  // “A rumour or a fact? Report it to our WhatsApp”: a question that the page answers itself.
  const last = weights.at(-1)!
  if (line[parts[0].end - 1] === '?' && (last === 2 || (last === 1 && TO_US.test(line)))) return 0.75
  return most === 2 && (none * 3 <= parts.length || weights[0] === 2) ? 0.75 : undefined
}
