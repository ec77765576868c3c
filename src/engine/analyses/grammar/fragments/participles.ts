/** A participle or a dash where a verb should stand. */

import { tokenUnit } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { finiteVerbs } from '../finite-verbs.ts'
import { FINITE, type Grammar, hasComma, isDash } from '../grammar.ts'
import { subjectPhrase } from '../subjects.ts'
import { clausesAlone } from './clauses.ts'
import type { Fragment } from './found.ts'

/** “Having lost the support of his party.”, “Stating that the groves are safe until May.”: no main verb, and nobody who acts. */
export function isTelling(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const having = tokens.word[first] === words.having
  // “Saying that is easy.”, “doing that with care”
  const that = tokens.word[first + 1] === words.that && !(roles[first + 2] & (FINITE | Role.PREPOSITION))
  return (
    // “Pointing out that”
    (having || that || tokens.word[first + 2] === words.that) &&
    (tokens.facts[first] & Flag.GERUND) !== 0 &&
    (!hasComma(grammar, first, end) || grammar.isSuspect()) &&
    clausesAlone(grammar, having ? first + 2 : first, end, true) >= (having ? 0 : 1)
  )
}

/** What stands behind a definite subject instead of its verb. */
export function afterSubject(grammar: Grammar, first: number, end: number): Fragment | undefined {
  const subject = subjectPhrase(grammar, first, end)
  if (!subject) return undefined
  const { document, tokens, roles } = grammar
  const unit = tokenUnit(document, subject.end)
  const next = subject.end + 1
  const participle =
    unit === 0x2c && (tokens.facts[next] & Flag.GERUND) !== 0 && !(roles[next] & Role.PREPOSITION)
  // “Ahlen – A lorry …” is a dateline.
  const dash =
    isDash(unit) &&
    (tokens.flags[subject.end] & Mark.spaceBefore) !== 0 &&
    (tokens.flags[next] & Mark.lower) !== 0
  if (!participle && !dash) return undefined
  // “The pound fell, losing a tenth”: the subject ended with its verb.
  for (let i = first + 2; i < subject.end; i++) if (followsNoun(grammar, i)) return undefined
  if (finiteVerbs(grammar, next + 1, end) > 0) return undefined
  return participle ? 'participle' : 'copula'
}

/** A word in small letters that may be the verb of the noun before it. */
function followsNoun({ tokens, roles }: Grammar, i: number): boolean {
  const verb = Flag.PAST | Flag.THIRD | Flag.BASE
  if (!(tokens.flags[i] & Mark.lower) || !(tokens.facts[i] & verb)) return false
  return (
    !(roles[i - 1] & (Role.DETERMINER | Role.MANY | Role.PREPOSITION)) &&
    !(tokens.facts[i - 1] & Flag.ADJECTIVE)
  )
}
