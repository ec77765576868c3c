/** What kind of thing a word names. */

import { Kind, Mark } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isThing } from '../grammar.ts'
import { Who } from '../persons/who.ts'
import type { Scene } from './scene.ts'

export function mayBeThing(scene: Scene, k: number, gender: number, first: number): boolean {
  const { tokens, roles } = scene.grammar
  const facts = tokens.facts[k]
  if (scene.who[k] === Who.body) return !(facts & Flag.PLURAL && facts & Flag.LOWER)
  if (
    tokens.kind[k] !== Kind.word ||
    tokens.flags[k] & Mark.hyphen ||
    roles[k] & (Role.PERSON | Role.TIME | Role.INVARIABLE)
  )
    return false
  if (!(facts & Flag.LOWER) || !(tokens.flags[k] & Mark.lower || k === first)) return false
  // A kind of animal: “The beaver is spreading. He …”; pets and cattle are he and she to their owners.
  if (isThing(scene.grammar, k, Thing.WILD_ANIMAL)) return true
  if ((facts & (Flag.NOUN | Flag.PLURAL | Flag.HUMAN | Flag.ANIMAL | Flag.FUNCTION)) !== Flag.NOUN)
    return false
  // “The stiff figure” is somebody; ships are she.
  const no = Thing.STANDS_FOR_PERSON | (gender === Who.she ? Thing.SHIP : 0)
  return !isThing(scene.grammar, k, no)
}

/** “a dog”: an animal that may be he or she. */
export function isPet(grammar: Grammar, k: number): boolean {
  const { tokens, roles, words } = grammar
  return (
    // “the workers” are no ants, “the reindeer herders” no reindeer
    (tokens.facts[k + 1] & (Flag.PLURAL | Flag.THIRD)) !== Flag.PLURAL &&
    (tokens.facts[k] & (Flag.ANIMAL | Flag.HUMAN | Flag.PLURAL)) === Flag.ANIMAL &&
    ((roles[k - 1] & Role.ONE) !== 0 || tokens.word[k - 1] === words.the) &&
    !isThing(grammar, k, Thing.WILD_ANIMAL)
  )
}

export function isCountry(grammar: Grammar, k: number): boolean {
  const { tokens } = grammar
  return !(tokens.flags[k] & Mark.lower) && (tokens.facts[k] & Flag.PLACE) !== 0
}
