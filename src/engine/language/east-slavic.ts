/**
 * One East Slavic name after two languages: Hreblia and Greblya, Holubivka and Golubovka, Stara and Staraya. Ukrainian
 * and Belarusian have h for Russian g, i for y, and i in closed syllables where Russian has o; Belarusian ts for t and u for v.
 */

import { fold } from '../lexicon/fold.ts'

/** A lone h, which Russian has as g: Holovko and Golovko; not that of sh, ch, kh, zh, th, ph. */
export const LONE_H = /(?<![cgkpstz])h/g
/** What else comes out as g: the Persian q of Qalibaf and Ghalibaf. */
const GUTTURAL = /gh|q/g

/** “Tsikhanouskaya”, “Lukashenka”. */
const BELARUSIAN_T = /ts(?=i)/g
const BELARUSIAN_V = /[ao]u(?=[^aeiouy])/g

/** What the spellings of a name after two of these languages share. */
export function eastSlavicKey(lower: string): string {
  return fold(lower)
    .replace(LONE_H, 'g')
    .replace(GUTTURAL, 'g')
    .replace(BELARUSIAN_V, 'ov')
    .replace(/o$/, 'a')
    .replace(/a?[iyj]a/g, 'a')
    .replace(/o?[iyj]e/g, 'e')
    .replace(/[iy]+/g, 'i')
    .replace(/[ie]v/g, 'ov')
    .replace(BELARUSIAN_T, 't')
}

/** The consonants of an adjective, whatever its ending: Stara, Staraya; Bila, Belaya; Novi, Novye. */
export const eastSlavicStem = (lower: string): string => eastSlavicKey(lower).replace(/[aeiou]/g, '')
