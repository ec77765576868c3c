/** Short forms of source languages that translations leave standing, which no list of their words has. */

import { wordMap } from '../word-set.ts'

/** Forms of address before a name, in the case that news writes them in. “Don”, “madame” and “sheikh” are English too. */
export const HONORIFICS = wordMap({
  es: 'señor señora señorita señores doña sor fray Señor Señora Señorita',
  pt: 'senhor senhora senhores dona seu irmã Senhor Senhora',
  fr: 'monsieur mademoiselle messieurs soeur sœur frère père mère Monsieur Mademoiselle Mme Mmes Mlle Mlles',
  it: 'signor signora signorina signori suor fra dottor Signor Signora Suor',
  de: 'herr frau fräulein herrn Herr Frau Herrn Fräulein',
  nl: 'meneer mevrouw mijnheer Mevrouw Meneer Mevr Dhr',
  pl: 'pani panie panowie Pani',
  cs: 'pane paní Paní slečna',
  ro: 'domnul doamna domnişoara domnișoara dl dna Domnul Doamna',
  el: 'kyrios kyria kyrie Kyrios Kyria',
  bg: 'gospodin gospozha Gospodin Gospozha',
  hr: 'gospođa Gospođa gospođica',
  tr: 'sayın Sayın',
  sv: 'herrn fru Fru',
  ar: 'sayyid sayyida ustaz Ustaz',
  fa: 'agha khanom aghaye Aghaye Khanom',
  hu: 'úr Úr asszony',
  sq: 'zoti zonja',
  lt: 'ponas ponia',
})

/** One small letter with a stop before a name: κ., pan, господин. */
export const INITIALS: ReadonlyMap<string, string> = new Map([
  ['k', 'el'],
  ['p', 'pl'],
  ['g', 'ru'],
])

/** What stands behind a year: рік, год, година, rok, gads, év, yıl. */
export const OF_YEAR = wordMap({
  pl: 'r roku',
  ru: 'g gg goda godu',
  uk: 'rr rik rotsi',
  bg: 'godina',
  hr: 'god godine godini',
  lv: 'gada gadā gadam',
  lt: 'metų metais',
  hu: 'évi évben',
  tr: 'yılı yılında yılının',
  cs: 'rok',
})

/** Abbreviations of dotted letters, without the last stop. */
export const DOTTED = wordMap({
  pl: 'm.in t.j t.zn o.o m.st św.p b.m',
  de: 'z.B d.h u.a u.U z.T v.a o.ä i.d.R u.ä i.A z.Z s.o z.Hd m.E',
  fr: 'p.ex c.-à-d c.à.d N.D.L.R S.M S.E.M',
  es: 'p.ej D.ª EE.UU RR.HH SS.MM CC.AA JJ.OO FF.AA s.m d.C a.C',
  pt: 'p.ex Sr.ª Dr.ª S.Exa Exmo.Sr',
  it: 'p.es on.le S.p.A.a c.a',
  ro: 'ș.a ş.a d.hr ș.a.m.d d-l',
  tr: 'M.Ö M.S T.C a.g.e',
  nl: 'o.a m.b.t d.w.z i.v.m i.p.v t.o.v o.l.v z.o.z',
  ru: 't.e t.k t.d t.p т.е т.к т.д т.п',
  cs: 't.j n.l t.č',
  sv: 'bl.a t.ex d.v.s s.k fr.o.m t.o.m',
  da: 'f.eks bl.a d.v.s',
})

/** Endings that a source joins with a hyphen to a number. */
export const ENDINGS = wordMap({
  bg: 'ina ima ta te ti godishen godishna godishniyat godishnata',
  de: 'jährige jähriger jährigen jährig tägige tägigen stündige stündigen minütige minütigen köpfige köpfigen stöckige stöckigen prozentige fache fachen mal seitige',
  pl: 'letni letnia letniej letniego letnią latek latka latkę latki letnich go ej ego tka dniowy',
  ru: 'letny letniy letnyaya letniaia letnego letiye letie kh ti tyi ogo ekh ym',
  uk: 'richnyi richna richnoho richchia rokiv',
  cs: 'letý letá letého ti tého leté',
  nl: 'jarige jarig daagse koppige voudig',
  sv: 'årig åriga åring åringen tal talet',
  fr: 'ième ieme ème ans',
  tr: 'inci nci üncü uncu ıncı lik luk lük lık li lu lü yaşındaki',
  hu: 'es os as én án éves ban ben',
  es: 'añero añeros avo',
  hr: 'godišnji godišnja godišnjak ak tak',
})

/** What it joins to a day of the week: “Thursday-feira”. */
export const DAY_ENDINGS = wordMap({ pt: 'feira', hu: 'én ön', bg: 'ta' })

/** Abbreviations of several letters that stand before any word, or behind a list. */
export const ABBREVIATIONS = wordMap({
  pl: 'np tzw tzn',
  de: 'bzw usw ggf evtl inkl exkl sog zzgl',
  nl: 'bijv enz',
  cs: 'např tzv napr atd apod',
  sv: 'osv dvs',
  tr: 'örn',
  hu: 'stb ill',
  hr: 'npr tzv itd',
})
