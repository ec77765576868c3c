/** What stands beside two spellings says whether they are one person: the given name, the surname, the title. */

import { type Document, sentenceAt, tokenKey, tokenText, widthOf } from '../../document/document.ts'
import { eastSlavicStem } from '../../language/east-slavic.ts'
import { PARTICLES } from '../../language/name-words.ts'
import { isRespelled } from '../../language/romanization.ts'
import { Flag, fold } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { NameEntry } from '../names.ts'
import { isFamiliar, isOrdinary } from './entry-kinds.ts'

/** How well the surroundings of two spellings agree: the same given name or surname, the same title, nothing to say. */
export type Agreement = 'name' | 'role' | 'alone' | 'none' | 'conflict'

/** Compares what stands beside two spellings, on both sides and as titles. */
export function agreementOf(analyses: Analyses, a: NameEntry, b: NameEntry): Agreement {
  const before = shared(analyses, a, b, -1)
  if (before === 'same') return 'name'
  const after = shared(analyses, a, b, 1)
  if (after === 'same') return 'name'
  if (before === 'different' || after === 'different') return 'conflict'
  const roles = new Set(a.mentions.map(({ role }) => role))
  if (b.mentions.some(({ role }) => role !== undefined && roles.has(role))) return 'role'
  return before === 'one' ? 'alone' : 'none'
}

/** Neighbours looked at on either side: a name that stands with more is a place or a firm. */
const MOST_NEIGHBOURS = 16

/** Compares the words beside two spellings, within their mentions, on one side. */
export function shared(
  analyses: Analyses,
  a: NameEntry,
  b: NameEntry,
  side: -1 | 1,
): 'same' | 'different' | 'one' | 'neither' {
  const left = neighbours(analyses, a, side)
  const right = neighbours(analyses, b, side)
  if (left.size === 0 && right.size === 0) return 'neither'
  if (left.size === 0 || right.size === 0) return 'one'
  const known = analyses.resources.names.of
  for (const word of left) {
    if (right.has(word)) return 'same'
    const { given } = known(word)
    for (const other of right) {
      if (word.length === 1 || other.length === 1 ? word[0] === other[0] : isRespelled(word, other))
        return 'same'
      if (given >= 0 && given === known(other).given) return 'same'
      // “Stara Hreblia”, “Staraya Greblya”
      if (isAdjective(word) && isAdjective(other) && eastSlavicStem(word) === eastSlavicStem(other))
        return 'same'
    }
  }
  return 'different'
}

/** An adjective of a place’s name, after Ukrainian or Russian. */
const isAdjective = (word: string): boolean => /(?:[aeiy]|aya|oye|ye|iye?|yy)$/.test(word) && word.length > 3

/** The words beside a spelling within its mentions, in lower case, but for particles and ordinary words. */
export function neighbours({ document, lexicon }: Analyses, entry: NameEntry, side: -1 | 1): Set<string> {
  const { tokens } = document
  const found = new Set<string>()
  entry.mentions.forEach(({ words }, i) => {
    if (found.size >= MOST_NEIGHBOURS) return
    let at = words.indexOf(entry.tokens[i]) + side
    // “Mahmud El Masry”: the article with a capital is no name.
    while (at >= 0 && at < words.length && isArticle(document, words[at])) at += side
    const beside = words[at]
    // “County”, “Hospital”, “Bank” stand beside many names.
    if (beside !== undefined && !isOrdinary(lexicon, tokens.word[beside]))
      found.add(tokenKey(document, beside))
  })
  return found
}

/** The Arabic article, or a particle, as a word of a mention. */
export function isArticle(document: Document, token: number): boolean {
  const { tokens } = document
  return widthOf(tokens, token) <= LONGEST_PARTICLE && PARTICLES.has(fold(tokenText(document, token)))
}

const LONGEST_PARTICLE = 3

/** One given name, written out, before both; a woman’s surname is another’s than a man’s, whatever stands before. */
export function shareGiven(analyses: Analyses, a: NameEntry, b: NameEntry): boolean {
  if ([a, b].some(({ lower }) => /(?:[oe]v|in)a$/u.test(lower))) return false
  const given = neighbours(analyses, a, -1)
  return [...neighbours(analyses, b, -1)].some((word) => word.length > SHORTEST_GIVEN && given.has(word))
}

/** Shorter ones may be surnames, before the names of two brothers: Lin Shuhua, Lin Shuhui. */
const SHORTEST_GIVEN = 3

/**
 * True for a name that stands alone wherever it stands, and so takes up somebody whom the text has introduced: a
 * surname before it, with a given name, that it resembles. Somebody else would be introduced as well.
 */
export function takesUp(analyses: Analyses, entry: NameEntry, introduced: NameEntry): boolean {
  const { document, lexicon, resources } = analyses
  const { tokens } = document
  if (!standsAlone(entry) || lexicon.has(entry.word, NO_SURNAME)) return false
  const { words, phrases } = resources.names.of(entry.lower)
  if (words.length > 0 || phrases.length > 0 || isFamiliar(lexicon, entry)) return false
  const full = introduced.mentions.some(
    (mention, i) =>
      mention.words.length > 1 &&
      mention.words.at(-1) === introduced.tokens[i] &&
      !isOrdinary(lexicon, tokens.word[mention.words[0]]),
  )
  return full && !meet(document, entry, introduced)
}

/**
 * “Otani has 43”, where Shohei Ohtani is introduced and not called by his surname again: in a damaged text he is meant,
 * however well known the other spelling is.
 */
export function isOnlyOne(analyses: Analyses, entry: NameEntry, introduced: NameEntry): boolean {
  const { document } = analyses
  if (introduced.tokens.length > 1 || !standsAlone(entry)) return false
  const [{ words }] = introduced.mentions
  if (words.length < 2 || words.at(-1) !== introduced.tokens[0] || !analyses.get(damaged)) return false
  return !analyses.lexicon.has(entry.word, NO_SURNAME) && !meet(document, entry, introduced)
}

/** True for a word that is no part of a longer name anywhere. */
export const standsAlone = ({ mentions }: NameEntry): boolean =>
  mentions.every(({ words }) => words.length === 1)

/** What a surname that stands alone is not. */
const NO_SURNAME = Flag.LOWER | Flag.PLACE | Flag.COMPANY | Flag.DEMONYM | Flag.UPPER

/** Two names in one sentence are two people: “Demchuk and his neighbour Denchuk”. */
export function meet(document: Document, a: NameEntry, b: NameEntry): boolean {
  const sentences = new Set(a.tokens.map((token) => sentenceAt(document, token)))
  return b.tokens.some((token) => sentences.has(sentenceAt(document, token)))
}
