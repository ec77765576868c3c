import { languageName } from '../language/languages.ts'
import type { Origin } from '../report/result.ts'
import { shorten } from '../shorten.ts'
import type { Analysis } from './analyses.ts'
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

/** Weight that the best language needs, and how many times that of the second. */
const ENOUGH = 2.5
const CLEAR = 2

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
        weight: kind === 'passage' ? 3 : confidence,
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
    return found
  },
}

/** The likely source language; undefined rather than guessed when the traces are few or disagree. */
export const origin: Analysis<Origin | undefined> = {
  name: 'origin',
  compute(analyses) {
    const sums = new Map<string, number>()
    const all = analyses.get(traces)
    for (const { language, weight } of all) sums.set(language, (sums.get(language) ?? 0) + weight)
    const [best, second] = [...sums].sort((a, b) => b[1] - a[1])
    if (!best || best[1] < ENOUGH || (second && best[1] < CLEAR * second[1])) return undefined
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
