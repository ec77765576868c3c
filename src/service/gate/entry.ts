import {
  CONTENT_FORMATS,
  type ContentFormat,
  DEEPEST,
  type Role,
  readContent,
} from '../../content/content.ts'
import { ContentError } from '../../content/error.ts'
import { pointerPart } from '../../content/pointer.ts'
import { isNode } from '../../content/tree.ts'
import type { Passage } from '../../engine/input/fields.ts'
import { Problem, type ProblemPlace } from '../problems.ts'

/** The fields that an entry may have, in the order in which they are read as one text, and what each is. */
export const ENTRY_FIELDS = {
  title: { kind: 'headline' },
  subtitle: { kind: 'crosshead' },
  body: {},
  captions: { kind: 'caption' },
  excerpt: { kind: 'paragraph', summary: true },
} as const satisfies Readonly<Record<string, Role>>

export type EntryField = keyof typeof ENTRY_FIELDS

/** A field with its format; a bare string is plain text. */
export interface FormattedField {
  readonly format?: ContentFormat
  readonly value: unknown
}

/**
 * The passages of an entry's fields: each a string, `{format, value}`, or a list of these.
 * @param pointer of the fields in what was sent
 * @throws {Problem} 422 that names what is wrong by its JSON pointer
 */
export function passagesOf(fields: unknown, pointer: string): Passage[] {
  if (!isNode(fields)) throw wrong(pointer, 'fields is an object of title, body …')
  const strangers = Object.keys(fields).filter((name) => !Object.hasOwn(ENTRY_FIELDS, name))
  if (strangers.length > 0) {
    const known = Object.keys(ENTRY_FIELDS).join(', ')
    throw wrong(
      `${pointer}/${pointerPart(strangers[0])}`,
      `“${strangers[0]}” is no field; the fields are ${known}`,
    )
  }
  return Object.entries(ENTRY_FIELDS).flatMap(([name, role]) => {
    const value = fields[name]
    if (value === undefined || value === null) return []
    const place = `${pointer}/${name}`
    return Array.isArray(value)
      ? value.flatMap((one, i) => fieldPassages(one, `${place}/${i}`, role))
      : fieldPassages(value, place, role)
  })
}

function fieldPassages(field: unknown, pointer: string, role: Role): Passage[] {
  if (typeof field === 'string') return readContent('text', field, pointer, role)
  if (!isNode(field)) throw wrong(pointer, 'a field is a string, {"format", "value"}, or a list of these')
  const { format = 'text', value, ...others } = field
  const [stranger] = Object.keys(others)
  if (stranger !== undefined)
    throw wrong(`${pointer}/${pointerPart(stranger)}`, `“${stranger}” is not known here`)
  if (!CONTENT_FORMATS.some((one) => one === format))
    throw wrong(`${pointer}/format`, `the formats are ${CONTENT_FORMATS.join(', ')}`)
  // An entry that has nothing there.
  if (value === undefined || value === null) return []
  return readAs(format as ContentFormat, value, `${pointer}/value`, role)
}

/** Reads a value in a format. @throws {Problem} 422 for what does not have the format's form */
export function readAs(format: ContentFormat, value: unknown, pointer: string, role: Role): Passage[] {
  try {
    return readContent(format, value, pointer, role)
  } catch (error) {
    if (error instanceof ContentError) throw wrong(error.pointer, error.message)
    throw error
  }
}

/** A string within JSON, with its JSON pointer. */
export type StringAt = readonly [pointer: string, value: string]

/**
 * Every string in a value.
 * @throws {Problem} 422 when it is nested deeper than readers of rich text go
 */
export function stringsIn(value: unknown, pointer: string): StringAt[] {
  const strings: StringAt[] = []
  const open: { readonly at: string; readonly value: unknown; readonly depth: number }[] = [
    { at: pointer, value, depth: 0 },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, value: one, depth } = next
    if (typeof one === 'string') strings.push([at, one])
    if (typeof one !== 'object' || one === null) continue
    if (depth >= DEEPEST) throw wrong(at.slice(0, 200), `this is nested more than ${DEEPEST} levels deep`)
    for (const [name, inner] of Object.entries(one))
      open.push({ at: `${at}/${pointerPart(name)}`, value: inner, depth: depth + 1 })
  }
  return strings
}

function wrong(pointer: string, detail: string): Problem {
  const errors: ProblemPlace[] = [{ pointer, detail }]
  return new Problem('invalid-request', `${detail[0].toUpperCase()}${detail.slice(1)}.`, {
    members: { errors },
  })
}
