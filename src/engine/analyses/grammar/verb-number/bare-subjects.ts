/** A verb in the wrong number behind a subject without an article. */

import { tokenKey } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { EITHER_NUMBER, type Grammar, isCounting, isPlain, isThing } from '../grammar.ts'
import { isClauseStart } from './clause-starts.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { acts, isWas, NO_NOUN } from './words.ts'

/** “Maria Weber have agreed”: a given name and a family name begin the sentence. Firms and teams may stand in the plural. */
export function afterName({ tokens, roles }: Grammar, i: number, from: number): VerbNumber | undefined {
  const verb = i + 1
  const isPerson = i === from + 1 && tokens.facts[from] & Flag.GIVEN && tokens.facts[i] & Flag.FAMILY
  if (!isPerson || !(roles[verb] & Role.PLURAL_VERB)) return undefined
  const bothTitle = tokens.flags[from] & tokens.flags[i] & Mark.title
  return bothTitle && !((tokens.facts[from] | tokens.facts[i]) & (Flag.COMPANY | Flag.PLURAL | Flag.PLACE))
    ? singularVerb(from, verb, 0.88)
    : undefined
}

/** “Unemployment were up”: such a noun begins the sentence. */
export function afterMass(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const verb = i + 1
  return i === from && grammar.roles[verb] & Role.PLURAL_VERB && countsNothing(grammar, i)
    ? singularVerb(i, verb, 0.88)
    : undefined
}

/** “unemployment”, “speculation” */
export const countsNothing = (grammar: Grammar, i: number): boolean =>
  (grammar.roles[i] & Role.UNCOUNTABLE) !== 0 || isThing(grammar, i, Thing.MASS)

/** “Another three is waiting”: a number is the subject. */
export function countedAlone(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles } = grammar
  if (!isCounting(roles, i)) return undefined
  // “25 were for it, and four was against”
  const was = roles[i + 1] & Role.SINGULAR_VERB && isWas(grammar, i + 1)
  if (i > from && tokens.word[i - 1] === grammar.words.and && was && grammar.isDamaged())
    return pluralVerb(i, i + 1, 0.86)
  if (i !== from + 1 || !acts(grammar, i + 1)) return undefined
  return tokenKey(document, from) === 'another' && isPlain(grammar, i) && tokens.flags[i + 1] & Mark.lower
    ? pluralVerb(from, i + 1, 0.88)
    : undefined
}

/** “Rents has risen”, “Heavy rains has fallen”, “…, fires was put out”: a plural without article begins a clause. */
export function barePlural(grammar: Grammar, noun: number, from: number): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const facts = tokens.facts[noun]
  const plural = Flag.NOUN | Flag.PLURAL | Flag.LOWER
  if ((facts & (plural | NO_NOUN)) !== plural) return undefined
  if (roles[noun] & (Role.COLLECTIVE | EITHER_NUMBER)) return undefined
  const verb = noun + 1
  if (!acts(grammar, verb)) return undefined
  const before = noun - 1
  const head =
    noun === from
      ? noun
      : before === from && tokens.facts[before] & Flag.ADJECTIVE && isPlain(grammar, noun)
        ? before
        : -1
  const begins =
    head >= 0
      ? (tokens.flags[head] & Mark.title) !== 0 && !(tokens.facts[head] & (NO_NOUN | Flag.GERUND))
      : isPlain(grammar, noun) && isClauseStart(grammar, before) && !(roles[before] & Role.SAY)
  return begins ? pluralVerb(head >= 0 ? head : noun, verb, 0.88) : undefined
}
