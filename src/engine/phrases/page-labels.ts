import { isUpperAt } from '../document/characters.ts'
import { unicode } from '../document/unicode.ts'
import { once } from '../once.ts'
import { isOf } from '../word-set.ts'
import { type Piece, piecesOf } from './matcher.ts'
import { Page, type PageWords } from './page-classes.ts'
import type { PageMarks } from './page-marks.ts'
import { SEPARATOR } from './pattern.ts'

const MOST_WORDS = 7
const SENTENCE_LIKE = unicode`\s\p{Ll}{3,}.*\s\p{Ll}{4,}`
/** What stands between the label and the headline it announces. */
const BORDER = /\s?(?::|\.\.|[|▶►→»⇒>])\s|\s[–—-]\s/u
/** A headline begins like a sentence and has no address in it. */
const HEADLINE = unicode`^[“"‘«„]?[\p{L}\p{N}][^@]*[^.@:]$`
const inCapitals = once(() => unicode`^(?:\p{Lu}{2,}\s+){1,4}(?=[“"‘«„]?\p{Lu}\p{Ll})`)
const SHORTEST = 12
const LONGEST = 200

/**
 * Whether a line is a label that sends the reader to another article, and that article's headline: “Also on this topic:
 * Storm closes two harbours”. The label is any row of words that pages make such labels of.
 */
export function isLabelledHeadline(
  line: string,
  vocabulary: PageWords,
  { shown, media }: PageMarks,
): boolean {
  if (line.length > LONGEST) return false
  const border = BORDER.exec(line)
  if (!border || border.index > 60) return capitalLabel(line, vocabulary)
  const headline = line.slice(border.index + border[0].length).trim()
  if (headline.length < SHORTEST || !headline.includes(' ') || !HEADLINE.test(headline)) return false
  const label = line.slice(0, border.index)
  if (shown().test(label.toLowerCase()) && SENTENCE_LIKE.test(headline)) return true
  // Arabic pages set two points between them: “Watch.. the bridge falls”.
  return (
    isLabel(label, vocabulary) ||
    media().test(label.trim()) ||
    (border[0].startsWith('..') && /^(?:watch|see|video|photos|urgent)$/iu.test(label))
  )
}

/** The words in capitals that a line begins with, up to four, where other words follow. */
export function capitalsBefore(line: string): string | undefined {
  // Few lines begin so.
  return isUpperAt(line, 0) && isUpperAt(line, 1) ? inCapitals().exec(line)?.[0] : undefined
}

/** “READ ALSO Storm closes two harbours”: the label is set in capitals, without a sign after it. */
function capitalLabel(line: string, vocabulary: PageWords): boolean {
  const label = capitalsBefore(line)
  // Two words or more.
  return (
    label !== undefined &&
    /\s\S/.test(label) &&
    HEADLINE.test(line.slice(label.length)) &&
    isLabel(label, vocabulary)
  )
}

const isLabel = (label: string, vocabulary: PageWords): boolean =>
  isSendingLabel(piecesOf(label, 0, label.length), vocabulary)

/**
 * Whether words are a label that sends the reader elsewhere: “Also on this topic”. One of them at least does so, some only
 * alone and some only among others; the rest are what such labels are made of besides.
 */
export function isSendingLabel(words: readonly Piece[], vocabulary: PageWords): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const sends = words.length > 2 ? Page.SENDS | Page.SENDS_IN_GROUP : Page.SENDS
  let sending = 0
  for (const { word } of words) {
    const classes = vocabulary.get(word) ?? 0
    if (word === SEPARATOR) return false
    if (classes & sends) sending++
    else if (!(classes & Page.IN_LABEL)) return false
  }
  if (words.length > 1)
    return sending > 0 || (words.length === 2 && words[0].word === 'in' && words[1].word === 'addition')
  return isOf(vocabulary, words[0].word, Page.SENDS_ALONE)
}
