import { isComma, isPossessive, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Clause } from '../../language/clause-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { AUXILIARY, type Grammar, isCase, isInner, isOfClause } from './grammar.ts'

/** A verb of saying, what stands between, and only then who says it: “said after the hearing his lawyer”. */
export interface LateSpeaker {
  readonly verb: number
  readonly speaker: number
  /** The token behind the speaker. */
  readonly end: number
}

/** Words between the verb and the end of the clause, at most. */
const LONGEST = 20

/**
 * The speaker that comes too late behind the comma or quotation mark at token `sign`, which a verb of saying follows.
 * English puts the speaker right behind the verb, or before it.
 */
export function lateSpeakerAt(grammar: Grammar, sign: number, to: number): LateSpeaker | undefined {
  const { tokens, roles, clause } = grammar
  const verb = sign + 1
  const speech = clause.get(tokens.word[verb]) ?? 0
  if (endsClause(grammar, verb + 2, to) && isLatePronoun(grammar, verb, sign))
    return { verb, speaker: verb + 1, end: verb + 2 }
  if (verb + 3 >= to) return undefined
  const first = verb + 1
  // “Said the mayor on Monday”: the speaker stands where it should, and a second phrase is a time.
  const begins = beginsPhrase(grammar, first)
  if (begins && !(speech & Clause.HEARER) && !((roles[first] | roles[first + 1]) & Role.TIME))
    return undefined
  if (roles[first] & BREAKS || tokens.kind[first] !== Kind.word) return undefined
  for (let i = first + 1; i < to && i < verb + LONGEST; i++) {
    if (tokens.kind[i] === Kind.punctuation) {
      // “In the museum (closed on Mondays)”
      if (isInner(grammar, i) || isBracket(grammar, i)) continue
      return undefined
    }
    if (roles[i] & BREAKS || isVerb(grammar, i)) return undefined
    if (isNamed(grammar, i, first, to)) {
      const end = clauseEnd(grammar, i, Math.min(to, verb + LONGEST))
      return end > i + 1 ? { verb, speaker: i, end } : undefined
    }
    if (!(roles[i] & Role.DETERMINER || isTitle(grammar, i)) || !opensPhrase(grammar, i, first)) continue
    const end = clauseEnd(grammar, i, Math.min(to, verb + LONGEST))
    return end > 0 && isSpeaker(grammar, i, end, isQuote(grammar, sign))
      ? { verb, speaker: i, end }
      : undefined
  }
  return undefined
}

const isBracket = ({ document }: Grammar, i: number): boolean => {
  const unit = tokenUnit(document, i)
  return unit === 0x28 || unit === 0x29
}

/** “At the summer fair Ilona Vass”: a whole name right behind a noun or bracket that ends the phrase before. */
function isNamed({ document, tokens, roles }: Grammar, i: number, first: number, to: number): boolean {
  if (i + 1 >= to || i <= first || !isNameWord(tokens, i) || !isNameWord(tokens, i + 1)) return false
  if (roles[i] & (Role.TIME | Role.BODY) || tokens.facts[i] & (Flag.PLACE | Flag.DEMONYM | Flag.COMPANY))
    return false
  if (tokens.facts[i] & Flag.LOWER && !(tokens.facts[i] & Flag.GIVEN)) return false
  const before = i - 1
  if (tokenUnit(document, before) === 0x29) return true
  return (
    (tokens.flags[before] & Mark.lower) !== 0 &&
    (tokens.facts[before] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN &&
    !(roles[before] & (Role.PERSON | Role.BODY | Role.PREPOSITION))
  )
}

function isNameWord(tokens: Grammar['tokens'], i: number): boolean {
  return (tokens.flags[i] & Mark.title) !== 0 && !isPossessive(tokens, i)
}

/** “Deputy Ramona Vlad”: a title and a name. */
function isTitle({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & Role.PERSON) !== 0 &&
    (tokens.flags[i] & Mark.title) !== 0 &&
    tokens.kind[i + 1] === Kind.word &&
    !(tokens.flags[i + 1] & Mark.lower)
  )
}

/** The sign before the verb is a comma or closes a quotation. */
const isQuote = ({ document }: Grammar, sign: number): boolean => !isComma(document, sign)

/** “…”, noted she. English may have “said he”, and no other verb. */
function isLatePronoun(grammar: Grammar, verb: number, sign: number): boolean {
  const { tokens, roles } = grammar
  const pronoun = verb + 1
  if (!(roles[pronoun] & (Role.HE | Role.THEY)) || !(tokens.flags[pronoun] & Mark.lower)) return false
  return isQuote(grammar, sign) && !isCase(grammar, verb, Case.OLD_SPEECH)
}

function endsClause({ document, tokens }: Grammar, i: number, to: number): boolean {
  if (i >= to || tokens.kind[i] !== Kind.punctuation) return false
  const unit = tokenUnit(document, i)
  return unit === 0x2e || unit === 0x2c
}

/** What no adverbial of the verb holds: another verb with its subject, a relative clause. */
const BREAKS = AUXILIARY | Role.RELATIVE | Role.HE | Role.THEY

/** A finite verb that is nothing else. */
function isVerb({ tokens }: Grammar, i: number): boolean {
  const facts = tokens.facts[i]
  return (
    (facts & (Flag.PAST | Flag.THIRD)) !== 0 &&
    !(facts & (Flag.NOUN | Flag.ADJECTIVE | Flag.PARTICIPLE | Flag.FUNCTION)) &&
    (tokens.flags[i] & Mark.lower) !== 0
  )
}

function beginsPhrase({ tokens, roles }: Grammar, i: number): boolean {
  if (roles[i] & Role.DETERMINER) return true
  if (roles[i] & Role.PREPOSITION) return false
  return !(tokens.flags[i] & Mark.lower) || (tokens.facts[i] & (Flag.NOUN | Flag.ADVERB)) === Flag.NOUN
}

/** A noun phrase begins with the determiner at token `i`, and nothing before it makes it part of another. */
function opensPhrase({ tokens, roles, words }: Grammar, i: number, first: number): boolean {
  const before = i - 1
  if (tokens.word[i] === words.that || roles[i + 1] & Role.TIME) return false
  if (roles[before] & (Role.PREPOSITION | Role.DETERMINER | Role.AND | Role.MANY | Role.SUBORDINATE))
    return false
  if (tokens.kind[before] === Kind.number) return before > first
  const facts = tokens.facts[before]
  if (!(tokens.flags[before] & Mark.lower) || roles[before] & Role.TIME) return true
  // What is nothing but a verb has the phrase for its object.
  if (facts & Flag.GERUND && !(roles[before - 1] & Role.DETERMINER)) return false
  // “To tarnradio the mayor”: what no list knows is a name.
  return (facts & (Flag.NOUN | Flag.ADVERB)) !== 0 ? !(facts & Flag.FUNCTION) : facts === 0 && before > first
}

/** , . ; : ( */
const ENDS = new Set([0x2c, 0x2e, 0x3b, 0x3a, 0x28])

/** Where the clause ends that has no verb from token `i` on; -1 where one follows. */
function clauseEnd(grammar: Grammar, i: number, to: number): number {
  const { document, tokens, roles } = grammar
  for (let end = i; end < to; end++) {
    if (tokens.kind[end] === Kind.punctuation) {
      if (isInner(grammar, end)) continue
      const unit = tokenUnit(document, end)
      return ENDS.has(unit) ? end : -1
    }
    if (roles[end] & BREAKS) return -1
    // “A retired teacher”
    if (roles[end - 1] & Role.DETERMINER) continue
    const facts = tokens.facts[end]
    if (
      tokens.flags[end] & Mark.lower &&
      facts & (Flag.PAST | Flag.THIRD) &&
      !(facts & (Flag.NOUN | Flag.FUNCTION))
    )
      return -1
  }
  return -1
}

/** True for a phrase that names somebody who may speak; behind a quotation nearly anything may. */
function isSpeaker(grammar: Grammar, from: number, end: number, quoted: boolean): boolean {
  const { tokens, roles } = grammar
  let head = -1
  if (isTitle(grammar, from)) return true
  for (let i = from + 1; i < end; i++) {
    if (tokens.kind[i] !== Kind.word) continue
    if (roles[i] & (Role.PREPOSITION | Role.AND | Role.SUBORDINATE)) break
    if (roles[i] & Role.TIME) return false
    if (roles[i] & (Role.PERSON | Role.BODY | Role.COLLECTIVE) || tokens.facts[i] & Flag.HUMAN) return true
    if (isOfClause(grammar, i, Clause.SPEAKER)) return true
    if (tokens.facts[i] & Flag.NOUN) head = i
  }
  return quoted && head > 0
}
