/**
 * Full names of one person in several forms that no comparison of single words finds: a given name romanized twice
 * (Serhii and Sergiy Kovalchuk), a given name of two syllables written as one word, with a hyphen or as two (Deng
 * Xiaoping, Deng Xiao-ping), and an Arabic article (Omar al-Hakimi, Omar El Hakimi).
 */

import type { Document } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import type { Spelling } from '../language/known-names.ts'
import { differenceOf, romanizationKey } from '../language/romanization.ts'
import { Flag, fold, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import type { Span } from '../span.ts'
import type { Analyses } from './analyses.ts'
import type { NameLedger } from './names.ts'
import { spellings } from './spellings.ts'

/** One form, as it is first spelled, and its places. */
export interface NameForm {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Forms of what is one name, each spelled differently; at least two. */
export interface FormGroup {
  readonly forms: readonly NameForm[]
  readonly confidence: number
}

/** A form while its places are gathered. */
interface Gathering {
  readonly text: string
  readonly spans: Span[]
  /** Sentences it stands in. */
  readonly sentences: Set<number>
  /** Words that stand before it in its mentions, in lower case. */
  readonly before: Set<string>
  /** What follows it in its mentions. */
  readonly after: string
}

/** Forms of one name beyond this many are a list of spellings, or hostile. */
const MOST_FORMS = 6
/** Zipf frequency from which a surname is so common that two people of one name are likely. */
const COMMON = 4

/** Full names in several forms. Linear in the number of names. */
export function* fullNameForms(
  document: Document,
  analyses: Analyses,
  ledger: NameLedger,
): Generator<FormGroup> {
  const { lexicon } = analyses
  const known = analyses.get(spellings)
  yield* givenNameForms(document, lexicon, known, ledger)
  yield* syllableForms(document, lexicon, ledger)
  yield* articleForms(document, lexicon, known, ledger)
}

type Known = (word: string) => Spelling

/** Groups places by name and, within, by spelling. */
class Groups {
  readonly byName = new Map<string, Map<string, Gathering>>()

  add(
    name: string,
    text: string,
    span: Span,
    sentence: number,
    before: string | undefined,
    after = '',
  ): void {
    let forms = this.byName.get(name)
    if (!forms) {
      forms = new Map()
      this.byName.set(name, forms)
    }
    const key = text.toLowerCase()
    let form = forms.get(key)
    if (!form) {
      if (forms.size === MOST_FORMS) return
      form = { text, spans: [], sentences: new Set(), before: new Set(), after }
      forms.set(key, form)
    }
    form.spans.push(span)
    form.sentences.add(sentence)
    if (before !== undefined) form.before.add(before)
  }

  /** The names with at least two forms. */
  *varied(): Generator<readonly Gathering[]> {
    for (const forms of this.byName.values()) if (forms.size > 1) yield [...forms.values()]
  }
}

/** Two forms in one sentence are two people: “Serhii Koval and Sergiy Koval”. */
function meet(a: Gathering, b: Gathering): boolean {
  for (const sentence of a.sentences) if (b.sentences.has(sentence)) return true
  return false
}

/** The forms that may be the first form’s name, when there are any beside it. */
function together(
  forms: readonly Gathering[],
  isOne: (first: Gathering, other: Gathering) => boolean,
): readonly Gathering[] {
  const [first, ...others] = forms
  const same = others.filter((other) => !meet(first, other) && isOne(first, other))
  return same.length === others.length ? forms : []
}

function* givenNameForms(
  document: Document,
  lexicon: Lexicon,
  known: Known,
  ledger: NameLedger,
): Generator<FormGroup> {
  const { text, tokens } = document
  const groups = new Groups()
  const surnames = new Map<string, number>()
  walk(document, ledger, (words, sentence) => {
    if (words.length < 2) return
    const { given } = known(text.slice(tokens.start[words[0]], tokens.base[words[0]]))
    if (given < 0) return
    const surname = words[words.length - 1]
    const rest = text.slice(tokens.start[words[1]], tokens.base[surname]).toLowerCase()
    const key = `${given} ${romanizationKey(rest)}`
    surnames.set(key, Math.max(surnames.get(key) ?? 0, commonness(lexicon, tokens.word[surname])))
    const span = { start: tokens.start[words[0]], end: tokens.base[words[0]] }
    groups.add(key, text.slice(span.start, span.end), span, sentence, undefined, rest)
  })
  for (const [key, all] of groups.byName) {
    const common = surnames.get(key) ?? 0
    if (all.size < 2 || common >= COMMON) continue
    const forms = together([...all.values()], (a, b) => a.after === b.after || isRespelled(a.after, b.after))
    if (forms.length === 0) continue
    const languages = forms.some((form) => known(form.text).neighbour !== known(forms[0].text).neighbour)
    // Oleksandr and Alexander may be two people, unless their surname is one that few bear.
    if (languages && common > 0) continue
    const sure = common === 0 && forms.every((form) => !isSlight(form.text, forms[0].text))
    yield { forms, confidence: languages ? 0.75 : sure ? 0.88 : 0.8 }
  }
}

/** 0 for a word that no curated list has, else its Zipf frequency. */
function commonness(lexicon: Lexicon, word: number): number {
  return word === NONE || lexicon.flags(word) === Flag.UNCURATED ? 0 : Math.max(0.1, lexicon.zipf(word))
}

/** Victor and Viktor: people choose so themselves, and two of them may meet in one text. */
function isSlight(a: string, b: string): boolean {
  const difference = differenceOf(a, b)
  return difference?.kind === 'romanization' && difference.strong === 0
}

function isRespelled(a: string, b: string): boolean {
  const difference = differenceOf(a, b)
  return difference !== undefined && difference.kind !== 'letter' && difference.weak === 0
}

/** Given names of two syllables after one surname: Xiaoping, Xiao-ping, Xiao Ping. */
function* syllableForms(document: Document, lexicon: Lexicon, ledger: NameLedger): Generator<FormGroup> {
  const { text, tokens } = document
  const read = (words: readonly number[], second: number | undefined) => {
    const span = { start: tokens.start[words[1]], end: tokens.base[second ?? words[1]] }
    const spelling = text.slice(span.start, span.end)
    const joined = fold(spelling).replace(/[\s-]/g, '')
    if (joined.length > LONGEST_GIVEN || joined.length < SHORTEST_GIVEN) return undefined
    const surname = text.slice(tokens.start[words[0]], tokens.base[words[0]]).toLowerCase()
    return { span, spelling, surname, name: `${surname} ${joined}` }
  }
  // A name is written in two ways only where one of them parts the syllables.
  const parted = new Set<string>()
  for (const { words } of ledger.mentions) {
    const second = secondSyllable(document, words)
    if (second !== undefined) parted.add(read(words, second)?.name ?? '')
  }
  if (parted.size === 0) return
  const groups = new Groups()
  walk(document, ledger, (words, sentence) => {
    if (words.length < 2 || words.length > 3) return
    const second = secondSyllable(document, words)
    const word = tokens.word[words[1]]
    if (second === undefined && word !== NONE && lexicon.has(word, Flag.LOWER)) return
    const form = read(words, second)
    if (form && parted.has(form.name)) groups.add(form.name, form.spelling, form.span, sentence, form.surname)
  })
  for (const all of groups.varied()) {
    // Accents, and two words with or without a hyphen, both with capitals, are compared elsewhere.
    const kinds = new Set(all.map(({ text: form }) => kindOf(form)))
    if (kinds.size < 2 || (kinds.size === 2 && kinds.has('Ping') && kinds.has('-Ping'))) continue
    const forms = together(all, () => true)
    if (forms.length > 0) yield { forms, confidence: 0.86 }
  }
}

/** Letters of a given name of two syllables: Xiaoping, Yi-an; Zhuangzhuang. */
const SHORTEST_GIVEN = 4
const LONGEST_GIVEN = 12

/** How the second syllable is joined on. */
function kindOf(form: string): 'ping' | '-ping' | '-Ping' | 'Ping' {
  const hyphen = form.indexOf('-')
  if (hyphen < 0) return /\s/.test(form) ? 'Ping' : 'ping'
  return form[hyphen + 1] === form[hyphen + 1]?.toLowerCase() ? '-ping' : '-Ping'
}

/** The token of a given name's second syllable, where it is written apart: Deng Xiao Ping, Deng Xiao-ping. */
function secondSyllable(document: Document, words: readonly number[]): number | undefined {
  if (words.length === 3) return words[2]
  return words.length === 2 ? hyphened(document, words[1]) : undefined
}

/** The word in small letters after a hyphen that follows a token: Xiao-ping. */
function hyphened({ text, tokens }: Document, token: number): number | undefined {
  const next = token + 2
  if (next >= tokens.count || !isHyphen(text, tokens, token + 1) || tokens.kind[next] !== Kind.word)
    return undefined
  return next
}

function isHyphen(text: string, tokens: Document['tokens'], token: number): boolean {
  return (
    tokens.kind[token] === Kind.punctuation &&
    text.charCodeAt(tokens.start[token]) === 0x2d &&
    tokens.end[token] - tokens.start[token] === 1 &&
    !(tokens.flags[token] & (Mark.spaceBefore | Mark.spaceAfter))
  )
}

/** The Arabic article as it is written before a name; before some letters its l becomes that letter. */
const ARTICLES = new Set(['al', 'el', 'as', 'ash', 'ad', 'ar', 'an', 'at', 'az'])
const LONGEST_ARTICLE = 3
/** Before a space only these two: “an” and “as” are English words. */
const SPACED = new Set(['al', 'el'])

function* articleForms(
  document: Document,
  lexicon: Lexicon,
  known: Known,
  ledger: NameLedger,
): Generator<FormGroup> {
  const { text, tokens } = document
  const groups = new Groups()
  const solid: { token: number; before: string; sentence: number }[] = []
  walk(document, ledger, (words, sentence) => {
    words.forEach((token, k) => {
      const article = articleBefore(document, token)
      if (article === undefined && (k === 0 || !beginsLikeArticle(text, tokens.start[token]))) return
      const at = article ?? token
      // The word before the article, in the same mention.
      let before: number | undefined = words[k - 1]
      if (before === at) before = words[k - 2]
      const given = before === undefined ? undefined : text.slice(tokens.start[before], tokens.base[before])
      if (article !== undefined) {
        const span = { start: tokens.start[article], end: tokens.base[token] }
        const rest = fold(text.slice(tokens.start[token], tokens.base[token]))
        if (rest.length > 3)
          groups.add(rest, text.slice(span.start, span.end), span, sentence, given?.toLowerCase())
      } else if (given !== undefined && tokens.base[token] - tokens.start[token] > 5)
        solid.push({ token, before: given.toLowerCase(), sentence })
    })
  })
  if (groups.byName.size === 0) return
  for (const { token, before, sentence } of solid) {
    const word = fold(text.slice(tokens.start[token], tokens.base[token]))
    const rest = word.slice(2)
    if (!groups.byName.has(rest)) continue
    if (tokens.word[token] !== NONE && lexicon.has(tokens.word[token], Flag.LOWER)) continue
    const span = { start: tokens.start[token], end: tokens.base[token] }
    groups.add(rest, text.slice(span.start, span.end), span, sentence, before)
  }
  for (const all of groups.varied()) {
    const forms = together(all, (a, b) => shareGiven(known, a, b))
    if (forms.length > 0) yield { forms, confidence: 0.86 }
  }
}

/** The token of the article before a name: al-Hakimi, El Hakimi. */
function articleBefore({ text, tokens }: Document, token: number): number | undefined {
  const hyphen = token > 1 && isHyphen(text, tokens, token - 1)
  const at = hyphen ? token - 2 : token - 1
  if (at < 0 || tokens.kind[at] !== Kind.word || tokens.base[at] - tokens.start[at] > LONGEST_ARTICLE)
    return undefined
  if (!hyphen && tokens.flags[token] & Mark.lineBefore) return undefined
  const word = text.slice(tokens.start[at], tokens.base[at]).toLowerCase()
  return (hyphen ? ARTICLES : SPACED).has(word) ? at : undefined
}

/** Al…, El…: an article may be written as one with the name. */
function beginsLikeArticle(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 0x20
  return (first === 0x61 || first === 0x65) && (text.charCodeAt(start + 1) | 0x20) === 0x6c
}

/** Given names looked at for one form. */
const MOST_GIVEN = 8

function shareGiven(known: Known, a: Gathering, b: Gathering): boolean {
  for (const one of [...a.before].slice(0, MOST_GIVEN)) {
    if (b.before.has(one)) return true
    const { given } = known(one)
    if (given < 0) continue
    for (const other of [...b.before].slice(0, MOST_GIVEN)) if (known(other).given === given) return true
  }
  return false
}

/** Visits the mentions with the number of the sentence they begin in. */
function walk(
  { sentences }: Document,
  { mentions }: NameLedger,
  visit: (words: readonly number[], sentence: number) => void,
): void {
  let sentence = 0
  for (const { firstToken, words } of mentions) {
    while (sentence < sentences.length && sentences[sentence].endToken <= firstToken) sentence++
    visit(words, sentence)
  }
}
