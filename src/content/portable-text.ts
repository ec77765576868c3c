import type { Passage } from '../engine/input/fields.ts'
import { pointerPart } from './pointer.ts'
import { isNode, type Node, nodesIn, readTree, requireList, stringPassage } from './tree.ts'

/** Portable Text, as Sanity keeps it: a list of blocks with spans, and of objects of the house's own. */
export function readPortableText(value: unknown, pointer: string): Passage[] {
  requireList(value, pointer, 'Portable Text is a list of blocks')
  return nodesIn(value, pointer).flatMap(([node, place]) =>
    node._type === 'block' ? block(node, place) : inObject(node, place),
  )
}

function block(node: Node, pointer: string): Passage[] {
  const { style, listItem } = node
  const kind =
    listItem !== undefined
      ? 'list'
      : style === 'h1'
        ? 'headline'
        : style === 'blockquote'
          ? 'quote'
          : typeof style === 'string' && /^h[2-6]$/.test(style)
            ? 'crosshead'
            : undefined
  const passages = readTree(node.children, `${pointer}/children`, ({ _type }) =>
    _type === 'span' ? { is: 'text', text: 'text' } : { is: 'hidden' },
  )
  return kind ? passages.map((passage) => ({ kind, ...passage })) : passages
}

/** A picture’s caption, and blocks within an object of the house's own. */
function inObject(node: Node, pointer: string): Passage[] {
  return Object.entries(node).flatMap(([name, value]) => {
    const place = `${pointer}/${pointerPart(name)}`
    if (name === 'caption' && typeof value === 'string') return stringPassage(value, place, 'text', 'caption')
    const hasBlocks =
      Array.isArray(value) && value.some((item) => isNode(item) && typeof item._type === 'string')
    return hasBlocks ? readPortableText(value, place) : []
  })
}
