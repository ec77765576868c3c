import { Char, classAt, isLetterClass } from '../document/characters.ts'
import type { Document } from '../document/document.ts'
import type { QuoteFault } from './quotations.ts'

/** Behind a letter or figure it is “’s” and its like; the okina of “Hawai`i” is none. */
const ENDINGS = /(?:s|t|d|m|re|ve|ll)(?![\w’'´`])/y
/** Before a capital: d´Ivoire, L´Aquila, O´Brien. */
const PREFIXES = 'dDlLOo'

/** A space and a small letter: more of the sentence. */
const PLURAL = /^ [a-z]/
const OPENED = /(?:^|[\s(])[´`]/
const REACH = 80

/**
 * “the mayor´s”, “it`s”, “d´Ivoire”: accents that keyboards of other languages have where English ones have the apostrophe;
 * “the mayor‘s”: the mark that opens in its place.
 */
export function* accentApostrophes({ text }: Document): Iterable<QuoteFault> {
  const right = text.includes('’') ? '’' : "'"
  for (const mark of ['´', '`', '‘'])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const before = classAt(text, at - 1)
      const span = { start: at, end: at + 1 }
      ENDINGS.lastIndex = at + 1
      const ending = (isLetterClass(before) || before === Char.digit) && ENDINGS.test(text)
      const prefix =
        classAt(text, at + 1) === Char.upper &&
        PREFIXES.includes(text[at - 1]) &&
        !isLetterClass(classAt(text, at - 2))
      // “the producers´ houses”, where no accent opens a quotation.
      const plural =
        mark !== '‘' &&
        text[at - 1] === 's' &&
        isLetterClass(classAt(text, at - 2)) &&
        PLURAL.test(text.slice(at + 1, at + 3)) &&
        !OPENED.test(text.slice(Math.max(0, at - REACH), at))
      if (ending || prefix || plural)
        yield { kind: 'accent', span, mark, edits: [{ ...span, text: right }], confidence: 0.9 }
    }
}
