import { type Document, type Sentence, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Small } from '../../language/small-words.ts'
import { isOf, wordSet } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { quotations } from '../quotations.ts'
import { AUXILIARIES } from './auxiliaries.ts'
import { type EchoPlace, echoAt } from './echo.ts'

/** Determiners, those that may follow another too. */
export const DETERMINED = wordSet('the a an this these those my our their his its')

/** Determiners that no other follows; “her the book”, “is this the end” and “its the” for “it’s the” are English or nearly. */
export const DETERMINING = wordSet('the a an my our their his')

/** Prepositions that no article stands before; “the in crowd”, “the on switch” are English. */
const AFTER_ARTICLE = wordSet('of for from with at to')

/** What no article parts from itself; “in the in tray”, “by the by”. */
const ECHOED = wordSet('of for from with to')

/** “the a report”, “his the house”, “hit the of the coast”, “has had has”: small words that do not go together, from two tries. */
export function clashAt(analyses: Analyses, i: number, sentence: Sentence): EchoPlace | undefined {
  const { document } = analyses
  if (i + 2 >= sentence.endToken || !areSmall(document, i, sentence)) return undefined
  const first = tokenKey(document, i)
  const last = isDetermining(analyses, i, first, sentence)
    ? lastBehindDeterminer(analyses, i, first, sentence)
    : lastBehindOther(document, i, first)
  if (!last) return undefined
  // People who speak begin anew.
  if (analyses.get(quotations).inside(document.tokens.start[i]) && !analyses.get(damaged)) return undefined
  return echoAt(document, i, i, last, true, 0.88)
}

/** Three words, the first two in small letters. */
function areSmall({ tokens: { kind, flags } }: Document, i: number, { firstToken }: Sentence): boolean {
  const next = i + 1
  return (
    kind[i] === Kind.word &&
    kind[i + 2] === Kind.word &&
    (flags[next] & Mark.lower) !== 0 &&
    ((flags[i] & Mark.lower) !== 0 || i === firstToken) &&
    !((flags[i] | flags[next]) & (Mark.hyphen | Mark.abbreviation | Mark.apostrophe))
  )
}

/** A determiner that no other follows. “in its the north”: elsewhere the apostrophe of “it’s the north” is gone. */
function isDetermining(
  { document, resources }: Analyses,
  i: number,
  first: string,
  { firstToken }: Sentence,
): boolean {
  if (DETERMINING.has(first)) return true
  return (
    first === 'its' &&
    i > firstToken &&
    isOf(resources.smallWords(), tokenKey(document, i - 1), Small.PREPOSITION)
  )
}

/** “the a”, “the of the”: the last token of what clashes with the determiner at `i`, 0 where nothing does. */
function lastBehindDeterminer(
  analyses: Analyses,
  i: number,
  first: string,
  { firstToken }: Sentence,
): number {
  const { document } = analyses
  const [second, third] = [tokenKey(document, i + 1), tokenKey(document, i + 2)]
  // “was his the last vote?”
  const predicate = i > firstToken && first === 'his' && AUXILIARIES.has(tokenKey(document, i - 1))
  if (first !== second && DETERMINED.has(second) && !predicate && isClash(analyses, first, second, third))
    return i + 1
  if (!AFTER_ARTICLE.has(second) || third !== 'the' || (first !== 'the' && first !== 'a')) return 0
  // “of the of the” is a loop.
  return i === firstToken || tokenKey(document, i - 1) !== second ? i + 2 : 0
}

/** “With the with partners”, “has had has”: the last token of what clashes with the preposition or auxiliary at `i`, or 0. */
function lastBehindOther(document: Document, i: number, first: string): number {
  const { word, flags } = document.tokens
  const last = i + 2
  const second = tokenKey(document, i + 1)
  if (ECHOED.has(first))
    return DETERMINING.has(second) && word[i] === word[last] && !(flags[last] & Mark.hyphen) ? last : 0
  if (!AUXILIARIES.has(first) || first === second || !AUXILIARIES.has(second)) return 0
  return tokenKey(document, last) === first && flags[last] & Mark.lower ? last : 0
}

/** Two determiners of which no third word makes English. */
function isClash({ resources }: Analyses, first: string, second: string, third: string): boolean {
  // “the a” and “his a” before what “a” belongs to; “his this year’s” and “my this morning’s” are careless English.
  const article = second === 'a' || second === 'an'
  if (article && (first === 'his' || isOf(resources.aroundWords(), third, Around.A_WORD)))
    return second === 'an' && first !== 'his'
  return !(first === 'his' && (second === 'this' || second === 'its'))
}
