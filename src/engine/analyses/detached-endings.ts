import { isDigitAt, isLetterAt } from '../document/characters.ts'
import { unicodeAll } from '../document/unicode.ts'
import { Around } from '../language/around-words.ts'
import { Flag } from '../lexicon/lexicon.ts'
import type { Edit, Span } from '../span.ts'
import { isOf } from '../word-set.ts'
import type { Resources } from './analyses.ts'

type Words = Pick<Resources, 'lexicon' | 'aroundWords'>

/** The ending of a possessive or a contraction that a space parts from its word. */
export interface DetachedEnding extends Span {
  readonly edits: readonly Edit[]
}

/** “China ’s”, “did n’t”. Some systems write “China ‘s”, with an opening mark. What has a mark behind it is a quoted letter. */
const BEFORE = unicodeAll`[ \u00a0](?:['’‘ʼ](?:s|re|ve|ll|d|m)|n['’ʼ]t)(?![\p{L}\p{N}'’‘-])`
/** “China’ s”, “didn’ t” */
const BEHIND = unicodeAll`['’ʼ][ \u00a0](?:s|re|ve|ll|m|t)(?![\p{L}\p{N}'’‘-])`

/** “China s tour”, “didn t”: the apostrophe is gone. What has a mark behind it is a letter, or a size. */
const BARE = unicodeAll`(?<=\p{L})[ \u00a0](?:s|t|re|ve|ll|m|d)(?=[ \u00a0]["“]?[\p{L}\d])`
/** “the letter s is”, “a silent t in” */
const OF_LETTERS = /^(?:letters?|plural|capital|lowercase|silent|final|initial|long|double|extra|sizes?)$/

/** No word is longer, in UTF-16 code units. */
const LONGEST = 40

/** The endings with a space before them. */
export function* endingsBehindSpace(text: string, resources: Words): Generator<DetachedEnding> {
  for (const { index: start, 0: ending } of text.matchAll(BEFORE)) {
    if (!bears(wordBefore(text, start), ending, resources)) continue
    const edits = [{ start, end: start + 1, text: '' }]
    if (ending[1] === '‘') edits.push({ start: start + 1, end: start + 2, text: '’' })
    yield { start, end: start + ending.length, edits }
  }
}

/** Those with the space behind the apostrophe. */
export function* endingsBeforeSpace(text: string, resources: Words): Generator<DetachedEnding> {
  for (const { index: start, 0: ending } of text.matchAll(BEHIND)) {
    if (bearsSplit(wordBefore(text, start), ending, resources))
      yield { start, end: start + ending.length, edits: [{ start: start + 1, end: start + 2, text: '' }] }
  }
}

/** Those that have lost their apostrophe. @param apostrophe the one that the text uses */
export function* endingsWithoutApostrophe(
  text: string,
  apostrophe: string,
  resources: Words,
): Generator<DetachedEnding> {
  for (const { index: start, 0: ending } of text.matchAll(BARE)) {
    const word = wordBefore(text, start)
    if (!OF_LETTERS.test(word) && bearsSplit(word, ending, resources))
      yield { start, end: start + ending.length, edits: [{ start, end: start + 1, text: apostrophe }] }
  }
}

function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < LONGEST && (isLetterAt(text, start - 1) || isDigitAt(text, start - 1)))
    start--
  return text.slice(start, end).toLowerCase()
}

/** The same where the n of “n’t” stayed with its word: “didn’ t”, “didn t”. */
function bearsSplit(word: string, ending: string, resources: Words): boolean {
  if (!ending.endsWith('t')) return bears(word, ending, resources)
  return word.endsWith('n') && bears(word.slice(0, -1), ending, resources)
}

/** Any word but small ones may have a possessive ending. */
function bears(word: string, ending: string, resources: Words): boolean {
  if (ending.endsWith('m')) return word === 'i'
  if (isOf(resources.aroundWords(), word, Around.BEARER)) return true
  return (
    ending.endsWith('s') && word !== '' && !resources.lexicon.has(resources.lexicon.find(word), Flag.FUNCTION)
  )
}
