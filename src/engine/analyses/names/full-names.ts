/**
 * Full names of one person in several forms that no comparison of single words finds: a given name romanized twice
 * (Serhii and Sergiy Kovalchuk), a given name of two syllables written as one word, with a hyphen or as two (Deng
 * Xiaoping, Deng Xiao-ping), and a surname now before and now behind the given name (Li Mingyuan, Mingyuan Li).
 */

import { baseSpan, baseText, type Document, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { eastSlavicKey } from '../../language/east-slavic.ts'
import { koreanKey } from '../../language/korean.ts'
import { differenceOf, isRespelled, romanizationKey } from '../../language/romanization.ts'
import { Flag, fold, type Lexicon } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { NameLedger } from '../names.ts'
import { type FormGroup, Groups, isHyphen, type Known, together, walk } from './name-groups.ts'
import { particleForms } from './particle-names.ts'
import { mostFrequent, type NameVariant } from './variant.ts'

/** Zipf frequency from which a surname is so common that two people of one name are likely. */
const COMMON = 4

/** Full names in several forms: Serhii and Sergiy Kovalchuk, Deng Xiaoping and Deng Xiao Ping. */
export function* fullNameVariants(analyses: Analyses, ledger: NameLedger): Generator<NameVariant> {
  const { document, settings } = analyses
  for (const { forms, confidence } of fullNameForms(document, analyses, ledger)) {
    const list = forms.filter(({ text }) => !settings.names.has(text.toLowerCase()))
    if (list.length < 2) continue
    const preferred = mostFrequent(list)
    const severity = confidence < 0.85 ? 'warning' : 'error'
    for (const form of list) if (form !== preferred) yield { form, preferred, confidence, severity }
  }
}

/** Full names in several forms. Linear in the number of names. */
function* fullNameForms(document: Document, analyses: Analyses, ledger: NameLedger): Generator<FormGroup> {
  const { lexicon } = analyses
  const known = analyses.resources.names.of
  yield* givenNameForms(document, lexicon, known, ledger)
  yield* syllableForms(document, lexicon, ledger)
  yield* particleForms(document, lexicon, known, ledger)
  yield* turnedForms(document, lexicon, ledger)
  yield* koreanForms(analyses, ledger)
  if (analyses.get(damaged)) yield* garbledForms(document, ledger)
}

/**
 * “Abdelmadjid Tebboune” and “Abdul Majeed Taboun”, “Gevorg Dabaghyan” and “Kevork Dabaghian”: in a damaged text names of
 * which each word differs, with the same consonants, in Armenian be they voiced or not. A brother or a wife has one word in common,
 * or nearly.
 */
function* garbledForms(document: Document, ledger: NameLedger): Generator<FormGroup> {
  const { text } = document
  const groups = new Groups()
  walk(document, ledger, (words, sentence) => {
    if (words.length < 2 || words.length > 4) return
    const span = baseSpan(document, words[0], words[words.length - 1])
    const spelling = text.slice(span.start, span.end)
    const heard = romanizationKey(fold(spelling).replace(/[\s-]/g, '').replace(/gh/g, 'q'))
    const key = ARMENIAN.test(spelling) ? heard.replace(/[gbd]/g, (letter) => VOICELESS[letter]) : heard
    if (key.length >= SHORTEST_SKELETON) groups.add(key, spelling, span, sentence, undefined)
  })
  for (const [key, found] of groups.byName) {
    if (found.size < 2) continue
    const all = [...found.values()]
    const forms = together(
      all,
      (a, b) =>
        isGarbled(a.text, b.text) && (key.length >= LONG_SKELETON || isRespelledThroughout(a.text, b.text)),
    )
    if (forms.length > 0) yield { forms, confidence: 0.76 }
  }
}

/** Consonants of a full name; of fewer each word must be a respelling. */
const SHORTEST_SKELETON = 4
const LONG_SKELETON = 5

/** Western Armenian has k for g, and g for k. */
const ARMENIAN = /[iy]an$/i
const VOICELESS: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' }

/** “Sabzeh Meydan”, “Sabze Maidan” */
function isRespelledThroughout(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.split(/[\s-]/))
  return one.length === other.length && one.every((word, i) => isRespelled(word, other[i], 2))
}

/** No word is the same in both but for an ending, and neither is much longer. */
function isGarbled(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .split(/[\s-]/)
      .map((word) => eastSlavicKey(word.toLowerCase()).replace(DOUBLED, '$1').replace(ENDING, '')),
  )
  if (Math.abs(a.length - b.length) > MOST_LONGER) return false
  return one.length !== other.length || one.every((word, i) => word !== other[i])
}

const ENDING = /[aeiouys]+$/
const DOUBLED = /(.)\1/g
const MOST_LONGER = 4

/** “Serhii Kovalchuk” and “Sergiy Kovalchuk”: a given name romanized twice before one surname. */
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
    const { given } = known(baseText(document, words[0]))
    if (given < 0) return
    const surname = words[words.length - 1]
    const rest = baseText(document, words[1], surname).toLowerCase()
    const key = `${given} ${romanizationKey(rest)}`
    surnames.set(key, Math.max(surnames.get(key) ?? 0, commonness(lexicon, tokens.word[surname])))
    const span = baseSpan(document, words[0])
    groups.add(key, text.slice(span.start, span.end), span, sentence, undefined, rest)
  })
  for (const [key, all] of groups.byName) {
    const common = surnames.get(key) ?? 0
    if (all.size < 2 || common >= COMMON) continue
    const forms = together(
      [...all.values()],
      (a, b) => a.after === b.after || isRespelled(a.after, b.after, 0),
    )
    if (forms.length === 0) continue
    const languages = forms.some((form) => known(form.text).tongue !== known(forms[0].text).tongue)
    // Oleksandr and Alexander may be two people, the more so where many bear their surname.
    const sure = common === 0 && forms.every((form) => !isSlight(form.text, forms[0].text))
    yield { forms, confidence: languages ? (common > 0 ? 0.7 : 0.86) : sure ? 0.88 : 0.8 }
  }
}

/** 0 for a word that no curated list has, else its Zipf frequency. */
function commonness(lexicon: Lexicon, word: number): number {
  return lexicon.isStranger(word) ? 0 : Math.max(0.1, lexicon.zipf(word))
}

/** Victor and Viktor: people choose so themselves, and two of them may meet in one text. */
function isSlight(a: string, b: string): boolean {
  const difference = differenceOf(a, b)
  return difference?.kind === 'romanization' && difference.strong === 0
}

/** Given names of two syllables after one surname: Xiaoping, Xiao-ping, Xiao Ping. */
function* syllableForms(document: Document, lexicon: Lexicon, ledger: NameLedger): Generator<FormGroup> {
  const { text, tokens } = document
  const read = (words: readonly number[], second: number | undefined) => {
    const span = baseSpan(document, words[1], second ?? words[1])
    const spelling = text.slice(span.start, span.end)
    const joined = fold(spelling).replace(/[\s-]/g, '')
    if (joined.length > LONGEST_GIVEN || joined.length < SHORTEST_GIVEN) return undefined
    const surname = tokenKey(document, words[0])
    return { span, spelling, surname, name: `${surname} ${joined}` }
  }
  // A name is written in two ways only where one of them parts the syllables.
  const parted = new Set<string>()
  for (const mention of ledger.mentions) {
    const words = withSmall(document, mention.words)
    const second = secondSyllable(document, words)
    if (second !== undefined) parted.add(read(words, second)?.name ?? '')
  }
  if (parted.size === 0) return
  const groups = new Groups()
  walk(document, ledger, (mention, sentence) => {
    const words = withSmall(document, mention)
    if (words.length < 2 || words.length > 3) return
    const second = secondSyllable(document, words)
    const word = tokens.word[words[1]]
    if (second === undefined && lexicon.has(word, Flag.LOWER)) return
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

/** “Yin He Jun”, “Yin Jun He”: a syllable that the ledger takes for an English word. */
function withSmall({ tokens }: Document, words: readonly number[]): readonly number[] {
  const after = words[words.length - 1] + 1
  if (words.length > 2 || after >= tokens.count || !(tokens.facts[after] & Flag.FUNCTION)) return words
  const isTitle = (token: number): boolean =>
    token < tokens.count && (tokens.flags[token] & (Mark.title | Mark.lineBefore)) === Mark.title
  if (!isTitle(after) || isTitle(after + 1) !== (words.length === 1)) return words
  return words.length === 1 ? [words[0], after, after + 1] : [...words, after]
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

/** “Li Mingyuan” and “Mingyuan Li”, “Park Min-soo” and “Min-soo Park”: two words in both orders, one of them no lexicon’s. */
function* turnedForms(document: Document, lexicon: Lexicon, ledger: NameLedger): Generator<FormGroup> {
  const { tokens } = document
  const isStranger = (token: number): boolean => lexicon.isStranger(tokens.word[token])
  const groups = new Groups()
  walk(document, ledger, (words, sentence) => {
    const one = words[0]
    const last = hyphened(document, one) ?? one
    const other = last + 1
    const end = hyphened(document, other) ?? other
    // The ledger parts “Min-soo” from what follows.
    const parted = one !== last && words.length === 1 && tokens.flags[other] & Mark.title
    if (!parted && (words.length !== 2 || other !== words[1])) return
    if (one === last && other === end && !isStranger(one) && !isStranger(other)) return
    const first = baseText(document, one, last)
    const second = baseText(document, other, end)
    if (first.length < 2 || second.length < 2) return
    const name = [first.toLowerCase(), second.toLowerCase()].sort().join(' ')
    groups.add(name, `${first} ${second}`, baseSpan(document, one, end), sentence, undefined)
  })
  for (const forms of groups.varied())
    if (together(forms, () => true).length > 0) yield { forms, confidence: 0.86 }
}

/** “Ahn Kyung-min”, “An Gyeong-min” and “Ahn Kyung Min”: a surname and two syllables of a given name, romanized twice. */
function* koreanForms({ document, resources }: Analyses, ledger: NameLedger): Generator<FormGroup> {
  const { text, tokens } = document
  const korean = resources.korean()
  const groups = new Groups()
  walk(document, ledger, (words, sentence) => {
    if (words.length > 3) return
    // “An”, “No” and “So” are surnames that the ledger takes for English words.
    const parted = hyphened(document, words[0])
    const first = parted === undefined ? words[0] : words[0] - 1
    const second = parted ?? (words.length > 1 ? (hyphened(document, words[1]) ?? words[2]) : undefined)
    if (second === undefined || first < 0 || words[words.length - 1] > second) return
    if (
      parted !== undefined &&
      (!(tokens.flags[first] & Mark.title) || tokens.flags[words[0]] & Mark.lineBefore)
    )
      return
    // “Yoon Suk Yeol”, “Yoon Suk-yeol”
    const spaced = second === first + 2 && words.length === 3
    if (tokens.kind[first] !== Kind.word || !(spaced || second === first + 3)) return
    const [surname, one, other] = [first, first + 1, second].map((token) => tokenKey(document, token))
    if (Math.max(surname.length, one.length, other.length) > LONGEST_SYLLABLE) return
    const span = baseSpan(document, first, second)
    groups.add(
      koreanKey(surname, [one, other], korean),
      text.slice(span.start, span.end),
      span,
      sentence,
      undefined,
    )
  })
  for (const all of groups.varied()) {
    // Only a hyphen tells that three short words are Korean; what differs in it alone is compared above.
    if (!all.some(({ text: form }) => form.includes('-'))) continue
    if (new Set(all.map(({ text: form }) => fold(form).replace(/[\s-]/g, ''))).size < 2) continue
    const forms = together(all, () => true)
    if (forms.length > 0) yield { forms, confidence: 0.86 }
  }
}

const LONGEST_SYLLABLE = 6
