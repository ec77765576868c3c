/** Subjects that a pronoun behind them says again, where a sentence, its main clause or a quotation begins. */

import { isComma, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isGap } from './grammar.ts'
import { bracketEnd, insertionEnd, isThis } from './insertions.ts'
import { isClause, isOnlyVerb, isPronoun, QUOTES } from './pronoun-clauses.ts'
import { isCapitalPronoun, type SubjectPhrase, subjectPhrase } from './subjects.ts'

/** A subject, and the pronoun that says it again. */
export interface SecondSubject {
  /** The first token of the subject. */
  readonly from: number
  readonly subject: SubjectPhrase
  readonly pronoun: number
}

/** “The minister, who arrived on Monday, he will stay”: a subject that begins at token `from` of the sentence, and is said again. */
export function secondSubjectAt(
  words: Grammar,
  from: number,
  firstToken: number,
  endToken: number,
): SecondSubject | undefined {
  const subject = subjectPhrase(words, from, endToken)
  if (!subject || subject.frame) return undefined
  const pronoun = pronounFor(words, subject, from, endToken)
  if (!pronoun || (from > firstToken && isNamedInFrame(words, from, subject.end))) return undefined
  return { from, subject, pronoun }
}

/** “The government she has taken measures”, he said: at the head of a quotation, up to its end. */
export function spokenSubject(
  words: Grammar,
  firstToken: number,
  endToken: number,
): SecondSubject | undefined {
  const { document } = words
  const from = firstToken + 1
  if (!QUOTES.has(tokenUnit(document, firstToken))) return undefined
  let to = from
  while (to < endToken && !QUOTES.has(tokenUnit(document, to))) to++
  const subject = subjectPhrase(words, from, to)
  if (!subject || subject.frame || subject.end + 2 >= to) return undefined
  const pronoun = pronounFor(words, subject, from, to)
  return pronoun ? { from, subject, pronoun } : undefined
}

/** The pronoun that says the subject again: behind it, or behind what two commas set off; undefined if there is none. */
function pronounFor(
  words: Grammar,
  { end, bare, heavy }: SubjectPhrase,
  from: number,
  to: number,
): number | undefined {
  if (isCapitalPronoun(words, end)) return isClause(words, end, to) ? end : undefined
  if (isPronoun(words, end)) return isOnlyVerb(words, end, to) ? end : undefined
  const bracket = bracketEnd(words, end, to)
  if (bracket > 0) return isPronoun(words, bracket) && isClause(words, bracket, to) ? bracket : undefined
  if (!isComma(words.document, end)) return undefined
  const next = end + 1
  if (isPronoun(words, next)) {
    const again = bare || (heavy && isHeavySaidAgain(words, next, from))
    return again && isClause(words, next, to) ? next : undefined
  }
  const close = insertionEnd(words, next, to)
  const again = close >= 0 && (isPronoun(words, close + 1) || isThis(words, close + 1))
  return again && isClause(words, close + 1, to) ? close + 1 : undefined
}

/** “For the mayor, Ana Lund, it is …”, “for Ana Lund, the mayor, it is …”: the name of whom the adverbial speaks of. */
function isNamedInFrame({ tokens, roles }: Grammar, from: number, end: number): boolean {
  const before = from - 2
  if (
    roles[end - 1] & Role.PERSON &&
    tokens.flags[end - 1] & Mark.lower &&
    !(tokens.flags[before] & Mark.lower)
  )
    return true
  const someone = roles[before] & (Role.PERSON | Role.BODY) || tokens.facts[before] & Flag.HUMAN
  if (!someone || !(tokens.flags[before] & Mark.lower)) return false
  for (let k = from; k < end; k++) if (tokens.flags[k] & Mark.lower) return false
  return true
}

/**
 * Where a subject may begin: at the head of the sentence, behind its “and” or adverbial, behind “, and” and a semicolon.
 * @param sign the first of `tokens.signs` that stands in the sentence
 * @param endSign behind the last of its block
 */
export function subjectStarts(
  words: Grammar,
  from: number,
  to: number,
  sign: number,
  endSign: number,
): number[] {
  const { document, tokens, roles } = words
  const starts = roles[from] & Role.AND ? [from, from + 1] : [from]
  // “Said that the project it will bring”
  for (let k = from + 1; k < to - 4; k++)
    if (tokens.word[k + 1] === words.words.that && (roles[k] & Role.SAY || isGap(words, k, Gap.WITH_CLAUSE)))
      starts.push(k + 2)
  if (roles[from + 1] & Role.DETERMINER && THEN.has(tokenKey(document, from))) starts.push(from + 1)
  let first = true
  for (let k = sign; k < endSign && tokens.signs[k] < to - 4; k++) {
    const i = tokens.signs[k]
    if (tokenUnit(document, i) === SEMICOLON) starts.push(i + 1)
    if (!isComma(document, i)) continue
    const framed = i - from < LONGEST_FRAME && roles[from] & (Role.PREPOSITION | Role.SUBORDINATE)
    if (roles[i + 1] & Role.AND) starts.push(i + 2)
    else if (first && framed) starts.push(i + 1)
    // “According to the engineer, Ana Lund, the stock”
    if (!first || !isNameBehind(words, i, from)) first = false
  }
  return starts
}

/** “, Ana Lund,”: capitalised words alone between the comma at token `comma` and the next. */
function isNameBehind({ tokens }: Grammar, comma: number, from: number): boolean {
  let i = comma + 1
  while (i - from < LONGEST_FRAME && tokens.kind[i] === Kind.word && !(tokens.flags[i] & Mark.lower)) i++
  return i > comma + 1 && tokens.kind[i] === Kind.punctuation
}

const SEMICOLON = 0x3b

/** What may stand before a subject without a comma. */
const THEN = new Set(['then', 'now', 'today', 'yesterday', 'finally', 'meanwhile', 'later'])

/** Words before the first comma of a sentence that may hold its adverbial, at most. */
const LONGEST_FRAME = 14

/** “The price of bread, it has”, “the doors of the ship, they were”: with an auxiliary, and no person behind a person. */
function isHeavySaidAgain({ tokens, roles, words }: Grammar, pronoun: number, from: number): boolean {
  const word = tokens.word[pronoun]
  const fits = word === words.it || word === words.they
  // “In Cusco, the navel of the world, it will rain”
  const comma = from - 1
  const apposed =
    tokens.flags[from] & Mark.lower &&
    !(tokens.flags[comma - 1] & Mark.lower) &&
    roles[comma - 2] & Role.PREPOSITION
      ? tokens.word[comma - 2] !== words.to
      : false
  return fits && !apposed && (roles[pronoun + 1] & FINITE) !== 0
}
