import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { factsOf } from './html-elements.ts'
import { SourceMap } from './html-map.ts'
import type { BlockKind } from './source.ts'

/** A block as it was read. */
export interface HtmlBlock {
  readonly start: number
  end: number
  readonly kind?: BlockKind
  /** It stands directly in a `<p>`. */
  readonly paragraph: boolean
}

/** What a page says, and where it says it. */
export interface HtmlText {
  readonly text: string
  readonly blocks: HtmlBlock[]
  readonly map: SourceMap
}

/** An element whose end is still to come. `hidden`, `kind` and `foreign` hold for all inside it. */
interface OpenElement {
  readonly name: string
  readonly block: boolean
  readonly hidden: boolean
  readonly kind?: BlockKind
  /** In an SVG or MathML drawing, where tags mean something else. */
  readonly foreign: boolean
  /** The innermost open item of the list or table when this element began. */
  readonly itemBefore: number
}

const ROOT: OpenElement = { name: '', block: true, hidden: false, foreign: false, itemBefore: -1 }

/** Elements in a drawing that hold HTML again. */
const INTEGRATION_POINTS = new Set(['foreignobject', 'desc', 'title'])

/** Attributes that hide an element or tell its kind. */
const ATTRIBUTES = new Set(['hidden', 'aria-hidden', 'style', 'class'])
const NOT_DISPLAYED = /\bdisplay\s*:\s*none\b/i
const CAPTION_CLASS = /(?:^|\s)wp-caption-text(?:\s|$)/

/**
 * Reads a page as a browser shows it: one pass, whatever the markup. Tags need not match; of the rules by which
 * browsers mend markup only those are followed that decide what is hidden and of what kind a block is.
 * @param lines whether an empty line ends a paragraph, and any other line end a line
 */
export function readPage(raw: string, lines = false): HtmlText {
  const reader = new Reader(raw, lines)
  // Entities are decoded below: without them the tokenizer leaps from tag to tag.
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  tokenizer.write(raw)
  tokenizer.end()
  return reader.finish()
}

class Reader implements TokenizerCallbacks {
  readonly #raw: string
  readonly #lines: boolean
  readonly #map: SourceMap
  #text = ''
  readonly #blocks: HtmlBlock[] = []
  /** The last block still grows. */
  #inBlock = false

  /** White space and line ends since the last character, as pairs of source offsets: what they become is not known yet. */
  readonly #gap: number[] = []
  /** `<br>` among them: how many, and the index of the first in `#gap`. */
  #breaks = 0
  #firstBreak = 0

  readonly #open: OpenElement[] = [ROOT]
  /** How many elements of each name are open, so that an end tag that ends nothing costs nothing. */
  readonly #openByName = new Map<string, number>()
  /** Index in `#open` of the open `<p>`; no block can be inside it. -1: none. */
  #paragraph = -1
  /** Index in `#open` of the innermost item of the innermost list or table. -1: none. */
  #item = -1

  #decoded = ''
  readonly #decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    this.#decoded += String.fromCodePoint(codePoint)
  })

  #tagStart = 0
  #tagName = ''
  #tagHidden = false
  #tagCaption = false
  #attribute = ''
  #value = ''

  constructor(raw: string, lines: boolean) {
    this.#raw = raw
    this.#lines = lines
    this.#map = new SourceMap(raw)
  }

  finish(): HtmlText {
    this.#endBlock()
    return { text: this.#text, blocks: this.#blocks, map: this.#map }
  }

  // Characters

  ontext(start: number, end: number): void {
    const raw = this.#raw
    // At the end of the source the tokenizer gives an unfinished tag as text, from a start that makes no sense.
    const unfinishedTag = start < 0 || (raw[start - 1] === '<' && isAsciiLetter(raw.charCodeAt(start)))
    if (unfinishedTag || this.#top.hidden) return
    let from = start === 0 && raw.charCodeAt(0) === 0xfeff ? 1 : start
    let at = from
    while (at < end) {
      const unit = raw.charCodeAt(at)
      let after = at
      if (unit === AMPERSAND) after = this.#decode(at)
      else if (unit < AMPERSAND) while (after < end && isWhiteSpace(raw.charCodeAt(after))) after++
      // A single space between characters needs no treatment; before an entity it may not be single.
      const single = unit === SPACE && after === at + 1 && at > from && after < end
      if (after === at || (single && raw.charCodeAt(after) !== AMPERSAND)) {
        at++
        continue
      }
      if (at > from) this.#characters(raw.slice(from, at), from, at)
      if (unit !== AMPERSAND || isWhiteSpace(this.#decoded.charCodeAt(0))) this.#whiteSpace(at, after)
      else this.#characters(this.#decoded, at, after)
      from = after
      at = after
    }
    if (end > from) this.#characters(raw.slice(from, end), from, end)
  }

  /**
   * Decodes the entity at `start` into `#decoded`, as browsers do also without its semicolon.
   * @returns its end; `start` when it is none
   */
  #decode(start: number): number {
    this.#decoded = ''
    this.#decoder.startEntity(DecodingMode.Legacy)
    const length = this.#decoder.write(this.#raw, start + 1)
    return start + (length < 0 ? this.#decoder.end() : length)
  }

  #characters(text: string, start: number, end: number): void {
    if (!this.#inBlock || this.#breaks > 1) this.#beginBlock()
    else if (this.#gap.length > 0) this.#closeGap()
    this.#put(text, start, end)
  }

  #put(text: string, start: number, end: number): void {
    this.#text += text
    this.#map.add(text.length, start, end)
  }

  #whiteSpace(start: number, end: number): void {
    const ends = this.#lines ? this.#raw.slice(start, end).split('\n', 3).length - 1 : 0
    // A line end behind a `<br>` is only there for the eye.
    if (ends > 1 || (ends === 1 && this.#breaks === 0)) {
      this.#lineEnd(start, end)
      if (ends > 1 && this.#inBlock) this.#breaks++
      return
    }
    if (this.#inBlock) this.#gap.push(start, end)
  }

  #lineEnd(start: number, end: number): void {
    if (!this.#inBlock) return
    if (this.#breaks++ === 0) this.#firstBreak = this.#gap.length
    this.#gap.push(start, end)
  }

  /** Within a block: one space, or one line end, and the rest of the white space is dropped. */
  #closeGap(): void {
    const shown = this.#breaks > 0 ? this.#firstBreak : 0
    for (let i = 0; i < this.#gap.length; i += 2) {
      this.#put(i !== shown ? '' : this.#breaks > 0 ? '\n' : ' ', this.#gap[i], this.#gap[i + 1])
    }
    this.#forgetGap()
  }

  #forgetGap(): void {
    if (this.#gap.length > 0) this.#gap.length = 0
    this.#breaks = 0
  }

  #beginBlock(): void {
    this.#endBlock()
    if (this.#blocks.length > 0) {
      this.#text += '\n\n'
      this.#map.separate(2)
    }
    const { kind } = this.#top
    const start = this.#map.length
    this.#blocks.push({ start, end: start, kind, paragraph: this.#paragraph >= 0 })
    this.#inBlock = true
  }

  #endBlock(): void {
    this.#forgetGap()
    if (this.#inBlock) this.#blocks[this.#blocks.length - 1].end = this.#map.length
    this.#inBlock = false
  }

  // Tags

  get #top(): OpenElement {
    return this.#open[this.#open.length - 1]
  }

  isInForeignContext(): boolean {
    return this.#top.foreign
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1
    this.#tagName = this.#raw.slice(start, end).toLowerCase()
    this.#tagHidden = false
    this.#tagCaption = false
  }

  onattribname(start: number, end: number): void {
    const name = end - start <= 11 ? this.#raw.slice(start, end).toLowerCase() : ''
    this.#attribute = ATTRIBUTES.has(name) ? name : ''
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute) this.#value += this.#raw.slice(start, end)
  }

  onattribend(): void {
    const value = this.#value
    if (this.#attribute === 'hidden') this.#tagHidden = true
    else if (this.#attribute === 'aria-hidden') this.#tagHidden ||= value.toLowerCase() === 'true'
    else if (this.#attribute === 'style') this.#tagHidden ||= NOT_DISPLAYED.test(value)
    else if (this.#attribute === 'class') this.#tagCaption = CAPTION_CLASS.test(value)
    this.#attribute = ''
  }

  onopentagend(end: number): void {
    const name = this.#tagName
    const facts = factsOf(name)
    if (name === 'br') {
      if (!this.#top.hidden) this.#lineEnd(this.#tagStart, end + 1)
      return
    }
    if (facts.block && this.#paragraph >= 0) this.#popTo(this.#paragraph)
    while (this.#item >= 0 && facts.ends?.has(this.#open[this.#item].name)) this.#popTo(this.#item)
    const parent = this.#top
    if (facts.block && !parent.hidden) this.#endBlock()
    if (facts.empty) return
    const foreign = name === 'svg' || name === 'math' || (parent.foreign && !INTEGRATION_POINTS.has(name))
    this.#openByName.set(name, (this.#openByName.get(name) ?? 0) + 1)
    this.#open.push({
      name,
      block: facts.block === true,
      hidden: parent.hidden || facts.hidden === true || this.#tagHidden,
      kind: this.#tagCaption ? 'caption' : (facts.kind ?? parent.kind),
      foreign,
      itemBefore: this.#item,
    })
    const index = this.#open.length - 1
    if (name === 'p') this.#paragraph = index
    if (facts.container) this.#item = -1
    else if (facts.ends) this.#item = index
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
    // `<path/>` has ended; `<b/>` is an ordinary start tag.
    if (this.#top.foreign && this.#top.name === this.#tagName) this.#popTo(this.#open.length - 1)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#raw.slice(start, end).toLowerCase()
    if (this.#openByName.get(name)) {
      let index = this.#open.length - 1
      while (this.#open[index].name !== name) index--
      this.#popTo(index)
    } else if (name === 'br' && !this.#top.hidden) {
      // Browsers take `</br>` for `<br>`.
      const close = this.#raw.indexOf('>', end)
      this.#lineEnd(start - 2, close < 0 ? this.#raw.length : close + 1)
    }
    if (factsOf(name).block && !this.#top.hidden) this.#endBlock()
  }

  /** Ends the open elements from the innermost to that at `index`. */
  #popTo(index: number): void {
    while (this.#open.length > index) {
      const { name, block, itemBefore } = this.#open.pop()!
      this.#openByName.set(name, this.#openByName.get(name)! - 1)
      this.#item = itemBefore
      if (block && !this.#top.hidden) this.#endBlock()
    }
    if (this.#paragraph >= index) this.#paragraph = -1
  }

  // Nothing to read

  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

const SPACE = 0x20
const AMPERSAND = 0x26

const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a

/** What HTML collapses; a no-break space is none. */
const isWhiteSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c
