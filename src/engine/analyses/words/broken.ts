import { type Document, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'

/** What is no part of a word that a space has broken. */
export const NO_PART =
  Mark.digit | Mark.apostrophe | Mark.script | Mark.abbreviation | Mark.hyphen | Mark.mixed
/** No broken word is longer, with its spaces. */
export const LONGEST_BROKEN = 24
/** No string that was lost between two parts is longer: “ffi”. */
const LONGEST_BETWEEN = 3
/** Shorter words may be two by chance. */
const SHORTEST_BROKEN = 7
/** A whole of so many letters is no chance, however rare it is, where the parts are no words. */
const LONG_BROKEN = 10

const NAMED = Flag.PLACE | Flag.DEMONYM | Flag.GIVEN | Flag.FAMILY

const NOTHING = ['']

/**
 * The common word that the tokens from `first` to `last` make with one of some strings in place of the spaces between them:
 * “govern ment”, “vet er inarian”.
 */
export function wholeOf(
  document: Document,
  lexicon: Lexicon,
  first: number,
  last: number,
  between: readonly string[] = NOTHING,
): string | undefined {
  const { tokens, text } = document
  if (first < 0 || last >= tokens.count) return undefined
  const width = tokens.end[last] - tokens.start[first]
  const longest = between === NOTHING ? 0 : LONGEST_BETWEEN
  if (width > LONGEST_BROKEN || width + (longest - 1) * (last - first) < SHORTEST_BROKEN) return undefined
  const parts: string[] = []
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== Kind.word || tokens.flags[i] & NO_PART) return undefined
    if (i > first && (tokens.start[i] !== tokens.end[i - 1] + 1 || !(tokens.flags[i] & Mark.lower)))
      return undefined
    if (text[tokens.end[i]] === '-' || text[tokens.start[i] - 1] === '-') return undefined
    parts.push(tokenText(document, i))
  }
  // Nothing else than the space is wrong: there a rarer word is no chance, nor a name, as “Azer baijan”.
  const plain = between === NOTHING
  const unknown = plain && (tokens.word[first] === NONE || tokens.word[last] === NONE)
  const kinds = plain && tokens.flags[first] & Mark.title ? Flag.LOWER | NAMED : Flag.LOWER
  for (const string of between) {
    const whole = parts.join(string)
    if (whole.length < SHORTEST_BROKEN) continue
    const number = lexicon.find(whole)
    const least = unknown && whole.length >= LONG_BROKEN ? 2.2 : 3.2
    if (lexicon.has(number, kinds) && lexicon.zipf(number) >= least) return whole
  }
  return undefined
}
