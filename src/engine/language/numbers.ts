import { withCapital } from '../document/characters.ts'
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
export const MONTH_NAMES: readonly string[] = ['', ...[...MONTHS.keys()].map(withCapital)]

/** A year of the last century or this one. */
export const YEAR = /^(?:19|20)\d\d$/

/** Currencies whose sign is their own. */
export const SIGNED_MONEY = wordSet('dollar dollars euro euros pound pounds')
/** Currencies that have the dollar’s. */
export const DOLLAR_SIGNED_MONEY = wordSet('peso pesos reais reales soles')

/** The currency signs that English puts before the figure. */
export const CURRENCY_SIGNS = wordSet('$ € £ ¥ ₽ ₴ ₹ ₺ ₩ ₪ ₫ ₦ ₱')
