/** Which verbs of a sentence belong to clauses within it, so that none is left for the sentence. */

import { isComma } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Clause } from '../../../language/clause-words.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { isCounted, isVerbForm, mayBeVerb } from '../finite-verbs.ts'
import { AUXILIARY, FINITE, type Grammar, isCase, isOfClause, isThing } from '../grammar.ts'

/** True when no verb may be the main clause’s. */
export const lacksMainVerb = (grammar: Grammar, from: number, end: number): boolean =>
  clausesAlone(grammar, from, end, false) >= 0

/** “Rice prices are falling”; “the snow leopard”: one thing, of which no base form says anything. @param several whether more may */
function isNounHere({ tokens, roles }: Grammar, i: number, several: boolean): boolean {
  const facts = tokens.facts[i]
  if (!(facts & Flag.NOUN) || roles[i] & FINITE) return false
  if (facts & Flag.THIRD && roles[i + 1] & FINITE) return true
  return (facts & (Flag.BASE | Flag.PAST)) === Flag.BASE && !several && tokens.kind[i - 1] === Kind.word
}

/** What stands for several, or joins them. */
const SEVERAL = Role.MANY | Role.AND | Role.THEY | Role.COLLECTIVE | Role.INVARIABLE

/**
 * How many clauses a relative word, a conjunction or a participle opens among tokens of which each verb is such a
 * clause’s; -1 where one may be the main clause’s. A comma ends the search for the verb of an open clause, so that what
 * stands behind an aside counts as the main clause’s.
 * @param passive whether a participle before “by” counts as a clause of its own: “the painting stolen by two men”
 * @param strict whether a noun counts that may be a verb where it stands
 */
export function clausesAlone(
  grammar: Grammar,
  from: number,
  end: number,
  strict: boolean,
  passive = false,
): number {
  const { document, tokens, roles, words } = grammar
  let open = 0
  let commas = 0
  let last = -1
  let clauses = 0
  let soft = -1
  let several = false
  for (let i = from; i < end; i++) {
    if (tokens.kind[i] !== Kind.word) {
      several ||= tokens.kind[i] === Kind.number
      if (isComma(document, i)) {
        commas++
        open = 0
      }
      continue
    }
    // “after the war he went”: it was a preposition.
    if (soft >= 0 && i > soft + 1 && roles[i] & (Role.HE | Role.THEY | Role.DETERMINER)) {
      if (open > 0 && !(roles[i - 1] & (Role.PREPOSITION | Role.AND))) open--
      soft = -1
    }
    several ||=
      (roles[i] & SEVERAL) !== 0 || (tokens.facts[i] & Flag.PLURAL) !== 0 || tokens.word[i] === words.people
    if (roles[i] & (Role.RELATIVE | Role.SUBORDINATE) && !(tokens.flags[i] & Mark.apostrophe)) {
      if (opensClause(grammar, i)) {
        open++
        soft = roles[i] & Role.PREPOSITION ? i : -1
      }
      continue
    }
    // “Behind the door lie 700 books”
    if (open === 0 && i > from && isThing(grammar, i, Thing.INVERTED) && tokens.kind[i + 1] <= Kind.number)
      return -1
    if (!mayBeVerb(grammar, i) && !(strict && isVerbForm(grammar, i) && mayFollow(grammar, i))) continue
    if (isNounHere(grammar, i, several || i === from) && grammar.isDamaged()) continue
    const acted = !isOfClause(grammar, i, Clause.INTRANSITIVE)
    if (passive && acted && tokens.facts[i] & Flag.PARTICIPLE && tokens.word[i + 1] === words.by) {
      clauses++
      continue
    }
    // “make us lower the price”
    if (roles[i - 1] & Role.OBJECT && tokens.facts[i] & Flag.BASE) continue
    // “the cave, found in 1994”
    if (commas === 1 && isComma(document, i - 1) && isReduced(grammar, i)) {
      clauses++
      continue
    }
    // “that he needs support”
    if (last === i - 1 && tokens.facts[last] & Flag.THIRD && isNounHere(grammar, i, false)) continue
    // “who came and went”
    if (last >= 0 && tokens.word[i - 1] === words.and) continue
    if (open === 0) return -1
    open--
    clauses++
    last = i
  }
  return clauses
}

/** Not behind an adjective, an auxiliary or a participle, as a noun or the rest of a verb is. */
const mayFollow = (grammar: Grammar, i: number): boolean =>
  (grammar.tokens.facts[i - 1] & (Flag.ADJECTIVE | Flag.NOUN)) !== Flag.ADJECTIVE &&
  !(grammar.roles[i - 1] & (AUXILIARY | Role.BETWEEN)) &&
  !isCounted(grammar, i)

/** A participle with a preposition behind it, which need not be a verb. */
const isReduced = ({ tokens, roles }: Grammar, i: number): boolean =>
  (tokens.facts[i] & Flag.PARTICIPLE) !== 0 && (roles[i + 1] & Role.PREPOSITION) !== 0

/** “Of that day” and “, that is” open none; a conjunction that is a preposition too does only before a subject. */
function opensClause(grammar: Grammar, i: number): boolean {
  const { document, tokens, roles, words } = grammar
  const next = i + 1
  if (tokens.word[i] === words.that) {
    if (isComma(document, i - 1) || roles[next] & Role.TIME) return false
    // “For the owners that is enough.” “Saying that is easy.”
    if (roles[next] & Role.SINGULAR_VERB && tokens.facts[i - 1] & (Flag.PLURAL | Flag.GERUND)) return false
    return !(roles[i - 1] & Role.PREPOSITION) || isCase(grammar, i - 1, Case.BEFORE_THAT)
  }
  // “Whether to go”, “once had”
  if (tokens.word[next] === words.to || (!(roles[i] & Role.RELATIVE) && roles[next] & FINITE)) return false
  if (!(roles[i] & Role.PREPOSITION) || roles[i] & Role.RELATIVE) return true
  if (tokens.word[i] === words.because) return tokens.word[next] !== words.of
  if (roles[next] & Role.DETERMINER) return !(roles[next + 1] & Role.TIME)
  return (roles[next] & (Role.HE | Role.THEY)) !== 0
}
