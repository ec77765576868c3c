import type { Passage, Piece } from '../engine/input/fields.ts'
import type { BlockKind } from '../engine/input/source.ts'
import { ContentError } from './error.ts'

/** A JSON object of a rich text. */
export type Node = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The items of a list that are objects, with their pointers; nothing where there is no list. */
export function nodesIn(list: unknown, pointer: string): (readonly [Node, string])[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((item, i) => (isNode(item) ? [[item, `${pointer}/${i}`] as const] : []))
}

/** @throws {ContentError} with `expected` when it is not an object */
export function requireNode(value: unknown, pointer: string, expected: string): Node {
  if (isNode(value)) return value
  throw new ContentError(pointer, expected)
}

/** @throws {ContentError} with `expected` when it is not a list */
export function requireList(value: unknown, pointer: string, expected: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new ContentError(pointer, expected)
}

/** A string of its own, such as a caption; nothing where it is none. */
export function stringPassage(
  value: unknown,
  pointer: string,
  format: Piece['format'],
  kind?: BlockKind,
): Passage[] {
  if (typeof value !== 'string') return []
  return [{ ...(kind && { kind }), pieces: [{ field: pointer, text: value, format }] }]
}

/** What a node of a rich text is: it stands in lines of its own, runs on in its line, or shows nothing. */
export type Role =
  | { readonly is: 'block'; readonly kind?: BlockKind; readonly children: string }
  | { readonly is: 'inline'; readonly children: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'break' }
  | { readonly is: 'other'; readonly passages: Passage[] }
  | { readonly is: 'hidden' }

/** Tells what a node is. */
export type Grammar = (node: Node, pointer: string) => Role

/** The passages of a rich text that is a tree of blocks, which hold blocks or text. */
export function readTree(nodes: unknown, pointer: string, grammar: Grammar): Passage[] {
  const passages: Passage[] = []
  let run: (Piece | string)[] = []
  const end = (kind?: BlockKind): void => {
    if (run.length > 0) passages.push({ ...(kind && { kind }), pieces: run })
    run = []
  }
  const walk = (list: unknown, at: string, kind?: BlockKind): void => {
    for (const [node, place] of nodesIn(list, at)) {
      const role = grammar(node, place)
      switch (role.is) {
        case 'block':
          end(kind)
          walk(node[role.children], `${place}/${role.children}`, role.kind ?? kind)
          end(role.kind ?? kind)
          break
        case 'inline':
          walk(node[role.children], `${place}/${role.children}`, kind)
          break
        case 'text': {
          const text = node[role.text]
          if (typeof text === 'string' && text !== '')
            run.push({ field: `${place}/${role.text}`, text, format: 'text' })
          break
        }
        case 'break':
          run.push('\n')
          break
        case 'other':
          end(kind)
          passages.push(...role.passages)
          break
        case 'hidden':
          break
      }
    }
  }
  walk(nodes, pointer)
  end()
  return passages
}
