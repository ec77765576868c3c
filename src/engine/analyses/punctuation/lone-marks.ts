/** Marks of the page or of a note that is gone, within a paragraph. */

import { type Block, type Document, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { type StrayMark, strayAt } from './stray.ts'

/** Marks of layout and of code that are no punctuation of a sentence. */
const LONE = /[*_\\|/^#<>~’¶·※■□▪▲▶►◆●]/
/** Of those, what stands between two small words where it is none. */
const BETWEEN_WORDS = '*#<>~’'

/** True for a mark of layout or code. */
export const isLayoutMark = ({ tokens, text }: Document, i: number): boolean =>
  LONE.test(text[tokens.start[i]])

/** `on Monday. ※ The`, `the team | has`, `the mill* was`: a mark of layout that stands for nothing. */
export function loneMark({ tokens, text }: Document, i: number, block: Block): StrayMark | undefined {
  const [before, after] = [i - 1, i + 1]
  const mark = text[tokens.start[i]]
  const ends = after === block.endToken
  if (before <= block.firstToken || block.kind !== 'paragraph') return undefined
  if (!ends && !(tokens.flags[i] & Mark.spaceAfter) && tokens.kind[after] !== Kind.punctuation)
    return undefined
  const spaced = (tokens.flags[i] & Mark.spaceBefore) !== 0
  const plain = (tokens.flags[before] & Mark.lower) !== 0 && widthOf(tokens, before) > 3
  const stopped = '.!?”"'.includes(text[tokens.end[before] - 1])
  const small = !ends && (tokens.flags[after] & Mark.lower) !== 0
  const raised = !ends && (tokens.flags[after] & Mark.title) !== 0
  // “It was sold| The buyer”: the full stop of Hindi, typed.
  const danda = mark === '|' && !spaced && plain && raised
  if (BETWEEN_WORDS.includes(mark) && spaced) {
    if (!(plain ? small : stopped && raised)) return undefined
  } else if (mark === '*' || mark === '·') {
    if (spaced || !(plain || (stopped && mark === '*'))) return undefined
    if (mark === '·' && !ends && !raised) return undefined
    // Of two one is the note.
    const at = text.indexOf(mark)
    if (at !== tokens.start[i] || text.includes(mark, at + 1)) return undefined
  } else {
    if (!(spaced || danda) || !(plain || stopped) || BETWEEN_WORDS.includes(mark)) return undefined
    // “Home | News”, “and / or”.
    const parts = mark === '|' || mark === '/'
    if (parts && !ends && !stopped && !danda && !(mark === '|' && small)) return undefined
  }
  const start = spaced ? tokens.end[before] : tokens.start[i]
  const mended = mark === '·' || danda ? '.' : ''
  return { ...strayAt(start, tokens.end[i], 'lone', mark, mended), confidence: 0.84 }
}
