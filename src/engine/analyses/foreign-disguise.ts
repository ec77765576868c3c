/**
 * Words of a source that English has as well, or knows from a phrase, where they stand as no English word does: “trois men”,
 * “open bis 14 May”, “treated con two stitches”, “, car the police”.
 */

import { isComma, tokenKey } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Small } from '../language/small-words.ts'
import { Flag, type Lexicon } from '../lexicon/lexicon.ts'
import type { Analyses } from './analyses.ts'
import type { ForeignStretch } from './foreign.ts'
import { stretchOf } from './foreign-forms.ts'
import { DETERMINERS } from './words/facts.ts'

/** Of the English ones; few of the words that might be looked up are so short and stand so. */
const LONGEST = 6

/** What stands at token `i` in small letters, no function word of English; undefined for nearly all. */
export function disguised({ document, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { flags, facts, kind, start, end, count } = document.tokens
  const [before, after] = [i - 1, i + 1]
  if (i === 0 || after >= count || (facts[i] & Flag.LOWER && end[i] - start[i] > LONGEST)) return undefined
  if (kind[i - 1] === Kind.number && facts[i] & Flag.LOWER && isDate(i))
    return stretchOf(document, i, 'und', 0.84)
  const many = (facts[after] & MANY) === MANY && (flags[after] & Mark.lower) !== 0
  if (!many && kind[after] !== Kind.number && !(facts[after] & Flag.FUNCTION)) return undefined
  if (flags[i] & (Mark.lineBefore | Mark.hyphen) || !(flags[after] & Mark.spaceBefore)) return undefined
  const words = resources.smallWords()
  const key = tokenKey(document, i)
  const kinds = words.get(key) ?? 0
  // “Les Trois Frères” has no English noun.
  if (kinds & Small.NUMERAL && many) return stretchOf(document, i, 'und', 0.84)
  if (!(kinds & DISGUISED)) return undefined
  const next = tokenKey(document, after)
  const opens = kind[after] === Kind.number || DETERMINERS.has(next)
  if (kinds & Small.LINKS_CLAUSE)
    return isComma(document, before) && (opens || (words.get(next) ?? 0) & Small.SUBJECT)
      ? stretchOf(document, i, 'und', 0.84)
      : undefined
  const follows =
    (flags[before] & Mark.lower) !== 0 &&
    (facts[before] & (Flag.NOUN | Flag.PARTICIPLE)) !== 0 &&
    (facts[before] & (Flag.FUNCTION | Flag.PLURAL)) === 0
  return follows && (opens || (key === 'con' && many && !TRICKS.has(next)))
    ? stretchOf(document, i, 'und', 0.82)
    : undefined

  /** “on 9 mayo” */
  function isDate(at: number): boolean {
    return (
      at > 1 &&
      (facts[at - 2] & Flag.FUNCTION) !== 0 &&
      resources.sourceWords.get(tokenKey(document, at))?.[1] === 'time'
    )
  }
}

const DISGUISES = new WeakMap<Lexicon, ReadonlySet<number>>()

/** Numbers of the words that English lists have and that stand here for others. */
export function disguisesOf({ lexicon, resources }: Analyses): ReadonlySet<number> {
  let numbers = DISGUISES.get(lexicon)
  if (!numbers) {
    const found = [...resources.smallWords()].filter(([, kinds]) => kinds & DISGUISED)
    numbers = new Set(found.map(([word]) => lexicon.find(word)))
    DISGUISES.set(lexicon, numbers)
  }
  return numbers
}

const DISGUISED = Small.NUMERAL | Small.LINKS_NOUN | Small.LINKS_CLAUSE
const MANY = Flag.PLURAL | Flag.LOWER
/** Of con men. */
const TRICKS = new Set(['artists', 'men', 'women', 'tricks', 'jobs', 'games'])
