/** Short forms of source languages that translations leave standing, which no list of their words has. */

import { unicode } from '../document/unicode.ts'
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
  /** Words for “and” and “or” that English does not have. */
  readonly conjunctions: string
  /** What Arabic and Persian put behind the name of a person they honour, in brackets; “_” for a space. */
  readonly honours: string
  /** Numbers that stand behind a figure: 亿, 억, juta. */
  readonly units: string
  /** Endings that Turkish parts from a name or number by an apostrophe; of one letter there are too many elsewhere. */
  readonly suffixes: string
  /** What English has behind an elided article: newspapers, parties and firms, and words of phrases (“hors d’œuvre”). */
  readonly elided: string
  /** Endings of a language’s words that no English word has, or few: they count on words that no lexicon knows. */
  readonly wordEndings: string
  /** Endings of long words that no English word has, as alternatives of an expression. */
  readonly foreignShapes: string
  /** Endings of German nouns that are the names of bodies and places, which English texts keep. */
  readonly germanNames: string
  readonly clearCases: string
  readonly doubtfulCases: string
  readonly givenCases: string
  readonly loneCases: string
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
  readonly conjunctions: Languages
  readonly honours: Languages
  readonly units: Languages
  readonly suffixes: Languages
  readonly elided: Languages
  /** Matches a long word in small letters that looks foreign. */
  readonly foreignShape: () => RegExp
  /** Matches a German noun in small letters that is the name of a body or place. */
  readonly germanName: () => RegExp
  /** By language the endings of its words. */
  readonly wordEndings: () => ReadonlyMap<string, ReadonlySet<string>>
  /** Case endings of surnames by their last letter, the clear ones first. */
  readonly cases: () => ReadonlyMap<string, readonly CaseEnding[]>
  /** Those of given names. */
  readonly givenCases: () => ReadonlyMap<string, readonly CaseEnding[]>
  /** Those of places and people whom a text may name in a case only. */
  readonly loneCases: () => ReadonlyMap<string, readonly CaseEnding[]>

  constructor(lists: SourceFormLists) {
    const of = (kind: keyof SourceFormLists): Languages => once(() => languagesOf(lists[kind]))
    this.honorifics = of('honorifics')
    this.years = of('years')
    this.dotted = of('dotted')
    this.endings = of('endings')
    this.dayEndings = of('dayEndings')
    this.abbreviations = of('abbreviations')
    this.conjunctions = of('conjunctions')
    this.honours = of('honours')
    this.units = of('units')
    this.suffixes = of('suffixes')
    this.elided = of('elided')
    this.foreignShape = once(() => unicode`^\p{Ll}{3,20}(?:${lists.foreignShapes})$`)
    this.germanName = once(() => new RegExp(`(?:${lists.germanNames})s?$`, 'u'))
    this.wordEndings = once(() => endingsOf(lists.wordEndings))
    this.cases = once(() => caseEndings(lists.clearCases, lists.doubtfulCases))
    this.givenCases = once(() => caseEndings(lists.givenCases, ''))
    this.loneCases = once(() => caseEndings(lists.loneCases, ''))
  }
}

/** The lines of lists: a language and its words. */
const rowsOf = (lists: string): (readonly [language: string, words: readonly string[]])[] =>
  lists
    .trim()
    .split('\n')
    .map((list) => {
      const [language, ...words] = wordList(list)
      return [language, words]
    })

const endingsOf = (lists: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(rowsOf(lists).map(([language, endings]) => [language, new Set(endings)]))

/** By form the language, of several the last. */
const languagesOf = (lists: string): ReadonlyMap<string, string> =>
  new Map(rowsOf(lists).flatMap(([language, forms]) => forms.map((form) => [form, language] as const)))

/** One small letter with a stop before a name: κ., pan, господин. */
export const INITIALS: ReadonlyMap<string, string> = new Map([
  ['k', 'el'],
  ['p', 'pl'],
  ['g', 'ru'],
])
