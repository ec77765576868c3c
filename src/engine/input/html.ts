import { type HtmlBlock, readPage } from './html-reader.ts'
import type { BlockKind, RawBlock, Source } from './source.ts'

/** A `<p>` with more words than this is running text, however it ends. */
const RUNNING_TEXT = 25

interface HtmlOptions {
  /** The headline stands elsewhere: no heading is taken for it. */
  readonly hasHeadline?: boolean
  /** An empty line ends a paragraph, and any other line end a line, as in what editors' software wraps later. */
  readonly lines?: boolean
}

/**
 * Reads HTML, a page or a fragment, as a browser shows it: white space collapsed, entities decoded, scripts, code and
 * hidden elements left out. Blocks are separated by an empty line; a single `<br>` is a line end inside its block, two
 * or more end it. Every character maps back to its place in the source.
 * @param raw any string at all; cost is linear in its length
 */
export function readHtml(raw: string, { hasHeadline = false, lines = false }: HtmlOptions = {}): Source {
  const { text, blocks, map } = readPage(raw, lines)
  return {
    raw,
    format: 'html',
    text,
    blocks: withKinds(text, blocks, hasHeadline),
    toSource: (span) => map.toSource(span),
    toSourceEdits: (edit) => map.toSourceEdits(text, edit),
  }
}

/**
 * The kinds that the markup tells. Without an `<h1>` the first heading is the headline, unless running text stands
 * before it: then the headline was left out of what we got.
 */
function withKinds(text: string, blocks: readonly HtmlBlock[], hasHeadline: boolean): RawBlock[] {
  let mayBeHeadline = !hasHeadline && !blocks.some(({ kind }) => kind === 'headline')
  return blocks.map(({ start, end, kind, paragraph }) => {
    let told: BlockKind | undefined = kind
    if (mayBeHeadline && kind === 'crosshead') told = 'headline'
    const running = kind === undefined && hasMoreWords(text, start, end, RUNNING_TEXT)
    if (running && paragraph) told = 'paragraph'
    if (running || told === 'headline') mayBeHeadline = false
    return told === undefined ? { start, end } : { start, end, kind: told }
  })
}

function hasMoreWords(text: string, start: number, end: number, words: number): boolean {
  let spaces = 0
  for (let at = start; at < end && spaces < words; at++) if (text.charCodeAt(at) === 0x20) spaces++
  return spaces >= words
}
