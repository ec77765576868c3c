/** What is asked of verbs and nouns where their numbers are compared. */

import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isThirdPerson } from '../grammar.ts'

/** Nouns that may stand with a verb in the plural. */
export const NOT_ONE = Role.COLLECTIVE | Role.INVARIABLE | Role.PLURAL_FORM | Role.MANY

/** A word of grammar, or a name: Rangers, Boots. */
export const NO_NOUN = Flag.FUNCTION | Flag.PROPER | Flag.COMPANY | Flag.PLACE | Flag.FAMILY

/** Adjectives of a subject, at most. */
export const MOST_ADJECTIVES = 2

/** Words before a pronoun in which its clause begins. */
export const LOOK_BACK = 40

/** “Has”, a passive or a progressive, which have no sum for their subject as “two goals was enough” has. */
export function acts({ tokens, roles }: Grammar, verb: number): boolean {
  if (!(roles[verb] & Role.SINGULAR_VERB) || roles[verb] & Role.DO) return false
  const next = roles[verb + 1] & Role.BETWEEN ? verb + 2 : verb + 1
  return (
    (roles[verb] & Role.HAVE) !== 0 ||
    (roles[next] & Role.BEEN) !== 0 ||
    (tokens.facts[next] & (Flag.PARTICIPLE | Flag.GERUND) && !(tokens.facts[next] & Flag.NOUN)) !== 0
  )
}

/** “is”, “makes” */
export function isSingularVerb({ tokens, roles }: Grammar, i: number): boolean {
  return (roles[i] & Role.SINGULAR_VERB) !== 0 || isThirdPerson(tokens, i)
}

/** Was or were, where the token is a form of “be”. */
export const isWas = ({ document, tokens }: Grammar, verb: number): boolean =>
  document.text.charCodeAt(tokens.start[verb]) === 0x77
