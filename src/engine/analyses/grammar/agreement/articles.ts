/** Articles that are missing, do not fit, or stand where none does. */

import { tokenText } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { pluralOf } from '../../../language/inflection.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { articleFaultAt } from '../articles.ts'
import { barePhrase } from '../bare-persons.ts'
import { bareThing } from '../bare-things.ts'
import { isTwice, nameWithoutArticle, pickedWithoutArticle, timeWithoutArticle } from '../definite-names.ts'
import { type Grammar, isThing } from '../grammar.ts'
import { type DisagreementPlace, inForm, inserted, placeAt, removed, replaced } from './disagreement.ts'

/** “Main reason is the price”, “Last time they met was in Rome.”: a sentence that lacks its first article. @param running whether it is of a paragraph */
export function atHead(
  grammar: Grammar,
  from: number,
  to: number,
  running: boolean,
): DisagreementPlace | undefined {
  const picked = running && pickedWithoutArticle(grammar, from)
  return picked || timeWithoutArticle(grammar, from, to)
    ? placeAt(grammar, 'bare', from, from + 1, picked ? 0.8 : 0.86, [
        inForm(grammar, from, (word) => `The ${word.toLowerCase()}`),
      ])
    : undefined
}

/** “Witness said that …”: somebody begins the sentence without article, where several are meant. */
export function barePerson(grammar: Grammar, from: number): DisagreementPlace | undefined {
  const noun = barePhrase(grammar, from)
  return noun >= 0 && grammar.tokens.flags[noun + 1] & Mark.lower && isPredicate(grammar, noun + 1)
    ? placeAt(grammar, 'bare', from, noun, 0.8, [inForm(grammar, noun, pluralOf)])
    : undefined
}

/** A verb that a subject in either number has: said, will. */
const isPredicate = ({ tokens, roles }: Grammar, i: number): boolean =>
  (roles[i] & (Role.MODAL | Role.SAY | Role.SINGULAR_VERB)) !== 0 ||
  (tokens.facts[i] & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE)) === Flag.PAST

/** What ends at token `noun` and lacks its article, which somebody is rather a plural for. */
export function bareNoun(grammar: Grammar, noun: number, from: number): DisagreementPlace | undefined {
  const first = bareThing(grammar, noun, from)
  if (first < 0) return undefined
  return isThing(grammar, noun, Thing.ANYBODY)
    ? placeAt(grammar, 'plural', first - 1, noun, 0.8, [inForm(grammar, noun, pluralOf)])
    : placeAt(grammar, 'bare', first, noun, 0.86, first > from ? [inserted(grammar, first, 'the ')] : [])
}

/** “The Greece remembers” */
export function articleBeforeName(grammar: Grammar, i: number, from: number): DisagreementPlace | undefined {
  const name = nameWithoutArticle(grammar, i, from)
  return name > 0
    ? placeAt(grammar, 'definite', i, name, 0.88, i > from ? [removed(grammar, i)] : [])
    : undefined
}

/** “Our the house” */
export const twoDeterminers = (grammar: Grammar, i: number): DisagreementPlace | undefined =>
  isTwice(grammar, i) ? placeAt(grammar, 'determiners', i, i + 1, 0.9, [removed(grammar, i + 1)]) : undefined

/** “A hour”; not before what is no noun in the singular anyway: “a informations” is told once. */
export function articleOfSound(grammar: Grammar, i: number, from: number): DisagreementPlace | undefined {
  const { roles } = grammar
  if (!(roles[i] & Role.ONE) || roles[i + 1] & Role.FALSE_PLURAL) return undefined
  const fault = articleFaultAt(grammar, i, from)
  if (!fault) return undefined
  const { article, wanted } = fault
  const right = tokenText(grammar.document, article)[0] + wanted.slice(1)
  return placeAt(grammar, 'article', article, article + 1, 0.95, [replaced(grammar, article, right)])
}
