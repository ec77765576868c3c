/**
 * Causes: the faults of the pipeline (the importer, the word filter, the translation system and what runs around it) that
 * explain several findings at once. Each has advice for whoever runs the pipeline; an editor can only mend the text.
 */

import { blockAt, type Document } from '../document/document.ts'
import { AGAIN } from '../rules/rule.ts'
import type { Resolved } from './overlap.ts'
import type { Cause, ResultFinding } from './result.ts'

/** A finding with the detection it was made of, whose spans are of the document. */
interface Member {
  readonly finding: ResultFinding
  readonly detection: Resolved['detection']
}

/** One fault, and what it does to a text. */
interface Fault {
  /** What happened, in a sentence. */
  readonly title: string
  /** How it shows and how to mend it. @param places how many places of the text it explains */
  readonly advice: (places: number) => string
  /** Whether the finding is of the kind that the fault makes. */
  readonly explains: (member: Member, document: Document) => boolean
  /** Whether so many findings prove the fault. One place may be a slip of the hand. */
  readonly proven: (members: readonly Member[]) => boolean
}

const TWICE = 2

/** Places of all findings: some say several places at once. */
const placesOf = (members: readonly Member[]): number =>
  members.reduce(
    (sum, { detection: { related = [] } }) => sum + 1 + related.filter(({ note }) => note === AGAIN).length,
    0,
  )

const atLeast =
  (least: number) =>
  (members: readonly Member[]): boolean =>
    placesOf(members) >= least

/** Says whether a finding is of one of these rules and, where given, says one of these messages. */
const says =
  (kinds: Readonly<Record<string, string | undefined>>) =>
  ({ finding: { rule, messageId } }: Member): boolean =>
    Object.hasOwn(kinds, rule) && (kinds[rule]?.split(' ').includes(messageId) ?? true)

const count = (places: number, one: string, several: string): string =>
  places === 1 ? `One place is ${one}` : `${places} places are ${several}`

const isQuoteHabit = says({
  quotes:
    'displaced-open displaced-close reversed-open reversed-close floating-close foreign mixed inner-space',
  encoding: 'no-break-space',
})

const isJoined = says({ 'merged-words': undefined, 'missing-space': undefined })

/** The block that holds the first copy of what stands twice. */
function originalOf({ detection: { related } }: Member, document: Document): number {
  return related?.[0] ? blockAt(document, related[0].span.start) : -1
}

function repeatsHeadline(member: Member, document: Document): boolean {
  if (member.finding.rule !== 'duplicate-block') return false
  const original = originalOf(member, document)
  return original >= 0 && document.blocks[original].kind === 'headline'
}

/** Longer blocks are no captions, in UTF-16 code units. */
const LONGEST_CAPTION = 200

function repeatsCaption(member: Member, document: Document): boolean {
  const { rule, messageId, text } = member.finding
  if (rule !== 'duplicate-block' || repeatsHeadline(member, document)) return false
  return messageId === 'head' || text.length <= LONGEST_CAPTION
}

/** “word , word” is a tokenizer's; before ; : ? ! and » a space is French. */
const beforeStop = ({ finding: { rule, text } }: Member): boolean =>
  rule === 'space-before-punctuation' && /[.,)\]]$/.test(text)
const beforeHighMark = ({ finding: { rule, text } }: Member): boolean =>
  rule === 'space-before-punctuation' && /[;:?!»%]$/.test(text)

const isBrokenWord = ({ finding: { rule, text } }: Member): boolean =>
  rule === 'misspelling' && text.includes('-')

/** The faults we know, by id. */
const FAULTS = {
  'inline-tags': {
    title: 'Inline tags were removed without leaving a space.',
    advice: (places) =>
      `${count(places, 'joined where a tag was', 'joined or oddly capitalised where bold type, a link or a line break was')}. ` +
      'Let the importer put a space where it removes a tag, and take doubled spaces out afterwards.',
    explains: (member) =>
      isJoined(member) ||
      says({ 'mid-sentence-capital': 'function', 'resumptive-pronoun': undefined })(member),
    proven: (members) =>
      members.filter(({ finding }) => finding.rule === 'merged-words').length >= TWICE ||
      members.some(isTagBorder),
  },
  'word-filter': {
    title: 'A word filter has cut letters out of words.',
    advice: (places) =>
      `${count(places, 'damaged', 'damaged')} by a list of forbidden strings that is applied inside words. ` +
      'Match whole words only, or leave the filter out of news.',
    explains: says({ 'clipped-word': 'removed starred replaced' }),
    proven: (members) => members.length >= TWICE || members.some(({ finding }) => finding.confidence >= 0.95),
  },
  captions: {
    title: 'Captions and credits were run together with the text.',
    advice: (places) =>
      `${count(places, 'a caption or credit', 'captions or credits')} in the running text. ` +
      'Import captions as fields of their own, or leave them out with the pictures.',
    explains: (member, document) =>
      repeatsCaption(member, document) || says({ 'editor-note': 'credit' })(member),
    proven: atLeast(1),
  },
  'headline-repeated': {
    title: 'The headline stands in the body once more.',
    advice: () =>
      'The page sets its headline in two places. Take it from one field, and drop a first line of the body that equals it.',
    explains: repeatsHeadline,
    proven: atLeast(1),
  },
  'page-furniture': {
    title: 'Furniture of the page was scraped with the article.',
    advice: (places) =>
      `${count(places, 'no part', 'no parts')} of the article: links, prompts, dates and buttons of the page around it. ` +
      'Take the article’s own element rather than the page, and drop what stands on every page of the site.',
    explains: says({ boilerplate: undefined, encoding: 'shortcode' }),
    proven: (members) =>
      members.length >= TWICE || members.some(({ finding }) => finding.text.includes('\n')),
  },
  'quote-typography': {
    title: 'Quotation marks were re-spaced, or kept, by the typography of the source.',
    advice: (places) =>
      `${count(places, 'set', 'set')} by the rules of another language. ` +
      'Map the source’s quotation marks to “ ” before translation, and take out the spaces inside them and before ; : ? !.',
    explains: (member) => isQuoteHabit(member) || beforeHighMark(member),
    proven: (members) => placesOf(members.filter(isQuoteHabit)) >= TWICE,
  },
  tokenizer: {
    title: 'The tokenizer’s work was not undone.',
    advice: (places) =>
      `${count(places, 'a piece', 'pieces')} of a tokenizer’s output: spaces before marks, signs between parts of words. ` +
      'Run the detokenizer of the same model on its output, last.',
    explains: (member) =>
      says({ placeholder: 'token subword', 'extra-space': 'quote bracket hyphen' })(member) ||
      beforeStop(member),
    proven: (members) =>
      members.some(({ finding }) => finding.rule === 'placeholder') ||
      members.filter(beforeStop).length > TWICE,
  },
  'double-encoding': {
    title: 'Characters were decoded with the wrong table, or escaped twice.',
    advice: (places) =>
      `${count(places, 'damaged', 'damaged')} so. Read the source as UTF-8 (or as what its header says) once, ` +
      'and unescape its entities once, before anything else.',
    explains: says({ encoding: 'misread lost escape entity' }),
    proven: atLeast(1),
  },
  'line-breaks': {
    title: 'Line breaks were lost, or put in the middle of sentences and words.',
    advice: (places) =>
      `${count(places, 'broken', 'broken')} so. Join the lines of a paragraph before translation, undo hyphens at line ends, ` +
      'and keep paragraphs apart.',
    explains: (member) =>
      says({ 'broken-sentence': 'line start' })(member) ||
      isBrokenWord(member) ||
      (member.finding.rule === 'repeated-word' && member.finding.text.includes('\n')),
    proven: (members) =>
      members.length >= TWICE && members.some(({ finding }) => finding.messageId !== 'start'),
  },
  'model-chatter': {
    title: 'What a language model says around its answer was kept.',
    advice: (places) =>
      `${count(places, 'the model', 'the model')} speaking, not the article. ` +
      'Ask the model for the translation alone, in a field of its own, and check that the answer has nothing else.',
    explains: says({ 'assistant-chatter': undefined }),
    proven: atLeast(1),
  },
  'untranslated-segments': {
    title: 'Whole sentences or lines were left out of the translation.',
    advice: (places) =>
      `${count(places, 'still in the source’s language', 'still in the source’s language')}. ` +
      'Compare the segments sent with those received, and send again what came back unchanged.',
    explains: says({ untranslated: 'passage text' }),
    proven: atLeast(1),
  },
} as const satisfies Readonly<Record<string, Fault>>

export type CauseId = keyof typeof FAULTS

/** The ids of all causes. */
export const CAUSE_IDS = Object.keys(FAULTS) as readonly CauseId[]

/** In HTML: words joined across a tag. */
function isTagBorder({ finding: { rule, excerpt } }: Member): boolean {
  return rule === 'merged-words' && excerpt.includes('<')
}

/**
 * Groups findings by the fault that explains them; a finding may belong to several groups.
 * @param findings made of `resolved`, in the same order
 */
export function causesOf(
  findings: readonly ResultFinding[],
  resolved: readonly Resolved[],
  document: Document,
): Cause[] {
  const members = findings.map((finding, i): Member => ({ finding, detection: resolved[i].detection }))
  const causes: Cause[] = []
  for (const [id, { title, advice, explains, proven }] of Object.entries<Fault>(FAULTS)) {
    const explained = members.filter((member) => explains(member, document))
    if (explained.length === 0 || !proven(explained)) continue
    causes.push({
      id,
      title,
      advice: advice(placesOf(explained)),
      findings: explained.map(({ finding }) => finding.id),
    })
  }
  return causes
}
