import { isMentioned } from '../analyses/mentions.ts'
import { isLetterAt, isSpaceAt } from '../document/characters.ts'
import { type Block, blockAt, type Document } from '../document/document.ts'
import { Kind } from '../document/scan.ts'
import { unicodeAll } from '../document/unicode.ts'
import { once } from '../once.ts'
import type { PlaceholderKind } from '../phrases/placeholders.ts'
import type { Edit, Span } from '../span.ts'
import { type Detection, defineRule } from './rule.ts'

interface Evidence {
  readonly kind: PlaceholderKind
  readonly look: string
  /** The whole line is a template’s: “Reading time: %s minutes”. */
  readonly line: boolean
  /** What mends it, where that is known from its look and place. */
  readonly edits?: readonly Edit[]
}

/** Only texts with one of these can hold debris; “50%” and “$5” are in many. */
const SIGNS =
  /[{▁⟦⟪⦃〔⟨⁇<[]|%(?:[%a-z@(]|\d\$)|\$[{a-z]|#[{#]|@[@\d,.:/-]|_[_a-z\d]|\*\||``|-[LR][RSC]B-|XXX|TODO|FIXME|lorem/iu

/** What programs write where a value is missing. */
const VALUES = ['NaN', 'undefined', 'null', 'nvalid ', '#']

/** “XXX” is a film, a rating, a Roman number; only where none of these can be meant it is a gap. */
const gap = once(
  () =>
    unicodeAll`(?<=\b(?:[Tt]he|an?|of|in|by|to|from|with|on|for|and|at|Mr|Mrs|Ms|Dr|said|is|was)\.? )XXX(?=[ ,.;:)’']|$)(?! \p{Lu})`,
)

const CONFIDENCE: Readonly<Record<PlaceholderKind, number>> = {
  template: 0.95,
  format: 0.93,
  masked: 0.95,
  token: 0.97,
  subword: 0.95,
  filler: 0.9,
  'fill-in': 0.9,
}

/** Debris of templates and tokenizers. */
export const placeholder = defineRule<Evidence, 'document'>({
  id: 'placeholder',
  category: 'placeholder',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary:
      'Finds debris of templates and tokenizers: “{{name}}”, “%s”, “<unk>”, “__PH1__”, “▁the”, “-LRB-”.',
    why:
      'Translation pipelines hide markup behind placeholders and cut words into pieces; templates have gaps to be filled. ' +
      'Where a step is left out or fails, the helpers stay in the text.',
    wrong: [
      'Dear {{first_name}}, the council has approved the plan for the new quay.',
      'The mayor of <unk> resigned on Monday after the vote.',
      'The ministry said ▁that the road would open in May.',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
      'The fee is to rise by half.\n\n[INSERT PHOTO OF THE QUAY]',
      'Prices rose by NaN percent in May, the office said.',
      'The quay opens in May.\n\n.gallery-2 img { border: 0; }\n\nThe fee is to rise.',
    ],
    right: [
      'Tickets cost $5, and 100% of the proceeds go to the school.',
      'Super Bowl XXX was played in Tempe; the film XXX came six years later.',
      '“[Your] fee,” he told the board, “pays for [company] cars.”',
      'The letters were garbled by a glitch: each began with the words “Dear {{name}}, this is no joke” and was sent to all who had asked for nothing.',
      'Programmers know “%s” well: in templates of the C language the string takes its place.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    template: '“{0}” is code of the page, or a gap of its template.',
    format: '“{0}” is a gap of a template that was not filled.',
    masked: '“{0}” stood for something that should have been put back after translation.',
    token: '“{0}” is a sign between the parts of a translation system.',
    subword:
      '“{0}” carries the mark of a piece of a word; the translation system did not put the pieces together.',
    filler: '“{0}” fills a place for which there was no text.',
    'fill-in': '“{0}” asks for something that nobody filled in.',
  },
  *detect(document, { analyses }) {
    const { text } = document
    if (!(SIGNS.test(text) || VALUES.some((value) => text.includes(value)))) return
    const confidenceOf = (kind: PlaceholderKind, span: Span): number =>
      isMentioned(analyses, span) ? 0.3 : CONFIDENCE[kind]
    for (const [kind, pattern] of analyses.resources.placeholders()) {
      for (const match of text.matchAll(pattern)) {
        const found = { start: match.index, end: match.index + match[0].length }
        const block = templateLine(document, found)
        const span = block ?? found
        yield {
          span,
          evidence: { kind, look: text.slice(found.start, found.end), line: block !== undefined },
          confidence: confidenceOf(kind, found),
        }
      }
    }
    yield* pennQuotes(text, confidenceOf)
    for (const match of text.matchAll(gap())) {
      const span = { start: match.index, end: match.index + match[0].length }
      yield {
        span,
        evidence: { kind: 'filler', look: match[0], line: false },
        confidence: 0.7,
        severity: 'warning',
      }
    }
  },
  explain: ({ kind, look }) => ({ id: kind, arguments: [look] }),
  repairs({ span, evidence: { kind, look, line, edits } }, { document: { text } }) {
    if (edits) return [{ edits, trust: 'safe' }]
    const bracket = BRACKETS[look.toUpperCase()]
    if (bracket) {
      const opens = look[1] === 'L' || look[1] === 'l'
      const start = !opens && text[span.start - 1] === ' ' ? span.start - 1 : span.start
      const end = opens && text[span.end] === ' ' ? span.end + 1 : span.end
      return [{ edits: [{ start, end, text: bracket }], trust: 'safe' }]
    }
    if (kind === 'subword') {
      // “inter@@ national” is one word; “▁the” and “##ing” only lose their mark.
      const bare = look.replace(/▁+|@@|##/gu, '')
      const joins = look.startsWith('##') && text[span.start - 1] === ' '
      const edit =
        look === '@@'
          ? { start: span.start, end: Math.min(text.length, span.end + 1), text: '' }
          : { start: joins ? span.start - 1 : span.start, end: span.end, text: bare }
      return [{ edits: [edit], trust: 'safe' }]
    }
    const sign = /^@(.)@$/u.exec(look)
    if (sign) {
      // “well @-@ known”: the sign that the tokenizer parted from its words.
      const before = text[span.start - 1] === ' ' ? 1 : 0
      const after = text[span.end] === ' ' ? 1 : 0
      return [
        { edits: [{ start: span.start - before, end: span.end + after, text: sign[1] }], trust: 'safe' },
      ]
    }
    // A whole line, or one alone in its line, was the template's; in a sentence something is missing there.
    if (line || isAlone(text, span))
      return [{ edits: [{ ...span, text: '' }], trust: 'likely', label: 'Delete it' }]
    return []
  },
})

/** How the tokenizer of the Penn Treebank writes brackets. */
const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}

/** How the same tokenizer, and TeX, write quotation marks: “``so''”. A closing pair alone may be inches. */
const pennQuote = once(
  () =>
    unicodeAll`(?<![\x60\p{L}\p{N}])\x60\x60(?!\x60) ?(?=[\p{L}\p{N}])([^\x60\n]{1,600}?)( ?'')(?!['\p{L}\p{N}])`,
)

function* pennQuotes(
  text: string,
  confidenceOf: (kind: PlaceholderKind, span: Span) => number,
): Generator<Detection<Evidence>> {
  if (!text.includes('``')) return
  const straight = text.includes('"')
  for (const match of text.matchAll(pennQuote())) {
    const start = match.index
    const end = start + match[0].length
    const closing = { start: end - match[2].length, end }
    const opening = { start, end: closing.start - match[1].length }
    const span = { start, end: start + 2 }
    yield {
      span,
      evidence: {
        kind: 'token',
        look: '``',
        line: false,
        edits: [
          { ...opening, text: straight ? '"' : '“' },
          { ...closing, text: straight ? '"' : '”' },
        ],
      },
      confidence: confidenceOf('token', span),
      related: [{ span: { start: end - 2, end }, note: 'where the quotation ends' }],
    }
  }
}

/** Nothing but white space before and after it in its line. */
function isAlone(text: string, { start, end }: Span): boolean {
  while (start > 0 && text[start - 1] === ' ') start--
  while (end < text.length && text[end] === ' ') end++
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
}

/** The line around debris when it is a template's: a few words without an end, such as “By {{author}}”. */
function templateLine(document: Document, { start, end }: Span): Span | undefined {
  const { blocks, text, tokens } = document
  const block: Block | undefined = blocks[blockAt(document, start)]
  if (!block || block.index === 0 || block.end < end || block.end - block.start > 60) return undefined
  if (/[.!?”"]$/u.test(text.slice(block.start, block.end)) && text.slice(end, block.end).trim() !== '')
    return undefined
  // “Then it rained. undefined”: a sentence before it is the article’s.
  if (/[.!?…]\s/u.test(text.slice(block.start, start))) return undefined
  let words = 0
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (tokens.kind[i] === Kind.word && (tokens.end[i] <= start || tokens.start[i] >= end)) words++
  }
  if (
    words > 4 ||
    (start > block.start && isLetterAt(text, start - 1)) ||
    !(isSpaceAt(text, end) || end >= block.end)
  )
    return undefined
  return { start: block.start, end: block.end }
}
