import { isOf } from '../word-set.ts'
import { piecesOf } from './matcher.ts'
import { Page, type PageWords } from './page-classes.ts'
import type { PageMarks } from './page-marks.ts'
import { SEPARATOR } from './pattern.ts'

const MOST_WORDS = 14
/** A line with more words that are none of the page's says something of the world. */
const MOST_OTHERS = 4
/** So few words need no second one of the page's. */
const FEW_WORDS = 6
/** Words between which and a network’s name nothing stands. */
const OURS: ReadonlySet<string> = new Set(['our', 'us'])
/** A line that asks for something there is not longer. */
const MOST_ASKED = 8
/** Addresses of pages and mailboxes. */
const ADDRESSES = /\S+@\S+|(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/gu

const MAY_HOLD_ADDRESS = /@|:\/\/|\.\S/

/**
 * How a line speaks of the page it stood on: `address` where it speaks to the reader, `label` where it names something,
 * `mixed` and `asking` where it names other things besides, in `asking` after a word that asks the reader for something;
 * undefined for other lines.
 */
export function pageTalkIn(
  line: string,
  vocabulary: PageWords,
): 'address' | 'label' | 'asking' | 'mixed' | undefined {
  const is = (word: string, classes: number): boolean => isOf(vocabulary, word, classes)
  if (line.length > 120) return undefined
  const words = MAY_HOLD_ADDRESS.test(line) ? line.replace(ADDRESSES, ' ') : line
  const pieces = piecesOf(words, 0, words.length).filter(({ word }) => word !== SEPARATOR)
  if (pieces.length < 2 || pieces.length > MOST_WORDS) return undefined
  const page = new Set<string>()
  // “Tell us at tips@news.example”: where to write is the page's to say.
  if (words !== line && words.length < line.length) page.add('@')
  let hints = 0
  let address = false
  let other = 0
  for (const { word } of pieces) {
    if (is(word, Page.ADDRESSES)) address = true
    if (is(word, Page.HINT)) hints++
    if (is(word, Page.OF_PAGE) || (word.length > 2 && is(word, Page.NETWORK))) page.add(word)
    else if (!is(word, Page.EMPTY | Page.ASKS | Page.NETWORK) && !/^\d/.test(word) && ++other > MOST_OTHERS)
      return undefined
  }
  if (page.size === 0) return undefined
  // “to our WhatsApp”, “follow us on WhatsApp”
  const whose = pieces.some(
    ({ word }, i) =>
      i > 0 &&
      is(word, Page.NETWORK) &&
      (OURS.has(pieces[i - 1].word) ||
        (i > 1 && is(pieces[i - 1].word, Page.EMPTY) && OURS.has(pieces[i - 2].word))),
  )
  if (other > 0) {
    if (page.size < 2 || other * 3 > pieces.length) return undefined
    return address && is(pieces[0].word, Page.ASKS) ? 'asking' : 'mixed'
  }
  const asks = is(pieces[pieces[0].word === 'please' ? 1 : 0].word, Page.ASKS)
  // “How useful was this contribution?”
  if (line.endsWith('?') && pieces.some(({ word }) => word === 'this')) return 'address'
  const rich = page.size > 1 || hints > 0
  if (!rich && !asks && pieces.length > FEW_WORDS) return undefined
  if (rich && (address || (page.size > 1 && (asks || [...page].some((word) => is(word, Page.PART))))))
    return 'address'
  // “Report it to our WhatsApp”: no article says whose channel it is.
  return whose && pieces.length <= MOST_ASKED ? 'address' : 'label'
}

/**
 * True for a line that says nothing but of the work of translating: “The tone has been kept neutral and journalistic.”,
 * “Improved version with a more natural flow:”. No phrase need foresee it.
 * @param within behind a sentence of an article, which may speak of texts itself
 */
export function isWorkTalk(
  line: string,
  vocabulary: PageWords,
  { works }: PageMarks,
  within = false,
): boolean {
  if (!works().test(line.toLowerCase())) return false
  const pieces = piecesOf(line, 0, line.length).filter(({ word }) => word !== SEPARATOR)
  if (pieces.length < 4 || pieces.length > 24) return false
  const work = new Set<string>()
  let speaks = line.endsWith(':')
  for (const { word } of pieces) {
    const classes = vocabulary.get(word) ?? 0
    if (classes & Page.OF_WORK) work.add(word)
    else if (!(classes & (Page.EMPTY | Page.ASKS))) return false
    if (SPEAKS.has(word)) speaks = true
  }
  const agrees = AGREES.has(pieces[0].word)
  return (!within || agrees || speaks) && work.size > (agrees ? 0 : speaks ? 1 : 2)
}

/** With what an assistant begins. */
const AGREES: ReadonlySet<string> = new Set(['okay', 'ok', 'sure', 'certainly'])
/** Who speaks to whom about it. */
const SPEAKS: ReadonlySet<string> = new Set([
  'i',
  'me',
  'you',
  'your',
  'okay',
  'ok',
  'sure',
  'certainly',
  'please',
])
