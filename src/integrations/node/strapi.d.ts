// biome-ignore-all lint/suspicious/noExplicitAny: the types of the CMS come with the CMS
import type { DocumentFields } from './fields.js'
import type { GateOptions } from './gate.js'

export interface StrapiOptions extends GateOptions {
  /** The content types that are checked, by their uids: `api::article.article`. */
  readonly types: Readonly<Record<string, DocumentFields>>
}

/** A middleware for `strapi.documents.use()` of Strapi 5: what may not go out is not published. */
export function mtlint(
  strapi: any,
  options: StrapiOptions,
): (context: any, next: () => Promise<any>) => Promise<any>
