/** Two renderings of one thing left side by side. */
export interface Rendering {
  /** The last token. */
  readonly last: number
  /** How many tokens the first rendering has. */
  readonly kept: number
  readonly confidence: number
}

/** The same, with the token that it begins with. */
export interface Copy extends Rendering {
  readonly first: number
}

/** The words of token `i` and the next. */
export const sideBySide = (i: number, confidence: number): Rendering => ({ last: i + 1, kept: 1, confidence })
