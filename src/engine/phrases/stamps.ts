import { isUpperAt } from '../document/characters.ts'
import { unicode } from '../document/unicode.ts'
import { piecesOf } from './matcher.ts'
import { Page, type PageWords } from './page-classes.ts'
import { SEPARATOR } from './pattern.ts'

const ZONE = unicode`^\p{Lu}{2,5}$`
const LONGEST = 120
const MOST_PLACES = 2
/** “Source: Harbour Daily 2024-03-15 10:21”: names have more words than places. */
const MOST_IN_SOURCE = 5
const DATE = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/u
const YEAR = /(?<![\d.,])(?:1[34]\d\d|20[0-4]\d|19\d\d)(?![\d%])/u
const TIME = /(?<!\d)\d{1,2}\s?[:.h]\s?[0-5]\d(?!\d)/u
/** The section that is named after the time: “12 March 2024, 08:15 | Society”. */
const SECTION = unicode`\s[|•·/–-]\s\p{Lu}[\p{L} ]{2,30}$`

/** “14h32 (Brasília)”: whose time it is. */
const PLACE = unicode`(?<=\d) ?\((?:\p{Lu}[\p{L} ]{1,20})\)$`

/** What kind of a time stamp a line is, with its label or bare; undefined for other lines. */
export function stampIn(line: string, vocabulary: PageWords): 'labelled' | 'bare' | undefined {
  // “The date was June 20, 1922.”
  if (line.length > LONGEST || !/\d/.test(line) || line.startsWith('The date was')) return undefined
  const text = line.replace(PLACE, '').replace(SECTION, '')
  let labels = 0
  let months = 0
  let near = 0
  let numbers = 0
  let places = 0
  let sourced = false
  for (const { word, start, end } of piecesOf(text, 0, text.length)) {
    if (word === SEPARATOR) continue
    // “16:20 WIB”: time zones have names that only their countries know.
    if (numbers > 2 && ZONE.test(text.slice(start, end))) continue
    const classes = vocabulary.get(word) ?? 0
    if (/^\d/.test(word)) numbers++
    else if (classes & Page.DATED) labels++
    else if (classes & Page.NEAR) near++
    else if (classes & Page.MONTH) months++
    else if (classes & Page.SOURCE) sourced = true
    else if (!(classes & (Page.IN_STAMP | Page.DAY))) {
      // “Madrid 12 MAR 2024 - 10:45”: a place may stand before it.
      if (numbers > 0 || ++places > (sourced ? MOST_IN_SOURCE : MOST_PLACES) || !isUpperAt(text, start))
        return undefined
    }
  }
  if (numbers === 0) return undefined
  const dated = DATE.test(text) || (months > 0 && YEAR.test(text))
  const timed = TIME.test(text)
  if (labels > 0 && places === 0) return dated || near > 0 || timed || months > 0 ? 'labelled' : undefined
  if (/^as of\b/iu.test(text)) return dated && timed ? 'labelled' : undefined
  // “EP | MURCIA | 14.03.2024 - 09:15”
  if (places > 0 && months === 0)
    return dated && timed && (sourced || text.includes('|')) ? 'labelled' : undefined
  return timed && (dated || near > 0 || (months > 0 && numbers >= 2)) ? 'bare' : undefined
}
