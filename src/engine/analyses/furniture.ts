import type { Block } from '../document/document.ts'
import type { FurnitureKind } from '../phrases/furniture/table.ts'
import type { Span } from '../span.ts'
import type { Analysis } from './analyses.ts'
import { markCompany, markListed } from './furniture/company.ts'
import { gluedMark } from './furniture/glued.ts'
import { markingOf } from './furniture/lines.ts'
import { type Marking, placeOf } from './furniture/marking.ts'
import { markParts } from './furniture/parts.ts'
import { markPaths } from './furniture/paths.ts'
import { markPhrases } from './furniture/phrases.ts'
import { captionedMark, leadMarks, lineMark } from './furniture/pictures.ts'
import { remnantMark } from './furniture/remnants.ts'
import { markStamps } from './furniture/stamps.ts'
import { markSource, markTalk } from './furniture/talk.ts'
import { furnitureWithin } from './furniture/within.ts'

/** On what grounds a block, or the end of one, is page furniture. */
export type FurnitureGround =
  /** Its words are furniture wherever they stand. */
  | 'phrase'
  /** Its words are furniture where it stands. */
  | 'place'
  /** A furniture heading and what is listed under it. */
  | 'listed'
  /** A path through the site: “News » Harbour » Quays”. */
  | 'path'
  /** When it was published or changed: “Updated: 12.03.2024 09:40”. */
  | 'stamp'
  /** It says nothing but of the page: “Comments on this article have been disabled”. */
  | 'talk'
  /** The name of an image file: a whole block, or before or after what a block says. */
  | 'file'
  /** The site's owner speaks to the reader. */
  | 'address'
  /** It stands at the text's end below other furniture, and is no sentence. */
  | 'company'
  /** Before, between or after the sentences of a paragraph. */
  | 'within'
  /** Furniture glued to the end of a paragraph, or a label to the beginning of a headline. */
  | 'glued'

/** A stretch that is page furniture: whole blocks, unless the ground is `glued` or `file`. */
export interface FurnitureMark extends Span {
  /** Index of its block, or of the first one. */
  readonly block: number
  /** Index of its last block: another than the first where a list is marked with its heading. */
  readonly last: number
  readonly ground: FurnitureGround
  readonly kind: FurnitureKind | 'address' | 'page'
  /** ISO 639-1 of the phrase; absent where there is none. */
  readonly language?: string
  /** 0–1, as in a detection. */
  readonly confidence: number
  /** In a text that is whole, no furniture. */
  readonly doubted?: boolean
}

/** What is furniture in a document. */
export interface Furniture {
  /** In text order. */
  readonly marks: readonly FurnitureMark[]
  /** Index of the first block after the article's last paragraph; the number of blocks when it has no paragraph. */
  readonly tail: number
  /** True for a block that is nothing but furniture, by its words, its place or its markup. */
  has(block: number): boolean
}

/** Which blocks, and which ends of paragraphs, are page furniture. */
export const furniture: Analysis<Furniture> = {
  name: 'furniture',
  compute(analyses) {
    const marking = markingOf(analyses)
    markStamps(marking)
    markPhrases(marking)
    markPaths(marking)
    markParts(marking)
    markSource(marking)
    markTalk(marking)
    markListed(marking)
    markCompany(marking)
    const { blocks } = analyses.document
    const marks: FurnitureMark[] = []
    const whole = new Set<number>()
    for (const block of blocks) {
      const { start, end, index } = block
      const known = marking.marks[index]
      if (!known && block.kind === 'furniture') continue
      const mark = known ?? remnantMark(marking, block) ?? lineMark(marking, block)
      if (!mark) marks.push(...partMarks(marking, block))
      // A list is one thing with its heading.
      else if (mark.ground === 'listed')
        marks.push({ ...marks.pop()!, ground: 'listed', end: mark.end, last: index })
      else marks.push(mark)
      if (mark?.start === start && mark.end === end) whole.add(index)
    }
    return {
      marks,
      tail: marking.tail,
      has: (block) => whole.has(block) || blocks[block]?.kind === 'furniture',
    }
  },
}

/** The furniture before, between and after the sentences of a block, and glued to its end. */
function partMarks(marking: Marking, block: Block): FurnitureMark[] {
  const parts = [...furnitureWithin(marking, block)].map(
    (part): FurnitureMark => ({ ...placeOf(block), ...part, ground: 'within' }),
  )
  const first = parts[0]
  const last = parts.at(-1)
  const end = gluedMark(marking, block) ?? captionedMark(marking, block)
  if (end && (!last || end.start >= last.end)) parts.push(end)
  // “Reproduction reserved Last updated: 10:12” is no sentence of the article to its end.
  else if (end && last && marking.document.text[block.end - 1] !== '.' && last.end < end.end)
    parts.splice(-1, 1, { ...last, end: end.end })
  return first?.start === block.start ? parts : [...leadMarks(marking, block), ...parts]
}
