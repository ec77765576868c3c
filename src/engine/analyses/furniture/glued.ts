import type { Block } from '../../document/document.ts'
import { unicode, unicodeAll } from '../../document/unicode.ts'
import { rowOf } from '../../phrases/furniture/rows.ts'
import type { FurnitureKind } from '../../phrases/furniture/table.ts'
import { piecesOf } from '../../phrases/matcher.ts'
import { SEPARATOR } from '../../phrases/pattern.ts'
import type { FurnitureMark } from '../furniture.ts'
import { type Marking, OPENING_QUOTE, placeOf } from './marking.ts'

/** How far from a block's end glued furniture is sought. */
const GLUED_REACH = 160
/** Kinds whose open phrases nobody writes as a sentence of an article. */
const OF_PAGES: ReadonlySet<FurnitureKind> = new Set([
  'follow',
  'copyright',
  'listen',
  'newsletter',
  'source',
])

const SENTENCE_END = unicodeAll`[.!?…”"»)](?=\s?[\p{Lu}\p{Lo}©]|\s?[–—-]\s)`

/** What names the source behind the last sentence is not longer. */
const LONGEST_SOURCE = 40
/** “©DR”: Portuguese and French pages say so that a picture’s rights are reserved. */
const RESERVED = /(?:©|\([cC]\))\s?D\.?\s?R\.?$/u

/** Longer labels of other articles there are none. */
const LONGEST_LABEL = 40

const AGENCY_FIRST = unicode`^\(\p{L}[\p{L}/ -]{1,18}\)\s`

/** Furniture that stands, with or without a space, after the last sentence of a paragraph. */
export function gluedMark({ document, resources }: Marking, block: Block): FurnitureMark | undefined {
  const { text } = document
  const { furniture: matcher } = resources
  const { start: blockStart, end: blockEnd } = block
  const glued = { ...placeOf(block), ground: 'glued' } as const
  // “(PAP) Czytaj też: …”: before it stands the agency alone.
  const signed = text[blockStart] === '(' && AGENCY_FIRST.test(text.slice(blockStart, blockStart + 24))
  if (blockEnd - blockStart < (signed ? 12 : 40)) return undefined
  const reserved = RESERVED.exec(text.slice(blockEnd - 8, blockEnd))
  if (reserved) return { ...glued, start: blockEnd - reserved[0].length, kind: 'copyright', confidence: 0.85 }
  const from = Math.max(signed ? blockStart : blockStart + 20, blockEnd - GLUED_REACH)
  for (const match of text.slice(from, blockEnd).matchAll(SENTENCE_END)) {
    let start = from + match.index + 1
    while (/\s/u.test(text[start])) start++
    if (!matcher.mayBegin(text, start, blockEnd) || OPENING_QUOTE.test(text[start])) continue
    const pieces = piecesOf(text, start, blockEnd)
    const phrase = rowOf(pieces, matcher)?.phrase
    if (!phrase) continue
    const { certainty, kind, language, open } = phrase
    // “… he said. Source: AA/DHA”
    if (certainty === 'tail' && kind === 'source' && blockEnd - start <= LONGEST_SOURCE)
      return { ...glued, start, kind, confidence: 0.8 }
    if (certainty !== 'sure' && !(certainty === 'heading' && language !== 'en')) continue
    // “Read more about it in …” at the end of a column is the author's own; a colon or a network is not.
    if (open && !pieces.some(({ word }) => word === SEPARATOR) && !OF_PAGES.has(kind)) continue
    // A headline has no full stop: behind “Läs mer:” the article goes on.
    const colon = open && text[blockEnd - 1] === '.' ? text.indexOf(': ', start) + 1 : 0
    const end = colon > 0 && colon - start <= LONGEST_LABEL ? Math.min(colon, blockEnd) : blockEnd
    return { ...glued, start, end, kind, language, confidence: 0.85 }
  }
  return undefined
}
