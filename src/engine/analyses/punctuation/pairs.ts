/** Two marks in a row of which one is too many. */

import { type Block, type Document, tokenText, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { isAbbreviated } from './abbreviated.ts'
import { DOT, type StrayMark, strayAt, strayText } from './stray.ts'

/** Two marks of which one is too many, and what should stand instead. `?,` and `!,` follow titles (“Oklahoma!, a musical”). */
const PAIRS: Readonly<Record<string, string>> = {
  '.,': ',',
  ',.': '.',
  ',,': ',',
  '..': '.',
  '?.': '?',
  '!.': '!',
  ';,': ';',
  ',;': ';',
  ';.': '.',
  '.;': ';',
  ';;': ';',
  ':,': ':',
  '::': ':',
  '.:': ':',
  ':.': ':',
  ',:': ':',
  ',?': '?',
  ',!': '!',
  ':;': ';',
  ',…': '…',
  ',...': '...',
}

/** Pairs with a space between them of which neither can be right by itself. */
const SPACED = /^(?:::|\.:|--|––)$/

/** Two marks in a row, `. .` with a space between them too. */
export function pairAt(document: Document, i: number, block: Block): StrayMark | undefined {
  const { tokens, text } = document
  const b = tokenText(document, i)
  if (b === '..')
    return allDots(document, i) ? undefined : strayAt(tokens.start[i], tokens.end[i], 'pair', '..', '.')
  if (tokens.kind[i - 1] !== Kind.punctuation || (b.length > 1 && b !== '...')) {
    // “U.S.,” and “p.m..”: the abbreviation's own full stop.
    const own =
      b === '.' &&
      tokens.flags[i - 1] & Mark.abbreviation &&
      !(tokens.flags[i] & Mark.spaceBefore) &&
      text[tokens.end[i - 1] - 1] === '.'
    return own ? strayAt(tokens.start[i], tokens.end[i], 'pair', '..', '') : undefined
  }
  const a = tokenText(document, i - 1)
  const spaced = (tokens.flags[i] & Mark.spaceBefore) !== 0
  const ends = a + b === '.,' && !goesOn(document, i + 1, block)
  const mended = ends ? a : (PAIRS[a + b] ?? (spaced && a === b ? '–' : undefined))
  if (mended === undefined || (spaced && mayBeApart(document, i, a, b))) return undefined
  if (mayBeRight(document, i, block, a, b)) return undefined
  return strayText(document, tokens.start[i - 1], tokens.end[i], 'pair', mended)
}

/** “… is open./.”: how agencies of Vietnam end. */
export function agencyEnd({ tokens, text }: Document, i: number, block: Block): StrayMark | undefined {
  return i + 3 === block.endToken && text.startsWith('./.', tokens.start[i])
    ? strayAt(tokens.start[i], tokens.end[i + 2], 'pair', './.', '.')
    : undefined
}

/** Two marks with a space between them that need not belong together. */
function mayBeApart({ text, tokens }: Document, i: number, a: string, b: string): boolean {
  if (tokens.flags[i] & Mark.lineBefore) return true
  // Only a full stop or comma is certain to belong to what stands before the space.
  if (b !== '.' && b !== ',' && !SPACED.test(a + b)) return true
  // “- - -” parts what it parts, or censors.
  const parts = '-–'.includes(text[tokens.start[i - 2]]) || tokens.kind[i + 1] !== Kind.word
  return '-–'.includes(a) && parts
}

/** A pair of which each mark has its own meaning. */
function mayBeRight(document: Document, i: number, block: Block, a: string, b: string): boolean {
  const { text, tokens } = document
  const next = i + 1
  if (b === ':' && next < block.endToken && !(tokens.flags[i] & Mark.spaceAfter)) return true
  // “attach&eacute;.”
  const end = tokens.end[i - 1]
  if (a === ';' && ENTITY_END.test(text.slice(Math.max(0, end - 9), end))) return true
  if (a === '.') return allDots(document, i) || isAbbreviated(document, i - 1, block)
  // “?.example”; “languages; .NET”
  const glued = tokens.kind[next] === Kind.word && !(tokens.flags[next] & Mark.spaceBefore)
  const named = (tokens.flags[i] & Mark.spaceBefore) !== 0 && !(tokens.flags[next] & Mark.title)
  return (a === '?' || named) && b === '.' && next < block.endToken && glued
}

const ENTITY_END = /&#?\w+;$/

/** A spaced ellipsis: “. . .”. */
function allDots(document: Document, i: number): boolean {
  return (
    tokenUnit(document, i) === DOT &&
    ((tokenUnit(document, i - 1) === DOT &&
      (tokenUnit(document, i - 2) === DOT || tokenUnit(document, i + 1) === DOT)) ||
      (document.tokens.kind[i + 1] === Kind.punctuation &&
        document.text[document.tokens.start[i + 1]] === '.'))
  )
}

/** Small letters follow in the block. */
function goesOn(document: Document, i: number, block: Block): boolean {
  return i < block.endToken && (document.tokens.flags[i] & Mark.lower) !== 0
}
