import type { ContentFormat } from '../../content/content.ts'
import { nameOf, pointerPart } from '../../content/pointer.ts'
import { isNode, type Node } from '../../content/tree.ts'
import type { Passage } from '../../engine/input/fields.ts'
import { formatOf } from '../../format.ts'
import type { HookFields } from '../connections/store.ts'
import { ENTRY_FIELDS, type EntryField, passagesOf, readAs } from '../gate/entry.ts'

/** What a webhook is about. */
export interface HookContents {
  readonly passages: readonly Passage[]
  /** The CMS's own id of the document. */
  readonly id?: string
  readonly type?: string
  readonly name?: string
}

/** Where systems put the document in their webhooks: Ghost, Strapi, Directus, Standard Webhooks; else it is the body. */
const DOCUMENTS = ['/post/current', '/page/current', '/entry', '/payload', '/data']

/**
 * Finds the texts in a webhook's body: where the connection says, or where CMSs have them.
 * @throws {Problem} 422 for what does not have the form of its format
 */
export function contentsOf(body: unknown, fields: HookFields | undefined): HookContents {
  const at = DOCUMENTS.find((pointer) => isNode(valueAt(body, pointer))) ?? ''
  const document = valueAt(body, at)
  if (!isNode(document)) return { passages: [] }
  const about = describe(document, body)
  if (fields) return { ...about, passages: mapped(body, fields) }
  if (isNode(document.sys) && isNode(document.fields))
    return { ...about, passages: localized(document.fields, `${at}/fields`) }
  // As the gate is asked.
  if (isNode(document.fields)) return { ...about, passages: passagesOf(document.fields, `${at}/fields`) }
  if (Array.isArray(document.content_elements)) return { ...about, passages: readAs('ans', document, at, {}) }
  const entries = Object.entries(document).map(
    ([name, value]) => [name, value, `${at}/${pointerPart(name)}`] as const,
  )
  return { ...about, passages: guessed(entries) }
}

function mapped(body: unknown, fields: HookFields): Passage[] {
  return Object.entries(ENTRY_FIELDS).flatMap(([name, role]) => {
    const place = fields[name as EntryField]
    const value = place && valueAt(body, place.pointer)
    if (!place || value === undefined || value === null) return []
    return readAs(place.format ?? 'text', value, place.pointer, role)
  })
}

/** Contentful has each field by locale: the English one, or the first. */
function localized(fields: Node, pointer: string): Passage[] {
  return guessed(
    Object.entries(fields).flatMap(([name, locales]) => {
      if (!isNode(locales)) return []
      const keys = Object.keys(locales)
      const locale = keys.find((key) => /^en\b/i.test(key)) ?? keys[0]
      return locale === undefined
        ? []
        : [[name, locales[locale], `${pointer}/${pointerPart(name)}/${pointerPart(locale)}`] as const]
    }),
  )
}

/** What fields are, by the names that CMSs and newsrooms give them; strings under other names are not read. */
const NAMES: Readonly<Record<EntryField, RegExp>> = {
  title: /^(?:title|headline|head|name)$/i,
  subtitle: /^(?:subtitle|subheadline|subhead|kicker)$/i,
  body: /^(?:body|content|html|text|article|story|post_?content)$/i,
  captions: /caption$/i,
  excerpt: /^(?:excerpt|custom_?excerpt|summary|description|dek|lead|standfirst|teaser)$/i,
}

/** Rich texts are told by their form, other fields by their names. In the order of an entry's fields. */
function guessed(entries: readonly (readonly [name: string, value: unknown, pointer: string])[]): Passage[] {
  const found = new Map<EntryField, Passage[]>()
  for (const [name, value, pointer] of entries) {
    const rich = richFormat(value)
    const field =
      (Object.keys(NAMES) as EntryField[]).find((one) => NAMES[one].test(name)) ?? (rich && 'body')
    const format = rich ?? (typeof value === 'string' ? formatOf(value) : undefined)
    if (!field || !format) continue
    const passages = found.get(field) ?? []
    for (const passage of readAs(format, value, pointer, ENTRY_FIELDS[field])) passages.push(passage)
    found.set(field, passages)
  }
  return (Object.keys(ENTRY_FIELDS) as EntryField[]).flatMap((field) => found.get(field) ?? [])
}

function richFormat(value: unknown): ContentFormat | undefined {
  if (isNode(value)) {
    if (isNode(value.root) && Array.isArray(value.root.children)) return 'lexical'
    return value.nodeType === 'document' && Array.isArray(value.content) ? 'contentful' : undefined
  }
  if (!Array.isArray(value)) return undefined
  if (value.some((item) => isNode(item) && item._type === 'block')) return 'portable-text'
  return value.some((item) => isNode(item) && typeof item.type === 'string' && Array.isArray(item.children))
    ? 'strapi'
    : undefined
}

function describe(document: Node, body: unknown): Omit<HookContents, 'passages'> {
  const sys = isNode(document.sys) ? document.sys : {}
  const wholeName = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.slice(0, 500) : undefined
  const id = document.id ?? document._id ?? sys.id ?? valueAt(body, '/key')
  const type =
    document._type ??
    valueAt(sys, '/contentType/sys/id') ??
    valueAt(body, '/model') ??
    valueAt(body, '/collection')
  const name = wholeName(document.title) ?? wholeName(valueAt(document, '/headlines/basic'))
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id).slice(0, 200) } : {}),
    ...(typeof type === 'string' ? { type: type.slice(0, 200) } : {}),
    ...(name === undefined ? {} : { name }),
  }
}

/** The value that a JSON pointer leads to (RFC 6901), or undefined. */
function valueAt(value: unknown, pointer: string): unknown {
  let at = value
  for (const part of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return undefined
    const name = nameOf(part)
    at = Object.hasOwn(at, name) ? (at as Node)[name] : undefined
  }
  return at
}
