/** Which words of a sentence may be its finite verbs. */

import { isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark, type Tokens } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { AUXILIARY, FINITE, type Grammar } from './grammar.ts'

/** Questions about the verbs of a sentence that may be none. */

/** How many words among the tokens `[from, to)` may be finite verbs. */
export function finiteVerbs(grammar: Grammar, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (mayBeVerb(grammar, i)) count++
  return count
}

/** Adverbs between an auxiliary and its verb, at most. */
const MOST_ADVERBS = 4

/** True for a word that may be a finite verb where it stands. */
export function mayBeVerb(grammar: Grammar, i: number): boolean {
  const { tokens, roles, words } = grammar
  if (tokens.kind[i] !== Kind.word) return false
  const facts = tokens.facts[i]
  if (tokens.flags[i] & Mark.apostrophe && facts & Flag.FUNCTION) return true
  // “A big fire’s burning”
  if (isPossessive(tokens, i) && tokens.facts[i + 1] & Flag.GERUND) return true
  let before = i - 1
  const infinitive = before >= 0 && tokens.word[before] === words.to
  if (roles[i] & FINITE) return !infinitive && !(before >= 0 && roles[before] & (Role.HAVE | Role.MODAL))
  if (infinitive || !(facts & (Flag.PAST | Flag.THIRD | Flag.BASE))) return false
  while (
    before > i - MOST_ADVERBS &&
    before > 0 &&
    (roles[before] & Role.BETWEEN || (tokens.facts[before] & (Flag.ADVERB | Flag.NOUN)) === Flag.ADVERB)
  )
    before--
  // Behind an auxiliary it is part of that verb; behind an article, number or preposition a noun or adjective.
  if (before < 0) return true
  if (roles[before] & AUXILIARY || standsBeforeNoun(grammar, before)) return false
  if (!(facts & Flag.NOUN)) return true
  // “38 votes”, “three points”
  if (isCounted(grammar, i) || isOwned(grammar, i) || isSeveral(grammar, i)) return false
  // A noun too: “best films”, “steel cable”. Behind a plural or a pronoun it is the verb: “the guards watch”, “the union still plans”.
  if (tokens.facts[i - 1] & Flag.ADJECTIVE && !(roles[i - 1] & Role.BETWEEN)) return false
  return (
    !(facts & Flag.BASE) ||
    (tokens.facts[before] & Flag.PLURAL) !== 0 ||
    (roles[before] & (Role.THEY | Role.RELATIVE)) !== 0
  )
}

/** “38 votes”; not “the world No 3 hopes”. */
export const isCounted = ({ document, tokens }: Grammar, i: number): boolean =>
  tokens.kind[i - 1] === Kind.number && tokenKey(document, i - 2) !== 'no'

/** An article, possessive or preposition: no verb follows. “This” and “those” may be subjects. */
function standsBeforeNoun({ tokens, roles, words }: Grammar, i: number): boolean {
  if (roles[i] & Role.PREPOSITION) return true
  const word = tokens.word[i]
  return (
    (roles[i] & (Role.DETERMINER | Role.MANY)) === Role.DETERMINER &&
    word !== words.this &&
    word !== words.that
  )
}

/** “This year’s results”: a noun behind its owner; not “he’s lost”. */
const isOwned = ({ tokens }: Grammar, i: number): boolean =>
  (tokens.facts[i] & Flag.NOUN) !== 0 && isPossessive(tokens, i - 1) && !(tokens.facts[i - 1] & Flag.FUNCTION)

/** “Three points”: behind what counts several no verb stands in the third person. */
const isSeveral = ({ tokens, roles, words }: Grammar, i: number): boolean =>
  (roles[i - 1] & Role.MANY) !== 0 && tokens.word[i - 1] !== words.one && (tokens.facts[i] & Flag.THIRD) !== 0

/** A form of a verb, noun or not, that does not stand right behind an article, preposition or “to”. */
export function isVerbForm(grammar: Grammar, i: number): boolean {
  const { tokens, words } = grammar
  const facts = tokens.facts[i]
  if (!(facts & (Flag.PAST | Flag.THIRD | Flag.BASE)) || facts & Flag.FUNCTION) return false
  if (i === 0) return true
  return (
    !isSeveral(grammar, i) &&
    !isOwned(grammar, i) &&
    !standsBeforeNoun(grammar, i - 1) &&
    tokens.word[i - 1] !== words.to
  )
}

/** “Bought”, “went”: a past tense at the head of a sentence that is nothing else. */
export const isOnlyPast = ({ facts }: Tokens, i: number): boolean =>
  (facts[i] & (Flag.PAST | Flag.NOUN | Flag.ADVERB | Flag.FUNCTION | Flag.BASE)) === Flag.PAST
