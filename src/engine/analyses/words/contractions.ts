import { unicode, unicodeAnyCase } from '../../document/unicode.ts'
import { Joined } from '../../language/joined-words.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Resources } from '../analyses.ts'
import { joinedClasses, NO_EVIDENCE, type Split, splitWord } from './splits.ts'

/** A contraction or possessive with what is glued to it behind the apostrophe’s letters. */
const GLUED = unicodeAnyCase`^(?:[a-z]+n['’]t|\p{L}{2,}['’](?:re|ve|ll|s)|(?:he|she|we|they|you|who|i|it)['’]d|i['’](?:m|ve|ll))(?=[a-z]{2,20}$)`

/** “the workers’demands”, “Dickens’letters”: the possessive of a plural, or of a name that ends like one. */
const GLUED_PLURAL = unicode`^\p{L}{3,}s[’'](?=\p{Ll}{3,20}$)`

/** “don'tbehave”, “they'regoing”, “the city'sharbour”: a contraction or possessive and a word. */
export function afterContraction(form: string, resources: Resources): Split | undefined {
  const { lexicon } = resources
  const title = GLUED_TITLE.exec(form)
  if (title) return beforeName(form, title[0].length, lexicon)
  const match = GLUED.exec(form)
  if (!match) return beforeContraction(form, lexicon) ?? afterPlural(form, resources)
  const at = match[0].length
  const word = form.slice(at)
  const number = lexicon.find(word)
  if (!lexicon.has(number, Flag.LOWER)) return ofTwoWords(word, at, resources) ?? afterPlural(form, resources)
  const small = (joinedClasses(resources, word) & (Joined.SHORT | Joined.CLOSED)) !== 0
  if (word.length < 3 && !small && word !== 'no') return undefined
  // Names of other languages have apostrophes with an s behind (“Ka'sab”): only a long or small word tells.
  const possessive = /s$/i.test(match[0])
  // “Aziz'sson”: a short word needs a longer name before it.
  const kin =
    word.length === 3 &&
    at >= 7 &&
    lexicon.zipf(number) >= 4.5 &&
    lexicon.has(number, Flag.NOUN | Flag.ADJECTIVE)
  const plain = kin || (word.length >= 4 ? lexicon.zipf(number) >= 3 : small)
  if (
    possessive ? !plain && !/^(?:there|that|it|what|here)['’]s$/i.test(match[0]) : lexicon.zipf(number) < 1.5
  )
    return undefined
  return { at: [at], confidence: 0.93, kind: 'function' }
}

/** What is glued to the front of a contraction. */
const GLUED_BEFORE =
  /^([A-Za-z]?[a-z]{2,20})(?:do|does|did|is|was|were|has|have|had|wo|would|could|should|are)n['’]t$/

/** “Audiencesdon’t”, “youwouldn't”. */
function beforeContraction(form: string, lexicon: Lexicon): Split | undefined {
  const head = GLUED_BEFORE.exec(form)?.[1]
  const number = head === undefined ? NONE : lexicon.find(head.toLowerCase())
  if (head === undefined || number === NONE || lexicon.zipf(number) < 3.5) return undefined
  return lexicon.has(number, Flag.LOWER)
    ? { at: [head.length], confidence: 0.93, kind: 'function' }
    : undefined
}

/** “the voters’responseto”, “the bank'spurchaseof”: what is glued behind is words run together itself. */
function ofTwoWords(rest: string, at: number, resources: Resources): Split | undefined {
  const more = splitWord(rest, resources, NO_EVIDENCE)
  return more?.kind === 'function' && more.confidence >= 0.85
    ? { ...more, at: [at, ...more.at.map((behind) => at + behind)] }
    : undefined
}

function afterPlural(form: string, resources: Resources): Split | undefined {
  const { lexicon } = resources
  const match = GLUED_PLURAL.exec(form)
  if (!match) return undefined
  const at = match[0].length
  const number = lexicon.find(form.slice(at))
  if (!lexicon.has(number, Flag.LOWER)) return ofTwoWords(form.slice(at), at, resources)
  if (lexicon.zipf(number) < (form.length - at > 3 ? 3 : 4.5)) return undefined
  return { at: [at], confidence: 0.9, kind: 'function' }
}

/** “Armenia’sBorder”, “the players’Union”: the possessive of a word or name that is known, and a capitalised word that is. */
const GLUED_TITLE = unicode`^\p{L}{3,}(?:['’]s|s['’])(?=\p{Lu}\p{Ll}{3,20}$)`

function beforeName(form: string, at: number, lexicon: Lexicon): Split | undefined {
  const owner = form.slice(0, at).replace(/['’]s$|s['’]$/, '')
  const known = [owner, owner.toLowerCase(), `${owner}s`].some((one) => lexicon.find(one) !== NONE)
  const next = form.slice(at)
  const named = lexicon.find(next) !== NONE || lexicon.find(next.toLowerCase()) !== NONE
  return known && named ? { at: [at], confidence: 0.93, kind: 'function' } : undefined
}
