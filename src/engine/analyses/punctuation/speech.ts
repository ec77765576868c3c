/** Who speaks, and the dashes that part what is said from it in other languages. */

import type { Block, Document } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { type StrayMark, strayAt } from './stray.ts'

/** Whether a word in lower case tells who speaks. */
export const speaks = ({ resources }: Analyses, key: string): boolean =>
  isOf(resources.aroundWords(), key, Around.SPEAKING)

/** `– The road is shut – said the mayor`: the dash at token `i` that closes what is said, and the one that opens it. */
export function speechAt(analyses: Analyses, i: number, block: Block): readonly StrayMark[] | undefined {
  const opener = openerAt(analyses, i, block)
  if (opener === undefined) return undefined
  const { tokens, text } = analyses.document
  const closing = tokens.kind[i - 1] === Kind.punctuation ? '”' : ',”'
  const close = strayAt(tokens.end[i - 1], tokens.end[i], 'speech', text[tokens.start[i]], closing)
  // Behind a full stop another finding tells of it.
  if (!isAtHead(analyses.document, opener, block)) return [close]
  return [close, strayAt(tokens.start[opener], tokens.start[opener + 1], 'speech', '–', '“')]
}

/** The dash that opens what is said, at a line’s head or between sentences, for the one at `i` that closes it. */
function openerAt(analyses: Analyses, i: number, block: Block): number | undefined {
  const { document } = analyses
  const { tokens, text } = document
  if (!(tokens.flags[i] & Mark.spaceBefore) || !isDash(document, i)) return undefined
  const said = /^(?:s?he )?(\w+)\b(?! by| to)/.exec(text.slice(tokens.end[i] + 1, tokens.end[i] + 20))
  if (!said || !speaks(analyses, said[1])) return undefined
  for (let at = i - LEAST_SAID; at >= Math.max(block.firstToken, i - MOST_SAID); at--) {
    const heads = isAtHead(document, at, block)
    if (isDash(document, at))
      if (heads || /[.?!] $/.test(text.slice(tokens.start[at] - 2, tokens.start[at]))) return at
    if (heads) break
  }
  return undefined
}

const isDash = ({ tokens, text }: Document, i: number): boolean =>
  /^[–—-] $/.test(text.slice(tokens.start[i], tokens.start[i + 1]))

const isAtHead = ({ tokens }: Document, i: number, block: Block): boolean =>
  i === block.firstToken || (tokens.flags[i] & Mark.lineBefore) !== 0

/** In tokens: less is a name in a list, more is not looked through. */
const LEAST_SAID = 4
const MOST_SAID = 120
