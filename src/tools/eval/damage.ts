import type { Resources } from '../../engine/analyses/analyses.ts'
import { type Document, documentOf, tokenText } from '../../engine/document/document.ts'
import { Mark as Flags, Kind } from '../../engine/document/scan.ts'
import { read } from '../../engine/input/index.ts'
import { type Lexicon, NONE } from '../../engine/lexicon/lexicon.ts'
import { type Edit, overlaps, type Span } from '../../engine/span.ts'
import { Random } from '../random.ts'
import type { Article, Mark, MarkedArticle, Quoted } from './articles.ts'

/** A fault to make: replace `[start, end)` by `text`. What is marked is `[from, to)` of the text, and how to mend it. */
interface Fault extends Edit {
  readonly mark?: { readonly from: number; readonly to: number; readonly fix: string }
}

/** A way to damage a text. */
export interface DamageKind {
  readonly name: string
  readonly category: string
  /** Categories that name the fault rightly too. */
  readonly also?: readonly string[]
  /** All candidates are made, as by a filter that removes one string everywhere; otherwise a sample. */
  readonly throughout?: boolean
  /** Every fault of this kind that could be made in the text. */
  candidates(document: Document, lexicon: Lexicon, random: Random): Fault[]
}

/** Faults of one kind made in one text: more would make a text that no pipeline produces. */
const FAULTS_PER_TEXT = 4

/**
 * Damages an article's readable text; undefined where no such fault can be made.
 * @param told places of the readable text that are told before it is damaged: they say nothing about the damage
 */
export function damage(
  article: Article,
  kind: DamageKind,
  { lexicon, aroundWords }: Resources,
  seed: number,
  told: readonly Span[],
): MarkedArticle | undefined {
  const random = new Random(seed)
  const { text } = read(article)
  const document = documentOf(read({ text, format: 'text' }), lexicon, aroundWords)
  const candidates = kind.candidates(document, lexicon, random).sort((a, b) => a.start - b.start)
  const chosen = kind.throughout ? candidates : random.sample(candidates, FAULTS_PER_TEXT)
  const faults = kind.throughout
    ? chosen
    : chosen.filter((fault, i) => i === 0 || !overlaps(widened(chosen[i - 1]), widened(fault)))
  if (!faults.length) return undefined
  const marks: Mark[] = []
  let damaged = ''
  let at = 0
  for (const { start, end, text: made, mark } of faults) {
    damaged += text.slice(at, start)
    if (mark) {
      const { from, to, fix } = mark
      const place = { start: damaged.length + from, end: damaged.length + to, quote: made.slice(from, to) }
      marks.push({ ...place, category: kind.category, also: kind.also, level: 'must', fix })
    }
    damaged += made
    at = end
  }
  damaged += text.slice(at)
  const ignored = told
    .filter((place) => !faults.some((fault) => overlaps(place, fault)))
    .map(({ start, end }): Quoted => {
      const before = faults.filter((fault) => fault.end <= start)
      const shift = before.reduce((sum, fault) => sum + fault.text.length - (fault.end - fault.start), 0)
      return { start: start + shift, end: end + shift, quote: text.slice(start, end) }
    })
  return { name: article.name, format: 'text', text: damaged, marks, traps: [], ignored }
}

/** Faults stand at least a few words apart. */
function widened({ start, end }: Edit): Edit {
  return { start: start - 20, end: end + 20, text: '' }
}

/** A replacement that is marked whole and mended by what stood there. */
function swap(text: string, start: number, end: number, made: string): Fault {
  return { start, end, text: made, mark: { from: 0, to: made.length, fix: text.slice(start, end) } }
}

/** The join of two neighbours that are parted by one space and nothing else, where `fits` says so. */
function joins(
  document: Document,
  lexicon: Lexicon,
  fits: (left: number, right: number) => boolean,
): Fault[] {
  const { tokens, text } = document
  const faults: Fault[] = []
  for (let i = 0; i + 1 < tokens.count; i++) {
    const [start, end] = [tokens.start[i], tokens.end[i + 1]]
    if (tokens.start[i + 1] - tokens.end[i] !== 1 || text[tokens.end[i]] !== ' ' || !fits(i, i + 1)) continue
    const joined = text.slice(start, tokens.end[i]) + text.slice(tokens.start[i + 1], end)
    // “a way” and “away” are both English: that fault leaves no trace.
    if (lexicon.find(joined, 0, joined.length) === NONE) faults.push(swap(text, start, end, joined))
  }
  return faults
}

function joinKind(
  name: string,
  fits: (document: Document, left: number, right: number) => boolean,
): DamageKind {
  return {
    name,
    category: 'merged-words',
    also: ['missing-space'],
    candidates: (document, lexicon) => joins(document, lexicon, (left, right) => fits(document, left, right)),
  }
}

const isLower = ({ tokens }: Document, i: number): boolean =>
  tokens.kind[i] === Kind.word && (tokens.flags[i] & Flags.lower) !== 0 && tokens.end[i] - tokens.start[i] > 1
const isCapitalised = ({ tokens }: Document, i: number): boolean =>
  tokens.kind[i] === Kind.word && (tokens.flags[i] & Flags.title) !== 0 && tokens.end[i] - tokens.start[i] > 2

/** What a filter does that removes a string wherever it stands: here the first three or four letters of a long word. */
function clip({ tokens, text }: Document, lexicon: Lexicon, random: Random): Fault[] {
  const words: { start: number; word: string }[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === Kind.word && tokens.flags[i] & Flags.lower)
      words.push({ start: tokens.start[i], word: text.slice(tokens.start[i], tokens.end[i]) })
  }
  const long = words.filter(({ word }) => word.length >= 7)
  // A few tries: most strings are only in words of which an English word is left.
  for (let tries = 0; tries < 20 && long.length; tries++) {
    const filtered = random.pick(long).word.slice(0, random.between(3, 4))
    const faults = words
      .filter(({ word }) => word.includes(filtered))
      .map(({ start, word }): Fault => {
        const left = word.replaceAll(filtered, '')
        const fault = swap(text, start, start + word.length, left)
        return left.length >= 3 && lexicon.find(left, 0, left.length) === NONE
          ? fault
          : { ...fault, mark: undefined }
      })
    if (faults.some(({ mark }) => mark)) return faults
  }
  return []
}

/** Pairs of double curly marks with words inside one block, the closing one followed by a space or the block's end. */
function quotations(document: Document): { open: number; close: number }[] {
  const { tokens, text, blocks } = document
  return blocks.flatMap(({ firstToken, endToken }) => {
    const pairs: { open: number; close: number }[] = []
    let open = -1
    for (let i = firstToken; i < endToken; i++) {
      const sign = text[tokens.start[i]]
      if (sign === '“') open = i
      else if (sign === '”' && open >= 0) {
        pairs.push({ open: tokens.start[open], close: tokens.start[i] })
        open = -1
      }
    }
    return pairs
  })
}

/** Damage to one mark of each pair: what stands there instead, given the text and the mark's place. */
function quoteKind(
  name: string,
  fault: (text: string, open: number, close: number) => Fault | undefined,
): DamageKind {
  return {
    name,
    category: 'quotes',
    also: ['extra-space', 'missing-space', 'space-before-punctuation'],
    candidates: (document) =>
      quotations(document).flatMap(({ open, close }) => fault(document.text, open, close) ?? []),
  }
}

/** A second copy of a block behind a later one, or at once. */
function doubled(document: Document, distance: number, tail: string): Fault[] {
  const { blocks, text } = document
  return blocks.flatMap((block, i): Fault[] => {
    const after = blocks[i + distance]
    if (!after || block.end - block.start < 40) return []
    const copy = text.slice(block.start, block.end)
    // What is glued on is no copy: it stays when the copy goes.
    const mark = { from: 2, to: 2 + copy.length, fix: '' }
    return [{ start: after.end, end: after.end, text: `\n\n${copy}${tail}`, mark }]
  })
}

function blockKind(name: string, distance: number, tail: string): DamageKind {
  return {
    name,
    category: 'duplicate-block',
    candidates: (document) => doubled(document, distance, tail),
  }
}

/** Damage to `count` tokens in a row that stand in one line and are parted by single spaces: what stands there instead. */
function phraseKind(
  name: string,
  category: string,
  also: readonly string[],
  count: number,
  fits: (document: Document, first: number) => boolean,
  made: (phrase: string) => string,
): DamageKind {
  return {
    name,
    category,
    also,
    candidates(document) {
      const { tokens, text } = document
      const faults: Fault[] = []
      for (let i = 1; i + count < tokens.count; i++) {
        const [start, end] = [tokens.start[i], tokens.end[i + count - 1]]
        const phrase = text.slice(start, end)
        const spaced = text[start - 1] === ' ' && text[end] === ' ' && phrase.split(' ').length === count
        if (spaced && !phrase.includes('\n') && fits(document, i))
          faults.push(swap(text, start, end, made(phrase)))
      }
      return faults
    },
  }
}

/** Running text on both sides of `count` small words. */
const amidSmall =
  (count: number) =>
  (document: Document, first: number): boolean =>
    Array.from({ length: count + 2 }, (_, k) => first - 1 + k).every((i) => isLower(document, i))

const isFullName = (document: Document, i: number): boolean =>
  isCapitalised(document, i) &&
  isCapitalised(document, i + 1) &&
  isLower(document, i - 1) &&
  isLower(document, i + 2)

/** Damage to the space beside a comma or full stop between two words. */
function stopKind(name: string, category: string, made: (stop: string) => string): DamageKind {
  return {
    name,
    category,
    also: ['missing-space', 'extra-space', 'merged-words'],
    candidates({ tokens, text }) {
      const faults: Fault[] = []
      for (let i = 1; i + 1 < tokens.count; i++) {
        const [start, end] = [tokens.start[i], tokens.start[i + 1]]
        const stop = text.slice(start, end)
        const words = tokens.kind[i - 1] === Kind.word && tokens.kind[i + 1] === Kind.word
        if (words && tokens.end[i - 1] === start && /^[,.] $/.test(stop))
          faults.push(swap(text, start, end, made(stop[0])))
      }
      return faults
    },
  }
}

/** A name that the text has several times, once with another vowel. */
function respelt({ tokens, text }: Document, _: Lexicon, random: Random): Fault[] {
  const places = new Map<string, number[]>()
  for (let i = 0; i < tokens.count; i++) {
    if (
      tokens.kind[i] !== Kind.word ||
      !(tokens.flags[i] & Flags.title) ||
      tokens.base[i] - tokens.start[i] < 6
    )
      continue
    const name = text.slice(tokens.start[i], tokens.base[i])
    places.set(name, [...(places.get(name) ?? []), tokens.start[i]])
  }
  return [...places].flatMap(([name, starts]): Fault[] => {
    const vowels = [...name.slice(1, -2).matchAll(/[aeiou]/g)]
    if (starts.length < 3 || !vowels.length) return []
    const at = 1 + random.pick(vowels).index
    const other = random.pick([...'aeiou'].filter((vowel) => vowel !== name[at]))
    const start = random.pick(starts)
    return [swap(text, start, start + name.length, name.slice(0, at) + other + name.slice(at + 1))]
  })
}

/** The kinds of damage that pipelines do, in the order they are printed. */
export const DAMAGE: readonly DamageKind[] = [
  joinKind(
    'merged: word and word',
    (document, left, right) => isLower(document, left) && isLower(document, right),
  ),
  joinKind(
    'merged: Name and word',
    (document, left, right) => isCapitalised(document, left) && isLower(document, right),
  ),
  joinKind(
    'merged: word and Name',
    (document, left, right) => isLower(document, left) && isCapitalised(document, right),
  ),
  joinKind(
    'merged: number and word',
    (document, left, right) =>
      document.tokens.kind[left] === Kind.number &&
      isLower(document, right) &&
      tokenText(document, right).length > 2,
  ),
  {
    name: 'clipped: one string removed throughout',
    category: 'clipped-word',
    throughout: true,
    candidates: clip,
  },
  quoteKind('quotes: opening mark reversed', (text, open) => swap(text, open, open + 1, '”')),
  quoteKind('quotes: closing mark reversed', (text, _, close) => swap(text, close, close + 1, '“')),
  quoteKind('quotes: opening mark displaced', (text, open) =>
    text[open - 1] === ' ' ? swap(text, open - 1, open + 1, '“ ') : undefined,
  ),
  quoteKind('quotes: closing mark displaced', (text, _, close) =>
    text[close + 1] === ' ' ? swap(text, close, close + 2, ' ”') : undefined,
  ),
  quoteKind('quotes: closing mark of another language', (text, _, close) =>
    swap(text, close, close + 1, '»'),
  ),
  quoteKind('quotes: opening mark of another language', (text, open) => swap(text, open, open + 1, '„')),
  blockKind('doubled: block at once', 0, ''),
  blockKind('doubled: block two blocks later', 2, ''),
  blockKind('doubled: block with a credit glued on', 0, 'REUTERS'),
  phraseKind('doubled: word', 'repeated-word', [], 1, amidSmall(1), (word) => `${word} ${word}`),
  phraseKind('doubled: two words', 'repeated-word', [], 2, amidSmall(2), (words) => `${words} ${words}`),
  phraseKind('doubled: full name', 'repeated-word', [], 2, isFullName, (name) => `${name} ${name}`),
  phraseKind(
    'capital: word in mid-sentence',
    'mid-sentence-capital',
    [],
    1,
    amidSmall(1),
    (word) => word[0].toUpperCase() + word.slice(1),
  ),
  phraseKind(
    'full stop: in mid-sentence',
    'broken-sentence',
    ['stray-punctuation'],
    1,
    amidSmall(1),
    (word) => `${word}.`,
  ),
  stopKind('space: none behind a mark', 'missing-space', (stop) => stop),
  stopKind('space: on the wrong side of a mark', 'space-before-punctuation', (stop) => ` ${stop}`),
  {
    name: 'name: a vowel changed once',
    category: 'name-variant',
    also: ['misspelling', 'foreign-romanization'],
    candidates: respelt,
  },
]
