import { type Document, type Sentence, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { RELATIVE } from './doubled-idioms.ts'
import { DOUBTFUL, type EchoPlace, echoAt, isSameForm } from './echo.ts'
import { isCounted, isPairInLoop, isTurned } from './pairs.ts'

/** A loop of more words than this is a repeated sentence. */
export const LONGEST_LOOP = 8

/** “want to they want to”: two to eight words that stand twice in a row, with nothing between the copies but perhaps “of”. */
export function loopAt(analyses: Analyses, i: number, sentence: Sentence): EchoPlace | undefined {
  const { document } = analyses
  const { kind } = document.tokens
  if (kind[i] > Kind.number) return undefined
  for (let n = 2; n <= LONGEST_LOOP && i + 2 * n <= sentence.endToken; n++) {
    let k = 0
    while (
      k < n &&
      kind[i + k] <= (k === 0 ? Kind.number : Kind.word) &&
      kind[i + n + k] === kind[i + k] &&
      isSameForm(document, i + k, i + n + k)
    )
      k++
    const found =
      k === n
        ? copyOf(analyses, i, n, sentence)
        : k === n - 1
          ? ofItself(document, i, k, sentence)
          : undefined
    if (found) return found
  }
  return undefined
}

/** The `n` words from token `i` on, which stand there again: no idiom, chant or clause. */
function copyOf(
  analyses: Analyses,
  i: number,
  n: number,
  { firstToken, endToken }: Sentence,
): EchoPlace | undefined {
  const { document, resources } = analyses
  const { word, facts, flags } = document.tokens
  // “What goes with them goes with them”, “it makes a town a town”
  const before = i > firstToken ? tokenKey(document, i - 1) : ''
  const asked = isOf(resources.aroundWords(), before, Around.QUESTION) && !RELATIVE.test(before)
  if (asked || (MAKES.test(before) && ARTICLE.test(tokenKey(document, i)))) return undefined
  let small = false
  let names = Mark.title as number
  for (let k = i; k < i + n; k++) {
    // “A rose is a rose is a rose.”
    if (n === 3 && tokenKey(document, k) === 'is' && !analyses.get(damaged)) return undefined
    if (facts[k] & Flag.FUNCTION) small = true
    names &= flags[k]
  }
  const turned = n === 2 && isTurned(analyses, i, before, endToken)
  const sure =
    n === 2
      ? turned && (isCounted(document, i) || isPairInLoop(analyses, i, small, firstToken))
      : small || (names !== 0 && word[i] !== word[i + 1])
  if (!sure && !(turned && analyses.get(damaged))) return undefined
  return echoAt(document, i, i + n - 1, i + 2 * n - 1, true, sure ? 0.85 : DOUBTFUL)
}

/** “the rescue commission of the rescue commission”: an article with two or three words, “of”, and the same again. */
function ofItself(
  document: Document,
  i: number,
  words: number,
  { endToken }: Sentence,
): EchoPlace | undefined {
  const border = i + words
  const last = border + words
  if (words < 3 || last >= endToken) return undefined
  if (tokenKey(document, i) !== 'the' || tokenKey(document, border) !== 'of') return undefined
  for (let k = i; k < border; k++) {
    if (document.tokens.kind[k] !== Kind.word || !isSameForm(document, k, k + words + 1)) return undefined
  }
  return echoAt(document, i, border - 1, last, true, 0.85)
}

/** “it makes a town a town” */
const MAKES = /^ma(?:ke|kes|king|de)$/u
const ARTICLE = /^(?:an?|the)$/u
