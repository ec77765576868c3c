import { isLetterAt, isUpperAt } from '../../document/characters.ts'
import { type Document, tokenAt } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { unicode } from '../../document/unicode.ts'
import { type Lexicon, NONE } from '../../lexicon/lexicon.ts'

/** What follows an apostrophe within a word. */
export const ENDING = unicode`^(?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}])`

/** A question mark within a word: for an apostrophe, or a letter where the halves are not both words (“who?Nobody” lacks a space). */
export function isLostWithin(document: Document, lexicon: Lexicon, i: number): boolean {
  const { text } = document
  if (!isLetterAt(text, i - 1) || !isLetterAt(text, i + 1) || isInLink(document, i)) return false
  if (ENDING.test(text.slice(i + 1, i + 5))) return true
  let [start, end] = [i, i + 1]
  while (isLetterAt(text, start - 1)) start--
  while (isLetterAt(text, end)) end++
  const known = (from: number, to: number): boolean => to - from > 1 && lexicon.find(text, from, to) !== NONE
  return end - start > 4 && !isUpperAt(text, i + 1) && !(known(start, i) && known(i + 1, end))
}

/** Whether the offset lies in an address. */
export function isInLink(document: Document, offset: number): boolean {
  const token = tokenAt(document, offset)
  const { count, kind, start } = document.tokens
  return token < count && kind[token] === Kind.link && start[token] <= offset
}
