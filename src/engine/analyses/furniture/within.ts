import { isSpaceAt, isUpperAt } from '../../document/characters.ts'
import type { Block, Document, Sentence } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { isSure, type LinePhrase, rank, rowsFrom } from '../../phrases/furniture/rows.ts'
import type { FurnitureKind, FurniturePhrase } from '../../phrases/furniture/table.ts'
import { type Matcher, type Piece, piecesOf } from '../../phrases/matcher.ts'
import { isSendingLabel } from '../../phrases/page-labels.ts'
import { pageTalkIn } from '../../phrases/page-words.ts'
import type { Span } from '../../span.ts'
import type { Analyses } from '../analyses.ts'
import { quotations } from '../quotations.ts'
import { topics } from '../topics.ts'
import type { Marking } from './marking.ts'
import { weightOf } from './weights.ts'

/** Furniture in a paragraph: before, between or after its sentences. */
export interface Within extends Span {
  readonly kind: FurnitureKind | 'page'
  readonly language?: string
  readonly confidence: number
}

/** It is not longer, in UTF-16 code units. */
const LONGEST = 140
/** Nor has it more words and signs. */
const MOST_PIECES = 15
const OPENING = /[“‘"'«„]/u

/** The furniture that the sentences of a block begin with, whole sentences or what stands before one without an end mark. */
export function* furnitureWithin(marking: Marking, block: Block): Generator<Within> {
  const { analyses, document } = marking
  const { sentences, text } = document
  const { furniture: matcher } = analyses.resources
  for (let s = block.firstSentence; s < block.endSentence; s++) {
    const sentence = sentences[s]
    const end = Math.min(block.end, sentence.start + LONGEST)
    if (OPENING.test(text[sentence.start])) continue
    const found =
      (matcher.mayBegin(text, sentence.start, block.end)
        ? ofPhrases(sentence, block, end, matcher, analyses)
        : undefined) ??
      ofSource(sentence, block, analyses) ??
      talkHead(sentence, analyses) ??
      talk(s, block, marking)
    if (!found || analyses.get(quotations).inside(found.start)) continue
    if (found.language === 'en' && analyses.get(topics).web) continue
    yield found
    while (s + 1 < block.endSentence && sentences[s + 1].start < found.end) s++
  }
}

/** What comes after a stretch: its end marks, and the token with which the article goes on; none at the block's end. */
interface Border {
  readonly end: number
  readonly sign: string
  readonly token: number | undefined
}

const SIGNS = '.!?…:)]'

/** Undefined where the sentence goes on. */
function borderAt({ text, tokens }: Document, at: number, from: number, block: Block): Border | undefined {
  let end = at
  while (end < block.end && SIGNS.includes(text[end])) end++
  const sign = text.slice(at, end)
  if (end >= block.end) return { end: block.end, sign, token: undefined }
  if (!isSpaceAt(text, end)) return undefined
  let token = from
  while (token < block.endToken && tokens.start[token] < end) token++
  if (token >= block.endToken) return undefined
  const begins = OPENING.test(text[tokens.start[token]]) ? tokens.start[token] + 1 : tokens.start[token]
  return isUpperAt(text, begins) ? { end, sign, token } : undefined
}

/** The longest row of phrases after which a sentence begins. */
function ofPhrases(
  { start, firstToken }: Sentence,
  block: Block,
  end: number,
  matcher: Matcher<FurniturePhrase>,
  analyses: Analyses,
): Within | undefined {
  const { document } = analyses
  const pieces = piecesOf(document.text, start, end).slice(0, MOST_PIECES)
  const rows = rowsFrom(pieces, matcher)
  for (let count = rows.length - 1; count > 0; count--) {
    const row = rows[count]
    if (!row || row.phrase.open) continue
    const border = borderAt(document, pieces[count - 1].end, firstToken, block)
    const confidence = border && confidenceOf(row, pieces.slice(0, count), border, block, analyses)
    if (!confidence || (start === block.start && border.end === block.end)) continue
    const { kind, language } = row.phrase
    return { start, end: border.end, kind, language, confidence }
  }
  return undefined
}

const OTHER_LETTER = /[\u00c0-\u02af\u1e00-\u1eff]/u
/** In so many words no name of something else is made. */
const FEW = 3

function confidenceOf(
  row: LinePhrase,
  pieces: readonly Piece[],
  border: Border,
  { kind: blockKind }: Block,
  analyses: Analyses,
): number | undefined {
  const { phrase } = row
  const { document, lexicon } = analyses
  const isAccented = OTHER_LETTER.test(document.text.slice(pieces[0].start, border.end))
  const isLabel = border.sign.includes(':')
  const atEnd = border.token === undefined
  if (phrase.language !== 'en' && (isAccented || pieces.some(({ word }) => lexicon.find(word) === NONE))) {
    if (phrase.certainty === 'tail' || (isLabel && !atEnd && phrase.kind !== 'related')) return undefined
    return isSure(row) ? 0.9 : 0.86
  }
  const sure = rank(phrase) < 2
  if (phrase.certainty === 'tail' || NOT_AMONG.has(phrase.kind)) return undefined
  if (blockKind !== 'paragraph' || !pieces.some(({ word }) => isSaying(word, lexicon))) return undefined
  const few = pieces.length < FEW
  if (isLabel) {
    if (atEnd) return phrase.kind === 'tags' || sure ? 0.86 : 0.8
    return sure && phrase.kind === 'related' && isSendingLabel(pieces, analyses.resources.pageWords())
      ? 0.8
      : undefined
  }
  if (border.sign.startsWith('.')) return sure && !few && OF_PAGES.has(phrase.kind) ? 0.75 : undefined
  if (border.sign) return sure && !few ? 0.86 : undefined
  if (atEnd) return sure ? 0.88 : few && !SOLE.has(phrase.kind) ? 0.8 : 0.86
  const next = border.token!
  const { end, flags, facts, kind, start } = document.tokens
  // “Next I refer to”: behind “I” no sentence is sure to begin.
  const small = facts[next] & Flag.FUNCTION && flags[next] & Mark.title && end[next] - start[next] > 1
  if (small || kind[next] === Kind.punctuation)
    return sure ? 0.88 : few && !(SOLE.has(phrase.kind) && pieces[0].word.length >= LONG) ? undefined : 0.78
  const common = (facts[next] & Flag.LOWER) !== 0
  if (!few && sure) return 0.86
  if ((sure || !few) && common) return 0.76
  return undefined
}

/** Says more than small words and numbers do. */
function isSaying(word: string, lexicon: Lexicon): boolean {
  const number = lexicon.find(word)
  return number !== NONE && !lexicon.has(number, Flag.FUNCTION)
}

/** Kinds that are made of the words of sentences. */
const NOT_AMONG: ReadonlySet<FurnitureKind> = new Set(['translation', 'source', 'author'])
/** Kinds that an article does not speak of in a sentence of its own. */
const OF_PAGES: ReadonlySet<FurnitureKind> = new Set([
  'share',
  'related',
  'advertisement',
  'gallery',
  'pages',
  'counter',
])
/** Shorter words begin sentences: “See The Hague”. */
const LONG = 5
/** Kinds whose one word before a sentence is nothing else. */
const SOLE: ReadonlySet<FurnitureKind> = new Set([
  'share',
  'advertisement',
  'comments',
  'gallery',
  'related',
  'tags',
])

/** Words of another language that pages use of themselves, with a sentence after them or at the block's end. */
function ofSource(
  { firstToken, endToken, start }: Sentence,
  block: Block,
  analyses: Analyses,
): Within | undefined {
  const { document, lexicon } = analyses
  const { tokens, text } = document
  // What begins with a word of English is no such page’s, and nearly every sentence does.
  if (tokens.kind[firstToken] !== Kind.word || tokens.word[firstToken] !== NONE) return undefined
  const { sourcePageWords } = analyses.resources
  const isEnglish = (word: string): boolean => lexicon.find(word) !== NONE
  let strong = 0
  let weak = 0
  let at = firstToken
  for (; at < endToken && at < firstToken + MOST_SOURCE; at++) {
    if (tokens.kind[at] !== Kind.word) break
    const unknown = tokens.word[at] === NONE
    // A sentence of the article begins: “Läs mer Prosecutors have”.
    if (!unknown && at > firstToken && tokens.flags[at] & Mark.title) break
    const [piece] = piecesOf(text, tokens.start[at], tokens.end[at])
    const kind = piece && sourcePageWords.classOf(piece.word, isEnglish)
    if (!kind || kind === 'english') break
    if (unknown && kind === 'strong') strong++
    else if (unknown && kind === 'weak') weak++
  }
  if (strong === 0 && weak < 2) return undefined
  const border = borderAt(document, tokens.end[at - 1], at, block)
  if (!border || (start === block.start && border.end === block.end)) return undefined
  return { start, end: border.end, kind: 'page', confidence: strong > 0 ? 0.86 : 0.78 }
}

const MOST_SOURCE = 8

/** “Please log in to use the scrapbook The museum has”: the page speaks to the reader before a sentence, without an end mark. */
function talkHead(
  { start, firstToken, endToken }: Sentence,
  { document, resources }: Analyses,
): Within | undefined {
  const { text, tokens } = document
  const most = Math.min(endToken, firstToken + MOST_PIECES)
  for (let i = firstToken + 3; i < most; i++) {
    if (!(tokens.flags[i] & Mark.title) || !(tokens.facts[i] & Flag.FUNCTION)) continue
    const end = tokens.end[i - 1]
    // “The Guardian reads”: behind a capital or a mark a name goes on or begins.
    if (tokens.kind[i - 1] > Kind.number || !isSpaceAt(text, end)) return undefined
    return pageTalkIn(text.slice(start, end), resources.pageWords()) === 'address'
      ? { start, end, kind: 'page', language: 'en', confidence: 0.8 }
      : undefined
  }
  return undefined
}

/** The paragraph's last words, or a question in it, in which the page speaks of itself. */
function talk(s: number, block: Block, marking: Marking): Within | undefined {
  const { document, resources } = marking
  const { sentences, text } = document
  const { start, end } = sentences[s]
  if (start === block.start || end - start > LONGEST) return undefined
  const last = text[end - 1]
  if (!(last === '?' || last === '!' || (s + 1 === block.endSentence && !/[.”"’)\]…:;,]/u.test(last))))
    return undefined
  const asks = last === '?' || last === '!'
  const line = text.slice(start, end)
  if (!asks && weightOf(line, marking) === 2)
    return { start, end, kind: 'page', language: 'en', confidence: 0.86 }
  const kind = pageTalkIn(line, resources.pageWords())
  if (kind !== 'address' && (kind !== 'label' || asks)) return undefined
  return { start, end, kind: 'page', language: 'en', confidence: kind === 'address' ? 0.86 : 0.76 }
}
