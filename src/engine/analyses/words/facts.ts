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

/** Letters after a number that are units, ordinals, multipliers or names of formats: “10km”, “21st”, “3D”, “1990s”. */
export const NUMBER_SUFFIXES = wordSet(`
  s st nd rd th am pm a b c d e f g h i k l m n p r t u v w x y z km m cm mm nm um kg g mg mcg ug t lb lbs oz ft yd yds mi sq sqm sqft ha ac
  l ml cl dl cc hz khz mhz ghz w kw mw gw kwh mwh gwh twh v kv mv a ma ah mah j kj kcal cal pa kpa hpa psi bar db
  million billion trillion thousand b kb mb gb tb pb kbps mbps gbps bps fps dpi px mp rpm mph kph kmh kmph kt kts knots hp bhp cv nmi
  bn mn tn tr mln mld mm k mil m bln trn usd eur gbp rmb cny jpy chf inr rub uah try pln czk huf ron sek nok dkk aud cad nzd hkd sgd krw brl mxn zar
  yuan yen won euro euros dollar dollars cents pence pounds rupees rubles roubles lira liras pesos baht dong ringgit rupiah riyals dirhams hryvnia hryvnias zloty
  h hr hrs min mins sec secs ms ns s y yo yr yrs d wk wks mo mos x ers p pp pt pts pct bp bps ppm ppb iu
  gt gti gts sx rs neo max pro plus lte g5 dp hd uhd fhd k p i se xl xxl xs d3 nd rds ths up over ton tons tonne tonnes mile miles gal gallon gallons
  o ish ply way mm2 m2 km2 cm2 m3 cm3 ft2 co2 am-pm fold plus
`)

/** Prepositions that stand before years and numbers: “since2020”, “to15”. */
export const BEFORE_NUMBER = wordSet(
  'behind above below plus least most since in to from by of until and the than about over on at for between after before around nearly almost under only with some per was were is are',
)

/** Agencies and labels of credits, glued to the caption before them. */
export const CREDITS = wordSet(`
  afp ap epa dpa apa efe ansa tass upi reuters getty xinhua kyodo yonhap anadolu aa ritzau tt ntb belga lusa agerpres pap ctk apn ria interfax
  ukrinform unian trend azertac armenpress irna isna petra sana wam spa mena anp keystone afrp
  photo photos foto fotos image images picture video file document handout archive archives credit source photograph imago shutterstock alamy istock
  pa rex magnum bloomberg sputnik zuma nurphoto sipa maxppp
`)

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
  's es ed d er ers or ors ing ings ly ness less ful like wise able ible ability ish ism isms ist ists ize ized izes izing ization ise ised ises ising isation hood ship ships dom ward wards proof free goer goers maker makers making holder holders gate fest esque ian ians al ally ic ical ity y ier iest ies ian ite ites worthy some most man men woman women land lands shire ville burg town ton based wide side fold ment ments ation ations ative ive ively ance ence ant ent ancy ency ous ously age ages ee ees eer ese i an ans n ns'.split(
    ' ',
  )

/** Forms of address before a name. */
export const MISTERS: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr'])
