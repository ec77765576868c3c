/**
 * Case endings that a translation leaves on a surname: of Slavic names (Klimczak, Klimczaka; Luchko, Luchkom), of Greek
 * ones, which lose their s (Karantonis, Karantoni), of Turkish ones (Karagöz, Karagözün), and of Baltic, Finnish and
 * Hungarian ones.
 */

import { once } from '../once.ts'

/** What a surname may be in the nominative. */
export interface Nominative {
  readonly spelling: string
  /** True where the form is as likely another name: a woman's (Sazhina), or one that merely looks alike. */
  readonly doubtful: boolean
}

/** An ending, and what stands for it in the nominative. */
type Ending = readonly [ending: string, nominative: string]

/** Endings that hardly any name has in the nominative. */
const CLEAR: readonly Ending[] = [
  ['skiego', 'ski'],
  ['ckiego', 'cki'],
  ['skiemu', 'ski'],
  ['ckiemu', 'cki'],
  ['skogo', 'sky'],
  ['skomu', 'sky'],
  ['owi', ''],
  ['iem', ''],
  ['em', ''],
  ['om', ''],
  ['a', ''],
  ['u', ''],
]

/** Endings that names have as well. */
const DOUBTFUL: readonly Ending[] = [
  // Sazhin, Ivanov: the woman's form is the man's genitive. Zorina: her name without its a.
  ['ina', 'in'],
  ['inu', 'in'],
  ['inym', 'in'],
  ['ova', 'ov'],
  ['ovu', 'ov'],
  ['ovym', 'ov'],
  ['eva', 'ev'],
  ['evu', 'ev'],
  ['evym', 'ev'],
  ['in', 'ina'],
  ['ov', 'ova'],
  ['ev', 'eva'],
  ['inoy', 'ina'],
  ['ovoy', 'ova'],
  ['evoy', 'eva'],
  ['skoy', 'skaya'],
  ['skoho', 'sky'],
  ['skym', 'sky'],
  ['skim', 'sky'],
  ['skim', 'ski'],
  ['ckim', 'cki'],
  ['skiej', 'ska'],
  ['ckiej', 'cka'],
  ['ską', 'ska'],
  ['cką', 'cka'],
  ['ską', 'ski'],
  ['ského', 'ský'],
  ['skému', 'ský'],
  ['ého', 'ý'],
  ['ému', 'ý'],
  ['ým', 'ý'],
  ['ovou', 'ová'],
  ['ové', 'ová'],
  // Rzepka: “Rzepko” is how she is called to.
  ['ko', 'ka'],
  // Luchko, Kaczmarek, Kravets, Pavel.
  ['ka', 'ko'],
  ['ku', 'ko'],
  ['kom', 'ko'],
  ['kovi', 'ko'],
  ['ka', 'ek'],
  ['ku', 'ek'],
  ['kiem', 'ek'],
  ['kowi', 'ek'],
  ['kem', 'ek'],
  ['tsa', 'ets'],
  ['tsu', 'ets'],
  ['tsya', 'ets'],
  ['tsem', 'ets'],
  ['tsom', 'ets'],
  ['ca', 'ec'],
  ['ce', 'ec'],
  ['cem', 'ec'],
  ['ę', 'a'],
  ['ą', 'a'],
  ['ie', 'a'],
  // Karantonis, Papadakos.
  ['i', 'is'],
  ['ou', 'os'],
  ['o', 'os'],
  ['a', 'as'],
  // Karagöz’ün without its apostrophe.
  ['ın', ''],
  ['ün', ''],
  ['nın', ''],
  ['nin', ''],
  ['nun', ''],
  ['nün', ''],
  ['yı', ''],
  ['ye', ''],
  ['dan', ''],
  ['den', ''],
]

/**
 * Case endings of languages with many of them, each with what it stands for, after a stroke. Names in these cases are
 * doubtful all: who has not been introduced may be somebody else.
 */
const BY_LANGUAGE = [
  // Czech, Slovak, Croatian: Fialou, Ficovi, Čaputovej.
  'a/ ou/a ovi/a ovi/o om/o u/o a/o y/a u/a om/a e/a i/a ovej/ová ovej/ova ovou/ova ove/ova ě/a ě/ ě/o e/',
  // Hungarian: Orbánnak, Orbánt.
  'nak/ nek/ t/ ot/ et/ at/ öt/ ban/ ben/ ból/ ből/ ról/ ről/ tól/ től/ ra/ re/ hoz/ hez/ höz/ ért/ ig/ val/ vel/ ék/',
  // Finnish, Estonian: Orpon, Stubbin, Niskasen, Läänemetsa.
  'n/ in/ lla/ llä/ ella/ illa/ lle/ elle/ ille/ lta/ elta/ ilta/ ssa/ issa/ sta/ ista/ iin/ en/ ia/ sen/nen sta/nen sella/nen selle/nen selta/nen sesta/nen sessa/nen seen/nen i/ it/ ile/ iga/ sa/s se/s',
  // Latvian, Lithuanian: Ķirša, Nausėdos.
  'a/s am/s u/s ā/s ša/sis ža/zis ļa/lis ņa/nis ča/cis am/is i/is as/a ai/a es/e ei/e os/a ą/a o/as ui/as ą/as u/as e/as io/is iui/is į/is ės/ė ei/ė ę/ė aus/us ui/us',
  // Romanian, Armenian, Albanian
  'ului/ lui/ ul/ ei/a it/',
]

const MANY_CASES: readonly Ending[] = BY_LANGUAGE.flatMap((list) =>
  list.split(' ').map((pair): Ending => {
    const [ending, nominative] = pair.split('/')
    return [ending, nominative]
  }),
)

/** “Orbánnal”, “Magyarral”: Hungarian doubles the last letter. */
const WITH = /(.)\1[ae]l$/u

/** A surname’s end that takes a clear ending and is no woman’s with -a: Ivanov, Pushkin; nor a Baltic or Greek -s. */
const DECLINED = /(?<![oe])(?:[bcdfgjklłmprtzżńćj]|[oe]n)$/

/** The endings by their last letter, the clear ones first. */
const byLastLetter = once(() => {
  const index = new Map<string, { ending: string; nominative: string; doubtful: boolean }[]>()
  const add = (endings: readonly Ending[], doubtful: boolean): void => {
    for (const [ending, nominative] of endings) {
      const last = ending[ending.length - 1]
      const list = index.get(last) ?? []
      index.set(last, list)
      list.push({ ending, nominative, doubtful })
    }
  }
  add(CLEAR, false)
  add(DOUBTFUL, true)
  add(MANY_CASES, true)
  return index
})

/** What a name in small letters may be the case of, the likeliest first. */
export function nominativesOf(lower: string): Nominative[] {
  const found: Nominative[] = []
  for (const { ending, nominative, doubtful } of byLastLetter().get(lower[lower.length - 1]) ?? []) {
    if (!lower.endsWith(ending)) continue
    const spelling = lower.slice(0, -ending.length) + nominative
    if (doubtful || nominative !== '' || DECLINED.test(spelling)) found.push({ spelling, doubtful })
  }
  if (WITH.test(lower)) found.push({ spelling: lower.slice(0, -3), doubtful: true })
  // “Karácsonnyal”
  if (/nny[ae]l$/u.test(lower)) found.push({ spelling: `${lower.slice(0, -5)}ny`, doubtful: true })
  return found
}

/** Case endings of places and people whom a text may name in a case only: “from Tomska”, “to Bidenu”; “in Odesi”. */
const ENDINGS_ALONE = ['a u om em iem owi e ie iu ia ya', 'i y u e oy ę ą']

/** Case endings of given names that no given name has in the nominative, a man’s and a woman’s; some with -o or -y before. */
const GIVEN_ENDINGS: readonly Ending[] = [
  ['iem', ''],
  ['em', ''],
  ['em', 'o'],
  ['om', ''],
  ['om', 'o'],
  ['owi', ''],
  ['ovi', ''],
  ['ovi', 'o'],
  ['yem', 'y'],
  ['yem', 'iy'],
  ['iyem', 'iy'],
  ['im', 'i'],
  ['ym', 'y'],
  ['ą', 'a'],
  ['ę', 'a'],
  ['oyu', 'a'],
  ['oiu', 'a'],
  ['oy', 'a'],
  ['eyu', 'ya'],
  ['eiu', 'ia'],
  ['iyeyu', 'iya'],
]

/** What a given name in small letters would be in the nominative. */
export const givenNominatives = (lower: string): string[] =>
  GIVEN_ENDINGS.filter(([ending]) => lower.endsWith(ending)).map(
    ([ending, nominative]) => lower.slice(0, -ending.length) + nominative,
  )

/** What a name in small letters would be in the nominative, for one that is looked up in a list. */
export const nominativesAlone = (lower: string): string[] =>
  ENDINGS_ALONE.flatMap((endings, feminine) =>
    endings
      .split(' ')
      .filter((ending) => lower.endsWith(ending))
      .map((ending) => lower.slice(0, -ending.length) + (feminine ? 'a' : '')),
  )
