/** The gender that a name tells, or what stands beside it. */

import { isComma, tokenKey } from '../../../document/document.ts'
import { genderOfSurname } from '../../../language/genders.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Cast, listedGender, nameKey } from './cast.ts'
import { Who } from './who.ts'

/** The gender that the title and all but the last word tell. */
export function givenGender(cast: Cast, words: readonly number[], role: string | undefined): number {
  const title = role ? cast.genders.of(role) : undefined
  if (title) return Who[title]
  const given = words.length > 1 ? listedGender(cast, words[0]) : Who.unknown
  // Karen Manukyan is a man.
  const armenian = given === Who.she && nameKey(cast, words[0]) === 'karen'
  if (armenian && ARMENIAN.test(nameKey(cast, words[words.length - 1]))) return Who.he
  if (given !== Who.unknown) return given
  if (genderOfSurname(nameKey(cast, words[words.length - 1]))) return Who.she
  const noun = nounBeside(cast, words)
  if (noun) return Who[noun]
  if (words.length < 2) return Who.unknown
  const first = cast.grammar.tokens.facts[words[0]]
  const byEnding =
    first & (Flag.PLACE | Flag.LOWER) ? undefined : cast.genders.byEnding(nameKey(cast, words[0]))
  if (byEnding) return Who[byEnding]
  for (let k = 1; k < words.length - 1; k++) {
    const key = listedGender(cast, words[k])
    if (key !== Who.unknown) return key
  }
  return Who.unknown
}

const ARMENIAN = /[iy]an$/

/** “The chairwoman, Chen Lihua, …”: what the noun before tells. */
function nounBeside(cast: Cast, words: readonly number[]): keyof typeof Who | undefined {
  const { document, roles } = cast.grammar
  const comma = words[0] - 1
  const behind = words[words.length - 1] + 1
  const beside = isComma(document, comma) && isComma(document, behind) && !(roles[behind + 1] & Role.AND)
  return beside && roles[comma - 1] & Role.PERSON ? cast.genders.of(tokenKey(document, comma - 1)) : undefined
}
