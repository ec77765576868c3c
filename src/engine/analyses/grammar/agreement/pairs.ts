/** Two words side by side of which one is in a form that does not stand there. */

import type { Grammar } from '../grammar.ts'
import { relativeWordAt } from '../relative-words.ts'
import { wordPairAt } from '../word-pairs.ts'
import { type DisagreementPlace, placeAt, removed, replaced } from './disagreement.ts'

/** “Others countries”, “both two”, “some of they” */
export function pairOfWords(
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): DisagreementPlace | undefined {
  const pair = wordPairAt(grammar, i, from, to)
  if (!pair) return undefined
  const { kind, first, last, at, text } = pair
  return placeAt(grammar, kind, first, last, 0.88, [
    text ? replaced(grammar, at, text) : removed(grammar, at),
  ])
}

/** “A bridge who”, “the man which”: a relative pronoun that does not fit the noun before it. */
export function relativeWord(grammar: Grammar, i: number, from: number): DisagreementPlace | undefined {
  const found = relativeWordAt(grammar, i, from)
  if (!found) return undefined
  const { first, last, wanted } = found
  const that = grammar.tokens.word[i] === grammar.words.that
  const kind = that ? 'that' : wanted === 'which' ? 'thing' : 'relative'
  return placeAt(grammar, kind, first, last, 0.88, [replaced(grammar, last, wanted)])
}
