/** Whom a common noun or pronoun means. */

import { isComma, tokenKey } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, isThing } from '../grammar.ts'
import { APPOSITION, isApposition, isBodyBehind } from './appositions.ts'
import type { Cast } from './cast.ts'
import { BECAME, isAttribute, isNounHere, isPredicate } from './nouns.ts'
import { genderOf, Who } from './who.ts'

/** Whom a common noun or pronoun means. */
export function whomCalled(cast: Cast, k: number): number {
  const { document, tokens, roles, words } = cast.grammar
  const role = roles[k]
  const facts = tokens.facts[k]
  const pronoun = genderOf(cast.grammar, k)
  if (pronoun) return pronoun
  if (role & Role.BODY) return Who.body
  // “a 17-year-old”, “the 23 year old”
  if (tokens.word[k] === words.old)
    return k > 0 &&
      (tokens.flags[k] & Mark.hyphen || tokens.word[k - 1] === words.year) &&
      // “A 34-year-old woman”
      !(
        roles[k + 1] & Role.PERSON ||
        (tokens.facts[k + 1] & (Flag.NOUN | Flag.VERB | Flag.FUNCTION)) === Flag.NOUN
      )
      ? Who.unknown
      : Who.nobody
  if (role & (Role.RELATIVE | Role.TIME) || (facts & Flag.FUNCTION && !(role & Role.PERSON)))
    return Who.nobody
  // Several are meant by no “he”.
  if (facts & Flag.PLURAL || tokens.word[k] === words.people) return Who.nobody
  const before = k - 1
  if (before >= 0 && roles[before] & Role.MANY) return Who.nobody
  if (facts & (Flag.VERB | Flag.ADJECTIVE) && !isNounHere(cast.grammar, k)) return Who.nobody
  if (isAttribute(cast.grammar, k)) return Who.nobody
  const key = tokenKey(document, k)
  if (ANYBODY.has(key) || isThing(cast.grammar, k, Thing.WILD_ANIMAL | Thing.SELDOM_PERSON)) return Who.nobody
  if (isBodyBehind(cast.grammar, k)) return Who.body
  if (before >= 0 && BECAME.has(tokenKey(document, before))) return Who.nobody
  if (isPredicate(cast.grammar, k) || isApposition(cast, k)) return Who.nobody
  // “Ms King”
  const title = before >= 0 && !(tokens.flags[k] & Mark.lower) && roles[before] & Role.PERSON
  const named = title ? tokenKey(document, before) : key
  return Who[cast.genders.of(named) ?? genderBeside(cast, k)]
}

/** Those that are somebody in general. */
const ANYBODY = new Set(['anyone', 'everyone', 'nobody', 'everybody', 'anybody', 'god'])

/** “The worker, a woman of 50”, “the victim, a 40-year-old man”: what the apposition tells. */
function genderBeside(cast: Cast, k: number): keyof typeof Who {
  const { document, tokens, roles } = cast.grammar
  if (!isComma(document, k + 1) || !(roles[k + 2] & Role.ONE)) return 'unknown'
  for (let i = k + 3; i < Math.min(tokens.count, k + APPOSITION); i++) {
    const told = cast.genders.of(tokenKey(document, i))
    if (told && roles[i] & Role.PERSON) return told
    if (isComma(document, i) || roles[i] & (FINITE | Role.PREPOSITION)) break
  }
  return 'unknown'
}
