import { type Block, type Document, tokenUnit } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { DOT, type StrayMark, strayAt } from './stray.ts'

/** “LIMA.- The port”: capitals, then a full stop and a hyphen, at a block's head. */
export function datelineIn(document: Document, { firstToken, endToken }: Block): StrayMark | undefined {
  const { tokens } = document
  const last = Math.min(endToken - 1, firstToken + LONGEST_DATELINE)
  for (let i = firstToken + 1; i < last; i++) {
    if (tokenUnit(document, i) !== DOT) continue
    if (isBeforeDash(document, i)) {
      // “Quito (EFE).-”
      if (!(tokens.flags[i - 1] & (Mark.upper | Mark.title)) && tokenUnit(document, i - 1) !== 0x29)
        return undefined
      const glued = tokens.end[i + 1] === tokens.start[i + 2]
      return strayAt(tokens.start[i], tokens.end[i + 1], 'dateline', '.-', glued ? ' – ' : ' –')
    }
    if (tokens.flags[i] & Mark.spaceAfter) return undefined
  }
  return undefined
}

/** A dash touches the full stop, and a space follows, or a capital: “Mexico City.-The port”. */
function isBeforeDash(document: Document, i: number): boolean {
  const { flags } = document.tokens
  const dash = i + 1
  if (!DASHES.includes(tokenUnit(document, dash)) || flags[dash] & Mark.spaceBefore) return false
  return ((flags[dash] & Mark.spaceAfter) | (flags[dash + 1] & Mark.title)) !== 0
}

const DASHES = [0x2d, 0x2013, 0x2014]

/** In tokens. */
export const LONGEST_DATELINE = 8
