import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { AUXILIARY, FINITE, type Grammar, isPlain, isThing } from './grammar.ts'
import { isSingle, Who } from './persons/who.ts'

/** Tokens before “its” in which its owner is looked for, at most. */
const REACH = 40

/**
 * The person whose “its” stands at token `i`: “the singer and its husband”, in a sentence that begins at token `from`; -1 where
 * an animal, which has a mother too, may be meant, or nobody is named.
 */
export function personOfIts(grammar: Grammar, who: () => Uint8Array, i: number, from: number): number {
  const { tokens, roles, gaps } = grammar
  if (!isThing(grammar, i + 1, Thing.HELD_BY_PERSON)) return -1
  // “Its father company”
  if (
    tokens.facts[i + 2] & Flag.NOUN &&
    !(tokens.facts[i + 2] & Flag.VERB) &&
    !(roles[i + 2] & Role.PREPOSITION)
  )
    return -1
  let person = -1
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const animal = tokens.facts[k] & Flag.ANIMAL && !(roles[k] & Role.PERSON)
    if (animal || isOf(gaps, tokens.word[k], Gap.YOUNG)) return -1
    if (person < 0 && k >= from && isSingle(who()[k])) person = k
  }
  return person
}

/** “The president itself”: a person, right before. */
export function isPersonItself(grammar: Grammar, i: number, from: number): boolean {
  const { tokens, roles } = grammar
  const noun = i - 1
  return (
    noun > from &&
    isPlain(grammar, noun) &&
    (roles[noun] & (Role.PERSON | Role.BODY | Role.COLLECTIVE)) === Role.PERSON &&
    !(tokens.facts[noun] & Flag.PLURAL) &&
    (roles[noun - 1] & Role.DETERMINER) !== 0 &&
    (noun - 2 < from || !(roles[noun - 2] & Role.PREPOSITION))
  )
}

/** Tokens before the noun of a subject, at most. */
const SUBJECT = 6

/**
 * The person taken up as “It” at the head of the sentence, token `i`: “The teacher was released. It had been arrested in May.”
 * The sentence before begins at token `from` with one; -1 otherwise.
 */
export function personAsIt(grammar: Grammar, who: () => Uint8Array, i: number, from: number): number {
  const { tokens, roles } = grammar
  let verb = i + 1
  while (verb < i + 4 && roles[verb] & (AUXILIARY | Role.BETWEEN)) verb++
  // “It said in court”: no body stands before.
  const says = (roles[i + 1] & Role.SAY) !== 0 && grammar.isDamaged()
  if (!isThing(grammar, verb, Thing.OF_PERSON) && !says) return -1
  // “The suspect fled, but it was arrested”: in one sentence nothing else may be named.
  if (says || roles[i - 1] & Role.AND)
    for (let k = Math.max(from, i - REACH); k < i; k++)
      if (who()[k] >= Who.body || roles[k] & Role.COLLECTIVE || tokens.facts[k] & Flag.ANIMAL) return -1
  for (let k = from; k < Math.min(i, from + SUBJECT) && !(roles[k] & (FINITE | Role.PREPOSITION)); k++)
    if (isSingle(who()[k]) && !(roles[k] & Role.GENDERED)) return k
  return -1
}
