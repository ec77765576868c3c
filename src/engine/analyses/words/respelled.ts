import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'

/** The letters seen, and those meant. */
type Cognates = readonly (readonly string[])[]

/** Endings that English words do not have, and what they have. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/i([zs])ated$/, 'i$1ed'],
  [/([^aeiou])ated$/, '$1ed'],
  [/([ao])ies$/, '$1ys'],
  [/ried$/, 'red'],
  [/([^aeioushxzcy])es$/, '$1s'],
]

const SHORTEST = 6
const LONGEST = 18
/** Zipf frequency of what is meant: of a long word that differs in one place, and of any other. */
const RARE = 1.8
const KNOWN = 2.8
const LONG = 10
const MIDDLING = 7

/**
 * “anesteziologist”, “lityum”, “apreensive”, “hospitalizated”: the English word that is spelled after another language, in
 * one place or two, or has an ending that only another language gives it.
 * @param word in small letters, not in the lexicon
 * @param cognates see `SpellingLists`
 */
export function respelled(word: string, cognates: Cognates, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined
  for (const [ending, right] of ENDINGS) {
    const whole = word.replace(ending, right)
    if (whole !== word && isKnown(whole, whole.length < MIDDLING ? KNOWN : RARE)) return whole
  }
  if (word.length > SHORTEST && /[^s]s$/.test(word)) {
    const one = respelled(word.slice(0, -1), cognates, lexicon)
    if (one) return `${one}s`
  }
  const once = changed(word, 0, cognates)
  for (const { whole } of once) if (isKnown(whole, whole.length < LONG ? KNOWN : RARE)) return whole
  for (const { whole, next } of once)
    for (const twice of changed(whole, next, cognates)) if (isKnown(twice.whole, KNOWN)) return twice.whole
  return undefined

  function isKnown(whole: string, floor: number): boolean {
    const number = lexicon.find(whole)
    return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= floor
  }
}

/** The word with one spelling changed, from some place on, and where the next may be. */
function changed(word: string, from: number, cognates: Cognates): { whole: string; next: number }[] {
  const found: { whole: string; next: number }[] = []
  for (const [seen, meant] of cognates) {
    const initial = seen[0] === '^'
    const letters = initial ? seen.slice(1) : seen
    for (let at = word.indexOf(letters, from); at >= 0; at = word.indexOf(letters, at + 1)) {
      if (initial && at > 0) break
      // “communization”: American as it is.
      if (seen === 'z' && /^z(?:ation|ing|e)/.test(word.slice(at))) continue
      // What is doubled already is not doubled again.
      if (meant === letters + letters && (word[at - 1] === letters || word[at + 1] === letters)) continue
      found.push({
        whole: word.slice(0, at) + meant + word.slice(at + letters.length),
        next: at + meant.length,
      })
    }
  }
  return found
}
