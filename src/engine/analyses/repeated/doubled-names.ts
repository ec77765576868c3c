/** Words with a capital twice in a row: slips within or beside a name, told from names that are so (Duran Duran). */

import type { Sentence } from '../../document/document.ts'
import { Kind, Mark, type Tokens } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { roles } from '../grammar/roles.ts'

/** “the Russian Russian army”: a people before a small word that it describes. */
export function isPeopleTwice(
  { document: { tokens }, lexicon }: Analyses,
  i: number,
  { endToken }: Sentence,
): boolean {
  const next = i + 2
  return (
    next < endToken &&
    (tokens.facts[i] & Flag.DEMONYM) !== 0 &&
    (tokens.flags[next] & Mark.lower) !== 0 &&
    (tokens.facts[next] & Flag.NOUN) !== 0 &&
    !(tokens.facts[next] & Flag.FUNCTION) &&
    !lexicon.has(tokens.word[i], Flag.GIVEN)
  )
}

/** So far around it a name is looked for again, in code units: in all of a long text it would take too long. */
const NEAR = 2_000

/** “Anna Lindqvist Lindqvist”, “the Moscow Region Region can”, “for Pakistan Pakistan is”: no Duran Duran, no Sirhan Sirhan. */
export function isNameTwice(analyses: Analyses, i: number, key: string, sentence: Sentence): boolean {
  const { text, tokens } = analyses.document
  const { flags, facts, kind } = tokens
  const next = i + 2
  const begins = i === sentence.firstToken || kind[i - 1] !== Kind.word
  const named = !begins && (flags[i - 1] & Mark.title) !== 0
  const ends = next >= sentence.endToken || (flags[next] & Mark.title) === 0
  if (isOf(analyses.resources.aroundWords(), key, Around.NAME_TWICE)) return false
  // “Rosa Corral Corral … as Corral Corral said”: her mother’s name is her father’s.
  const [start, end] = [tokens.start[i], tokens.end[i + 1]]
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR)
  const pair = text.slice(start, end)
  if (around.indexOf(pair) !== around.lastIndexOf(pair)) return false
  if (isWithinName(tokens, i, key.length, !ends, named) && analyses.get(damaged)) return true
  // “Anna Haas Haas”, and not “Ali Ali” or “Abdul Ahmed Ahmed”.
  if (facts[i] & Flag.GIVEN || key.length < (named ? SHORTEST_PART : SHORTEST_NAME)) return false
  if (named && facts[i - 1] & Flag.GIVEN) return true
  if (!ends) return false
  // “Ghukasyan Ghukasyan did not rule it out”
  if (begins)
    return next < sentence.endToken && (facts[i] & (Flag.LOWER | Flag.PLACE)) === 0 && analyses.get(damaged)
  // “the series Soldier Soldier”
  if (analyses.get(damaged) && (named || !(facts[i] & Flag.LOWER))) return true
  if (named) return (facts[i] & (Flag.LOWER | Flag.NOUN)) === (Flag.LOWER | Flag.NOUN)
  return (facts[i] & (Flag.PLACE | Flag.FAMILY | Flag.LOWER)) === Flag.PLACE || CALENDAR.has(key)
}

/** Shorter words are no part of a name, or no name by themselves. */
const SHORTEST_PART = 3
const SHORTEST_NAME = 5

/** “the Land Land Registry”, “told the BBC BBC”, “Steve Steve Brown”: not “Ali Ali”, not the series Soldier Soldier. */
function isWithinName(
  { flags, facts }: Tokens,
  i: number,
  length: number,
  goesOn: boolean,
  named: boolean,
): boolean {
  if (facts[i] & Flag.GIVEN) return goesOn && !named && (facts[i] & Flag.FAMILY) === 0
  if (length < SHORTEST_PART) return false
  return (flags[i] & Mark.upper) !== 0 || (goesOn && (facts[i] & Flag.LOWER) !== 0)
}

/** “Captain Captain Leonie Haas”: of a person, and before the name. */
export function isTitleTwice(analyses: Analyses, i: number, key: string, { endToken }: Sentence): boolean {
  const { document } = analyses
  const { tokens } = document
  const name = i + 2
  if (name >= endToken || key.length < SHORTEST_TITLE || tokens.kind[name] !== Kind.word) return false
  const number = tokens.word[i]
  return (
    number !== NONE &&
    (tokens.flags[name] & Mark.title) !== 0 &&
    !analyses.lexicon.has(number, Flag.GIVEN | Flag.PLACE) &&
    (analyses.get(roles)[i] & Role.PERSON) !== 0
  )
}

/** A shorter word is no title. */
const SHORTEST_TITLE = 5
