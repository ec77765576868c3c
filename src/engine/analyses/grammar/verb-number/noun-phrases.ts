/** A verb in the wrong number behind a noun with its article. */

import { Kind, Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isCounting, isNoun, isPlain } from '../grammar.ts'
import { isClauseStart, opensSubject } from './clause-starts.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { acts, isSingularVerb, MOST_ADJECTIVES } from './words.ts'

/** “The number are higher”, “the police was there”, “the news were bad”: nouns whose number their form does not tell. */
export function afterKnownNoun(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = last + 1
  const noun = tokens.word[last]
  const plural = roles[verb] & Role.PLURAL_VERB
  if (noun === words.number)
    return plural && last === from + 1 && tokens.word[from] === words.the
      ? singularVerb(from, verb, 0.88)
      : undefined
  if (!isNoun(grammar, last)) return undefined
  if (noun === words.police)
    return tokens.word[last - 1] === words.the && roles[verb] & Role.SINGULAR_VERB
      ? pluralVerb(last - 1, verb, 0.7)
      : undefined
  return noun === words.news && plural && last <= from + 2 && roles[from] & Role.DETERMINER
    ? singularVerb(from, verb, 0.9)
    : undefined
}

/** “The measures was”: a determiner, adjectives and a noun that begin a clause, right before the verb. */
export function afterNoun(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = last + 1
  if (!isNoun(grammar, last)) return undefined
  // “Each of the players have”
  if (
    tokens.word[from] === words.each &&
    tokens.word[from + 1] === words.of &&
    last <= from + 4 &&
    last > from + 2
  )
    return roles[verb] & Role.PLURAL_VERB ? singularVerb(from, verb, 0.86) : undefined
  const noun = headOf(grammar, last, from)
  // “The number of cases”, though “a number” and “the team” may be several.
  const number =
    tokens.word[noun] === words.number &&
    noun < last &&
    tokens.word[noun - 1] === words.the &&
    opensSubject(grammar, noun - 1, from)
  if (noun < 0 || (roles[noun] & (Role.COLLECTIVE | Role.PLURAL_FORM | Role.TIME) && !number))
    return undefined
  const many = (tokens.facts[noun] & Flag.PLURAL) !== 0
  if (noun < last && !many && !(tokens.facts[last] & Flag.PLURAL)) return undefined
  if (roles[noun] & Role.INVARIABLE && !(roles[noun] & Role.PERSON)) return undefined
  const other = many ? isSingularVerb(grammar, verb) : roles[verb] & Role.PLURAL_VERB
  if (!other) return undefined
  let subject = noun - 1
  while (
    subject > from &&
    noun - subject <= MOST_ADJECTIVES &&
    (isPlain(grammar, subject) || tokens.facts[subject] & Flag.DEMONYM) &&
    tokens.facts[subject] & Flag.ADJECTIVE &&
    !(roles[subject] & (Role.DETERMINER | Role.PREPOSITION))
  )
    subject--
  if (many && noun === last && subject >= from && isCounted(grammar, subject, noun, from))
    return pluralVerb(subject, verb, 0.9)
  if (subject < from || !(roles[subject] & Role.DETERMINER) || tokens.flags[subject] & Mark.apostrophe)
    return undefined
  // “Those decision were”: the noun is at fault.
  if (!many && roles[subject] & Role.MANY) return undefined
  // “All the student were”
  const all = !many && subject === from + 1 && tokens.word[from] === words.all
  // “In Brno the opinions is divided”
  const framed =
    many &&
    roles[from] & Role.PREPOSITION &&
    tokens.word[from] !== grammar.words.to &&
    noun - from <= MOST_ADJECTIVES + 4 &&
    tokens.kind[subject - 1] === Kind.word &&
    !(roles[subject - 1] & (Role.PREPOSITION | Role.AND)) &&
    grammar.isDamaged()
  if (subject > from && !all && !number && !framed && !(many && isClauseStart(grammar, subject - 1)))
    return undefined
  return (many ? pluralVerb : singularVerb)(subject, verb, 0.9)
}

/** “Many guests was invited”: a number and what it counts begin a clause. */
function isCounted(grammar: Grammar, subject: number, noun: number, from: number): boolean {
  if (!isCounting(grammar.roles, subject) || !acts(grammar, noun + 1)) return false
  return subject === from || isClauseStart(grammar, subject - 1)
}

/** “Number” in “as the number of suspected cases have grown”, where token `last` is “cases”; else -1. */
function numberOf(grammar: Grammar, last: number, from: number): number {
  const { tokens, words } = grammar
  let of = last - 1
  while (of > last - MOST_ADJECTIVES - 2 && of > from && tokens.word[of] !== words.of && isPlain(grammar, of))
    of--
  return tokens.word[of] === words.of &&
    tokens.word[of - 1] === words.number &&
    tokens.word[of - 2] === words.the &&
    opensSubject(grammar, of - 2, from)
    ? of - 1
    : -1
}

/** The noun that decides the number where the last word of the subject is `last`: “prices” in “the prices of fuel”. */
function headOf(grammar: Grammar, last: number, from: number): number {
  const { tokens, roles, words } = grammar
  const number = numberOf(grammar, last, from)
  if (number >= 0) return number
  const of = last - (roles[last - 1] & Role.DETERMINER ? 2 : 1)
  if (of <= from || tokens.word[of] !== words.of) return last
  // “The price of the houses have doubled”: at the head of a sentence the noun is surely the subject’s.
  const heads =
    of - 2 === from &&
    tokens.word[from] === words.the &&
    (tokens.facts[of - 1] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
  if (heads && (tokens.word[of - 1] === words.number || !(roles[of - 1] & (Role.LABEL | Role.FRAME))))
    return of - 1
  if (!isNoun(grammar, of - 1)) return -1
  // Of other nouns in the singular only a person is surely one: “the head of the unions”.
  return tokens.facts[of - 1] & Flag.PLURAL || roles[of - 1] & Role.PERSON ? of - 1 : -1
}
