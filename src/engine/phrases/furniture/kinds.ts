/** What a piece of page furniture is there for. */
export type FurnitureKind =
  | 'comments'
  | 'cookies'
  | 'share'
  | 'follow'
  | 'newsletter'
  | 'account'
  | 'related'
  | 'advertisement'
  | 'source'
  | 'copyright'
  | 'author'
  | 'tags'
  | 'gallery'
  | 'pages'
  | 'app'
  | 'counter'
  | 'listen'
  | 'feedback'
  | 'support'
  | 'translation'

/** Phrases of one kind, one pattern (see ../pattern.ts) a line. */
export interface FurnitureLines {
  /** Nothing but furniture reads like this: a lone line of it is certain. */
  readonly sure?: string
  /** Furniture beside other furniture or at the text's end; elsewhere it may be a crosshead or a headline. */
  readonly place?: string
  /** Stands, at the text's end, in well-kept articles too. */
  readonly tail?: string
  /** A heading under which titles or tags are listed; certain like `sure`. */
  readonly heading?: string
}

/** The furniture of pages in one language. */
export interface FurniturePhrases {
  /** ISO 639-1. */
  readonly language: string
  readonly lines: Readonly<Partial<Record<FurnitureKind, FurnitureLines>>>
}
