import { baseText, tokenAt } from '../document/document.ts'
import { Mark } from '../document/scan.ts'
import { languageName } from '../language/languages.ts'
import { Flag, fold } from '../lexicon/lexicon.ts'
import type { Origin } from '../report/result.ts'
import { shorten } from '../shorten.ts'
import type { Analyses, Analysis } from './analyses.ts'
import { calques } from './calques.ts'
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
  /** Absent for words left standing: page furniture, what the text is about or who is its source, an idiom, a mark. */
  readonly ground?: 'page' | 'setting' | 'phrase' | 'mark'
}

/** The quotation mark of German and its neighbours; « is French as much as Russian, and says nothing. */
const LOW_MARK = '„'
/** The others that have it: where one of them has left words as well, it is theirs. */
const LOW_MARKED: ReadonlySet<string> = new Set('ro pl bg cs sk hu hr sr uk ru lt lv ka'.split(' '))

/** Weight that the best language needs, less in a text that is damaged beyond doubt, and how many times the second's. */
const ENOUGH = 2.5
const ENOUGH_IN_DAMAGED = 1.6
const CLEAR = 2

/** Languages whose letters are those of a larger one and some more: a word without these tells only the larger. */
const NARROWER: readonly (readonly [narrow: string, wide: string])[] = [
  ['uk', 'ru'],
  ['be', 'ru'],
  ['bg', 'ru'],
  ['sr', 'ru'],
  ['fa', 'ar'],
]

/** Languages with many words in common, as they look without their accents; both ways. */
const KIN: readonly (readonly [one: string, other: string])[] = [
  ['es', 'pt'],
  ['pt', 'es'],
  ['cs', 'pl'],
  ['pl', 'cs'],
]
/** The weight of one piece of page furniture, or of two words. */
const ONE_MARK = 2

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
      if (!language || language === 'en' || isEnglish(analyses, start)) continue
      found.push({
        language,
        weight: 2,
        evidence: `“${shorten(text.slice(start, end), 40)}” is the furniture of a ${languageName(language)} page`,
        ground: 'page',
      })
    }
    if (analyses.get(damaged)) found.push(...settings(analyses), ...phrases(analyses))
    if (analyses.get(quotations).faults.some(({ kind, mark }) => kind === 'foreign' && mark === LOW_MARK)) {
      const language = lowMarked(found)
      const evidence = `the quotation mark ${LOW_MARK} is ${languageName(language)}`
      found.push({ language, weight: 1, evidence, ground: 'mark' })
    }
    return found
  },
}

/** What each language has said for itself. */
function sumsOf(all: readonly Trace[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { language, weight } of all) sums.set(language, (sums.get(language) ?? 0) + weight)
  return sums
}

/** Weight that a neighbour of German needs for its marks to be its own. */
const NEIGHBOURS = 1.5

/** Whose mark „ is: German’s, unless more speaks for another that has it. */
function lowMarked(found: readonly Trace[]): string {
  const sums = sumsOf(found)
  const [best] = [...sums].sort((a, b) => b[1] - a[1])
  return best && LOW_MARKED.has(best[0]) && best[1] >= NEIGHBOURS ? best[0] : 'de'
}

/** A line that begins with an English word, as “Editor: A. P.” does, says nothing of the page’s language. */
function isEnglish({ document }: Analyses, start: number): boolean {
  const { tokens } = document
  const i = tokenAt(document, start)
  return (
    i < tokens.count && tokens.start[i] === start && (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) !== 0
  )
}

/** What an idiom says that comes from one language, from one of two, or of three. */
const WEIGHT_OF_PHRASE = [0, 0.8, 0.5, 0.3]

/** Phrases translated word for word: few languages have each, and no writer of English has several. */
function phrases(analyses: Analyses): Trace[] {
  const found: Trace[] = []
  const seen = new Set<unknown>()
  for (const { calque, start, end } of analyses.get(calques)) {
    const weight = WEIGHT_OF_PHRASE[calque.languages.length]
    if (!weight || seen.has(calque)) continue
    seen.add(calque)
    for (const language of calque.languages) {
      const said = shorten(analyses.document.text.slice(start, end), 40)
      found.push({
        language,
        weight,
        evidence: `“${said}” is ${languageName(language)} word for word`,
        ground: 'phrase',
      })
    }
  }
  return found
}

/**
 * What the text is about and who is named as its source. English news speaks of other countries too, so this counts only
 * in a damaged text, and never alone.
 */
function settings({ document, resources }: Analyses): Trace[] {
  const { tokens } = document
  const [languageOf, languageOfAgency] = [resources.countries(), resources.agencies()]
  const countries = new Map<string, number>()
  const found: Trace[] = []
  const agencies = new Set<string>()
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i] & (Mark.title | Mark.upper))) continue
    const word = fold(baseText(document, i))
    const country = languageOf.get(word)
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1)
    const language = languageOfAgency.get(word)
    if (!language || agencies.has(word)) continue
    agencies.add(word)
    found.push({
      language,
      weight: WEIGHT_OF_AGENCY,
      evidence: `the agency ${word.toUpperCase()} is named`,
      ground: 'setting',
    })
  }
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1])
  if (first && first[1] >= ABOUT && (!second || first[1] >= CLEAR * second[1]))
    found.push({
      language: first[0],
      weight: WEIGHT_OF_COUNTRY,
      evidence: `the text is about where ${languageName(first[0])} is written`,
      ground: 'setting',
    })
  return found
}

/** The likely source language; undefined rather than guessed when the traces are few or disagree. */
export const origin: Analysis<Origin | undefined> = {
  name: 'origin',
  compute(analyses) {
    const all = analyses.get(traces)
    const sums = sumsOf(all)
    const speaks = (by: string, ground: Trace['ground']): boolean =>
      all.some((trace) => trace.language === by && trace.ground === ground)
    for (const [narrow, wide] of NARROWER) {
      if (!speaks(narrow, undefined) && !speaks(narrow, 'page')) continue
      sums.set(narrow, sums.get(narrow)! + (sums.get(wide) ?? 0))
      sums.delete(wide)
    }
    for (const [one, other] of KIN) {
      // A mark of the one in a text about the countries of the other.
      const mark = sums.get(one) ?? 0
      if (mark === 0 || mark > ONE_MARK || !speaks(other, 'setting') || speaks(one, 'setting')) continue
      sums.set(other, (sums.get(other) ?? 0) + mark)
      sums.delete(one)
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
