import { addTo } from '../add-to.ts'
import { chatter } from '../analyses/chatter.ts'
import { topics } from '../analyses/topics.ts'
import { blockDeletion } from '../document/deletion.ts'
import type { Document } from '../document/document.ts'
import { unicode, unicodeAll } from '../document/unicode.ts'
import { once } from '../once.ts'
import type { AnswerTags } from '../phrases/answer-tags.ts'
import type { ChatterKind } from '../phrases/chatter.ts'
import { shorten } from '../shorten.ts'
import type { Edit, Span } from '../span.ts'
import { again, type Detection, defineRule } from './rule.ts'

type MarkdownKind = 'fence' | 'bold' | 'heading' | 'link'
type WrapperKind = 'tag' | 'json'

interface Evidence {
  readonly kind: ChatterKind | MarkdownKind | WrapperKind
  readonly text: string
  /** Deletes or unwraps it. */
  readonly edits: readonly Edit[]
}

/** A language model speaking around its translation, and its Markdown. */
export const assistantChatter = defineRule<Evidence, 'document'>({
  id: 'assistant-chatter',
  category: 'assistant-chatter',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary:
      'Finds what a language model says around its translation, and the Markdown, tags and JSON of its answer.',
    why:
      'A language model asked to translate answers like an assistant: it announces the translation, explains its ' +
      'choices, offers more, marks up text in Markdown, and answers in the tags or JSON it was asked for. Its answer went into the content system as it was.',
    wrong: [
      'Here is the translation of the article:\n\nThe harbour was closed on Monday.',
      'The harbour was closed on Monday.\n\nNote: I kept the names of the ships in the original language.',
      '**Harbour closed after storm**\n\nThe harbour was closed on Monday.',
      'The harbour was closed on Monday.\n\nLet me know if you would like a shorter version!',
      '## Harbour closed after storm\n\nThe harbour was closed on Monday.',
      'The harbour was closed on Monday.\n\nText to translate:\n\nThe fleet stays in port until Friday, the office said.',
      'Claro, aquí está la traducción:\n\nThe harbour was closed on Monday.',
      'The harbour was closed on Monday.\n\nThe user wants me to translate this report into English.\n\nThe fleet stays in port.',
      'The harbour was closed on Monday.\n\nThe tone has been kept neutral and journalistic.',
      'The harbour was closed on Monday.\n</translation>',
      '{"translation": "The harbour was closed on Monday."}',
    ],
    right: [
      'The bank kept its rate, and its head spoke of patience. Translation: Nobody knows.',
      'The pupil’s essay began with the words “As an AI language model, I cannot”, and the teacher stopped reading.',
      'Here is what we know so far\n\nThe harbour was closed on Monday.',
      '‘I cannot copy books,’ the machine wrote. ‘It is not allowed. Would you like a summary instead?’',
      'The translation of the novel was poor, and the text was rewritten.\n\n“The tone has been kept,” the publisher said.',
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
    prompt: 'What a language model was asked to do stands in the text: “{0}”.',
    foreign: 'A language model announces its answer in the language of the source: “{0}”.',
    aside: 'A language model speaks of its translation in a bracket: “{0}”.',
    tag: 'The tag “{0}”, which told where the answer begins or ends, is left in the text.',
    json: 'The answer’s JSON is left around the text: “{0}”.',
  },
  *detect(document, { analyses }) {
    for (const { span, kind, edit, confidence } of analyses.get(chatter)) {
      const text = document.text.slice(span.start, span.end)
      yield { span, evidence: { kind, text, edits: [edit] }, confidence }
    }
    for (const detection of [
      ...markdown(document),
      ...answerTags(document, analyses.resources.answerTags()),
      ...json(document),
    ]) {
      yield analyses.get(topics).code ? { ...detection, confidence: 0.3 } : detection
    }
  },
  explain: ({ kind, text }) => ({
    id: kind,
    arguments: [shorten(text, 60)],
  }),
  repairs: ({ evidence: { edits } }) => (edits.length ? [{ edits, trust: 'safe' }] : []),
})

/** Bold type begins after a space or mark (“f**k” is no Markdown) and stays in its line. */
const boldMark = once(() => unicodeAll`(?<![*\p{L}\p{N}])\*\*(?=[^\s*])[^*\n]{1,300}?(?<=\S)\*\*(?!\*)`)
const LINK = /\[([^[\]\n]{1,120})\]\(https?:[^()\s]{1,300}\)/gu
const headingMark = once(() => unicode`^#{1,6} +(?=[\p{L}\p{N}*“"‘])`)
const FENCE = /^(?:`{3,}|~{3,})[a-z]{0,12}$/u
/** Behind the last sentence of a paragraph. */
const FENCE_BEHIND = /[.!?”"’] (`{3,}[a-z]{0,12})$/u
const HEADING_BEHIND = unicodeAll`(?<=[.!?”"’] )#{2,6} (?=\p{L})`

/** Each kind of mark once, with all its places. */
function* markdown({ text, blocks }: Document): Generator<Detection<Evidence>> {
  const bold: Span[] = []
  for (const { index, 0: match } of text.includes('**') ? text.matchAll(boldMark()) : []) {
    bold.push(
      { start: index, end: index + 2 },
      { start: index + match.length - 2, end: index + match.length },
    )
  }
  yield* grouped(text, 'bold', bold)
  const headings: Span[] = []
  const fences: Span[] = []
  for (const { start, end } of blocks) {
    const heading = text[start] === '#' ? headingMark().exec(text.slice(start, start + 12)) : null
    if (heading) headings.push({ start, end: start + heading[0].length })
    else if (end - start <= 16 && FENCE.test(text.slice(start, end))) fences.push({ start, end })
    const behind =
      text[end - 1] === '`' || text[end - 1] === 'n'
        ? FENCE_BEHIND.exec(text.slice(Math.max(start, end - 20), end))
        : null
    if (behind) fences.push({ start: end - behind[1].length, end })
  }
  for (const { index, 0: match } of text.includes(' ## ') ? text.matchAll(HEADING_BEHIND) : [])
    headings.push({ start: index, end: index + match.length })
  yield* grouped(text, 'heading', headings)
  yield* grouped(text, 'fence', fences)
  for (const { index: start, 0: match, 1: words } of text.includes('](') ? text.matchAll(LINK) : []) {
    const end = start + match.length
    const edits = [{ start, end, text: words }]
    yield { span: { start, end }, evidence: { kind: 'link', text: match, edits }, confidence: 0.93 }
  }
}

function* grouped(text: string, kind: MarkdownKind, places: readonly Span[]): Generator<Detection<Evidence>> {
  if (places.length === 0) return
  const [span, ...others] = places
  const edits = places.map((place) => ({ ...place, text: '' }))
  yield {
    span,
    evidence: { kind, text: text.slice(span.start, span.end), edits },
    confidence: 0.93,
    related: again(others),
  }
}

/** Longest tag, with its white space. */
const TAG_REACH = 120

/** Tags at either end of a block; each tag once, with all its places. */
function* answerTags(
  document: Document,
  { first: tagFirst, last: tagLast }: AnswerTags,
): Generator<Detection<Evidence>> {
  const { text, blocks } = document
  const found = new Map<string, { span: Span; edit: Edit }[]>()
  const add = (span: Span, edit: Edit): void => {
    const tag = text.slice(span.start, span.end)
    addTo(found, tag, { span, edit })
  }
  for (const { start, end, index } of blocks) {
    const first =
      text[start] === '<'
        ? tagFirst.exec(text.slice(start, Math.min(end, start + TAG_REACH)))?.[0]
        : undefined
    if (first) {
      const span = { start, end: start + first.trimEnd().length }
      if (span.end === end) {
        add(span, blockDeletion(document, index))
        continue
      }
      add(span, { start, end: start + first.length, text: '' })
    }
    const from = Math.max(start + (first?.length ?? 0), end - TAG_REACH)
    const last = text[end - 1] === '>' ? tagLast.exec(text.slice(from, end)) : undefined
    if (last) {
      const at = from + last.index
      add({ start: at + (last[0].length - last[0].trimStart().length), end }, { start: at, end, text: '' })
    }
  }
  for (const [tag, places] of found) {
    const [{ span }, ...others] = places
    yield {
      span,
      evidence: { kind: 'tag', text: tag, edits: places.map(({ edit }) => edit) },
      confidence: 0.93,
      related: again(others.map(({ span: place }) => place)),
    }
  }
}

const JSON_FIRST = /^\{\s*"[a-z_ ]{2,30}"\s*:\s*"/iu
const JSON_LAST = /"\s*,?\s*\}\s*$/u
const JSON_REACH = 80

/** A text that is the value of a JSON object, whole or cut off; it may begin below another article. */
function* json({ text, blocks }: Document): Generator<Detection<Evidence>> {
  const block = blocks.find(
    ({ start }) => text[start] === '{' && JSON_FIRST.test(text.slice(start, start + JSON_REACH)),
  )
  if (!block) return
  const { start } = block
  const first = JSON_FIRST.exec(text.slice(start, start + JSON_REACH))![0]
  const opened = start + first.length
  const edits: Edit[] = [{ start, end: opened, text: '' }]
  const from = Math.max(opened, text.length - JSON_REACH)
  const last = JSON_LAST.exec(text.slice(from))
  const end = last && { start: from + last.index, end: from + last.index + last[0].trimEnd().length }
  if (end) edits.push({ ...end, text: '' })
  yield {
    span: { start, end: opened },
    evidence: { kind: 'json', text: first.trim(), edits },
    confidence: 0.95,
    related: end ? [{ span: end, note: 'where it ends' }] : [],
  }
}
