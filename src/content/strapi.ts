import type { Passage } from '../engine/input/fields.ts'
import { type Grammar, isNode, readTree, requireList, stringPassage } from './tree.ts'

/** Strapi's blocks: a list of nodes by `type`, with `children`. */
export function readStrapi(value: unknown, pointer: string): Passage[] {
  return readTree(requireList(value, pointer, 'the blocks of Strapi are a list'), pointer, grammar)
}

const grammar: Grammar = (node, pointer) => {
  switch (node.type) {
    case 'text':
      return { is: 'text', text: 'text' }
    case 'link':
      return { is: 'inline', children: 'children' }
    case 'heading':
      return { is: 'block', kind: node.level === 1 ? 'headline' : 'crosshead', children: 'children' }
    case 'quote':
      return { is: 'block', kind: 'quote', children: 'children' }
    case 'list-item':
      return { is: 'block', kind: 'list', children: 'children' }
    case 'code':
      return { is: 'hidden' }
    case 'image': {
      const caption = isNode(node.image) ? node.image.caption : undefined
      return { is: 'other', passages: stringPassage(caption, `${pointer}/image/caption`, 'text', 'caption') }
    }
    default:
      return { is: 'block', children: 'children' }
  }
}
