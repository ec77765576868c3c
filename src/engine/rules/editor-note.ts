import { FURNITURE } from '../analyses/furniture.ts'
import { endsSentence } from '../document/blocks.ts'
import { isSpaceAt } from '../document/characters.ts'
import type { Block, Document } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import { type NoteKind, noteMatcher } from '../phrases/editor-notes.ts'
import { type Piece, piecesOf } from '../phrases/matcher.ts'
import { SEPARATOR } from '../phrases/pattern.ts'
import type { Span } from '../span.ts'
import { type Detection, defineRule } from './rule.ts'

interface Evidence {
  readonly kind: NoteKind
  readonly note: string
  /** A line, a whole bracket, the end of a bracket or sentence, the label before a gloss. */
  readonly place: 'line' | 'bracket' | 'end' | 'label'
  readonly edit: Span & { readonly text: string }
}

/** Longer brackets and lines are no notes, in UTF-16 code units. */
const LONGEST_BRACKET = 200
const LONGEST_LINE = 120

/** A newsroom's notes of the source. */
export const editorNote = defineRule<Evidence, 'document'>({
  id: 'editor-note',
  category: 'editor-note',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Finds notes of the source’s newsroom: “NDLR”, “Editor’s note.” in a bracket, “Anm. d. Red.”, “with AFP”.',
    why:
      'French, German, Spanish … newsrooms sign their explanations within the text. Translated or not, the signature has ' +
      'no place in an English article; the explanation may stay.',
    wrong: [
      'The prefect of the Oise (north of Paris, NDLR) closed the road.',
      '“We will not yield (to the creditors, Editor’s note.),” she said.',
      'The old barracks (a listed building, Anm. d. Red.) will be sold.',
      'The minister — прим. ред. — did not answer.',
      'The road stays closed on Monday, the prefect told the press.\n\nWith AFP and Reuters',
    ],
    right: [
      'Editor’s note: this story was updated at noon to add the verdict.\n\nThe court sat for three hours.',
      'PARIS (AFP) – The court sat for three hours.',
      'The editor (a note in hand) left the room.',
      'The club (3rd ed. of its handbook) was founded in 1990.',
      'She travelled with AFP photographers to the border.',
    ],
    falseAlarms: [],
    missed: ['The court sat for three hours. (The editors add: the verdict fell later.)'],
  },
  messages: {
    foreign: '“{0}” is the signature of a newsroom of the source.',
    english: '“{0}” is the translated signature of the source’s newsroom.',
    credit: '“{0}” is the credit of a picture, in the text.',
    agency: '“{0}” says where the source took its text from.',
    staff: '“{0}” says who worked on the source.',
  },
  *detect(document, { analyses }) {
    yield* inBrackets(document)
    yield* afterDash(document)
    const furniture = analyses.get(FURNITURE)
    const lastParagraph = document.blocks.findLastIndex(
      (block) => !furniture.has(block.index) && block.end - block.start > LONGEST_LINE,
    )
    for (const block of document.blocks) yield* onLine(document, block, lastParagraph)
  },
  explain: ({ kind, note }) => ({ id: kind, arguments: [note] }),
  repairs({ evidence: { kind, place, edit } }) {
    // A line or bracket of its own goes as a whole; the editor decides about credits and names.
    const trust = kind === 'foreign' || kind === 'english' ? 'safe' : 'likely'
    return [{ edits: [edit], trust, label: place === 'line' ? 'Delete the line' : 'Delete the note' }]
  },
})

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Brackets that are a note, end in one, or begin with one. */
function* inBrackets(document: Document): Generator<Detection<Evidence>> {
  const { text, tokens } = document
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.punctuation) continue
    const open = tokens.start[t]
    const closing = CLOSING[text[open]]
    if (!closing) continue
    const close = text.slice(open, open + LONGEST_BRACKET).indexOf(closing)
    if (close < 2) continue
    const found = noteIn(document, open, open + close)
    if (found) yield found
  }
}

function noteIn({ text }: Document, open: number, close: number): Detection<Evidence> | undefined {
  const pieces = piecesOf(text, open + 1, close)
  if (pieces.length === 0) return undefined
  const whole = noteMatcher().whole(pieces)
  if (whole && whole !== 'agency' ? isSigned(whole, pieces) : whole) {
    const start = open > 0 && isSpaceAt(text, open - 1) && text[open - 1] !== '\n' ? open - 1 : open
    return noted(text, { start, end: close + 1 }, whole!, 'bracket', '', whole === 'credit' || whole === 'staff' ? 0.75 : 0.93)
  }
  // “(a listed building, NDLR)”: from the comma or dash on.
  for (let p = Math.max(1, pieces.length - 6); p < pieces.length; p++) {
    if (pieces[p].word === SEPARATOR) continue
    const gap = text.slice(pieces[p - 1].word === SEPARATOR ? pieces[p - 1].start : pieces[p - 1].end, pieces[p].start)
    if (!/[,;.–—:-]\s*[“"]?\s*$/u.test(gap)) continue
    const kind = noteMatcher().whole(pieces, p)
    if (kind !== 'foreign' && kind !== 'english') continue
    let start = pieces[p].start - gap.length + (/^[”’"')\]!?]*/u.exec(gap)?.[0].length ?? 0)
    // “, Editor's note” goes with its comma; what closes the gloss stays.
    while (start > open + 1 && isSpaceAt(text, start - 1)) start--
    return noted(text, { start, end: close }, kind, 'end', '', 0.95)
  }
  // “(NDLR: a listed building)”: only the label goes.
  const colon = pieces.findIndex((piece) => piece.word === SEPARATOR)
  if (colon > 0 && colon < 5) {
    const kind = noteMatcher().whole(pieces.slice(0, colon))
    if (kind !== 'foreign' && kind !== 'english') return undefined
    const end = pieces[colon + 1].start
    return noted(text, { start: open + 1, end }, kind, 'label', '', kind === 'foreign' ? 0.93 : 0.75, kind === 'foreign' ? 'error' : 'warning')
  }
  return undefined
}

/** “(ed.)”, “(red)”, “(editor)” alone may be the edition, the colour, a job. */
function isSigned(kind: NoteKind, pieces: readonly Piece[]): boolean {
  if (kind === 'english' || kind === 'foreign') return pieces.length > 1 || !/^(?:red|editor|translator|editorial|ред|nde|nda|d|tn)$/u.test(pieces[0].word)
  return pieces.length > 1
}

const DASHED = /(?:^|[\s”’"'.,])[–—-]\s?(?=\p{L})/gu

/** “— прим. ред.”, “– ed.”: a note after a dash, up to another dash or the sentence's end. */
function* afterDash({ text, blocks }: Document): Generator<Detection<Evidence>> {
  for (const block of blocks) {
    for (const match of text.slice(block.start, block.end).matchAll(DASHED)) {
      const from = block.start + match.index + match[0].length
      const tail = text.slice(from, Math.min(block.end, from + 40))
      const stop = /[)\]\n–—]|\.(?=\s|$|[”"')])|(?<=\s)-(?=\s)/gu
      for (const end of [...tail.matchAll(stop)].map((found) => found.index).concat(tail.length)) {
        const pieces = piecesOf(text, from, from + end)
        const kind = pieces.length ? noteMatcher().whole(pieces) : undefined
        if ((kind !== 'foreign' && kind !== 'english') || (pieces.length === 1 && !/^\.?[)\]\s.]*/u.test(tail.slice(end)))) continue
        if (pieces.length === 1 && /^(?:red|editor|translator|editorial|d)$/u.test(pieces[0].word)) continue
        const start = block.start + match.index + (/^[”’"'.,]/u.test(match[0]) ? 1 : 0)
        // In a bracket the bracket's own search has it.
        if (text.lastIndexOf('(', start) > text.lastIndexOf(')', start)) break
        const dotted = text[from + end] === '.' && /^\p{L}/u.test(tail) && from + end + 1 < block.end ? 1 : 0
        yield noted(text, { start, end: from + end + dotted }, kind, 'end', '', 0.9)
        break
      }
    }
  }
}

/** A line that is nothing but a note; at the text's end also agencies and staff. */
function* onLine({ text, tokens, blocks, source }: Document, block: Block, lastParagraph: number): Generator<Detection<Evidence>> {
  if (block.end - block.start > LONGEST_LINE) return
  const pieces = piecesOf(text, block.start, block.end)
  if (pieces.length === 0 || /^[“"‘(]/u.test(text[block.start])) return
  const kind = noteMatcher().whole(pieces)
  const colon = pieces.findIndex((piece) => piece.word === SEPARATOR)
  const inTail = lastParagraph >= 0 && block.index > lastParagraph
  const next = blocks[block.index + 1]
  const line = { start: block.start, end: next && source.format === 'text' ? next.start : block.end }
  if (kind === 'foreign' || (kind === 'agency' && inTail)) {
    yield { ...noted(text, block, kind, 'line', '', kind === 'foreign' ? 0.9 : 0.75), evidence: { kind, note: text.slice(block.start, block.end), place: 'line', edit: { ...line, text: '' } } }
  } else if (colon > 0 && colon < 6 && noteMatcher().whole(pieces.slice(0, colon)) === 'foreign') {
    yield noted(text, { start: block.start, end: pieces[colon + 1].start }, 'foreign', 'label', '', 0.85)
  } else if (kind === 'staff' && inTail && !endsSentence(text, tokens, block.firstToken, block.endToken)) {
    yield { ...noted(text, block, kind, 'line', '', 0.6), severity: 'warning', evidence: { kind, note: text.slice(block.start, block.end), place: 'line', edit: { ...line, text: '' } } }
  }
}

function noted(
  text: string,
  { start, end }: Span,
  kind: NoteKind,
  place: Evidence['place'],
  replacement: string,
  confidence: number,
  severity?: 'error' | 'warning',
): Detection<Evidence> {
  const note = text.slice(start, end).replace(/^[\s,;–—-]+/u, '')
  return { span: { start, end }, evidence: { kind, note, place, edit: { start, end, text: replacement } }, confidence, ...(severity ? { severity } : {}) }
}
