import { tokenText } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { otherNumberOf, pluralOf, singularOf } from '../../../language/inflection.ts'
import { Thing } from '../../../language/things.ts'
import type { Edit } from '../../../span.ts'
import type { ArticleFault } from '../articles.ts'
import { type Grammar, isThing } from '../grammar.ts'
import type { NounNumber } from '../noun-number/found.ts'
import type { TitleNumber } from '../title-number.ts'
import type { VerbForm } from '../verb-forms.ts'
import type { VerbNumber } from '../verb-number/found.ts'
import type { WordPair } from '../word-pairs.ts'

import { type DisagreementPlace, inForm, inserted, placeAt, removed, replaced } from './disagreement.ts'

/** The demonstratives of the other number, and what stands before nouns that are not counted. */
const OTHER_NUMBER: Readonly<Record<string, string>> = {
  this: 'these',
  these: 'this',
  those: 'that',
  many: 'much',
  much: 'many',
}

/** A noun in the wrong number, by what asks for another. */
export function ofNoun(
  words: Grammar,
  { wanted, determiner, noun, confidence }: NounNumber,
): DisagreementPlace {
  const { document, tokens } = words
  const word = tokenText(document, noun)
  const before = tokenText(document, determiner)
  const other = OTHER_NUMBER[before]
  if (determiner === noun)
    return placeAt(words, 'false-plural', noun, noun, confidence, [replaced(words, noun, singularOf(word))])
  const edits: Edit[] = []
  if (wanted === 'plural' && before !== 'much') edits.push(replaced(words, noun, pluralOf(word)))
  if (other) edits.push(replaced(words, determiner, other))
  if (wanted === 'singular') edits.push(replaced(words, noun, singularOf(word)))
  // “An equipment”: the article goes.
  if (wanted === 'mass' && before.length <= 2 && tokens.flags[determiner] & Mark.lower)
    edits.push(removed(words, determiner))
  return placeAt(words, wanted, determiner, noun, confidence, edits)
}

/** What ends at token `noun` and lacks its article, which somebody is rather a plural for. */
export function ofBare(words: Grammar, first: number, noun: number, from: number): DisagreementPlace {
  if (isThing(words, noun, Thing.ANYBODY))
    return placeAt(words, 'plural', first - 1, noun, 0.8, [inForm(words, noun, pluralOf)])
  return placeAt(words, 'bare', first, noun, 0.86, first > from ? [inserted(words, first, 'the ')] : [])
}

/** A verb in the wrong number, with its subject. */
export function ofVerb(words: Grammar, { subject, verb, wanted, confidence }: VerbNumber): DisagreementPlace {
  const { tokens } = words
  const other = otherNumberOf(tokenText(words.document, verb))
  const edits = other ? [replaced(words, verb, other)] : []
  const found = placeAt(words, wanted, subject, verb, confidence, edits, verb - 1)
  // Behind a long subject the verb alone is shown.
  const { start, end } = found.span
  return end - start > SHOWN ? { ...found, span: { start: tokens.start[verb], end } } : found
}

/** Letters of subject and verb that are shown together, at most. */
const SHOWN = 40

/** “A hour”, “an bus” */
export function ofArticle(words: Grammar, { article, wanted }: ArticleFault): DisagreementPlace {
  const other = tokenText(words.document, article)[0] + wanted.slice(1)
  return placeAt(words, 'article', article, article + 1, 0.95, [replaced(words, article, other)])
}

/** Two words of which one is in another form, or goes. */
export function ofPair(words: Grammar, { kind, first, last, at, text }: WordPair): DisagreementPlace {
  return placeAt(words, kind, first, last, 0.88, [text ? replaced(words, at, text) : removed(words, at)])
}

/** A verb in a form that does not stand behind another. */
export const ofForm = (words: Grammar, { wanted, first, last }: VerbForm): DisagreementPlace =>
  placeAt(words, wanted, first, last, 0.9, [], last - 1)

/** “Presidents Maria Weber” */
export function ofTitle(words: Grammar, { title, name }: TitleNumber): DisagreementPlace {
  return placeAt(words, 'title', title, name, 0.88, [inForm(words, title, singularOf)])
}
