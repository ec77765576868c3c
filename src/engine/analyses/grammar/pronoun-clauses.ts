/** Whether a pronoun begins a clause that goes on with a verb of its own. */

import { isComma, tokenKey, tokenUnit } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isVerbForm } from './finite-verbs.ts'
import { FINITE, type Grammar, mayBeFinite } from './grammar.ts'
import { beginsAgain, beginsLoosely } from './subjects.ts'

/** “he”, “they” in small letters. */
export function isPronoun({ tokens, roles }: Grammar, i: number): boolean {
  return (roles[i] & (Role.HE | Role.THEY)) !== 0 && (tokens.flags[i] & Mark.lower) !== 0
}

/** “The next assembly of the union it will take place in May”: no clause that tells which one, as no other verb follows. */
export function isOnlyVerb(words: Grammar, pronoun: number, to: number): boolean {
  const { document, tokens, roles } = words
  const verb = pronoun + 1
  const loose = !beginsAgain(words, pronoun)
  if (loose && !beginsLoosely(words, pronoun)) return false
  if (!(tokens.flags[verb] & Mark.lower)) return false
  if (tokenUnit(document, to - 1) !== 0x2e && !QUOTES.has(tokenUnit(document, to))) return false
  const main = roles[verb] & Role.BETWEEN ? verb + 1 : verb
  for (let i = verb + 1; i < to; i++) {
    if (tokenUnit(document, i) === SEMICOLON) return (tokens.facts[pronoun - 1] & Flag.THIRD) === 0
    if (!(tokens.flags[i] & Mark.lower)) continue
    const facts = tokens.facts[i]
    if (i > verb + 2 && WHEN.has(tokenKey(document, i))) break
    if (i <= verb + 2 && tokens.word[i] === words.words.that) break
    // “They have had”, “she also has”
    if (i === main || (i === main + 1 && roles[main] & FINITE)) continue
    if (loose && i > main + 1 && (isVerbForm(words, i) || roles[i] & FINITE) && !(roles[i - 1] & Role.AND))
      return false
    if (roles[i] & (FINITE | Role.RELATIVE | Role.SUBORDINATE) && !(roles[i] & Role.PREPOSITION)) return false
    if (facts & (Flag.PAST | Flag.THIRD) && !(facts & (Flag.NOUN | Flag.PARTICIPLE | Flag.ADJECTIVE)))
      return false
  }
  return true
}

/** What begins a clause behind the only verb. */
const WHEN = new Set(['since', 'because', 'when', 'although', 'if'])

/** Words that may stand between a pronoun and the comma that shows “it said on Monday,” to be an aside. */
const LONGEST_ASIDE = 8

/** True where a clause begins with the pronoun, which is no aside: “he said,”, “it seems,”. */
export function isClause(words: Grammar, pronoun: number, to: number): boolean {
  const { document, tokens, roles, words: numbers } = words
  let verb = pronoun + 1
  while (verb < to && roles[verb] & Role.BETWEEN) verb++
  if (verb + 1 >= to || !(tokens.flags[verb] & Mark.lower)) return false
  const plural = (roles[pronoun] & Role.THEY) !== 0 && (tokens.facts[verb] & Flag.BASE) !== 0
  if (!plural && !mayBeFinite(words, verb)) return false
  // “It promised inspections”: an aside has no object.
  const object = verb + 1
  const takes =
    (tokens.facts[object] & (Flag.PLURAL | Flag.FUNCTION)) === Flag.PLURAL && !(roles[object] & Role.TIME)
  if (roles[verb] & Role.SAY && !takes) {
    if (tokens.word[object] === numbers.that) return true
    if (to - verb < LONGEST_ASIDE) return false
  }
  for (let i = verb; i < to && i <= verb + LONGEST_ASIDE; i++)
    if (isComma(document, i))
      return i > object && (takes || (i > verb + 2 && !(roles[verb] & Role.SAY))) && !goesOn(words, i + 1, to)
  return true
}

/** Behind an aside the clause goes on with its verb: “the plan, it seemed at first, was good”. */
function goesOn(words: Grammar, i: number, to: number): boolean {
  if (words.roles[i] & (Role.AND | Role.DETERMINER)) return false
  for (let k = i; k < Math.min(to, i + 4); k++) if (mayBeFinite(words, k)) return true
  return false
}

const SEMICOLON = 0x3b

/** Marks that open or close a quotation. */
export const QUOTES = new Set([0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb])
