/** Who is named before a pronoun. */

import { blockAt, isComma, tokenKey } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import type { Grammar } from '../grammar.ts'
import { genderOf, isSingle, Who } from '../persons/who.ts'
import { speaks } from './clauses.ts'
import type { Pronoun } from './pronoun.ts'
import { FARTHEST, type Scene } from './scene.ts'
import { isPet } from './things.ts'

/** Who is named before a pronoun: tokens, or -1. */
interface Named {
  /** The nearest person whom the pronoun does not fit. */
  readonly person: number
  /** The nearest whom it may mean. */
  readonly other: number
  /** The nearest pronoun for a person of the other gender. */
  readonly taken: number
  /** Whether the text gives the other gender to somebody of unknown gender. */
  readonly voted: boolean
  /** Whether somebody of another paragraph is named there only. */
  readonly passed: boolean
}

/** Who is named from where the pronoun’s antecedent is sought; undefined where it may mean an animal or ship, or the way is too long. */
export function namedBefore(
  scene: Scene,
  { token: i, gender, previous, start, from }: Pronoun,
): Named | undefined {
  const { grammar, who, wrong } = scene
  const { tokens } = grammar
  const near = previous.firstToken
  let person = -1
  let other = -1
  let taken = -1
  let voted = false
  let passed = false
  const object = objectOfClause(grammar, i)
  for (let k = i - 1; k >= from && other < 0; k--) {
    if (i - k > FARTHEST) return undefined
    if (k === object) continue
    // “Anna fed a dog; he barked”
    if (k >= near && isPet(grammar, k)) return undefined
    // No ship says anything.
    if (who[k] === Who.ship && gender === Who.she && !speaks(grammar, i)) return undefined
    if (!isSingle(who[k])) continue
    if (who[k] === Who.unknown || who[k] === gender) {
      // Whoever is spoken of in a quotation is hardly taken up behind its speaker.
      const spoken = scene.isQuoted(k) && (tokens.flags[k] & Mark.lower || who[k] === Who.unknown)
      const aside = person >= near && spoken
      if (wrong.has(k) || aside) continue
      const gone = who[k] === Who.unknown ? scene.voted()[k] : 0
      if (gone && gone !== gender) {
        voted = true
        if (person < 0) person = k
      } else if (k < start && grammar.isDamaged() && isPassing(scene, k)) passed = true
      else other = k
    } else if (who[wrong.get(k) ?? -1] === gender) other = k
    else if (genderOf(grammar, k) === 0) {
      if (person < 0) person = k
    } else if (taken < 0 && !wrong.has(k)) taken = k
  }
  return { person, other, taken, voted, passed }
}

/** “The minister, for whom he …”: somebody else than “he”; -1 where no such clause begins. */
function objectOfClause(grammar: Grammar, i: number): number {
  const { document, tokens, roles, words } = grammar
  let k = i - 1
  if (tokens.word[k] !== words.whom) return -1
  if (roles[k - 1] & Role.PREPOSITION) k--
  return isComma(document, k - 1) ? k - 2 : k - 1
}

/** Whether whoever stands at token `k` is of a paragraph none of whose people is named in another. */
function isPassing(scene: Scene, k: number): boolean {
  const { document, tokens } = scene.grammar
  let named = false
  let returns = true
  const block = document.blocks[blockAt(document, tokens.start[k])]
  for (let n = block.firstToken; n < block.endToken; n++) {
    if (!isMention(scene.grammar, scene.who, n)) continue
    // “The man”, “the mayor” may be others each time.
    const name = !(tokens.flags[n] & Mark.lower)
    const again = scene.places().get(tokenKey(document, n)) === -1
    if (again && name) return false
    named ||= name
    if (!again) returns = false
  }
  return named || !returns
}

/** Somebody’s name, or a noun for one. */
const isMention = ({ roles }: Grammar, who: Uint8Array, n: number): boolean =>
  isSingle(who[n]) && !(roles[n] & Role.GENDERED)

/** The block in which each word that names somebody stands; -1 where it stands in several. */
export function placesOf(grammar: Grammar, who: Uint8Array): Map<string, number> {
  const { document } = grammar
  const places = new Map<string, number>()
  for (const { index, firstToken, endToken } of document.blocks)
    for (let n = firstToken; n < endToken; n++) {
      if (!isMention(grammar, who, n)) continue
      const key = tokenKey(document, n)
      places.set(key, (places.get(key) ?? index) === index ? index : -1)
    }
  return places
}
