import { magnitudeAt, ordinalAt, signAt } from '../analyses/numbers/amounts.ts'
import { centuries } from '../analyses/numbers/centuries.ts'
import { timeAt } from '../analyses/numbers/clock.ts'
import { dateAt } from '../analyses/numbers/dates.ts'
import type { ForeignForm, FormKind } from '../analyses/numbers/foreign-form.ts'
import { isPlain } from '../analyses/numbers/plain.ts'
import { separatedAt } from '../analyses/numbers/separators.ts'
import { splitAt } from '../analyses/numbers/split-figures.ts'
import { type NumberMention, numbers } from '../analyses/numbers.ts'
import { origin } from '../analyses/origin.ts'
import { type Document, tokenSpan, tokenText } from '../document/document.ts'
import { dotsThousands, isContinental } from '../language/number-forms.ts'
import type { NumberText } from '../language/number-words.ts'
import type { Edit } from '../span.ts'
import { type Context, type Detection, defineRule, gather, joinEdits, MANY } from './rule.ts'

interface Evidence {
  readonly kind: FormKind
  readonly written: string
  /** English forms, best first. */
  readonly better: readonly string[]
  readonly safe: boolean
  /** The first of `better` in every place that the finding tells of. */
  readonly edits: readonly Edit[]
}

export const numberFormat = defineRule<Evidence, 'document'>({
  id: 'number-format',
  category: 'number-format',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'A number, sum, date or time written as the source’s language writes it.',
    why: 'Translation systems carry figures over as they stand: with dots between thousands and commas before decimals, the sign behind the sum, the day before “of”, the hours of a day of twenty-four.',
    wrong: [
      'The bridge cost 1.500.000 euros.',
      'Prices rose by 3,5 percent.',
      'The town has 12 500 inhabitants.',
      'The bridge cost $ 20 million.',
      'The car cost 4 million 350 thousand pesos.',
      'The library is open from AM 10 on weekdays.',
      'The monastery was built in the XIV century.',
      'The plant will cost 2 billion 400 million pesos.',
      'He scored in the 63e minute.',
      'The lake fell by 4/5 percent in a year.',
      'The mill was built in the 19 century.',
      'The old factory closed in the 90s years.',
      'The treaty of 12. 03. 1965 is void.',
      'The boat sank on Thursday (28/6) off the cape.',
      'The court met today (the 5th) in Busan.',
      'They went home after a 2: 1 in Bremen.',
    ],
    right: [
      'It cost 1.5 million euros, or 3.125 percent of 1,500,000, at a rate of 1.182 dollars.',
      'He was 31. 300 people came. She is 41. 5 percent of them stayed. On May 3, 5 percent stayed. Lists 2, 4 and 6 were closed.',
      'Version 10.500.200 runs on 192.168.100.200; call 0800 555 111.',
      'In 2,024 cases out of 2,06,737 the £20 note was false.',
      'On page 2: 3 boats. Rule 4: 2 at a time. She plays today (or tomorrow) on court (6).',
      'The door is 6\' 4" high. Henry VIII of the last century, in Heisei 28 (2016).',
    ],
    falseAlarms: [],
    missed: ['The rate was 1.182 in 2019 and the price 3,5.'],
  },
  messages: {
    thousands: '“{0}” parts thousands as another language does; English writes {1}.',
    spaced: '“{0}” parts thousands with a space; English writes {1}.',
    decimal: '“{0}” has a comma before the decimals; English writes {1}.',
    mixed: '“{0}” has the marks of another language for thousands and decimals; English writes {1}.',
    split: '“{0}” is one figure that a space has split: {1}.',
    date: '“{0}” puts the date as another language does; English writes {1}.',
    year: '“{0}” is a year; it takes no comma: {1}.',
    time: '“{0}” tells the time as another language does; English writes {1} or {2}.',
    hours:
      '“{0}” joins a time of day of twenty-four hours with a word for the hour; English writes {1} or {2}.',
    minutes: '“{0}” has another language’s sign for minutes; English writes {1}.',
    era: '“{0}” counts the years of a reign; English writes {1}.',
    century: '“{0}” counts centuries in Roman figures; English writes {1}.',
    short: '“{0}” abbreviates the magnitude as another language does; English writes {1}.',
    milliard: '“{0}” counts in another language’s thousands of millions; English says {1}.',
    thousand: '“{0}” joins a figure with “thousand”; English writes {1}.',
    sum: '“{0}” tells one number in parts; English writes {1}.',
    share: 'What is counted stands right behind the number, without “of”: “{1}” for “{0}”.',
    weekday: '“{0}” puts the day of the month in brackets behind the day; English writes “{1}”.',
    plural: 'After a number English says the magnitude in the singular: “{1}” for “{0}”.',
    currency: '“{0}” has the sign behind the sum; English writes {1}.',
    'sign-apart': '“{0}” has a space behind the sign; English writes {1}.',
    percent: '“{0}” has a space before the sign, as in French or German; English writes {1}.',
    'percent-first': '“{0}” has the percent sign before the figure; English writes {1}.',
    ordinal: '“{0}” has another language’s ending; English writes {1}.',
    numero: '“{0}” has another language’s sign for “number”; English writes {1}.',
  },
  *detect(document, context) {
    const forms = foreignForms(context)
    if (forms.length === 0) return
    const certain = new Set(forms.filter(({ confidence }) => confidence >= CERTAIN).map(({ kind }) => kind))
    const found = forms
      .map((form) => detectionOf(document, form, isSupported(form.kind, certain, context)))
      .filter(({ confidence }) => confidence > 0)
    // One habit of the source’s typography, and told once.
    const isPercent = ({ evidence: { kind } }: Detection<Evidence>): boolean =>
      kind === 'percent' || kind === 'thousand' || kind === 'short' || kind === 'sign-apart'
    yield* found.filter((one) => !isPercent(one))
    yield* gather(found.filter(isPercent), MANY, ({ evidence }) => evidence.kind, joinEdits)
  },
  explain: ({ kind, written, better }) => ({ id: kind, arguments: [written, ...better] }),
  repairs: ({ span, evidence: { better, safe, edits } }) => [
    { edits, trust: safe ? 'safe' : 'likely' },
    ...better.slice(1).map((text) => ({ edits: [{ ...span, text }], trust: 'likely' as const })),
  ],
})

/** A form as sure as this shows how the text writes numbers. */
const CERTAIN = 0.88

/** The foreign forms of the text, in its order: of each number the one that explains most. */
function foreignForms({ document, analyses }: Context): ForeignForm[] {
  const forms: ForeignForm[] = []
  let end = 0
  let text: NumberText | undefined
  for (const mention of analyses.get(numbers)) {
    if (mention.token < end || isPlain(document, mention, analyses.lexicon)) continue
    text ??= { ...document, numberWords: analyses.resources.numberWords() }
    const form = formOf(text, mention)
    if (!form) continue
    forms.push(form)
    end = form.endToken
  }
  const found = [...centuries(document, analyses.lexicon)]
  return found.length ? [...forms, ...found].sort((a, b) => a.token - b.token) : forms
}

function formOf(document: NumberText, mention: NumberMention): ForeignForm | undefined {
  const i = mention.token
  const magnitude = magnitudeAt(document, mention)
  if (magnitude || mention.inWords) return magnitude
  const other = splitAt(document, i) ?? dateAt(document, i) ?? timeAt(document, i) ?? ordinalAt(document, i)
  if (other) return other
  const separated = separatedAt(document, i)
  return signAt(document, i, separated) ?? separated
}

/** MQM tells dates, times and sums from other numbers. */
const MQM: Partial<Record<FormKind, string>> = {
  date: 'date-format',
  weekday: 'date-format',
  year: 'date-format',
  time: 'time-format',
  hours: 'time-format',
  minutes: 'time-format',
  era: 'date-format',
  century: 'date-format',
  currency: 'currency-format',
}

/** Which certain forms show that a doubtful one is foreign too. */
const SUPPORT: Partial<Record<FormKind, readonly FormKind[]>> = {
  thousand: ['sum', 'thousands', 'spaced', 'mixed', 'decimal'],
  thousands: ['thousands', 'mixed'],
  spaced: ['spaced'],
  decimal: ['decimal', 'mixed', 'thousands', 'spaced', 'currency'],
  percent: ['decimal', 'mixed', 'thousands', 'spaced', 'currency', 'time'],
  hours: ['decimal', 'mixed', 'thousands', 'spaced', 'currency', 'time'],
}

/** Whether the text writes other numbers so, or comes from a language that does. */
function isSupported(kind: FormKind, certain: ReadonlySet<FormKind>, { analyses }: Context): boolean {
  const supporters = SUPPORT[kind]
  if (!supporters) return false
  if (supporters.some((other) => certain.has(other))) return true
  const language = analyses.get(origin)?.language
  if (language === undefined || !isContinental(language)) return false
  return kind === 'thousands' ? dotsThousands(language) : kind !== 'spaced' || !dotsThousands(language)
}

function detectionOf(document: Document, form: ForeignForm, supported: boolean): Detection<Evidence> {
  const { kind, better, safe = false } = form
  const span = tokenSpan(document, form.token, form.endToken - 1)
  return {
    span,
    evidence: {
      kind,
      written: tokenText(document, form.token, form.endToken - 1),
      better,
      safe,
      edits: [{ ...span, text: better[0] }],
    },
    confidence: supported && form.confidence < CERTAIN ? form.supported : form.confidence,
    ...(kind === 'percent' && !supported ? { severity: 'note' as const } : {}),
    ...(MQM[kind] ? { mqm: MQM[kind] } : {}),
  }
}
