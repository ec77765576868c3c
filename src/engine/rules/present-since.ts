import { type Grammar, grammar } from '../analyses/grammar/grammar.ts'
import { type PresentSince, presentSinceAt } from '../analyses/grammar/present-since.ts'
import { quotations } from '../analyses/quotations.ts'
import { tokenText } from '../document/document.ts'
import { type Detection, defineRule, replace } from './rule.ts'

interface Since {
  readonly kind: 'stretch' | 'present'
  readonly words: string
  /** The verb in the present; of a stretch the stretch itself. */
  readonly subject: string
  readonly usual: string
  /** What is replaced. */
  readonly start: number
  readonly end: number
}

export const presentSince = defineRule<Since, 'document'>({
  id: 'present-since',
  category: 'calque',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'A present tense with “since”, or “since” with a number of years.',
    why: 'What began in the past and goes on stands in the present in most languages, and many have one word for “since” and “for”.',
    wrong: [
      'The company is in trouble since 2023.',
      'Since 2012, the slope is a nature reserve.',
      'She works at the harbour since nine months.',
      'The singer lives in Berlin since 2015.',
      'The patient is in a coma since last week.',
      'The farmers say that they wait since 2019 for a new well.',
      'The nurse, who treats him since 2001, is glad.',
    ],
    right: [
      'He is the first mayor to resign since 2019. Prices are up 5 percent since January.',
      'Since then, it is quiet. Since it is late, we go home. It is two years since the fire.',
      'The lake is lower since the drought. It is the worst storm since 1950. This is the 12th flood since 2001.',
      'Since 2012, the slope has been a nature reserve. Since Monday was a holiday, shops are shut.',
    ],
    falseAlarms: [],
    missed: ['We are waiting for three hours.', 'I feel ill since childhood.'],
  },
  messages: {
    stretch: '“{0}”: “since” names when it began; for how long it lasts is said with “for {1}”.',
    present: '“{0}”: what began in the past and goes on takes the perfect; for “{1}” English has “{2}”.',
  },
  *detect(_, { analyses }) {
    const words = analyses.get(grammar)
    const { tokens } = words
    const { word } = tokens
    const { since } = words.words
    for (const { token: i, sentence } of words.openers) {
      if (word[i] !== since) continue
      const { firstToken, endToken } = sentence
      const found = presentSinceAt(words, i, firstToken, endToken)
      if (found && !analyses.get(quotations).inside(tokens.start[i])) yield detection(words, found)
    }
  },
  explain: ({ kind, words, subject, usual }) => ({ id: kind, arguments: [words, subject, usual] }),
  repairs: ({ evidence: { usual, start, end } }) =>
    usual.endsWith('…') ? [] : [replace({ start, end }, usual, 'likely')],
})

function detection(
  { document, tokens, words }: Grammar,
  { kind, first, last, verb }: PresentSince,
): Detection<Since> {
  const { start, end } = tokens
  const place = kind === 'stretch' ? first : verb
  const old = tokenText(document, place)
  return {
    span: { start: start[first], end: end[last] },
    evidence: {
      kind,
      words: document.text.slice(start[first], end[last]),
      subject: kind === 'stretch' ? document.text.slice(start[first + 1], end[last]) : old,
      usual: kind === 'stretch' ? (old === 'Since' ? 'For' : 'for') : (PERFECT[old] ?? 'has …'),
      start: start[place],
      end: end[place],
    },
    confidence: tokens.word[last] === words.ago ? 0.8 : 0.88,
  }
}

const PERFECT: Readonly<Record<string, string>> = { is: 'has been', are: 'have been', am: 'have been' }
