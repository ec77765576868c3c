/**
 * Names that are led by a small word which languages write differently: the Arabic article (Omar al-Hakimi, Omar El
 * Hakimi), the son (Bin Amor, Ben Amor), the father (Abu Zeid, Abou Zeid), the servant (Abdel-Maguid, Abdul Majeed), and
 * the saint of a place (San Severino Marche, Saint Severino Marche).
 */

import {
  baseSpan,
  baseText,
  type Document,
  isPossessive,
  tokenText,
  widthOf,
} from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { differenceOf, isRespelled, romanizationKey } from '../../language/romanization.ts'
import { Flag, fold, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { once } from '../../once.ts'
import { wordMap } from '../../word-set.ts'
import type { NameLedger } from '../names.ts'
import {
  type FormGroup,
  type Gathering,
  Groups,
  isHyphen,
  type Known,
  shareGiven,
  together,
  walk,
} from './name-groups.ts'

type Class = 'article' | 'son' | 'father' | 'servant' | 'saint'

/** The small words; the Arabic article’s l becomes the next letter before some. */
const PARTICLES: Readonly<Record<Class, string>> = {
  article: 'al el as ash ad ar an at az',
  son: 'ben bin ibn',
  father: 'abu abou abo',
  servant: 'abdel abdul abdal abdol abdoul',
  saint: 'saint san santo santa sao sankt sint sveti sfantul agios agia aziz',
}
const LONGEST = 7
/** Before a space only these articles: “an” and “as” are English words. */
const SPACED = new Set(['al', 'el'])

const classes = once(() => wordMap(PARTICLES))

/** A small word before a name, the first token of both, and of what kind it is. */
interface Led {
  readonly kind: Class
  readonly first: number
}

/** Names led by small words in several forms. */
export function* particleForms(
  document: Document,
  lexicon: Lexicon,
  known: Known,
  ledger: NameLedger,
): Generator<FormGroup> {
  const { text, tokens } = document
  const word = (token: number): string => baseText(document, token)
  const groups = new Groups()
  walk(document, ledger, (words, sentence) => {
    words.forEach((token, k) => {
      const led = ledBy(document, token)
      if (!led) return
      const rest = restOf(led.kind, words.slice(k).map(word), tokens.word[token], lexicon)
      if (rest === undefined) return
      // The word before, in the same mention; the small word may be one of its words.
      let before = k - 1
      while (before >= 0 && words[before] >= led.first) before--
      const span = baseSpan(document, led.first, led.kind === 'saint' ? words[words.length - 1] : token)
      const after = words[k + 1] === undefined ? '' : word(words[k + 1]).toLowerCase()
      groups.add(
        `${led.kind} ${rest}`,
        text.slice(span.start, span.end),
        span,
        sentence,
        before < 0 ? undefined : word(words[before]).toLowerCase(),
        after,
      )
    })
  })
  if (groups.byName.size === 0) return
  // The same names without the small word, or as one with it.
  walk(document, ledger, (words, sentence) => {
    for (let k = 1; k < words.length; k++) {
      const token = words[k]
      if (tokens.base[token] - tokens.start[token] <= 3 || ledBy(document, token)) continue
      if (lexicon.has(tokens.word[token], Flag.LOWER)) continue
      const folded = fold(word(token))
      const rests = (beginsLikeArticle(text, tokens.start[token]) ? [folded, folded.slice(2)] : [folded]).map(
        frame,
      )
      const rest = rests.find((one) => groups.byName.has(`article ${one}`))
      if (rest === undefined) continue
      const span = baseSpan(document, token)
      groups.add(`article ${rest}`, word(token), span, sentence, word(words[k - 1]).toLowerCase())
    }
  })
  for (const all of groups.varied()) {
    const forms = together(all, (a, b) => isOneName(known, a, b))
    const lone =
      forms.some(({ before }) => before.size === 0) && !forms.every(({ text: form }) => PARTED.test(form))
    if (forms.length > 0) yield { forms, confidence: lone ? 0.78 : 0.86 }
  }
}

/** The same given name, or none on one side where both have their small word; and what follows does not differ. */
function isOneName(known: Known, a: Gathering, b: Gathering): boolean {
  if (a.after !== '' && b.after !== '' && a.after !== b.after && !isRespelled(a.after, b.after)) return false
  const [one, other] = [a, b].map(({ text }) => text.split(PARTED).pop() ?? '')
  if (fold(one) !== fold(other) && differenceOf(hard(one), hard(other))?.kind !== 'romanization') {
    // “Elhakimi”, written as one with its article.
    if (fold(a.text).length > 3 && !fold(a.text).endsWith(fold(other)) && !fold(b.text).endsWith(fold(one)))
      return false
    return shareGiven(known, a, b)
  }
  if (shareGiven(known, a, b)) return true
  const [led, bare] = PARTED.test(a.text) ? [a, b] : [b, a]
  // “Elias Khoury”, and then “Al-Khouri”: English leaves the article out where it is known, but puts none in.
  if (!PARTED.test(bare.text))
    return led.before.size === 0 && bare.before.size > 0 && bare.spans[0].start < led.spans[0].start
  return a.before.size === 0 || b.before.size === 0
}

const PARTED = /[\s-]+/u

/** Egyptian has g where other Arabic has j: Maguid, Majeed. */
const hard = (rest: string): string => rest.toLowerCase().replace(/gu?(?=[ei])/gu, 'j')

/** A name without its vowels: Khoury and Khouri; what else differs is compared letter by letter. */
const frame = (folded: string): string => folded[0] + folded.slice(1).replace(/[aeiouy]/g, '')

/** What the forms of one name share behind the small word; undefined where the small word says nothing. */
function restOf(kind: Class, words: readonly string[], number: number, lexicon: Lexicon): string | undefined {
  switch (kind) {
    case 'article':
      return words[0].length > 3 ? frame(fold(words[0])) : undefined
    case 'servant':
      return romanizationKey(hard(words[0]))
    case 'saint':
      // Many places bear the name of a saint that many know.
      return words.length > 1 || number === NONE || lexicon.zipf(number) < RARE
        ? fold(words.join(' '))
        : undefined
    default:
      return words[0].length > 2 ? fold(words[0]) : undefined
  }
}

const RARE = 2.5

/** The small word before the name at `token`, and where it begins. */
function ledBy(document: Document, token: number): Led | undefined {
  const { text, tokens } = document
  const hyphen = token > 1 && isHyphen(text, tokens, token - 1)
  const at = hyphen ? token - 2 : token - 1
  if (at < 0 || widthOf(tokens, at) > LONGEST || isPossessive(tokens, at)) return undefined
  if (!hyphen && tokens.flags[token] & Mark.lineBefore) return undefined
  const lead = fold(tokenText(document, at))
  const kind = classes().get(lead)
  if (!kind) return undefined
  if (kind === 'article') {
    if (!hyphen && !SPACED.has(lead)) return undefined
    const servant = at > 0 && /^Abd$/iu.test(tokenText(document, at - 1))
    return servant ? { kind: 'servant', first: at - 1 } : { kind, first: at }
  }
  // “bin Laden” may be small, “san” and “abdel” are so in no name.
  if (kind !== 'son' && tokens.flags[at] & Mark.lower) return undefined
  return { kind, first: at }
}

/** Al…, El…: an article may be written as one with the name. */
function beginsLikeArticle(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 0x20
  return (first === 0x61 || first === 0x65) && (text.charCodeAt(start + 1) | 0x20) === 0x6c
}
