/** The subject of a relative clause said again behind its pronoun. */

import { isComma, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { AUXILIARY, FINITE, type Grammar, isGap } from '../grammar.ts'
import { REACH } from './found.ts'
import { behindBe, isVerbless } from './heads.ts'

/** Whether the pronoun behind the relative word at token `i` is the subject of its clause once more. */
export function isSubjectTwice(grammar: Grammar, i: number, from: number, to: number): boolean {
  const { document, tokens, words } = grammar
  const word = tokens.word[i]
  if (word === words.that) return isThatBehindComma(grammar, i, from, to)
  return (
    (word === words.which && isSubjectAgain(grammar, i, to)) ||
    (word === words.who && isActorAgain(grammar, i, to)) ||
    (isComma(document, i - 1) &&
      (isSubjectOfPassive(grammar, i, to) || isSubjectWithout(grammar, i, to, false)))
  )
}

/** “The tuna that it was auctioned in May weighed …”, “the bus that it goes to the coast was late”: without a comma. */
export const isSubjectOfRestricted = (grammar: Grammar, i: number, to: number): boolean =>
  isSubjectOfPassive(grammar, i, to) ||
  isSubjectWithout(grammar, i, to, true) ||
  // “The boats that they carried the grain are old”
  (isActorAgain(grammar, i, to) && (grammar.roles[i + 5] & FINITE) !== 0)

/**
 * “Which they buy the flower at dawn”: a subject and an object, so that nothing is left for “which” to be. “Which they say
 * the law …” has its gap farther off.
 */
function isSubjectAgain(grammar: Grammar, i: number, to: number): boolean {
  const { document, tokens, roles } = grammar
  const modal = roles[i + 2] & Role.MODAL
  const verb = modal ? i + 3 : i + 2
  if (!(roles[i + 1] & (Role.HE | Role.THEY)) || verb + 3 >= to) return false
  const they = modal || roles[i + 1] & Role.THEY
  const facts = tokens.facts[verb]
  if (!(facts & (they ? Flag.BASE : Flag.THIRD)) || facts & Flag.PAST || roles[verb] & (FINITE | Role.SAY))
    return false
  if (isGap(grammar, verb, Gap.TWO_OBJECTS | Gap.WITH_CLAUSE)) return false
  // “Which they represent half of the staff”
  const counted = tokens.kind[verb + 1] === Kind.number || isGap(grammar, verb + 1, Gap.PART)
  const object = roles[verb + 1] & Role.DETERMINER && tokens.facts[verb + 2] & (Flag.NOUN | Flag.ADJECTIVE)
  if (!counted && !object) return false
  for (let k = verb + 3; k < Math.min(to, verb + REACH); k++) {
    if (tokens.kind[k] === Kind.punctuation) {
      const unit = tokenUnit(document, k)
      if (unit === 0x2d) continue
      return unit === 0x2c && !(roles[k - 1] & Role.PREPOSITION)
    }
    // “Which they use the tool to cut with”
    if (
      roles[k] & AUXILIARY ||
      (tokens.facts[k] & (Flag.PAST | Flag.THIRD) && !(tokens.facts[k] & Flag.NOUN))
    )
      return false
    if (roles[k] & Role.PREPOSITION && !(tokens.kind[k + 1] === Kind.word)) return false
  }
  return false
}

/** “The judge who he led the trial”, “who she has led the choir”: a subject and an object, so that nothing is left for “who” to be. */
function isActorAgain(grammar: Grammar, i: number, to: number): boolean {
  const { tokens, roles } = grammar
  let verb = i + 2
  if (!(roles[i + 1] & (Role.HE | Role.THEY))) return false
  if (roles[verb] & Role.HAVE && tokens.facts[verb + 1] & Flag.PARTICIPLE) verb++
  const object = verb + 1
  if (object + 2 >= to || roles[verb] & (FINITE | Role.SAY)) return false
  if (!(tokens.facts[verb] & (Flag.PAST | Flag.THIRD | Flag.PARTICIPLE))) return false
  if (isGap(grammar, verb, Gap.TWO_OBJECTS | Gap.WITH_CLAUSE)) return false
  return (roles[object] & Role.DETERMINER) !== 0 && !(roles[object + 1] & Role.TIME)
}

/** “The salt, that it eats the iron, …”: behind the subject of the sentence a comma, and a clause with subject and object. */
function isThatBehindComma(grammar: Grammar, i: number, from: number, to: number): boolean {
  const { document, roles } = grammar
  if (!isComma(document, i - 1) || i > from + 6 || !(roles[from] & Role.DETERMINER)) return false
  return isVerbless(grammar, from, i - 1) && isActorAgain(grammar, i, to)
}

/**
 * “Dembele, who he was transferred to Lyon”, “the games, which they have been postponed by a year”: a passive leaves no
 * object out, but for a preposition's: “the crime, which he was accused of”.
 */
function isSubjectOfPassive(grammar: Grammar, i: number, to: number): boolean {
  const { document, tokens, roles, words } = grammar
  const pronoun = roles[i + 1] & (Role.HE | Role.THEY) && (tokens.flags[i + 1] & Mark.lower) !== 0
  if (!pronoun) return false
  let verb = behindBe(grammar, i + 2)
  if (verb < 0) return false
  // “Which it was two billion dollars”, not “which it was two years ago”
  const counted = tokens.kind[verb] === Kind.number || roles[verb] & Role.MANY
  if (counted)
    return !((roles[verb + 1] | roles[verb + 2]) & Role.TIME) && tokens.kind[verb + 1] === Kind.word
  // “Which he was able to appeal to”
  if (verb + 2 >= to) return false
  // “Which it was already dry, …”
  const state = roles[verb] & Role.BETWEEN ? verb + 1 : verb
  const alone = (tokens.facts[state] & (Flag.ADJECTIVE | Flag.FUNCTION)) === Flag.ADJECTIVE
  if (alone && isComma(document, state + 1)) return true
  if (tokens.word[verb + 1] === words.to && !(tokens.facts[verb] & Flag.PARTICIPLE)) return false
  const facts = tokens.facts[verb]
  if (!(facts & (Flag.PARTICIPLE | Flag.ADJECTIVE)) || facts & (Flag.GERUND | Flag.FUNCTION)) return false
  if (tokens.facts[verb + 1] & Flag.ADVERB && !(roles[verb + 1] & Role.PREPOSITION)) verb++
  // “The players who they were injured will rest”
  const two = isGap(grammar, verb, Gap.TWO_OBJECTS)
  if (roles[verb + 1] & FINITE) return !two && !(roles[verb] & Role.SAY)
  return (
    (roles[verb + 1] & (Role.PREPOSITION | (two ? 0 : Role.TIME | Role.LABEL))) !== 0 &&
    tokens.kind[verb + 2] <= Kind.number &&
    !(roles[verb + 2] & FINITE)
  )
}

/**
 * “A ship, which it will arrive in May”: a verb that has no object, and no preposition left for one, as in “the custom, which
 * it depends on”.
 */
function isSubjectWithout(grammar: Grammar, i: number, to: number, restrictive: boolean): boolean {
  const { tokens, roles } = grammar
  if (!(roles[i + 1] & (Role.HE | Role.THEY)) || !(tokens.flags[i + 1] & Mark.lower)) return false
  let verb = i + 2
  while (verb < to && roles[verb] & (Role.MODAL | Role.HAVE | Role.BE | Role.BETWEEN)) verb++
  if (verb + 2 >= to || !isGap(grammar, verb, Gap.INTRANSITIVE)) return false
  let end = verb + 1
  while (end < to && end < verb + REACH && tokens.kind[end] !== Kind.punctuation) {
    // “The bus that it goes to the coast was late”
    if (restrictive && end > verb + 2 && roles[end] & FINITE) break
    // “Which he lay awake to write”, “which it came to own”
    if (roles[end] & AUXILIARY || tokens.facts[end] & (Flag.GERUND | Flag.PAST)) return false
    end++
  }
  if (end === verb + 1 || tokens.facts[verb + 2] & Flag.BASE) return false
  const rest = verb + 1
  if (roles[end - 1] & Role.PREPOSITION) return false
  return (
    (roles[rest] & (Role.PREPOSITION | Role.TIME | Role.MANY)) !== 0 ||
    (tokens.facts[rest] & Flag.ADVERB) !== 0 ||
    tokens.kind[rest] === Kind.number
  )
}
