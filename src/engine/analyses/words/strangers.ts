import type { Document } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { isSmallEnglish } from './facts.ts'

/** So many tokens on either side are looked at. */
const REACH = 8
/** Fewer words than this say nothing. */
const LEAST = 4

/** “Ki te kore te wai”: a small word among others of which hardly one is English, be they of a language that no list has. */
export function isAmidStrangers(document: Document, token: number): boolean {
  const { text, tokens } = document
  const { kind, flags } = tokens
  if (!(flags[token] & Mark.lower)) return false
  let words = 0
  let english = 0
  for (const step of [-1, 1]) {
    for (let i = token + step; i >= 0 && i < tokens.count && Math.abs(i - token) <= REACH; i += step) {
      if (kind[i] === Kind.punctuation && ENDS.includes(text[tokens.start[i]])) break
      if (!(flags[i] & Mark.lower)) continue
      words++
      if (isSmallEnglish(document, i)) english++
    }
  }
  return words >= LEAST && english * 3 <= words
}

/** What parts a quotation or a sentence from the next. */
const ENDS = '“”„«»"().!?'
