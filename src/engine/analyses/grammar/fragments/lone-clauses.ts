/** A relative or subordinate clause that stands alone. */

import { tokenKey } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { finiteVerbs, mayBeVerb } from '../finite-verbs.ts'
import { FINITE, type Grammar, hasComma, isPlain, isThing, isThirdPerson } from '../grammar.ts'
import { clausesAlone } from './clauses.ts'
import { LONGEST_PICTURE } from './verbless.ts'

/**
 * “Which denied”, “Who also said”; “Whose doctors have had no pay”. What is left so on purpose is in the present: “Which is
 * why”, “Which means that”, “Who knows”.
 */
export function isRelative(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const word = tokens.word[first]
  if (tokens.flags[first] & Mark.upper) return false
  if (word === words.whose) return finiteVerbs(grammar, first + 1, end) === 1
  // “What shortens the queue.”
  const what =
    word === words.what && roles[first + 2] & Role.DETERMINER && finiteVerbs(grammar, first + 2, end) === 0
  if (word !== words.which && word !== words.who && !what) return false
  const verb = roles[first + 1] & Role.BETWEEN ? first + 2 : first + 1
  if (word !== words.who && isThirdPerson(tokens, verb) && !(roles[verb] & FINITE))
    return !isThing(grammar, verb, Thing.ON_PURPOSE) && isPlain(grammar, verb + 1)
  return (
    !what &&
    mayBeVerb(grammar, verb) &&
    (roles[verb] & Role.HAVE || (tokens.facts[verb] & Flag.PAST && !(roles[verb] & FINITE))) !== 0
  )
}

/** “Of which a part was given away.”; “among which two boats.” English has such clauses in questions and as “of which more later”. */
export function isPartOf(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  if (!(roles[first] & Role.PREPOSITION) || tokens.word[first + 1] !== words.which) return false
  const word = tokens.word[first]
  return (
    (word === words.of || word === words.by || word === words.for || word === words.from) &&
    !hasComma(grammar, first, end)
  )
}

/** One verb, and no comma that parts a main clause from it. */
export function isSubordinate(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const word = tokens.word[first]
  // “Once in the boat they slept.”
  if (
    word === words.that ||
    (tokenKey(grammar.document, first) === 'once' && roles[first + 1] & Role.PREPOSITION) ||
    (roles[first] & Role.PREPOSITION && (word !== words.because || tokens.word[first + 1] === words.of))
  )
    return false
  return !hasComma(grammar, first, end) && finiteVerbs(grammar, first + 1, end) === 1
}

/** “As the heating had failed.”, “After it had hit a rock.”: subject and verb right behind the conjunction, and no other clause. */
export function isClauseAlone(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  if (hasComma(grammar, first, end) || tokens.flags[first] & Mark.apostrophe) return false
  let verb = first + 1
  if (roles[verb] & (Role.HE | Role.THEY)) verb++
  else if (roles[verb] & Role.DETERMINER) {
    const noun = verb + 1
    verb = noun
    while (
      verb < noun + LONGEST_NOUN &&
      (tokens.facts[verb] & (Flag.ADJECTIVE | Flag.NOUN) || roles[verb] & Role.MANY) &&
      !(roles[verb] & FINITE)
    )
      verb++
    if (verb === noun || !(tokens.facts[verb - 1] & Flag.NOUN) || roles[verb - 1] & Role.TIME) return false
  } else return false
  // “As both sides discussed the plan.”
  const past =
    (tokens.facts[verb] & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE)) === Flag.PAST &&
    (roles[verb + 1] & (Role.DETERMINER | Role.PREPOSITION)) !== 0
  return ((roles[verb] & FINITE) !== 0 || past) && finiteVerbs(grammar, verb + 1, end) === 0
}

/** Words of a noun and what describes it, at most. */
const LONGEST_NOUN = 4

/**
 * “That the firm would not pay.”, “And that he agreed with nobody, as before.”: whether the clause stands alone; undefined
 * where none begins so.
 * @param inside whether the sentence stands behind another
 */
export function isThatAlone(
  grammar: Grammar,
  first: number,
  end: number,
  inside: boolean,
): boolean | undefined {
  const { tokens, roles, words } = grammar
  const and = (roles[first] & Role.AND) !== 0
  const that = and ? first + 1 : first
  if (tokens.word[that] !== words.that || !(roles[that + 1] & (Role.DETERMINER | Role.HE | Role.THEY)))
    return undefined
  if (and ? !inside || end - first <= LONGEST_PICTURE : tokens.flags[first] & Mark.apostrophe)
    return undefined
  if (!grammar.isDamaged()) return undefined
  return and
    ? clausesAlone(grammar, that, end, true) > 0
    : !hasComma(grammar, first, end) && isOneVerb(grammar, first + 1, end)
}

/** One verb, and no other word that may be a past: “that he came at all surprised them”. */
function isOneVerb(grammar: Grammar, from: number, to: number): boolean {
  const { tokens, roles } = grammar
  let pasts = 0
  for (let i = from; i < to; i++) if (roles[i] & FINITE || tokens.facts[i] & Flag.PAST) pasts++
  return pasts < 2 && finiteVerbs(grammar, from, to) === 1
}
