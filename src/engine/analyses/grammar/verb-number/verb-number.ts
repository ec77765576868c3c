import { isPossessive } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { type Grammar, isPlain } from '../grammar.ts'
import { afterMass, afterName, barePlural, countedAlone } from './bare-subjects.ts'
import { afterThere, behindHere, oneBehind } from './behind-verbs.ts'
import { distantSubject } from './distant-subjects.ts'
import type { VerbNumber } from './found.ts'
import { beforeFullVerb } from './full-verbs.ts'
import { joinedSubject, oneWithOthers, peopleAsOne, someOfWhich } from './joined-subjects.ts'
import { severalByName, titledPerson, twoNames } from './names.ts'
import { afterKnownNoun, afterNoun } from './noun-phrases.ts'
import { partOfSeveral } from './parts-of-several.ts'
import { afterDemonstrative, afterEveryone, afterPronoun } from './pronouns.ts'
import { afterClause, afterRelative } from './relative-clauses.ts'
import { simpleSubject } from './simple-subjects.ts'
import { thirdBehindPlural } from './third-persons.ts'
import { beforeWho } from './who.ts'
import { isSingularVerb } from './words.ts'

/**
 * The verb in the wrong number behind the subject that token `i` ends, in a sentence that begins at token `start`: “he
 * have”, “the measures was”.
 */
export function verbNumberAt(
  grammar: Grammar,
  i: number,
  start: number,
  end: number,
): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const verb = i + 1
  // A quotation mark is no word of the subject.
  const from = tokens.kind[start] === Kind.punctuation ? start + 1 : start
  const several =
    roles[verb] & Role.SINGULAR_VERB
      ? (joinedSubject(grammar, verb, from) ?? someOfWhich(grammar, i, from))
      : undefined
  const people = several ?? peopleAsOne(grammar, i, from)
  if (people) return people
  const pronoun = (roles[i] & (Role.HE | Role.THEY)) !== 0
  const shows = roles[verb] & Role.PLURAL_VERB || isSingularVerb(grammar, verb)
  if (!shows && !pronoun) return beforeFullVerb(grammar, i, from, end)
  if (!shows && i !== from) return undefined
  const one =
    roles[verb] & Role.PLURAL_VERB
      ? (oneWithOthers(grammar, verb, from) ?? oneBehind(grammar, i, from, end))
      : undefined
  if (one) return one
  if (tokens.kind[i] !== Kind.word || isPossessive(tokens, i) || !isPlain(grammar, verb)) return undefined
  return pronoun ? afterPronoun(grammar, i, from) : behindSubject(grammar, i, from, end)
}

/** The verb whose form shows its number, behind a word that is no personal pronoun. */
function behindSubject(grammar: Grammar, i: number, from: number, end: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  if (tokens.word[i] === words.there) return afterThere(grammar, i, from)
  if (roles[i] & Role.RELATIVE || tokens.word[i] === words.that)
    return (
      afterRelative(grammar, i, from) ??
      (tokens.word[i] === words.who ? beforeWho(grammar, i, from) : undefined)
    )
  return (
    afterEveryone(grammar, i, from) ??
    partOfSeveral(grammar, i, from) ??
    afterDemonstrative(grammar, i, from) ??
    behindHere(grammar, i, from) ??
    afterName(grammar, i, from) ??
    afterMass(grammar, i, from) ??
    countedAlone(grammar, i, from) ??
    barePlural(grammar, i, from) ??
    afterKnownNoun(grammar, i, from) ??
    afterNoun(grammar, i, from) ??
    distantSubject(grammar, i, from) ??
    simpleSubject(grammar, i, from) ??
    titledPerson(grammar, i, from) ??
    twoNames(grammar, i, from) ??
    severalByName(grammar, i, from) ??
    afterClause(grammar, i, from) ??
    thirdBehindPlural(grammar, i, from, end)
  )
}
