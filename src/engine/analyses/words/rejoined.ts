import { tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { LONGEST_BROKEN, NO_PART, wholeOf } from './broken.ts'
import { isForeignWord, isInUse, type Judged, type Seen, slipTo } from './judged.ts'

/** Words that a hyphen or a space has broken. */

const HYPHEN = 0x2d
/** What printers set as one letter, and a decoder that does not know it takes for a space: “of cial”. */
const LIGATURES = ['fi', 'ffi', 'fl', 'ffl', 'ff']
/** A word of so many letters is broken, whatever its parts mean elsewhere. */
const SURELY_BROKEN = 8

/** “govern- ment”: a word broken at a line end that is no line end any more. */
export function joinHyphenated(judged: Judged): void {
  const { document, lexicon, resources } = judged
  const { tokens, text } = document
  for (let sign = 0; sign < tokens.signCount; sign++) {
    const i = tokens.signs[sign] - 1
    if (text.charCodeAt(tokens.start[i + 1]) !== HYPHEN || i < 0 || i + 2 >= tokens.count) continue
    if (tokens.kind[i] !== Kind.word || tokens.kind[i + 2] !== Kind.word) continue
    if (tokens.flags[i + 1] & Mark.spaceBefore || !(tokens.flags[i + 2] & Mark.lower)) continue
    const spaced = (tokens.flags[i + 2] & Mark.spaceBefore) !== 0
    const left = tokenText(document, i)
    const right = tokenText(document, i + 2)
    if (left.length + right.length > LONGEST_BROKEN || left.length < 2 || right.length < 2) continue
    const whole = left + right
    const number = lexicon.find(whole)
    if (number === NONE) continue
    const broken = !lexicon.has(number, Flag.LOWER)
      ? spaced && isBrokenName(judged, i, number)
      : spaced
        ? // “pre- and post-war”: a hyphen left hanging on purpose.
          !['and', 'or', 'to', 'nor', 'but'].includes(right) && lexicon.zipf(number) >= 2.5
        : // “inter-national” needs a part that is no word: “inaugu-ration” has it on the left.
          (!isInUse(judged, right) || (left.length > 2 && isNoWord(judged, i))) &&
          !isOf(resources.aroundWords(), left.toLowerCase(), Around.PREFIX) &&
          lexicon.zipf(number) >= 3.5
    if (broken) join(judged, i, i + 2, whole, 0.88)
  }
}

/** In small letters, and no word or prefix that is written so. */
const isNoWord = ({ document: { tokens } }: Seen, token: number): boolean =>
  (tokens.flags[token] & Mark.lower) !== 0 &&
  !(tokens.facts[token] & (Flag.LOWER | Flag.FUNCTION | Flag.PREFIX | Flag.UNIT))

/** “Coim- bra”: a listed name whose first part is nothing by itself. */
const isBrokenName = ({ document: { tokens }, lexicon }: Seen, i: number, whole: number): boolean =>
  (tokens.flags[i] & Mark.title) !== 0 &&
  tokens.word[i] === NONE &&
  lexicon.has(whole, Flag.PLACE | Flag.GIVEN | Flag.FAMILY | Flag.PROPER)

/** “the govern ment”, “a vet er inarian”: a part that is no word, and with one or two beside it is a common one. */
export function joinSpacedOut(judged: Judged): void {
  for (const token of judged.unknown) joinBeside(judged, token)
}

/** Joins the token, a part that is no word, with one or two beside it where they make a common word. */
function joinBeside(judged: Judged, token: number): void {
  const { document, lexicon } = judged
  const { tokens } = document
  if (!(tokens.flags[token] & Mark.lower) || tokens.flags[token] & NO_PART) return
  for (const first of [token, token - 1]) {
    const whole = wholeOf(document, lexicon, first, first + 1, LIGATURES)
    if (whole === undefined) continue
    join(judged, first, first + 1, whole, 0.9)
    return
  }
  const foreign = isForeignWord(judged, tokenText(document, token))
  for (const [first, last] of [
    [token, token + 1],
    [token - 1, token],
    [token - 2, token],
    [token - 1, token + 1],
    [token, token + 2],
  ]) {
    const whole = wholeOf(document, lexicon, first, last)
    // “presi dent”: Italian has the part as well.
    if (whole === undefined || (foreign && whole.length < SURELY_BROKEN)) continue
    join(judged, first, last, whole, 0.85)
    return
  }
}

/** The tokens from `first` to `last` are one word. */
function join(judged: Judged, first: number, last: number, whole: string, confidence: number): void {
  const { document, verdicts } = judged
  for (let i = first; i <= last; i++) verdicts.delete(i)
  verdicts.set(first, {
    kind: 'misspelled',
    ...slipTo(whole, confidence),
    end: document.tokens.end[last],
  })
}
