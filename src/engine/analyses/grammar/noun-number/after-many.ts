/** A noun in the singular behind a word or figure that asks for the plural. */

import { tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { endsPhrase, type Grammar, isCounting, isGap, isPlain } from '../grammar.ts'
import { counts, isDefinite } from './counts.ts'
import { type NounNumber, pluralWanted } from './found.ts'
import { timeAfter } from './measures.ts'
import { isSingular, nounAfter } from './nouns.ts'

/** A noun in the singular after a word that asks for the plural. */
export function afterMany(grammar: Grammar, determiner: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const noun = nounAfter(grammar, determiner, to)
  if (noun < 0) return undefined
  const facts = tokens.facts[noun]
  if (!isSingular(grammar, noun) || roles[noun] & Role.TIME) return undefined
  // “Both fear and hope”, “those dependent on it”, “a 60,000 workforce”
  if (tokens.word[determiner] === words.both) return undefined
  if (facts & Flag.ADJECTIVE && tokens.word[determiner] === words.those) return undefined
  if (roles[noun] & Role.COLLECTIVE && tokens.kind[determiner] === Kind.number) return undefined
  // “Many fear it”: only what follows shows that the word is a noun.
  if (
    facts & Flag.BASE &&
    !(roles[noun] & (Role.PERSON | Role.UNCOUNTABLE)) &&
    !(noun + 1 < to && roles[noun + 1] & AFTER_SUBJECT) &&
    !isObject(grammar, determiner, noun)
  )
    return isObjectOfVerb(grammar, determiner, noun) ? pluralWanted(determiner, noun, 0.8) : undefined
  // “60 cub. m”
  if (tokenUnit(grammar.document, noun + 1) === 0x2e && noun + 2 < to) return undefined
  return { wanted: roles[noun] & Role.UNCOUNTABLE ? 'mass' : 'plural', determiner, noun, confidence: 0.9 }
}

/** “From several ship on the river”: what stands behind a preposition, and before another, is no verb. */
function isObject({ roles, tokens, words }: Grammar, determiner: number, noun: number): boolean {
  if (determiner === 0 || tokens.word[determiner] === words.those || tokens.kind[determiner] !== Kind.word)
    return false
  const before = roles[determiner - 1]
  return (
    (before & (Role.PREPOSITION | Role.SUBORDINATE)) === Role.PREPOSITION &&
    tokens.word[determiner - 1] !== words.to &&
    ((roles[noun + 1] & Role.PREPOSITION) !== 0 || tokens.kind[noun + 1] === Kind.punctuation)
  )
}

/** “He made seventeen instrument for them”; “he saw two fall from it” is said less often. */
function isObjectOfVerb({ roles, tokens }: Grammar, determiner: number, noun: number): boolean {
  const verb = tokens.facts[determiner - 1]
  if (determiner === 0 || !isCounting(roles, determiner)) return false
  return (
    (verb & (Flag.PAST | Flag.THIRD)) !== 0 &&
    !(verb & Flag.FUNCTION) &&
    ((roles[noun + 1] & Role.PREPOSITION) !== 0 || tokens.kind[noun + 1] === Kind.punctuation)
  )
}

/** What follows a subject. */
export const AFTER_SUBJECT = Role.BE | Role.HAVE | Role.MODAL | Role.RELATIVE

/** “5 minister met”: behind a figure that counts. */
export function afterFigure(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  // What follows says no sooner and is cheaper to ask.
  const found = afterMany(grammar, i, to) ?? timeAfter(grammar, i, from, to)
  if (!found || !counts(grammar, i, from)) return undefined
  return isGap(grammar, found.noun, Gap.BY_FIGURE) && isDefinite(grammar, i - 1) ? undefined : found
}

/** “One in five house”, “one in ten child” */
export function oneInSeveral(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, words } = grammar
  if (i < from + 2 || tokens.word[i - 1] !== words.in || tokens.word[i - 2] !== words.one) return undefined
  const noun = i + 1
  const facts = tokens.facts[noun]
  // “One in five car sold”
  if (isPlain(grammar, noun) && facts & Flag.NOUN && !(facts & (Flag.PLURAL | Flag.ADJECTIVE | Flag.PAST)))
    if (
      (tokens.facts[noun + 1] & (Flag.PARTICIPLE | Flag.NOUN)) === Flag.PARTICIPLE &&
      isSingular(grammar, noun)
    )
      return pluralWanted(i, noun, 0.88)
  return afterMany(grammar, i, to)
}

/** “Much customers”; not “much needs to be done”, “much sports coverage”, “how much users pay”. */
export function afterMuch(grammar: Grammar, i: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const noun = i + 1
  if (noun + 1 >= to || !isPlain(grammar, noun) || tokens.flags[i] & Mark.hyphen) return undefined
  const facts = tokens.facts[noun]
  const people = tokens.word[noun] === words.people
  const plural = (facts & (Flag.NOUN | Flag.PLURAL | Flag.FUNCTION)) === (Flag.NOUN | Flag.PLURAL)
  if (!plural && !people) return undefined
  if ((roles[noun] & (Role.PLURAL_FORM | Role.INVARIABLE) && !people) || tokens.word[i - 1] === words.how)
    return undefined
  const next = roles[noun + 1]
  // “Much depends on it”: a verb too, but not behind another: “they lost much seats”.
  const isObject =
    i > 0 && (tokens.facts[i - 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST && !(roles[i - 1] & Role.SAY)
  const counted =
    facts & Flag.THIRD && !isObject
      ? next & (Role.BE | Role.HAVE | Role.MODAL)
      : (people && tokens.facts[noun + 1] & Flag.PAST) ||
        endsPhrase(grammar, noun) ||
        (next | roles[noun + 2]) & Role.TIME
  return counted ? pluralWanted(i, noun, 0.88) : undefined
}

/** “These news reached the town”; not “these news agencies”, “two news items”. */
export function severalNews({ tokens, roles }: Grammar, i: number): NounNumber | undefined {
  const noun = i + 1
  const next = tokens.facts[noun + 1]
  const verb =
    (next & (Flag.PAST | Flag.ADVERB)) !== 0 || roles[noun + 1] & (Role.PREPOSITION | Role.MODAL | Role.HAVE)
  const ends =
    tokens.kind[noun + 1] === Kind.punctuation || (verb && !(next & Flag.ADJECTIVE && next & Flag.NOUN))
  const plain = (tokens.flags[noun] & (Mark.lower | Mark.hyphen | Mark.apostrophe)) === Mark.lower
  return ends && plain ? { wanted: 'mass', determiner: i, noun, confidence: 0.88 } : undefined
}
