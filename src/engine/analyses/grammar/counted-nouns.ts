import { isPossessive, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { EITHER_NUMBER, endsPhrase, type Grammar, isPlain } from './grammar.ts'

/** A noun in the singular that is counted, and how sure that is. */
export interface CountedNoun {
  readonly noun: number
  readonly confidence: number
}

/** Words between a number and its noun, at most. */
const MOST_MODIFIERS = 2

/** What no counted noun in the singular is. */
const OTHER = Flag.PLURAL | Flag.PAST | Flag.PARTICIPLE | Flag.UNIT | Flag.FUNCTION | Flag.ADVERB

/** Nouns that count by themselves, or measure what follows. */
const NO_COUNT = EITHER_NUMBER | Role.COLLECTIVE | Role.MANY | Role.UNCOUNTABLE

/**
 * “The two young sailor of the ferry”, “three ambassador signed the treaty”, “two police officer were hurt”: the noun behind
 * the number that token `last` ends, where what follows shows that no other noun is described. Undefined for all else.
 * @param before the token before the number
 */
export function countedNoun(
  grammar: Grammar,
  last: number,
  before: number,
  to: number,
): CountedNoun | undefined {
  const { tokens, roles, words } = grammar
  // “The two year ban”, “a top five seed”: what an article stands before may be a compound.
  const definite = before >= 0 && (roles[before] & Role.DETERMINER) !== 0
  for (let i = last + 1; i < to && i <= last + 1 + MOST_MODIFIERS; i++) {
    const facts = tokens.facts[i]
    // “Two Turkish soldier”
    if (
      facts & Flag.DEMONYM &&
      tokens.flags[i] & Mark.title &&
      facts & Flag.ADJECTIVE &&
      !isPossessive(tokens, i)
    )
      continue
    if (!isPlain(grammar, i)) return undefined
    if (!(facts & (Flag.NOUN | Flag.ADJECTIVE)) || facts & OTHER) return undefined
    // “Two police officer were hurt”
    if (roles[i] & NO_COUNT) {
      if (roles[i] & Role.COLLECTIVE && roles[i + 1] & Role.PERSON) continue
      if (roles[i] & (NO_COUNT & ~Role.COLLECTIVE) || i > last + 1 || definite) return undefined
    }
    const isBoth = tokens.word[last] === words.both
    // “Both side agreed”
    const group = isBoth && i === last + 1 && (roles[i] & (Role.COLLECTIVE | Role.BODY)) !== 0
    if (!isThingOrPerson(grammar, i) && !group && !(isBoth && roles[i + 1] & Role.PLURAL_VERB)) continue
    if (facts & Flag.GERUND && !(roles[i + 1] & Role.HAVE) && tokens.word[i + 1] !== words.of)
      return undefined
    const compound = i > last + 1 && !describes(grammar, last + 1, i)
    // “Those familiar with it”, “both dependent on it”
    if (facts & Flag.ADJECTIVE && (tokens.word[last] === words.those || (isBoth && !group))) return undefined
    const confidence = shows(grammar, i, to, compound, isObject(grammar, before))
    if (confidence && !(compound && definite && !(roles[i + 1] & Role.PLURAL_VERB)))
      return { noun: i, confidence }
    // “Two star hotels”, “three judge panel”
    if (roles[i] & Role.PERSON && tokens.word[last] !== words.both) return undefined
  }
  return undefined
}

const isThingOrPerson = ({ tokens, roles }: Grammar, i: number): boolean =>
  (tokens.facts[i] & (Flag.NOUN | Flag.LOWER)) === (Flag.NOUN | Flag.LOWER) &&
  (!(tokens.facts[i] & Flag.ADJECTIVE) ||
    (roles[i] & Role.PERSON) !== 0 ||
    (tokens.facts[i] & Flag.HUMAN) !== 0)

/** Nothing but adjectives, though some are nouns too. */
function describes({ gaps, tokens }: Grammar, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !(tokens.facts[i] & Flag.ADJECTIVE) ||
      (tokens.facts[i] & Flag.NOUN && isOf(gaps, tokens.word[i], Gap.FIRST_NOUN))
    )
      return false
  return true
}

/** A base form, and no noun or adjective: “believe”. */
const NO_VERB = Flag.BASE | Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION

/** Behind a preposition or a verb in the past no verb follows: “received 2,300 old photograph from”. */
function isObject({ tokens, roles }: Grammar, before: number): boolean {
  if (before < 0) return false
  const facts = tokens.facts[before]
  return (
    (roles[before] & (Role.PREPOSITION | Role.SUBORDINATE)) === Role.PREPOSITION ||
    ((facts & (Flag.PAST | Flag.NOUN | Flag.FUNCTION)) === Flag.PAST && !(roles[before] & Role.SAY))
  )
}

/** How sure the word behind the noun makes it that the phrase ends there; 0 where it may go on. */
function shows(grammar: Grammar, noun: number, to: number, compound: boolean, object: boolean): number {
  const { document, tokens, roles } = grammar
  const next = noun + 1
  if (next >= to || isPossessive(tokens, noun)) return 0
  if (isPlain(grammar, next) && roles[next] & Role.PLURAL_VERB && tokens.word[next] !== grammar.words.do)
    return 0.9
  const verb = tokens.facts[next]
  if (isPlain(grammar, next) && (verb & (Flag.PAST | Flag.NOUN | Flag.FUNCTION)) === Flag.PAST) {
    const person = roles[noun] & Role.PERSON || tokens.facts[noun] & Flag.HUMAN
    if (compound && !person) return 0
    // “Fifteen truck entered.”
    if (!(verb & (Flag.PARTICIPLE | Flag.ADJECTIVE)) || (!compound && grammar.isDamaged())) return 0.86
    const after = next + 1
    const object =
      Role.DETERMINER | Role.MANY | Role.THEY | Role.HE | Role.OBJECT | Role.PREPOSITION | Role.TIME
    return roles[after] & object || tokens.kind[after] === Kind.number || roles[noun] & Role.PERSON ? 0.86 : 0
  }
  // “Many expert believe”
  if (isPlain(grammar, next) && roles[noun] & Role.PERSON && (verb & NO_VERB) === Flag.BASE) return 0.86
  const is = roles[next] & (Role.BE | Role.HAVE)
  if (compound || (tokens.facts[noun] & Flag.BASE && !object && !is)) return 0
  // “Three meal a day”
  if (roles[next] & Role.ONE && roles[next + 1] & Role.TIME) return 0.86
  // “60 cub. m”
  if (tokenUnit(document, next) === 0x2e && next + 1 < to) return 0
  if (roles[next] & Role.AND && !(roles[next + 1] & Role.DETERMINER)) return 0
  return endsPhrase(grammar, noun) ? 0.86 : 0
}
