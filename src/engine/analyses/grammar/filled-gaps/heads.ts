/** The noun that a relative clause is about. */

import { isPossessive } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isGap, mayBeFinite } from '../grammar.ts'

/** A noun that a relative clause may follow, where “that” does not explain it instead: “the fact that”. */
export function isAntecedent(grammar: Grammar, from: number, head: number, i: number): boolean {
  const { tokens, roles, words } = grammar
  if (tokens.kind[head] !== Kind.word || isPossessive(tokens, head)) return false
  const capital = !(tokens.flags[head] & Mark.lower)
  if (!capital && !(tokens.facts[head] & Flag.NOUN)) return false
  if (tokens.word[i] !== words.that) return true
  if (head !== i - 1) return isBehindComma(grammar, from, head)
  if (capital || isGap(grammar, head, Gap.EXPLAINED)) return false
  if (roles[head] & Role.TIME || tokens.facts[head] & Flag.FUNCTION) return false
  const article =
    head > 1 &&
    ((roles[head - 1] & Role.DETERMINER) !== 0 ||
      // “the treatment centre that”
      ((tokens.facts[head - 1] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
        (roles[head - 2] & Role.DETERMINER) !== 0))
  // “He told the court that …”: nobody is told at the head of the sentence, and behind “is”.
  if (roles[head] & (Role.BODY | Role.COLLECTIVE | Role.PERSON)) {
    const before = roles[head - 1] & Role.DETERMINER ? head - 2 : head - 3
    if (!article || (before >= from && !(roles[before] & Role.BE))) return false
  }
  if (article) return true
  return head > 0 && (tokens.facts[head - 1] & Flag.ADJECTIVE) !== 0 && !(tokens.facts[head] & Flag.VERB)
}

/** “The descent, that the riders know it well”: English has “which” there; “it said on Monday, in court, that” is another. */
export function isBehindComma(grammar: Grammar, from: number, head: number): boolean {
  const { roles } = grammar
  if (isGap(grammar, head, Gap.EXPLAINED) || roles[head] & (Role.TIME | Role.PERSON)) return false
  return isVerbless(grammar, from, head)
}

/** Whether no verb, and no word for who speaks, is among the tokens `[from, to)`. */
export function isVerbless(grammar: Grammar, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (grammar.roles[k] & Role.SAY || mayBeFinite(grammar, k)) return false
  return true
}

/** The noun before the “which” or “that” at token `i` begins the sentence with its article, or a clause with “that”. */
export function isRestricted({ tokens, roles, words }: Grammar, i: number, from: number): boolean {
  const head = i - 1
  const first = roles[head - 1] & Role.DETERMINER ? head - 1 : head - 2
  return (
    (roles[first] & Role.DETERMINER) !== 0 &&
    (first === from || tokens.word[first - 1] === words.that) &&
    !(roles[head] & Role.TIME)
  )
}

/** The token behind “is”, “was” or “has been”, which begins at token `i`; -1 where no such verb does. */
export function behindBe({ roles }: Grammar, i: number): number {
  if (roles[i] & Role.HAVE && roles[i + 1] & Role.BEEN) return i + 2
  return roles[i] & Role.BE ? i + 1 : -1
}
