/** The object of a relative clause said again behind its verb. */

import { isComma, isPossessive, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isCounting, isGap, isPlain } from '../grammar.ts'
import { type FilledGap, saidAgain } from './found.ts'

/**
 * “The law which they passed it”, “to whom they were taken to it”: the object that token `head` is already.
 * @param who whether the pronoun at token `i` stands for persons
 */
export function objectAgain(
  grammar: Grammar,
  i: number,
  head: number,
  who: boolean,
  to: number,
): FilledGap | undefined {
  const { tokens, roles, words } = grammar
  const verb = verbAfter(grammar, i + 1, to)
  if (verb < 0) return undefined
  const direct = verb + 1
  const two = isGap(grammar, verb, Gap.TWO_OBJECTS)
  // “Which he said it would drop”
  if (roles[verb] & Role.SAY && !two) return undefined
  if (isAgain(grammar, direct, head, who, to)) {
    // “The books that neighbours brought them”: perhaps to others.
    const others = two && tokens.word[direct] !== words.it
    if (others && (who || tokens.facts[head] & Flag.HUMAN || roles[head] & Role.PERSON)) return undefined
    const found = saidAgain('object', i, direct)
    return others ? { ...found, doubtful: true } : found
  }
  const behind = verb + 2
  // “To whom the wounded were taken to it”: nothing else than the preposition’s object is missing from a passive.
  const passive = roles[verb - 1] & (Role.BE | Role.BEEN) && tokens.facts[verb] & Flag.PARTICIPLE
  return (passive || isGap(grammar, verb, Gap.WITH_PREPOSITION)) &&
    roles[direct] & Role.PREPOSITION &&
    isAgain(grammar, behind, head, who, to)
    ? saidAgain('object', i, behind)
    : undefined
}

/** “it”, “them” or “him” as the last of its clause, in the number of the noun at token `head`. */
function isAgain(grammar: Grammar, i: number, head: number, who: boolean, to: number): boolean {
  const { document, tokens, roles, words } = grammar
  if (i >= to || !isGap(grammar, i, Gap.OBJECT) || !(tokens.flags[i] & Mark.lower)) return false
  const it = tokens.word[i] === words.it
  const them = tokens.word[i] === words.them
  const many = (tokens.facts[head] & Flag.PLURAL) !== 0 || tokens.word[head] === words.people
  if (it ? who || many : them ? !many : !who && !(roles[head] & Role.PERSON)) return false
  const next = i + 1
  if (next >= to) return true
  if (tokens.kind[next] === Kind.punctuation) {
    const unit = tokenUnit(document, next)
    return unit === 0x2c || unit === 0x2e || unit === 0x3b
  }
  if (tokens.word[next] === words.to && tokens.facts[next + 1] & Flag.BASE) return false
  return (
    (roles[next] & (FINITE | Role.TIME)) !== 0 ||
    (roles[next] & Role.PREPOSITION) !== 0 ||
    (tokens.facts[next] & (Flag.ADVERB | Flag.NOUN | Flag.VERB | Flag.FUNCTION)) === Flag.ADVERB ||
    // “know it well,”
    ((tokens.facts[next] & Flag.ADVERB) !== 0 && isComma(document, next + 1)) ||
    ((tokens.facts[next] & (Flag.THIRD | Flag.PAST)) !== 0 && (it || !(tokens.facts[next] & Flag.NOUN))) ||
    ((roles[next + 1] & Role.TIME) !== 0 && tokens.kind[next] === Kind.word)
  )
}

/** The full verb behind a subject that begins at token `i`: a pronoun, or a short noun phrase; else -1. */
function verbAfter(grammar: Grammar, i: number, to: number): number {
  const { tokens, roles } = grammar
  let k = i
  if (roles[k] & (Role.HE | Role.THEY) || isGap(grammar, k, Gap.ANYBODY)) k++
  // “that volunteers brought”
  else if (isSeveral(grammar, k) || (roles[k] & Role.BODY && tokens.flags[k] & Mark.lower)) k++
  // “most patients”
  else if (
    tokens.word[k] === grammar.words.most ||
    isCounting(roles, k) ||
    tokens.word[k] === grammar.words.all
  ) {
    k++
    if (!(tokens.facts[k] & Flag.PLURAL)) return -1
    k++
  } else if (
    roles[k] & Role.DETERMINER ||
    (!(tokens.flags[k] & Mark.lower) && tokens.kind[k] === Kind.word)
  ) {
    const capital = !(roles[k] & Role.DETERMINER)
    if (isPossessive(tokens, k)) return -1
    k++
    while (k < to && k < i + 4 && tokens.kind[k] === Kind.word && !isPossessive(tokens, k)) {
      if (roles[k] & (FINITE | Role.PREPOSITION | Role.AND)) break
      const verbal = tokens.facts[k] & (Flag.PAST | Flag.THIRD | Flag.BASE)
      if (
        verbal &&
        (capital || k > i + 1) &&
        (!(tokens.facts[k] & Flag.NOUN) || (roles[k + 1] & (Role.OBJECT | Role.HE)) !== 0)
      )
        break
      k++
    }
    if (!capital && k === i + 1) return -1
  } else return -1
  while (k < to && roles[k] & (Role.HAVE | Role.BE | Role.BEEN | Role.BETWEEN | Role.MODAL)) k++
  if (k >= to || !isPlain(grammar, k)) return -1
  return tokens.facts[k] & (Flag.PAST | Flag.THIRD | Flag.BASE | Flag.PARTICIPLE | Flag.GERUND) ? k : -1
}

/** A plural without article that the verb follows: “volunteers brought”, “children sing them”. */
function isSeveral({ tokens, roles }: Grammar, i: number): boolean {
  const several = Flag.NOUN | Flag.PLURAL
  if ((tokens.facts[i] & several) !== several || !(tokens.flags[i] & Mark.lower)) return false
  const verb = i + 1
  const facts = tokens.facts[verb]
  if (roles[verb] & (Role.HAVE | Role.MODAL)) return true
  return (
    (facts & (Flag.PAST | Flag.NOUN)) === Flag.PAST ||
    ((facts & Flag.BASE) !== 0 && (roles[verb + 1] & Role.OBJECT) !== 0)
  )
}
