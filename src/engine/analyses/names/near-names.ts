/**
 * Names of a damaged text that no romanization explains: a full name with a letter or two of its surname lost or changed
 * (Renan Filho, Renan Filo), an acronym with its letters in another order (INGV, IGNV), and a name of several words of
 * which one lost its capital (Campi flegrei, the rapid Support Forces).
 */

import { addTo } from '../../add-to.ts'
import {
  baseSpan,
  baseText,
  type Document,
  isPossessive,
  sentenceAt,
  tokenKey,
} from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { PARTICLES } from '../../language/name-words.ts'
import { isRespelled, romanizationKey } from '../../language/romanization.ts'
import { Flag, fold, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { NameLedger } from '../names.ts'
import { Groups, type NameForm, together, walk } from './name-groups.ts'
import { formOf, mostFrequent, type NameVariant } from './variant.ts'

/** “Renan Filo” beside Renan Filho, “IGNV” beside the INGV, “Campi flegrei” beside the Campi Flegrei. */
export function* nearNames(analyses: Analyses, ledger: NameLedger): Generator<NameVariant> {
  const { document, lexicon, settings } = analyses
  if (!analyses.get(damaged)) return
  const sure = { confidence: 0.8, severity: 'warning' as const }
  const isHouse = ({ text }: NameForm): boolean => settings.names.has(text.toLowerCase())
  for (const forms of nearFullNames(document, analyses, ledger)) {
    // Of two that stand as often, the surname that lists have.
    const isListed = ({ text }: NameForm): boolean =>
      !lexicon.isStranger(lexicon.find(fold(text.slice(text.lastIndexOf(' ') + 1))))
    const listed = forms.filter(isListed)
    const even = forms.every(({ spans }) => spans.length === forms[0].spans.length)
    const preferred = mostFrequent(even && listed.length === 1 ? listed : forms)
    for (const form of forms) if (form !== preferred && !isHouse(form)) yield { form, preferred, ...sure }
  }
  for (const { form, usual } of acronymSlips(document, lexicon))
    if (!isHouse(form)) yield { form, preferred: usual, ...sure, keepsCase: true }
  for (const { form, usual } of partlyLowered(document))
    yield { form, preferred: usual, ...sure, keepsCase: true }
}

/** Full names that begin alike, of which the surnames, or words within, are a letter or two apart. */
function* nearFullNames(
  document: Document,
  analyses: Analyses,
  ledger: NameLedger,
): Generator<readonly NameForm[]> {
  const { text, tokens } = document
  const { lexicon } = analyses
  const known = analyses.resources.names.of
  const groups = new Groups()
  const isGiven = (word: number): boolean =>
    lexicon.has(tokens.word[word], Flag.GIVEN) && !lexicon.has(tokens.word[word], Flag.LOWER)
  walk(document, ledger, (mention, sentence) => {
    // “Secretary-General António Guterres”
    const from = mention.findIndex(isGiven)
    const words = from > 0 ? mention.slice(from) : mention
    const [first] = words
    if (words.length < 2 || words.length > MOST_WORDS) return
    const opening = fold(baseText(document, first))
    const { given } = known(opening)
    // “New”, “San”, “Deutsche”: what many names begin with.
    if (given < 0 && !lexicon.has(tokens.word[first], Flag.GIVEN) && !lexicon.isStranger(tokens.word[first]))
      return
    const span = baseSpan(document, first, words[words.length - 1])
    const folded = words.map((word) => fold(baseText(document, word)))
    const key = given < 0 ? folded[0] : String(given)
    groups.add(key, text.slice(span.start, span.end), span, sentence, undefined, folded.join(' '))
  })
  for (const all of groups.varied()) {
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        const forms = together([all[i], all[j]], (a, b) => isNear(a.after.split(' '), b.after.split(' ')))
        if (forms.length > 0) yield forms
      }
    }
  }

  function isNear(one: readonly string[], other: readonly string[]): boolean {
    const [last, second] = [one[one.length - 1], other[other.length - 1]]
    const middle = one.length === other.length ? one.slice(1, -1) : []
    const differing = middle.filter((word, i) => word !== other[i + 1])
    const isOneWord = (word: string, i: number): boolean => {
      const beside = other[i + 1]
      const { given } = known(word)
      return word === beside || (given >= 0 && given === known(beside).given) || isRespelled(word, beside)
    }
    if (last === second)
      return middle.length > 0 && (differing.length > 0 || one[0] !== other[0]) && middle.every(isOneWord)
    // “Huaihe River” and “Huaihe Rivers” are not the same.
    if (last.replace(/s$/, '') === second.replace(/s$/, '')) return false
    // Behind two given names alike even a short surname is the same.
    return differing.length === 0 && isSlip(last, second, middle.length > 0 ? SHORTEST - 1 : SHORTEST)
  }
}

const MOST_WORDS = 4

/** One letter more, less, changed or moved; in a longer word two, where it begins alike. @param least letters of the shorter */
function isSlip(a: string, b: string, least: number): boolean {
  const shortest = Math.min(a.length, b.length)
  if (shortest < least || Math.abs(a.length - b.length) > 2) return false
  let head = 0
  while (head < shortest && a[head] === b[head]) head++
  let tail = 0
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [left, right] = [a.length - head - tail, b.length - head - tail]
  if (left <= 1 && right <= 1) return true
  if (left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]) return true
  if (
    a[0] !== b[0] ||
    (romanizationKey(a) !== romanizationKey(b) && a.replace(SOFT, '') !== b.replace(SOFT, ''))
  )
    return false
  return shortest >= LONG || (head + tail > 1 && left <= 2 && right <= 2)
}

/** Letters that one ear hears and another not. */
const SOFT = /[aeiouyhjw]/g
const SHORTEST = 4
const LONG = 7

/** A slip, and what the text has otherwise. */
interface Slip {
  readonly form: NameForm
  readonly usual: NameForm
}

/** “IGNV” where the text has the INGV, “AEMT” where it has the AEMET. */
function* acronymSlips(document: Document, lexicon: Lexicon): Generator<Slip> {
  const { text, tokens } = document
  const places = new Map<string, number[]>()
  for (let i = 0; i < tokens.count; i++) {
    const length = tokens.base[i] - tokens.start[i]
    if (!(tokens.flags[i] & Mark.upper) || length < 3 || length > LONGEST_ACRONYM) continue
    if (tokens.kind[i] !== Kind.word || tokens.flags[i] & (Mark.digit | Mark.hyphen)) continue
    addTo(places, baseText(document, i), i)
  }
  if (places.size < 2 || places.size > MOST_ACRONYMS) return
  for (const [odd, at] of places) {
    if (at.length > 1 || isBracketed(at[0]) || isKnown(at[0])) continue
    for (const [usual, others] of places) {
      if (usual === odd || others[0] > at[0]) continue
      // Of two long ones with the same letters neither needs more.
      const isTold = others.length > 1 || isBracketed(others[0])
      if (!isTold && (odd.length !== usual.length || odd.length < 4)) continue
      if (
        !isMixedUp(odd, usual) ||
        others.some((other) => sentenceAt(document, other) === sentenceAt(document, at[0]))
      )
        continue
      yield {
        form: formOf(document, { text: odd, tokens: at }),
        usual: formOf(document, { text: usual, tokens: others }),
      }
    }
  }

  /** An acronym or a word that lists have; “WES” is no Wes. */
  function isKnown(i: number): boolean {
    return lexicon.has(tokens.word[i], Flag.UPPER | Flag.LOWER | Flag.COMPANY | Flag.PLACE)
  }

  function isBracketed(i: number): boolean {
    return text[tokens.start[i] - 1] === '(' && text[tokens.end[i]] === ')'
  }
}

const LONGEST_ACRONYM = 7
const MOST_ACRONYMS = 40

/** The same letters in another order, or all but one. */
function isMixedUp(odd: string, usual: string): boolean {
  if (odd[0] !== usual[0]) return false
  if (odd.length === usual.length) return [...odd].sort().join('') === [...usual].sort().join('')
  if (odd.length !== usual.length - 1 || usual.length < 4) return false
  let at = 0
  while (odd[at] === usual[at]) at++
  return odd.slice(at) === usual.slice(at + 1) && at < odd.length
}

/** Places where a name of several words has a small letter, beside its form with all capitals. */
function* partlyLowered(document: Document): Generator<Slip> {
  const { text, tokens, sentences, blocks } = document
  const usual = new Map<string, { text: string; spans: Span[] }[]>()
  const opening = new Uint8Array(tokens.count)
  for (const { firstToken } of sentences) opening[firstToken] = 1
  const add = (first: number, last: number): void => {
    if (opening[first] || (tokens.facts[first] & Flag.FUNCTION) !== 0) return
    const span = baseSpan(document, first, last)
    const spelled = baseText(document, first, last)
    const key = tokenKey(document, first)
    const forms = usual.get(key) ?? []
    const same = forms.find((form) => form.text === spelled)
    if (same) same.spans.push(span)
    else if (forms.length < MOST_ALIKE) forms.push({ text: spelled, spans: [span] })
    usual.set(key, forms)
  }
  for (const { kind, firstToken, endToken } of blocks) {
    if (kind !== 'paragraph') continue
    for (let i = firstToken; i < endToken; i++) {
      if (!isTitle(i) || tokens.facts[i] & Flag.FUNCTION) continue
      let last = i
      for (let at = i + 1; at < endToken && at - i < LONGEST_NAME; at++) {
        if (isTitle(at) && !(tokens.flags[at] & Mark.lineBefore)) last = at
        else if (!isLink(at)) break
      }
      if (last > i) add(i, last)
      i = last
    }
  }
  for (const { kind, firstToken, endToken } of blocks) {
    if (kind !== 'paragraph' || usual.size === 0) continue
    for (let i = firstToken; i < endToken; i++) {
      if (tokens.kind[i] !== Kind.word || tokens.flags[i] & Mark.upper) continue
      for (const form of usual.get(tokenKey(document, i)) ?? []) {
        const start = tokens.start[i]
        const end = start + form.text.length
        const here = text.slice(start, end)
        if (here === form.text || here.toLowerCase() !== form.text.toLowerCase()) continue
        if (isLowered(i, end)) yield { form: { text: here, spans: [{ start, end }] }, usual: form }
      }
    }
  }

  function isTitle(i: number): boolean {
    return (tokens.flags[i] & Mark.title) !== 0 && !isPossessive(tokens, i)
  }

  /** “of”, a particle or a hyphen within a name. */
  function isLink(i: number): boolean {
    if (tokens.kind[i] === Kind.punctuation)
      return /[-‐‑]/.test(text[tokens.start[i]]) && !(tokens.flags[i] & (Mark.spaceBefore | Mark.spaceAfter))
    const word = tokenKey(document, i)
    return word === 'of' || PARTICLES.has(word)
  }

  /** A small word that English does not have, or one that has capitals on both sides, or behind “of”, or leads two of them. */
  function isLowered(first: number, end: number): boolean {
    let lowered = -1
    let titles = 0
    let raised = false
    let last = first
    for (let i = first; i < tokens.count && tokens.start[i] < end; i++) {
      last = i
      if (isLink(i)) raised ||= isTitle(i) && i > first && tokenKey(document, i) !== 'of'
      else if (isTitle(i)) titles++
      else if (tokens.kind[i] === Kind.word) {
        if (lowered >= 0 || tokens.facts[i] & Flag.FUNCTION) return false
        lowered = i
      }
    }
    if (titles === 0 || tokens.base[last] !== end) return false
    // “Ursula Von der Leyen”
    if (lowered < 0) return raised
    if (!(tokens.facts[lowered] & Flag.LOWER) && tokens.word[lowered] === NONE) return lowered > first
    if (lowered === last)
      return (
        (titles > 1 && tokenKey(document, lowered - 2) === 'of') ||
        (tokens.kind[lowered - 1] === Kind.punctuation && !(tokens.facts[first] & Flag.LOWER))
      )
    if (lowered > first) return true
    return titles > 1 || BODY.test(text.slice(tokens.start[first], end))
  }
}

/** “The university of Thessaly”, which has a capital elsewhere. */
const BODY = /^(?:academy|bank|chamber|court|faculty|federation|institute|ministry|university) of /

/** Names that begin with one word; with more of them a text is hostile. */
const MOST_ALIKE = 20

/** Tokens of a name of several words, with the hyphens. */
const LONGEST_NAME = 8
