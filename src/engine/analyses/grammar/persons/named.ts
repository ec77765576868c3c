/** Whom a name names. */

import { tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Small } from '../../../language/small-words.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag, NONE } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../../word-set.ts'
import type { Mention } from '../../names.ts'
import { type Grammar, isThing } from '../grammar.ts'
import { isAcronym, isOfBody, isOfPlace, isWhere } from './bodies.ts'
import { type Cast, listedGender, nameKey } from './cast.ts'
import { givenGender } from './genders.ts'
import { BECAME } from './nouns.ts'
import { Who } from './who.ts'

/** Whom a name names. */
export function whomNamed(cast: Cast, mention: Mention): number {
  const { tokens, roles } = cast.grammar
  const { firstToken, endToken, role } = mention
  let { words } = mention
  // “UK Prime Minister Tony Blair”: the name is what follows the title.
  for (let k = words.length - 2; k >= 0; k--)
    if (roles[words[k]] & Role.PERSON) {
      words = words.slice(k + 1)
      break
    }
  const last = words[words.length - 1]
  // “The UNC Member”
  if (roles[last] & Role.PERSON && tokens.facts[last] & Flag.LOWER) return Who.unknown
  let ordinary = true
  let place = true
  for (const k of words) {
    const facts = tokens.facts[k]
    if (
      roles[k] & (Role.BODY | Role.COLLECTIVE) ||
      (facts & Flag.COMPANY && !(facts & (Flag.GIVEN | Flag.FAMILY)))
    )
      return Who.body
    if (!(facts & Flag.LOWER) || facts & (Flag.GIVEN | Flag.FAMILY)) ordinary = false
    if (!(facts & Flag.PLACE) || (facts & (Flag.GIVEN | Flag.FAMILY) && !isWhere(cast, firstToken)))
      place = false
    // “MOSS: It was late.”: in an interview the label is a speaker’s.
    if (isAcronym(cast.grammar, k) && !role)
      return tokenUnit(cast.grammar.document, endToken) === 0x3a ? Who.unknown : Who.body
  }
  if (tokens.facts[last] & Flag.DEMONYM && words.length === 1) return ofPeople(cast.grammar, last)
  const body = role ? undefined : withoutRole(cast, words, mention, ordinary, place)
  if (body !== undefined) return body
  const gender = givenGender(cast, words, role)
  if (gender !== Who.unknown) return gender
  const surname = cast.surnames.get(nameKey(cast, last))
  if (surname !== undefined) return surname
  if (words.length === 1) {
    const listed = listedGender(cast, last)
    if (listed !== Who.unknown) return listed
    // “…”, says Hallmans.
    const says = (roles[firstToken - 1] | roles[endToken]) & Role.SAY && !(tokens.facts[last] & Flag.PLACE)
    const known = !says && tokens.word[last] !== NONE && !(tokens.facts[last] & (Flag.GIVEN | Flag.FAMILY))
    const article = firstToken > 0 && tokens.word[firstToken - 1] === cast.grammar.words.the
    if (!role && (known || article || cast.bodies.has(nameKey(cast, last)) || isWhere(cast, firstToken)))
      return Who.body
  }
  return Who.unknown
}

/**
 * Whom a name without a role names: a body, or nobody; undefined where it may be a person.
 * @param ordinary whether each of its words is a word of the language
 * @param place whether each may be a place’s
 */
function withoutRole(
  cast: Cast,
  words: readonly number[],
  { firstToken, endToken }: Mention,
  ordinary: boolean,
  place: boolean,
): number | undefined {
  const { grammar } = cast
  const { tokens } = grammar
  if (isTitleOfWork(grammar, firstToken, endToken) || isStorm(grammar, firstToken)) return Who.body
  const [first] = words
  const several = words.length > 1
  if (ordinary) return several ? Who.body : Who.nobody
  const listed = listedGender(cast, first) !== Who.unknown
  const person = several && listed
  if (place || isOfBody(cast, firstToken, endToken, person)) return Who.body
  // “The village of Stara Zagorka”
  if (!listed && isOfPlace(grammar, firstToken)) return Who.body
  if (!several) return undefined
  // “The Byurakan Observatory”
  const last = words[words.length - 1]
  const led = tokens.word[firstToken - 1] === grammar.words.the
  if (led && !person && !(tokens.facts[last] & Flag.FAMILY)) return Who.body
  const key = nameKey(cast, first)
  if ((cast.small().get(key) ?? 0) & Small.PLACE_START || cast.bodyStarts.has(key)) return Who.body
  // “Carnegie Hall”, “Rose Act”; not “Anna Hall”.
  return isThing(grammar, last, Thing.NAMED_THING) &&
    !(tokens.facts[first] & Flag.GIVEN) &&
    givenGender(cast, words, undefined) === Who.unknown
    ? Who.body
    : undefined
}

/** “A Dane”; not “Danish wine”, “the Danes”. */
function ofPeople(grammar: Grammar, k: number): number {
  const { tokens, roles } = grammar
  const facts = tokens.facts[k]
  if (facts & Flag.PLURAL) return Who.nobody
  const next = k + 1
  const behind = tokens.facts[next]
  // “The Dane who”, “the Dane said”
  return !(facts & Flag.ADJECTIVE) ||
    (roles[k - 1] & Role.DETERMINER &&
      (tokens.kind[next] !== Kind.word || behind & Flag.FUNCTION || roles[next] & Role.SAY))
    ? Who.unknown
    : Who.nobody
}

/** “a staging of “Aida””; not “known as “Ahmed””. */
function isTitleOfWork(grammar: Grammar, first: number, end: number): boolean {
  const { document } = grammar
  return (
    QUOTES.includes(String.fromCharCode(tokenUnit(document, first - 1))) &&
    QUOTES.includes(String.fromCharCode(tokenUnit(document, end))) &&
    !BECAME.has(tokenKey(document, first - 2))
  )
}

const QUOTES = '“”"«»„‘’'

/** “The storm Gloria”, “Hurricane Ian” */
function isStorm(grammar: Grammar, first: number): boolean {
  const { document } = grammar
  return STORMS.has(tokenKey(document, first - 1)) || STORMS.has(tokenKey(document, first))
}

/** Words before the name of a storm. */
const STORMS = wordSet('storm hurricane typhoon cyclone')
