import { wordSet } from '../word-set.ts'

/** How English writes numbers: in words, in figures, as ordinals. */

/** Numbers in words, those of groups among them. “One” is left out: it is a pronoun more often than a number. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 2] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 2)] as const),
  ...'trio quartet quintet sextet'.split(' ').map((word, i) => [word, i + 3] as const),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Longer runs of digits are no numbers that anyone reads. */
const LONGEST = 24

/** The value of the figure at `[start, end)` if its form is English (“1,500”, “3.5”, India’s “1,50,000”). */
export function readFigure(text: string, start: number, end: number): number | undefined {
  if (end - start > LONGEST) return undefined
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return readParted(text.slice(start, end))
    value = value * 10 + digit
  }
  return value
}

function readParted(figure: string): number | undefined {
  return /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$/.test(figure)
    ? Number(figure.replaceAll(',', ''))
    : undefined
}

/** “1500000” → “1,500,000”. @param digits digits alone */
export const groupThousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')

/** “3” → “3rd” */
export function ordinalOf(digits: string): string {
  const ending = /1\d$/.test(digits) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(digits.at(-1))] ?? 'th')
  return digits + ending
}

/** The months by their English names in lower case, January being 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month, i) => [month, i + 1]),
)

/** The name of the month, January being 1. */
export const MONTH_NAMES: readonly string[] = [
  '',
  ...[...MONTHS.keys()].map((month) => month[0].toUpperCase() + month.slice(1)),
]

/** The currency signs that English puts before the figure. */
export const CURRENCY_SIGNS = wordSet('$ € £ ¥ ₽ ₴ ₹ ₺ ₩ ₪ ₫ ₦ ₱')

/** Abbreviations of currencies; they stand before the figure or behind it. */
export const CURRENCY_CODES = wordSet(
  'eur usd gbp chf rub uah pln rs rmb nok sek dkk rp idr vnd irr huf ron bgn rsd czk kzt uzs cop clp ars brl mxn isk php myr',
)

/** Words after which three digits behind a dot are decimals as a rule: rates, results, times. */
export const EXACT = wordSet(
  'percent per percentage % ° degrees degree million billion trillion thousand m bn mn second seconds sec secs s minute minutes ' +
    'points point score scores times inch inches feet foot ft lb lbs ounce ounces carat carats magnitude',
)

/** Currencies, units and spans of time: a figure before them is as often a decimal as a whole number. */
export const MEASURES = wordSet(
  'euro euros dollar dollars pound pounds yen yuan rouble roubles ruble rubles hryvnia hryvnias lira liras franc francs peso pesos real reais ' +
    'rupee rupees zloty zlotys lari lei leu leva lev kuna kunas denar denars dinar dinars dram drams manat manats tenge som som sums tugrik baht ringgit ' +
    'rupiah dong kip kyat taka birr shilling shillings naira cedi cedis guarani guaranis boliviano bolivianos sol soles bolivars quetzals ' +
    'lempira lempiras cordobas toman tomans rial rials afghani afghanis leke forints koruna korunas hryvnas crown crowns krona kronor krone kroner forint dirham dirhams riyal riyals shekel shekels won rand cents pence ' +
    'eur usd gbp chf rub uah pln rs rmb hour hours day days week weeks month months year years decade decades ' +
    'km kilometer kilometers kilometre kilometres meter meters metre metres cm mm centimeters centimetres millimeters millimetres mile miles yards ' +
    'kg kilo kilos kilogram kilograms gram grams g ton tons tonne tonnes hectare hectares acre acres liter liters litre litres barrel barrels gallons ' +
    'watts kw mw gw kwh mwh megawatts gigawatts kilowatts volts bytes megabytes gigabytes gb mb tb km2 m2 m3 square cubic kph mph knots',
)

/** What is counted in whole numbers though the word has no plural ending. */
export const WHOLE = wordSet(
  'people persons dead injured wounded missing men women children police troops personnel staff cattle sheep jews',
)
