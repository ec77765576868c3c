import { isLetterAt } from '../../document/characters.ts'
import type { Block } from '../../document/document.ts'
import type { FurnitureMark } from '../furniture.ts'
import { type Marking, placeOf } from './marking.ts'

/** Lines of live blogs and pictures are not longer. */
const LONGEST_MARK = 150
const MARK_SIGN = /^[(+©#|[“]|[/|–-]/u

/** “++ 07.42 - Two more interventions ++”, “(In the photo, the weir)”, “ANA PIRES/EFE”: a line of its own, not a caption's credit. */
export function lineMark({ document, resources, tail }: Marking, block: Block): FurnitureMark | undefined {
  const { text, blocks } = document
  const { line, credit } = resources.pageMarks
  const { start, end, index, kind } = block
  if (index === 0 || kind === 'caption' || end - start > LONGEST_MARK) return undefined
  const words = text.slice(start, end)
  const signed = MARK_SIGN.test(words)
  const found =
    (signed && line().test(words)) ||
    ((signed || end - start <= LONGEST_DESK) && (index < tail || blocks.length < 3) && credit().test(words))
  return found ? { ...placeOf(block), ground: 'place', kind: 'gallery', confidence: 0.86 } : undefined
}

const LONGEST_DESK = 20

/** What stands before a paragraph's first sentence is sought within so many UTF-16 code units. */
const LEAD_REACH = 48
const LEAD_SIGN = /^.{0,28}?[\d:|\])–—.-]/u

/** “UPDATE 10:35 The fire …”, “Ore 18.30 – The fire …” */
export function* leadMarks({ document, resources }: Marking, block: Block): Generator<FurnitureMark> {
  const head = document.text.slice(block.start, Math.min(block.end, block.start + LEAD_REACH))
  const found = block.index > 0 && LEAD_SIGN.test(head) ? resources.pageMarks.lead().exec(head) : null
  if (found)
    yield {
      ...placeOf(block),
      end: block.start + found[0].trimEnd().length,
      ground: 'within',
      kind: 'page',
      confidence: 0.86,
    }
}

/** What a credit behind a caption is sought in. */
const CREDIT_REACH = 64
const LONGEST_CAPTION = 260

/** “The weir on Monday. ANA PIRES/EFE” */
export function captionedMark({ document, resources }: Marking, block: Block): FurnitureMark | undefined {
  const { text } = document
  const { start, end, index, kind } = block
  if (!index || kind === 'caption' || end - start > LONGEST_CAPTION || !isLetterAt(text, end - 1))
    return undefined
  const from = Math.max(start + 10, end - CREDIT_REACH)
  const found = resources.pageMarks.captioned().exec(text.slice(from, end))
  return found
    ? { ...placeOf(block), start: end - found[1].length, ground: 'glued', kind: 'gallery', confidence: 0.84 }
    : undefined
}
