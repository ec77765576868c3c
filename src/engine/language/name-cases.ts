/**
 * Case endings that a translation leaves on a surname: of Slavic names (Klimczak, Klimczaka; Luchko, Luchkom), of Greek
 * ones, which lose their s (Karantonis, Karantoni), of Turkish ones (Karagöz, Karagözün), and of Baltic, Finnish and
 * Hungarian ones.
 */

import { wordList } from '../word-set.ts'
import type { SourceForms } from './source-forms.ts'

/** What a surname may be in the nominative. */
export interface Nominative {
  readonly spelling: string
  /** True where the form is as likely another name: a woman's (Sazhina), or one that merely looks alike. */
  readonly doubtful: boolean
}

/** A case ending, and what stands for it in the nominative. */
export interface CaseEnding {
  readonly ending: string
  readonly nominative: string
  /** True where names have it in the nominative as well. */
  readonly doubtful: boolean
}

/** Endings by their last letter, the clear ones first. @param clear pairs as “ego/”, parted by white space */
export function caseEndings(clear: string, doubtful: string): ReadonlyMap<string, readonly CaseEnding[]> {
  const index = new Map<string, CaseEnding[]>()
  for (const list of [clear, doubtful]) {
    for (const pair of wordList(list)) {
      const [ending, nominative] = pair.split('/')
      const last = ending.slice(-1)
      const endings = index.get(last) ?? []
      index.set(last, endings)
      if (ending) endings.push({ ending, nominative, doubtful: list !== clear })
    }
  }
  return index
}

/** “Orbánnal”, “Magyarral”: Hungarian doubles the last letter. */
const WITH = /(.)\1[ae]l$/u

/** A surname’s end that takes a clear ending and is no woman’s with -a: Ivanov, Pushkin; nor a Baltic or Greek -s. */
const DECLINED = /(?<![oe])(?:[bcdfgjklłmprtzżńćj]|[oe]n)$/

/** What a name in small letters may be the case of, the likeliest first. */
export function nominativesOf(lower: string, { cases }: SourceForms): Nominative[] {
  const found: Nominative[] = []
  for (const { ending, nominative, doubtful } of cases().get(lower[lower.length - 1]) ?? []) {
    if (!lower.endsWith(ending)) continue
    const spelling = lower.slice(0, -ending.length) + nominative
    if (doubtful || nominative !== '' || DECLINED.test(spelling)) found.push({ spelling, doubtful })
  }
  if (WITH.test(lower)) found.push({ spelling: lower.slice(0, -3), doubtful: true })
  // “Karácsonnyal”
  if (/nny[ae]l$/u.test(lower)) found.push({ spelling: `${lower.slice(0, -5)}ny`, doubtful: true })
  return found
}

/** What a name in small letters would be in the nominative, for one that is looked up in a list. @param cases one of `SourceForms` */
export const listedNominatives = (lower: string, cases: SourceForms['cases']): string[] =>
  (cases().get(lower[lower.length - 1]) ?? [])
    .filter(({ ending }) => lower.endsWith(ending))
    .map(({ ending, nominative }) => lower.slice(0, -ending.length) + nominative)
