/** A subject that stands behind its verb. */

import { tokenKey } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { EITHER_NUMBER, endsPhrase, FINITE, type Grammar, isCounting, isNoun, isPlain } from '../grammar.ts'
import { countsNothing } from './bare-subjects.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { isWas } from './words.ts'

/** “Among the measures are a freeze on hiring.”: one thing is behind the verb, and what begins the sentence is no subject. */
export function oneBehind(grammar: Grammar, i: number, from: number, end: number): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const verb = i + 1
  if (!(roles[from] & Role.PREPOSITION) || !(roles[verb] & Role.BE) || !(tokens.facts[i] & Flag.PLURAL))
    return undefined
  if (!isOneThing(grammar, verb + 1)) return undefined
  for (let k = from; k < end - 1; k++)
    if (k !== verb && (tokens.kind[k] === Kind.punctuation || roles[k] & (FINITE | Role.AND | Role.RELATIVE)))
      return undefined
  return singularVerb(verb, verb, 0.86)
}

/** “There is many people”, “there were speculation that” */
export function afterThere(grammar: Grammar, subject: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const before = subject - 1
  if (subject > from && isPlain(grammar, before) && !(roles[before] & OPENS)) return undefined
  const verb = subject + 1
  if (verb + 3 >= tokens.count) return undefined
  // “If there were a way”
  const conditional = roles[before] & Role.SUBORDINATE && tokens.word[before] !== words.that
  if (conditional && roles[verb] & Role.BE && isWas(grammar, verb)) return undefined
  // “There are a problem”
  if (roles[verb] & Role.PLURAL_VERB)
    return isOneThing(grammar, verb + 1) ||
      isMass(grammar, tokens.word[verb + 1] === words.no ? verb + 2 : verb + 1)
      ? singularVerb(subject, verb, 0.88)
      : undefined
  if (!(roles[verb] & Role.SINGULAR_VERB)) return undefined
  // “There has been no talks”
  const no = verb + 2
  if (roles[verb + 1] & Role.BEEN && tokens.word[no] === words.no)
    return tokens.facts[no + 1] & Flag.PLURAL &&
      !(roles[no + 1] & Role.PLURAL_FORM) &&
      endsPhrase(grammar, no + 1)
      ? pluralVerb(subject, verb, 0.86)
      : undefined
  // “There was also two children”, “there is 20 people in it”
  const count = roles[verb + 1] & Role.BETWEEN ? verb + 2 : verb + 1
  const noun = tokens.facts[count + 1] & Flag.PLURAL || tokens.word[count + 1] === words.people
  if (tokens.kind[count] === Kind.number)
    return noun && !(roles[count + 1] & (Role.PLURAL_FORM | Role.TIME)) && isPlain(grammar, count + 1)
      ? pluralVerb(subject, verb, 0.86)
      : undefined
  // “There is families who”, “there was clashes in”
  const several = tokens.facts[count] & Flag.PLURAL && isNoun(grammar, count) && endsPhrase(grammar, count)
  if (several && !(roles[count] & NO_SEVERAL) && roles[count + 1] & (Role.PREPOSITION | Role.RELATIVE))
    return pluralVerb(subject, verb, 0.86)
  if (!isCounting(roles, count) || roles[count + 1] & Role.DETERMINER) return undefined
  // “There is both fear and hope”
  if (tokens.word[count] === words.both) return undefined
  return pluralVerb(subject, verb, 0.88)
}

/** What “there” stands behind where it opens a clause: “the hall there was full” has another subject. */
const OPENS = Role.SUBORDINATE | Role.AND | Role.SAY | Role.RELATIVE

/** Plurals that may stand with a verb in the singular. */
const NO_SEVERAL = EITHER_NUMBER | Role.UNCOUNTABLE

/** “Here is the main points of”, “Where is the hostages”: what follows the verb is a plural. */
export function behindHere(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles } = grammar
  const verb = i + 1
  if (
    i !== from ||
    !HERE.has(tokenKey(document, i)) ||
    !(roles[verb] & Role.BE) ||
    !(roles[verb] & Role.SINGULAR_VERB)
  )
    return undefined
  const noun =
    tokens.facts[verb + 2] & Flag.ADJECTIVE && !(tokens.facts[verb + 2] & Flag.PLURAL) ? verb + 3 : verb + 2
  const article = roles[verb + 1] & Role.DETERMINER && !(roles[verb + 1] & Role.ONE)
  const plural = tokens.facts[noun] & Flag.PLURAL && !(roles[noun] & (Role.PLURAL_FORM | Role.INVARIABLE))
  return article && plural && (endsPhrase(grammar, noun) || roles[noun + 1] & Role.BETWEEN)
    ? pluralVerb(verb, verb, 0.86)
    : undefined
}

const HERE = new Set(['here', 'where'])

/** “a problem”, and no more of a list: not “a few”, “a number of”, “a man and two women”. */
function isOneThing(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  const noun = i + 1
  return (
    tokens.word[i] === grammar.words.a &&
    isNoun(grammar, noun) &&
    !(roles[noun] & (Role.COLLECTIVE | Role.INVARIABLE | Role.MANY | Role.TIME)) &&
    !(tokens.facts[noun] & Flag.PLURAL) &&
    ((roles[noun + 1] & (Role.PREPOSITION | Role.AND)) === Role.PREPOSITION ||
      tokens.word[noun + 1] === grammar.words.that) &&
    // “a gap of two points”, not “a flood of letters”
    (tokens.word[noun + 1] !== grammar.words.of || isCounting(roles, noun + 2))
  )
}

/** “There were speculation that”, “there are evidence of”: what counts nothing, alone. */
function isMass(grammar: Grammar, i: number): boolean {
  const next = grammar.roles[i + 1]
  return (
    isNoun(grammar, i) &&
    countsNothing(grammar, i) &&
    ((next & (Role.PREPOSITION | Role.AND)) === Role.PREPOSITION ||
      grammar.tokens.word[i + 1] === grammar.words.that)
  )
}
