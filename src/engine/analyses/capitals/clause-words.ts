/** Adverbs, verbs and small words with a capital where a clause begins or goes on. */

import {
  type Document,
  isComma,
  type Sentence,
  tokenKey,
  tokenText,
  tokenUnit,
} from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Beside } from '../../language/capital-words.ts'
import { Small } from '../../language/small-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { DETERMINERS } from '../words/facts.ts'
import { type CapitalPlace, capitalAt } from './capital.ts'
import { besideOf, capitalsNear } from './neighbours.ts'

/** “, Two men fled”, “, However, said”, “…,” Added the nurse”, “the Governor Of the province”, “Lyon Announced a plan”. */
export function clauseWord(analyses: Analyses, i: number, sentence: Sentence): CapitalPlace | undefined {
  const confidence = confidenceOf(analyses, i, sentence)
  return confidence ? capitalAt(analyses.document, i, confidence) : undefined
}

/** How sure it is that the word at token `i` is one of a clause; 0 where it may be a name’s. */
function confidenceOf(analyses: Analyses, i: number, sentence: Sentence): number {
  const { document, resources } = analyses
  const { kind, flags, facts } = document.tokens
  const [before, next] = [i - 1, i + 1]
  if (flags[i] & (Mark.hyphen | Mark.apostrophe) || !(flags[i] & Mark.spaceBefore)) return 0
  const key = tokenText(document, i).toLowerCase()
  const kinds = resources.smallWords().get(key) ?? 0
  const speech = (kinds & Small.SPEECH) !== 0
  if (speech && flags[before] & Mark.lower && besideOf(analyses, tokenKey(document, before)) & Beside.SPEAKER)
    return 0.9
  if (isComma(document, before)) return behindComma(document, i, kinds, sentence)
  if (isClosing(document, before) && isComma(document, i - 2))
    return speech && kind[next] === Kind.word ? 0.88 : 0
  if (!(flags[next] & Mark.lower)) return 0
  // “for 14 Gives jam”: a verb that is nothing else, behind a figure.
  const verb = Flag.THIRD | Flag.NOUN | Flag.PLURAL | Flag.PROPER
  if (kind[before] === Kind.number && (facts[i] & verb) === Flag.THIRD) return 0.8
  if (!(flags[before] & Mark.title)) return 0
  const joint = besideOf(analyses, key) & Beside.JOINT && tokenKey(document, next) === 'the'
  if (joint && isBehindOffice(analyses, i, sentence)) return 0.86
  const past =
    (speech ||
      (key.endsWith('ed') && !(facts[i] & (Flag.ADJECTIVE | Flag.NOUN | Flag.PROPER | Flag.COMPANY)))) &&
    (facts[i] & Flag.PAST) !== 0
  return past && before > sentence.firstToken && DETERMINERS.has(tokenKey(document, next)) ? 0.8 : 0
}

/** “, Two men fled”, “, However, said”: what begins a clause behind a comma. @param kinds bits of `Small` */
function behindComma(document: Document, i: number, kinds: number, sentence: Sentence): number {
  const { kind, flags, facts } = document.tokens
  const next = i + 1
  const small = (flags[next] & Mark.lower) !== 0
  if (kinds & Small.CLAUSE_ADVERB && (small || isComma(document, next))) return 0.87
  // A comma behind a closing mark is another language's: “We wait”, Said the minister.
  if (isClosing(document, i - 2)) return kinds & Small.SPEECH && kind[next] === Kind.word ? 0.88 : 0
  if (!small) return 0
  const several = kinds & Small.QUANTIFIER && facts[next] & Flag.PLURAL
  if (several && !capitalsNear(document, i, sentence)) return 0.86
  const verb = (facts[i] & (Flag.BASE | Flag.ADJECTIVE | Flag.PLURAL)) === Flag.BASE
  return verb && tokenKey(document, next) === 'the' && !capitalsNear(document, i, sentence) ? 0.8 : 0
}

/** Behind a title of one word an article goes on with small letters: “Governor Of the province”. */
function isBehindOffice({ document, resources }: Analyses, i: number, { endToken }: Sentence): boolean {
  const { flags } = document.tokens
  const noun = i + 2
  return (
    isOf(resources.smallWords(), tokenKey(document, i - 1), Small.ROLE) &&
    noun < endToken &&
    (flags[noun] & Mark.lower) !== 0
  )
}

/** A mark that closes a quotation. */
function isClosing(document: Document, at: number): boolean {
  const unit = tokenUnit(document, at)
  return unit === 0x201d || (unit === 0x22 && (document.tokens.flags[at] & Mark.spaceBefore) === 0)
}
