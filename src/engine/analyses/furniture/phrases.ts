import type { Block } from '../../document/document.ts'
import { unicode } from '../../document/unicode.ts'
import { NONE } from '../../lexicon/lexicon.ts'
import { isSure } from '../../phrases/furniture/rows.ts'
import type { FurnitureKind } from '../../phrases/furniture/table.ts'
import { piecesOf } from '../../phrases/matcher.ts'
import type { FurnitureGround } from '../furniture.ts'
import { type Topics, topics } from '../topics.ts'
import { labelConfidence } from './labels.ts'
import { isParagraph, isReport, lineOf, type Marking, mark, placeOf } from './marking.ts'

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

/** No crosshead ends in a colon or stands between dashes. */
const LABEL = unicode`:$|^[-–—*=•▶►→|[~_]+\s*\p{L}[^:]*[-–—*=•◀◄←|\]~_]$`

/** Marks blocks whose words are furniture, wherever they stand or where they stand. */
export function markPhrases(marking: Marking): void {
  const { analyses, document, resources, phrases, marks, top, first, tail } = marking
  const { blocks } = document
  const about = (): Topics => analyses.get(topics)
  phrases.forEach((line, b) => {
    if (!isSure(line) || marks[b]) return
    const { open, kind, language } = line.phrase
    // A headline may begin with “Read more:”, and an article about web pages may have “Accept all” for a crosshead.
    if (b < top && open && kind !== 'pages' && blocks.length > 1) return
    if (b < tail && language === 'en' && about().web) return
    if (open && SPOKEN_OF.has(kind) && isReport(marking, blocks[b])) return
    put(b, 'phrase', open ? 0.93 : 0.97)
  })
  for (let b = top; b < blocks.length; b++) {
    const confidence = marks[b] ? undefined : labelConfidence(marking, b)
    if (confidence && !about().web) mark(marking, b, 'phrase', 'related', confidence)
  }
  // Down and up again, so that certain lines lend their certainty to all that stand in one run with them.
  for (let b = top; b < blocks.length; b++) settle(b, b - 1)
  for (let b = blocks.length - 2; b >= top; b--) settle(b, b + 1)
  // “Advertising” between two paragraphs is a label, unless the paragraphs are about it.
  for (let b = 1; b < tail; b++) {
    const phrase = marks[b] ? undefined : phrases[b]?.phrase
    if (!phrase) continue
    const { kind, certainty } = phrase
    if (kind === 'advertisement' && !about().advertising) put(b, 'place', 0.8)
    // “Reply” alone may be a crosshead: only in a damaged text is it likely a button.
    else if (BUTTONS.has(kind) && certainty === 'place' && !isCredit(b) && !about().web)
      put(b, 'place', 0.58, true)
  }
  // “Share” is no headline.
  const head = phrases[0]
  if (head && !marks[0] && blocks.length > 1 && TOP.has(head.phrase.kind) && isParagraph(document, blocks[1]))
    put(0, 'place', 0.75)
  // Above the first paragraph no crosshead stands.
  for (let b = top; b < first; b++) if (isUnsettled(b) && !isTail(b)) put(b, 'place', 0.7)
  for (let b = Math.max(1, tail); b < blocks.length; b++) {
    if (!isUnsettled(b)) continue
    if (!isTail(b)) put(b, 'place', 0.75)
    // “Source: agencies” is the newsroom's note.
    else if (resources.notes.whole(piecesOf(document.text, blocks[b].start, blocks[b].end)) !== 'agency')
      put(b, 'place', 0.6)
  }

  function put(b: number, ground: FurnitureGround, confidence: number, doubted = false): void {
    const { kind, language } = phrases[b]!.phrase
    marks[b] = { ...placeOf(blocks[b]), ground, kind, language, confidence, doubted }
  }

  /** A phrase that may yet be marked. */
  function isUnsettled(b: number): boolean {
    return phrases[b] !== undefined && !marks[b] && !isCredit(b)
  }

  function isTail(b: number): boolean {
    return phrases[b]!.phrase.certainty === 'tail'
  }

  /** “Photo: Jana Novak / Reuters” is a credit, which may stand there. */
  function isCredit(b: number): boolean {
    return (
      phrases[b]!.phrase.language === 'en' && resources.pageMarks.labelled().test(lineOf(document, blocks[b]))
    )
  }

  /** Marks a phrase that stands beside furniture, or is no crosshead by its looks. */
  function settle(b: number, beside: number): void {
    if (!isUnsettled(b) || isTail(b)) return
    const ground = marks[beside]?.ground
    if (ground && ground !== 'address') put(b, 'place', 0.9)
    else if (phrases[b]!.phrase.language !== 'en' && hasForeign(marking, blocks[b])) put(b, 'place', 0.86)
    else if (LABEL.test(lineOf(document, blocks[b]))) put(b, 'place', 0.85)
  }
}

/** Words that are none of English. */
const hasForeign = ({ document: { text }, analyses }: Marking, { start, end }: Block): boolean =>
  piecesOf(text, start, end).some(({ word }) => analyses.lexicon.find(word) === NONE)
