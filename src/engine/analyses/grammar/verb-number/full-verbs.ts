/** A verb in the plural, which is written as its base form is, behind a subject that is one. */

import { tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { barePhrase } from '../bare-persons.ts'
import { finiteVerbs } from '../finite-verbs.ts'
import { type Grammar, isGap, isNoun, isPlain } from '../grammar.ts'
import { distantSubject, isBase } from './distant-subjects.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { thirdBehindPlural } from './third-persons.ts'
import { beforeWho } from './who.ts'
import { NOT_ONE } from './words.ts'

/** The verb whose form shows no number behind the subject that token `i` ends: “the ship carry”, “everyone know”. */
export function beforeFullVerb(
  grammar: Grammar,
  i: number,
  from: number,
  end: number,
): VerbNumber | undefined {
  const { tokens, words } = grammar
  const verb = i + 1
  if (tokens.word[i] === words.who) return beforeWho(grammar, i, from)
  if (isBase(grammar, verb)) return beforeBase(grammar, i, from)
  const one = isOnlyVerb(grammar, i, from, end)
    ? (firstThing(grammar, i, from) ?? distantSubject(grammar, i, from, true))
    : undefined
  return one ?? thirdBehindPlural(grammar, i, from, end) ?? policeIn(grammar, i, from)
}

/** “The new bridge connect the banks”, “everyone know”: one thing begins the sentence, and a verb that is nothing else follows. */
function beforeBase(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const verb = i + 1
  const one = singularVerb(from, verb, 0.88)
  if (isGap(grammar, from, Gap.EVERYONE)) {
    // “Everyone in the village know who did it”
    const next = roles[verb + 1] & (Role.DETERMINER | Role.RELATIVE | Role.SUBORDINATE | Role.PREPOSITION)
    // “Somebody take care of it!”
    const told = tokenKey(document, from).startsWith('some')
    return (i === from && !told) ||
      (next && i < from + 5 && roles[from + 1] & Role.PREPOSITION && isNoun(grammar, i))
      ? one
      : undefined
  }
  if (barePhrase(grammar, from) === i && tokens.kind[verb + 1] === Kind.word) return one
  if (tokens.word[from] !== words.the || !isNoun(grammar, i)) return undefined
  const facts = tokens.facts[i]
  const plain =
    i === from + 1 || (i === from + 2 && (tokens.facts[from + 1] & (Flag.ADJECTIVE | Flag.NOUN)) !== 0)
  const single = !(facts & Flag.PLURAL) && !(roles[i] & NOT_ONE)
  return plain && single ? one : distantSubject(grammar, i, from)
}

/** “The ship carry 300 tonnes.”: the sentence has no other verb, so that what may be a noun is one. */
function isOnlyVerb(grammar: Grammar, i: number, from: number, end: number): boolean {
  const { document, tokens, words } = grammar
  const verb = i + 1
  const facts = tokens.facts[verb]
  const both = Flag.BASE | Flag.NOUN
  if ((facts & (both | Flag.PAST | Flag.PLURAL | Flag.FUNCTION)) !== both || tokens.word[from] !== words.the)
    return false
  if (!isPlain(grammar, verb) || !isNoun(grammar, i) || tokenUnit(document, end - 1) !== 0x2e) return false
  const next = verb + 1
  return (
    (tokens.kind[next] === Kind.number ||
      (grammar.roles[next] & (Role.DETERMINER | Role.MANY | Role.PREPOSITION)) !== 0) &&
    finiteVerbs(grammar, from, verb) === 0 &&
    finiteVerbs(grammar, next, end) === 0
  )
}

/** “The new ship”, and nothing else. */
function firstThing({ tokens, roles }: Grammar, i: number, from: number): VerbNumber | undefined {
  if (tokens.facts[i] & Flag.PLURAL || roles[i] & NOT_ONE) return undefined
  const plain = i === from + 1 || (i === from + 2 && (tokens.facts[from + 1] & Flag.ADJECTIVE) !== 0)
  return plain ? singularVerb(from, i + 1, 0.86) : undefined
}

/** “The police in Lima arrests a man”: nothing but a verb stands before an article there. */
function policeIn({ tokens, roles, words }: Grammar, i: number, from: number): VerbNumber | undefined {
  const verb = i + 1
  return tokens.word[from + 1] === words.police &&
    tokens.word[from] === words.the &&
    tokens.facts[verb] & Flag.THIRD &&
    roles[verb + 1] & Role.ONE &&
    (i === from + 1 || (i === from + 3 && roles[from + 2] & Role.PREPOSITION))
    ? pluralVerb(from, verb, 0.8)
    : undefined
}
