import { plainBlocks } from '../document/blocks.ts'
import { lastUpTo } from '../document/search.ts'
import { type Edit, onlyDifference, type Span } from '../span.ts'
import { readHtml } from './html.ts'
import type { BlockKind, FieldSpan, RawBlock, Source } from './source.ts'
import { readText } from './text.ts'

/** A string that an entry holds. */
export interface Piece {
  /** JSON pointer of the string (RFC 6901). */
  readonly field: string
  readonly text: string
  readonly format: 'text' | 'html'
  /** HTML to read in the text's stead, as long: what means something to its system alone is hidden in it. */
  readonly markup?: string
  /** In HTML: whether an empty line ends a paragraph, and any other line end a line. Default: no. */
  readonly lines?: boolean
}

/**
 * What stands in lines of its own in an entry: a title, a caption, a whole body in one string; or a paragraph that is
 * kept in several, which run on in one line. A bare string among them is what no field holds, such as a line end.
 */
export interface Passage {
  /** Absent where markup or words are to tell. */
  readonly kind?: BlockKind
  /** Says again what stands elsewhere, as an excerpt does: that is no repetition. */
  readonly summary?: true
  readonly pieces: readonly (Piece | string)[]
}

/** Between the strings in `raw`: so what is joined across a border of fields is seen to be. */
const BORDER = '\n'
/** Between passages in the text. */
const BREAK = '\n\n'

/**
 * Reads an entry of several fields as one text, so that names, numbers and repetitions are seen across them: its
 * passages in their order, an empty line between two. Places count in the entry's strings put one after the other;
 * `fields` tells where each of them stands.
 * @param passages any strings at all; cost is linear in their length
 */
export function readFields(passages: readonly Passage[]): Source {
  const entry = new Entry(passages.some(({ kind }) => kind === 'headline'))
  for (const passage of passages) entry.add(passage)
  return entry.finish()
}

/** A piece with where its text and its string begin. */
interface Placed {
  readonly start: number
  readonly rawStart: number
  readonly source: Source
}

class Entry {
  readonly #hasHeadline: boolean
  #text = ''
  #raw = ''
  readonly #blocks: RawBlock[] = []
  readonly #fields: FieldSpan[] = []
  readonly #placed: Placed[] = []

  constructor(hasHeadline: boolean) {
    this.#hasHeadline = hasHeadline
  }

  add({ kind, summary, pieces }: Passage): void {
    const start = this.#text === '' ? 0 : this.#text.length + BREAK.length
    const placed: Placed[] = []
    let running = ''
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        running += piece
        continue
      }
      const source = this.#read(piece)
      placed.push({ start: start + running.length, rawStart: this.#addField(piece), source })
      running += source.text
    }
    // What shows nothing has no place in the text.
    if (running.trim() === '') return
    this.#text += (start > 0 ? BREAK : '') + running
    this.#placed.push(...placed.filter(({ source }) => source.text !== ''))
    const blocks =
      pieces.length > 1
        ? [{ start: 0, end: running.length }]
        : (placed[0].source.blocks ?? plainBlocks(running))
    for (const block of blocks) {
      const blockKind = kind ?? block.kind
      this.#blocks.push({
        start: start + block.start,
        end: start + block.end,
        ...(blockKind === undefined ? {} : { kind: blockKind }),
        ...(summary ? { summary } : {}),
      })
    }
  }

  #read({ format, text, markup = text, lines = false }: Piece): Source {
    return format === 'html' ? readHtml(markup, { hasHeadline: this.#hasHeadline, lines }) : readText(text)
  }

  /** @returns where the field's string begins in `raw` */
  #addField({ field, text }: Piece): number {
    if (this.#fields.length > 0) this.#raw += BORDER
    const start = this.#raw.length
    this.#raw += text
    this.#fields.push({ field, start, end: this.#raw.length })
    return start
  }

  finish(): Source {
    return new FieldsSource(this.#text, this.#raw, this.#blocks, this.#fields, this.#placed)
  }
}

class FieldsSource implements Source {
  readonly format = 'html'
  readonly text: string
  readonly raw: string
  readonly blocks: readonly RawBlock[]
  readonly fields: readonly FieldSpan[]
  readonly #placed: readonly Placed[]

  constructor(
    text: string,
    raw: string,
    blocks: readonly RawBlock[],
    fields: readonly FieldSpan[],
    placed: readonly Placed[],
  ) {
    this.text = text
    this.raw = raw
    this.blocks = blocks
    this.fields = fields
    this.#placed = placed
  }

  /** Of a place between passages: of the character before it. */
  toSource(span: Span): Span {
    if (this.#placed.length === 0) return { start: 0, end: 0 }
    let start = this.#characterFrom(span.start)
    const end = this.#characterUpTo(span.end - 1)
    if (start > end) start = end
    return { start: this.#sourceOf(start).start, end: this.#sourceOf(end).end }
  }

  /** What lies between fields stays; of what crosses a border, the first field gets the new characters. */
  toSourceEdits(edit: Edit): Edit[] {
    if (this.text.slice(edit.start, edit.end) === edit.text) return []
    if (this.#placed.length === 0) return [{ start: 0, end: 0, text: edit.text }]
    const change = onlyDifference(this.text, edit)
    if (change.start === change.end) return this.#insertion(change)
    const edits: Edit[] = []
    let { text } = change
    for (let i = Math.max(0, this.#at(change.start)); i < this.#placed.length; i++) {
      const { start, source } = this.#placed[i]
      const from = Math.max(change.start, start)
      const to = Math.min(change.end, start + source.text.length)
      if (start >= change.end) break
      if (from >= to) continue
      edits.push(...this.#within(i, { start: from, end: to, text }))
      text = ''
    }
    return edits.length > 0 ? edits : this.#insertion({ ...change, end: change.start })
  }

  /** Puts characters behind the field that ends before them, or else at the head of the first. */
  #insertion({ start, text }: Edit): Edit[] {
    const i = Math.max(0, this.#at(start - 1))
    const { start: from, source } = this.#placed[i]
    const at = Math.min(Math.max(start, from), from + source.text.length)
    return this.#within(i, { start: at, end: at, text })
  }

  /** An edit within a piece, as edits of `raw`. */
  #within(i: number, { start, end, text }: Edit): Edit[] {
    const placed = this.#placed[i]
    return placed.source
      .toSourceEdits({ start: start - placed.start, end: end - placed.start, text })
      .map((edit) => ({
        start: edit.start + placed.rawStart,
        end: edit.end + placed.rawStart,
        text: edit.text,
      }))
  }

  /** Index of the piece that begins at or before the offset. */
  #at(offset: number): number {
    return lastUpTo(this.#placed.length, (i) => this.#placed[i].start, offset)
  }

  /** The offset of the first character at or behind `offset` that a field holds; of the last one when none is. */
  #characterFrom(offset: number): number {
    const i = this.#at(offset)
    if (i >= 0 && offset < this.#end(i)) return offset
    return this.#placed[i + 1]?.start ?? this.#end(i) - 1
  }

  /** The offset of the last character at or before `offset` that a field holds; of the first one when none is. */
  #characterUpTo(offset: number): number {
    const i = Math.max(0, this.#at(offset))
    return Math.max(this.#placed[i].start, Math.min(offset, this.#end(i) - 1))
  }

  #end(i: number): number {
    return this.#placed[i].start + this.#placed[i].source.text.length
  }

  /** The place in `raw` of a character that a field holds. */
  #sourceOf(offset: number): Span {
    const { start, rawStart, source } = this.#placed[this.#at(offset)]
    const place = source.toSource({ start: offset - start, end: offset - start + 1 })
    return { start: place.start + rawStart, end: place.end + rawStart }
  }
}

/** A part of a stretch, counted in its field's string, which begins at `at` of `raw`. */
export interface FieldPart extends Span {
  readonly field: string
  readonly at: number
}

/** The parts of a stretch of `raw` in the fields that it crosses; always one at least. */
export function inFields(fields: readonly FieldSpan[], { start, end }: Span): FieldPart[] {
  const first = Math.max(
    0,
    lastUpTo(fields.length, (i) => fields[i].start, start),
  )
  const parts: FieldPart[] = []
  for (let i = first; i < fields.length && (i === first || fields[i].start < end); i++) {
    const { field, start: at } = fields[i]
    const to = Math.min(end, fields[i].end) - at
    parts.push({ field, at, start: Math.min(Math.max(start - at, 0), to), end: to })
  }
  const filled = parts.filter((part) => part.start < part.end)
  return filled.length > 0 ? filled : parts.slice(0, 1)
}
