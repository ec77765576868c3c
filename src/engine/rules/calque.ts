import { calques } from '../analyses/calques.ts'
import { origin } from '../analyses/origin.ts'
import { languageName } from '../language/languages.ts'
import type { Native } from '../phrases/calques/table.ts'
import type { Trust } from '../report/result.ts'
import { defineRule, replace } from './rule.ts'

interface Evidence {
  readonly words: string
  /** The language of the phrase: the origin's where it has it, else the one that is best known for it. */
  readonly language: string
  /** The phrase there; of an origin's only the language may be known. */
  readonly phrase: string | undefined
  readonly english: string
  readonly trust: Trust
}

/** How sure a phrase is by itself, and in a text that shows other traces of its language. */
const CONFIDENCE: Readonly<Record<Native, readonly [alone: number, agreed: number]>> = {
  never: [0.9, 0.95],
  rare: [0.75, 0.88],
  some: [0.6, 0.85],
}

/** Idioms, false friends and syntax that no English writer, or few, would have chosen. */
export const calque = defineRule<Evidence, 'document'>({
  id: 'calque',
  category: 'calque',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary:
      'Finds idioms, false friends and syntax translated word for word, and says what English usually has.',
    why:
      'Translation often keeps the words of a phrase and loses what they mean together. Each phrase is listed with the ' +
      'languages that have it and with how common it is among native writers: what they use now and then is a note, unless ' +
      'other traces show that the text comes from that language; what they use often is not listed.',
    wrong: [
      'The report puts the finger in the wound of the health service.',
      'The ferry sank in the night from Monday to Tuesday, the harbour master told reporters.',
      'The gala counted with the presence of the mayor and two ministers.',
      'He is in office since 2019 and will not stand again.',
      'Several of drivers had left the road.',
      'Driver of tram was not hurt.',
      'The union rejected yesterday the offer.',
      'The minister left in evidence the errors of his predecessor.',
    ],
    right: [
      'The report touched a raw nerve in the health service.',
      'She has been in office since 2019, and inflation is at its highest since 1982.',
      'Officials counted with the help of two machines until the early hours of Tuesday.',
      'They realised a meeting would be of no use.',
      'One of many drivers was hurt. The union rejected the offer yesterday. In the city lives a man who sells bread.',
    ],
    falseAlarms: [],
    missed: ['The owners went for wool and came back shorn.'],
  },
  messages: {
    calque: '“{0}” is {1} “{2}” word for word; English usually has “{3}”.',
    language: '“{0}” is {1} word for word; English usually has “{2}”.',
  },
  *detect({ text }, { analyses }) {
    const from = analyses.get(calques).length > 0 ? analyses.get(origin)?.language : undefined
    for (const { start, end, calque, english } of analyses.get(calques)) {
      const { native, sources, languages, trust, twice } = calque
      if (twice) continue
      const agreed = from !== undefined && languages.includes(from)
      const [language, phrase] =
        sources.find(([code]) => code === from) ?? (agreed ? ([from] as const) : sources[0])
      yield {
        span: { start, end },
        evidence: {
          words: text.slice(start, end).replace(/\s+/g, ' '),
          language: languageName(language),
          phrase,
          english,
          trust,
        },
        confidence: CONFIDENCE[native][agreed ? 1 : 0],
        ...(native === 'some' && !agreed ? { severity: 'note' as const } : {}),
      }
    }
  },
  explain: ({ words, language, phrase, english }) =>
    phrase === undefined
      ? { id: 'language', arguments: [words, language, english] }
      : { id: 'calque', arguments: [words, language, phrase, english] },
  repairs: ({ span, evidence: { english, trust } }) => [replace(span, english, trust)],
})
