/** Words of no lexicon that are likely the source’s. */

import { type Document, tokenSpan, tokenText, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { type ForeignStretch, foreignStretches, isAtHome } from '../foreign.ts'
import { fullOf, likelySource } from '../leftovers.ts'
import { quotations } from '../quotations.ts'
import { tornWords } from '../torn-words.ts'
import { unknownWords } from '../unknown-words.ts'
import { wholeOf } from '../words/broken.ts'
import { isDerived } from '../words/spelling.ts'
import { besideCapital, isAmidEnglish } from './english-around.ts'
import { isExplained, isIntroduced, isSetOff } from './explained.ts'
import { type Remnant, remnantAt } from './remnant.ts'
import { isAmong, isHeaded, isIndefinite, isInfinitive, isShaped, isVerbOf } from './shapes.ts'

/**
 * “the gremialista”: words of no lexicon that are no slip, no joined words and no coinage, amid small words. In a text
 * that is damaged elsewhere the likeliest is that they are the source's. One said often, or explained, is a term. Where
 * many such words stand, the system knew none of them: their place then proves nothing (“sent to kolonii”).
 * @param stray stretches that are left over
 */
export function* strangers(analyses: Analyses, stray: readonly ForeignStretch[]): Generator<Remnant> {
  const { document, lexicon, resources } = analyses
  const source = likelySource(analyses)
  const endings = resources.forms.wordEndings().get(source ?? '')
  const full = analyses.get(fullOf) !== undefined
  const likely: number[] = []
  const others: number[] = []
  for (const [word, places] of strangerWords(analyses, endings !== undefined, source === 'de')) {
    if (places.length > MOST_OF_MANY || isDerived(word, resources) || isCompound(word, lexicon)) continue
    for (const i of places) {
      if (isSetOff(document, i) || isAtHome(i, word, analyses)) continue
      if (isIntroduced({ firstToken: i, endToken: i + 1 }, analyses, full)) continue
      const placed =
        (endings !== undefined && isShaped(analyses, i, word, endings)) ||
        (places.length === 1 && isPlaced(analyses, i, word))
      ;(placed ? likely : others).push(i)
    }
  }
  const left = new Set<string>()
  for (const { start, end, listed, link } of stray)
    if (listed && !link) left.add(document.text.slice(start, end))
  const many = left.size >= SEVERAL && left.size + likely.length >= MANY
  for (const i of many ? [...likely, ...others] : likely)
    yield {
      ...remnantAt(document, tokenSpan(document, i), 'words', source ?? 'und', 0.72),
      severity: 'warning',
    }
}

/** Words that are known to be left over, and all that are likely to be: from so many on any stranger is one. A cook’s article has none of the former. */
const SEVERAL = 4
const MANY = 7

/** Said more often, a word is a term. */
const MOST_OF_MANY = 2

/**
 * Words of no lexicon in small letters, with their places, that no other analysis explains.
 * @param verbs whether slips may be verbs of the source
 * @param nouns whether nouns of the source have a capital
 */
function strangerWords(
  analyses: Analyses,
  verbs: boolean,
  nouns: boolean,
): ReadonlyMap<string, readonly number[]> {
  const { document, lexicon, settings } = analyses
  const { tokens } = document
  const { verdicts } = analyses.get(unknownWords)
  const { isForeign } = analyses.get(foreignStretches)
  const torn = analyses.get(tornWords)
  const odd = Mark.digit | Mark.apostrophe | Mark.script | Mark.abbreviation | Mark.hyphen | Mark.invisible
  const seen = new Map<string, number[]>()
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || (tokens.word[i] !== NONE && tokens.facts[i] !== Flag.UNCURATED))
      continue
    if (torn.has(i) || tokens.flags[i] & odd) continue
    if (!(tokens.flags[i] & Mark.lower) && !(nouns && isCapitalNoun(document, i))) continue
    if (widthOf(tokens, i) < SHORTEST_OF_MANY) continue
    const word = tokenText(document, i)
    const places = seen.get(word)
    if (places) {
      places.push(i)
      continue
    }
    const verdict = verdicts.get(i)
    if (verdict && !(verbs && verdict.kind === 'misspelled' && isInfinitive(analyses, i, word))) continue
    if (isForeign(i) || settings.names.has(word)) continue
    if (wholeOf(document, lexicon, i - 1, i) === undefined) seen.set(word, [i])
  }
  return seen
}

const SHORTEST_OF_MANY = 4
const SHORTEST_NOUN = 8

/** “An enormous Schutzengel”: with the capital of German nouns; not “a Memmingen dairy”, “a Fanta”. */
function isCapitalNoun(document: Document, i: number): boolean {
  const { facts, flags } = document.tokens
  if (!(flags[i] & Mark.title) || widthOf(document.tokens, i) < SHORTEST_NOUN) return false
  if (!isIndefinite(document, i) || besideCapital(document, i)) return false
  return (facts[i + 1] & (Flag.NOUN | Flag.ADJECTIVE | Flag.PAST | Flag.FUNCTION)) !== Flag.NOUN
}

/** It stands where English has a noun or a verb, beside no name, and is not explained. */
function isPlaced(analyses: Analyses, i: number, word: string): boolean {
  const { document } = analyses
  if (word.length < SHORTEST || isExplained(document, i)) return false
  const quoted = analyses.get(quotations).surelyInside(document.tokens.start[i])
  if (quoted && !isAmidEnglish(document, i, i + 1)) return false
  if (isVerbOf(document, i, word)) return true
  const noun = (document.tokens.flags[i] & Mark.title) !== 0
  return (noun || isHeaded(document, i) || isAmong(document, i, word)) && !besideCapital(document, i)
}

const SHORTEST = 5

/** “groundout”, “rockwool”: two English words. */
function isCompound(word: string, lexicon: Lexicon): boolean {
  const isWord = (from: number, to: number): boolean => {
    const number = lexicon.find(word, from, to)
    return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 2.5
  }
  for (let at = 3; at <= word.length - 3; at++) if (isWord(0, at) && isWord(at, word.length)) return true
  return false
}
