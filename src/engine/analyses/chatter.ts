import { blockDeletion } from '../document/deletion.ts'
import type { ChatterKind } from '../phrases/chatter.ts'
import { type Matcher, piecesOf } from '../phrases/matcher.ts'
import type { PageMarks } from '../phrases/page-marks.ts'
import { isWorkTalk } from '../phrases/page-words.ts'
import type { Edit, Span } from '../span.ts'
import type { Analyses, Analysis } from './analyses.ts'
import { quotations } from './quotations.ts'

/** What a language model says around its answer: a line or a sentence. */
export interface Chatter {
  readonly span: Span
  readonly kind: ChatterKind
  /** Deletes it. */
  readonly edit: Edit
  readonly confidence: number
}

/** All that a language model says around its answer, in text order. */
export const chatter: Analysis<readonly Chatter[]> = {
  name: 'chatter',
  compute: (analyses) => [...spoken(analyses)],
}

/** Longer sentences are the article's, in UTF-16 code units. */
const LONGEST = 320
/** So many blocks at either end are where an assistant speaks. */
const ENDS = 3

const CONFIDENCE: Readonly<Record<ChatterKind, number>> = {
  opening: 0.95,
  closing: 0.9,
  note: 0.9,
  label: 0.85,
  aside: 0.9,
  refusal: 0.93,
  prompt: 0.93,
  foreign: 0.95,
}

/** What somebody else says, or what tags and JSON hold, which have a search of their own. */
const NOT_SPOKEN = /[“‘"'«„<{]/u

/** Lines, and sentences at either end of the text, that an assistant says. */
function* spoken(analyses: Analyses): Generator<Chatter> {
  const { document, resources } = analyses
  const { blocks, sentences, text } = document
  const quoted = analyses.get(quotations)
  const phrases = resources.chatter
  const words = resources.pageWords()
  const marks = resources.pageMarks
  for (const block of blocks) {
    const atEnd = block.index < ENDS || block.index >= blocks.length - ENDS
    const whole = kindOf(text, block, atEnd, phrases, marks, true)
    if (whole) {
      yield said(block, whole, blockDeletion(document, block.index))
      continue
    }
    if (
      block.end - block.start <= LONGEST_WORK &&
      isWorkTalk(text.slice(block.start, block.end), words, marks) &&
      isOwn(text, block, marks)
    ) {
      yield said(block, 'note', blockDeletion(document, block.index), 0.86)
      continue
    }
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = sentences[s]
      if (quoted.inside(sentence.start) || quoted.inside(sentence.end - 1)) continue
      const first = s === block.firstSentence
      const last = s + 1 === block.endSentence
      const end = last ? block.end : sentences[s + 1].start
      const announced = first ? undefined : announcement(text, sentence, phrases, marks)
      if (announced) {
        yield said(announced, 'opening', { start: announced.start, end: announced.end, text: '' }, 0.85)
        continue
      }
      if (!atEnd && !first && !last) continue
      const kind =
        kindOf(text, sentence, atEnd, phrases, marks, true, !atEnd) ??
        (last &&
        sentence.end - sentence.start <= LONGEST_WORK &&
        isWorkTalk(text.slice(sentence.start, sentence.end), words, marks, true) &&
        isOwn(text, sentence, marks)
          ? 'note'
          : undefined)
      // “Sure.” and “English:” within a paragraph are somebody's.
      if (!kind || kind === 'aside' || sentence.end - sentence.start < 12) continue
      if (kind === 'label' && !(last && isOwn(text, sentence, marks))) continue
      const start = last && !first ? sentences[s - 1].end : sentence.start
      yield said(sentence, kind, { start, end, text: '' }, 0.85)
    }
  }
}

/** “English version: A cat was rescued”: what announces a translation, up to its colon; not “Translation: he is broke”. */
function announcement(
  text: string,
  { start, end }: Span,
  phrases: Matcher<ChatterKind>,
  marks: PageMarks,
): Span | undefined {
  const colon = text.slice(start, Math.min(end, start + LONGEST_ANNOUNCED)).indexOf(':')
  if (colon < 8 || !phrases.mayBegin(text, start, end)) return undefined
  const span = { start, end: start + colon + 1 }
  const kind = phrases.whole(piecesOf(text, start, span.end))
  const line = text.slice(start, span.end)
  const sure =
    kind === 'foreign' ||
    ((kind === 'opening' || kind === 'label' || kind === 'prompt') && ANNOUNCED.test(line))
  return sure && line.includes(' ') && !marks.reported().test(line) ? span : undefined
}

const LONGEST_ANNOUNCED = 100
/** Of whose answer it is. */
const ANNOUNCED = /translat|\bversion\b|\btexts?\b/iu

const LONGEST_WORK = 160

/** Nobody is said to say it. */
const isOwn = (text: string, { start, end }: Span, marks: PageMarks): boolean =>
  !NOT_SPOKEN.test(text[start]) && !marks.reported().test(text.slice(start, end))

/**
 * The kind of chatter that a line or sentence is. In the midst of a text, where somebody may speak without quotation
 * marks, only what announces or labels a translation is chatter.
 * @param marks show that somebody is said to have said it, or was asked for it
 * @param whole a line, or a sentence at the edge of a paragraph
 * @param alone no other sentence of the text’s end stands beside it
 */
function kindOf(
  text: string,
  { start, end }: Span,
  atEnd: boolean,
  phrases: Matcher<ChatterKind>,
  marks: PageMarks,
  whole = false,
  alone = whole,
): ChatterKind | undefined {
  if (end - start > LONGEST || NOT_SPOKEN.test(text[start])) return undefined
  if (!phrases.mayBegin(text, start, end)) return undefined
  const kind = phrases.whole(piecesOf(text, start, end))
  if (!kind) return undefined
  const line = text.slice(start, end)
  if (kind !== 'label' && kind !== 'refusal' && marks.reported().test(line)) return undefined
  if (kind === 'prompt' || kind === 'foreign') return whole ? kind : undefined
  if (kind === 'aside') return BRACKETED.test(line) ? kind : undefined
  if (kind === 'label') return /[:*]\W*$/u.test(line) || TRANSLATED.test(line) ? kind : undefined
  if (
    kind === 'opening' &&
    !TRANSLATED.test(line) &&
    !((atEnd || (alone && marks.answered().test(line.toLowerCase()))) && /[!:.]\W*$/u.test(line))
  )
    return undefined
  if (atEnd || (kind === 'opening' && /:\W*$/u.test(line))) return kind
  // In the midst of a text a whole line, of what an assistant was asked for.
  return alone && marks.answered().test(line.toLowerCase()) ? kind : undefined
}

const TRANSLATED = /\btranslat/iu
const BRACKETED = /^[*_]{0,3}[([].*[)\]][*_]{0,3}$/u

function said(span: Span, kind: ChatterKind, edit: Edit, most = 1): Chatter {
  return {
    span: { start: span.start, end: span.end },
    kind,
    edit,
    confidence: Math.min(most, CONFIDENCE[kind]),
  }
}
