import type { Analyses, Resources } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { furniture } from '../analyses/furniture.ts'
import { endsSentence } from '../document/blocks.ts'
import { isSpaceAt, isUpperAt } from '../document/characters.ts'
import { blockDeletion } from '../document/deletion.ts'
import type { Block, Document } from '../document/document.ts'
import { Mark } from '../document/scan.ts'
import { unicode, unicodeAll } from '../document/unicode.ts'
import type { NoteKind } from '../phrases/editor-notes.ts'
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
    summary:
      'Finds notes of the source’s newsroom: “NDLR”, “Editor’s note.” in a bracket, “Anm. d. Red.”, “with AFP”, “(PAP) abc/”.',
    why:
      'French, German, Spanish … newsrooms sign their explanations within the text. Translated or not, the signature has ' +
      'no place in an English article; the explanation may stay.',
    wrong: [
      'The tram line opens in May after years of delay, the council said. [Reporter Kim Ha-neul] Tickets stay at 1,400 won.',
      '“Our valley (the Wachau – the ed.) has the best apricots,” the farmer said.',
      'The prefect of the Oise (north of Paris, NDLR) closed the road.',
      '“We will not yield (to the creditors, Editor’s note.),” she said.',
      'The old barracks (a listed building, Anm. d. Red.) will be sold.',
      'The minister of transport — прим. ред. — did not answer.',
      'The road along the coast stays closed on Monday, the prefect told the press.\n\nWith AFP and Reuters',
      'The road along the coast stays closed on Monday, the prefect told the press.\n\n(PAP) abc/ de/',
      'The old barracks (N. of the R.: a listed building) will be sold.',
      'Perm. 3 May. INTERFAX – The mill burned down on Monday and nobody was hurt in the fire.',
    ],
    right: [
      'Editor’s note: this story was updated at noon to add the verdict.\n\nThe court sat for three hours.',
      'PARIS (AFP) – The court sat for three hours.',
      'The editor (a note in hand) left the room.',
      'The National Mining Agency (ANM) returned to the dam.',
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
    law: '“{0}” is what the law of the source’s country demands behind a name.',
    end: '“{0}” says that the source ends here, or goes on.',
  },
  *detect(document, { analyses }) {
    const { resources } = analyses
    yield* inBrackets(document, resources)
    yield* afterDash(document, resources)
    const { tail } = analyses.get(furniture)
    yield* atEnd(document, resources, tail)
    yield* behindSentences(document, resources)
    yield* agenciesIn(document, resources, tail)
    for (const block of document.blocks) yield* onLine(document, analyses, block, block.index >= tail)
  },
  explain: ({ kind, note }) => ({ id: kind, arguments: [note] }),
  repairs({ evidence: { kind, place, edit } }) {
    // A line or bracket of its own goes as a whole; the editor decides about credits and names.
    const trust = kind === 'foreign' || kind === 'english' ? 'safe' : 'likely'
    return [{ edits: [edit], trust, label: place === 'line' ? 'Delete the line' : 'Delete the note' }]
  },
})

/** Blocks on either side of the article's end, and at the text's, that may close with the bracket in which the source signs off. */
const END_BLOCKS = 2
/** What is shorter than this is no paragraph. */
const SHORTEST_END = 50
const END_BRACKET = /([.!?”"’…])?\s?(\([^()]{2,24}\))\.?$/u

/** “… until Monday. (dpa/lnw)”, “… he laughed. (over)”: a sign-off behind the last sentence. */
function* atEnd(document: Document, resources: Resources, tail: number): Generator<Detection<Evidence>> {
  const { text, blocks } = document
  for (let b = 1; b < blocks.length; b++) {
    const block = blocks[b]
    if (!/[).]/.test(text[block.end - 1]) || block.end - block.start < SHORTEST_END) continue
    const from = Math.max(block.start, block.end - LONGEST_SIGN_OFF)
    const [, stop, bracket] = END_BRACKET.exec(text.slice(from, block.end)) ?? []
    if (!bracket) continue
    const start = text.lastIndexOf('(', block.end)
    const pieces = piecesOf(text, start, block.end)
    const isLast = (b >= tail - END_BLOCKS && b < tail + END_BLOCKS) || b >= blocks.length - END_BLOCKS
    const isEnd = stop && isLast && resources.notes.whole(pieces) === 'end'
    // Initials behind an agency's sign off wherever they stand, and “(dpa)”, which English has in capitals.
    const signed = bracket.includes('/')
      ? resources.signOffs.in(bracket) === 'initials'
      : /^\((?:[a-z]|Afp)/.test(bracket) && resources.signOffs.in(bracket.slice(1, -1)) === 'name'
    if (!isEnd && !signed) continue
    const before = isSpaceAt(text, start - 1) ? start - 1 : start
    yield noted(
      text,
      { start: before, end: stop ? block.end : start + bracket.length },
      isEnd ? 'end' : 'agency',
      'end',
      0.85,
    )
  }
}

/** “… he laughed. Editor: Gilang”, “… until May. mk/ pr/”: what stands behind a paragraph's last sentence, without an end. */
function* behindSentences({ text, blocks }: Document, resources: Resources): Generator<Detection<Evidence>> {
  for (const block of blocks) {
    const { end } = block
    if (end - block.start < SHORTEST_END || MARKS.includes(text[end - 1])) continue
    const from = Math.max(block.start, end - LONGEST_BEHIND)
    const behind = resources.pageMarks.behind().exec(text.slice(from, end))?.[1]
    if (!behind) continue
    const start = end - behind.length
    const signed = resources.signOffs.in(behind)
    const pieces = signed ? [] : piecesOf(text, start, end)
    const kind = signed ? 'agency' : resources.notes.whole(pieces)
    const labelled = pieces.some(({ word }) => word === SEPARATOR)
    if (
      kind === 'agency' ||
      kind === 'foreign' ||
      (kind === 'staff' && (labelled || pieces[0].word === 'edited'))
    )
      yield noted(text, { start, end }, kind, 'end', signed === 'initials' ? 0.86 : 0.78)
  }
}

const LONGEST_BEHIND = 64
const MARKS = '.!?”"’…)]'
const LONGEST_SIGN_OFF = 40

/** “(ANSA) - A driver …”: wires that write English for English papers sign so themselves. */
const OPENING = /^(\([^()\n]{2,16}\))\s?[-–—]{1,2}\s/u
const LONGEST_DATELINE = 124

/** Agencies named at either end of the text: “Madrid (EFE/abc) -”, “… he said. With Lusa”. */
function* agenciesIn(document: Document, resources: Resources, tail: number): Generator<Detection<Evidence>> {
  const { text, blocks } = document
  for (const block of blocks) {
    if (block.end - block.start < SHORTEST_END) continue
    const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_DATELINE))
    const dateline = head.includes('/') ? resources.pageMarks.signedDateline().exec(head) : null
    if (dateline && resources.signOffs.in(dateline[1]) === 'initials') {
      const start = block.start + dateline[0].indexOf(dateline[1]) - 1
      yield noted(text, { start, end: start + 1 + dateline[1].length }, 'agency', 'bracket', 0.86)
    }
    const filed = resources.pageMarks.filed().exec(head)
    if (filed)
      yield noted(
        text,
        { start: block.start, end: block.start + filed[0].length },
        'agency',
        'label',
        0.76,
        'warning',
      )
    const wired = !filed && head.length > 8 ? resources.pageMarks.wired().exec(head)?.[1] : undefined
    if (wired && resources.signOffs.in(wired) === 'name') {
      const end = block.start + head.indexOf(wired) + wired.length
      const dash = /^\/?\.?\s?[-–—]\s/.exec(text.slice(end, end + 6))?.[0].length ?? 0
      yield noted(text, { start: block.start, end: end + dash }, 'agency', 'label', 0.84)
    }
    const opening = head[0] === '(' ? OPENING.exec(head) : null
    if (
      opening &&
      resources.signOffs.in(opening[1]) === 'name' &&
      !resources.pageMarks.wires().test(opening[1].toLowerCase())
    )
      yield noted(
        text,
        { start: block.start, end: block.start + opening[0].length },
        'agency',
        'label',
        0.76,
        'warning',
      )
    if (block.index < tail - 1) continue
    const from = Math.max(block.start, block.end - LONGEST_SIGN_OFF)
    const named = resources.pageMarks.unbracketed().exec(text.slice(from, block.end))
    if (!named) continue
    const start = from + named[0].indexOf(named[1]) + named.index
    if (resources.notes.whole(piecesOf(text, start, block.end)) === 'agency')
      yield noted(text, { start, end: block.end }, 'agency', 'end', 0.86)
  }
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Brackets that are a note, end in one, or begin with one. */
function* inBrackets(document: Document, resources: Resources): Generator<Detection<Evidence>> {
  const { text, tokens } = document
  for (let sign = 0; sign < tokens.signCount; sign++) {
    const open = tokens.start[tokens.signs[sign]]
    const closing = CLOSING[text[open]]
    if (!closing) continue
    const close = text.slice(open, open + LONGEST_BRACKET).indexOf(closing)
    if (close < 2) continue
    const found = noteIn(document, resources, open, open + close)
    if (found) yield found
  }
}

function noteIn(
  { text }: Document,
  resources: Resources,
  open: number,
  close: number,
): Detection<Evidence> | undefined {
  const pieces = piecesOf(text, open + 1, close)
  if (pieces.length === 0) return undefined
  const whole = resources.notes.whole(pieces)
  const start = open > 0 && isSpaceAt(text, open - 1) && text[open - 1] !== '\n' ? open - 1 : open
  if (
    whole &&
    isNote(whole, pieces, text[open] === '[') &&
    !abbreviates(text, open, close) &&
    !(whole === 'credit' && text[open] === '(' && atBlockEnd(text, close + 1)) &&
    (whole !== 'staff' || isPlaced(text, pieces, open, close))
  ) {
    const certain = whole === 'foreign' || whole === 'english'
    const between = whole === 'staff' && isBetween(text, open, close)
    return noted(text, { start, end: close + 1 }, whole, 'bracket', certain ? 0.93 : between ? 0.86 : 0.75)
  }
  // “(a listed building, NDLR)”: from the comma or dash on.
  for (let p = Math.max(1, pieces.length - 6); p < pieces.length; p++) {
    if (pieces[p].word === SEPARATOR) continue
    const gap = text.slice(
      pieces[p - 1].word === SEPARATOR ? pieces[p - 1].start : pieces[p - 1].end,
      pieces[p].start,
    )
    if (!/[,;.–—:-]\s*[“"]?\s*$/u.test(gap) && !SIGNATURE.test(pieces[p].word)) continue
    const kind = resources.notes.whole(pieces, p)
    if (kind !== 'foreign' && kind !== 'english') continue
    let start = pieces[p].start - gap.length + (/^[”’"')\]!?]*/u.exec(gap)?.[0].length ?? 0)
    // “, Editor's note” goes with its comma; what closes the gloss stays.
    while (start > open + 1 && isSpaceAt(text, start - 1)) start--
    return noted(text, { start, end: close }, kind, 'end', 0.95)
  }
  // “(MTI, editor: K. Sz.)”; “(Reporting by Ana Reis)” is how wires in English sign.
  const inner = text.slice(open + 1, close)
  if (STAFFED.test(inner) && resources.signOffs.in(inner.split(/[,;:/–-]/u)[0].trim()))
    return noted(text, { start, end: close + 1 }, 'staff', 'bracket', 0.86)
  // “(NDLR: a listed building)”, “(ndr a listed building)”: only the label goes.
  const colon = SIGNATURE.test(pieces[0].word) ? 1 : pieces.findIndex((piece) => piece.word === SEPARATOR)
  if (colon > 0 && colon < 5) {
    const kind = resources.notes.whole(pieces.slice(0, colon))
    if (kind !== 'foreign' && kind !== 'english') return undefined
    const next = pieces[colon].word === SEPARATOR ? colon + 1 : colon
    const end = pieces[next]?.start ?? close
    return noted(
      text,
      { start: open + 1, end },
      kind,
      'label',
      kind === 'foreign' ? 0.93 : 0.65,
      kind === 'foreign' ? 'error' : 'warning',
    )
  }
  return undefined
}

/** What newsrooms sign with that is no word of any language. */
const SIGNATURE = /^nd(?:l?r|la)$/u

/** Says who wrote or edited it. */
const STAFFED = /\b(?:editor|editing|edited|red|ed)\b/iu

/** Names of staff stand in brackets of their own; within a paragraph only translators and editors have signed. */
const isPlaced = (text: string, pieces: readonly Piece[], open: number, close: number): boolean =>
  /^(?:translat|edit|adapt)/.test(pieces[0].word) ||
  isBetween(text, open, close) ||
  ((open === 0 || text[open - 1] === '\n') && (close + 1 >= text.length || text[close + 1] === '\n'))

const GOES_ON = unicode`^(?:\s*$|\s*\n|\s?[\p{Lu}“"[])`

/** “… she said. [Reporter Kim Min-ji] The …”: square brackets of their own between two sentences. */
const isBetween = (text: string, open: number, close: number): boolean =>
  text[open] === '[' &&
  /[.!?”"’)\]…]\s?$/u.test(text.slice(Math.max(0, open - 2), open)) &&
  GOES_ON.test(text.slice(close + 1, close + 4))

/** “(editor)”, “(red)” alone may be a job or a colour, “(reporter Ann Lee)” an apposition. */
function isNote(kind: NoteKind, pieces: readonly Piece[], isSquare = false): boolean {
  if (kind === 'end') return false
  if (kind === 'staff') return isSquare || pieces.some(({ word }) => word === SEPARATOR || word === 'by')
  return kind === 'agency' || pieces.length > 1 || !AMBIGUOUS.test(pieces[0].word)
}

const CAPITALS = unicode`^\p{Lu}{2,5}$`
const INITIAL = unicodeAll`(?<!\p{L})\p{Lu}`
/** As many letters as the name of a body may have. */
const LONGEST_NAME = 80

/** “the National Mining Agency (ANM)”: the bracket has no letter but the initials of the name before it. */
function abbreviates(text: string, open: number, close: number): boolean {
  const inner = text.slice(open + 1, close)
  if (!CAPITALS.test(inner)) return false
  const initials = text.slice(Math.max(0, open - LONGEST_NAME), open).match(INITIAL) ?? []
  const name = initials.slice(-inner.length - 1)
  return [...inner].every((letter) => name.includes(letter))
}

const AMBIGUOUS = /^(?:red|edit|note|editor|translator|editorial|ред|nde|nda|d|tn)$/u

/** A caption ends with its credit in round brackets, and may. */
function atBlockEnd(text: string, offset: number): boolean {
  return (
    offset >= text.length ||
    /^\s*\n/u.test(text.slice(offset, offset + 80)) ||
    text.slice(offset, offset + 1) === '['
  )
}

const DASH = unicodeAll`[\s”’"').,]\s?[–—-]\s?(?=\p{L})`
/** What closes a note after a dash: the end of the line, another dash, a mark. */
const NOTE_END = unicode`^\.?\s*(?:$|[–—\n)\]”"]|-\s|\s\p{Lu})`
const LONGEST_NOTE = 48

/** “— прим. ред.”, “– ed.”: a note after a dash, up to another dash or the sentence's end. */
function* afterDash(document: Document, resources: Resources): Generator<Detection<Evidence>> {
  const { text, blocks } = document
  for (const block of blocks) {
    if (!hasDash(document, block)) continue
    for (const match of text.slice(block.start, block.end).matchAll(DASH)) {
      const start = block.start + match.index + (/^\s/u.test(match[0]) ? 0 : 1)
      const from = block.start + match.index + match[0].length
      const stop = Math.min(block.end, from + LONGEST_NOTE)
      if (!resources.notes.mayBegin(text, from, stop)) continue
      const pieces = piecesOf(text, from, stop)
      if (pieces.length === 0 || inBracket(text, start)) continue
      const found = resources.notes
        .from(pieces, 0)
        .findLast(({ end }) =>
          NOTE_END.test(text.slice(pieces[end - 1].end, Math.min(block.end, pieces[end - 1].end + 3))),
        )
      if (!found || (found.phrase !== 'foreign' && found.phrase !== 'english')) continue
      if (found.end === 1 && AMBIGUOUS.test(pieces[0].word) && pieces[0].word !== 'ред') continue
      const last = pieces[found.end - 1].end
      // The dot of “прим. ред.” is the note's, where the sentence goes on.
      const dotted = text[last] === '.' && /^\s*[–—-]/u.test(text.slice(last + 1, last + 4)) ? 1 : 0
      yield noted(text, { start, end: last + dotted }, found.phrase, 'end', 0.9)
    }
  }
}

const HYPHEN = 0x2d
const EN_DASH = 0x2013
const EM_DASH = 0x2014

/** A dash that is no hyphen between letters. */
function hasDash({ text, tokens }: Document, { firstSign, endSign }: Block): boolean {
  for (let sign = firstSign; sign < endSign; sign++) {
    const i = tokens.signs[sign]
    const unit = text.charCodeAt(tokens.start[i])
    if (unit === EN_DASH || unit === EM_DASH) return true
    if (
      unit === HYPHEN &&
      (tokens.flags[i] & Mark.spaceBefore || /[”’"').,]/.test(text[tokens.start[i] - 1] ?? ''))
    )
      return true
  }
  return false
}

/** In a bracket, which has a search of its own. */
function inBracket(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_BRACKET), offset)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Blocks at the text's head among which who wrote it is named. */
const HEAD_BLOCKS = 6

/** A line that is nothing but a note; at the text's end also agencies and staff. */
function* onLine(
  document: Document,
  analyses: Analyses,
  block: Block,
  inTail: boolean,
): Generator<Detection<Evidence>> {
  const { text, tokens } = document
  const { resources } = analyses
  // “M. T. with AFP” may stand below the headline too.
  // What two articles are joined to one has the first's sign-off in its midst.
  const short = block.index > 0 && block.end - block.start <= LONGEST_SIGN_OFF
  const signOff =
    inTail || short || (block.index < HEAD_BLOCKS && text[block.start + 1] === '.')
      ? resources.signOffs.in(text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE)))
      : undefined
  // “Reuters” alone may stand under an English dispatch, too.
  if (
    signOff === 'initials' ||
    (signOff && inTail && !/reuters/iu.test(text.slice(block.start, block.end)))
  ) {
    yield line(document, block, 'agency', signOff === 'initials' ? (inTail ? 0.9 : 0.85) : 0.75)
    return
  }
  if (/^[“"‘]/u.test(text[block.start])) return
  // Of a paragraph only the label is looked at.
  const isLine = block.end - block.start <= LONGEST_LINE
  const end = isLine ? block.end : block.start + LONGEST_NOTE
  if (!resources.notes.mayBegin(text, block.start, end)) return
  const pieces = piecesOf(text, block.start, end)
  const kind = isLine ? resources.notes.whole(pieces) : undefined
  const colon = pieces.findIndex((piece) => piece.word === SEPARATOR)
  if (kind === 'end') {
    const sure = isBracket(document, block)
    if (inTail || (sure && short)) yield line(document, block, kind, sure ? 0.85 : 0.75)
  } else if (kind && inTail && isBracket(document, block) && !isNote(kind, pieces))
    yield line(document, block, 'staff', 0.75)
  // “(Photo ANSA)”, “Photo Ana Reis” between two paragraphs: the picture is gone.
  else if (
    short &&
    pieces.length > 1 &&
    (kind ?? creditOf(text, pieces)) === 'credit' &&
    analyses.get(damaged)
  )
    yield line(document, block, 'credit', 0.76)
  // What else stands in brackets has been looked at there.
  else if (text[block.start] === '(') return
  else if (kind === 'credit' && inTail) yield line(document, block, kind, 0.7)
  else if (kind === 'foreign') yield line(document, block, kind, 0.9)
  else if (kind === 'agency' && (inTail || short)) yield line(document, block, kind, 0.75)
  else if (kind === 'staff' && (inTail || (short && (colon > 0 || block.index < HEAD_BLOCKS)))) {
    // “Editor: A. P.” has a stop of its own.
    if (colon < 0 && endsSentence(text, tokens, block.firstToken, block.endToken)) return
    yield { ...line(document, block, kind, colon > 0 ? 0.78 : 0.6), severity: 'warning' }
  } else if (colon > 0 && colon < 6 && colon + 1 < pieces.length) {
    const label = resources.notes.whole(pieces.slice(0, colon))
    const span = { start: block.start, end: pieces[colon + 1].start }
    if (label === 'foreign') yield noted(text, span, label, 'label', 0.85)
    // English papers have editors’ notes of their own, but no translators’.
    else if (label === 'english' && pieces[0].start === block.start && /^trans/.test(pieces[0].word))
      yield noted(text, span, label, 'label', 0.8, 'warning')
  }
}

/** “Photo Ana Reis”: names alone. */
const creditOf = (text: string, [first, second, ...others]: readonly Piece[]): NoteKind | undefined =>
  PICTURE.test(first.word) &&
  others.length > 0 &&
  [second, ...others].every(({ start }) => isUpperAt(text, start))
    ? 'credit'
    : undefined

const PICTURE = /^(?:ph|f)oto$/u

const isBracket = ({ text }: Document, { start, end }: Block): boolean =>
  BRACKET_LINE.test(text.slice(start, end))
const BRACKET_LINE = /^[([/*–—-].*[)\]/*–—-]$/u

function line(document: Document, block: Block, kind: NoteKind, confidence: number): Detection<Evidence> {
  const { start, end, index } = block
  const note = document.text.slice(start, end)
  const evidence: Evidence = { kind, note, place: 'line', edit: blockDeletion(document, index) }
  return { span: { start, end }, evidence, confidence }
}

function noted(
  text: string,
  { start, end }: Span,
  kind: NoteKind,
  place: Evidence['place'],
  confidence: number,
  severity?: 'error' | 'warning',
): Detection<Evidence> {
  const note = text.slice(start, end).replace(/^[\s,;–—-]+/u, '')
  return {
    span: { start, end },
    evidence: { kind, note, place, edit: { start, end, text: '' } },
    confidence,
    ...(severity ? { severity } : {}),
  }
}
