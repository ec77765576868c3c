/** Nouns, and words before them, in a number that does not fit. */

import { isApostrophe } from '../../../document/characters.ts'
import { baseText, tokenText, tokenUnit } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { pluralOf, singularOf } from '../../../language/inflection.ts'
import type { Edit } from '../../../span.ts'
import { pluralInCompound } from '../compounds.ts'
import type { Grammar } from '../grammar.ts'
import { doublePlural, ownerForPlural, ownerForSubject, plainPlural } from '../noun-forms.ts'
import { afterLoneOne } from '../noun-number/after-one.ts'
import type { NounNumber } from '../noun-number/found.ts'
import { powerBefore } from '../noun-number/measures.ts'
import { nounNumberAt } from '../noun-number/noun-number.ts'
import { afterAll, afterFew, severalBefore } from '../noun-number/several.ts'
import { titleNumberAt } from '../title-number.ts'
import { type DisagreementPlace, inForm, placeAt, removed, replaced } from './disagreement.ts'

/** “Three minister”, “this measures”: the noun behind a word that asks for a number. */
export const nounNumber = (
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): DisagreementPlace | undefined => ofNoun(grammar, nounNumberAt(grammar, i, from, to))

/** “Few minister”, “all the student”: behind few, other, most, all and one. */
export function nounBehindFew(
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): DisagreementPlace | undefined {
  const { few, other, most, all, one } = grammar.words
  const word = grammar.tokens.word[i]
  if (word === few || word === other || word === most) return ofNoun(grammar, afterFew(grammar, i, from, to))
  if (word === all) return ofNoun(grammar, afterAll(grammar, i, from, to))
  return word === one ? ofNoun(grammar, afterLoneOne(grammar, i, from)) : undefined
}

/** “40 million of people”, at the “of”. */
export const powerBeforeOf = (grammar: Grammar, of: number): DisagreementPlace | undefined =>
  powerBefore(grammar, of)
    ? placeAt(grammar, 'plural', of - 1, of + 1, 0.9, [inForm(grammar, of - 1, pluralOf)])
    : undefined

/** “Several of the minister”, at the “of”. */
export const nounBehindOf = (grammar: Grammar, of: number, to: number): DisagreementPlace | undefined =>
  ofNoun(grammar, severalBefore(grammar, of, to))

/** The demonstratives of the other number, and what stands before nouns that are not counted. */
const OTHER_NUMBER: Readonly<Record<string, string>> = {
  this: 'these',
  these: 'this',
  those: 'that',
  many: 'much',
  much: 'many',
}

function ofNoun(grammar: Grammar, found: NounNumber | undefined): DisagreementPlace | undefined {
  if (!found) return undefined
  const { wanted, determiner, noun, confidence } = found
  const single = inForm(grammar, noun, singularOf)
  if (determiner === noun) return placeAt(grammar, 'false-plural', noun, noun, confidence, [single])
  const before = tokenText(grammar.document, determiner)
  const other = OTHER_NUMBER[before]
  const edits: Edit[] = []
  if (wanted === 'plural' && before !== 'much') edits.push(inForm(grammar, noun, pluralOf))
  if (other) edits.push(replaced(grammar, determiner, other))
  if (wanted === 'singular') edits.push(single)
  // “An equipment”: the article goes.
  if (wanted === 'mass' && before.length <= 2 && grammar.tokens.flags[determiner] & Mark.lower)
    edits.push(removed(grammar, determiner))
  return placeAt(grammar, wanted, determiner, noun, confidence, edits)
}

/** “The player’s are tired”: an owner that is the subject. */
export const ownerAsSubject = (grammar: Grammar, i: number): DisagreementPlace | undefined =>
  ofOwner(grammar, i, ownerForSubject(grammar, i))

/** “Two taxi’s and a van”: an owner behind a number. */
export const countedOwner = (grammar: Grammar, i: number): DisagreementPlace | undefined =>
  ofOwner(grammar, i, ownerForPlural(grammar, i))

function ofOwner(grammar: Grammar, i: number, owner: number): DisagreementPlace | undefined {
  if (owner <= 0) return undefined
  const plural = pluralOf(baseText(grammar.document, owner))
  return placeAt(grammar, 'owner', i, owner, 0.86, [replaced(grammar, owner, plural)])
}

/** “Childrens”, “the mens’ team”: a plural with a second -s. @param i a word that no lexicon has */
export function twicePlural(grammar: Grammar, i: number): DisagreementPlace | undefined {
  const { document, tokens } = grammar
  const right = isApostrophe(tokenUnit(document, i + 1))
    ? doublePlural(grammar, i)
    : tokens.flags[i] & Mark.lower && plainPlural(grammar, i)
  return right ? placeAt(grammar, 'plural-twice', i, i, 0.9, [replaced(grammar, i, right)]) : undefined
}

/** “A ten-years plan” */
export function pluralJoined(grammar: Grammar, i: number, to: number): DisagreementPlace | undefined {
  const unit = pluralInCompound(grammar, i, to)
  return unit > 0
    ? placeAt(grammar, 'compound', i, unit, 0.9, [inForm(grammar, unit, singularOf)])
    : undefined
}

/** “Presidents Maria Weber said” */
export function severalTitles(
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): DisagreementPlace | undefined {
  const found = titleNumberAt(grammar, i, from, to)
  return found
    ? placeAt(grammar, 'title', found.title, found.name, 0.88, [inForm(grammar, found.title, singularOf)])
    : undefined
}
