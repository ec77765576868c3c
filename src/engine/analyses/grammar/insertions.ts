/** What stands between a subject and a pronoun that says it again: in brackets, between dashes or commas. */

import { tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { FINITE, type Grammar, mayBeFinite } from './grammar.ts'
import { isPronoun } from './pronoun-clauses.ts'

/**
 * The comma that closes what the one before token `from` opened, where a pronoun follows it; -1 if what stands between is
 * more than an apposition, a relative clause or an adverbial.
 */
export function insertionEnd(words: Grammar, from: number, to: number): number {
  const { document, tokens, roles, words: numbers } = words
  let relative = (roles[from] & Role.RELATIVE) !== 0 || tokens.word[from] === numbers.that
  // “Once the largest lake”
  const apposed =
    isConjunction(words, from) && roles[from + 1] & Role.DETERMINER && tokens.facts[from] & Flag.ADVERB
  let clause = relative || (!apposed && isConjunction(words, from))
  let verbs = 0
  if (roles[from] & (Role.AND | Role.HE | Role.THEY)) return -1
  for (let i = from; i < to && i < from + LONGEST_INSERTION; i++) {
    if (tokens.kind[i] === Kind.punctuation) {
      const unit = tokenUnit(document, i)
      if (unit !== 0x2c) {
        if (unit === 0x2d || unit === 0x2019 || unit === 0x28 || unit === 0x29 || unit === 0x2e) continue
        return -1
      }
      if (isPronoun(words, i + 1) || isThis(words, i + 1)) return clause && verbs === 0 ? -1 : i
      // “Which keeps gold abroad, and it does not …”
      if (relative && verbs > 0 && roles[i + 1] & Role.AND && isPronoun(words, i + 2)) return i + 1
      // “today it has”
      if (verbs > 0 && roles[i + 1] & Role.TIME && isPronoun(words, i + 2)) return i + 1
      if (clause) return -1
      // An apposition, and a relative clause on it: “the firm, Lund, which …, it”.
      if (roles[i + 1] & Role.RELATIVE) {
        clause = true
        relative = true
      }
      continue
    }
    if (tokens.kind[i] !== Kind.word || i === from) continue
    // “A town that lives on furniture”
    if (!clause && tokens.word[i] === numbers.that && tokens.facts[i - 1] & Flag.NOUN) {
      clause = relative = true
      continue
    }
    // “Who says that when it rains, he …”: the pronoun belongs to the clause within.
    if (relative && (roles[i] & Role.SAY || isConjunction(words, i))) return -1
    // “Who rise at three”
    if (relative && i === from + 1 && tokens.facts[i] & Flag.BASE && !mayBeFinite(words, i)) verbs++
    if (mayBeFinite(words, i)) {
      verbs++
      if (
        !clause &&
        (roles[i] & FINITE || !(tokens.facts[i] & (Flag.NOUN | Flag.PARTICIPLE | Flag.ADJECTIVE)))
      )
        return -1
    }
  }
  return -1
}

/** Words between two commas, at most. */
const LONGEST_INSERTION = 24

/** Words in brackets or between dashes, at most. */
const LONGEST_BRACKET = 14

/** Behind “(40)” or “– a man of 40 –”; -1 where neither begins at token `open`. */
export function bracketEnd({ document, tokens, roles }: Grammar, open: number, to: number): number {
  const unit = tokenUnit(document, open)
  const dash =
    unit === 0x2013 || unit === 0x2014 || (unit === 0x2d && (tokens.flags[open] & Mark.spaceAfter) !== 0)
  if (!dash && unit !== 0x28) return -1
  for (let k = open + 1; k < Math.min(to, open + LONGEST_BRACKET); k++) {
    if (tokenUnit(document, k) === (dash ? unit : 0x29)) return k + 1
    if (roles[k] & FINITE) return -1
  }
  return -1
}

/** “The lock, the largest in the world, this lets salt in”: with a verb, and no noun, behind it. */
export function isThis({ tokens, roles, words }: Grammar, i: number): boolean {
  return (
    tokens.word[i] === words.this &&
    ((roles[i + 1] & Role.SINGULAR_VERB) !== 0 || (tokens.facts[i + 1] & Flag.THIRD) !== 0)
  )
}

/** “That”, “when”, “if”; “since” and “after” may be prepositions, and “that morning” opens no clause. */
function isConjunction({ roles }: Grammar, i: number): boolean {
  if (roles[i] & Role.DETERMINER && roles[i + 1] & Role.TIME) return false
  return (roles[i] & (Role.SUBORDINATE | Role.PREPOSITION)) === Role.SUBORDINATE
}
