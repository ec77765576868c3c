/** Pronouns with a capital that are a subject: one that stands there already, or one behind a name. */

import { isComma, type Sentence, tokenKey, tokenUnit } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Beside } from '../../language/capital-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { type Grammar, grammar } from '../grammar/grammar.ts'
import { subjectPhrase } from '../grammar/subjects.ts'
import { againAt, type CapitalPlace, capitalAt } from './capital.ts'
import { besideOf } from './neighbours.ts'

/** “the National Guard They deployed”: a subject behind a name, at the border of what was marked or linked. */
export function pronounBehindName(
  analyses: Analyses,
  i: number,
  { firstToken }: Sentence,
): CapitalPlace | undefined {
  const { document } = analyses
  const { flags, facts } = document.tokens
  const [before, next] = [i - 1, i + 1]
  if (!(besideOf(analyses, tokenKey(document, i)) & Beside.THIRD_PERSON) || before <= firstToken)
    return undefined
  if (flags[i] & Mark.apostrophe || !(flags[next] & Mark.lower)) return undefined
  // “King’s It was filmed”, “CHAPTER IV It was late”
  const named = (flags[before] & Mark.title) !== 0
  if (!named || flags[before] & Mark.apostrophe || facts[before] & Flag.FUNCTION) return undefined
  // “Castro He also wants”
  const at = isOf(analyses.resources.aroundWords(), tokenKey(document, next), Around.ADVERB) ? next + 1 : next
  const verb =
    facts[at] & (Flag.PAST | Flag.THIRD) || besideOf(analyses, tokenKey(document, at)) & Beside.AUXILIARY
  return verb ? againAt(capitalAt(document, i, 0.87)) : undefined
}

/** “The price of the dollar It rose”, “its director, Rosa Tanaka, She said”: the pronoun at token `i` stands behind the subject of its clause. */
export function takesUp(analyses: Analyses, i: number, { firstToken }: Sentence): boolean {
  const { document } = analyses
  const words = analyses.get(grammar)
  const before = i - 1
  if (!(words.roles[i] & (Role.HE | Role.THEY)) || tokenUnit(document, before) === 0x201d) return false
  if (isBehindSubject(words, firstToken, i)) return true
  for (let at = i - 2; at > firstToken; at--) {
    if (!isComma(document, at)) continue
    return isBehindSubject(words, words.roles[at + 1] & Role.AND ? at + 2 : at + 1, i)
  }
  return false
}

/** A subject that begins at token `start` ends before token `i`, or before what says who that is, between commas. */
function isBehindSubject(words: Grammar, start: number, i: number): boolean {
  const { document } = words
  const phrase = subjectPhrase(words, start, i + 1)
  if (!phrase || phrase.frame) return false
  if (phrase.end === i) return true
  const before = i - 1
  if (!isComma(document, phrase.end) || !isComma(document, before) || phrase.end >= before) return false
  return subjectPhrase(words, phrase.end + 1, i + 1)?.end === before
}
