import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import type { Clip } from './clips.ts'

/** Zipf frequency of a word that is known by a part of it. */
const COMMON = 4.5
/** So many letters may be gone from a word's head. */
const MOST = 4
/** What is shorter is left of too many words. */
const SHORTEST = 4

/** The common words between spaces; made when first asked for, since it takes milliseconds. */
const known = new WeakMap<Lexicon, string>()

function commonWords(lexicon: Lexicon): string {
  let words = known.get(lexicon)
  if (words === undefined) {
    words = ' '
    for (let number = 0; number < lexicon.size; number++)
      if (lexicon.zipf(number) >= COMMON && lexicon.has(number, Flag.LOWER))
        words += `${lexicon.word(number)} `
    known.set(lexicon, words)
  }
  return words
}

/** “the rnment”: the likeliest common word that has lost its head, whatever was removed. What lacks its end people say so: repo, docu. */
export function restOf(rest: string, lexicon: Lexicon): Clip | undefined {
  if (rest.length < SHORTEST) return undefined
  const words = commonWords(lexicon)
  let best: Clip | undefined
  for (let at = words.indexOf(`${rest} `); at >= 0; at = words.indexOf(`${rest} `, at + 1)) {
    const stem = words.slice(words.lastIndexOf(' ', at) + 1, at)
    const whole = stem + rest
    const zipf = lexicon.zipf(lexicon.find(whole))
    if (stem.length <= MOST && zipf > (best?.zipf ?? 0)) best = { whole, stem, zipf, how: 'removed' }
  }
  return best
}
