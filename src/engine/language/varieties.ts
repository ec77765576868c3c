import { Flag, type Lexicon, NONE } from '../lexicon/lexicon.ts'

/** The spellings of English that a house may ask for. */
export type Variety = 'en-GB' | 'en-US'

/**
 * The word as the variety spells it, where it is spelled the other way.
 * @param word in small letters
 * @param number the lexicon's number of the word
 * @param differences how British spelling differs from American, British first
 * @returns undefined for a word that both have, that the variety has, or of which we do not know the other spelling
 */
export function respelled(
  word: string,
  number: number,
  variety: Variety,
  differences: readonly (readonly string[])[],
  lexicon: Lexicon,
): string | undefined {
  const [own, other] = variety === 'en-GB' ? [Flag.BRITISH, Flag.AMERICAN] : [Flag.AMERICAN, Flag.BRITISH]
  if (!lexicon.has(number, other)) return undefined
  // The Oxford spelling is British too.
  if (variety === 'en-GB' && /iz(?:e[drs]?|ing|ations?)/.test(word)) return undefined
  let best: string | undefined
  for (const [british, american] of differences) {
    const [from, to] = variety === 'en-GB' ? [american, british] : [british, american]
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
      const candidate = word.slice(0, at) + to + word.slice(at + from.length)
      const found = lexicon.find(candidate)
      if (found === NONE || lexicon.has(found, other) || !lexicon.has(found, Flag.LOWER)) continue
      // A word that only this variety has is the double; one that both have may be another word.
      if (lexicon.has(found, own)) return candidate
      best ??= candidate
    }
  }
  return best
}
