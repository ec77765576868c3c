/**
 * Other languages’ spellings of names from Cyrillic, Armenian and Georgian, told by their look: letters that only they
 * use for a sound (French ou, tch, ï; German tsch; Norwegian tsj), and an ending that only such names have.
 */

import { withCapital } from '../document/characters.ts'

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
  return withCapital(respelled)
}

/** How a language’s spellings of names from Cyrillic look. */
interface Look {
  /** Letters by which they differ from English. */
  readonly mark: RegExp
  readonly ending: RegExp
  /** What English has instead, in order; a capital is what later rules leave alone. */
  readonly rules: readonly (readonly [RegExp, string])[]
}

const VOWELLED: Look['rules'] = [
  [/j(?=[aeou])|(?<=[aeou])j/g, 'y'],
  [/[iy]j$|(?<=sk)[iy]$/g, 'y'],
]

const LOOKS: readonly Look[] = [
  {
    mark: /tsch|sch|w/,
    ending: /(?:[oe]wa?|tschuk|enko|witsch|schina?|schtsch\w+in|[oe]wski|dse|schwili)$/,
    rules: [
      [/schtsch/g, 'SHC'],
      [/tsch/g, 'C'],
      [/sch/g, 'SH'],
      [/ch/g, 'kh'],
      [/C/g, 'ch'],
      [/w/g, 'v'],
      ...VOWELLED,
    ],
  },
  {
    // “Gatsoev” is Ossetian, and English too.
    mark: /[stz]j|oe(?!va?$)|zj/,
    ending: /(?:[oe]va?|enko|tsj?uk|vitsj|vitj|sk[iy]j|skaja|sjina?|tsjina?|sjoek|tsjoek)$/,
    rules: [
      [/sjtsj|sjtj/g, 'SHC'],
      [/tsj|tj/g, 'C'],
      [/sj/g, 'SH'],
      [/zj/g, 'ZH'],
      [/ch/g, 'kh'],
      [/C/g, 'ch'],
      [/oe(?!va?$)/g, 'u'],
      ...VOWELLED,
    ],
  },
  {
    mark: /[čšž]|[aeiouy]jev/,
    ending: /(?:[oe]va?|enko|čuk|skij|ščin|šin)$/,
    rules: [
      [/šč|štš/g, 'SHC'],
      [/t?š(?<=tš)|č/g, 'C'],
      [/š/g, 'SH'],
      [/ž/g, 'ZH'],
      [/ch/g, 'kh'],
      [/C/g, 'ch'],
      ...VOWELLED,
    ],
  },
  {
    mark: /[cs]z|w/,
    ending: /(?:[oe]wa?|enko|czuk|[oe]wskij|czin|szin)$/,
    rules: [
      [/szcz/g, 'SHC'],
      [/cz/g, 'C'],
      [/sz/g, 'SH'],
      [/ch/g, 'kh'],
      [/C/g, 'ch'],
      [/w/g, 'v'],
      ...VOWELLED,
    ],
  },
  {
    mark: /cs|zs|sz/,
    ending: /(?:[oe]va?|enko|csuk|szkij|csin|zsin)$/,
    rules: [
      [/scs/g, 'SHC'],
      [/cs/g, 'C'],
      [/zs/g, 'ZH'],
      [/ssz/g, 'ss'],
      [/sz/g, 'S'],
      [/s(?!s)/g, 'SH'],
      [/C/g, 'ch'],
      ...VOWELLED,
    ],
  },
]

/**
 * The surname as English would spell it where it looks like one out of Cyrillic in German, Dutch, Polish, Hungarian, a
 * Scandinavian language or one with a caron; undefined for other words.
 * @param lower one word in lower case
 */
export function englishFromLook(lower: string): string | undefined {
  const look = LOOKS.find(({ mark, ending }) => ending.test(lower) && mark.test(lower))
  if (!look) return undefined
  const respelled = look.rules.reduce((text, [pattern, by]) => text.replace(pattern, by), lower).toLowerCase()
  return withCapital(respelled)
}

/** True for letters that no other names have: Tschernyschow, Tsjernysjov. */
export const isUnmistakable = (lower: string): boolean =>
  lower.length > 7 && /tsj|sjtj|schtsch|tsch.*(?:[oe]wa?|enko|uk|witsch)$/.test(lower)
