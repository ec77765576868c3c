import type { Document } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'

/** Facts about English words that the verdicts on unknown tokens rest on. */

/** Words after “in” that show it is a preposition and no unit: “27in the region”. */
export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your some all most many both several each every which what',
)

/** Names of any kind, and what is written in capitals. */
export const NAME =
  Flag.PROPER | Flag.PLACE | Flag.DEMONYM | Flag.GIVEN | Flag.FAMILY | Flag.COMPANY | Flag.UPPER

/** Names of places, peoples and firms: no part of a person's. */
export const IMPERSONAL = Flag.PLACE | Flag.DEMONYM | Flag.COMPANY

/** Forms of address before a name. */
export const MISTERS: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr'])

/** An English word in small letters. */
export const isSmallEnglish = ({ tokens }: Document, i: number): boolean =>
  (tokens.flags[i] & Mark.lower) !== 0 && (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) !== 0
