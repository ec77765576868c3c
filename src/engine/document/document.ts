import type { BlockKind, RawBlock, Source } from '../input/source.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from '../span.ts'
import { classifyBlocks, plainBlocks } from './blocks.ts'
import { type AroundWords, Kind, Mark, scan, type Tokens } from './scan.ts'
import { lastUpTo } from './search.ts'
import { sentenceStarts } from './sentences.ts'

/**
 * A headline, paragraph, caption …: a stretch of the text, its tokens `[firstToken, endToken)`, those of `tokens.signs`
 * that are among them, and its sentences.
 */
export interface Block extends Span {
  readonly index: number
  readonly kind: BlockKind
  /** Says again what stands elsewhere, as an excerpt does. */
  readonly summary: boolean
  readonly firstToken: number
  readonly endToken: number
  readonly firstSign: number
  readonly endSign: number
  readonly firstSentence: number
  readonly endSentence: number
}

/** A sentence, from its first token to the last, closing marks included. */
export interface Sentence extends Span {
  readonly index: number
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
}

/** A text with its structure. Blocks, sentences and tokens are spans of `text`. */
export interface Document {
  readonly source: Source
  readonly text: string
  readonly tokens: Tokens
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** Tokens that are words or numbers. */
  readonly words: number
}

/** Builds the document in one pass over the text and one over its tokens. */
export function documentOf(source: Source, lexicon: Lexicon, around: AroundWords): Document {
  const { text } = source
  const tokens = scan(text, lexicon, around)
  const spans = source.blocks ?? plainBlocks(text)
  const withTokens: (RawBlock & { firstToken: number; endToken: number })[] = []
  let t = 0
  for (const block of spans) {
    while (t < tokens.count && tokens.start[t] < block.start) t++
    const firstToken = t
    while (t < tokens.count && tokens.end[t] <= block.end) t++
    if (t > firstToken) withTokens.push({ ...block, firstToken, endToken: t })
  }
  const kinds = classifyBlocks(text, tokens, withTokens)
  const sentences: Sentence[] = []
  let sign = 0
  const blocks = withTokens.map((block, index): Block => {
    const firstSentence = sentences.length
    const starts = [block.firstToken, ...sentenceStarts(text, tokens, block.firstToken, block.endToken)]
    starts.forEach((first, k) => {
      const end = starts[k + 1] ?? block.endToken
      sentences.push({
        index: sentences.length,
        block: index,
        firstToken: first,
        endToken: end,
        start: tokens.start[first],
        end: tokens.end[end - 1],
      })
    })
    while (sign < tokens.signCount && tokens.signs[sign] < block.firstToken) sign++
    const firstSign = sign
    while (sign < tokens.signCount && tokens.signs[sign] < block.endToken) sign++
    return {
      index,
      kind: kinds[index],
      summary: block.summary === true,
      start: block.start,
      end: block.end,
      firstToken: block.firstToken,
      endToken: block.endToken,
      firstSign,
      endSign: sign,
      firstSentence,
      endSentence: sentences.length,
    }
  })
  let words = 0
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] <= Kind.number) words++
  return { source, text, tokens, blocks, sentences, words }
}

/** The text of the tokens from `first` to `last`, or of the one. */
export function tokenText({ text, tokens }: Document, first: number, last = first): string {
  return text.slice(tokens.start[first], tokens.end[last])
}

/** The same without the possessive of the last. */
export function baseText({ text, tokens }: Document, first: number, last = first): string {
  return text.slice(tokens.start[first], tokens.base[last])
}

/** The span of the tokens from `first` to `last`, or of the one. */
export function tokenSpan({ tokens }: Document, first: number, last = first): Span {
  return { start: tokens.start[first], end: tokens.end[last] }
}

/** The same without the possessive of the last. */
export function baseSpan({ tokens }: Document, first: number, last = first): Span {
  return { start: tokens.start[first], end: tokens.base[last] }
}

/** The text of token `i` without possessive, in lower case. */
export function tokenKey(document: Document, i: number): string {
  const key = baseText(document, i)
  return document.tokens.flags[i] & Mark.lower ? key : key.toLowerCase()
}

/** True for a word that begins with a capital or has one within. */
export function isCapital({ tokens }: Document, i: number): boolean {
  return (tokens.flags[i] & (Mark.title | Mark.upper | Mark.mixed)) !== 0
}

/** How many code units token `i` has. */
export const widthOf = ({ start, end }: Tokens, i: number): number => end[i] - start[i]

/** True for a word with the possessive ’s or ’ at its end. */
export const isPossessive = ({ base, end }: Tokens, i: number): boolean => base[i] < end[i]

/** The char code of token `i` when it is a single unit, else -1. */
export function tokenUnit(document: Document, i: number): number {
  if (i < 0 || i >= document.tokens.count) return -1
  const start = document.tokens.start[i]
  return document.tokens.end[i] - start === 1 ? document.text.charCodeAt(start) : -1
}

/** Whether token `i` is a comma, also an Arabic one that was left standing. */
export const isComma = (document: Document, i: number): boolean => {
  const unit = tokenUnit(document, i)
  return unit === 0x2c || unit === 0x60c
}

/** Index of the block that holds the offset, or the last one before it; -1 before the first. Binary search. */
export function blockAt(document: Document, offset: number): number {
  return lastUpTo(document.blocks.length, (b) => document.blocks[b].start, offset)
}

/** Index of the sentence that holds the token, or the last one before it; -1 before the first. Binary search. */
export function sentenceAt({ sentences }: Document, token: number): number {
  return lastUpTo(sentences.length, (s) => sentences[s].firstToken, token)
}

/** Index of the first token that ends after the offset. Binary search. */
export function tokenAt(document: Document, offset: number): number {
  const { tokens } = document
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
