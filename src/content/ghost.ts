import type { Passage } from '../engine/input/fields.ts'
import { ContentError } from './error.ts'
import { requireNode, stringPassage } from './tree.ts'

/** A post of Ghost's, as its API and its webhooks have it: title, HTML, excerpt, caption of the feature image. */
export function readGhost(value: unknown, pointer: string): Passage[] {
  const post = requireNode(value, pointer, 'a post of Ghost is an object with title and html')
  const { title, html, custom_excerpt: excerpt, feature_image_caption: caption } = post
  if (title === undefined && html === undefined)
    throw new ContentError(pointer, 'a post of Ghost has title and html; ask for it with formats=html')
  return [
    ...stringPassage(title, `${pointer}/title`, 'text', 'headline'),
    ...stringPassage(html, `${pointer}/html`, 'html'),
    ...stringPassage(caption, `${pointer}/feature_image_caption`, 'html', 'caption'),
    ...stringPassage(excerpt, `${pointer}/custom_excerpt`, 'text', 'paragraph').map((passage) => ({
      ...passage,
      summary: true as const,
    })),
  ]
}
