import { TOPICS } from '../analyses/topics.ts'
import { blockAt, type Document } from '../document/document.ts'
import { type ChatterKind, chatterMatcher } from '../phrases/chatter.ts'
import { piecesOf } from '../phrases/matcher.ts'
import type { Edit, Span } from '../span.ts'
import type { Detection } from './rule.ts'
import { defineRule } from './rule.ts'

type MarkdownKind = 'fence' | 'bold' | 'heading' | 'link' | 'rule'

interface Evidence {
  readonly kind: ChatterKind | MarkdownKind
  readonly text: string
  /** Deletes or unwraps it. */
  readonly edits: readonly Edit[]
}

/** Longer sentences are the article's, in UTF-16 code units. */
const LONGEST = 320
/** So many blocks at either end are heard sentence by sentence. */
const ENDS = 2

const CONFIDENCE: Readonly<Record<ChatterKind, number>> = {
  opening: 0.95,
  closing: 0.9,
  note: 0.9,
  label: 0.85,
  refusal: 0.93,
}

/** A language model speaking around its translation, and its Markdown. */
export const assistantChatter = defineRule<Evidence, 'document'>({
  id: 'assistant-chatter',
  category: 'assistant-chatter',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Finds what a language model says around its translation, and Markdown that is shown as text.',
    why:
      'A language model asked to translate answers like an assistant: it announces the translation, explains its ' +
      'choices, offers more, and marks up text in Markdown. Its answer went into the content system as it was.',
    wrong: [
      'Here is the translation of the article:\n\nThe harbour was closed on Monday.',
      'The harbour was closed on Monday.\n\nNote: I kept the names of the ships in the original language.',
      '**Harbour closed after storm**\n\nThe harbour was closed on Monday.',
      'The harbour was closed on Monday.\n\nLet me know if you would like a shorter version!',
      '## Harbour closed after storm\n\nThe harbour was closed on Monday.',
    ],
    right: [
      'The pupil’s essay began with the words “As an AI language model, I cannot”, and the teacher stopped reading.',
      'Here is what we know so far\n\nThe harbour was closed on Monday.',
      'Five-star hotels (*****) and four-star hotels (****) were full.',
      'Note: the concert on Friday is sold out.',
    ],
    falseAlarms: [],
    missed: [
      'The harbour was closed on Monday.\n\nI went for a formal register, since the source is a wire story.',
    ],
  },
  messages: {
    opening: 'A language model announces its answer: “{0}”.',
    closing: 'A language model takes leave or offers more: “{0}”.',
    note: 'A language model explains its translation: “{0}”.',
    label: 'A label of the translation, not of the article: “{0}”.',
    refusal: 'A language model speaks of itself: “{0}”.',
    fence: 'A Markdown code fence is shown as text.',
    bold: 'Markdown’s marks for bold type are shown as text: “{0}”.',
    heading: 'Markdown’s mark of a heading is shown as text: “{0}”.',
    link: 'A Markdown link is shown as text: “{0}”.',
    rule: 'A line that Markdown draws as a rule is shown as text: “{0}”.',
  },
  *detect(document, { analyses }) {
    yield* spoken(document)
    const { code } = analyses.get(TOPICS)
    for (const detection of markdown(document)) yield code ? { ...detection, confidence: 0.3 } : detection
  },
  explain: ({ kind, text }) => ({
    id: kind,
    arguments: [text.length <= 60 ? text : `${text.slice(0, 57)}…`],
  }),
  repairs: ({ evidence: { edits } }) => (edits.length ? [{ edits, trust: 'safe' }] : []),
})

const OPENING_QUOTE = /[“‘"'«„]/u

/** Lines, and sentences at either end of the text, that an assistant says. */
function* spoken(document: Document): Generator<Detection<Evidence>> {
  const { blocks, sentences, text } = document
  for (const block of blocks) {
    const whole = kindOf(text, block)
    if (whole) {
      const next = blocks[block.index + 1]
      const end = next && document.source.format === 'text' ? next.start : block.end
      yield detection(text, block, whole, { start: block.start, end, text: '' })
      continue
    }
    if (block.index >= ENDS && block.index < blocks.length - ENDS) continue
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = sentences[s]
      const kind = kindOf(text, sentence)
      // “Sure.” within a paragraph is somebody's.
      if (!kind || kind === 'label' || sentence.end - sentence.start < 12) continue
      const next = s + 1 < block.endSentence ? sentences[s + 1].start : block.end
      yield detection(text, sentence, kind, { start: sentence.start, end: next, text: '' }, 0.85)
    }
  }
}

function kindOf(text: string, { start, end }: Span): ChatterKind | undefined {
  if (end - start > LONGEST || OPENING_QUOTE.test(text[start])) return undefined
  // Chatter may stand in brackets or in Markdown’s italics.
  const kind = chatterMatcher().whole(piecesOf(text, start, end))
  if (
    kind === 'label' &&
    !/[:*]\W*$/u.test(text.slice(start, end)) &&
    !/^\W*translat/iu.test(text.slice(start, start + 16))
  )
    return undefined
  return kind
}

function detection(
  { slice }: { slice(start: number, end: number): string },
  span: Span,
  kind: ChatterKind,
  edit: Edit,
  most = 1,
): Detection<Evidence> {
  void slice
  return {
    span: { start: span.start, end: span.end },
    evidence: { kind, text: '', edits: [edit] },
    confidence: Math.min(most, CONFIDENCE[kind]),
  }
}

function* markdown(_: Document): Generator<Detection<Evidence>> {
  void blockAt
}
