/** A place as people count it: both from 1, the column in UTF-16 code units of its line. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The lines of a text. CRLF, CR and LF each end one. Built in one pass; every look-up is a binary search. */
export class Lines {
  readonly #text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.#text = text
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) this.#starts.push(i + 1)
    }
  }

  /** Line and column of an offset; the offset of the text's end counts too. */
  positionAt(offset: number): Position {
    const line = this.#lineOf(offset)
    return { line: line + 1, column: offset - this.#starts[line] + 1 }
  }

  /** Start and end of the line that holds the offset, without its line end. */
  lineAt(offset: number): { start: number; end: number } {
    const line = this.#lineOf(offset)
    const start = this.#starts[line]
    let end = this.#starts[line + 1] ?? this.#text.length
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end--
    return { start, end }
  }

  /** Index of the last line that starts at or before the offset. */
  #lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#starts[middle] <= offset) low = middle
      else high = middle
    }
    return low
  }
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d
