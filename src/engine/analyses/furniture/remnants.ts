import type { Block } from '../../document/document.ts'
import { imageNameIn } from '../../phrases/image-names.ts'
import { embedIn } from '../../phrases/page-remnants.ts'
import type { FurnitureMark } from '../furniture.ts'
import { topics } from '../topics.ts'
import { type Marking, placeOf } from './marking.ts'

/** “Original title: …” before the headline of what was reprinted. */
const TITLE_LABEL = /^(?:(?:original|source|raw) (?:title|headline)|原标题|原題|원제)\s?[:：]\s?/iu

/** What systems leave of other things in a block: of a post that stood in the page, an image's file, a title's label. */
export const remnantMark = (marking: Marking, block: Block): FurnitureMark | undefined =>
  embedMark(marking, block) ?? imageNameMark(marking, block) ?? titleLabelMark(marking, block)

/** What is left of a post that stood in the page: a block of it, or the end of one. */
function embedMark({ document, resources }: Marking, block: Block): FurnitureMark | undefined {
  const start = embedIn(document.text, block.start, block.end, resources.pageMarks)
  if (start === undefined) return undefined
  const ground = start > block.start ? 'glued' : 'talk'
  return { ...placeOf(block), start, ground, kind: 'share', confidence: 0.86 }
}

/** The name of an image file that the content system left beside, or in place of, a caption. */
function imageNameMark({ document, analyses }: Marking, block: Block): FurnitureMark | undefined {
  const name = imageNameIn(document.text, block.start, block.end)
  return name && !analyses.get(topics).code
    ? { ...placeOf(block), ...name, ground: 'file', kind: 'gallery', confidence: 0.93 }
    : undefined
}

function titleLabelMark({ document }: Marking, block: Block): FurnitureMark | undefined {
  const { start, end, index } = block
  const label = index < 2 ? TITLE_LABEL.exec(document.text.slice(start, Math.min(end, start + 40)))?.[0] : ''
  return label && start + label.length < end
    ? {
        ...placeOf(block),
        end: start + label.trimEnd().length,
        ground: 'glued',
        kind: 'source',
        confidence: 0.9,
      }
    : undefined
}
