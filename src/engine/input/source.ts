import type { Edit, Span } from '../span.ts'

/** What the shell hands in: a text as received. */
export interface Input {
  readonly text: string
  readonly format: 'text' | 'html'
}

/** The kinds of block (DESIGN.md: structure first). */
export type BlockKind =
  | 'headline'
  | 'crosshead'
  | 'dateline'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'list'
  | 'quote'
  | 'furniture'

/**
 * A stretch of the document's text that the markup says is one block. `kind` is absent where the markup does not
 * tell (a plain `<div>`, any plain text): the document then decides from the words.
 */
export interface RawBlock extends Span {
  readonly kind?: BlockKind
  /** Says again what stands elsewhere, as an excerpt does. */
  readonly summary?: true
}

/** Where a field of an entry stands in `raw`. */
export interface FieldSpan extends Span {
  /** JSON pointer (RFC 6901). */
  readonly field: string
}

/**
 * An input read into one string, with the way back to the source as received.
 * For plain text the string is the source itself and the way back is the identity.
 */
export interface Source {
  readonly raw: string
  /** `html` also for an entry of fields: what parts its blocks is structure, not characters. */
  readonly format: 'text' | 'html'
  /** What a reader sees: entities decoded, tags gone, blocks separated by line ends. */
  readonly text: string
  /** Blocks that the markup gives, in order, without overlap; absent for plain text. */
  readonly blocks?: readonly RawBlock[]
  /** In text order, where the input has fields. */
  readonly fields?: readonly FieldSpan[]
  /** The place in the source that holds the characters of `span`, from the first to the last. */
  toSource(span: Span): Span
  /**
   * The edits of the source that change the text as `edit` says: replacement escaped where the format needs it,
   * tags inside the range left where they are (one edit then becomes several).
   */
  toSourceEdits(edit: Edit): Edit[]
}
