/** Punctuation marks of other languages. */

import { type Block, type Document, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/flags.ts'
import { type StrayMark, strayAt } from './stray.ts'

/** Marks of other scripts by the mark that English has for them. */
const FOREIGN: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '।': '.',
  '։': '.',
  '。': '.',
  '、': ',',
}

/** `the mill、the town`: the mark of another script in Latin text. */
export function foreignMark({ tokens, text }: Document, i: number, block: Block): StrayMark | undefined {
  const mark = text[tokens.start[i]]
  const mended = FOREIGN[mark]
  if (!mended) return undefined
  const [before, after] = [i - 1, i + 1]
  // “The road is closed.。”: the English mark stands already.
  const twice = mended === text[tokens.start[before]]
  const latin =
    tokens.kind[before] === Kind.word
      ? !(tokens.flags[before] & Mark.script)
      : twice || (tokens.flags[after] & (Mark.lower | Mark.title)) !== 0
  if (!latin || before < block.firstToken) return undefined
  if (twice) return strayAt(tokens.start[i], tokens.end[i], 'foreign', mark, '')
  const apart =
    tokens.flags[i] & Mark.spaceAfter || after === block.endToken || tokens.kind[after] === Kind.punctuation
  return strayAt(tokens.start[i], tokens.end[i], 'foreign', mark, apart ? mended : `${mended} `)
}

/** `¿Who will pay?`: the mark with which Spanish begins, before English words. */
export function inverted({ tokens, text }: Document, i: number, block: Block): StrayMark | undefined {
  const mark = text[tokens.start[i]]
  if ((mark !== '¿' && mark !== '¡') || i + 2 >= block.endToken) return undefined
  const english = (at: number): boolean => (tokens.facts[at] & (Flag.LOWER | Flag.FUNCTION)) !== 0
  return english(i + 1) && english(i + 2)
    ? strayAt(tokens.start[i], tokens.end[i], 'foreign', mark, '')
    : undefined
}

/** `Who will pay;”`: the question mark of Greek, where the question ends with its quotation or block. */
export function greekQuestion(document: Document, i: number, block: Block): StrayMark | undefined {
  const { tokens, text } = document
  if (tokenUnit(document, i) !== SEMICOLON || tokens.kind[i - 1] !== Kind.word) return undefined
  const at = tokens.start[i]
  if (at + 1 < block.end && text[at + 1] !== '”' && text[at + 1] !== '"') return undefined
  const from = Math.max(block.start, at - LONGEST_QUESTION)
  if (!QUESTION_WORD.test(text.slice(from, at))) return undefined
  return strayAt(at, at + 1, 'question', ';', '?')
}

const SEMICOLON = 0x3b
const QUESTION_WORD =
  /(?:^|[.!?“"]\s?)(?:who|whom|whose|what|which|why|how|when|where|is|are|was|were|do|does|did|can|could|will|would|should|have|has)\s[^.!?“"]*$/iu
const LONGEST_QUESTION = 200
