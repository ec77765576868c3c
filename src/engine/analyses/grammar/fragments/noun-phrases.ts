import { isComma, type Sentence, widthOf } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { isOnlyPast, isVerbForm } from '../finite-verbs.ts'
import { type Grammar, hasComma, isCase, isInner } from '../grammar.ts'
import { clausesAlone } from './clauses.ts'

/** Sentences that are a noun phrase, or two: what the source says without “is”. */

/** Adjectives before the noun at the head, at most. */
const MOST_ADJECTIVES = 2

/** “Honorary citizen of Porto since 2011.”, “Author of three novels.”: what somebody is, without who. */
export function isPredicateAlone(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  let noun = first
  while (
    noun < first + MOST_ADJECTIVES &&
    (tokens.facts[noun] & (Flag.ADJECTIVE | Flag.NOUN | Flag.FUNCTION)) === Flag.ADJECTIVE
  )
    noun++
  const facts = tokens.facts[noun]
  const human = roles[noun] & Role.PERSON || facts & Flag.HUMAN
  if (!human || (facts & (Flag.NOUN | Flag.PLURAL | Flag.FUNCTION)) !== Flag.NOUN) return false
  if (noun > first && !(tokens.flags[noun] & Mark.lower)) return false
  const behind = noun + 1
  if (tokens.word[behind] !== grammar.words.of || tokens.kind[first] !== Kind.word) return false
  return clausesAlone(grammar, behind, end, false) >= 0
}

/** Words of the subject before its comma, at most. */
const LONGEST_SUBJECT = 4

/** “The youngest, only four years old.”, “The cause, probably a cable.”: a comma stands where “is” should. */
export function isCommaForBe(grammar: Grammar, first: number, end: number): boolean {
  const { document, tokens, roles, words } = grammar
  if (tokens.word[first] !== words.the) return false
  let comma = first + 1
  while (comma < end && comma <= first + LONGEST_SUBJECT && tokens.kind[comma] === Kind.word) {
    if (!(tokens.flags[comma] & Mark.lower) || roles[comma] & (Role.TIME | Role.PREPOSITION)) return false
    comma++
  }
  if (!isComma(document, comma)) return false
  if (hasComma(grammar, comma + 1, end)) return false
  const next = roles[comma + 1] & Role.BETWEEN ? comma + 2 : comma + 1
  const says =
    tokens.kind[next] === Kind.number || (roles[next] & (Role.ONE | Role.MANY)) !== 0 || next > comma + 1
  return says && clausesAlone(grammar, comma + 1, end, true) === 0
}

/** “Bought together with friends a boat and a net.”: a past tense with its object behind an adverbial, and no other verb. */
export function isPastWithLateObject(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  if (!isOnlyPast(tokens, first)) return false
  let object = -1
  for (let i = first + 2; i < end; i++) {
    if (tokens.kind[i] === Kind.punctuation && i < end - 1) return false
    const begins = roles[i] & (Role.DETERMINER | Role.MANY) && tokens.word[i] !== words.that
    const closed = tokens.facts[i - 1] & Flag.NOUN || !(tokens.flags[i - 1] & Mark.lower)
    const noPart = !(roles[i - 1] & (Role.PREPOSITION | Role.AND | Role.DETERMINER | Role.MANY))
    if (object < 0 && begins && closed && noPart) object = i
  }
  return object > 0 && clausesAlone(grammar, first + 1, end, true) === 0
}

/** Words of a noun phrase below which it may be a label or an answer. */
const SHORTEST_PHRASE = 7

/**
 * “The mayor of Lyon, who opened the fair.”, “Anna Petrova in the final in Madrid.”: a name, a definite noun or a phrase with a
 * preposition, and no verb but those of clauses on it, among the whole sentences of a paragraph. A caption stands alone.
 */
export function isNounPhrase(grammar: Grammar, first: number, sentence: Sentence): boolean {
  const { document, tokens, roles, words } = grammar
  const { endToken: end, block } = sentence
  const { firstToken, endToken } = document.blocks[block]
  if (end - first <= SHORTEST_PHRASE || (first === firstToken && end >= endToken)) return false
  const named =
    widthOf(tokens, first) > 2 &&
    !(tokens.facts[first] & Flag.LOWER) &&
    (tokens.flags[first] & Mark.title) !== 0
  const headed =
    (roles[first] & Role.DETERMINER && !(roles[first] & Role.MANY) && !isCase(grammar, first, Case.LOOSE)) ||
    named ||
    (roles[first] & Role.PREPOSITION && tokens.word[first + 1] === words.the)
  if (
    !headed ||
    roles[first + 1] & Role.TIME ||
    roles[first] & Role.RELATIVE ||
    tokens.word[first] === words.that
  )
    return false
  let small = 0
  for (let i = first; i < end - 1; i++) {
    if (tokens.kind[i] === Kind.punctuation && !isComma(document, i) && !isInner(grammar, i)) return false
    if (tokens.word[i] === words.one) return false
    if (tokens.flags[i] & Mark.lower) small++
    // “Petr Maly, called on both sides”
    if (named && isComma(document, i) && tokens.facts[i + 1] & Flag.PAST) return false
    // “Its roof alone costs two million”: what is a noun elsewhere has an object here.
    const objected = tokens.kind[i + 1] === Kind.number || roles[i + 1] & (Role.DETERMINER | Role.MANY)
    if (i > first && objected && tokens.facts[i] & Flag.THIRD && isVerbForm(grammar, i)) return false
    // “The town also saw”, “his fame as a sculptor grew”
    if (roles[i] & Role.BETWEEN && isVerbForm(grammar, i + 1)) return false
    if (roles[i] & Role.SUBORDINATE && roles[i] & Role.PREPOSITION && roles[i + 1] & Role.DETERMINER)
      return false
  }
  return small * 2 > end - first && clausesAlone(grammar, first, end, true, true) >= 0
}
