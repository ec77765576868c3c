import { type Count, countOf, isShifted } from '../analyses/numbers/counts.ts'
import { after, keyAt } from '../analyses/numbers/line.ts'
import { type NumberMention, numbers } from '../analyses/numbers.ts'
import { type Document, type Sentence, sentenceAt, tokenSpan } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import type { NumberText } from '../language/number-words.ts'
import { NUMBER_WORDS } from '../language/numbers.ts'
import { Flag, NONE } from '../lexicon/lexicon.ts'
import type { Span } from '../span.ts'
import { type Detection, defineRule } from './rule.ts'

interface Evidence {
  readonly kind: 'headline' | 'sum' | 'repeated'
  readonly one: string
  readonly other: string
}

export const numberConflict = defineRule<Evidence, 'document'>({
  id: 'number-conflict',
  category: 'number-conflict',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary:
      'Two places of a text that give different numbers for one thing, or parts that do not make their sum.',
    why: 'Systems misread numbers in words and in other counts, drop a figure, or translate the headline from another edition than the text.',
    wrong: [
      'Twelve killed in bus crash\n\nThe bus crash near Varna killed 14 people. The road is closed.',
      'Police found 12 people, seven women and four men, in the lorry.',
      'The fire destroyed 40 homes in the old town. The mayor came at once. The fire destroyed 60 homes in the old town.',
    ],
    right: [
      'Twelve killed in bus crash\n\nThe bus crash killed a dozen people; a crash last year killed 14.',
      'Twelve killed in bus crash\n\nAt least 14 people were killed in the bus crash. Twelve died at once.',
      'Police found 12 people, eight women and four men, in the lorry, and 20 people, two women and a child among them, at the port.',
      'The firm sold 40 ships in 2019. The firm sold 60 ships in 2020.',
    ],
    falseAlarms: [],
    missed: [
      'The crash killed 14 people on Monday. It was the worst that the town had seen. All 12 dead have been buried.',
    ],
  },
  messages: {
    headline: 'The headline says “{0}”, the text “{1}”.',
    sum: '“{0}” does not add up: the parts make {1}.',
    repeated: 'The same is said with two numbers: “{0}” and “{1}”.',
  },
  *detect(document, context) {
    const mentions = context.analyses.get(numbers)
    if (mentions.length < 2) return
    const text: NumberText = { ...document, numberWords: context.analyses.resources.numberWords() }
    yield* headline(text, mentions)
    yield* sums(document, mentions)
    yield* repeated(document, mentions)
  },
  explain: ({ kind, one, other }) => ({ id: kind, arguments: [one, other] }),
})

/** What one place says, against what another says. */
function conflict(
  { text }: Document,
  kind: 'headline' | 'repeated',
  span: Span,
  other: Span,
  confidence: number,
): Detection<Evidence> {
  const said = ({ start, end }: Span): string => text.slice(start, end)
  return {
    span,
    evidence: { kind, one: said(span), other: said(other) },
    confidence,
    related: [{ span: other, note: 'another number here' }],
  }
}

const sentenceOf = (document: Document, token: number): Sentence =>
  document.sentences[sentenceAt(document, token)]

/** So many sentences into the text a number may be the headline's. */
const LEAD = 6

/** And so many numbers a headline may have. */
const MOST_COUNTS = 4

/** A count in the headline that the text does not have, though its beginning counts the same. */
function* headline(document: NumberText, mentions: readonly NumberMention[]): Iterable<Detection<Evidence>> {
  const head = document.blocks.find(({ kind }) => kind === 'headline')
  if (!head) return
  const told: Count[] = []
  for (const mention of mentions) {
    if (mention.token >= head.endToken || told.length === MOST_COUNTS) break
    const count = mention.token < head.firstToken ? undefined : countOf(document, mention)
    if (count) told.push(count)
  }
  if (told.length === 0) return
  const lead = document.sentences[head.endSentence + LEAD]?.firstToken ?? document.tokens.count
  const values = new Set<number | undefined>()
  const counts = new Map<string, Count>()
  for (const mention of mentions) {
    if (mention.token < head.endToken) continue
    values.add(mention.value)
    const count = mention.token < lead ? countOf(document, mention) : undefined
    if (count && !counts.has(count.what)) counts.set(count.what, count)
  }
  for (const one of told) {
    const other = counts.get(one.what)
    if (!other || isExplained(one.value, other.value, values)) continue
    const [title, sentence] = [one, other].map(({ mention }) => sentenceOf(document, mention.token))
    if (isShifted(document, title) || isShifted(document, sentence)) continue
    // One event, and not another of its kind.
    if (sharedWords(document, title, sentence, one) < (one.isToll ? 1 : 2)) continue
    const [span, place] = [phraseOf(document, one), phraseOf(document, other)]
    yield conflict(document, 'headline', span, place, one.isToll ? 0.86 : 0.75)
  }
}

/** The text has the number too, or two that make it, or the number that it rounds. */
function isExplained(told: number, other: number, values: ReadonlySet<number | undefined>): boolean {
  if (values.has(told)) return true
  for (const value of values) if (value !== undefined && values.has(told - value)) return true
  return told % 10 === 0 && Math.abs(told - other) < told / 10
}

/** The number with the word behind it. */
const phraseOf = (document: Document, { mention: { token, endToken } }: Count): Span => {
  const last = endToken - 1
  const next = after(document, last)
  return tokenSpan(document, token, next >= 0 && document.tokens.kind[next] === Kind.word ? next : last)
}

/** How many words of content, by the lexicon, two sentences share beside what is counted. */
function sharedWords({ tokens }: Document, one: Sentence, other: Sentence, { mention }: Count): number {
  const seen = new Set<number>()
  for (let i = one.firstToken; i < one.endToken; i++)
    if (i !== mention.endToken && hasContent(tokens.facts[i])) seen.add(tokens.word[i])
  let shared = 0
  for (let i = other.firstToken; i < other.endToken; i++) if (seen.delete(tokens.word[i])) shared++
  return shared
}

const hasContent = (facts: number): boolean =>
  (facts & Flag.FUNCTION) === 0 && (facts & (Flag.NOUN | Flag.PROPER)) !== 0

/** Kinds of people that make up a group: with men and women among them the group is complete. */
const PERSONS = new Set(
  'men women man woman boys girls boy girl children child adults teenagers babies'.split(' '),
)

/** What says that the parts are not all (“two women and a child among them”), or begins a clause with them. */
const NOT_ALL = new Set('among included including were was of aged'.split(' '))

/** “12 people, seven women and four men,” */
function* sums(document: Document, mentions: readonly NumberMention[]): Iterable<Detection<Evidence>> {
  const { tokens } = document
  for (let m = 0; m + 1 < mentions.length; m++) {
    const whole = mentions[m]
    // The first part stands near; most numbers have no other near them.
    const mark = mentions[m + 1].token - 1
    if (mark > whole.endToken + 4 || tokens.kind[mark] !== Kind.punctuation || whole.value === undefined)
      continue
    if (!isPeople(document, whole.endToken, mark)) continue
    const parts = partsFrom(document, mentions, m + 1)
    if (
      !parts ||
      parts.sum === whole.value ||
      NOT_ALL.has(keyAt(document, after(document, parts.endToken - 1)))
    )
      continue
    if (parts.sum < whole.value && !parts.isComplete) continue
    const span = tokenSpan(document, whole.token, parts.endToken - 1)
    const evidence = {
      kind: 'sum' as const,
      one: document.text.slice(span.start, span.end),
      other: `${parts.sum}`,
    }
    yield { span, evidence, confidence: 0.86 }
  }
}

/** Words between a number of people and its parts: “12 people were killed, …”. */
function isPeople({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== Kind.word) return false
  return from < to && (tokens.facts[from] & Flag.PLURAL) !== 0 && !(tokens.flags[from] & Mark.lineBefore)
}

interface Parts {
  readonly sum: number
  readonly endToken: number
  /** Both sexes are there, so nobody is left out. */
  readonly isComplete: boolean
}

/** A longer row is a list of something else. */
const MOST_PARTS = 6

/** “seven women and four men”, from the number of the first part; undefined where others belong to it too. */
function partsFrom(document: Document, mentions: readonly NumberMention[], first: number): Parts | undefined {
  const nouns = new Set<string>()
  let m = first
  let token = mentions[first].token
  let sum = 0
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    const mention = m < mentions.length && mentions[m].token === token ? mentions[m] : undefined
    const value = mention ? mention.value : ONE.has(keyAt(document, token)) ? 1 : undefined
    if (mention) m++
    const noun = after(document, (mention?.endToken ?? token + 1) - 1)
    const key = keyAt(document, noun)
    if (value === undefined || !PERSONS.has(key)) return undefined
    sum += value
    nouns.add(key)
    const link = after(document, noun)
    const next = linked(document, link)
    if (next < 0) {
      const isComplete = (nouns.has('women') || nouns.has('woman')) && (nouns.has('men') || nouns.has('man'))
      return parts < 2 || keyAt(document, link) === 'and'
        ? undefined
        : { sum, endToken: noun + 1, isComplete }
    }
    token = next
  }
  return undefined
}

const ONE = new Set(['one', 'a', 'an'])

/** The number of the next part behind “,”, “and” or both; -1 where the row ends. */
function linked(document: Document, link: number): number {
  const { tokens } = document
  const comma = keyAt(document, link) === ','
  const and = comma ? after(document, link) : link
  const next = keyAt(document, and) === 'and' ? after(document, and) : comma ? and : -1
  return next >= 0 &&
    (tokens.flags[next] & Mark.digit ||
      ONE.has(keyAt(document, next)) ||
      NUMBER_WORDS.has(keyAt(document, next)))
    ? next
    : -1
}

/** A sentence of fewer tokens is a caption or a row of results. */
const SHORTEST = 8

/** A sentence with the numbers in it. */
interface Told {
  readonly sentence: Sentence
  readonly inside: readonly NumberMention[]
}

/** The same sentence again with another number in it. */
function* repeated(document: Document, mentions: readonly NumberMention[]): Iterable<Detection<Evidence>> {
  const seen = new Map<number, Told>()
  let m = 0
  for (const sentence of document.sentences) {
    if (m === mentions.length) return
    const first = m
    while (m < mentions.length && mentions[m].token < sentence.endToken) m++
    if (m === first || sentence.endToken - sentence.firstToken < SHORTEST) continue
    const edges = edgesOf(document, sentence)
    const earlier = seen.get(edges)
    if (!earlier) {
      seen.set(edges, { sentence, inside: mentions.slice(first, m) })
      continue
    }
    const told = { sentence, inside: mentions.slice(first, m) }
    if (earlier.inside.length !== told.inside.length || !sameWords(document, earlier, told)) continue
    // With several numbers changed it is another day’s report in the same words.
    const changed = told.inside.flatMap(({ value }, i) => (value === earlier.inside[i].value ? [] : [i]))
    if (changed.length !== 1) continue
    const [one, other] = [told, earlier].map(({ inside }) => inside[changed[0]])
    yield conflict(
      document,
      'repeated',
      tokenSpan(document, one.token, one.endToken - 1),
      tokenSpan(document, other.token, other.endToken - 1),
      0.86,
    )
  }
}

/** The words at a sentence’s edges: only of sentences that have them alike are all words compared. */
const edgesOf = ({ tokens }: Document, { firstToken, endToken }: Sentence): number =>
  Math.imul(tokens.word[firstToken], 65599) +
  Math.imul(tokens.word[firstToken + 1], 31) +
  tokens.word[endToken - 2]

/** Whether two sentences have the same words but for their numbers. */
function sameWords(document: Document, one: Told, other: Told): boolean {
  const { tokens } = document
  let i = one.sentence.firstToken
  let j = other.sentence.firstToken
  let m = 0
  while (i < one.sentence.endToken && j < other.sentence.endToken) {
    const [left, right] = [one.inside[m], other.inside[m]]
    if (i === left?.token && j === right.token) {
      i = left.endToken
      j = right.endToken
      m++
    } else {
      if (tokens.word[i] !== tokens.word[j]) return false
      if (tokens.word[i] === NONE && keyAt(document, i) !== keyAt(document, j)) return false
      i++
      j++
    }
  }
  return i === one.sentence.endToken && j === other.sentence.endToken
}
