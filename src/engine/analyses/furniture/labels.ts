import { unicode } from '../../document/unicode.ts'
import { rank } from '../../phrases/furniture/rows.ts'
import { piecesOf } from '../../phrases/matcher.ts'
import { isNetworkRow } from '../../phrases/networks.ts'
import { capitalsBefore, isLabelledHeadline } from '../../phrases/page-labels.ts'
import { isTitle, LONGEST, lineOf, type Marking, OPENING_QUOTE } from './marking.ts'

/** “【延伸】”, “【Extended reading】”: Chinese pages set their labels in such brackets. */
const BRACKETED_LABEL = /^【[^】]{2,40}】$/u

/** “MORE INFORMATION” */
const SHOUTED_LINE = unicode`^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$`

/** How sure a block is the label of another article, with its headline or alone, by no phrase that is known; undefined for other blocks. */
export function labelConfidence(marking: Marking, b: number): number | undefined {
  const line = lineOf(marking.document, marking.document.blocks[b])
  return (
    labelOf(marking, line) ??
    (isPointed(marking, b, line) ? 0.8 : isShouted(marking, b, line) ? 0.86 : undefined)
  )
}

function labelOf({ resources }: Marking, line: string): number | undefined {
  const { furniture: matcher, pageWords, pageMarks } = resources
  if (OPENING_QUOTE.test(line)) return undefined
  if (isLabelledHeadline(line, pageWords(), pageMarks)) return 0.88
  if (isNetworkRow(line, pageWords())) return 0.92
  // “İLGİLİ HABER Akbelen …”: set in capitals, a label of other languages needs no sign after it.
  const capitals = line.length <= LONGEST ? capitalsBefore(line) : undefined
  if (capitals) {
    const phrase = matcher.whole(piecesOf(capitals, 0, capitals.length))
    if (phrase && !phrase.open && phrase.language !== 'en' && rank(phrase) <= 1) return 0.88
  }
  return BRACKETED_LABEL.test(line) ? 0.85 : undefined
}

/** A sign that points to what follows, where no line beside it begins with the same. */
function isPointed({ document, resources }: Marking, b: number, line: string): boolean {
  const { text, blocks } = document
  const sign = line.length < 140 ? resources.pageMarks.pointed().exec(line)?.[0][0] : undefined
  return sign !== undefined && [b - 1, b + 1].every((beside) => text[blocks[beside]?.start] !== sign)
}

/** A heading that leads elsewhere, set in capitals, with titles below it and no paragraph. */
function isShouted({ document, phrases }: Marking, b: number, line: string): boolean {
  const next = document.blocks[b + 1]
  return (
    phrases[b]?.phrase.certainty === 'place' &&
    next !== undefined &&
    SHOUTED_LINE.test(line) &&
    isTitle(document, next)
  )
}
