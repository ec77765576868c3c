import { endsSentence } from '../../document/blocks.ts'
import type { Block, Document } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import type { LinePhrase } from '../../phrases/furniture/rows.ts'
import type { SourcePageLine } from '../../phrases/source-page-lines.ts'
import type { Analyses, Resources } from '../analyses.ts'
import type { FurnitureGround, FurnitureMark } from '../furniture.ts'

/** The blocks of a document with what is marked as furniture so far. */
export interface Lines {
  readonly analyses: Analyses
  readonly document: Document
  readonly resources: Resources
  /** By block: the furniture phrase, or row of them, that it is. */
  readonly phrases: readonly (LinePhrase | undefined)[]
  /** By block: what it is marked as. */
  readonly marks: (FurnitureMark | undefined)[]
  /** What a line says of a page in another language. */
  readonly sourceLineIn: (line: string) => SourcePageLine | undefined
}

/** The same, with where the article begins and ends. */
export interface Marking extends Lines {
  /** Index of the first block that may be furniture: the second, unless the headline stands below the first. */
  readonly top: number
  /** Index of the first block that is a paragraph of the article; −1 where there is none. */
  readonly first: number
  /** Index of the first block after the article's last paragraph; the number of blocks where there is none. */
  readonly tail: number
}

/** Lines longer than this are no furniture, in UTF-16 code units. */
export const LONGEST = 400
/** A block of this many words that ends like a sentence is a paragraph of the article. */
const PARAGRAPH_WORDS = 12
/** Longer lines are not set together of furniture, in UTF-16 code units. */
export const LONGEST_PARTS = 220
/** What quotes somebody is no furniture. */
export const OPENING_QUOTE = /^[“‘"'«„]/u
/** Gaps of templates, shortcodes and tags are told as such. */
export const NO_WORDS = /[{[<%]/

/** Where a mark of the whole block stands. */
export const placeOf = ({ start, end, index }: Block) => ({ start, end, block: index, last: index })

/** What a block says. */
export const lineOf = ({ text }: Document, { start, end }: Block): string => text.slice(start, end)

/** Marks a block as furniture. */
export function mark(
  { document, marks }: Lines,
  b: number,
  ground: FurnitureGround,
  kind: FurnitureMark['kind'],
  confidence: number,
): void {
  marks[b] = { ...placeOf(document.blocks[b]), ground, kind, confidence }
}

/** Whether a block is still to be judged. */
export const isOpen = ({ document, marks }: Lines, b: number): boolean =>
  !marks[b] && document.blocks[b].kind !== 'furniture'

/** Whether a block stands beside one that is marked. */
export const isBeside = ({ marks }: Lines, b: number): boolean =>
  marks[b - 1] !== undefined || marks[b + 1] !== undefined

/** Whether a block stands between the article's first and last paragraph, or is one of them. */
export const isInBody = ({ first, tail }: Marking, b: number): boolean => b >= first && b < tail

/** A paragraph of an article. */
export function isParagraph({ text, tokens }: Document, block: Block): boolean {
  const { firstToken, endToken, kind } = block
  if (kind === 'furniture') return false
  let words = 0
  for (let i = firstToken; i < endToken; i++) if (tokens.kind[i] <= Kind.number) words++
  return words >= PARAGRAPH_WORDS && endsSentence(text, tokens, firstToken, endToken)
}

/** Reads like a title: short, and no full stop at its end. */
export function isTitle(document: Document, block: Block): boolean {
  const line = lineOf(document, block)
  return line.length <= 160 && !NO_WORDS.test(line[0]) && !/[.:;,…”"]$/u.test(line)
}

/** Says who said what. */
export const isReport = ({ document: { text }, resources }: Lines, { start, end }: Block): boolean =>
  resources.pageMarks.report().test(text.slice(start + 1, end).toLowerCase())

/** “Ana Pires has been a reporter on the sports desk since 2009.” */
export const isBiography = ({ document: { text }, resources }: Lines, { start, end }: Block): boolean =>
  end - start < 320 && resources.pageMarks.biography().test(text.slice(start, Math.min(end, start + 180)))
