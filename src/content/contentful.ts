import type { Passage } from '../engine/input/fields.ts'
import { type Grammar, readTree, requireNode } from './tree.ts'

/** Contentful's rich text: a document of nodes by `nodeType`, with `content`. */
export function readContentful(value: unknown, pointer: string): Passage[] {
  const { content } = requireNode(value, pointer, 'a rich text of Contentful is a document with content')
  return readTree(content, `${pointer}/content`, grammar)
}

const grammar: Grammar = ({ nodeType }) => {
  switch (nodeType) {
    case 'text':
      return { is: 'text', text: 'value' }
    case 'hyperlink':
    case 'entry-hyperlink':
    case 'asset-hyperlink':
    case 'resource-hyperlink':
      return { is: 'inline', children: 'content' }
    case 'heading-1':
      return { is: 'block', kind: 'headline', children: 'content' }
    case 'heading-2':
    case 'heading-3':
    case 'heading-4':
    case 'heading-5':
    case 'heading-6':
      return { is: 'block', kind: 'crosshead', children: 'content' }
    case 'blockquote':
      return { is: 'block', kind: 'quote', children: 'content' }
    case 'list-item':
      return { is: 'block', kind: 'list', children: 'content' }
    case 'embedded-entry-inline':
    case 'embedded-resource-inline':
    case 'embedded-entry-block':
    case 'embedded-asset-block':
    case 'embedded-resource-block':
    case 'hr':
      return { is: 'hidden' }
    default:
      return { is: 'block', children: 'content' }
  }
}
