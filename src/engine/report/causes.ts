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

/** What one fault does to a text; what is said of it stands in cause-texts.ts. */
interface Fault {
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
    explains: (member) =>
      isJoined(member) ||
      says({ 'mid-sentence-capital': 'function', 'resumptive-pronoun': undefined })(member),
    proven: (members) =>
      members.filter(({ finding }) => finding.rule === 'merged-words').length >= TWICE ||
      members.some(isTagBorder),
  },
  'word-filter': {
    explains: says({ 'clipped-word': 'removed starred replaced' }),
    proven: (members) => members.length >= TWICE || members.some(({ finding }) => finding.confidence >= 0.95),
  },
  captions: {
    explains: (member, document) =>
      repeatsCaption(member, document) || says({ 'editor-note': 'credit' })(member),
    proven: atLeast(1),
  },
  'headline-repeated': {
    explains: repeatsHeadline,
    proven: atLeast(1),
  },
  'page-furniture': {
    explains: says({ boilerplate: undefined, encoding: 'shortcode' }),
    proven: (members) =>
      members.length >= TWICE || members.some(({ finding }) => finding.text.includes('\n')),
  },
  'quote-typography': {
    explains: (member) => isQuoteHabit(member) || beforeHighMark(member),
    proven: (members) => placesOf(members.filter(isQuoteHabit)) >= TWICE,
  },
  tokenizer: {
    explains: (member) =>
      says({ placeholder: 'token subword', 'extra-space': 'quote bracket hyphen' })(member) ||
      beforeStop(member),
    proven: (members) =>
      members.some(({ finding }) => finding.rule === 'placeholder') ||
      members.filter(beforeStop).length > TWICE,
  },
  'double-encoding': {
    explains: says({ encoding: 'misread lost escape entity' }),
    proven: atLeast(1),
  },
  'line-breaks': {
    explains: (member) =>
      says({ 'broken-sentence': 'line start' })(member) ||
      isBrokenWord(member) ||
      (member.finding.rule === 'repeated-word' && member.finding.text.includes('\n')),
    proven: (members) =>
      members.length >= TWICE && members.some(({ finding }) => finding.messageId !== 'start'),
  },
  'model-chatter': {
    explains: says({ 'assistant-chatter': undefined }),
    proven: atLeast(1),
  },
  'untranslated-segments': {
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
 * @param texts what is said of each, as `causeTexts` wrote it
 */
export function causesOf(
  findings: readonly ResultFinding[],
  resolved: readonly Resolved[],
  document: Document,
  texts: Readonly<Record<string, string>>,
): Cause[] {
  const members = findings.map((finding, i): Member => ({ finding, detection: resolved[i].detection }))
  const causes: Cause[] = []
  for (const [id, { explains, proven }] of Object.entries<Fault>(FAULTS)) {
    const explained = members.filter((member) => explains(member, document))
    if (explained.length === 0 || !proven(explained)) continue
    const [title, one, several, advice] = texts[id].split('\t')
    causes.push({
      id,
      title,
      advice: `${count(placesOf(explained), one, several)}${advice}`,
      findings: explained.map(({ finding }) => finding.id),
    })
  }
  return causes
}

/** How often a fault shows. */
function count(places: number, one: string, several: string): string {
  if (!one) return ''
  return places === 1 ? `One place is ${one}` : `${places} places are ${several}`
}
