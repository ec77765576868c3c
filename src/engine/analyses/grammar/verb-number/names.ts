/** A verb in the wrong number behind names that begin the sentence. */

import { isPossessive, tokenKey } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag, NONE } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../../word-set.ts'
import { type Grammar, isThirdPerson } from '../grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { acts } from './words.ts'

/** “Mr Silva are”, “President Macron have said”: a person with a title begins the sentence. */
export function titledPerson({ tokens, roles }: Grammar, last: number, from: number): VerbNumber | undefined {
  const verb = last + 1
  if (!(roles[verb] & Role.PLURAL_VERB) || last > from + 3 || last === from) return undefined
  const title =
    (roles[from] & (Role.PERSON | Role.COLLECTIVE)) === Role.PERSON && !(tokens.facts[from] & Flag.PLURAL)
  if (!title) return undefined
  for (let k = from + 1; k <= last; k++)
    if (
      !(tokens.flags[k] & Mark.title) ||
      isPossessive(tokens, k) ||
      tokens.facts[k] & (Flag.PLURAL | Flag.FUNCTION)
    )
      return undefined
  return singularVerb(from, verb, 0.88)
}

/** “Germany and France has agreed”, “Anna Novak and Petr Maly has met”: two names of one kind begin the sentence. */
export function twoNames(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = last + 1
  if (!(roles[verb] & Role.SINGULAR_VERB) || last > from + 5) return undefined
  let and = -1
  for (let k = from; k <= last; k++) {
    if (tokens.word[k] === words.and && k > from && and < 0) and = k
    else if (!(tokens.flags[k] & Mark.title) || isPossessive(tokens, k)) return undefined
  }
  if (and < 0 || and === last) return undefined
  const name = (k: number): boolean => !(tokens.facts[k] & Flag.LOWER) || (tokens.facts[k] & Flag.GIVEN) !== 0
  const country = (k: number): boolean => (roles[k] & Role.BODY) !== 0 && (tokens.facts[k] & Flag.PLACE) !== 0
  // “Hezbollah and Israel has”; not “Bosnia and Herzegovina has”
  const single = and === from + 1 && last === and + 1 && acts(grammar, verb)
  const countries =
    single && country(last) && (country(from) || (name(from) && !(tokens.facts[from] & Flag.PLACE)))
  const family = tokens.word[last] === NONE || (tokens.facts[last] & Flag.FAMILY) !== 0
  const persons = and === from + 2 && last === and + 2 && name(from) && name(and + 1) && family
  return countries || persons ? pluralVerb(from, verb, 0.88) : undefined
}

/**
 * “Ukrainians was told”, “The Social Democrats has left”, “The United Nations have called”: a name begins the sentence that is
 * a plural of people, or one body.
 */
export function severalByName(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles } = grammar
  const verb = last + 1
  const facts = tokens.facts[last]
  const article = tokens.word[from] === grammar.words.the
  if (last > from + 2 || tokens.flags[last] & Mark.lower || isPossessive(tokens, last)) return undefined
  if (article && last === from + 2 && tokenKey(document, from + 1) === 'united')
    return roles[verb] & Role.PLURAL_VERB && UNITED.has(tokenKey(document, last))
      ? singularVerb(from, verb, 0.86)
      : undefined
  const people = facts & Flag.DEMONYM || (article && facts & Flag.HUMAN)
  if (!people || !(facts & Flag.PLURAL) || facts & Flag.COMPANY || last > from + (article ? 2 : 0))
    return undefined
  return roles[verb] & Role.SINGULAR_VERB || (facts & Flag.DEMONYM && isThirdPerson(tokens, verb))
    ? pluralVerb(from, verb, 0.86)
    : undefined
}

const UNITED = wordSet('nations states kingdom')
