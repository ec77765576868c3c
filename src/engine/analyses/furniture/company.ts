import type { Block, Document } from '../../document/document.ts'
import { unicode } from '../../document/unicode.ts'
import { piecesOf } from '../../phrases/matcher.ts'
import { isBiography, isOpen, isTitle, lineOf, type Marking, mark } from './marking.ts'

/** What is furniture by the furniture above it: titles below a heading, and what is no sentence at the text's end. */

const LONGEST_COMPANY = 90
const MOST_COMPANY = 12
/** No sentence, no score, no note in brackets, no chatter. */
const COMPANY = unicode`^[\p{L}#•][^“”"«»:()[\]*]*[\p{L}\p{N}]$`

/** Marks titles and tags that stand under a furniture heading: at the text's end all, in its body the first. */
export function markListed(marking: Marking): void {
  const { document, phrases, marks, tail } = marking
  const { blocks, text } = document
  let heading: number | undefined
  for (let b = 1; b < blocks.length; b++) {
    const known = marks[b]
    if (known) {
      const phrase = phrases[b]?.phrase
      const lists =
        phrase &&
        ((phrase.kind === 'related' && text[blocks[b].end - 1] === ':') ||
          (!phrase.open && (phrase.certainty === 'heading' || phrase.kind === 'tags')))
      if (lists || known.ground !== 'listed') heading = lists ? b : undefined
    } else if (heading === undefined || !isTitle(document, blocks[b])) heading = undefined
    else {
      const { kind, confidence } = marks[heading]!
      mark(marking, b, 'listed', kind, confidence)
      // A list of several has bullets.
      if (b < tail && !(isBulleted(document, blocks[b]) && isBulleted(document, blocks[b + 1])))
        heading = undefined
    }
  }
}

const isBulleted = ({ text }: Document, block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'list' || /^[•·▪‣*–-]\s/u.test(text.slice(block.start, block.start + 2)))

/** Marks what is no sentence and nobody's note below other furniture at the text's end. */
export function markCompany(marking: Marking): void {
  const { document, resources, phrases, marks, tail } = marking
  const { blocks } = document
  const { notes, signOffs } = resources
  for (let b = Math.max(1, tail); b < blocks.length; b++) {
    const above = marks[b - 1]
    if (!isOpen(marking, b) || phrases[b] || !above || above.ground === 'address') continue
    if (marks[b + 1] && isBiography(marking, blocks[b])) {
      mark(marking, b, 'company', 'author', 0.75)
      continue
    }
    const line = lineOf(document, blocks[b])
    if (line.length > LONGEST_COMPANY || !COMPANY.test(line) || signOffs.in(line)) continue
    const pieces = piecesOf(line, 0, line.length)
    if (pieces.length <= MOST_COMPANY && notes.whole(pieces) === undefined)
      mark(marking, b, 'company', 'page', 0.6)
  }
}
