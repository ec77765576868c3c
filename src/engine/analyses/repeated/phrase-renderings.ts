/** Nouns, figures, adverbs and prepositions that stand in two renderings. */

import { type Document, type Sentence, tokenKey, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { NUMBER_WORDS } from '../../language/numbers.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { DETERMINERS } from '../words/facts.ts'
import { type Rendering, sideBySide } from './rendering.ts'

/** “on 5 five occasions”: the figure at token `i`, and the word. */
export function figureAgain(document: Document, i: number): Rendering | undefined {
  const word = tokenKey(document, i + 1)
  return NUMBER_WORDS.get(word) === Number(tokenText(document, i)) ? sideBySide(i, 0.88) : undefined
}

/** “the attack the assault on”, “the most precious the most valuable”, “the largest the biggest”. */
export function phrasesAgain(
  { document, resources }: Analyses,
  i: number,
  { endToken }: Sentence,
): Rendering | undefined {
  const { kind, facts } = document.tokens
  const most = tokenKey(document, i + 1) === 'most'
  const words = most ? 3 : 2
  const second = i + words
  const last = second + words - 1
  if (last >= endToken || tokenKey(document, second) !== 'the' || kind[last] !== Kind.word) return undefined
  if (most && tokenKey(document, second + 1) !== 'most') return undefined
  const [one, other] = [tokenKey(document, second - 1), tokenKey(document, last)]
  if (kind[second - 1] !== Kind.word || one === other) return undefined
  const superlative =
    one.endsWith('est') && other.endsWith('est') && (facts[second - 1] & facts[last] & Flag.ADJECTIVE) !== 0
  if (!most && !superlative && !resources.synonyms.isNamedTwice(one, other)) return undefined
  return { last, kept: words, confidence: 0.87 }
}

/** “release of the start of the release”: a noun comes back as its own complement, behind the “of” at token `i`. */
export function ownComplement(
  document: Document,
  i: number,
  { firstToken, endToken }: Sentence,
): Rendering | undefined {
  const { flags, word, facts } = document.tokens
  const noun = i - 1
  if (i === firstToken || !(flags[noun] & Mark.lower)) return undefined
  const middle = behindArticle(document, i + 1)
  if (middle >= endToken || tokenKey(document, middle + 1) !== 'of') return undefined
  const last = behindArticle(document, middle + 2)
  if (last >= endToken || word[last] !== word[noun]) return undefined
  if ((facts[last] & (Flag.NOUN | Flag.FUNCTION)) !== Flag.NOUN) return undefined
  return tokenKey(document, last) === tokenKey(document, noun)
    ? { last, kept: 1, confidence: 0.86 }
    : undefined
}

const behindArticle = (document: Document, at: number): number =>
  tokenKey(document, at) === 'the' ? at + 1 : at

/** “yet still”: what the list has as one thing said twice. */
export function adverbsAgain(
  { document, resources }: Analyses,
  i: number,
  { endToken }: Sentence,
): Rendering | undefined {
  const count = resources.synonyms.saidTwice((k) =>
    i + k < endToken && document.tokens.kind[i + k] === Kind.word ? tokenKey(document, i + k) : '',
  )
  return count ? { last: i + count - 1, kept: 1, confidence: 0.87 } : undefined
}

/** A small word or an adjective stands before token `i`. */
export function isLed({ tokens }: Document, i: number, { firstToken }: Sentence): boolean {
  const before = i - 1
  return before >= firstToken && (tokens.facts[before] & (Flag.FUNCTION | Flag.ADJECTIVE)) !== 0
}

/** Two prepositions behind a noun and before an article: no verb has the first to itself. */
export function isBetweenNouns(document: Document, i: number, { firstToken, endToken }: Sentence): boolean {
  const { kind, facts } = document.tokens
  if (i - 1 < firstToken || kind[i - 1] !== Kind.word || i + 2 >= endToken) return false
  // “think things through with the aim”
  if (tokenKey(document, i) === 'through') return false
  const before = facts[i - 1]
  const noun = i - 2 >= firstToken && DETERMINERS.has(tokenKey(document, i - 2))
  if (!(before & Flag.NOUN) || (!noun && before & NO_NOUN)) return false
  const after = tokenKey(document, i + 2)
  return after === 'the' || after === 'a' || after === 'an'
}

/** What a noun may be besides. */
const NO_NOUN = Flag.VERB | Flag.ADJECTIVE | Flag.FUNCTION | Flag.PAST | Flag.THIRD | Flag.GERUND
