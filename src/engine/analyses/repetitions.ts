import { endsSentence } from '../document/blocks.ts'
import { classAt, hashOf, isDigitAt, isLetterClass } from '../document/characters.ts'
import { type Block, type Document, type Sentence, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicode } from '../document/unicode.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { once } from '../once.ts'
import type { Span } from '../span.ts'
import type { Analysis } from './analyses.ts'
import { type Content, contentOf, contradict, saysTheSame } from './content.ts'

/** A stretch of text that stood before. */
export interface Repetition {
  /** The later copy. */
  readonly span: Span
  /** The first copy. */
  readonly first: Span
  /**
   * `block`: a whole block, or one that is cut off, whose whole may come later; `head`: the head of a block, with
   * something glued to it; `sentence`: a sentence; `near`: a sentence or block that reads the same but for small
   * differences; `said`: a sentence that says the same as one shortly before, in other words or another order.
   */
  readonly kind: 'block' | 'near' | 'head' | 'sentence' | 'said'
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
const LEAST_WIDTH = 13
/** A sentence repeated elsewhere must be long, or it is a formula (“He declined to comment.”). */
const LEAST_SENTENCE = 9

/** What a stretch reads, as one number: stretches of the same words, in any case and punctuation, have the same. */
interface Reading {
  readonly key: number
  readonly words: number
  /** Letters and digits, in UTF-16 code units. */
  readonly width: number
}

/** In `values`: a token that says nothing. */
const SILENT = -1

/** What each token reads: known words by their number in the lexicon, others by a hash of their letters in small ones. */
function valuesOf({ tokens, text }: Document): Int32Array {
  const values = new Int32Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === Kind.punctuation) values[i] = SILENT
    else if (tokens.word[i] >= 0) values[i] = tokens.word[i] + tokens.end[i] - tokens.base[i]
    else values[i] = hashOf(text, tokens.start[i], tokens.end[i]) & 0x7fffffff
  }
  return values
}

/** Reads the tokens `[from, to)` into two 32-bit hashes of their values, put together to one number of 53 bits. */
function readingOf({ tokens }: Document, values: Int32Array, from: number, to: number): Reading {
  let a = 0x811c9dc5
  let b = 0x1b873593
  let words = 0
  let width = 0
  for (let i = from; i < to; i++) {
    const value = values[i]
    if (value === SILENT) continue
    words++
    width += widthOf(tokens, i)
    a = Math.imul(a ^ value, 0x01000193)
    b = Math.imul(b ^ (value >>> 7) ^ (value << 11), 0x5bd1e995)
  }
  return { key: (a >>> 0) * 0x200000 + (b >>> 11), words, width }
}

/** Blocks, heads of blocks and sentences that stand twice. One pass over the blocks and one over the sentences. */
export const repetitions: Analysis<Repetitions> = {
  name: 'repetitions',
  compute({ document }) {
    const values = valuesOf(document)
    const list: Repetition[] = []
    const copies = new Set<number>()
    const seen = new Map<number, Block>()
    let before: Block | undefined
    let title: Block | undefined
    let headEnough = false
    for (const block of document.blocks) {
      if (block.summary) continue
      const { key, words, width } = readingOf(document, values, block.firstToken, block.endToken)
      const first = seen.get(key)
      const enough = words >= LEAST_WORDS && width >= LEAST_WIDTH
      const adjacent = first?.index === block.index - 1
      if (first && enough && (adjacent || !asks(document, block, width))) {
        copies.add(block.index)
        list.push({
          span: block,
          first,
          kind: 'block',
          block: block.index,
          adjacent,
        })
      } else {
        const near = before && headEnough ? headOf(document, before, block) : undefined
        // A picture’s text is often the headline, with the credit behind it.
        const isReached = title && !near && block.index - title.index <= TITLE_REACH
        const span = isReached ? headOf(document, title!, block) : near
        if (span) {
          const adjacent = near !== undefined
          list.push({ span, first: adjacent ? before! : title!, kind: 'head', block: block.index, adjacent })
        } else if (before && enough && hasPathTo(document, before, block)) {
          copies.add(before.index)
          list.push({ span: before, first: block, kind: 'block', block: before.index, adjacent: true })
        }
        if (!first) seen.set(key, block)
      }
      if (!title && block.index <= LABEL_REACH && readsAsTitle(document, block)) title = block
      before = block
      headEnough = enough
    }
    cuts(document, values, copies, list)
    sentences(document, values, copies, list)
    list.sort((a, b) => a.span.start - b.span.start)
    return { list, copies }
  },
}

/** “What were you hoping for?”: a short question, which several may be asked. */
const asks = ({ tokens, text }: Document, { endToken }: Block, width: number): boolean =>
  width < LONGEST_QUESTION && text[tokens.start[endToken - 1]] === '?'

/** In letters. */
const LONGEST_QUESTION = 50

/**
 * The head of `block` that repeats the whole block before it, when more is glued to it: a caption and its credit.
 * A sentence that merely begins like the headline goes on with a space or punctuation of its own and is left alone.
 */
function headOf({ text, blocks }: Document, before: Block, block: Block): Span | undefined {
  const width = before.end - before.start
  if (block.end - block.start <= width) return undefined
  if (text.slice(before.start, before.end) !== text.slice(block.start, block.start + width)) return undefined
  const end = block.start + width
  const glued = isLetterClass(classAt(text, end)) || isDigitAt(text, end)
  // A credit after a dash or bracket: “… today – Reuters”.
  const rest = text.slice(end, Math.min(block.end, end + 81)).trim()
  const credit =
    rest.length <= 60 &&
    /^(?:[-–—|/(©.]|photo|image|credit|source|foto|via|[a-z]{2,5}\/[a-z])/iu.test(rest) &&
    !SENTENCE_ENDS.test(rest)
  return glued || credit || (blocks[block.index].kind !== 'paragraph' && rest.length <= 60)
    ? { start: block.start, end }
    : undefined
}

/** “HomeWorldTwo villages cut off after…” above “Two villages cut off after the flood”: a headline with the way to it. */
function hasPathTo({ text }: Document, before: Block, block: Block): boolean {
  const lead = straight(text.slice(block.start, block.start + LEAD))
  const at = straight(text.slice(before.start, before.start + LONGEST_PATH + LEAD)).indexOf(lead)
  if (at < 1 || lead.length < LEAD || before.end - before.start - at > block.end - block.start + 4)
    return false
  const rest = straight(text.slice(before.start + at, before.end))
  const cut = rest.replace(/\s?(?:…|\.{2,3})$/, '')
  const whole = straight(text.slice(block.start, block.end))
  return rest === whole || (cut !== rest && whole.startsWith(cut))
}

const LEAD = 24
const LONGEST_PATH = 40
const straight = (words: string): string => words.replace(/[‘’]/g, "'")

const SENTENCE_ENDS = unicode`[.!?]\s+\p{L}`

/** Of the pairs of neighbouring words that two sentences have, this share must be in both. */
const NEAR_SHARE = 0.5
/** Fewer words than this differ by a word too easily. */
const NEAR_LEAST = 9
/** So many of a sentence's pairs, those of the smallest numbers, are what it is found by: near copies share some of them. */
const SKETCH = 4

/** Sentences of lengths that differ more do not read the same. */
const LENGTHS = 2

function areOfOneLength(a: Sentence, b: Sentence): boolean {
  const [one, other] = [a.endToken - a.firstToken, b.endToken - b.firstToken]
  return one <= LENGTHS * other && other <= LENGTHS * one
}

/** Finds sentences that read the same but for a few words. Each is compared only with those that share its rarest pairs. */
class NearCopies {
  readonly #values: Int32Array
  readonly #facts: Int32Array
  readonly #bySketch = new Map<number, Sentence>()
  readonly #sketch = new Int32Array(SKETCH)

  constructor(values: Int32Array, { facts }: Document['tokens']) {
    this.#values = values
    this.#facts = facts
  }

  /** The earlier sentence that this one repeats with small differences, if there is one; remembers the sentence. */
  find(sentence: Sentence): Sentence | undefined {
    const count = this.#draw(sentence)
    let others: Set<Sentence> | undefined
    for (let k = 0; k < count; k++) {
      const other = this.#bySketch.get(this.#sketch[k])
      if (!other) this.#bySketch.set(this.#sketch[k], sentence)
      else if (others) others.add(other)
      else others = new Set([other])
    }
    if (!others) return undefined
    for (const other of others) if (!areOfOneLength(sentence, other)) others.delete(other)
    if (others.size === 0) return undefined
    const pairs = this.#pairsOf(sentence)
    if (pairs.size < NEAR_LEAST - 1) return undefined
    return [...others].find((other) => this.#isNear(pairs, this.#pairsOf(other)))
  }

  /** Whether two sentences read the same but for a few words. */
  areNear(a: Sentence, b: Sentence): boolean {
    return this.#isNear(this.#pairsOf(a), this.#pairsOf(b))
  }

  /** Puts the smallest numbers among a sentence's pairs into the sketch; gives how many there are. */
  #draw({ firstToken, endToken }: Sentence): number {
    const sketch = this.#sketch
    let count = 0
    let last = SILENT
    for (let i = firstToken; i < endToken; i++) {
      if (this.#values[i] === SILENT) continue
      const pair = this.#pairOf(last, i)
      last = i
      if (count === SKETCH && pair >= sketch[SKETCH - 1]) continue
      let at = 0
      while (at < count && sketch[at] < pair) at++
      if (at < count && sketch[at] === pair) continue
      if (count < SKETCH) count++
      for (let k = count - 1; k > at; k--) sketch[k] = sketch[k - 1]
      sketch[at] = pair
    }
    return count
  }

  /** Pairs of neighbouring words, each as one number. */
  #pairsOf({ firstToken, endToken }: Sentence): ReadonlySet<number> {
    const pairs = new Set<number>()
    let last = SILENT
    for (let i = firstToken; i < endToken; i++) {
      if (this.#values[i] === SILENT) continue
      pairs.add(this.#pairOf(last, i))
      last = i
    }
    return pairs
  }

  /** A number of 30 bits, small enough for V8 to keep without a box; greater for “of the”, which many sentences have. */
  #pairOf(left: number, right: number): number {
    const facts = this.#facts[right] & (left === SILENT ? Flag.FUNCTION : this.#facts[left])
    const hash =
      Math.imul(left === SILENT ? 0 : this.#values[left], 0x01000193) ^
      Math.imul(this.#values[right], 0x9e3779b1)
    return (hash >>> 3) | (facts & Flag.FUNCTION ? 1 << 29 : 0)
  }

  #isNear(pairs: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
    if (others.size * 4 < pairs.size * 3 || others.size * 3 > pairs.size * 4) return false
    let both = 0
    for (const pair of pairs) if (others.has(pair)) both++
    return both >= NEAR_SHARE * (pairs.size + others.size - both)
  }
}

/** First token after “CITY (Agency) –” at a sentence's head: the copy elsewhere does without it. */
function afterDateline({ tokens, text }: Document, from: number, to: number): number {
  const first = text.charCodeAt(tokens.start[from])
  if (first < 0x41 || (first > 0x5a && first < 0xc0)) return from
  for (let i = from + 1; i < Math.min(to, from + 10); i++) {
    // An agency in brackets may be written small: “(dpa)”.
    const bracketed = text[tokens.start[i] - 1] === '('
    if (tokens.flags[i] & Mark.lower && !bracketed) return from
    if (/^[-–—]$/u.test(text.slice(tokens.start[i], tokens.end[i])) && tokens.flags[i] & Mark.spaceBefore)
      return i + 1
  }
  return from
}

/** A copy of a headline or caption stands so many blocks behind it at most. */
const LABEL_REACH = 3
/** Shorter ones are like others of their kind: results, fixtures. */
const LEAST_LABEL = 7

/** A headline set twice, once from each field of the page; a caption taken from the picture and from below it. */
function repeatsLabel(document: Document, near: NearCopies, label: Block, block: Block): boolean {
  if (block.index - label.index > LABEL_REACH || block.kind === 'list') return false
  if (label.endSentence - label.firstSentence !== 1 || block.endSentence - block.firstSentence !== 1)
    return false
  const words = (one: Block) => one.endToken - one.firstToken
  if (words(label) < LEAST_LABEL || words(block) < LEAST_LABEL || hasNumber(document, block)) return false
  return near.areNear(document.sentences[label.firstSentence], document.sentences[block.firstSentence])
}

/** Below a path or a label of the page the headline is not the first block. */
const isTitle = (document: Document, block: Block): boolean =>
  block.index > 0 && block.index <= LABEL_REACH && readsAsTitle(document, block)

function readsAsTitle({ tokens, text }: Document, { firstToken, endToken }: Block): boolean {
  return endToken - firstToken >= LEAST_LABEL && !endsSentence(text, tokens, firstToken, endToken)
}

/** A picture with the headline for its text stands so many blocks behind it at most. */
const TITLE_REACH = 6

function hasNumber({ tokens }: Document, { firstToken, endToken }: Block | Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (tokens.kind[i] === Kind.number) return true
  return false
}

/** So many sentences back a sentence is looked for that says the same. */
const REACH = 4
/** Sentences of fewer tokens say too little, those of more too much. */
const LEAST_SAYING = 5
const MOST_SAYING = 80

/** The last sentences, by what they say: “The caves reopened on Monday. On Monday, the caves have reopened.” */
class LastSayings {
  readonly #document: Document
  #last: { readonly sentence: Sentence; readonly content: Content }[] = []

  constructor(document: Document) {
    this.#document = document
  }

  /** The sentence shortly before that says what this one does, if there is one; remembers the sentence. */
  find(sentence: Sentence): Sentence | undefined {
    const length = sentence.endToken - sentence.firstToken
    if (length < LEAST_SAYING || length > MOST_SAYING) return undefined
    const content = contentOf(this.#document, sentence)
    const first = this.#last.find(
      (before) => saysTheSame(before.content, content) && !this.#leads(before.sentence, sentence),
    )
    this.#last.push({ sentence, content })
    if (this.#last.length > REACH) this.#last.shift()
    return first?.sentence
  }

  /** A report begins with what its headline says. */
  #leads(headline: Sentence, sentence: Sentence): boolean {
    const { blocks } = this.#document
    const { kind } = blocks[headline.block]
    return kind !== 'paragraph' && kind !== 'caption' && blocks[sentence.block].kind === 'paragraph'
  }
}

const deny = (document: Document, a: Sentence, b: Sentence): boolean =>
  contradict(contentOf(document, a), contentOf(document, b))

const isQuoting = ({ text }: Document, { start, end }: Block): boolean =>
  /[“"«]/u.test(text.slice(start, end))

/** “Hotel in Bodrum burns Hotel in Bodrum burns”: a line whose halves are the same. */
function halves(
  { tokens }: Document,
  values: Int32Array,
  { index, firstToken, endToken }: Block,
): Repetition | undefined {
  const middle = (firstToken + endToken) / 2
  if (endToken - firstToken < 2 * LEAST_WORDS || !Number.isInteger(middle)) return undefined
  for (let i = firstToken, j = middle; i < middle; i++, j++) if (values[i] !== values[j]) return undefined
  const span = { start: tokens.start[middle], end: tokens.end[endToken - 1] }
  return {
    span,
    first: { start: tokens.start[firstToken], end: tokens.end[middle - 1] },
    kind: 'sentence',
    block: index,
    adjacent: true,
  }
}

/** By so many tokens a block's beginning is known. */
const BEGINNING = 10
/** A headline of fewer words may be what the text begins with. */
const LONGEST_HEADLINE = 16

/** “The river rose again on…”: the beginning of a block, as a teaser shows it, where the whole stands too. */
function cuts(
  { tokens, text, blocks }: Document,
  values: Int32Array,
  copies: Set<number>,
  list: Repetition[],
): void {
  const beginnings = new Map<string, Block>()
  for (const block of blocks) {
    const { firstToken, endToken } = block
    if (endToken - firstToken <= BEGINNING || copies.has(block.index) || block.summary) continue
    const key = values.slice(firstToken, firstToken + BEGINNING).join()
    const other = beginnings.get(key)
    beginnings.set(key, block)
    if (!other) continue
    const later = endToken - firstToken < other.endToken - other.firstToken
    const [cut, whole] = later ? [block, other] : [other, block]
    // The title of the page has the headline, and the site's name behind it.
    if (whole.kind !== 'paragraph') continue
    let end = cut.endToken
    while (end > cut.firstToken && values[end - 1] === SILENT) end--
    const width = end - cut.firstToken
    const left = text.slice(tokens.end[end - 1], cut.end)
    if (!/…|\.\./.test(left) && (width < LONGEST_HEADLINE || /[.!?:]/.test(left))) continue
    let same = BEGINNING
    while (same < width && values[cut.firstToken + same] === values[whole.firstToken + same]) same++
    if (same !== width) continue
    copies.add(cut.index)
    list.push({ span: cut, first: whole, kind: 'block', block: cut.index, adjacent: false })
  }
}

/**
 * Long sentences that stand twice, alike or nearly so, outside blocks that are copies as a whole. Where a block has
 * nothing but such sentences, it is a copy itself.
 */
function sentences(document: Document, values: Int32Array, copies: Set<number>, list: Repetition[]): void {
  const seen = new Map<number, Span>()
  const near = new NearCopies(values, document.tokens)
  const sayings = new LastSayings(document)
  const heads = new Set(list.filter(({ kind }) => kind === 'head').map(({ block }) => block))
  let label: Block | undefined
  for (const block of document.blocks) {
    if (copies.has(block.index) || block.summary) continue
    const headed = heads.has(block.index)
    if (label && !headed && repeatsLabel(document, near, label, block)) {
      copies.add(block.index)
      const adjacent = block.index === label.index + 1
      list.push({ span: block, first: label, kind: 'near', block: block.index, adjacent })
      continue
    }
    if (block.kind === 'headline' || block.kind === 'caption' || isTitle(document, block)) label = block
    const repeated: Repetition[] = []
    const twice = halves(document, values, block)
    if (twice) list.push(twice)
    let others = 0
    let last: { key: number; sentence: Sentence } | undefined
    const quoting = once(() => isQuoting(document, block))
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = document.sentences[s]
      const from = afterDateline(document, sentence.firstToken, sentence.endToken)
      const { key, words } = readingOf(document, values, from, sentence.endToken)
      // Items of a list differ by a word and mean it.
      const said = block.kind === 'list' ? undefined : sayings.find(sentence)
      // Only speakers say a short sentence twice in a row, and tables of prices.
      const again =
        last?.key === key && words >= LEAST_WORDS && !hasNumber(document, sentence) && !quoting()
          ? last.sentence
          : undefined
      last = { key, sentence }
      if (words < LEAST_SENTENCE && !said && !again) {
        others += words > 2 ? 1 : 0
        continue
      }
      const exact = again ?? seen.get(key)
      // So do titles.
      const close = exact
        ? undefined
        : (said ?? (block.kind === 'paragraph' ? near.find(sentence) : undefined))
      const first = exact ?? (close && (said || !deny(document, close, sentence)) ? close : undefined)
      if (!first) {
        seen.set(key, sentence)
        others++
        continue
      }
      const adjacent = document.text.slice(first.end, sentence.start).trim() === ''
      repeated.push({
        span: sentence,
        first,
        kind: exact ? 'sentence' : said ? 'said' : 'near',
        block: block.index,
        adjacent,
      })
    }
    if (repeated.length > 0 && others === 0) {
      const [{ first, adjacent, kind }] = repeated
      copies.add(block.index)
      const same = kind === 'said' && repeated.length === 1 ? kind : 'near'
      list.push({ span: block, first, kind: same, block: block.index, adjacent })
    } else if (!headed) list.push(...repeated)
  }
}
