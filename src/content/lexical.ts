import type { Passage } from '../engine/input/fields.ts'
import { pointerPart } from './pointer.ts'
import { type Grammar, isNode, type Node, readTree, requireNode, stringPassage } from './tree.ts'

/** Lexical's editor state, as Payload and others keep it: `{root: {children}}`. Nodes by `type`. */
export function readLexical(value: unknown, pointer: string): Passage[] {
  const expected = 'a rich text of Lexical is {"root": {"children": […]}}'
  const { root } = requireNode(value, pointer, expected)
  const { children } = requireNode(root, pointer, expected)
  return readTree(children, `${pointer}/root/children`, grammar)
}

const grammar: Grammar = (node, pointer) => {
  switch (node.type) {
    case 'text':
    case 'extended-text':
      return { is: 'text', text: 'text' }
    case 'linebreak':
      return { is: 'break' }
    case 'heading':
    case 'extended-heading':
      return { is: 'block', kind: node.tag === 'h1' ? 'headline' : 'crosshead', children: 'children' }
    case 'quote':
    case 'extended-quote':
      return { is: 'block', kind: 'quote', children: 'children' }
    case 'listitem':
      return { is: 'block', kind: 'list', children: 'children' }
    case 'link':
    case 'autolink':
    case 'mark':
      return { is: 'inline', children: 'children' }
    case 'code':
    case 'codeblock':
    case 'horizontalrule':
    case 'tab':
      return { is: 'hidden' }
    case 'block':
    case 'inlineBlock':
    case 'upload':
      return { is: 'other', passages: inFields(node, pointer) }
    default:
      return { is: 'block', children: 'children' }
  }
}

/** What an editor filled into a block of Payload's: rich texts, and the caption of a picture. */
function inFields({ fields }: Node, pointer: string): Passage[] {
  if (!isNode(fields)) return []
  return Object.entries(fields).flatMap(([name, value]) => {
    const place = `${pointer}/fields/${pointerPart(name)}`
    if (isNode(value) && isNode(value.root)) return readLexical(value, place)
    return name === 'caption' ? stringPassage(value, place, 'text', 'caption') : []
  })
}
