import { isComma, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { isOf } from '../../../word-set.ts'
import { EITHER_NUMBER, FINITE, type Grammar, isCase, isInner, isPlain, isThirdPerson } from '../grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { acts } from './words.ts'

/** Tokens of a subject, and of what two commas set off behind it, at most. */
const LONGEST_SUBJECT = 10
const LONGEST_INSERTION = 24

/** What no plain subject holds. */
const STOPS = FINITE | Role.PREPOSITION | Role.RELATIVE | Role.SUBORDINATE | Role.HE | Role.THEY | Role.SAY

/**
 * “A doctor and a nurse, called at night, has treated them”, “her two brothers, Karim and Said, has run the mill”: a verb in
 * the singular, and several that begin the sentence.
 * @param verb a verb in the singular
 */
export function joinedSubject(grammar: Grammar, verb: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const acting = acts(grammar, verb)
  const person = roles[verb - 1] & Role.PERSON || tokens.facts[verb - 1] & Flag.HUMAN
  if (!acting && !person) return undefined
  if (acting && isListed(grammar, verb, from)) return pluralVerb(from, verb, 0.88)
  if (verb < from + 3 || !(roles[from] & (Role.DETERMINER | Role.MANY)) || roles[from] & Role.RELATIVE)
    return undefined
  const inserted = isComma(document, verb - 1)
  const end = inserted ? insertionStart(grammar, from, verb - 1) : verb
  if (end < from + 2 || end > from + LONGEST_SUBJECT) return undefined
  let and = -1
  for (let k = from + 1; k < end; k++) {
    if (tokens.kind[k] !== Kind.word && !isInner(grammar, k)) return undefined
    // “The body bore marks and a note was left”
    if (roles[k] & STOPS || (tokens.facts[k] & (Flag.PAST | Flag.ADJECTIVE)) === Flag.PAST) return undefined
    if (!(roles[k] & Role.AND)) continue
    if (and >= 0 || tokens.word[k] !== words.and) return undefined
    and = k
  }
  if (!acting && !(and > from && roles[and - 1] & Role.PERSON)) return undefined
  const several = and < 0 ? inserted && isPlural(grammar, end - 1) : isTwo(grammar, from, and, end)
  return several ? pluralVerb(from, verb, 0.88) : undefined
}

/** “The boy, together with two friends, were”: one thing or person begins the sentence, and two commas set off the rest. */
export function oneWithOthers(grammar: Grammar, verb: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  if (!isComma(document, verb - 1) || !(roles[verb] & Role.PLURAL_VERB)) return undefined
  const open = insertionStart(grammar, from, verb - 1)
  const noun = open - 1
  if (noun < from + 1 || noun > from + 2 || !isCase(grammar, open + 1, Case.WITH)) return undefined
  const one = tokens.word[from] === words.the || roles[from] & Role.ONE || roles[from] & Role.GENDERED
  const no = Role.COLLECTIVE | Role.INVARIABLE | Role.PLURAL_FORM | Role.MANY
  const facts = tokens.facts[noun] & (Flag.NOUN | Flag.PLURAL | Flag.FUNCTION)
  return one && isPlain(grammar, noun) && facts === Flag.NOUN && !(roles[noun] & no)
    ? singularVerb(from, verb, 0.86)
    : undefined
}

/** “Shirts, balls and boots was stolen”: a list begins the sentence and ends with a plural. */
function isListed(grammar: Grammar, verb: number, from: number): boolean {
  const { document, tokens, roles, words } = grammar
  if (!isPlural(grammar, verb - 1)) return false
  const and = tokens.word[verb - 2] === words.and ? verb - 2 : verb - 3
  if (tokens.word[and] !== words.and || and > from + LONGEST_SUBJECT) return false
  let comma = false
  for (let k = from; k < and; k++) {
    if (roles[k] & (STOPS | Role.AND) || tokens.facts[k] & (Flag.PAST | Flag.GERUND | Flag.ADVERB))
      return false
    if (tokens.kind[k] !== Kind.word && !isComma(document, k)) return false
    comma ||= tokens.kind[k] !== Kind.word
    // “In the end, dogs and cats …” begins with an adverbial, “Later, …” too.
    if (
      tokens.kind[k] === Kind.word &&
      !(roles[k] & Role.DETERMINER) &&
      !(tokens.facts[k] & (Flag.NOUN | Flag.ADJECTIVE))
    )
      return false
  }
  return comma
}

/** The comma that opens what the one at token `close` closes: an apposition, a participle or a relative clause; else -1. */
function insertionStart({ document, tokens, roles }: Grammar, from: number, close: number): number {
  let open = from + 1
  while (open < close && !isComma(document, open)) {
    if (roles[open] & FINITE || open > from + LONGEST_SUBJECT) return -1
    open++
  }
  if (open >= close || close - open > LONGEST_INSERTION) return -1
  const clause = roles[open + 1] & Role.RELATIVE
  for (let k = open + 1; k < close; k++) {
    if (tokens.kind[k] === Kind.punctuation && !isComma(document, k) && tokenUnit(document, k) !== 0x2d)
      return -1
    // “The facts, he said, has …” is no subject with its apposition.
    if (!clause && tokens.flags[k] & Mark.lower && roles[k] & (FINITE | Role.SAY | Role.RELATIVE)) return -1
  }
  return open
}

/** “her two brothers” */
function isPlural(grammar: Grammar, noun: number): boolean {
  const facts = grammar.tokens.facts[noun]
  const no = EITHER_NUMBER | Role.COLLECTIVE
  return (
    isPlain(grammar, noun) &&
    (facts & (Flag.NOUN | Flag.PLURAL)) === (Flag.NOUN | Flag.PLURAL) &&
    (grammar.roles[noun] & no) === 0
  )
}

/** “A doctor and a nurse”, each with an article; not “every man and every woman”, “the secretary and treasurer”. */
function isTwo(grammar: Grammar, from: number, and: number, end: number): boolean {
  const { tokens, roles } = grammar
  if (!(roles[from] & Role.DETERMINER) || !(roles[and + 1] & (Role.DETERMINER | Role.MANY)) || and + 2 >= end)
    return false
  if (isCase(grammar, from, Case.SINGLE) || isCase(grammar, and + 1, Case.SINGLE)) return false
  for (const noun of [and - 1, end - 1]) {
    if (tokens.kind[noun] !== Kind.word || (!(tokens.facts[noun] & Flag.NOUN) && tokens.facts[noun] !== 0))
      return false
  }
  return and > from + 1
}

/**
 * “His letters, some of which was never sent”: the verb behind the “which” at token `i`, where it takes some of a plural.
 */
export function someOfWhich(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words, gaps } = grammar
  const verb = i + 1
  const comma = i - 3
  if (comma <= from || !isComma(document, comma) || tokens.word[i - 1] !== words.of) return undefined
  if (!(roles[verb] & Role.SINGULAR_VERB) || !isPlural(grammar, comma - 1)) return undefined
  const some = i - 2
  if (
    tokens.word[some] === words.one ||
    tokens.word[some] === words.each ||
    tokens.word[some] === words.another
  )
    return undefined
  const counts = roles[some] & Role.MANY || isOf(gaps, tokens.word[some], Gap.PART)
  return counts && tokenKey(document, some) !== 'none' ? pluralVerb(some, verb, 0.88) : undefined
}

/** “In the square people was singing”: people as a subject, whatever describes them; not “a group of people was”. */
export function peopleAsOne(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const third = isThirdPerson(tokens, i + 1)
  if (tokens.word[i] !== words.people || !(third || roles[i + 1] & Role.SINGULAR_VERB)) return undefined
  let before = i - 1
  while (
    before >= from &&
    before > i - 4 &&
    tokens.word[before] !== words.that &&
    (roles[before] & (Role.MANY | Role.DETERMINER) || tokens.facts[before] & Flag.ADJECTIVE) &&
    !(roles[before] & (Role.PREPOSITION | Role.ONE))
  )
    before--
  const clause =
    before < from ||
    tokens.kind[before] === Kind.punctuation ||
    (roles[before] & (Role.SAY | Role.SUBORDINATE) && !(roles[before] & Role.PREPOSITION))
  return clause ? pluralVerb(before + 1, i + 1, 0.88) : undefined
}
