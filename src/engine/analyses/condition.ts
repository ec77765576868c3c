import { type Document, tokenUnit } from '../document/document.ts'
import type { Calque } from '../phrases/calques/table.ts'
import type { Analyses, Analysis } from './analyses.ts'
import { calques } from './calques.ts'
import { strayCapitals } from './capitals/stray-capitals.ts'
import { chatter } from './chatter.ts'
import { type DamageKind, damagedCharacters } from './damaged-characters.ts'
import { type ForeignStretch, foreignStretches, sourceWordAt } from './foreign.ts'
import { KEPT_IN_ENGLISH } from './foreign-forms.ts'
import { isGloss, isGlossed } from './foreign-marks.ts'
import { furniture } from './furniture.ts'
import { type QuoteFaultKind, quotations } from './quotations.ts'
import { repetitions } from './repetitions.ts'
import { unknownWords } from './unknown-words.ts'

/** So many sure signs of damage make a text damaged: one may be a typist's. */
const DAMAGED = 2
/** So many of one kind a typist or a house's habits make too, unless they stand in fewer words than so many times these. */
const HABIT = 5
const HABIT_WORDS = 60

/** From this confidence on, a sign is sure. */
const SURE = 0.85

/**
 * So many words, one in so many of the text, no native has: listed ones of a source, of which there must be one, and with
 * them no more than one doubtful word and one doubtful slip.
 */
const LEFT_OVER = 3
const LEFT_OVER_WORDS = 80
/** From this confidence on a word is doubtful enough to count beside listed ones. */
const DOUBTFUL = 0.75

/** So many phrases that no native writer uses are as telling as one sure sign. */
const CALQUES = 3
/** Phrases that no native writer uses count twice, those that few use once: so many, one in so many words, are a translation’s. */
const TRANSLATED = 4
const TRANSLATED_WORDS = 80

const TELLING: ReadonlySet<QuoteFaultKind> = new Set([
  'displaced-open',
  'displaced-close',
  'reversed-open',
  'reversed-close',
  'foreign',
])

/**
 * True when the text shows the marks of a broken pipeline beyond doubt. What is only probable in a single place (a word
 * that may be foreign, a capital that may be a name's) is then far more likely to be damage than in a text that is
 * otherwise whole.
 */
export const damaged: Analysis<boolean> = {
  name: 'damaged',
  compute(analyses) {
    if (analyses.isKnownDamaged) return true
    let signs = 0
    let first: Sign | undefined
    let mixed = false
    const typed = Math.max(DAMAGED, Math.min(HABIT, Math.ceil(analyses.document.words / HABIT_WORDS)))
    for (const sign of signsOf(analyses)) {
      signs++
      first ??= sign
      mixed ||= sign !== first || !TYPED.has(sign)
      if (signs >= (mixed ? DAMAGED : typed)) return true
    }
    return false
  },
}

/** True for a damaged text, and for one with so much as one phrase that no native writer uses, or two that few do. */
export const suspect: Analysis<boolean> = {
  name: 'suspect',
  compute: (analyses) => analyses.get(damaged) || analyses.get(calqueWeight).weight >= SUSPECT,
}
const SUSPECT = 2

/** What careful people's programs do too. */
const TYPESET: ReadonlySet<DamageKind> = new Set<DamageKind>([
  'invisible',
  'no-break-space',
  'control',
  'turkish',
  'form',
])

type Sign =
  | 'merged'
  | 'clipped'
  | 'marks'
  | 'misspelled'
  | 'quotes'
  | 'furniture'
  | 'repetition'
  | 'foreign'
  | 'chatter'
  | 'characters'
  | 'capital'
  | 'calque'

/** What a typist, or one setting of an editor, does all over a text that is whole otherwise. */
const TYPED: ReadonlySet<Sign> = new Set<Sign>(['merged', 'marks', 'misspelled', 'quotes', 'repetition'])

/** What is surely damage. */
function* signsOf(analyses: Analyses): Iterable<Sign> {
  const doubtful = new Set<string>()
  for (const verdict of analyses.get(unknownWords).verdicts.values()) {
    if (verdict.kind === 'merged' && verdict.split.confidence >= SURE) yield 'merged'
    if (verdict.kind === 'clipped' && verdict.confidence >= SURE) yield 'clipped'
    if (verdict.kind !== 'misspelled') continue
    if (verdict.confidence >= SURE) yield 'misspelled'
    if (verdict.confidence >= DOUBTFUL) doubtful.add(verdict.kind)
  }
  for (const { kind } of analyses.get(quotations).faults) if (TELLING.has(kind)) yield 'quotes'
  for (const { confidence, block } of analyses.get(furniture).marks)
    if (confidence >= SURE && block > 0) yield 'furniture'
  for (const { kind, adjacent } of analyses.get(repetitions).list)
    if (adjacent && kind !== 'near') yield 'repetition'
  for (const { confidence } of analyses.get(chatter)) if (confidence >= SURE) yield 'chatter'
  for (const { kind } of analyses.get(damagedCharacters)) if (!TYPESET.has(kind)) yield 'characters'
  const { document } = analyses
  const kept = new Set<string>()
  const leftOver = new Set<string>()
  for (const stretch of analyses.get(foreignStretches).stretches) {
    const { confidence, start, end, listed, firstToken } = stretch
    if (analyses.get(quotations).inside(start)) continue
    const words = document.text.slice(start, end)
    if (confidence >= 0.93) yield 'foreign'
    else if (listed && confidence > KEPT_IN_ENGLISH) {
      kept.add(words)
      if (!sourceWordAt(firstToken, analyses)?.[2] && !isTerm(document, stretch)) leftOver.add(words)
    } else if (confidence >= DOUBTFUL) doubtful.add('foreign')
  }
  // One word that translations leave standing may be a loan; every other one is a sign.
  let signs = kept.size >> 1
  const left = leftOver.size && leftOver.size + doubtful.size
  if (left >= Math.max(LEFT_OVER, document.words / LEFT_OVER_WORDS)) signs = DAMAGED
  for (; signs > 0; signs--) yield 'foreign'
  const { phrases, weight } = analyses.get(calqueWeight)
  let calqued = Math.floor(phrases / CALQUES)
  if (weight >= Math.max(TRANSLATED, document.words / TRANSLATED_WORDS)) calqued = Math.max(calqued, DAMAGED)
  for (; calqued > 0; calqued--) yield 'calque'
  for (let left = analyses.get(strayCapitals).certain; left > 0; left--) yield 'capital'
  if (MARKS.test(document.text)) yield 'marks'
}

/** “the esnaf (small traders)”, “muhtar, the village headman”: the text says what the word means, or keeps it in brackets. */
const isTerm = (document: Document, { firstToken, endToken }: ForeignStretch): boolean =>
  tokenUnit(document, firstToken - 1) === BRACKET ||
  tokenUnit(document, endToken) === BRACKET ||
  isGloss(document, firstToken) ||
  isGlossed(document, endToken - 1)

const BRACKET = 0x28

/** Phrases that no native writer uses, and their weight with those that few use. */
const calqueWeight: Analysis<{ readonly phrases: number; readonly weight: number }> = {
  name: 'calque-weight',
  compute(analyses) {
    const phrases = new Set<Calque>()
    const rare = new Set<Calque>()
    for (const { calque } of analyses.get(calques))
      if (calque.native === 'never') phrases.add(calque)
      else if (calque.native === 'rare') rare.add(calque)
    return { phrases: phrases.size, weight: 2 * phrases.size + rare.size }
  },
}

/** Marks that no typist's hand leaves twice: `;,`, ` ,`, `,and`. */
const MARKS = /[a-z"”)%](?:(?:[,;:][,.;]| [,;])\s|,[a-z]{2})/
