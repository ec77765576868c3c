import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import type { Clip } from './clips.ts'

/** Zipf frequency of a word that is known by a part of it. */
const COMMON = 4.5
/** So many letters may be gone from a word's head, and from its end. */
const MOST_HEAD = 4
const MOST_END = 6
/** A part that is shorter is in too many words. */
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

/** “the rnment”, “a conference on agric”: the likeliest common word that has lost its head or end, whatever was removed. */
export function partOf(part: string, lexicon: Lexicon): Clip | undefined {
  if (part.length < SHORTEST) return undefined
  const words = commonWords(lexicon)
  let best: Clip | undefined
  for (const [form, most] of [
    [`${part} `, MOST_HEAD],
    [` ${part}`, MOST_END],
  ] as const)
    for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
      const whole = words.slice(words.lastIndexOf(' ', at) + 1, words.indexOf(' ', at + 1))
      const zipf = lexicon.zipf(lexicon.find(whole))
      if (whole.length - part.length <= most && zipf > (best?.zipf ?? 0))
        best = { whole, stem: whole.replace(part, ''), zipf, how: 'removed' }
    }
  return best
}
