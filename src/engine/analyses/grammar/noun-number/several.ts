/** Nouns in the singular of which several are meant: behind adjectives, “a few”, “all”, “hundreds of”. */

import { isComma, isPossessive, tokenKey } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { countedNoun } from '../counted-nouns.ts'
import { finiteVerbs } from '../finite-verbs.ts'
import { FINITE, type Grammar, isCase, isGap, isPlain } from '../grammar.ts'
import { plainlyCounted } from '../plain-counts.ts'
import { isCount, isDefinite } from './counts.ts'
import { type NounNumber, pluralWanted } from './found.ts'
import { isOnePerson, isPerson } from './nouns.ts'

/** “The two young sailor of”, “thirty thousand tree was”, “both side agreed”, “some local farmer refused”. */
export function severalOf(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const many = roles[i] & Role.MANY || tokens.kind[i] === Kind.number
  const power = isGap(grammar, i + 1, Gap.POWER) && !(tokens.flags[i + 1] & Mark.hyphen)
  const last = power && (many || roles[i] & Role.ONE) ? i + 1 : i
  const key = last === i && !many ? tokenKey(document, i) : ''
  const some = key === 'some'
  if ((!many && last === i && !some) || (many && !isCount(grammar, i, from))) return undefined
  if (tokens.word[i] === words.both && joins(grammar, i, to)) return undefined
  const found = countedNoun(grammar, last, i > from ? i - 1 : -1, to)
  // “The 151 hotline”
  const called = tokens.kind[i] === Kind.number && i > from && isDefinite(grammar, i - 1)
  if (found && called && isGap(grammar, found.noun, Gap.BY_FIGURE)) return undefined
  if (!found || (some && !isSomePerson(grammar, found.noun))) return undefined
  return pluralWanted(i, found.noun, some ? 0.8 : found.confidence)
}

/** “Some local farmer refused”: persons, and a verb behind. */
const isSomePerson = ({ roles, tokens }: Grammar, noun: number): boolean =>
  isPerson({ roles, tokens }, noun) &&
  !(tokens.facts[noun] & Flag.BASE) &&
  ((tokens.facts[noun + 1] & (Flag.PAST | Flag.BASE)) !== 0 || (roles[noun + 1] & Role.PLURAL_VERB) !== 0)

/** “Both fear and hope”: an “and” or comma behind. */
function joins({ document, tokens, roles }: Grammar, i: number, to: number): boolean {
  for (let k = i + 1; k < to && k < i + 10; k++)
    if (roles[k] & Role.AND || (tokens.kind[k] === Kind.punctuation && isComma(document, k))) return true
  return false
}

/** “A few student protested”, “other witness said”, “most country have”: words that count, and are not of a class. */
export function afterFew(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { document, tokens, roles } = grammar
  const key = tokenKey(document, i)
  const before = i > from ? i - 1 : -1
  if (key === 'few') {
    const counted = grammar.isDamaged() ? plainlyCounted(grammar, i, from) : -1
    if (counted > 0) return pluralWanted(i, counted, 0.86)
    if (before >= 0 && !(roles[before] & (Role.ONE | Role.PREPOSITION | Role.BE | Role.HAVE)))
      return undefined
  } else if (
    before >= 0 &&
    (roles[before] & ANY || isPossessive(tokens, before) || isGap(grammar, before, Gap.SOME))
  )
    return undefined
  const found = countedNoun(grammar, i, before, to)
  if (!found || (key !== 'few' && tokens.facts[found.noun] & Flag.ADJECTIVE)) return undefined
  const verb = roles[found.noun + 1] & Role.PLURAL_VERB
  const human = roles[found.noun] & Role.PERSON || tokens.facts[found.noun] & Flag.HUMAN
  return key !== 'few' && !verb && (key === 'most' || !human)
    ? undefined
    : pluralWanted(i, found.noun, key === 'few' || verb ? 0.86 : 0.8)
}

/** “The other side”, “each other”, “one or other country”, “no other way” */
const ANY = Role.DETERMINER | Role.ONE | Role.MANY | Role.AND

/** “All the passenger survived the crash”, “all student must wear a mask”; not “all the passenger saw was fog”. */
export function afterAll(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const article = roles[i + 1] & Role.DETERMINER ? i + 1 : i
  const noun = article + (isPlain(grammar, article + 2) && tokens.facts[article + 1] & Flag.ADJECTIVE ? 2 : 1)
  if (noun + 2 >= to || to - noun > LONGEST || !isPlain(grammar, noun) || !isOnePerson(grammar, noun))
    return undefined
  if (
    tokens.facts[noun] & (Flag.FUNCTION | Flag.PLURAL | Flag.BASE | Flag.ADJECTIVE) ||
    !isPlain(grammar, noun + 1)
  )
    return undefined
  // “All the student were” is told of the verb.
  const acts = article === i || !(roles[noun + 1] & (Role.BE | Role.HAVE | Role.DO))
  const past = (tokens.facts[noun + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST
  const verb = roles[noun + 1] & FINITE || past
  if (!acts || !verb || (article > i && finiteVerbs(grammar, noun + 2, to) > 0)) return undefined
  const opens = i === from || !isPlain(grammar, i - 1) || roles[i - 1] & (Role.SUBORDINATE | Role.SAY)
  return opens ? pluralWanted(i, noun, 0.86) : undefined
}

/** What is longer, in tokens, has lost its stops: it is not looked through for every noun. */
const LONGEST = 200

/** “Hundreds of supporter gathered”, “a group of fisherman was”: one of what the word before the “of” at token `i` has several of. */
export function severalBefore(grammar: Grammar, i: number, to: number): NounNumber | undefined {
  const { document, roles } = grammar
  const key = tokenKey(document, i - 1)
  const many = isCase(grammar, i - 1, Case.MANY)
  // “Most of the house are”
  const part = isGap(grammar, i - 1, Gap.PART) || isCase(grammar, i - 1, Case.PART)
  if (part && roles[i + 1] & Role.DETERMINER) {
    const noun = countedNoun(grammar, i + 1, i, to)?.noun ?? -1
    // “Two of the suspect” is told of the article.
    const counts = roles[i - 1] & Role.MANY || key === 'one'
    return noun > 0 &&
      ((roles[noun + 1] & Role.PLURAL_VERB && !isCase(grammar, i - 1, Case.PART)) ||
        (!counts && isOnePerson(grammar, noun)))
      ? pluralWanted(i - 1, noun, 0.86)
      : undefined
  }
  if (!many && !(isCase(grammar, i - 1, Case.GROUP) && roles[i - 2] & Role.DETERMINER)) return undefined
  const found = countedNoun(grammar, i, i, to)
  if (!found) return undefined
  const shown =
    key === 'lot' ? roles[found.noun + 1] & Role.PLURAL_VERB : many || isPerson(grammar, found.noun)
  if (!shown) return undefined
  return pluralWanted(i - 1, found.noun, many ? 0.86 : 0.8)
}
