/** How other languages write numbers, times and ordinals, and what of it survives in a translation. */

/** The mark between thousands by language; all of these have a comma before decimals. A space is any kind of space. */
const THOUSANDS: Readonly<Record<string, '.' | ' '>> = {
  es: '.',
  pt: '.',
  it: '.',
  ca: '.',
  ro: '.',
  de: '.',
  nl: '.',
  da: '.',
  tr: '.',
  az: '.',
  el: '.',
  hr: '.',
  sr: '.',
  id: '.',
  vi: '.',
  fr: ' ',
  sv: ' ',
  no: ' ',
  fi: ' ',
  ru: ' ',
  uk: ' ',
  be: ' ',
  bg: ' ',
  pl: ' ',
  cs: ' ',
  sk: ' ',
  hu: ' ',
  lv: ' ',
  lt: ' ',
  hy: ' ',
  ka: ' ',
}

/** Whether the language (ISO 639-1) parts thousands with a dot. */
export const dotsThousands = (language: string): boolean => THOUSANDS[language] === '.'

/** Whether the language (ISO 639-1) writes a comma before decimals and puts signs behind the figure. */
export const isContinental = (language: string): boolean => language in THOUSANDS

/** Other languages' words and signs for a thousand millions, with the English. */
export const MILLIARDS: ReadonlyMap<string, string> = new Map([
  ...'milliard milliards milliarde milliarden mlrd mrd mld mia'
    .split(' ')
    .map((word) => [word, 'billion'] as const),
  ['mio', 'million'],
  ['mln', 'million'],
  ['tys', 'thousand'],
  ['bln', 'billion'],
])

/** English words of magnitude with the plural that other languages give them after a figure; a batsman has hundreds. */
export const PLURAL_MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['thousands', 'thousand'],
  ['millions', 'million'],
  ['billions', 'billion'],
  ['trillions', 'trillion'],
])

/** Words of reigns before a year of theirs, with the year before the first: Showa 39 is 1964. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ['meiji', 1867],
  ['taisho', 1911],
  ['showa', 1925],
  ['heisei', 1988],
  ['reiwa', 2018],
])

/** Endings of ordinals: Spanish and Italian 1º, 2ª; French 1er, 2ème, 73e. */
export const ROMANCE_ORDINAL = /^(\d{1,3})(?:[ºª]|er|re|ère|ème|ième|eme|e)$/

/** Russian and Ukrainian endings behind a hyphen: 3-й, 5-го, 2-я. */
export const SLAVIC_ORDINALS: ReadonlySet<string> = new Set(
  'й я е го му м х ми ая ой ый ий ого ому ої ій'.split(' '),
)
