import { endsSentence } from '../document/blocks.ts'
import { type Block, type Document, tokenKey } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import { unicode, unicodeAll } from '../document/unicode.ts'
import { NONE } from '../lexicon/lexicon.ts'
import type { NoteKind } from '../phrases/editor-notes.ts'
import { isSure, type LinePhrase, rank, rowOf } from '../phrases/furniture/rows.ts'
import type { FurnitureKind, FurniturePhrase } from '../phrases/furniture/table.ts'
import { imageNameIn } from '../phrases/image-names.ts'
import { type Matcher, piecesOf } from '../phrases/matcher.ts'
import { isNetworkRow } from '../phrases/networks.ts'
import { Page, type PageWords } from '../phrases/page-classes.ts'
import { capitalsBefore, isLabelledHeadline } from '../phrases/page-labels.ts'
import { partsOf } from '../phrases/page-parts.ts'
import { isSection, isSectionLine, pagePathOf } from '../phrases/page-paths.ts'
import { embedIn } from '../phrases/page-remnants.ts'
import { pageTalkIn } from '../phrases/page-words.ts'
import { SEPARATOR } from '../phrases/pattern.ts'
import { type SourcePageLine, sourcePageLineIn } from '../phrases/source-page-lines.ts'
import { stampIn } from '../phrases/stamps.ts'
import type { Span } from '../span.ts'
import type { Analyses, Analysis } from './analyses.ts'
import { furnitureWithin } from './furniture-within.ts'
import { captionedMark, leadMarks, lineMark } from './picture-marks.ts'
import { type Topics, topics } from './topics.ts'

type Phrases = Matcher<FurniturePhrase>
type SourceLineIn = (line: string) => SourcePageLine | undefined

/** On what grounds a block, or the end of one, is page furniture. */
export type FurnitureGround =
  /** Its words are furniture wherever they stand. */
  | 'phrase'
  /** Its words are furniture where it stands. */
  | 'place'
  /** A furniture heading and what is listed under it. */
  | 'listed'
  /** A path through the site: “News » Harbour » Quays”. */
  | 'path'
  /** When it was published or changed: “Updated: 12.03.2024 09:40”. */
  | 'stamp'
  /** It says nothing but of the page: “Comments on this article have been disabled”. */
  | 'talk'
  /** The name of an image file: a whole block, or before or after what a block says. */
  | 'file'
  /** The site's owner speaks to the reader. */
  | 'address'
  /** It stands at the text's end below other furniture, and is no sentence. */
  | 'company'
  /** Before, between or after the sentences of a paragraph. */
  | 'within'
  /** Furniture glued to the end of a paragraph, or a label to the beginning of a headline. */
  | 'glued'

/** A stretch that is page furniture: whole blocks, unless the ground is `glued` or `file`. */
export interface FurnitureMark extends Span {
  /** Index of its block, or of the first one. */
  readonly block: number
  /** Index of its last block: another than the first where a list is marked with its heading. */
  readonly last: number
  readonly ground: FurnitureGround
  readonly kind: FurnitureKind | 'address' | 'page'
  /** ISO 639-1 of the phrase; absent where there is none. */
  readonly language?: string
  /** 0–1, as in a detection. */
  readonly confidence: number
  /** In a text that is whole, no furniture. */
  readonly doubted?: boolean
}

/** What is furniture in a document. */
export interface Furniture {
  /** In text order. */
  readonly marks: readonly FurnitureMark[]
  /** Index of the first block after the article's last paragraph; the number of blocks when it has no paragraph. */
  readonly tail: number
  /** True for a block that is nothing but furniture, by its words, its place or its markup. */
  has(block: number): boolean
}

/** Lines longer than this are no furniture, in UTF-16 code units. */
const LONGEST = 400
/** A block of this many words that ends like a sentence is a paragraph of the article. */
const PARAGRAPH_WORDS = 12
/** Most blocks at a text's end that are heard for an address to the reader. */
const MOST_ADDRESSES = 4
/** How far from a block's end glued furniture is sought. */
const GLUED_REACH = 160

/** Which blocks, and which ends of paragraphs, are page furniture. */
export const furniture: Analysis<Furniture> = {
  name: 'furniture',
  compute(analyses: Analyses): Furniture {
    const { document } = analyses
    const matcher = analyses.resources.furniture
    const pageWords = analyses.resources.pageWords()
    const phrases = document.blocks.map((block) => phraseOf(document, block, matcher))
    const marks: (FurnitureMark | undefined)[] = new Array(document.blocks.length)
    const { lexicon, sourcePageWords } = analyses.resources
    const isEnglish = (word: string): boolean => lexicon.find(word) !== NONE
    const sourceLineIn: SourceLineIn = (line) => sourcePageLineIn(line, sourcePageWords, isEnglish)
    const tail = tailOf(document, pageWords, phrases, marks, analyses.resources.pageMarks.biography)
    const first = firstParagraph(document, phrases)
    const top = topOf(document, phrases, first)
    markStamps(document, marks, top, first, tail, pageWords)
    markPhrases(document, phrases, marks, top, first, tail, analyses)
    markPaths(document, marks, first, tail, pageWords)
    markParts(document, marks, first, tail, matcher, analyses, sourceLineIn)
    markSource(document, marks, top, first, tail, sourceLineIn)
    markTalk(document, phrases, marks, top, first, tail, analyses)
    markListed(document, phrases, marks, tail)
    markCompany(document, phrases, marks, tail, analyses)
    const about = (): boolean => analyses.get(topics).code
    const isWhole = (line: string): boolean => weightOf(line, analyses, sourceLineIn) === 2
    const all: FurnitureMark[] = []
    const whole = new Set<number>()
    document.blocks.forEach((block, b) => {
      const mark =
        marks[b] ??
        (block.kind === 'furniture'
          ? undefined
          : (embed(document, block, analyses.resources.pageMarks) ??
            imageName(document, block, about) ??
            titleLabel(document, block) ??
            lineMark(document, block, analyses.resources.pageMarks, tail)))
      if (!mark && block.kind !== 'furniture') {
        const parts = [...furnitureWithin(block, isWhole, analyses)].map(
          (part): FurnitureMark => ({ ...placeOf(block), ...part, ground: 'within' }),
        )
        if (parts[0]?.start !== block.start)
          all.push(...leadMarks(document, block, analyses.resources.pageMarks))
        all.push(...parts)
        const end =
          glued(document, block, matcher) ?? captionedMark(document, block, analyses.resources.pageMarks)
        const last = parts.at(-1)
        if (end && (!last || end.start >= last.end)) all.push(end)
        // “Reproduction reserved Last updated: 10:12” is no sentence of the article to its end.
        else if (end && last && document.text[block.end - 1] !== '.' && last.end < end.end)
          all.splice(-1, 1, { ...last, end: end.end })
        return
      }
      if (!mark) return
      if (mark.start === block.start && mark.end === block.end) whole.add(b)
      // A list is one thing with its heading.
      if (mark.ground === 'listed') all.push({ ...all.pop()!, ground: 'listed', end: mark.end, last: b })
      else all.push(mark)
    })
    return {
      marks: all,
      tail,
      has: (block) => whole.has(block) || document.blocks[block]?.kind === 'furniture',
    }
  },
}

const OPENING_QUOTE = /^[“‘"'«„]/u

/** “Editor: A. P.” is a note of the source's newsroom. */
const STAFF = /^[([]?(?:Editor|Reporter|Correspondent)s?\s?:/u
const LONGEST_STAFF = 20

/** The furniture phrase, or row of them, that a block is. */
function phraseOf(document: Document, block: Block, matcher: Phrases): LinePhrase | undefined {
  if (block.end - block.start > LONGEST) return undefined
  const { text } = document
  // A gap of a template may be named after what would have stood in it.
  if (
    text[block.start] === '{' ||
    OPENING_QUOTE.test(text[block.start]) ||
    !matcher.mayBegin(text, block.start, block.end) ||
    STAFF.test(text.slice(block.start, block.start + LONGEST_STAFF))
  )
    return undefined
  return rowOf(piecesOf(text, block.start, block.end), matcher)
}

/**
 * Index of the first block after the article's last paragraph; the number of blocks where there is no paragraph.
 * On the way it marks the owner's addresses to the reader, which look like paragraphs.
 */
function tailOf(
  document: Document,
  pageWords: PageWords,
  phrases: readonly (LinePhrase | undefined)[],
  marks: (FurnitureMark | undefined)[],
  biography: () => RegExp,
): number {
  const { blocks } = document
  let known: number | undefined
  /** Only a text whose end may address the reader has its body searched for that. */
  const threshold = (): number => {
    if (known === undefined) {
      const paragraphs = blocks.filter((block) => isParagraph(document, block) && !phrases[block.index])
      known = addressesReader(document, pageWords, paragraphs.slice(0, -MOST_ADDRESSES)) ? 5 : 3
    }
    return known
  }
  let addresses = 0
  let last = blocks.length - 1
  for (; last > 0; last--) {
    const block = blocks[last]
    if (phrases[last] || block.kind === 'furniture') continue
    const score = addresses < MOST_ADDRESSES ? addressScore(document, pageWords, block) : 0
    // Thanks that stand beside an address belong to it.
    const beside =
      score >= 2 &&
      (marks[last + 1]?.ground === 'address' ||
        addressScore(document, pageWords, blocks[last - 1]) >= threshold())
    if (score >= 2 && score >= (beside ? 2 : threshold())) {
      addresses++
      marks[last] = {
        ...placeOf(block),
        ground: 'address',
        kind: 'address',
        confidence: beside ? 0.8 : 0.75,
      }
    } else if (
      isParagraph(document, block) &&
      !(last + 1 < blocks.length && isBiography(document, block, biography))
    )
      break
  }
  if (last === 0 && !isParagraph(document, blocks[0])) {
    // Nothing but the owner's words: then they are what the text is about.
    if (addresses) for (let b = 0; b < marks.length; b++) marks[b] = undefined
    return blocks.length
  }
  return last + 1
}

/** “Ana Pires has been a reporter on the sports desk since 2009.” */
const isBiography = ({ text }: Document, { start, end }: Block, biography: () => RegExp): boolean =>
  end - start < 320 && biography().test(text.slice(start, Math.min(end, start + 180)))

function isParagraph(document: Document, block: Block): boolean {
  return (
    block.kind !== 'furniture' &&
    wordsOf(document, block) >= PARAGRAPH_WORDS &&
    endsSentence(document.text, document.tokens, block.firstToken, block.endToken)
  )
}

function wordsOf(document: Document, block: Block): number {
  let words = 0
  for (let i = block.firstToken; i < block.endToken; i++) if (document.tokens.kind[i] <= Kind.number) words++
  return words
}

/** Whether the article itself speaks to its reader: then its end may, too. */
function addressesReader(document: Document, words: PageWords, body: readonly Block[]): boolean {
  let addressed = 0
  for (const block of body) if (addressScore(document, words, block) >= 2) addressed++
  return addressed >= 2
}

/**
 * How much a block sounds like a site's owner speaking to the reader about the site: up to 6; 0 with quotation marks or
 * words of a report in it.
 */
function addressScore(document: Document, words: PageWords, block: Block | undefined): number {
  if (!block || block.end - block.start > LONGEST) return 0
  const { blocks, tokens, text } = document
  // Behind a colon somebody else speaks.
  if (text[blocks[block.index - 1]?.end - 1] === ':') return 0
  let reader = 0
  let owner = 0
  let site = 0
  let favour = 0
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (tokens.kind[i] === Kind.punctuation && /[“”"«»„]/u.test(text[tokens.start[i]])) return 0
    if (tokens.kind[i] !== Kind.word) continue
    const key = tokenKey(document, i)
    const kinds = words.get(key) ?? 0
    if (kinds & Page.REPORT) return 0
    if (kinds & Page.READER) reader++
    else if (kinds & Page.OWNER) owner++
    if (kinds & Page.SITE) site++
    else if (kinds & Page.FAVOUR) favour++
  }
  if (reader === 0 || owner + site === 0) return 0
  return 1 + Math.min(1, owner) + Math.min(2, site) + Math.min(2, favour) - (site + favour === 0 ? 2 : 0)
}

/** Index of the first block that may be furniture: the second, unless the headline stands below the first. */
const topOf = (document: Document, phrases: readonly (LinePhrase | undefined)[], first: number): number =>
  document.blocks
    .slice(1, Math.max(1, first))
    .some((block) => !phrases[block.index] && isTitle(document, block))
    ? 0
    : 1

/** Marks blocks whose words are furniture, wherever they stand or where they stand. */
function markPhrases(
  document: Document,
  phrases: readonly (LinePhrase | undefined)[],
  marks: (FurnitureMark | undefined)[],
  top: number,
  first: number,
  tail: number,
  analyses: Analyses,
): void {
  const { blocks } = document
  const about = (): Topics => analyses.get(topics)
  const mark = (b: number, ground: FurnitureGround, confidence: number, doubted = false): void => {
    const { phrase } = phrases[b]!
    marks[b] = {
      ...placeOf(blocks[b]),
      ground,
      kind: phrase.kind,
      language: phrase.language,
      confidence,
      doubted,
    }
  }
  phrases.forEach((line, b) => {
    if (!isSure(line) || marks[b]) return
    // A headline may begin with “Read more:”, and an article about web pages may have “Accept all” for a crosshead.
    if (b < top && line.phrase.open && line.phrase.kind !== 'pages' && blocks.length > 1) return
    if (b < tail && line.phrase.language === 'en' && about().web) return
    if (line.phrase.open && SPOKEN_OF.has(line.phrase.kind) && isReport(document, blocks[b])) return
    mark(b, 'phrase', line.phrase.open ? 0.93 : 0.97)
  })
  for (let b = top; b < blocks.length; b++) {
    const ground = marks[b]
      ? undefined
      : (labelOf(document, blocks[b], analyses.resources) ??
        (isPointed(document, blocks[b], analyses.resources.pageMarks.pointed) ? 0.8 : undefined) ??
        (isShouted(document, phrases[b], b) ? 0.86 : undefined))
    if (ground && !about().web)
      marks[b] = { ...placeOf(blocks[b]), ground: 'phrase', kind: 'related', confidence: ground }
  }
  const furnitureAt = (b: number): boolean => marks[b] !== undefined && marks[b].ground !== 'address'
  // “Photo: Jana Novak / Reuters” is a credit, which may stand there.
  const isCredit = (b: number): boolean =>
    phrases[b]!.phrase.language === 'en' &&
    analyses.resources.pageMarks.labelled().test(document.text.slice(blocks[b].start, blocks[b].end))
  /** Words that are none of English. */
  const isForeign = ({ language }: FurniturePhrase, { start, end }: Block): boolean =>
    language !== 'en' &&
    piecesOf(document.text, start, end).some(({ word }) => analyses.lexicon.find(word) === NONE)
  const settle = (b: number, beside: number): void => {
    const line = phrases[b]
    if (!line || marks[b] || line.phrase.certainty === 'tail' || isCredit(b)) return
    if (furnitureAt(beside)) mark(b, 'place', 0.9)
    else if (isForeign(line.phrase, blocks[b])) mark(b, 'place', 0.86)
    else if (LABEL.test(document.text.slice(blocks[b].start, blocks[b].end))) mark(b, 'place', 0.85)
  }
  // Down and up again, so that certain lines lend their certainty to all that stand in one run with them.
  for (let b = top; b < blocks.length; b++) settle(b, b - 1)
  for (let b = blocks.length - 2; b >= top; b--) settle(b, b + 1)
  // “Advertising” between two paragraphs is a label, unless the paragraphs are about it.
  for (let b = 1; b < tail; b++) {
    const kind = marks[b] ? undefined : phrases[b]?.phrase.kind
    if (kind === 'advertisement' && !about().advertising) mark(b, 'place', 0.8)
    // “Reply” alone may be a crosshead: only in a damaged text is it likely a button.
    else if (
      kind &&
      BUTTONS.has(kind) &&
      phrases[b]!.phrase.certainty === 'place' &&
      !isCredit(b) &&
      !about().web
    )
      mark(b, 'place', 0.58, true)
  }
  // “Share” is no headline.
  const head = phrases[0]
  if (head && !marks[0] && blocks.length > 1 && TOP.has(head.phrase.kind) && isParagraph(document, blocks[1]))
    mark(0, 'place', 0.75)
  // Above the first paragraph no crosshead stands.
  for (let b = top; b < first; b++) {
    if (!marks[b] && phrases[b] && phrases[b]!.phrase.certainty !== 'tail' && !isCredit(b))
      mark(b, 'place', 0.7)
  }
  for (let b = Math.max(1, tail); b < blocks.length; b++) {
    const line = phrases[b]
    if (!line || marks[b] || isCredit(b)) continue
    if (line.phrase.certainty !== 'tail') mark(b, 'place', 0.75)
    else if (!isAgencies(document, blocks[b], analyses.resources.notes)) mark(b, 'place', 0.6)
  }
}

/** “【延伸】”, “【Extended reading】”: Chinese pages set their labels in such brackets. */
const BRACKETED_LABEL = /^【[^】]{2,40}】$/u

/** How sure a block is the label of another article, with its headline or alone; undefined for other blocks. */
function labelOf(
  { text }: Document,
  { start, end }: Block,
  { furniture: matcher, pageWords, pageMarks }: Analyses['resources'],
): number | undefined {
  const line = text.slice(start, end)
  if (OPENING_QUOTE.test(line)) return undefined
  if (isLabelledHeadline(line, pageWords(), pageMarks)) return 0.88
  if (isNetworkRow(line, pageWords())) return 0.92
  // “İLGİLİ HABER Akbelen …”: set in capitals, a label of other languages needs no sign after it.
  const capitals = end - start <= LONGEST ? capitalsBefore(line) : undefined
  if (capitals) {
    const phrase = matcher.whole(piecesOf(capitals, 0, capitals.length))
    if (phrase && !phrase.open && phrase.language !== 'en' && rank(phrase) <= 1) return 0.88
  }
  return BRACKETED_LABEL.test(line) ? 0.85 : undefined
}

const SHOUTED_LINE = unicode`^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}$`

/** “MORE INFORMATION”: a heading that leads elsewhere, set in capitals, with titles below it and no paragraph. */
function isShouted(document: Document, line: LinePhrase | undefined, b: number): boolean {
  const { text, blocks } = document
  const [block, next] = [blocks[b], blocks[b + 1]]
  if (line?.phrase.certainty !== 'place' || !next) return false
  const words = text.slice(block.start, block.end)
  return SHOUTED_LINE.test(words) && isTitle(document, next)
}

function isPointed({ text, blocks }: Document, { start, end, index }: Block, pointed: () => RegExp): boolean {
  const sign = end - start < 140 ? pointed().exec(text.slice(start, end))?.[0][0] : undefined
  return (
    sign !== undefined &&
    text[blocks[index - 1]?.start ?? end] !== sign &&
    text[blocks[index + 1]?.start ?? start - 1] !== sign
  )
}

/** Kinds whose words are nobody’s headline. */
const TOP: ReadonlySet<FurnitureKind> = new Set(['share', 'follow', 'account', 'pages', 'comments', 'listen'])
/** Those whose words are hardly a crosshead. */
const BUTTONS: ReadonlySet<FurnitureKind> = new Set([
  ...TOP,
  'tags',
  'newsletter',
  'cookies',
  'gallery',
  'feedback',
])
/** Kinds that an article may report on in the words of the page itself: “Comments are closed until May, he said.” */
const SPOKEN_OF: ReadonlySet<FurnitureKind> = new Set([
  'comments',
  'cookies',
  'follow',
  'newsletter',
  'account',
  'copyright',
  'feedback',
  'support',
  'app',
])
const REPORTED =
  /\b(?:said|says|told|wrote|writes|ruled|asked|added|found|court|judge|spokes(?:man|woman|person))\b/iu

/** Says who said what. */
const isReport = ({ text }: Document, { start, end }: Block): boolean =>
  REPORTED.test(text.slice(start + 1, end))

/** No crosshead ends in a colon or stands between dashes. */
const LABEL = unicode`:$|^[-–—*=•▶►→|[~_]+\s*\p{L}[^:]*[-–—*=•◀◄←|\]~_]$`

/** “Source: agencies” is the newsroom's note. */
function isAgencies({ text }: Document, block: Block, notes: Matcher<NoteKind>): boolean {
  return notes.whole(piecesOf(text, block.start, block.end)) === 'agency'
}

/**
 * Marks paths through the site, above the article and below it. Of three words nobody knows that they are sections: then
 * the line must stand first, with the headline after it.
 */
function markPaths(
  document: Document,
  marks: (FurnitureMark | undefined)[],
  first: number,
  tail: number,
  pageWords: PageWords,
): void {
  const { blocks, text } = document
  if (first < 0) return
  for (let b = 0; b < blocks.length; b++) {
    if (b === first) b = Math.max(b, tail)
    if (b >= blocks.length) break
    if (marks[b] || blocks[b].kind === 'furniture') continue
    const path = pagePathOf(text.slice(blocks[b].start, blocks[b].end), pageWords)
    const above = b === 0 && first > 1
    if (!path || !(path.named || above)) continue
    const confidence = path.named && (path.points || above) ? 0.95 : 0.85
    marks[b] = { ...placeOf(blocks[b]), ground: 'path', kind: 'pages', confidence }
  }
}

/** A program's time, which no author of a timeline gives: “2024-03-05 21:48:00”. */
const SECONDS = /^\d{4}-.*:\d\d:\d\d$/

/** Marks lines that say when the article was published: one with a label anywhere, a bare one above or below the article. */
function markStamps(
  document: Document,
  marks: (FurnitureMark | undefined)[],
  top: number,
  first: number,
  tail: number,
  pageWords: PageWords,
): void {
  const { blocks, text } = document
  for (let b = top; b < blocks.length; b++) {
    if (marks[b] || blocks[b].kind === 'furniture') continue
    const line = text.slice(blocks[b].start, blocks[b].end)
    const stamp = stampIn(line, pageWords)
    if (!stamp || (stamp === 'bare' && b > first && b < tail && !SECONDS.test(line))) continue
    const confidence = stamp === 'labelled' ? 0.9 : 0.84
    marks[b] = { ...placeOf(blocks[b]), ground: 'stamp', kind: 'author', confidence }
  }
}

/** “14:35”. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?$/iu

/** Nobody's byline is in lower case: “by newsdesk24 admin”. */
const ACCOUNT = unicode`^by (?:[\p{Ll}\d]\S*)(?: [\p{Ll}\d]\S*){0,2}$`

const isSigns = (line: string, { pageMarks }: Analyses['resources']): boolean =>
  pageMarks.signs().test(line) ||
  pageMarks.rates().test(line.toLowerCase()) ||
  (pageMarks.counts().test(line) && pageMarks.counted().test(line.toLowerCase()))

/** How much a line, or a part of one, is furniture: 2 by itself, 1 beside other furniture, 0 not. */
function weightOf(line: string, { resources }: Analyses, sourceLineIn: SourceLineIn): 0 | 1 | 2 {
  const row = rowOf(piecesOf(line, 0, line.length), resources.furniture)
  if (row) return isSure(row) ? 2 : 1
  if (isSigns(line, resources) || stampIn(line, resources.pageWords())) return 2
  if (CLOCK.test(line) || resources.pageMarks.day().test(line) || isSection(line, resources.pageWords()))
    return 1
  const source = sourceLineIn(line)
  if (source) return source === 'weak' ? 1 : 2
  const talk = pageTalkIn(line, resources.pageWords())
  return talk === 'address' ? 2 : talk === 'label' || talk === 'asking' ? 1 : 0
}

/**
 * Marks lines that are set together of several pieces of furniture, “Today, 14:05 | Reading time: 4 min”, or begin with a
 * whole sentence of it: “This article is for subscribers. One euro for the first month”. Also what names the section above
 * the headline, and signs.
 */
function markParts(
  document: Document,
  marks: (FurnitureMark | undefined)[],
  first: number,
  tail: number,
  matcher: Phrases,
  analyses: Analyses,
  sourceLineIn: SourceLineIn,
): void {
  const { blocks, text } = document
  const pageWords = analyses.resources.pageWords()
  if (first < 0) return
  const mark = (b: number, ground: FurnitureGround, confidence: number): void => {
    marks[b] = { ...placeOf(blocks[b]), ground, kind: 'page', confidence }
  }
  for (let b = 0; b < blocks.length; b++) {
    const { start, end, kind } = blocks[b]
    if (marks[b] || kind === 'furniture' || end - start > LONGEST_PARTS || OPENING_QUOTE.test(text[start]))
      continue
    const inBody = b >= first && b < tail
    const line = text.slice(start, end)
    // “Society • 12 March”
    if (inBody && !matcher.mayBegin(text, start, end) && !(end - start <= LONGEST_SHORT && PARTED.test(line)))
      continue
    if (b === 0 && first < 2) continue
    const above = b === 0 ? end - start < blocks[1].end - blocks[1].start : true
    if (b < first && above && isSectionLine(line, pageWords) && (b === 0 || isSection(line, pageWords)))
      mark(b, 'path', b === 0 ? 0.75 : 0.7)
    else if (!inBody && isSigns(line, analyses.resources)) mark(b, 'place', 0.86)
    else if (b > 0 && b < first && analyses.resources.bylines.has(line)) mark(b, 'place', 0.8)
    else if (b > 0 && !inBody && isTagList(line, analyses.resources.pageMarks)) mark(b, 'place', 0.8)
    else if (b > 0 && b < first && ACCOUNT.test(line)) mark(b, 'place', 0.7)
    else if (b > 0 && b < first && isButton(document, blocks[b])) mark(b, 'place', 0.86)
    else {
      const confidence = partsConfidence(line, analyses, inBody, sourceLineIn)
      if (confidence && !(inBody && (isReport(document, blocks[b]) || analyses.get(topics).web)))
        mark(b, 'place', confidence)
    }
  }
}

const ONE_OR_TWO_WORDS = unicode`^\p{L}+(?: \p{L}+)?$`

/** “Press”, “Split” (print, share): one of several list items of a word or two above the article. */
function isButton(document: Document, block: Block): boolean {
  const { text, blocks } = document
  const short = ({ kind, start, end }: Block): boolean =>
    kind === 'list' && end - start <= 24 && ONE_OR_TWO_WORDS.test(text.slice(start, end))
  const { index } = block
  return short(block) && (short(blocks[index - 1]) || (index + 1 < blocks.length && short(blocks[index + 1])))
}

function isTagList(line: string, { tagList, tagLabels }: Analyses['resources']['pageMarks']): boolean {
  const label = tagList().exec(line)?.[1]
  return label !== undefined && tagLabels().test(label.toLowerCase()) && label.split(' ').length <= 4
}

const LONGEST_SHORT = 50
const PARTED = / [|•·»›] /

/** Longer lines are not set together of furniture, in UTF-16 code units. */
const LONGEST_PARTS = 220

const TO_US = /\b(?:us|our)\b/u

function partsConfidence(
  line: string,
  analyses: Analyses,
  inBody: boolean,
  sourceLineIn: SourceLineIn,
): number | undefined {
  const parts = partsOf(line)
  if (parts.length === 0) return undefined
  const weights = parts.map(({ start, end }) => weightOf(line.slice(start, end), analyses, sourceLineIn))
  const none = weights.filter((weight) => weight === 0).length
  const most = Math.max(...weights)
  if (none === 0 && most === 2) return 0.87
  if (inBody && none === 0 && line.length <= LONGEST_SHORT) return 0.8
  if (inBody) return weights[0] === 2 && /[.!?]\s/u.test(line) && line.length < 160 ? 0.8 : undefined
  if (none === 0) return 0.7
  // “A rumour or a fact? Report it to our WhatsApp”: a question that the page answers itself.
  const last = weights.at(-1)!
  if (line[parts[0].end - 1] === '?' && (last === 2 || (last === 1 && TO_US.test(line)))) return 0.75
  return most === 2 && (none * 3 <= parts.length || weights[0] === 2) ? 0.75 : undefined
}

/** How sure a line of another language's page words is furniture: anywhere, and above or below the article. */
const OF_SOURCE: Readonly<Record<SourcePageLine, readonly [number, number]>> = {
  whole: [0.9, 0.92],
  label: [0.88, 0.9],
  begun: [0.86, 0.88],
  weak: [0, 0.86],
}

/** Gaps of templates, shortcodes and tags are told as such. */
const NO_WORDS = /[{[<%]/

/** Marks lines in which a page in another language speaks of itself, in words that no phrase foresees. */
function markSource(
  document: Document,
  marks: (FurnitureMark | undefined)[],
  top: number,
  first: number,
  tail: number,
  sourceLineIn: SourceLineIn,
): void {
  const { blocks, text } = document
  for (let b = top; b < blocks.length; b++) {
    const { start, end, kind } = blocks[b]
    if (
      marks[b] ||
      kind === 'furniture' ||
      NO_WORDS.test(text[start]) ||
      OPENING_QUOTE.test(text[start]) ||
      isParagraph(document, blocks[b])
    )
      continue
    const line = sourceLineIn(text.slice(start, Math.min(end, start + LONGEST_PARTS + 1)))
    if (!line) continue
    const outside = b < first || b >= tail || marks[b - 1] !== undefined || marks[b + 1] !== undefined
    const confidence = OF_SOURCE[line][outside ? 1 : 0]
    if (confidence) marks[b] = { ...placeOf(blocks[b]), ground: 'talk', kind: 'page', confidence }
  }
}

/** Below other furniture at the text's end, what is no sentence and nobody's note is furniture too. */
function markCompany(
  document: Document,
  phrases: readonly (LinePhrase | undefined)[],
  marks: (FurnitureMark | undefined)[],
  tail: number,
  analyses: Analyses,
): void {
  const { blocks, text } = document
  const { notes, signOffs } = analyses.resources
  for (let b = Math.max(1, tail); b < blocks.length; b++) {
    const { start, end, kind } = blocks[b]
    const above = marks[b - 1]
    if (marks[b] || phrases[b] || kind === 'furniture' || !above || above.ground === 'address') continue
    const line = text.slice(start, end)
    if (marks[b + 1] && isBiography(document, blocks[b], analyses.resources.pageMarks.biography)) {
      marks[b] = { ...placeOf(blocks[b]), ground: 'company', kind: 'author', confidence: 0.75 }
      continue
    }
    if (line.length > LONGEST_COMPANY || !COMPANY.test(line) || signOffs.in(line)) continue
    const pieces = piecesOf(line, 0, line.length)
    if (pieces.length > MOST_COMPANY || notes.whole(pieces) !== undefined) continue
    marks[b] = { ...placeOf(blocks[b]), ground: 'company', kind: 'page', confidence: 0.6 }
  }
}

const LONGEST_COMPANY = 90
const MOST_COMPANY = 12
/** No sentence, no score, no note in brackets, no chatter. */
const COMPANY = unicode`^[\p{L}#•][^“”"«»:()[\]*]*[\p{L}\p{N}]$`

/**
 * Marks lines in which the page speaks of itself in words that no phrase foresees: above the article, below it, beside
 * other furniture, and within it where they speak to the reader.
 */
function markTalk(
  document: Document,
  phrases: readonly (LinePhrase | undefined)[],
  marks: (FurnitureMark | undefined)[],
  top: number,
  first: number,
  tail: number,
  analyses: Analyses,
): void {
  const { blocks, text } = document
  if (first < 0) return
  for (let b = top; b < blocks.length; b++) {
    const { start, end, kind } = blocks[b]
    if (marks[b] || phrases[b] || kind === 'furniture' || OPENING_QUOTE.test(text[start])) continue
    const expected = b < first || b >= tail || marks[b - 1] !== undefined || marks[b + 1] !== undefined
    if (!expected && text[end - 1] === '.') continue
    const talk = pageTalkIn(text.slice(start, end), analyses.resources.pageWords())
    if (!talk || (!expected && talk !== 'address' && talk !== 'asking')) continue
    // “The contents were not published.” may be the article's last sentence.
    if (talk === 'label' && text[end - 1] === '.' && !marks[b - 1] && !marks[b + 1]) continue
    // With words of the world among the page's, only what stands below the article is likely to be the page's.
    if (talk === 'mixed' && !(b >= tail && marks[b - 1])) continue
    if (analyses.get(topics).web) return
    const confidence = talk === 'mixed' ? 0.65 : talk === 'asking' ? 0.7 : 0.75
    marks[b] = { ...placeOf(blocks[b]), ground: 'talk', kind: 'page', confidence }
  }
}

/** Index of the first block that is a paragraph of the article; −1 where there is none. */
const firstParagraph = (document: Document, phrases: readonly (LinePhrase | undefined)[]): number =>
  document.blocks.findIndex((block) => isParagraph(document, block) && !phrases[block.index])

/** The name of an image file that the content system left beside, or in place of, a caption. */
function imageName({ text }: Document, block: Block, aboutCode: () => boolean): FurnitureMark | undefined {
  const name = imageNameIn(text, block.start, block.end)
  if (!name || aboutCode()) return undefined
  return { ...placeOf(block), ...name, ground: 'file', kind: 'gallery', confidence: 0.93 }
}

/** What is left of a post that stood in the page: a block of it, or the end of one. */
function embed(
  { text }: Document,
  block: Block,
  marks: Analyses['resources']['pageMarks'],
): FurnitureMark | undefined {
  const start = embedIn(text, block.start, block.end, marks)
  if (start === undefined) return undefined
  return {
    ...placeOf(block),
    start,
    ground: start > block.start ? 'glued' : 'talk',
    kind: 'share',
    confidence: 0.86,
  }
}

/** Marks titles and tags that stand under a furniture heading: at the text's end all, in its body the first. */
function markListed(
  document: Document,
  phrases: readonly (LinePhrase | undefined)[],
  marks: (FurnitureMark | undefined)[],
  tail: number,
): void {
  const { blocks } = document
  let heading: number | undefined
  for (let b = 1; b < blocks.length; b++) {
    if (marks[b]) {
      const line = phrases[b]
      const lists =
        line &&
        ((line.phrase.kind === 'related' && document.text[blocks[b].end - 1] === ':') ||
          (!line.phrase.open && (line.phrase.certainty === 'heading' || line.phrase.kind === 'tags')))
      if (lists || marks[b]!.ground !== 'listed') heading = lists ? b : undefined
      continue
    }
    if (heading === undefined || !isTitle(document, blocks[b])) {
      heading = undefined
      continue
    }
    const { kind, confidence } = marks[heading]!
    marks[b] = { ...placeOf(blocks[b]), ground: 'listed', kind, confidence }
    // A list of several has bullets.
    if (b < tail && !(isBulleted(document, blocks[b]) && isBulleted(document, blocks[b + 1])))
      heading = undefined
  }
}

const isBulleted = ({ text }: Document, block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'list' || /^[•·▪‣*–-]\s/u.test(text.slice(block.start, block.start + 2)))

/** Reads like a title: short, and no full stop at its end. */
function isTitle(document: Document, block: Block): boolean {
  const line = document.text.slice(block.start, block.end)
  return line.length <= 160 && !NO_WORDS.test(line[0]) && !/[.:;,…”"]$/u.test(line)
}

/** “Original title: …” before the headline of what was reprinted. */
const TITLE_LABEL = /^(?:(?:original|source|raw) (?:title|headline)|原标题|原題|원제)\s?[:：]\s?/iu

function titleLabel({ text }: Document, block: Block): FurnitureMark | undefined {
  if (block.index > 1) return undefined
  const label = TITLE_LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 40)))
  if (!label || block.start + label[0].length >= block.end) return undefined
  const end = block.start + label[0].trimEnd().length
  return { ...placeOf(block), end, ground: 'glued', kind: 'source', confidence: 0.9 }
}

/** Kinds whose open phrases nobody writes as a sentence of an article. */
const OF_PAGES: ReadonlySet<FurnitureKind> = new Set([
  'follow',
  'copyright',
  'listen',
  'newsletter',
  'source',
])

const SENTENCE_END = unicodeAll`[.!?…”"»)](?=\s?[\p{Lu}\p{Lo}©]|\s?[–—-]\s)`

/** What names the source behind the last sentence is not longer. */
const LONGEST_SOURCE = 40
/** “©DR”: Portuguese and French pages say so that a picture’s rights are reserved. */
const RESERVED = /(?:©|\([cC]\))\s?D\.?\s?R\.?$/u

/** Longer labels of other articles there are none. */
const LONGEST_LABEL = 40

const AGENCY_FIRST = unicode`^\(\p{L}[\p{L}/ -]{1,18}\)\s`

/** Furniture that stands, with or without a space, after the last sentence of a paragraph. */
function glued(document: Document, block: Block, matcher: Phrases): FurnitureMark | undefined {
  const { text } = document
  // “(PAP) Czytaj też: …”: before it stands the agency alone.
  const signed = text[block.start] === '(' && AGENCY_FIRST.test(text.slice(block.start, block.start + 24))
  if (block.end - block.start < (signed ? 12 : 40)) return undefined
  const reserved = RESERVED.exec(text.slice(block.end - 8, block.end))
  if (reserved)
    return {
      ...placeOf(block),
      start: block.end - reserved[0].length,
      ground: 'glued',
      kind: 'copyright',
      confidence: 0.85,
    }
  const from = Math.max(signed ? block.start : block.start + 20, block.end - GLUED_REACH)
  for (const match of text.slice(from, block.end).matchAll(SENTENCE_END)) {
    let start = from + match.index + 1
    while (/\s/u.test(text[start])) start++
    if (!matcher.mayBegin(text, start, block.end)) continue
    const line = rowOf(piecesOf(text, start, block.end), matcher)
    if (!line || OPENING_QUOTE.test(text[start])) continue
    const { certainty } = line.phrase
    // “… he said. Source: AA/DHA”
    if (certainty === 'tail' && line.phrase.kind === 'source' && block.end - start <= LONGEST_SOURCE)
      return { ...placeOf(block), start, ground: 'glued', kind: 'source', confidence: 0.8 }
    if (certainty !== 'sure' && !(certainty === 'heading' && line.phrase.language !== 'en')) continue
    // “Read more about it in …” at the end of a column is the author's own; a colon or a network is not.
    const pieces = piecesOf(text, start, block.end)
    if (
      line.phrase.open &&
      !pieces.some((piece) => piece.word === SEPARATOR) &&
      !OF_PAGES.has(line.phrase.kind)
    )
      continue
    const { kind, language } = line.phrase
    // A headline has no full stop: behind “Läs mer:” the article goes on.
    const colon = line.phrase.open && text[block.end - 1] === '.' ? text.indexOf(': ', start) + 1 : 0
    const end = colon > 0 && colon - start <= LONGEST_LABEL ? colon : block.end
    return { ...placeOf(block), start, end, ground: 'glued', kind, language, confidence: 0.85 }
  }
  return undefined
}

const placeOf = ({ start, end, index }: Block) => ({ start, end, block: index, last: index })
