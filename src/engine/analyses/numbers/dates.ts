import { tokenText, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { ERAS } from '../../language/number-forms.ts'
import { isNumeric, type NumberText, Numeric } from '../../language/number-words.ts'
import { MONTH_NAMES, MONTHS, ordinalOf, YEAR } from '../../language/numbers.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { ForeignForm } from './foreign-form.ts'
import { after, before, keyAt, touches } from './line.ts'

/** A date as another language puts it: “the 20 of May”, “May the 12th of 2024”, “12.05.2024”, “in 2,019”, “in 2019 year”. */
export function dateAt(document: NumberText, i: number): ForeignForm | undefined {
  const { tokens } = document
  const width = widthOf(tokens, i)
  if (width > 10) return undefined
  const figure = tokenText(document, i)
  const told = eraAt(document, i, figure) ?? decadeAt(document, i, figure)
  if (told) return told
  if (width <= 4 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(figure)) return day(document, i, figure)
  if (width === 4) return bareYear(document, i, figure)
  if (width === 5) return groupedYear(document, i, figure) ?? dayAndMonth(document, i, figure)
  return dotted(i, figure)
}

const form = (
  token: number,
  endToken: number,
  better: readonly string[],
  confidence: number,
): ForeignForm => ({
  kind: 'date',
  token,
  endToken,
  better,
  confidence,
  supported: Math.max(confidence, 0.93),
})

/** A day with its month before it or behind. */
function day(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const number = Number.parseInt(figure, 10)
  if (number < 1 || number > 31) return undefined
  return (
    monthBehind(document, i, figure) ??
    monthRightBehind(document, i, figure) ??
    monthBefore(document, i, figure) ??
    stoppedDay(document, i, figure) ??
    dottedDay(document, i, figure) ??
    bracketedDay(document, i, figure)
  )
}

/** “the 20 of May”, “on 3 of March”, “the 20th of May of 2024”; “the 20th of May” is English. */
function monthBehind(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const of = after(document, i)
  if (keyAt(document, of) !== 'of') return undefined
  const at = after(document, of)
  if (!isMonth(document, at)) return undefined
  const year = yearAfterOf(document, at)
  const bare = /^\d+$/.test(figure)
  if (!bare && year < 0) return undefined
  const month = monthAt(document, at)
  const head = keyAt(document, before(document, i))
  const isTold = head === 'the'
  // “12 of August Wilson’s plays”
  const follows = after(document, at)
  if (
    !isNumeric(document, head, Numeric.DAY_HEAD) &&
    follows >= 0 &&
    document.tokens.flags[follows] & Mark.title
  )
    return undefined
  const tail = year < 0 ? '' : ` ${tokenText(document, year)}`
  const better =
    isTold || !bare ? `${bare ? ordinalOf(figure) : figure} of ${month}${tail}` : `${figure} ${month}${tail}`
  return form(
    i,
    (year < 0 ? at : year) + 1,
    [better, `${month} ${Number.parseInt(figure, 10)}${tail && `,${tail}`}`],
    0.93,
  )
}

/** “The 4 February”, “Sunday, the 12th October”; not “the 20 May attack”. English says “the 4th of February”. */
function monthRightBehind(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const { tokens } = document
  const at = after(document, i)
  const article = before(document, i)
  if (keyAt(document, article) !== 'the' || !isMonth(document, at)) return undefined
  const year = yearAt(document, after(document, at))
  const last = year >= 0 ? year : at
  const follows = after(document, last)
  if (
    follows >= 0 &&
    tokens.kind[follows] === Kind.word &&
    !isNumeric(document, keyAt(document, follows), Numeric.DATE_END)
  )
    return undefined
  if (follows >= 0 && tokens.kind[follows] === Kind.number) return undefined
  if (tokenUnit(document, follows) === 0x2d || tokenUnit(document, follows) === 0x2013) return undefined
  const month = monthAt(document, at)
  const tail = year >= 0 ? ` ${tokenText(document, year)}` : ''
  const number = Number.parseInt(figure, 10)
  const better = [`${number} ${month}${tail}`, `${month} ${number}${tail && `,${tail}`}`]
  return form(article, last + 1, better, /^\d+$/.test(figure) ? 0.92 : 0.86)
}

/** “On 03.09” with both in two digits: the third of September. */
function dayAndMonth(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const parts = /^([0-3]\d)\.(0[1-9]|1[0-2])$/.exec(figure)
  const lead = keyAt(document, before(document, i))
  // “For the 21.03. in the hall”
  const stopped = lead === 'the' && tokenUnit(document, i + 1) === 0x2e && touches(document, i + 1)
  if (!parts || !(lead === 'on' || stopped)) return undefined
  const day = Number(parts[1])
  const next = after(document, i)
  if (day < 1 || day > 31 || (next >= 0 && document.tokens.kind[next] !== Kind.punctuation)) return undefined
  const month = MONTH_NAMES[Number(parts[2])]
  return form(i, i + 1, [`${day} ${month}`, `${month} ${day}`], 0.88)
}

/** “May the 12th of 2024”, “May 12 of 2024” */
function monthBefore(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const year = yearAfterOf(document, i)
  if (year < 0) return undefined
  const article = before(document, i)
  const at = keyAt(document, article) === 'the' ? before(document, article) : article
  if (!isMonth(document, at)) return undefined
  const number = Number.parseInt(figure, 10)
  const month = monthAt(document, at)
  const written = tokenText(document, year)
  return form(at, year + 1, [`${month} ${number}, ${written}`, `${number} ${month} ${written}`], 0.92)
}

/** “On May 5. in all towns” */
function stoppedDay(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const { tokens } = document
  const month = before(document, i)
  const dot = after(document, i)
  const next = after(document, dot)
  if (tokenUnit(document, dot) !== 0x2e || !isMonth(document, month) || !/^\d+$/.test(figure))
    return undefined
  if (next < 0 || !(tokens.flags[next] & Mark.lower) || !(tokens.facts[next] & Flag.FUNCTION))
    return undefined
  const name = monthAt(document, month)
  return form(month, dot + 1, [`${name} ${figure}`, `${figure} ${name}`], 0.88)
}

/** “the 5. of June”, “on 5. June” */
function dottedDay(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const { tokens } = document
  const dot = after(document, i)
  if (tokenUnit(document, dot) !== 0x2e || !touches(document, dot)) return undefined
  const next = after(document, dot)
  const of = keyAt(document, next) === 'of'
  const at = of ? after(document, next) : next
  const head = keyAt(document, before(document, i))
  if (!isMonth(document, at) || !/^\d+$/.test(figure) || !isNumeric(document, head, Numeric.DAY_HEAD))
    return undefined
  // “He came on 5. May said no.”: a sentence may begin with the word.
  const follows = after(document, at)
  if (!of && follows >= 0 && tokens.facts[follows] & (Flag.VERB | Flag.PAST)) return undefined
  const month = monthAt(document, at)
  const better = head === 'the' ? `${ordinalOf(figure)} of ${month}` : `${figure} ${month}`
  return form(i, at + 1, [better], of ? 0.94 : 0.86)
}

/** “on Monday (12)” of Portuguese, “on Monday (12/5)” of Indonesian, “today (the 12th)” of Korean and Chinese */
function bracketedDay(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const { text, tokens } = document
  const lead = before(document, i)
  const open = keyAt(document, lead) === 'the' ? lead - 1 : lead
  const day = keyAt(document, before(document, open))
  const rest = BEHIND_DAY.exec(text.slice(tokens.end[i], tokens.end[i] + 10))
  if (tokenUnit(document, open) !== 0x28 || !rest || !isNumeric(document, day, Numeric.DAY)) return undefined
  const number = Number.parseInt(figure, 10)
  const name = MONTH_NAMES[Number(rest[1])]
  if (rest[1] && !name) return undefined
  const better = name ? [number, name, rest[2]].filter(Boolean).join(' ') : `the ${ordinalOf(`${number}`)}`
  // A month may stand first in America.
  const confidence = name && number < 13 ? 0.84 : 0.9
  return { ...form(open, i + (name ? (rest[2] ? 6 : 4) : 2), [better], confidence), kind: 'weekday' }
}

/** The month and year in figures. */
const BEHIND_DAY = /^(?:\/(\d\d?)(?:\/((?:20)?\d\d))?)?\)/

/** “12.05.2024”, “2024.5.12” */
function dotted(i: number, figure: string): ForeignForm | undefined {
  const turned = /^((?:19|20)\d\d)\.(\d{1,2})\.(\d{1,2})$/.exec(figure)
  if (turned) return dotted(i, `${turned[3]}.${turned[2]}.${turned[1]}`)
  const parts = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(figure)
  if (!parts) return undefined
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  const name = MONTH_NAMES[month]
  return form(i, i + 1, [`${day} ${name} ${parts[3]}`, `${name} ${day}, ${parts[3]}`], 0.88)
}

/** “in the year 2,019”, “since 2,019,”, “in May 1.987” */
function groupedYear(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  if (!/^(?:1[,.][789]|2[,.]0)\d\d$/.test(figure)) return undefined
  const { tokens } = document
  const head = keyAt(document, before(document, i))
  const isYear = head === 'year'
  if (!isYear && head !== 'in' && head !== 'since' && !MONTHS.has(head)) return undefined
  // Something counted may follow, and a share of something: “in 2,024 cases”, “in 2,024 of them”.
  const next = after(document, i)
  const ends = next < 0 || tokens.kind[next] === Kind.punctuation
  if (!isYear && (!ends || tokenUnit(document, next) === 0x2d)) return undefined
  const confidence = isYear ? 0.95 : head === 'in' ? 0.82 : 0.88
  return { ...form(i, i + 1, [figure.replace(/[,.]/, '')], confidence), kind: 'year' }
}

/** “2024. May 5.”, “2024 May 5”: as Hungarian and Chinese put it. */
function yearFirst(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const next = after(document, i)
  const month = tokenUnit(document, next) === 0x2e ? after(document, next) : next
  const day = after(document, month)
  if (!isMonth(document, month) || !/^\d{1,2}$/.test(keyAt(document, day))) return undefined
  const name = monthAt(document, month)
  const number = keyAt(document, day)
  const end = tokenUnit(document, day + 1) === 0x2e ? day + 2 : day + 1
  return form(i, end, [`${number} ${name} ${figure}`, `${name} ${number}, ${figure}`], 0.93)
}

/** “in 2019 year”, “in the 2019 year” */
function bareYear(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  if (!/^\d{4}$/.test(figure) || document.tokens.kind[i] !== Kind.number) return undefined
  if (!/^(?:19|20)/.test(figure)) return undefined
  const year = after(document, i)
  const lead = keyAt(document, before(document, i))
  if (lead === 'the' && /^\d{3}0$/.test(figure) && keyAt(document, year) === 'years')
    return form(i, year + 1, [`${figure}s`], 0.88)
  const turned = yearFirst(document, i, figure)
  if (turned) return turned
  // “in the 2019 year”
  const article = lead === 'the' ? before(document, i) : -1
  const head = article < 0 ? lead : keyAt(document, before(document, article))
  if (keyAt(document, year) !== 'year' || !(isNumeric(document, head, Numeric.YEAR_HEAD) || lead === ','))
    return undefined
  const { tokens } = document
  const next = after(document, year)
  // “in 2019 year-end sales”, “in 2019 year two began”
  if (tokens.end[year] !== tokens.base[year] || tokens.flags[year] & Mark.hyphen) return undefined
  if (next >= 0 && tokens.kind[next] !== Kind.punctuation && !(tokens.facts[next] & Flag.FUNCTION))
    return undefined
  return form(article < 0 ? i : article, year + 1, [figure], 0.88)
}

/** “Showa 39”, “Heisei 28”; a year in brackets behind it tells the reader. */
function eraAt(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const era = before(document, i)
  const first = ERAS.get(keyAt(document, era))
  if (!first || !/^\d\d?$/.test(figure)) return undefined
  if (tokenUnit(document, i + 1) === 0x28 || tokenUnit(document, era - 1) === 0x28) return undefined
  return { ...form(era, i + 1, [String(first + Number(figure))], 0.9), kind: 'era' }
}

/** “In the years 60”, “the years 1980”, “the years ’80”, “the 80er years”, “the 90s years” */
function decadeAt(document: NumberText, i: number, figure: string): ForeignForm | undefined {
  const German = /^(?:19)?([2-9]0)(?:er|['’]?s)$/.exec(figure)
  if (German && keyAt(document, after(document, i)) === 'years')
    return form(i, i + 2, [`19${German[1]}s`], 0.93)
  if (!/^(?:1[89])?[2-9]0$/.test(figure)) return undefined
  let years = before(document, i)
  if (/['’‘]/.test(keyAt(document, years))) years = before(document, years)
  const lead = before(document, years)
  if (keyAt(document, years) !== 'years' || keyAt(document, lead) !== 'the') return undefined
  const next = after(document, i)
  const full = figure.length > 2
  // “The years 60 and 70” are decades, “the years 1950 and 1952” are two.
  const apart = full ? /^(?:to|or|and|-|–)$/ : /^(?:to|or|-|–|percent|%)$/
  if (next >= 0 && apart.test(keyAt(document, next))) return undefined
  return form(lead, i + 1, [`the ${full ? '' : '19'}${figure}s`], 0.9)
}

/** The month at token `i` with its capital. */
const monthAt = (document: NumberText, i: number): string => MONTH_NAMES[MONTHS.get(keyAt(document, i))!]

/** A month's name by its capital; “may” and “march” are verbs. */
function isMonth(document: NumberText, i: number): boolean {
  if (i < 0 || document.tokens.end[i] !== document.tokens.base[i]) return false
  const key = keyAt(document, i)
  const capital = (document.tokens.flags[i] & Mark.title) !== 0
  return (
    MONTHS.has(key) && (capital || (key !== 'may' && (key !== 'march' || keyAt(document, i + 1) === 'of')))
  )
}

/** The year behind “of”, or -1: “of 2024”. */
function yearAfterOf(document: NumberText, i: number): number {
  const of = after(document, i)
  if (keyAt(document, of) !== 'of') return -1
  return yearAt(document, after(document, of))
}

/** Token `i` where it is a year, else -1. */
const yearAt = (document: NumberText, i: number): number => (i >= 0 && YEAR.test(keyAt(document, i)) ? i : -1)
