/** Adjectives and nouns that have a capital, and neither belong to a name nor are one. */

import { Kind, Mark } from '../../document/scan.ts'
import { Beside } from '../../language/capital-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type Degree, isNext, NAMED, REACH, type Setting } from './setting.ts'

/** “a Larger school”, but “a Federal judge”, “a Democratic senator” */
export function strayAdjective(at: Setting): Degree | undefined {
  const { analyses, tokens, i, key, is, before, isBefore, smallBefore, smallNext, nounBefore } = at
  const determined = (isBefore & Beside.DETERMINER) !== 0
  if (!smallBefore || !smallNext || !(determined || nounBefore)) return undefined
  const only = (is & (Flag.ADJECTIVE | Flag.NOUN | NAMED | Flag.COMPANY)) === Flag.ADJECTIVE
  if (!only || !isNext(at, Flag.NOUN)) return undefined
  const article = before === 'a' || before === 'an'
  if (article && analyses.lexicon.zipf(tokens.word[i]) >= 4.25 && !OF_OFFICES.test(key)) return 3
  return determined ? 2 : 1
}

/** Endings of adjectives that say whose an office is. */
const OF_OFFICES = /(?:al|ed|ic|an|ist|ive|less|ern)$/

/** “in enamel Mugs.”, “gave the Sum of”: a noun that neither belongs to a name nor is followed by one. */
export function isStrayNoun(at: Setting): boolean {
  const { analyses, tokens, i, first, end, is, smallBefore, nounBefore, smallNext, closes } = at
  const { kind, flags, facts } = tokens
  if ((is & (Flag.NOUN | NAMED | Flag.COMPANY | Flag.FUNCTION)) !== Flag.NOUN || at.key.length < 3)
    return false
  if (analyses.lexicon.zipf(tokens.word[i]) < 3) return false
  const led = kind[i - 1] === Kind.number || (smallBefore && LEADING & facts[i - 1])
  if (!led || (!closes && !smallNext)) return false
  // “the yacht Serenity”: a name stands behind what it names, hardly in the plural.
  const named = nounBefore && !(facts[i - 1] & (Flag.FUNCTION | Flag.ADJECTIVE))
  if (named && !(is & Flag.PLURAL)) return false
  // “the Ministry of Culture”, “the programme “90 Minutes””
  for (let k = i - 1; k >= Math.max(first, i - REACH); k--) {
    if (kind[k] !== Kind.word ? kind[k] !== Kind.number : k > first && !(flags[k] & Mark.lower)) return false
  }
  // “the Ministry of Culture”, “Woman of the Year”
  let after = i + 2
  while (after < Math.min(end, i + 4) && facts[after - 1] & facts[after] & Flag.FUNCTION) after++
  return !smallNext || after >= end || kind[after] !== Kind.word || (flags[after] & Mark.lower) !== 0
}

/** What stands before a noun. */
const LEADING = Flag.FUNCTION | Flag.ADJECTIVE | Flag.NOUN | Flag.PARTICIPLE
