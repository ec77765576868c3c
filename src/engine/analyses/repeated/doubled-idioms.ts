/** Words that English has twice (“moved in in May”, “he had had”), and where it has not. */

import { type Document, isComma, type Sentence, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import type { Analyses, Resources } from '../analyses.ts'
import { DETERMINERS } from '../words/facts.ts'
import { AUXILIARIES } from './auxiliaries.ts'
import { DETERMINING } from './clashes.ts'

/** Prepositions that may be doubled behind a verb (“logged in in May”). */
const PREPOSITIONS = wordSet('in on by through over about around')

/** What goes with such a verb before a preposition: “broke out in”. */
const PARTICLES = wordSet('out up down off away back there also and but or')

/** No clause that is a subject is longer, in tokens. */
const FAR = 40

/** “shown on on the third”: a word that is seldom doubled, behind none that makes a phrase with it. */
export function isUnlikely(
  document: Document,
  i: number,
  key: string,
  { aroundWords, wordShapes }: Resources,
): boolean {
  const words = aroundWords()
  const before = tokenKey(document, i - 1)
  return (
    isOf(words, key, Around.SELDOM) &&
    !wordShapes.phrasal().test(before) &&
    !isOf(words, before, Around.QUESTION)
  )
}

/** True where no idiom has the word at token `i` twice, though English has it twice in others. */
export function isNoIdiom(analyses: Analyses, i: number, key: string, sentence: Sentence): boolean {
  // “In in the city”
  if (i === sentence.firstToken) return PREPOSITIONS.has(key)
  const { document } = analyses
  const { tokens } = document
  const before = tokenKey(document, i - 1)
  const after = i + 2 < sentence.endToken ? tokenKey(document, i + 2) : ''
  if (PREPOSITIONS.has(key)) {
    if (isAfterNoun(analyses, i, sentence)) return true
    // “broke out in in the port”; “talked about about the road”.
    if (PARTICLES.has(before)) return true
    const led = DETERMINERS.has(after) || tokens.kind[i + 2] === Kind.number
    return key !== 'in' && key !== 'on' && led && !analyses.resources.wordShapes.phrasal().test(before)
  }
  const noun = (tokens.facts[i - 1] & Flag.NOUN) !== 0
  switch (key) {
    case 'had':
      // “had had not acted”
      return after === 'not'
    case 'that':
      // “noting that that the mill”
      return DETERMINING.has(after) || SUBJECT.test(after) || after === key
    case 'where':
      // “to the hospital, where where doctors”
      return noun || isComma(document, i - 1)
    case 'who':
      return noun && !(tokens.facts[i - 1] & Flag.FUNCTION)
    case 'it':
      return /^(?:said|says|that|because|when|while|but)$/u.test(before)
    case 'his':
      return after !== 'own' && !PRONOUN_OBJECTS.test(before)
    case 'more':
      return (
        after === 'than' ||
        ((tokens.facts[i - 1] & Flag.VERB) !== 0 && (tokens.facts[i + 2] & Flag.NOUN) !== 0)
      )
    case 'then':
    case 'did':
      return (tokens.flags[i + 2] & Mark.lower) !== 0
  }
  return AUXILIARIES.has(key) && isAuxiliaryTwice(analyses, i, key, sentence)
}

/** “The road was was closed”; not “what she bought was was …”, “what there is is”, which have a clause as their subject. */
function isAuxiliaryTwice(
  { document, resources }: Analyses,
  i: number,
  key: string,
  { firstToken }: Sentence,
): boolean {
  const { facts, flags } = document.tokens
  const words = resources.aroundWords()
  const before = tokenKey(document, i - 1)
  if (before === 'which') return true
  if (before !== 'there') {
    if (isOf(words, before, Around.SPOKEN) || (facts[i - 1] & Flag.FUNCTION && !SUBJECT.test(before)))
      return false
    if (key === 'will' && !(flags[i] & Mark.lower)) return false
  }
  for (let k = Math.max(firstToken, i - FAR); k < i; k++)
    if (isOf(words, tokenKey(document, k), Around.QUESTION) && !isRelative(document, k, firstToken))
      return false
  return true
}

/** “a village where a rider was was hurt”: the clause goes with the noun before it. */
function isRelative(document: Document, at: number, firstToken: number): boolean {
  const before = document.tokens.facts[at - 1]
  return (
    at > firstToken &&
    (before & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN &&
    RELATIVE.test(tokenKey(document, at))
  )
}

/** A pronoun that is the subject of a clause. */
const SUBJECT = /^(?:s?he|it|they|we)$/

/** What begins a relative clause, or a question. */
export const RELATIVE = /^wh(?:ere|en|om?|ich|ose)$/u

/** “made his his own”, “what is his his son owns”. */
const PRONOUN_OBJECTS = /^(?:is|was|made|of|not|what)$/u

/** True for a doubled preposition behind a word that is a noun and no verb: it belongs to no phrasal verb. */
function isAfterNoun({ document, lexicon }: Analyses, i: number, { firstToken }: Sentence): boolean {
  const { tokens } = document
  const number = tokens.word[i - 1]
  if (!lexicon.has(number, Flag.NOUN)) return false
  if (i - 2 >= firstToken) {
    if (DETERMINERS.has(tokenKey(document, i - 2))) return true
    // “the oldest known mother in in the forest”.
    const described =
      tokens.facts[i - 2] & Flag.ADJECTIVE && !(tokens.facts[i - 2] & (Flag.FUNCTION | Flag.ADVERB))
    if (described && tokens.flags[i - 2] & Mark.lower) return true
  }
  return !lexicon.has(number, Flag.VERB | Flag.ADVERB | Flag.ADJECTIVE)
}
