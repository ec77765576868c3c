import { isDigitAt } from '../../document/characters.ts'
import { type Document, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { ERAS, MILLIARDS } from '../../language/number-forms.ts'
import { DOLLAR_SIGNED_MONEY, MONTHS, SIGNED_MONEY } from '../../language/numbers.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { wordValues } from '../../lexicon/word-values.ts'
import type { NumberMention } from '../numbers.ts'

/** Words behind a number that make it an hour, a date or a sum, and perhaps foreign. */
const TELLING =
  'of year years metre metres meter meters h hours hrs hs am pm ten hundred million millions thousand thousands billion billions trillion trillions m bn clock wit'
const tellingWords = wordValues(
  () =>
    new Map(
      [
        ...TELLING.split(' '),
        "o'clock",
        'o’clock',
        ...SIGNED_MONEY,
        ...DOLLAR_SIGNED_MONEY,
        ...MILLIARDS.keys(),
        ...MONTHS.keys(),
      ].map((word) => [word, true]),
    ),
)

/** Words before a number that may make it foreign: “hour 14”, “AM 9”, “the years 60”, “Showa 39”. */
const leadingWords = wordValues(
  () =>
    new Map(
      [
        'hour',
        'hours',
        'am',
        'pm',
        'half',
        'years',
        'nr',
        'morning',
        'afternoon',
        'evening',
        ...ERAS.keys(),
      ].map((word) => [word, true]),
    ),
)

/** Marks before a number that make it foreign: “%50”, “n° 5”; and those that do with a space between: “$ 50”. */
const TELLING_BEFORE = new Set([...'%°№'].map((mark) => mark.charCodeAt(0)))
const TELLING_APART = new Set([...'$€£¥₽₴₺₹'].map((mark) => mark.charCodeAt(0)))

/**
 * Whether a number is English by its look, with nothing beside it that could make it foreign: “40 people”, “1,500 tonnes”,
 * “24th”. Most numbers are, and a few characters say so before anything is cut out of the text.
 */
export function isPlain({ tokens, text }: Document, mention: NumberMention, lexicon: Lexicon): boolean {
  const { token, endToken: next, inWords, value } = mention
  if (!inWords && next > token + 1 && hasOddMagnitude(text, tokens, token, next)) return false
  if (next < tokens.count && tokens.kind[next] !== Kind.punctuation) {
    if (tokens.kind[next] !== Kind.word) return inWords
    const word = tokens.word[next]
    if (inWords && isTens(value) && text.startsWith('and ', tokens.start[next])) return false
    if (word === NONE || tellingWords(lexicon).has(word)) return false
  } else if (!inWords && isTellingBehind(text, tokens, next)) return false
  if (inWords) return true
  if (
    tokens.kind[token] === Kind.word
      ? endsForeign(text, tokens.start[token], tokens.end[token])
      : !isEnglish(text, tokens, mention)
  )
    return false
  const before = token - 1
  if (before < 0) return true
  const sign = text.charCodeAt(tokens.start[before])
  if (TELLING_BEFORE.has(sign)) return false
  if (TELLING_APART.has(sign) && tokens.flags[token] & tokens.flags[before] & Mark.spaceBefore) return false
  if (tokens.kind[before] !== Kind.word) return true
  return tokens.word[before] !== NONE && !leadingWords(lexicon).has(tokens.word[before])
}

/**
 * “212 thousand”, “5,800 million”, “4 million 350 thousand”: a figure with a word that English writes in figures, a long one,
 * or one with another figure.
 */
function hasOddMagnitude(text: string, tokens: Document['tokens'], token: number, next: number): boolean {
  return (
    text.charCodeAt(tokens.start[next - 1]) === 0x74 ||
    widthOf(tokens, token) > 4 ||
    (next < tokens.count &&
      (tokens.kind[next] === Kind.number || text.startsWith('and ', tokens.start[next])))
  )
}

/** “5. of June”, “1'200”, “3-й”, “50 %”; not a full stop after a longer number, nor “40-year-old”. */
function isTellingBehind(text: string, tokens: Document['tokens'], next: number): boolean {
  if (next >= tokens.count) return false
  switch (text.charCodeAt(tokens.start[next])) {
    case 0x2e:
      return widthOf(tokens, next - 1) <= 2 || isSplit(tokens, next)
    case 0x25:
      return (tokens.flags[next] & Mark.spaceBefore) !== 0
    case 0x2d:
      return next + 1 < tokens.count && widthOf(tokens, next + 1) <= 3
    case 0x27:
    case 0x2019:
      return true
    case 0x2f:
      return text.charCodeAt(tokens.end[next]) - 0x30 < 10
    case 0x2c:
    case 0x3a:
      return isSplit(tokens, next) || /[-–]/.test(text[tokens.start[next] + 1] ?? '')
    case 0x29:
      return (
        widthOf(tokens, next - 1) <= 4 &&
        /\((?:the )?$/.test(text.slice(Math.max(0, tokens.start[next - 1] - 5), tokens.start[next - 1]))
      )
    default:
      return false
  }
}

/** “45. 000”, “1 ,000”: another figure behind the mark. */
const isSplit = ({ kind, flags }: Document['tokens'], mark: number): boolean =>
  kind[mark + 1] === Kind.number && (flags[mark] & (Mark.spaceBefore | Mark.spaceAfter)) !== 0

/** Twenty, thirty … ninety. */
export const isTens = (value: number | undefined): boolean =>
  value !== undefined && value >= 20 && value < 100 && value % 10 === 0

/** “14h”, “14h30”, “15:50pm”, “1er”, “2ª”; not “24th”, “14bn”, “U2”. */
function endsForeign(text: string, start: number, end: number): boolean {
  if (!isDigitAt(text, start)) return false
  const last = text[end - 1]
  const digit = isDigitAt(text, end - 2)
  if (isDigitAt(text, end - 1)) return true
  return digit ? 'hmeºªй'.includes(last) : 'mre'.includes(last)
}

/** Digits in English form, but for decimals of three places and what may be a year. */
function isEnglish(text: string, tokens: Document['tokens'], { token, value }: NumberMention): boolean {
  if (value === undefined) return false
  const width = widthOf(tokens, token)
  if (text[tokens.end[token] - 4] === '.') return false
  // A year with a comma, and a day with its month: “03.09”.
  if (width === 4 && value > 2500 && value < 2590) return false
  return width !== 5 || !((value >= 1700 && value < 2100) || text[tokens.start[token] + 2] === '.')
}
