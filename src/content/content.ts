import type { Passage } from '../engine/input/fields.ts'
import type { BlockKind } from '../engine/input/source.ts'
import { readAns } from './ans.ts'
import { readContentful } from './contentful.ts'
import { ContentError } from './error.ts'
import { readGhost } from './ghost.ts'
import { readLexical } from './lexical.ts'
import { readPortableText } from './portable-text.ts'
import { readStrapi } from './strapi.ts'
import { readWordPress } from './wordpress.ts'

/** How a CMS keeps a text. */
export const CONTENT_FORMATS = [
  'text',
  'html',
  'wordpress',
  'lexical',
  'portable-text',
  'strapi',
  'contentful',
  'ans',
  'ghost',
] as const
export type ContentFormat = (typeof CONTENT_FORMATS)[number]

/** What a text is to its article. */
export interface Role {
  /** Where the format does not tell. */
  readonly kind?: BlockKind
  /** Says again what stands elsewhere. */
  readonly summary?: true
}

type Reader = (value: unknown, pointer: string) => Passage[]

const READERS: Readonly<Record<ContentFormat, Reader>> = {
  text: (value, pointer) => [
    { pieces: [{ field: pointer, text: stringOf(value, pointer), format: 'text' }] },
  ],
  html: (value, pointer) => [
    { pieces: [{ field: pointer, text: stringOf(value, pointer), format: 'html' }] },
  ],
  wordpress: (value, pointer) => readWordPress(stringOf(value, pointer), pointer),
  lexical: readLexical,
  'portable-text': readPortableText,
  strapi: readStrapi,
  contentful: readContentful,
  ans: readAns,
  ghost: readGhost,
}

/**
 * Reads a text as a CMS keeps it.
 * @param value a string, or JSON that is nested no deeper than DEEPEST
 * @param pointer of the value; those of the passages begin with it
 * @throws {ContentError} when it does not have the format's form
 */
export function readContent(
  format: ContentFormat,
  value: unknown,
  pointer: string,
  { kind, summary }: Role = {},
): Passage[] {
  return READERS[format](value, pointer).map((passage) => ({
    ...(kind === undefined ? {} : { kind }),
    ...(summary ? { summary } : {}),
    ...passage,
  }))
}

/** JSON nested deeper than this is refused before it is read. */
export const DEEPEST = 100

function stringOf(value: unknown, pointer: string): string {
  if (typeof value === 'string') return value
  throw new ContentError(pointer, 'a text in this format is a string')
}
