import type { Analyses } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { origin } from '../analyses/origin.ts'
import { conjunctions } from '../analyses/untranslated/conjunctions.ts'
import { connectives } from '../analyses/untranslated/connectives.ts'
import { digits, latinDigits } from '../analyses/untranslated/digits.ts'
import { frenchTitles } from '../analyses/untranslated/french-titles.ts'
import { numberWords } from '../analyses/untranslated/number-words.ts'
import type { Untranslated } from '../analyses/untranslated/remnant.ts'
import { smallWords } from '../analyses/untranslated/small-words.ts'
import { strangers } from '../analyses/untranslated/strangers.ts'
import { remnantOf, strayStretches, wholeText } from '../analyses/untranslated/stretches.ts'
import { isUpperAt, withCapital } from '../document/characters.ts'
import type { Document } from '../document/document.ts'
import { languageName } from '../language/languages.ts'
import type { Span } from '../span.ts'
import { defineRule, type RuleRepair, replace } from './rule.ts'

export const untranslated = defineRule<Untranslated, 'document'>({
  id: 'untranslated',
  category: 'untranslated',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Words or passages of the source language left standing.',
    why: 'A sentence exceeds a limit, a word is unknown to the system or sits in a tag of its own, and goes through as it was.',
    wrong: [
      'The police arrested three men on Monday.\n\nLos detenidos fueron trasladados a la capital por la noche.\n\nThe trial begins in May.',
      'The minister asked the пресса for patience.',
      'Ana Y Pedro went home after the game.',
      'The patient was treated bei the hospital.',
      'The Municipal Câmara of Braga will vote.',
      'The head of the Derzhavtotransinspektsiya resigned.',
      'The firm has 300 Mitarbeiter in two shifts.',
      'The band will play in Rosario el 14 March.',
      'The thieves took trois bicycles.',
      'The price includes IVA.',
      'A GIBDD officer stopped the bus.',
      'She met İçişleri Bakanı Veli Kaya.',
      'The jar costs 50 qəpik in the shop.',
      'The flood hit the Anadere ilçesi of the valley.',
    ],
    right: [
      'One of them is a you in Kerry, and in Russian вы.',
      'The café owner spoke of a coup d’état and of income per capita.',
      'The figures, given pro forma, cost the club 40,000 lire; the firm spoke of force majeure.',
      'El Niño brings rain, and the Las Vegas team flew to Los Angeles.',
      'The Institute of Vallarta and the Ministry of Hidalgo signed; the Federal Bundesrat and the Bundesverfassungsgericht agreed.',
      'The Guardia Civil, the Corriere della Sera and El Corte Inglés agreed; the court (Tribunal Supremo) did not.',
      'The con man and his son had a car, and Mayor van Dyck joined the contra dance.',
      'The traffic police (GIBDD) closed the road; a GIBDD officer said why. Minsk and Genshin are names.',
      'Kmetko said no. The Bundesbank Board met, and the firm sold 300 Konhäuser.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    text: 'This text is in {0}, not in the language that was asked for.',
    passage: 'This passage is still in {0}.',
    words: '“{1}” is still in {0}.',
    digits: 'The digits “{1}” are those of {0}.',
    conjunction: '“{1}” is a {0} connective left standing.',
  },
  *detect(document, { analyses }) {
    const whole = wholeText(analyses)
    if (whole) {
      yield whole
      return
    }
    const stray = strayStretches(analyses)
    for (const stretch of stray) yield remnantOf(analyses, stretch)
    if (analyses.get(damaged)) yield* strangers(analyses, stray)
    yield* smallWords(analyses)
    yield* conjunctions(analyses)
    yield* connectives(analyses)
    yield* digits(document)
    yield* numberWords(analyses)
    yield* frenchTitles(analyses)
  },
  repairs: ({ span, evidence }, { analyses }) =>
    evidence.kind === 'digits'
      ? [replace(span, latinDigits(evidence.words), 'safe')]
      : inEnglish(span, evidence, analyses),
  explain: ({ kind, language, words }) => ({ id: kind, arguments: [languageName(language), words] }),
})

/** The English of a listed word or phrase; it begins with a capital where the sentence does, or where it is a title. */
function inEnglish(
  { start, end }: Span,
  { kind, language }: Untranslated,
  analyses: Analyses,
): readonly RuleRepair[] {
  if (kind === 'text' || end - start > LONGEST_LISTED) return []
  const { document, resources } = analyses
  const words = document.text.slice(start, end)
  const source = analyses.get(origin)?.language
  const english = resources.translations.of(words, source ? [language, source] : [language])
  if (english === undefined) return []
  const titled = kind === 'words' && language !== 'de' && isUpperAt(words, 0)
  const text = titled || begins(document, start) ? withCapital(english) : english
  return [replace({ start, end }, text, 'likely')]
}

/** No phrase of the list is longer, in UTF-16 code units. */
const LONGEST_LISTED = 40

/** True where a sentence or line begins, be it with a quotation mark. */
function begins({ text }: Document, start: number): boolean {
  let at = start - 1
  while (at >= 0 && at > start - 4 && ' “"\u00a0'.includes(text[at])) at--
  return at < 0 || '\n.!?'.includes(text[at])
}
