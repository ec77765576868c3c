import type { BlockKind, RawBlock } from '../input/source.ts'
import { isLowerAt, isUpperAt } from './characters.ts'
import { Kind, Mark, type Tokens } from './scan.ts'
import { unicode } from './unicode.ts'

/** A line longer than this was not broken by hand at a column. */
const HARD_WRAP_COLUMN = 100

interface Line {
  start: number
  end: number
  /** No empty line lies between this line and the one before. */
  follows: boolean
}

/** Lines with their white space trimmed off; empty ones are left out. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let follows = false
  while (at < text.length) {
    let end = at
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
    let start = at
    let stop = end
    while (start < stop && isBlank(text.charCodeAt(start))) start++
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--
    if (stop > start) lines.push({ start, end: stop, follows })
    follows = stop > start
    at = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

const isLineEnd = (unit: number): boolean =>
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x85 ||
  unit === 0x0b ||
  unit === 0x0c

const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x09 ||
  unit === 0xa0 ||
  unit === 0xfeff ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x202f

/**
 * Blocks of plain text: a line is a block, unless the text was broken at a column by hand. Then the lines of a
 * paragraph are one block. It was, when lines that follow one another mostly end within a narrow band of columns.
 */
export function plainBlocks(text: string): RawBlock[] {
  const lines = linesOf(text)
  const wrapped = isHardWrapped(text, lines)
  const blocks: RawBlock[] = []
  let open: { start: number; end: number } | undefined
  for (const line of lines) {
    if (wrapped && open && line.follows) open.end = line.end
    else {
      open = { start: line.start, end: line.end }
      blocks.push(open)
    }
  }
  return blocks
}

function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let broken = 0
  let inner = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    const before = lines[i - 1]
    if (!line.follows) continue
    const width = before.end - before.start
    if (width > HARD_WRAP_COLUMN) return false
    inner++
    // Mid-sentence: nothing closes the line, and the next goes on small.
    if (width >= 40 && isLowerAt(text, line.start) && !/[.!?:”"]/.test(text[before.end - 1])) broken++
  }
  return broken >= 3 && broken * 4 >= inner
}

/** What stands at the head of a line that makes it an item of a list. */
const BULLET = /^(?:[•▪◦‣·*–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)/

/** “NEW YORK (AP) -”. */
const DATELINE = unicode`^\p{Lu}[\p{Lu} .,-]+(?:\([A-Z]{2,8}\))?\s*[-–—.]*$`

/** Words that begin a credit. */
const CREDIT_LABEL =
  /^(?:photo|photograph|image|picture|video|source|credit|graphic|illustration|foto|file photo)s?\b.{0,80}$/i
/** What ends one. */
const CREDITED =
  /(?:\/|©|\bvia\s)\s?(?:AFP|AP|Reuters|EPA|Getty(?: Images)?|DPA|TASS|Xinhua|Anadolu|EFE|ANSA)\b.{0,20}$/i

function isCredit(line: string): boolean {
  // The signs first: what follows them takes long to compile.
  return CREDIT_LABEL.test(line) || (/[/©]|via\s/i.test(line) && CREDITED.test(line))
}

/**
 * Says what kind each block is, where the markup does not: by its place, its length, its end and what stands beside it.
 */
export function classifyBlocks(
  text: string,
  tokens: Tokens,
  blocks: readonly (RawBlock & { firstToken: number; endToken: number })[],
): BlockKind[] {
  const kinds: BlockKind[] = []
  // Where the markup names the headline, nothing else is one; else it stands before the first paragraph.
  let mayBeHeadline = !blocks.some(({ kind }) => kind === 'headline')
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]
    let kind = block.kind ?? guess(text, tokens, block, mayBeHeadline)
    // A long line that goes on small is a sentence broken in two.
    if (kind === 'crosshead' && isBroken(text, block, blocks[b + 1])) kind = 'paragraph'
    kinds.push(kind)
    if (kind === 'paragraph') mayBeHeadline = false
  }
  return kinds
}

/** No crosshead of so many UTF-16 code units has a line below it that begins small. */
const LONGEST_LABEL = 40
const isBroken = (text: string, { start, end }: RawBlock, next: RawBlock | undefined): boolean =>
  end - start > LONGEST_LABEL && next !== undefined && isLowerAt(text, next.start)

function guess(
  text: string,
  tokens: Tokens,
  block: RawBlock & { firstToken: number; endToken: number },
  mayBeHeadline: boolean,
): BlockKind {
  const width = block.end - block.start
  // What a character is goes before the expressions, of which an article then needs none.
  const capital = isUpperAt(text, block.start)
  if (
    !capital &&
    BULLET.test(text.slice(block.start, block.start + 8)) &&
    width > 3 &&
    !/[-–—]\s*$/.test(text.slice(block.end - 2, block.end))
  )
    return 'list'
  const closed = endsSentence(text, tokens, block.firstToken, block.endToken)
  if (width <= 120 && !closed && isCredit(text.slice(block.start, block.end))) return 'credit'
  if (
    mayBeHeadline &&
    width <= 40 &&
    capital &&
    !isLowerAt(text, block.start + 1) &&
    DATELINE.test(text.slice(block.start, block.end))
  )
    return 'dateline'
  if (mayBeHeadline && width <= 240 && !closed) return 'headline'
  if (width <= 120 && !closed) return 'crosshead'
  return 'paragraph'
}

/** True when the last token that is no closing mark is a full stop, question or exclamation mark, or colon. */
export function endsSentence(text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= to - 4; i--) {
    if (tokens.kind[i] !== Kind.punctuation)
      return (tokens.flags[i] & Mark.abbreviation) !== 0 && text.charCodeAt(tokens.end[i] - 1) === 0x2e
    const unit = text.charCodeAt(tokens.start[i])
    if (
      unit === 0x2e ||
      unit === 0x21 ||
      unit === 0x3f ||
      unit === 0x2026 ||
      unit === 0x3a ||
      unit === 0x3b ||
      unit === 0x3002
    )
      return true
  }
  return false
}
