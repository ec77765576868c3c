import { isUpperAt } from '../document/characters.ts'
import { once } from '../once.ts'
import { foldedWords } from './folded-words.ts'
import { type Piece, piecesOf } from './matcher.ts'
import { SEPARATOR } from './pattern.ts'

/** What sends the reader elsewhere: one of them makes a label of a row of page words. */
const sendingWords = foldedWords(`
  more read discover related also too reread recommended recommendation recommendations recommend suggest suggested see watch look
  connected linked associated
  listen consult deepen deepening missed miss interest interested interesting similar continuation continue keep
`)
/** Such a word alone, or with an article, is a label. */
const loneWords = foldedWords(
  'read discover reread related recommended recommendation consult deepen deepening',
)
/** These do in three words or more: “In the same section”, “On the topic”. */
const groupWords = foldedWords('topic topics subject theme section category rubric same')
/** What such labels are made of besides. */
const labelWords = foldedWords(`
  further next again now here moreover additionally addition besides on in at of about to for from with by the a an this
  that same our us you your it we and or my all may might could can must should do don t not be is are will would want know
  learn find out view check review understand topic topics subject subjects theme themes article articles news story stories
  material materials post posts publication publications video videos photo photos pictures images gallery galleries file
  files dossier report reports interview interviews analysis column section category rubric heading context background
  detail details information info reading editors editorial author like liked love enjoy once first before earlier
  previously already then well as context if everything page site website whole full rest text note notes live podcast documentary
`)

const MOST_WORDS = 7
/** “VIDEO: …”, “In pictures: …”; a credit has names behind it, a headline words. */
const SHOWN =
  /^(?:in )?(?:video|videos|photos|pictures|images|gallery|photo gallery|infographic|podcast|audio|map)$/iu
const SENTENCE_LIKE = /\s\p{Ll}{3,}.*\s\p{Ll}{4,}/u
/** What stands between the label and the headline it announces. */
const BORDER = /\s?(?::|\.\.|[|▶►→»⇒>])\s|\s[–—-]\s/u
/** A headline begins like a sentence and has no address in it. */
const HEADLINE = /^[“"‘«„]?[\p{L}\p{N}][^@]*[^.@:]$/u
/** What a link shows rather than tells: “VIDEO | The storm”, “In pictures: The storm”. */
const MEDIA =
  /^(?:VIDEOS?|PHOTOS?|FOTOS?|PICTURES|IMAGES|GALLERY|INTERACTIVE|GRAPHICS?|INFOGRAPHICS?|SLIDESHOW|AUDIO|[Ii]n (?:video|videos|pictures|photos|images))$/u
const inCapitals = once(() => /^(?:\p{Lu}{2,}\s+){1,4}(?=[“"‘«„]?\p{Lu}\p{Ll})/u)
const SHORTEST = 12
const LONGEST = 200

/**
 * Whether a line is a label that sends the reader to another article, and that article's headline: “Also on this topic:
 * Storm closes two harbours”. The label is any row of words that pages make such labels of.
 */
export function isLabelledHeadline(line: string): boolean {
  if (line.length > LONGEST) return false
  const border = BORDER.exec(line)
  if (!border || border.index > 60) return capitalLabel(line)
  const headline = line.slice(border.index + border[0].length).trim()
  if (headline.length < SHORTEST || !headline.includes(' ') || !HEADLINE.test(headline)) return false
  const label = line.slice(0, border.index)
  if (SHOWN.test(label) && SENTENCE_LIKE.test(headline)) return true
  // Arabic pages set two points between them: “Watch.. the bridge falls”.
  return (
    isLabel(label) ||
    MEDIA.test(label.trim()) ||
    (border[0].startsWith('..') && /^(?:watch|see|video|photos|urgent)$/iu.test(label))
  )
}

/** The words in capitals that a line begins with, up to four, where other words follow. */
export function capitalsBefore(line: string): string | undefined {
  // Few lines begin so.
  return isUpperAt(line, 0) && isUpperAt(line, 1) ? inCapitals().exec(line)?.[0] : undefined
}

/** “READ ALSO Storm closes two harbours”: the label is set in capitals, without a sign after it. */
function capitalLabel(line: string): boolean {
  const label = capitalsBefore(line)
  // Two words or more.
  return (
    label !== undefined && /\s\S/.test(label) && HEADLINE.test(line.slice(label.length)) && isLabel(label)
  )
}

const isLabel = (label: string): boolean => isSendingLabel(piecesOf(label, 0, label.length))

/** Whether words are a label that sends the reader elsewhere: “Also on this topic”. */
export function isSendingLabel(words: readonly Piece[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false
  let sending = 0
  for (const { word } of words) {
    if (word === SEPARATOR) return false
    if (sendingWords().has(word) || (words.length > 2 && groupWords().has(word))) sending++
    else if (!labelWords().has(word)) return false
  }
  if (words.length > 1)
    return sending > 0 || (words.length === 2 && words[0].word === 'in' && words[1].word === 'addition')
  return loneWords().has(words[0].word)
}
