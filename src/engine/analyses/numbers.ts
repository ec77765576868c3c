import type { Document } from '../document/document.ts'
import { tokenKey, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { NUMBER_WORDS, readFigure } from '../language/numbers.ts'
import { type WordValues, wordValues } from '../lexicon/word-values.ts'
import type { Analysis } from './analyses.ts'

/** A number in the text, in figures or in words, its magnitude included: “1.5 million”, “two dozen”, “forty-two”. */
export interface NumberMention {
  readonly token: number
  readonly endToken: number
  /** What it says in English; undefined where the figure has no English form, or letters stand in it (“14h30”). */
  readonly value: number | undefined
  readonly inWords: boolean
}

/** The numbers of the text, in its order. */
export const numbers: Analysis<readonly NumberMention[]> = {
  name: 'numbers',
  compute({ document, lexicon }) {
    const { tokens } = document
    const values = valuesOf(lexicon)
    const found: NumberMention[] = []
    for (let i = 0; i < tokens.count; i++) {
      const isFigure = (tokens.flags[i] & Mark.digit) !== 0
      if (!isFigure && !values.has(tokens.word[i])) continue
      const mention = isFigure ? figure(document, values, i) : inWords(document, values, i)
      found.push(mention)
      i = mention.endToken - 1
    }
    return found
  },
}

type Values = WordValues<number>

const valuesOf = wordValues(() => NUMBER_WORDS)

function figure(document: Document, values: Values, i: number): NumberMention {
  const { tokens } = document
  const value =
    tokens.kind[i] === Kind.number ? readFigure(document.text, tokens.start[i], tokens.end[i]) : undefined
  const magnitude = i + 1 < tokens.count ? values.get(tokens.word[i + 1]) : undefined
  if (
    value === undefined ||
    magnitude === undefined ||
    magnitude < 1000 ||
    tokens.flags[i + 1] & Mark.lineBefore
  )
    return { token: i, endToken: i + 1, value, inWords: false }
  return { token: i, endToken: i + 2, value: value * magnitude, inWords: false }
}

/** Reads on while the words make one number: “two hundred and forty-two thousand”. */
function inWords(document: Document, values: Values, first: number): NumberMention {
  const { tokens } = document
  let total = 0
  let current = values.get(tokens.word[first])!
  let endToken = first + 1
  if (current >= 1000) {
    total = current
    current = 0
  }
  for (;;) {
    const next = partAfter(document, values, endToken, current)
    if (next < 0) break
    const value = values.get(tokens.word[next])!
    if (value >= 1000) {
      // A greater magnitude follows a smaller one in other languages only: “thousand million”.
      if (current === 0 || (total > 0 && value >= total)) break
      total += current * value
      current = 0
    } else if (value === 100 || value === 12) {
      if (current === 0 || current >= 100) break
      current *= value
    } else if (current === 0 || (value < 10 && current % 10 === 0 && current % 100 >= 20)) current += value
    else if (current % 100 === 0 && value < 100) current += value
    else break
    endToken = next + 1
  }
  return { token: first, endToken, value: total + current, inWords: true }
}

/** The next word of number behind `at`, over a hyphen, or over “and” after a hundred; -1 where none is. */
function partAfter(document: Document, values: Values, at: number, current: number): number {
  const { tokens } = document
  if (at >= tokens.count || tokens.flags[at] & Mark.lineBefore) return -1
  if (values.has(tokens.word[at])) return at
  const linked =
    tokenUnit(document, at) === 0x2d
      ? !(tokens.flags[at] & (Mark.spaceBefore | Mark.spaceAfter))
      : current >= 100 && current % 100 === 0 && tokenKey(document, at) === 'and'
  return linked && at + 1 < tokens.count && values.has(tokens.word[at + 1]) ? at + 1 : -1
}
