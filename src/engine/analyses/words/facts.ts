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

/** Prepositions that stand before years and numbers: “since2020”, “to15”. */
export const BEFORE_NUMBER = wordSet(
  'behind above below plus least most since in to from by of until and the than about over on at for between after before around nearly almost under only with some per was were is are',
)

/** Beginnings of names with a capital inside: McDonald, DeSantis, LaGuardia, FitzGerald. */
export const NAME_HEADS = wordSet(
  'mc mac de di da du del della la le lo van von st san fitz o d l al el ben bin ibn abu mcc des dos das ten ter vande',
)

export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** Words after “in” that show it is a preposition and no unit: “27in the region”. */
export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your some all most many both several each every which what',
)

export const PREFIXES: readonly string[] =
  'un re pre anti non over under out sub super inter co de dis mis multi micro mega mini pro post semi ultra hyper cyber bio eco geo neo pan auto tele photo electro hydro trans counter self quasi ex kilo nano tri bi uni poly mono pseudo crypto euro afro mid ever step fore after up down in im ir il em en a be by side back hand under over thermo aero agro astro cardio neuro psycho socio petro narco techno turbo retro proto para meta macro intra extra infra omni iso homo hetero giga tera deca arch vice'.split(
    ' ',
  )

export const SUFFIXES: readonly string[] =
  's es ed d er ers or ors ing ings ly ness less ful like wise able ible ability ish ism isms ist ists ize ized izes izing ization ise ised ises ising isation hood ship ships dom ward wards proof free goer goers going diving maker makers making holder holders gate fest esque ian ians al ally ic ical ity y ier iest ies ian ite ites worthy some most man men woman women land lands shire ville burg town ton based wide side fold ment ments ation ations ative ive ively ance ence ant ent ancy ency ous ously age ages ee ees eer ese i an ans n ns'.split(
    ' ',
  )

/** Forms of address before a name. */
export const MISTERS: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr'])
