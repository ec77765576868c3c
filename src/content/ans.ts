import type { Passage } from '../engine/input/fields.ts'
import type { BlockKind } from '../engine/input/source.ts'
import { isNode, type Node, nodesIn, requireNode, stringPassage } from './tree.ts'

/** A story in Arc's ANS: headlines, description, promotional picture, and content elements, whose strings are HTML. */
export function readAns(value: unknown, pointer: string): Passage[] {
  const story = requireNode(value, pointer, 'a story in ANS is an object with content_elements')
  const basic = (name: string, kind: BlockKind): Passage[] => {
    const part = story[name]
    return isNode(part) ? stringPassage(part.basic, `${pointer}/${name}/basic`, 'html', kind) : []
  }
  return [
    ...basic('headlines', 'headline'),
    ...basic('subheadlines', 'crosshead'),
    ...elements(story.content_elements, `${pointer}/content_elements`),
    ...promotional(story.promo_items, `${pointer}/promo_items`),
    ...basic('description', 'paragraph').map((passage) => ({ ...passage, summary: true as const })),
  ]
}

const elements = (list: unknown, pointer: string): Passage[] =>
  nodesIn(list, pointer).flatMap(([element, place]) => elementPassages(element, place))

/** The passages of a content element. @param kind of those that do not tell theirs: within a quotation or a list */
function elementPassages(element: Node, pointer: string, kind?: BlockKind): Passage[] {
  const content = (told = kind) => stringPassage(element.content, `${pointer}/content`, 'html', told)
  const inside = (name: string, told = kind) =>
    nodesIn(element[name], `${pointer}/${name}`).flatMap(([one, place]) => elementPassages(one, place, told))
  switch (element.type) {
    case 'header':
      return content('crosshead')
    case 'quote':
    case 'endorsement':
      return [...content('quote'), ...inside('content_elements', 'quote')]
    case 'list':
      return inside('items', 'list')
    case 'table':
      return table(element, pointer)
    case 'image':
    case 'video':
      return stringPassage(element.caption, `${pointer}/caption`, 'html', 'caption')
    case 'correction':
      return stringPassage(element.text, `${pointer}/text`, 'html')
    case 'code':
    case 'custom_embed':
    case 'divider':
    case 'interstitial_link':
    case 'link_list':
    case 'oembed_response':
    case 'reference':
      return []
    default:
      return [...content(), ...inside('content_elements')]
  }
}

function table({ header, rows }: Node, pointer: string): Passage[] {
  const lists = [
    [header, `${pointer}/header`],
    ...(Array.isArray(rows) ? rows.map((row, i) => [row, `${pointer}/rows/${i}`]) : []),
  ] as const
  return lists.flatMap(([cells, place]) => elements(cells, place as string))
}

function promotional(items: unknown, pointer: string): Passage[] {
  const picture = isNode(items) ? items.basic : undefined
  return isNode(picture) ? stringPassage(picture.caption, `${pointer}/basic/caption`, 'html', 'caption') : []
}
