/** A verb in the wrong number in a relative clause, or behind one. */

import { isComma, tokenUnit } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { finiteVerbs } from '../finite-verbs.ts'
import { EITHER_NUMBER, type Grammar, isNoun, isPlain, isThirdPerson } from '../grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { acts, isSingularVerb, LOOK_BACK, MOST_ADJECTIVES, NO_NOUN, NOT_ONE } from './words.ts'

/** “The leaders, who announces a strike”: the noun that begins the sentence is what the pronoun takes up. */
export function afterRelative(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  // “The houses that was damaged”
  const third = (tokens.facts[i + 1] & (Flag.THIRD | Flag.NOUN | Flag.FUNCTION)) === Flag.THIRD
  const first = i === from + 2 && tokens.word[from] === words.the && (third || acts(grammar, i + 1))
  if (tokens.word[i] === words.that && !first) return objectOfRelative(grammar, i, from)
  if (tokens.word[i] !== words.who && tokens.word[i] !== words.which && !first) return undefined
  const noun = isComma(grammar.document, i - 1) ? i - 2 : i - 1
  if (
    noun === from &&
    (tokens.word[noun] === words.people ||
      (tokens.facts[noun] & (SEVERAL_PERSONS | NO_NOUN)) === SEVERAL_PERSONS) &&
    (tokens.facts[i + 1] & Flag.THIRD || roles[i + 1] & Role.SINGULAR_VERB)
  )
    return pluralVerb(i, i + 1, 0.86)
  if (
    noun <= from ||
    noun > from + 2 ||
    !isPlain(grammar, noun) ||
    roles[from] & (Role.PREPOSITION | Role.BE)
  )
    return undefined
  const facts = tokens.facts[noun]
  // “The bridge which have closed”
  const one = (facts & (Flag.NOUN | Flag.LOWER | Flag.PLURAL | Flag.FUNCTION)) === (Flag.NOUN | Flag.LOWER)
  const close = noun === i - 1 || (roles[noun] & Role.PERSON && grammar.isDamaged())
  if (one && close && tokens.word[from] === words.the && roles[i + 1] & Role.PLURAL_VERB)
    return roles[noun] & (NOT_ONE | Role.BODY | Role.TIME | Role.LABEL | Role.FRAME)
      ? undefined
      : singularVerb(i, i + 1, 0.86)
  if (!(facts & Flag.PLURAL) || facts & Flag.FUNCTION || roles[noun] & EITHER_NUMBER) return undefined
  for (let k = from + 1; k < noun; k++)
    if (!isPlain(grammar, k) || !(tokens.facts[k] & (Flag.ADJECTIVE | Flag.NOUN)) || roles[k])
      return undefined
  const verb = i + 1
  return isSingularVerb(grammar, verb) ? pluralVerb(i, verb, 0.88) : undefined
}

/** “Economists, who has” */
const SEVERAL_PERSONS = Flag.NOUN | Flag.PLURAL | Flag.HUMAN

/** “They lifted the curbs that has kept prices low”: the plural is the object of a verb, so that nothing else is taken up. */
function objectOfRelative(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const noun = i - 1
  const third = isThirdPerson(tokens, i + 1) && grammar.isDamaged()
  if (noun <= from + 1 || !isNoun(grammar, noun) || !(third || acts(grammar, i + 1))) return undefined
  if (!(tokens.facts[noun] & Flag.PLURAL) || roles[noun] & (EITHER_NUMBER | Role.PERSON)) return undefined
  let before = noun - 1
  while (before > from && noun - before <= MOST_ADJECTIVES + 1 && isPlain(grammar, before)) {
    const describes = roles[before] & Role.DETERMINER || tokens.facts[before] & Flag.ADJECTIVE
    if (!describes || isPredicate(grammar, before)) break
    before--
  }
  const facts = tokens.facts[before]
  const isVerb = isPlain(grammar, before) && !(facts & (Flag.NOUN | Flag.FUNCTION | Flag.ADVERB))
  // “They told the members that” begins another clause.
  return isVerb &&
    facts & (Flag.PAST | Flag.THIRD | Flag.BASE | Flag.GERUND) &&
    !(roles[before] & (Role.SAY | Role.COMPLEMENT))
    ? pluralVerb(noun, i + 1, 0.86)
    : undefined
}

/** “They lifted”, “to lift”, “will lift”: a verb, though the word may describe a noun. */
const isPredicate = ({ tokens, roles, words }: Grammar, i: number): boolean =>
  (roles[i - 1] & (Role.HE | Role.THEY | Role.MODAL)) !== 0 || tokens.word[i - 1] === words.to

/** “The prices that the farmers get for milk has fallen”: one clause on the noun that begins the sentence, and its verb behind. */
export function afterClause(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const verb = last + 1
  const plural = (roles[verb] & Role.PLURAL_VERB) !== 0
  if (!(roles[from] & Role.DETERMINER) || verb - from > LOOK_BACK || verb < from + 5) return undefined
  let open = from + 1
  while (open < from + 4 && !(roles[open] & Role.RELATIVE) && tokens.word[open] !== words.that) open++
  const noun = open - 1
  if (
    open >= from + 4 ||
    !isNoun(grammar, noun) ||
    roles[noun] & (NOT_ONE | Role.TIME | Role.LABEL | Role.FRAME)
  )
    return undefined
  const many = (tokens.facts[noun] & Flag.PLURAL) !== 0
  // “The report states that”
  if (noun > from + 1 && tokens.facts[noun] & Flag.VERB) return undefined
  if (many === plural || (!many && !(roles[noun] & Role.PERSON)) || !isNoun(grammar, last)) return undefined
  for (let k = open + 1; k < verb; k++)
    if (
      tokens.kind[k] === Kind.punctuation ||
      roles[k] & (Role.RELATIVE | Role.SUBORDINATE | Role.AND) ||
      tokens.word[k] === words.that
    )
      return undefined
  // The noun of the clause may be the subject of its only verb: “the day that the ship was lost”.
  if (finiteVerbs(grammar, open + 1, verb) !== 1 || tokenUnit(document, verb + 1) === 0x2e) return undefined
  return (many ? pluralVerb : singularVerb)(noun, verb, 0.86)
}
