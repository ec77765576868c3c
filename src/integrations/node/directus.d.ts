// biome-ignore-all lint/suspicious/noExplicitAny: the types of the CMS come with the CMS
import type { DocumentFields } from './fields.js'
import type { GateOptions } from './gate.js'

/** A collection: when an item of it is public, and which of its fields are checked. */
export interface DirectusCollection {
  /** The field that says whether an item is public; without one, every item is. Default: `status`, where there is one. */
  readonly status?: string
  /** The values that it has then. Default: `published`. */
  readonly published?: readonly string[]
  readonly fields: DocumentFields
}

export interface DirectusOptions extends GateOptions {
  /** The collections that are checked, by their names. */
  readonly collections: Readonly<Record<string, DirectusCollection>>
}

/** A hook of Directus: what may not go out is not published. */
export function mtlint(options: DirectusOptions): (register: any, context: any) => void
