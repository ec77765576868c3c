/** What the names of a text tell of each other. */

import { tokenUnit } from '../../../document/document.ts'
import { Role } from '../../../language/word-classes.ts'
import type { Mention } from '../../names.ts'
import { isAcronym, isBodyRole, isWhere } from './bodies.ts'
import { type Cast, listedGender, nameKey } from './cast.ts'
import { givenGender } from './genders.ts'
import { Who } from './who.ts'

/** Learns from all names whom each may mean. */
export function learnNames(cast: Cast, mentions: readonly Mention[]): void {
  // Whole names first: “the minister Tanaka” says less than “Yoshiko Tanaka”.
  for (const mention of mentions) if (mention.words.length > 1) learnSurname(cast, mention)
  for (const mention of mentions) if (mention.words.length < 2) learnSurname(cast, mention)
  for (const mention of mentions) learnBody(cast, mention)
}

function learnSurname(cast: Cast, { words, role }: Mention): void {
  const last = words[words.length - 1]
  if (words.length < 2 && !role) return
  const surname = nameKey(cast, last)
  if (surname.length < 2) return
  const gender = givenGender(cast, words, role)
  const known = cast.surnames.get(surname)
  cast.surnames.set(
    surname,
    known === undefined || known === gender || gender === Who.unknown ? (known ?? gender) : Who.unknown,
  )
}

/** “FC Arnfeld”, “in Arnfeld”, “Arnfeld are”: names of bodies and places wherever else they stand. */
function learnBody(cast: Cast, { firstToken, endToken, words, role }: Mention): void {
  const { roles } = cast.grammar
  if (role) return
  const before = firstToken - 1
  if (words.length > 1 && isBodyRole(roles[before]) && listedGender(cast, words[0]) === Who.unknown)
    cast.bodyStarts.add(nameKey(cast, words[0]))
  const plural = (roles[endToken] & Role.PLURAL_VERB) !== 0 && !(roles[firstToken - 1] & Role.AND)
  const acronym = isAcronym(cast.grammar, words[0]) || isAcronym(cast.grammar, before)
  // “The Office for Statistics (Ofes)”
  const bracketed =
    tokenUnit(cast.grammar.document, before) === 0x28 && tokenUnit(cast.grammar.document, endToken) === 0x29
  if (!acronym && !(words.length === 1 && (plural || bracketed || isWhere(cast, firstToken)))) return
  for (const k of words) {
    const key = nameKey(cast, k)
    if (!cast.surnames.has(key)) cast.bodies.add(key)
  }
}
