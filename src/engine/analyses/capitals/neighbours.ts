/** What stands around a capital: the words beside it, other capitals, names of God. */

import { type Document, type Sentence, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { CALENDAR } from '../../language/name-words.ts'
import type { Analyses } from '../analyses.ts'

/** What a word tells of a capital beside it: bits of `Beside`. @param word in lower case */
export const besideOf = ({ resources }: Analyses, word: string): number =>
  resources.capitalWords().get(word) ?? 0

/** True for a word that is not in small letters. */
export const isCapitalised = ({ tokens: { kind, flags } }: Document, i: number): boolean =>
  kind[i] === Kind.word && !(flags[i] & Mark.lower)

/** Whether a word of tokens `[first, end)` has a capital. Days and months have one and belong to no name. */
export function holdsCapital(document: Document, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (isCapitalised(document, k) && !CALENDAR.has(tokenKey(document, k))) return true
  return false
}

/** A capital a few words on, as in a name that begins here: “the film In the Heat of the Night”. */
export const capitalsBehind = (document: Document, i: number, { endToken }: Sentence): boolean =>
  holdsCapital(document, i + 1, Math.min(endToken, i + 5))

/** Another capital a few words off: both may belong to a name. */
export const capitalsNear = (document: Document, i: number, sentence: Sentence): boolean =>
  holdsCapital(document, Math.max(sentence.firstToken + 1, i - 4), i) || capitalsBehind(document, i, sentence)

/** A capital of reverence: “praised God in His mercy”. */
export function isReverent({ text }: Document, key: string, { start, end }: Sentence): boolean {
  if (key !== 'he' && key !== 'his' && key !== 'him') return false
  return /\b(?:God|Lord|Allah|Holy|Christ|Jesus|Almighty)\b/u.test(
    text.slice(start, Math.min(end, start + 600)),
  )
}

/** “the 24th Brigade” is a name. */
export const isOrdinal = (document: Document, i: number): boolean =>
  (document.tokens.flags[i] & Mark.digit) !== 0 && ORDINAL.test(tokenKey(document, i))

const ORDINAL = /^\d+(?:st|nd|rd|th)$/

/** . , ; ! ? */
export const CLOSES = new Set([0x2e, 0x2c, 0x3b, 0x21, 0x3f])

/** The unit of a comma. */
export const COMMA = 0x2c
