/** A field of a document by its path (`title`, `seo.description`), or with the format of its value. */
export type FieldSource = string | { readonly path: string; readonly format: string }

/** Which fields of a document are checked, and as what. */
export interface DocumentFields {
  readonly title?: FieldSource
  readonly subtitle?: FieldSource
  /** Rich text: `{path: 'content', format: 'lexical'}`. */
  readonly body?: FieldSource | readonly FieldSource[]
  readonly captions?: readonly FieldSource[]
  readonly excerpt?: FieldSource
}
