import { Kind, Mark } from '../document/scan.ts'
import { AGENCY_LANGUAGES, COUNTRY_WORDS } from '../language/countries.ts'
import { languageName } from '../language/languages.ts'
import { fold } from '../lexicon/lexicon.ts'
import { once } from '../once.ts'
import type { Origin } from '../report/result.ts'
import { shorten } from '../shorten.ts'
import type { Analyses, Analysis } from './analyses.ts'
import { damaged } from './condition.ts'
import { foreignStretches } from './foreign.ts'
import { furniture } from './furniture.ts'
import { quotations } from './quotations.ts'

/** One thing in the text that speaks for a source language. */
export interface Trace {
  /** ISO 639-1 */
  readonly language: string
  /** How much it says: 1 is a word left standing, 3 a passage. */
  readonly weight: number
  readonly evidence: string
}

/** Languages by the look of their quotation marks; « is French as much as Russian, and says nothing alone. */
const MARKS: Readonly<Record<string, string>> = { '„': 'de' }

/** Weight that the best language needs, less in a text that is damaged beyond doubt, and how many times the second's. */
const ENOUGH = 2.5
const ENOUGH_IN_DAMAGED = 1.6
const CLEAR = 2

/** Languages whose letters are those of a larger one and some more: a word without these tells only the larger. */
const NARROWER: readonly (readonly [narrow: string, wide: string])[] = [
  ['uk', 'ru'],
  ['be', 'ru'],
  ['sr', 'ru'],
  ['fa', 'ar'],
]

/** Languages that little news is translated from; their short words are often another language's. */
const RARE: ReadonlySet<string> = new Set(['da', 'no', 'sv', 'sk'])

/** Words about the countries of one language that a text needs to be about them, and how many times those of others. */
const ABOUT = 3
const WEIGHT_OF_COUNTRY = 0.8
const WEIGHT_OF_AGENCY = 1

/** What in the text speaks for a source language, in text order of its kinds. */
export const traces: Analysis<readonly Trace[]> = {
  name: 'traces',
  compute(analyses) {
    const { text } = analyses.document
    const found: Trace[] = []
    for (const { language, kind, confidence, start, end } of analyses.get(foreignStretches).stretches) {
      if (language === 'und' || confidence < 0.7 || analyses.get(quotations).inside(start)) continue
      found.push({
        language,
        weight: kind === 'passage' ? 3 : RARE.has(language) ? confidence / 2 : confidence,
        evidence: `“${shorten(text.slice(start, end), 40)}” is ${languageName(language)}`,
      })
    }
    for (const { language, start, end } of analyses.get(furniture).marks) {
      if (!language || language === 'en') continue
      found.push({
        language,
        weight: 2,
        evidence: `“${shorten(text.slice(start, end), 40)}” is the furniture of a ${languageName(language)} page`,
      })
    }
    for (const { kind, mark } of analyses.get(quotations).faults) {
      const language = kind === 'foreign' ? MARKS[mark] : undefined
      if (language)
        found.push({
          language,
          weight: 1,
          evidence: `the quotation mark ${mark} is ${languageName(language)}`,
        })
    }
    return found.concat(analyses.get(damaged) ? settings(analyses) : [])
  },
}

const languageByWord = once(
  () =>
    new Map(
      Object.entries(COUNTRY_WORDS).flatMap(([language, words]) =>
        words
          .trim()
          .split(/\s+/)
          .map((word) => [word, language] as const),
      ),
    ),
)

/**
 * What the text is about and who is named as its source. English news speaks of other countries too, so this counts only
 * in a damaged text, and never alone.
 */
function settings({ document: { text, tokens } }: Analyses): Trace[] {
  const countries = new Map<string, number>()
  const found: Trace[] = []
  const agencies = new Set<string>()
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || !(tokens.flags[i] & (Mark.title | Mark.upper))) continue
    const word = fold(text.slice(tokens.start[i], tokens.base[i]))
    const country = languageByWord().get(word)
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1)
    if (!Object.hasOwn(AGENCY_LANGUAGES, word) || agencies.has(word)) continue
    agencies.add(word)
    const language = AGENCY_LANGUAGES[word]
    found.push({ language, weight: WEIGHT_OF_AGENCY, evidence: `the agency ${word.toUpperCase()} is named` })
  }
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1])
  if (first && first[1] >= ABOUT && (!second || first[1] >= CLEAR * second[1]))
    found.push({
      language: first[0],
      weight: WEIGHT_OF_COUNTRY,
      evidence: `the text is about where ${languageName(first[0])} is written`,
    })
  return found
}

/** The likely source language; undefined rather than guessed when the traces are few or disagree. */
export const origin: Analysis<Origin | undefined> = {
  name: 'origin',
  compute(analyses) {
    const sums = new Map<string, number>()
    const all = analyses.get(traces)
    for (const { language, weight } of all) sums.set(language, (sums.get(language) ?? 0) + weight)
    for (const [narrow, wide] of NARROWER) {
      if (!sums.has(narrow)) continue
      sums.set(narrow, sums.get(narrow)! + (sums.get(wide) ?? 0))
      sums.delete(wide)
    }
    const [best, second] = [...sums].sort((a, b) => b[1] - a[1])
    const enough = analyses.get(damaged) ? ENOUGH_IN_DAMAGED : ENOUGH
    if (!best || best[1] < enough || (second && best[1] < CLEAR * second[1])) return undefined
    const [language, weight] = best
    const evidence = all.filter((trace) => trace.language === language).map((trace) => trace.evidence)
    return {
      language,
      confidence: Math.round(100 * Math.min(0.95, 0.6 + 0.07 * weight)) / 100,
      evidence: [...new Set(evidence)].slice(0, MOST_EVIDENCE),
    }
  },
}

const MOST_EVIDENCE = 8
