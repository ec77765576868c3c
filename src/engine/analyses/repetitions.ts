import { classAt, isDigitAt, isLetterClass } from '../document/characters.ts'
import type { Block, Document } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import type { Span } from '../span.ts'
import type { Analysis } from './analyses.ts'

/** A stretch of text that stood before. */
export interface Repetition {
  /** The later copy. */
  readonly span: Span
  /** The first copy. */
  readonly first: Span
  /** `block`: a whole block; `head`: the head of a block, with something glued to it; `sentence`: a sentence. */
  readonly kind: 'block' | 'head' | 'sentence'
  /** Block that holds the later copy. */
  readonly block: number
  /** Whether the copies stand directly one after the other. */
  readonly adjacent: boolean
}

export interface Repetitions {
  readonly list: readonly Repetition[]
  /** Indices of blocks that are a later copy as a whole: words in them are counted once only. */
  readonly copies: ReadonlySet<number>
}

/** Fewer words than this make a label that may well stand twice. */
const LEAST_WORDS = 4
/** A sentence repeated elsewhere must be long, or it is a formula (“He declined to comment.”). */
const LEAST_SENTENCE = 9

/**
 * Letters and digits of a stretch in lower case, words parted by single spaces: two stretches with one key read the same.
 * @returns the key and the number of words in it
 */
function keyOf(document: Document, from: number, to: number): { key: string; words: number } {
  const { tokens, text } = document
  const parts: string[] = []
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === Kind.punctuation) continue
    parts.push(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())
  }
  return { key: parts.join(' '), words: parts.length }
}

/** Blocks, heads of blocks and sentences that stand twice. One pass over the blocks and one over the sentences. */
export const repetitions: Analysis<Repetitions> = {
  name: 'repetitions',
  compute({ document }) {
    const list: Repetition[] = []
    const copies = new Set<number>()
    const seen = new Map<string, Block>()
    let before: Block | undefined
    let beforeKey = ''
    for (const block of document.blocks) {
      const { key, words } = keyOf(document, block.firstToken, block.endToken)
      const first = seen.get(key)
      const enough = words >= LEAST_WORDS && key.length >= 16
      if (first && enough) {
        copies.add(block.index)
        list.push({
          span: block,
          first,
          kind: 'block',
          block: block.index,
          adjacent: first.index === block.index - 1,
        })
      } else {
        const head = before && headOf(document, before, beforeKey, block)
        if (head) list.push({ span: head, first: before!, kind: 'head', block: block.index, adjacent: true })
        if (!first) seen.set(key, block)
      }
      before = block
      beforeKey = key
    }
    sentences(document, copies, list)
    list.sort((a, b) => a.span.start - b.span.start)
    return { list, copies }
  },
}

/**
 * The head of `block` that repeats the whole block before it, when more is glued to it: a caption and its credit.
 * A sentence that merely begins like the headline goes on with a space or punctuation of its own and is left alone.
 */
function headOf({ text, blocks }: Document, before: Block, key: string, block: Block): Span | undefined {
  const width = before.end - before.start
  if (key.length < 16 || key.split(' ', LEAST_WORDS).length < LEAST_WORDS || block.end - block.start <= width)
    return undefined
  if (text.slice(before.start, before.end) !== text.slice(block.start, block.start + width)) return undefined
  const end = block.start + width
  const glued = isLetterClass(classAt(text, end)) || isDigitAt(text, end)
  // A credit after a dash or bracket: “… today – Reuters”.
  const rest = text.slice(end, Math.min(block.end, end + 81)).trim()
  const credit =
    rest.length <= 60 &&
    /^(?:[-–—|/(©.]|photo|image|credit|source|foto|via)/iu.test(rest) &&
    !/[.!?]\s+\p{L}/u.test(rest)
  return glued || credit || (blocks[block.index].kind !== 'paragraph' && rest.length <= 60)
    ? { start: block.start, end }
    : undefined
}

/** First token after “CITY (Agency) –” at a sentence's head: the copy elsewhere does without it. */
function afterDateline({ tokens, text }: Document, from: number, to: number): number {
  const first = text.charCodeAt(tokens.start[from])
  if (first < 0x41 || (first > 0x5a && first < 0xc0)) return from
  for (let i = from + 1; i < Math.min(to, from + 10); i++) {
    // An agency in brackets may be written small: “(dpa)”.
    const bracketed = text[tokens.start[i] - 1] === '('
    if (tokens.kind[i] === Kind.word && tokens.flags[i] & Mark.lower && !bracketed) return from
    if (/^[-–—]$/u.test(text.slice(tokens.start[i], tokens.end[i])) && tokens.flags[i] & Mark.spaceBefore)
      return i + 1
  }
  return from
}

/** Long sentences that stand twice, outside blocks that are copies as a whole. */
function sentences(document: Document, copies: ReadonlySet<number>, list: Repetition[]): void {
  const seen = new Map<string, Span>()
  for (const sentence of document.sentences) {
    if (copies.has(sentence.block) || sentence.endToken - sentence.firstToken < LEAST_SENTENCE) continue
    const { key, words } = keyOf(
      document,
      afterDateline(document, sentence.firstToken, sentence.endToken),
      sentence.endToken,
    )
    if (words < LEAST_SENTENCE) continue
    const first = seen.get(key)
    if (first) {
      const last = list.at(-1)
      const gap = document.text.slice(first.end, sentence.start).trim() === ''
      if (!last || last.span.start !== sentence.start)
        list.push({ span: sentence, first, kind: 'sentence', block: sentence.block, adjacent: gap })
    } else seen.set(key, sentence)
  }
}
