/**
 * French spellings of names from Cyrillic, Armenian and Georgian, told by their look: letters that only French uses for
 * a sound (ou, tch, ï), and an ending that only such names have.
 */

/** Endings of Slavic, Armenian and Georgian surnames, without accents. */
const ENDING = /(?:[oe]va?|[oe]ff|enko|s(?:ki|ky|kaia)|tchouk|vitch|[^aeiou]ian|dze|chvili|[eo]uk)$/
/** Letters by which French differs from English. “ch” and “dj” too, but English has both in other names. */
const MARK = /ou|tch|ï|ch|dj/

/** In order. C and K stand for ch and kh until the French ch is done with; the rest of the word is in lower case. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'C'],
  [/kh/g, 'K'],
  [/ch/g, 'sh'],
  [/C/g, 'ch'],
  [/K/g, 'kh'],
  [/dj/g, 'j'],
  [/^iou/, 'yu'],
  [/iou/g, 'yu'],
  [/ou/g, 'u'],
  [/gu(?=[ei])/g, 'g'],
  [/ïa|(?<=[aeou])ia$/g, 'ya'],
  [/(?<=[ae])ï$/, 'i'],
  [/ï/g, 'i'],
  [/(?<=[^aeiou])ian$/, 'yan'],
  [/(?<=i)ev(?=a?$)/, 'yev'],
  [/eff$/, 'ev'],
  [/off$/, 'ov'],
  [/ski$/, 'sky'],
]

/** True for a surname with an ending that French writes in its own way. @param lower one word in lower case */
export function hasForeignEnding(lower: string): boolean {
  return ENDING.test(lower.replaceAll('ï', 'i').replaceAll('é', 'e'))
}

/** True for letters that French, not English, uses for a sound of such names. @param lower one word in lower case */
export function hasFrenchMark(lower: string): boolean {
  return MARK.test(lower)
}

/** The name as English would spell it, with the capital of the given one; the same word where nothing differs. */
export function englishFromFrench(word: string): string {
  const respelled = RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), word.toLowerCase())
  return respelled[0].toUpperCase() + respelled.slice(1)
}
