import { unicode } from '../../document/unicode.ts'
import { Around } from '../../language/around-words.ts'
import { type Edit, Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import type { Resources } from '../analyses.ts'

/** A known word near an unknown one. */
export interface Suggestion {
  readonly word: string
  readonly zipf: number
  /** Zipf less what the edit costs: comparable over suggestions. */
  readonly score: number
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiouy'

/** True when two letters lie side by side on a keyboard. */
function beside(a: string, b: string): boolean {
  for (let r = 0; r < ROWS.length; r++) {
    const i = ROWS[r].indexOf(a)
    if (i < 0) continue
    for (const [row, shift] of [
      [r, -1],
      [r, 1],
      [r - 1, 0],
      [r - 1, 1],
      [r + 1, 0],
      [r + 1, -1],
    ])
      if (ROWS[row]?.[i + shift] === b) return true
  }
  return false
}

/** Letters that scanning takes for one another: the one seen, the one meant. */
const LOOKS = wordSet('ce ec bh hb li il tf ft nu un oc co')

/** How unlikely a slip is, in Zipf steps: swapped, doubled and lost letters come easily, a wrong first letter hardly. */
function cost(word: string, edit: Edit): number {
  const { kind, position, letter } = edit
  if (position === 0) return kind === 'transpose' ? 0.8 : 1.8
  if (kind === 'transpose') return 0
  if (kind === 'delete')
    return word[position] === word[position - 1] || word[position] === word[position + 1] ? 0 : 0.5
  if (kind === 'insert') return letter === word[position - 1] || letter === word[position] ? 0 : 0.3
  if (beside(word[position], letter) || LOOKS.has(word[position] + letter)) return 0.4
  return VOWELS.includes(word[position]) && VOWELS.includes(letter) ? 0.4 : 1.3
}

/** Known words one slip away, best first, at most five. */
export function suggestions(word: string, lexicon: Lexicon): Suggestion[] {
  const best = new Map<number, number>()
  for (const neighbour of lexicon.neighbours(word)) {
    const { number } = neighbour
    if (!lexicon.has(number, Flag.LOWER)) continue
    const score = lexicon.zipf(number) - cost(word, neighbour)
    if (score > (best.get(number) ?? Number.NEGATIVE_INFINITY)) best.set(number, score)
  }
  const found = [...best].map(([number, score]) => ({
    word: lexicon.word(number),
    zipf: lexicon.zipf(number),
    score,
  }))
  return found.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1)).slice(0, 5)
}

/** Letters that scanning of print takes for others. */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['d', 'cl'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['h', 'li'],
  ['li', 'h'],
  ['ii', 'u'],
]

/** The common word that one lookalike pair of letters turns the token into. */
export function scanSlip(word: string, lexicon: Lexicon): string | undefined {
  for (const [seen, meant] of LOOKALIKES) {
    for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) {
      const whole = word.slice(0, at) + meant + word.slice(at + seen.length)
      const number = lexicon.find(whole)
      if (lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 4) return whole
    }
  }
  return undefined
}

const LONGEST_AFFIX = 7
const UNSOUND = /^(?:im[^bmp]|il[^l]|ir[^r])/

/** True when the word is a known one with a prefix or suffix: English coins these every day. */
export function isDerived(word: string, { lexicon, aroundWords, wordShapes }: Resources): boolean {
  if (wordShapes.learned().test(word)) return true
  const known = (stem: string, floor: number): boolean => {
    const number = lexicon.find(stem)
    return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= floor
  }
  const affixes = aroundWords()
  for (let length = 1; length <= LONGEST_AFFIX && word.length - length >= 3; length++) {
    const suffix = word.slice(-length)
    if (!isOf(affixes, suffix, Around.SUFFIX)) continue
    const stem = word.slice(0, -length)
    // English writes “angrily”: “angryly” is a learner’s or a machine’s.
    if (suffix === 'ly' && /[^aeiou]y$/.test(stem)) continue
    // “centimeteres”
    if (suffix === 'es' && !/(?:[osxz]|ch|sh)$/.test(stem)) continue
    // “suddenlyly”: the ending twice is no ending.
    if (suffix.length > 1 && stem.endsWith(suffix)) continue
    const floor = suffix.length < 3 ? 2 : 1
    if (
      known(stem, floor) ||
      (/^[aeiouy]/.test(suffix) && known(`${stem}e`, 2)) ||
      (stem.at(-1) === stem.at(-2) && /^[aeiouy]/.test(suffix) && known(stem.slice(0, -1), 2.5))
    )
      return true
  }
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    // “imcome”: a prefix with the sound of another.
    if (!isOf(affixes, word.slice(0, length), Around.PREFIX) || UNSOUND.test(word)) continue
    const stem = word.slice(length)
    if (stem.length >= (length < 3 ? 4 : 3) && known(stem, length === 1 ? 3.5 : 1.5)) return true
  }
  return false
}

/**
 * “comission”, “prefered”, “resistence”: what is made by rule, and yet is more likely a common word with a letter doubled,
 * lost from a pair or swapped, or with another vowel.
 */
export function likelierSlip(word: string, lexicon: Lexicon): Suggestion | undefined {
  if (word.length < 6 || word.length > 20 || word.endsWith('ees')) return undefined
  const list = suggestions(word, lexicon)
  // “officialy”, “recenty”: an adverb rather than what is official.
  const adverb = ADVERB.test(word) ? list.find((one) => one.word === `${word.slice(0, -1)}ly`) : undefined
  if (adverb && adverb.zipf >= 3) return adverb
  const best = list[0]
  if (!best) return undefined
  const paid = best.zipf - best.score
  // “cancelation” is American.
  const american = DOUBLE_L.test(best.word) && !DOUBLE_L.test(word)
  // “stoped”, “shruging”: before these endings English doubles what stands behind a short vowel.
  const least = ONE_LETTER.test(word) ? (word.length < 7 ? 3.8 : 2.2) : word.length < 7 ? 4.8 : 3.5
  if (paid === 0) return best.zipf >= least && !american ? best : undefined
  if (best.word.length > word.length)
    return word.length >= 8 && best.zipf >= (word.length > 9 ? 4 : 4.5) ? best : undefined
  // “prepaired”
  if (best.word.length < word.length)
    return word.length > 7 && best.zipf >= 4.5 && word.replace(/([aeiou])[aeiou]/, '$1') === best.word
      ? best
      : undefined
  return isVowelApart(word, best.word) && best.zipf >= 3.9 ? best : undefined
}

const ADVERB = /.{5}[lt]y$/

const ONE_LETTER = /[^aeiou][aeiou][bdgmnprt](?:ed|ing)$/

/** What British English has twice before an ending. */
const DOUBLE_L = /ll(?:ed|ings?|ers?|ors?|ations?|ists?|ous|ery)$/

/** “analized”, “analyzed” */
function isVowelApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return at > 3 && VOWELS.includes(a[at]) && VOWELS.includes(b[at]) && a.slice(at + 1) === b.slice(at + 1)
}

/** “tourits”, “tourist” */
export function isSwapApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** “dissapear”, “whitout”: the common word that has a letter in another place, or another letter doubled. */
export function movedLetter(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 7 || word.length > 14) return undefined
  for (let from = 1; from < word.length; from++) {
    const less = word.slice(0, from) + word.slice(from + 1)
    const twice = word[from] === word[from - 1]
    for (let to = 1; to <= less.length; to++) {
      const number = lexicon.find(less.slice(0, to) + (twice ? less[to - 1] : word[from]) + less.slice(to))
      if (lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 3.8) return lexicon.word(number)
    }
  }
  return undefined
}

/** “suddenlyly”, “lookinging”: the known word that stands there with its ending twice. */
export function doubledEnding(word: string, lexicon: Lexicon): string | undefined {
  for (const ending of ['ly', 'ed', 'ing', 'ment', 'tion', 'ness', 'er']) {
    if (!word.endsWith(ending + ending)) continue
    const whole = word.slice(0, -ending.length)
    const number = lexicon.find(whole)
    if (lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 2.5) return whole
  }
  return undefined
}

const DIGIT_LOOKS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's', '3': 'e', '4': 'a' }

const WITH_DIGITS = unicode`^\p{L}*[013454]+\p{L}+$|^\p{L}{2,}[015]+$`
/** A word of so many letters is no code, however rare it is. */
const NO_CODE = 6

/** “0nce”, “wi11”, “m1nister”: the common word whose letters were read as digits. */
export function digitsForLetters(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 3 || word.length > 20 || !WITH_DIGITS.test(word) || /^\d+(?:st|nd|rd|th|s)$/u.test(word))
    return undefined
  const least = word.length < 4 ? 5.8 : word.length < NO_CODE ? 4.3 : 2.5
  const read = word.toLowerCase().replace(/\d/g, (digit) => DIGIT_LOOKS[digit] ?? digit)
  return [read, word.toLowerCase().replace(/1/g, 'i')].find((whole) => {
    const number = lexicon.find(whole)
    return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= least
  })
}

const NEGATIONS = ['un', 'in', 'im', 'ir', 'il', 'dis'] as const
/** Zipf frequency of a word whose own prefix everybody knows. */
const KNOWN_NEGATION = 2.75

/** “unsufficiently”: the negation of a word by another prefix than its own; gives the word with its own. */
export function wrongNegation(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 8) return undefined
  const prefix = NEGATIONS.find((negation) => word.startsWith(negation))
  if (!prefix) return undefined
  const rest = word.slice(prefix.length)
  for (const other of NEGATIONS) {
    const number = lexicon.find(other + rest)
    if (lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= KNOWN_NEGATION) return other + rest
  }
  return undefined
}
