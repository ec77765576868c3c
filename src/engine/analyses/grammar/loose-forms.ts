import { isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Clause } from '../../language/clause-words.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { type Grammar, isCase, isGap, isPlain, isThing } from './grammar.ts'

/** What no form of a verb is that stands in the wrong place. */
const OTHER = Flag.BASE | Flag.ADVERB
/** A form of a verb with an ending. */
const INFLECTED = Flag.THIRD | Flag.PAST | Flag.PARTICIPLE | Flag.GERUND
/** What no base form is behind “has” or “been”. */
const NO_BASE = Flag.PAST | Flag.PARTICIPLE | Flag.PLURAL | Flag.FUNCTION | Flag.ADVERB

/** What a verb may be by its class. */
const SPEECH = Role.SAY | Role.COMPLEMENT

/** What follows a verb rather than a noun. */
const BEHIND_VERB = Role.HE | Role.DETERMINER | Role.PREPOSITION | Role.OBJECT | Role.TIME | Role.MANY

/**
 * In a damaged text, a verb in the wrong form behind the “to”, modal, “have” or “been” at token `i`, though the word may be a
 * noun too: “decided to closing”, “the port, can receives four ships”, “has sign a letter”, “had been treat for a week”.
 * @param verb the first token behind it that is no adverb
 * @returns which form is wanted, if another stands there
 */
export function looseForm(grammar: Grammar, i: number, verb: number): 'base' | 'participle' | undefined {
  const { document, tokens, roles, words, clause } = grammar
  const { facts, flags } = tokens
  if (!isPlain(grammar, verb) || roles[verb] & ~SPEECH || !(flags[i] & Mark.lower)) return undefined
  const before = i - 1
  const next = verb + 1
  const noun = facts[verb] & (Flag.NOUN | Flag.ADJECTIVE)
  const gerund = facts[verb] & Flag.GERUND
  const inflected =
    !(facts[verb] & (gerund ? OTHER : OTHER | Flag.FUNCTION)) && (facts[verb] & INFLECTED) !== 0
  const object = tokens.kind[next] === Kind.number ? Role.DETERMINER : roles[next] & BEHIND_VERB
  if (tokens.word[i] === words.to) {
    const have = roles[before] & Role.HAVE
    const wants =
      have ||
      isOf(clause, tokens.word[before], Clause.WANTS | Clause.BASE) ||
      (!gerund && roles[before] & Role.OBJECT) ||
      (gerund && object & Role.DETERMINER && isAsked(grammar, before))
    const wrong =
      inflected &&
      (have || !(facts[verb] & Flag.THIRD)) &&
      (!noun || object || tokens.kind[next] === Kind.punctuation || have)
    // “Going to”, “due to extended drought”
    const cause = /^(?:going|due)$/.test(tokenKey(document, before))
    return wants && wrong && !cause ? 'base' : undefined
  }
  if (roles[i] & Role.MODAL) {
    const not = verb > i + 1
    const key = tokenKey(document, i)
    const plainModal = key === 'will' || key === 'would' || key === 'could'
    const ends = (plainModal || !(facts[verb] & Flag.NOUN)) && tokens.kind[next] === Kind.punctuation
    if (!inflected || (noun && !object && !ends) || isPossessive(tokens, before)) return undefined
    if (key === 'should' && !not) return undefined
    const begins =
      tokens.kind[before] !== Kind.word || roles[before] & (Role.AND | Role.HE | Role.THEY | Role.RELATIVE)
    // “The closing will lasts”, not “free will lasts”
    const quality = facts[before] & Flag.ADJECTIVE && !(facts[before] & Flag.GERUND)
    const thing = plainModal && !quality && facts[before] & Flag.NOUN && facts[verb] & Flag.THIRD
    const subject = thing || facts[before] & Flag.PLURAL || !(flags[before] & Mark.lower || quality) || not
    return begins || (subject && !(roles[before] & Role.DETERMINER)) ? 'base' : undefined
  }
  // “Was hang from the mirror”, “has return to his town”
  const have = roles[i] & Role.HAVE
  const acted =
    isGap(grammar, verb, have ? Gap.ACTED : Gap.ACTED | Gap.DONE) &&
    (roles[next] & (Role.PREPOSITION | Role.TIME | Role.OBJECT) ||
      (!have && tokens.kind[next] === Kind.punctuation)) &&
    tokens.word[next] !== words.of &&
    tokens.word[before] !== words.there &&
    // “A would-be attempt”
    (tokens.flags[i] & Mark.hyphen) === 0
  if (acted && (have || roles[i] & (Role.BE | Role.BEEN))) return 'participle'
  // “Is works in the mornings”
  if (
    roles[i] & Role.BE &&
    roles[i] & Role.SINGULAR_VERB &&
    facts[verb] & Flag.THIRD &&
    tokens.word[before] === words.who
  )
    return 'participle'
  const base = Flag.BASE | Flag.NOUN
  if ((facts[verb] & (base | NO_BASE)) !== base || isThing(grammar, verb, Thing.MASS)) return undefined
  if (roles[i] & Role.HAVE)
    return (tokens.word[verb - 1] === words.not ||
      (isCase(grammar, next, Case.ARTICLE) && !((roles[next + 1] | roles[next + 2]) & Role.TIME))) &&
      !(roles[before] & Role.PREPOSITION) &&
      tokenKey(document, verb - 1) !== 'only'
      ? 'participle'
      : undefined
  return roles[i] & Role.BEEN &&
    roles[before] & Role.HAVE &&
    !(facts[verb] & Flag.ADJECTIVE) &&
    (object & (Role.PREPOSITION | Role.TIME) || tokens.word[next] === words.there) &&
    tokens.word[next] !== words.of &&
    tokens.word[next] !== words.to &&
    tokens.word[next] !== words.for &&
    tokens.word[before - 1] !== words.there
    ? 'participle'
    : undefined
}

/** “Advises travellers”: somebody behind a verb. */
function isAsked({ tokens, roles }: Grammar, i: number): boolean {
  const several = Flag.PLURAL | Flag.HUMAN
  const verb = roles[i - 1] & Role.DETERMINER ? i - 2 : i - 1
  return (
    (tokens.facts[i] & several) === several &&
    (tokens.facts[verb] & (Flag.PAST | Flag.THIRD | Flag.BASE)) !== 0 &&
    !(tokens.facts[verb] & (Flag.NOUN | Flag.FUNCTION))
  )
}
