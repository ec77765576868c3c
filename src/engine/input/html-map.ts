import { escapeText } from 'entities/escape'
import { type Edit, onlyDifference, type Span } from '../span.ts'

/**
 * The way from the text of an HTML page back to its source: segments in order, in both the text and the source.
 *
 * - A segment as long in the source as in the text stands for itself, character by character.
 * - One of another length is an atom: an entity, a run of white space shown as one space, a `<br>`.
 * - One without length in the text is white space that a browser drops; it belongs to the space or line end beside it.
 * - One without length in the source is the separator between two blocks.
 */
export class SourceMap {
  readonly #raw: string
  /** Where each segment starts in the text; the next one starts where it ends. */
  readonly #text: number[] = []
  readonly #start: number[] = []
  readonly #end: number[] = []
  /** Length of the text mapped so far. */
  length = 0

  constructor(raw: string) {
    this.#raw = raw
  }

  /** Maps the next `length` code units of the text to the source's `[start, end)`. */
  add(length: number, start: number, end: number): void {
    const last = this.#text.length - 1
    const straight = length === end - start
    if (straight && last >= 0 && this.#end[last] === start && this.#isStraight(last)) {
      this.#end[last] = end
    } else {
      this.#text.push(this.length)
      this.#start.push(start)
      this.#end.push(end)
    }
    this.length += length
  }

  /** Adds a separator of `length` code units that the source does not have. */
  separate(length: number): void {
    const end = this.#end.at(-1) ?? 0
    this.add(length, end, end)
  }

  /** The place in the source of the characters of `span`, from the first to the last; tags between them included. */
  toSource(span: Span): Span {
    if (this.length === 0) return { start: 0, end: 0 }
    const start = this.#sourceStart(Math.min(span.start, this.length - 1))
    const end = this.#sourceEnd(Math.min(Math.max(span.end - 1, span.start), this.length - 1))
    // A separator alone is what stands between the blocks: the ends of the two change places.
    return start <= end ? { start, end } : { start: end, end: start }
  }

  /**
   * The edits of the source that make `edit` in `text`, which is the mapped text. Only what differs is touched; tags
   * stay; the new characters take the place of the first old one. Separators of blocks in the range stay, too.
   */
  toSourceEdits(text: string, edit: Edit): Edit[] {
    if (text.slice(edit.start, edit.end) === edit.text) return []
    const change = this.#wholeAtoms(text, onlyDifference(text, edit))
    const pieces = this.#pieces(text, change)
    if (pieces.length === 0) {
      const at = this.#insertionPoint(text, change.start)
      pieces.push({ start: at, end: at })
    }
    const replacement = asHtml(change.text)
    return pieces.flatMap((piece, i) => this.#guarded({ ...piece, text: i === 0 ? replacement : '' }))
  }

  /** The segment that holds the code unit at `offset` of the text. Binary search. */
  #segmentAt(offset: number): number {
    return lastAtOrBefore(this.#text, offset)
  }

  #textEnd(segment: number): number {
    return this.#text[segment + 1] ?? this.length
  }

  #isStraight(segment: number): boolean {
    return this.#textEnd(segment) - this.#text[segment] === this.#end[segment] - this.#start[segment]
  }

  #isSeparator(segment: number): boolean {
    return this.#start[segment] === this.#end[segment]
  }

  /** Source start of the character at `offset`; of a separator: of the character after it. */
  #sourceStart(offset: number): number {
    let segment = this.#segmentAt(offset)
    if (this.#isSeparator(segment)) segment++
    else if (this.#isStraight(segment)) return this.#start[segment] + offset - this.#text[segment]
    return this.#start[segment]
  }

  /** Source end of the character at `offset`; of a separator: of the character before it. */
  #sourceEnd(offset: number): number {
    const segment = this.#segmentAt(offset)
    if (!this.#isStraight(segment)) return this.#end[segment]
    return this.#start[segment] + offset - this.#text[segment] + 1
  }

  /** An edit of a part of an entity becomes one of the whole entity. */
  #wholeAtoms(text: string, { start, end, text: replacement }: Edit): Edit {
    const from = this.#atomAround(start)
    const to = this.#atomAround(end)
    if (from >= 0) {
      replacement = text.slice(this.#text[from], start) + replacement
      start = this.#text[from]
    }
    if (to >= 0) {
      replacement += text.slice(end, this.#textEnd(to))
      end = this.#textEnd(to)
    }
    return { start, end, text: replacement }
  }

  /** The atom that a boundary at `offset` would cut in two, or -1. */
  #atomAround(offset: number): number {
    if (offset <= 0 || offset >= this.length) return -1
    const segment = this.#segmentAt(offset)
    return this.#text[segment] < offset && !this.#isStraight(segment) && !this.#isSeparator(segment)
      ? segment
      : -1
  }

  /** The stretches of the source that hold the characters of `[start, end)` and the dropped white space among them. */
  #pieces(text: string, { start, end }: Span): Span[] {
    const pieces: Span[] = []
    if (start === end) return pieces
    let first = this.#segmentAt(start)
    let last = this.#segmentAt(end - 1)
    // Without the space or line end that it belongs to, dropped white space would show again.
    if (text[start] === '\n' && !this.#isSeparator(first)) {
      while (first > 0 && this.#isDropped(first - 1)) first--
    }
    if ((text[end - 1] === ' ' || text[end - 1] === '\n') && end === this.#textEnd(last)) {
      while (last + 1 < this.#text.length && this.#isDropped(last + 1)) last++
    }
    for (let segment = first; segment <= last; segment++) {
      if (this.#isSeparator(segment)) continue
      const straight = this.#isStraight(segment)
      const from = this.#start[segment] + (straight ? Math.max(0, start - this.#text[segment]) : 0)
      const to = this.#end[segment] - (straight ? Math.max(0, this.#textEnd(segment) - end) : 0)
      const before = pieces.at(-1)
      if (before?.end === from) pieces[pieces.length - 1] = { start: before.start, end: to }
      else pieces.push({ start: from, end: to })
    }
    return pieces
  }

  #isDropped(segment: number): boolean {
    return this.#text[segment] === this.#textEnd(segment)
  }

  /**
   * Where in the source to insert at `offset` of the text: in the block that the offset touches, and at the border of
   * an inline element outside of it.
   */
  #insertionPoint(text: string, offset: number): number {
    // Before everything but a byte-order mark: in any page a place for text.
    if (this.length === 0) return this.#raw.charCodeAt(0) === 0xfeff ? 1 : 0
    if (offset === 0) return this.#sourceStart(0)
    const before = this.#sourceEnd(offset - 1)
    if (offset === this.length || text[offset] === '\n') return before
    const after = this.#sourceStart(offset)
    // After white space lies what was dropped of it.
    if (text[offset - 1] === ' ' || text[offset - 1] === '\n') return after
    const opens = this.#raw[before] === '<' && this.#raw[before + 1] !== '/'
    return opens ? before : after
  }

  /**
   * The edit, and what it takes for the source before it to keep its meaning: a bare `&` or `<`, or an entity without
   * semicolon, may not join with the characters that now follow.
   */
  #guarded(edit: Edit): Edit[] {
    const raw = this.#raw
    const next = edit.text[0] ?? raw[edit.end] ?? ''
    const { start } = edit
    // `</` is text only at the very end of the source.
    const opening = start === raw.length && raw.endsWith('</') ? start - 2 : start - 1
    if (raw[opening] === '<' && (opening < start - 1 || /[a-z/!?]/i.test(next))) {
      return [{ start: opening, end: opening + 1, text: '&lt;' }, edit]
    }
    if (!/[a-z0-9#;]/i.test(next)) return [edit]
    let at = start - 1
    while (at >= 0 && start - at < LONGEST_ENTITY && /[a-z0-9#]/i.test(raw[at])) at--
    if (raw[at] !== '&') return [edit]
    const segment = lastAtOrBefore(this.#start, at)
    if (this.#isStraight(segment)) return [{ start: at, end: at + 1, text: '&amp;' }, edit]
    const end = this.#end[segment]
    if (end === start) return [{ ...edit, text: `;${edit.text}` }]
    return [{ start: end, end, text: ';' }, edit]
  }
}

/** Longer than any named entity (33) and any number that people write. */
const LONGEST_ENTITY = 64

/** Index of the last of the ascending `values` that is at most `value`. */
function lastAtOrBefore(values: readonly number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle] <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Text as HTML: `&`, `<`, `>` and no-break spaces as entities, line ends as `<br>`. */
function asHtml(text: string): string {
  return escapeText(text).replace(/\r\n?|\n/g, '<br>')
}
