/** A noun in the plural behind a word that asks for the singular, and in the singular behind “one of”. */

import { isPossessive, tokenKey, tokenUnit, widthOf } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { EITHER_NUMBER, endsPhrase, type Grammar, isCase, isCounting, isPlain } from '../grammar.ts'
import { AFTER_SUBJECT } from './after-many.ts'
import { BEFORE_COUNT } from './counts.ts'
import { type NounNumber, pluralWanted } from './found.ts'
import { actBehind, isPerson, isSingular, nounAfter } from './nouns.ts'

/** A noun in the plural after a word that asks for the singular; a noun that counts nothing after “a”. */
export function afterOne(
  grammar: Grammar,
  determiner: number,
  from: number,
  to: number,
): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const width = widthOf(tokens, determiner)
  // “One another’s problems”
  if (
    tokens.word[determiner] === words.another &&
    determiner > from &&
    tokens.word[determiner - 1] === words.one
  )
    return undefined
  // “Series A clubs”
  if (width === 1 && determiner > from && !(tokens.flags[determiner] & Mark.lower)) return undefined
  const noun = nounAfter(grammar, determiner, to)
  if (noun < 0 || roles[noun] & Role.FALSE_PLURAL) return undefined
  const facts = tokens.facts[noun]
  if (roles[noun] & Role.UNCOUNTABLE) {
    return width <= 2 ? { wanted: 'mass', determiner, noun, confidence: 0.9 } : undefined
  }
  // “In this days”
  const days =
    noun === determiner + 1 &&
    tokens.word[determiner] === words.this &&
    roles[determiner - 1] & Role.PREPOSITION
  // “Every years”
  if (noun === determiner + 1 && facts & Flag.PLURAL && roles[noun] & Role.TIME && !(facts & Flag.FUNCTION))
    if (tokenKey(grammar.document, determiner) === 'every')
      return { wanted: 'singular', determiner, noun, confidence: 0.9 }
  if (!(facts & Flag.PLURAL) || roles[noun] & (Role.PLURAL_FORM | Role.INVARIABLE | (days ? 0 : Role.TIME)))
    return undefined
  // “The need in this matter stems from it”, “a patient rests”: the noun is what might describe it.
  const acts = (roles[noun + 1] & (Role.BE | Role.HAVE | Role.MODAL)) !== 0
  if (facts & Flag.THIRD && noun > determiner + 1 && tokens.facts[noun - 1] & Flag.NOUN && !acts)
    return undefined
  // “This reflected outflows”
  if (determiner === from && noun > determiner + 1 && tokens.facts[determiner + 1] & Flag.PAST)
    return undefined
  // “This shows that”: a verb after a pronoun.
  const isObject =
    determiner > from &&
    ((roles[determiner - 1] & (Role.PREPOSITION | Role.SUBORDINATE)) === Role.PREPOSITION ||
      // “Denied this claims, …”
      (grammar.isDamaged() &&
        tokens.kind[noun + 1] === Kind.punctuation &&
        (tokens.facts[determiner - 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST &&
        !(roles[determiner - 1] & Role.SAY)))
  const pronoun = width > 2 && tokenKey(grammar.document, determiner) !== 'every'
  // “This affects how people live”
  const follows = roles[noun + 1] & AFTER_SUBJECT & ~Role.RELATIVE
  if (pronoun && facts & Flag.THIRD && !isObject && !follows) return undefined
  return { wanted: 'singular', determiner, noun, confidence: 0.9 }
}

/** “One of the reason”: the words after “one of” name several. */
export function afterOneOf(
  grammar: Grammar,
  determiner: number,
  from: number,
  to: number,
): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  if (determiner < from + 2 || tokens.word[determiner - 1] !== words.of) return undefined
  if (roles[determiner] & Role.RELATIVE) return undefined
  const counted = tokens.word[determiner - 2]
  // “Those of the king” are the king’s.
  const many = isCounting(roles, determiner - 2)
  if (counted !== words.one && counted !== words.each && !many) return undefined
  // “The only one of its kind”, “no one of his age”
  if (tokens.word[determiner] === words.its || tokens.word[determiner] === words.his) return undefined
  // “Remind one of the freedom that”
  if (determiner - 3 >= from && isCase(grammar, determiner - 3, Case.REMINDS)) return undefined
  // “day one of the match”
  if (determiner - 3 >= from && (tokens.facts[determiner - 3] & (Flag.NOUN | Flag.THIRD)) === Flag.NOUN)
    return undefined
  const most = tokens.word[determiner + 1] === words.most ? 1 : 0
  const after = nounAfter(grammar, determiner + most, to)
  const next = determiner + 1
  // “Each of the representative spoke”
  const acts =
    isPerson(grammar, next) &&
    isPlain(grammar, next) &&
    (tokens.facts[next + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST
  const noun = after < 0 && acts ? next : after
  // “One of the team” is of it; “one of the largest city” is one of several.
  const superlative =
    most || (noun > determiner + 1 && tokenKey(grammar.document, determiner + 1).endsWith('est'))
  const whole = superlative ? Role.TIME : Role.COLLECTIVE | Role.TIME
  if (noun < 0 || roles[noun] & whole || !isSingular(grammar, noun)) return undefined
  return pluralWanted(determiner - 2, noun, 0.9)
}

/** “One persons was killed”, “by one soldiers”; not “one wishes”, “Formula One drivers”, “phase one trials”. */
export function afterLoneOne(grammar: Grammar, i: number, from: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const noun = i + 1
  const plural = Flag.NOUN | Flag.PLURAL | Flag.THIRD | Flag.ADJECTIVE
  if (!isPlain(grammar, noun) || (tokens.facts[noun] & plural) !== (Flag.NOUN | Flag.PLURAL)) return undefined
  if (roles[noun] & EITHER_NUMBER || tokens.flags[i] & Mark.hyphen || isPossessive(tokens, i))
    return undefined
  if (!endsPhrase(grammar, noun) && !actBehind(grammar, noun)) return undefined
  const before = i - 1
  const verb = tokens.facts[before] & (Flag.PAST | Flag.THIRD | Flag.NOUN)
  const opens =
    i === from ||
    (tokens.flags[i] & Mark.lower &&
      ((roles[before] & (Role.PREPOSITION | Role.AND | Role.SUBORDINATE)) !== 0 ||
        (verb !== 0 && !(verb & Flag.NOUN)) ||
        BEFORE_COUNT.has(tokenUnit(grammar.document, before))))
  return opens ? { wanted: 'singular', determiner: i, noun, confidence: 0.88 } : undefined
}
