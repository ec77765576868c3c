/** A verb in the wrong number behind “who”. */

import { isComma, isPossessive, tokenKey } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { type Grammar, isGap, isPlain } from '../grammar.ts'
import { isBase } from './distant-subjects.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'

import { EITHER } from './simple-subjects.ts'

/** “Those who has”, “people who was”, “a man who have”: the noun right before “who” is surely what it takes up. */
export function beforeWho(grammar: Grammar, who: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const verb = who + 1
  const noun = who - 1
  if (isOneNamed(grammar, who, from) && roles[verb] & Role.PLURAL_VERB && grammar.isDamaged())
    return singularVerb(who, verb, 0.86)
  if (noun < from || !isPlain(grammar, verb)) return undefined
  if (isSeveral(grammar, noun, from) && isThirdBehind(grammar, verb)) return pluralVerb(noun, verb, 0.86)
  const plural =
    (roles[verb] & Role.PLURAL_VERB) !== 0 || (isGap(grammar, noun, Gap.ANYONE) && isBase(grammar, verb))
  if (!plural && !(roles[verb] & Role.SINGULAR_VERB)) return undefined
  if (tokens.word[noun] === words.those || tokens.word[noun] === words.people)
    return plural || roles[noun - 1] & Role.PREPOSITION || tokenKey(document, noun - 1) === 'one'
      ? undefined
      : pluralVerb(noun, verb, 0.88)
  if (!plural || tokenKey(document, verb) === 'were') return undefined
  const any = isGap(grammar, noun, Gap.ANYONE)
  const article = noun - 1
  const single =
    article >= from &&
    (roles[article] & Role.ONE || article === from) &&
    roles[article] & Role.DETERMINER &&
    !(roles[article] & Role.MANY) &&
    (roles[noun] & (Role.PERSON | Role.COLLECTIVE | Role.INVARIABLE)) === Role.PERSON &&
    !(tokens.facts[noun] & Flag.PLURAL)
  const counted = article > from && roles[article - 1] & (Role.AND | Role.PREPOSITION)
  return any || (single && !counted) ? singularVerb(noun, verb, 0.88) : undefined
}

/** “Anna Lund, who are”: a person’s name begins the sentence. */
function isOneNamed({ document, tokens }: Grammar, who: number, from: number): boolean {
  const comma = who - 1
  if (!isComma(document, comma) || comma - from < 2 || comma - from > 4) return false
  const no = Flag.PLURAL | Flag.FUNCTION | Flag.DEMONYM | Flag.COMPANY
  for (let k = from; k < comma; k++)
    if (!(tokens.flags[k] & Mark.title) || tokens.facts[k] & no || isPossessive(tokens, k)) return false
  return true
}

/** “Works at”, “lives there”, “has”: behind “who” it is no noun. “Who critics say is”: somebody’s words. */
function isThirdBehind({ tokens, roles }: Grammar, verb: number): boolean {
  const facts = tokens.facts[verb]
  if (roles[verb] & Role.SINGULAR_VERB) return true
  if (!(facts & Flag.THIRD) || facts & (Flag.FUNCTION | Flag.PAST | Flag.ADJECTIVE | Flag.HUMAN)) return false
  const next = verb + 1
  const behind = Role.DETERMINER | Role.MANY | Role.PREPOSITION | Role.OBJECT | Role.TIME
  return (
    !(facts & Flag.NOUN) ||
    (roles[next] & behind) !== 0 ||
    (tokens.facts[next] & (Flag.ADVERB | Flag.NOUN)) === Flag.ADVERB
  )
}

/** Tokens before “who” that may name somebody else, at most. */
const REACH = 24

/** Several persons, and before them in the sentence nobody whom “who” may take up. */
function isSeveral({ tokens, roles, words }: Grammar, noun: number, from: number): boolean {
  const human = Flag.PLURAL | Flag.HUMAN | Flag.NOUN
  if ((tokens.facts[noun] & human) !== human || roles[noun] & EITHER || noun - from > REACH) return false
  for (let k = from; k < noun; k++) {
    const facts = tokens.facts[k]
    if (tokens.kind[k] === Kind.punctuation && tokens.flags[k] & Mark.spaceBefore) return false
    const one =
      (roles[k] & (Role.HE | Role.GENDERED) && tokens.word[k] !== words.it) ||
      roles[k] & Role.PERSON ||
      (facts & (Flag.HUMAN | Flag.ADJECTIVE)) === Flag.HUMAN ||
      (roles[k] & Role.COLLECTIVE && tokens.word[k + 1] === words.of)
    const name = k > from ? !(tokens.flags[k] & Mark.lower) : facts & (Flag.GIVEN | Flag.FAMILY)
    if (
      tokens.kind[k] === Kind.word &&
      (one ? !(facts & Flag.PLURAL) : name && !(facts & (Flag.PLACE | Flag.DEMONYM)))
    )
      return false
  }
  return true
}
