/** Verbs that stand in two renderings or two tenses. */

import { type Document, type Sentence, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Clue } from '../../language/clue-words.ts'
import { Form } from '../../language/synonyms.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type Analyses, isClue } from '../analyses.ts'
import { type Rendering, sideBySide } from './rendering.ts'

/** “came comes”, “said affirmed”: two forms of one verb, or one form of two verbs of one sense. */
export function verbsOfOneSense(analyses: Analyses, i: number, sentence: Sentence): Rendering | undefined {
  const { document } = analyses
  const { synonyms } = analyses.resources
  const before = i > sentence.firstToken ? tokenKey(document, i - 1) : ''
  if (isClue(analyses, before, Clue.SUBJECT) && isAttached(analyses, i, sentence)) return undefined
  const lefts = synonyms.verbForms(tokenKey(document, i))
  const rights = synonyms.verbForms(tokenKey(document, i + 1))
  for (const left of lefts) {
    for (const right of rights) {
      if (left.verb === right.verb) {
        const both = left.forms | right.forms
        // “came comes”, “says said”
        if (left.forms !== right.forms && both & Form.third && both & Form.past && !(both & Form.base))
          return sideBySide(i, 0.87)
        continue
      }
      const shared = left.line === right.line ? left.forms & right.forms : 0
      if (!shared || isDescribed(document, i + 1, sentence)) continue
      const infinitive = before === 'to' && !synonyms.takesVerb(left.verb)
      const confidence = confidenceOf(analyses, i, shared, infinitive, sentence)
      if (confidence) return sideBySide(i, confidence)
    }
  }
  return undefined
}

/** How sure it is that two verbs of one sense, in a form that both have, are two renderings; 0 where they are not. @param shared bits of `Form` */
function confidenceOf(
  analyses: Analyses,
  i: number,
  shared: number,
  infinitive: boolean,
  sentence: Sentence,
): number {
  const { facts, flags } = analyses.document.tokens
  const [a, b] = [facts[i], facts[i + 1]]
  // “a manufacturing building”
  if (shared & Form.gerund && b & Flag.NOUN) return 0
  if (shared & (Form.past | Form.participle | Form.gerund))
    return isPredicate(analyses, i, sentence) ? 0.87 : 0.8
  // “Nobody asks questions”, “the United States says”: the verb of a noun, the noun of a verb.
  if (shared & Form.third && a & b & Flag.THIRD && !(b & Flag.NOUN) && flags[i] & Mark.lower) return 0.87
  return shared & Form.base && infinitive ? 0.8 : 0
}

/** “reported confirmed cases”: the word at token `at` describes the noun behind it. */
function isDescribed({ tokens: { facts } }: Document, at: number, { endToken }: Sentence): boolean {
  const next = at + 1
  return (
    (facts[at] & Flag.ADJECTIVE) !== 0 &&
    next < endToken &&
    (facts[next] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
  )
}

/** “he signed penned the letter”: two finite verbs behind one subject; not “the people I asked agreed”. */
export function finiteVerbs(analyses: Analyses, i: number, sentence: Sentence): Rendering | undefined {
  if (i === sentence.firstToken) return undefined
  const { document, resources } = analyses
  const { facts } = document.tokens
  const pronoun = isClue(analyses, tokenKey(document, i - 1), Clue.SUBJECT)
  if (!pronoun && !isSubject(analyses, i, sentence)) return undefined
  if (pronoun && (isAttached(analyses, i, sentence) || !goesOn(document, i + 2, sentence))) return undefined
  const other = Flag.ADJECTIVE | Flag.FUNCTION | Flag.BASE
  if (facts[i] & other || facts[i + 1] & (other | Flag.NOUN)) return undefined
  return resources.synonyms.isLinking(tokenKey(document, i))
    ? undefined
    : sideBySide(i, pronoun ? 0.86 : 0.78)
}

/** A noun or pronoun before the subject has the first verb to itself: “those they met greeted them”. */
function isAttached(analyses: Analyses, i: number, { firstToken }: Sentence): boolean {
  const { document } = analyses
  const { kind, facts } = document.tokens
  const before = i - 2
  return (
    before >= firstToken &&
    kind[before] === Kind.word &&
    (!(facts[before] & BEFORE_CLAUSE) || isClue(analyses, tokenKey(document, before), Clue.RELATIVE))
  )
}

/** What stands before the subject of a clause and is no noun that the clause goes with. */
const BEFORE_CLAUSE = Flag.FUNCTION | Flag.PAST | Flag.THIRD | Flag.BASE | Flag.ADVERB

/** No noun stands at token `next`, behind both verbs: “we enacted targeted cuts”. */
function goesOn({ tokens: { kind, facts, flags } }: Document, next: number, { endToken }: Sentence): boolean {
  if (next >= endToken || kind[next] !== Kind.word) return true
  return (facts[next] & Flag.FUNCTION) !== 0 || !(flags[next] & Mark.lower)
}

/** “Ruiz signed penned”, “had signed penned”: a name or an auxiliary before both, and what goes on behind them. */
function isSubject(analyses: Analyses, i: number, { endToken }: Sentence): boolean {
  const { document } = analyses
  const { kind, facts, flags } = document.tokens
  const [before, next] = [i - 1, i + 2]
  if (next >= endToken || kind[before] !== Kind.word) return false
  if (kind[next] === Kind.word && !(facts[next] & Flag.FUNCTION)) return false
  if (!(flags[before] & Mark.lower)) return !(facts[before] & Flag.FUNCTION)
  return isClue(analyses, tokenKey(document, before), Clue.PERFECT)
}

/** A subject or an auxiliary before token `i`, or the end of the clause behind both, shows that they are the sentence's verb. */
function isPredicate(analyses: Analyses, i: number, { firstToken }: Sentence): boolean {
  const { document } = analyses
  const { kind, facts } = document.tokens
  if (i === firstToken || kind[i - 1] !== Kind.word) return false
  return (
    (facts[i - 1] & Flag.FUNCTION) !== 0 ||
    kind[i + 2] !== Kind.word ||
    isClue(analyses, tokenKey(document, i - 1), Clue.SUBJECT)
  )
}
