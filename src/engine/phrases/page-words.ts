import { foldedWords } from './folded-words.ts'
import { piecesOf } from './matcher.ts'
import { NETWORKS } from './networks.ts'
import { SEPARATOR } from './pattern.ts'

/** What pages speak about where they speak about themselves. */
const pageWords = foldedWords(`
  article articles news story stories post posts comment comments commenting commented reader readers subscriber subscribers
  subscribe subscribed subscription subscriptions newsletter newsletters bulletin bulletins mailing inbox email mail mailbox
  register registered registration login log logged sign account password user users site website portal page pages homepage
  menu section sections category categories topic topics tag tags hashtag hashtags link links hyperlink url copy copied print
  printed share shared sharing follow channel channels video videos photo photos gallery image images picture pictures podcast
  audio listen watch read reading click press tap scroll swipe download app application notifications notification alerts
  editor editors editorial newsroom redaction author authors publication publications published updated content contents
  material materials text advertising advertisement advertisements ad ads advert banner sponsored advertiser advertisers
  copyright reserved reproduction reprint reprinting republication translated translation cookie cookies privacy disclaimer
  feedback error typo mistake inaccuracy correction rate rating votes likes views viewed popular trending related recommended
  recommendation recommend exclusive premium archive search contact contacts message forum discussion discuss reply blog feed
  bell publisher publishers rss qr code bookmark bookmarks favorites favourites slideshow ticker version columnist columnists headlines
  pdf publish summary quotation quotations quoting citing citation newspaper hyperlinks web online browser screen subscribing
  publicity announcement announcements player playback widget embed embedded hosted plugin javascript asterisk copying
  partner partners sponsor sponsors robot unsubscribe terms conditions notify registration media errors edition editions
  reproduced affiliate affiliates certificate signup misprints
  scrolling scrolled typed editing keyword keywords misprint permalink pdfs redistribution keyboard password passwords
  commentators moderated moderation moderator spam captcha unread premium contents essentials infographic reels whatsapp
  telegram donations donate react reaction blocker adblock adblocker
`)
/** Words that say little by themselves: a line of page words and these alone says nothing of the world. */
const emptyWords = foldedWords(`
  a an the of in on at to for from by with without and or as is are was were has have had been be being you your yours our us
  we my me i it its this that these those here there now not no only all any more most other others same also too please do
  did can could may might must should will would if how what who which them they their one ones first last next new latest
  about under below above after before via through into out up down so than then just yet still already today day week month
  daily weekly every minute minutes hour time times let leave send write enter type tell give get receive see view show hide
  open close add save find know want like make go back return continue continued load full complete whole entire rest list
  free unlimited limit reached best main top hot home address phone number detail details information info opinion opinions
  view responsible responsibility support help donate donation join join option options permission allowed permitted
  prohibited forbidden required disabled closed turned original source sources rights belong reference advice data live
  express expresses contain contains deleted removed insults people takes necessarily reflect reflects position
  previous accept allow enable form friend friends protected does answer answers try use using used need needs become choose
  select set each own following different various many few several such again always never ever once soon later earlier
  automatically directly easily exclusively personal general official special similar another possible necessary mandatory
  active paid pay buy offer offers trial unlock expand collapse edit fill field fields consent missed appear appears
  available loading part per month months euro euros dollars re ll ve d s m t enjoy access comment standards participation
  remaining characters report note piece interesting important offer subscription commitment counts board office staff team owner owners third party external
  agree agreed treated according policy policies obligatory mandatory bear bears borne coincide coincides any forgotten
  forgot ribbon space following preceding evaluate useful helpful well shown party parties whose own processed beginning
  statements statement visit visiting mass anything everything nothing something automatic found appeared appear continues
  goes follows starts moment point place spot complements supplements connected linked associated confirm witnessed opinion count please
`)
/** Words that with one of the page's make a line its own: “Hot topics of the week”. */
const hintWords = foldedWords(
  'here free unlimited limit full complete list latest hot best main top most original external privacy password obligatory mandatory',
)
/** Who speaks to whom. */
const addreWords = foldedWords('you your our us me here now click subscribe register login press tap')

/** Whether an English word says nothing but of a page. */
export const isPageWord = (word: string): boolean => pageWords().has(word)

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

/** What nobody but a page puts in a line without an end. */
const partWords = foldedWords(`
  advertising advertisement advertisements advert banner publicity announcement announcements scroll scrolling player
  embedded widget hosted click tap swipe gallery slideshow cookies cookie adblock javascript newsletter hyperlink permalink
`)

/** What pages ask their readers to do. */
const askingWords = foldedWords(`
  receive get subscribe follow join read watch listen share download discover find enjoy support donate write send tell rate
  comment react click tap press scan sign register log login choose add save report visit stay keep don want would become
  take contribute participate install enable activate recommend print forward help enter leave continue access unlock start
  if do did have are already load report confirm notify
`)

/**
 * How a line speaks of the page it stood on: `address` where it speaks to the reader, `label` where it names something,
 * `mixed` and `asking` where it names other things besides, in `asking` after a word that asks the reader for something;
 * undefined for other lines.
 */
export function pageTalkIn(line: string): 'address' | 'label' | 'asking' | 'mixed' | undefined {
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
    if (addreWords().has(word)) address = true
    if (hintWords().has(word)) hints++
    if (pageWords().has(word) || (word.length > 2 && NETWORKS.has(word))) page.add(word)
    else if (
      !emptyWords().has(word) &&
      !askingWords().has(word) &&
      !/^\d/.test(word) &&
      ++other > MOST_OTHERS
    )
      return undefined
  }
  if (page.size === 0) return undefined
  const whose = pieces.some(({ word }, i) => i > 0 && NETWORKS.has(word) && OURS.has(pieces[i - 1].word))
  if (other > 0) {
    if (page.size < 2 || other * 3 > pieces.length) return undefined
    return address && askingWords().has(pieces[0].word) ? 'asking' : 'mixed'
  }
  const asks = askingWords().has(pieces[0].word)
  const rich = page.size > 1 || hints > 0
  if (!rich && !asks && pieces.length > FEW_WORDS) return undefined
  if (rich && (address || (page.size > 1 && (asks || [...page].some((word) => partWords().has(word))))))
    return 'address'
  // “Report it to our WhatsApp”: no article says whose channel it is.
  return whose && pieces.length <= MOST_ASKED ? 'address' : 'label'
}
