import { Flag } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'

/** Facts about English words that the verdicts on unknown tokens rest on. */

/**
 * Function words that neither open nor close an English compound: on either side of a split they decide.
 * (“him”, “her”, “out” and their like are left out: they end names and open compounds.)
 */
export const CLOSED = wordSet(`
  the and of that with from which they said have has had was were this these those their there would could should been
  because although while whereas when where whose what but not than then them into onto between through during before after
  against among about above until since without within also who whom will being does did must might shall cannot
`)

/** Short or ambiguous function words: they decide when the other part is common. */
export const SHORT = wordSet(
  'is it he in on an or as at by to be we if so us she his her its our you your can may are for him how did my very many such other each both only just still even already',
)

/** Function words that open ordinary compounds too (inlay, online, forgo, beware, overrun, nobody): they want a better second part. */
export const PREFIX_LIKE = wordSet(
  'in on be for out over no so up down under off by at as an or he us it is to my we if',
)

/** Words after “in” that show it is a preposition and no unit: “27in the region”. */
export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your some all most many both several each every which what',
)

/** Names of any kind, and what is written in capitals. */
export const NAME =
  Flag.PROPER | Flag.PLACE | Flag.DEMONYM | Flag.GIVEN | Flag.FAMILY | Flag.COMPANY | Flag.UPPER

/** Forms of address before a name. */
export const MISTERS: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr'])
