/** Short forms of source languages that translations leave standing, which no list of their words has. */

import { once } from '../once.ts'
import { wordList } from '../word-set.ts'
import { type CaseEnding, caseEndings } from './name-cases.ts'

/** Forms by kind: lines of a language and its forms, parted by spaces; of cases, each ending and what stands for it. */
export interface SourceFormLists {
  /** Forms of address before a name, in the case that news writes them in. “Don”, “madame” and “sheikh” are English too. */
  readonly honorifics: string
  /** What stands behind a year: рік, год, година, rok, gads, év, yıl. */
  readonly years: string
  /** Abbreviations of dotted letters, without the last stop. */
  readonly dotted: string
  /** Endings that a source joins with a hyphen to a number. */
  readonly endings: string
  /** What it joins to a day of the week: “Thursday-feira”. */
  readonly dayEndings: string
  /** Abbreviations of several letters that stand before any word, or behind a list. */
  readonly abbreviations: string
  readonly clearCases: string
  readonly doubtfulCases: string
  readonly givenCases: string
}

/** The language of each form, read when one is first asked about. */
type Languages = () => ReadonlyMap<string, string>

/** Short forms of source languages. */
export class SourceForms {
  readonly honorifics: Languages
  readonly years: Languages
  readonly dotted: Languages
  readonly endings: Languages
  readonly dayEndings: Languages
  readonly abbreviations: Languages
  /** Case endings of surnames by their last letter, the clear ones first. */
  readonly cases: () => ReadonlyMap<string, readonly CaseEnding[]>
  /** Those of given names. */
  readonly givenCases: () => ReadonlyMap<string, readonly CaseEnding[]>

  constructor(lists: SourceFormLists) {
    this.honorifics = once(() => languagesOf(lists.honorifics))
    this.years = once(() => languagesOf(lists.years))
    this.dotted = once(() => languagesOf(lists.dotted))
    this.endings = once(() => languagesOf(lists.endings))
    this.dayEndings = once(() => languagesOf(lists.dayEndings))
    this.abbreviations = once(() => languagesOf(lists.abbreviations))
    this.cases = once(() => caseEndings(lists.clearCases, lists.doubtfulCases))
    this.givenCases = once(() => caseEndings(lists.givenCases, ''))
  }
}

/** By form the language, of several the last. */
const languagesOf = (lists: string): ReadonlyMap<string, string> =>
  new Map(
    lists
      .trim()
      .split('\n')
      .flatMap((list) => {
        const [language, ...forms] = wordList(list)
        return forms.map((form) => [form, language] as const)
      }),
  )

/** One small letter with a stop before a name: κ., pan, господин. */
export const INITIALS: ReadonlyMap<string, string> = new Map([
  ['k', 'el'],
  ['p', 'pl'],
  ['g', 'ru'],
])
