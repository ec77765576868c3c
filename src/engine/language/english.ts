import { wordSet } from '../word-set.ts'

/** Facts about English that the document needs before any lexicon: closed classes and abbreviations. */

/** Abbreviations that keep their full stop and are followed by a name or number: no sentence ends there. */
export const BEFORE_NAME = wordSet(`
  mr mrs ms mx dr prof rev fr sr jr st ste mt ft gen lt col capt cpt maj sgt cpl pvt adm cmdr cdr gov sen rep pres
  hon supt insp det amb atty messrs mmes mlle mme pte brig cllr sec asst assoc dir addl engr smt retd
  no nos vol vols art arts fig figs pp ch sect para op cf vs v al approx ca est
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
  ave blvd rd bldg dept univ
`)

/** Abbreviations that may end a sentence or go on with a small letter. */
export const ABBREVIATIONS = wordSet(`
  incl excl inc corp ltd co bros llc plc etc eg ie viz ibid jr sr esq phd md ba ma mba dept assn govt intl natl min max avg hrs mins opp distt supdt
  ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  oz lb lbs kg km cm mm sq cu ml mph kph bn mn tn
`)

/** Words that begin a sentence far more often than they go on after “U.S.” or “Inc.”, as all function words do. */
export const SENTENCE_STARTERS = wordSet('however meanwhile according last')

/** Words that no sentence ends with, since what they belong to follows; of articles only what may not be a letter’s name. */
export const NEVER_LAST = wordSet('the your our their its every and because than very whose')
