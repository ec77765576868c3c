import { isPossessive, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { finiteVerbs } from '../finite-verbs.ts'
import { AUXILIARY, EITHER_NUMBER, FINITE, type Grammar, isGap, isPlain } from '../grammar.ts'
import { pluralVerb, type VerbNumber } from './found.ts'

/** Words of a subject, at most. */
const LONGEST = 10

/** Nouns that go with a verb in either number, or are no plural of things that act. */
const EITHER = Role.COLLECTIVE | EITHER_NUMBER | Role.LABEL

/** What no subject before its verb holds. */
const STOPS = AUXILIARY | Role.RELATIVE | Role.SUBORDINATE | Role.HE | Role.THEY | Role.SAY

/** What is no noun in a text, or a name in it. */
const NO_NOUN = Flag.FUNCTION | Flag.PROPER | Flag.COMPANY | Flag.PLACE | Flag.FAMILY | Flag.GERUND

/**
 * “The workers demands higher wages”, “Experts believes that”, “The results of the tests shows that”: a plural begins the
 * sentence, and the third person behind it is its verb, since nothing else in the sentence is. Token `i` ends the subject.
 */
export function thirdBehindPlural(
  grammar: Grammar,
  i: number,
  from: number,
  end: number,
): VerbNumber | undefined {
  const { document, tokens, roles } = grammar
  const verb = i + 1
  const facts = tokens.facts[verb]
  const other = Flag.PAST | Flag.BASE | Flag.ADJECTIVE | Flag.FUNCTION
  if (!(facts & Flag.THIRD) || facts & other || roles[verb] & (Role.PLURAL_FORM | Role.PREPOSITION))
    return undefined
  if (i - from > LONGEST || !isPlain(grammar, verb) || isPossessive(tokens, i)) return undefined
  if (!hasObject(grammar, verb, end) || !beginsWithPlural(grammar, from, i)) return undefined
  if (facts & Flag.NOUN) {
    if (tokenUnit(document, end - 1) !== 0x2e || finiteVerbs(grammar, from + 1, verb) > 0) return undefined
    if (tokens.word[verb + 1] !== grammar.words.that && finiteVerbs(grammar, verb + 1, end) > 0)
      return undefined
  }
  return pluralVerb(from, verb, 0.88)
}

/** What follows a verb, and no noun: “that the engine failed”, “the appeal”, “higher wages”. */
function hasObject(grammar: Grammar, verb: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const next = verb + 1
  if (next + 1 >= end) return false
  if (tokens.word[next] === words.that)
    return !(roles[next + 1] & FINITE) && tokens.kind[next + 1] === Kind.word
  if (roles[next] & (Role.DETERMINER | Role.MANY | Role.OBJECT) || tokens.kind[next] === Kind.number)
    return true
  if (!(tokens.facts[verb] & Flag.NOUN))
    return (roles[next] & (Role.HE | Role.THEY | Role.PREPOSITION)) !== 0 && !(roles[next] & Role.SUBORDINATE)
  // “Amounts to half”; not “the lives of”
  if (isGap(grammar, verb, Gap.INTRANSITIVE))
    return (roles[next] & Role.PREPOSITION) !== 0 && !(roles[verb - 1] & (Role.DETERMINER | Role.PREPOSITION))
  const describes = (tokens.facts[next] & (Flag.ADJECTIVE | Flag.NOUN | Flag.FUNCTION)) === Flag.ADJECTIVE
  return describes && (tokens.facts[next + 1] & Flag.NOUN) !== 0
}

/** A plural with what describes it, and perhaps a phrase with a preposition, from token `from` to token `last`. */
function beginsWithPlural(grammar: Grammar, from: number, last: number): boolean {
  const { tokens, roles } = grammar
  let head = from
  while (head < last && !(roles[head + 1] & Role.PREPOSITION)) head++
  for (let k = from; k <= last; k++) {
    const facts = tokens.facts[k]
    if (tokens.kind[k] === Kind.number && k < head) continue
    if (tokens.kind[k] !== Kind.word || roles[k] & STOPS || (roles[k] & Role.AND && k > head)) return false
    if (k > head) continue
    const begins = k === from && roles[k] & (Role.DETERMINER | Role.MANY)
    if (roles[k] & (Role.ONE | Role.AND | Role.PREPOSITION)) return false
    const name = k === from && !(facts & Flag.DEMONYM) ? NO_NOUN : Flag.FUNCTION
    if (!begins && facts & name) return false
    if (!begins && !(facts & (Flag.NOUN | Flag.ADJECTIVE))) return false
    // “The notice alerts owners of jets that …”
    if (k > from && k < head && facts & Flag.THIRD) return false
    // “Chinese rescuers”, and no name.
    if (k > from && !(tokens.flags[k] & Mark.lower) && !(facts & Flag.DEMONYM)) return false
  }
  const plural = Flag.NOUN | Flag.PLURAL | Flag.LOWER
  return (tokens.facts[head] & plural) === plural && !(roles[head] & EITHER)
}
