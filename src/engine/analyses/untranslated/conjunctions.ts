import { type Document, tokenKey, tokenSpan, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { unicode } from '../../document/unicode.ts'
import { Around } from '../../language/around-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { foreignStretches, isAtHome } from '../foreign.ts'
import { quotations } from '../quotations.ts'
import { DETERMINERS, isSmallEnglish } from '../words/facts.ts'
import { copulaAt } from './copulas.ts'
import { isAmidEnglish } from './english-around.ts'
import { type Remnant, remnantAt } from './remnant.ts'

/** “Ana Y Pedro”, “oil e gas”, “È a pity”: a conjunction or a copula of the source, most of one letter. */
export function* conjunctions(analyses: Analyses): Generator<Remnant> {
  const { tokens, text } = analyses.document
  for (let i = 1; i + 1 < tokens.count; i++) {
    const width = widthOf(tokens, i)
    if (width > 4 || tokens.kind[i] !== Kind.word) continue
    // English has no word of them in longer ones than “y”, “e” and “i”.
    if (width > 1 && tokens.facts[i] & Flag.FUNCTION) continue
    if (!STARTS.test(text[tokens.start[i]])) continue
    const letter = text.slice(tokens.start[i], tokens.end[i])
    const remnant = (width <= 2 && copulaAt(analyses, i, letter)) || conjunctionAt(analyses, i, letter)
    if (remnant) yield remnant
  }
}

/** First letters of conjunctions and copulas. */
const STARTS = /[YyeiuovwsşșéldèÈÉE]/

/** “Ana Y Pedro”, “oil e gas”: a conjunction between two capitals or two small words. */
function conjunctionAt(analyses: Analyses, i: number, letter: string): Remnant | undefined {
  const { document, resources } = analyses
  const { tokens } = document
  const language = resources.forms.conjunctions().get(letter)
  // “et al”, “urbi et orbi”
  if (!language || isAtHome(i, letter, analyses)) return undefined
  const [before, after] = [i - 1, i + 1]
  if (!(tokens.flags[i] & Mark.spaceBefore) || !(tokens.flags[i] & Mark.spaceAfter)) return undefined
  if (tokens.flags[i] & (Mark.hyphen | Mark.lineBefore) || tokens.flags[after] & Mark.lineBefore)
    return undefined
  if (tokens.kind[after] > Kind.number) return undefined
  const small = (tokens.flags[before] & tokens.flags[after] & Mark.lower) !== 0
  const names = betweenNames(document, before, after)
  const codes = betweenCodes(document, before, after)
  const odd =
    letter === 'Y'
      ? names || (small && opensMore(analyses, after))
      : isOddBetween(analyses, i, letter, small, names)
  if (!(odd || codes) || isQuotedSource(analyses, i)) return undefined
  const clear = letter.length > 1 && isSmallEnglish(document, before)
  // Between capitals it may be part of a name.
  const confidence = codes ? 0.9 : names ? 0.75 : clear && isSmallEnglish(document, after) ? 0.87 : 0.82
  return remnantAt(document, tokenSpan(document, i), 'conjunction', language, confidence)
}

/** In a passage of the source, or in a quotation that is not in English. */
const isQuotedSource = (analyses: Analyses, i: number): boolean =>
  analyses.get(foreignStretches).isSurelyForeign(i) ||
  (analyses.get(quotations).inside(analyses.document.tokens.start[i]) &&
    !isAmidEnglish(analyses.document, i, i + 1))

/** English has no conjunction of these letters between such words. */
function isOddBetween(
  { document, resources }: Analyses,
  i: number,
  letter: string,
  small: boolean,
  names: boolean,
): boolean {
  const { tokens } = document
  const [before, after] = [i - 1, i + 1]
  const key = tokenKey(document, after)
  if (tokens.kind[after] === Kind.number) {
    if (letter !== 'e' && tokens.kind[before] === Kind.number) return true
    // “Lleida y 201 towns”
    if (letter === 'y' && widthOf(tokens, before) > 2) return true
  }
  if (letter === 'y' && small && isOf(resources.aroundWords(), key, Around.CLAUSE_START)) return true
  // Small “y” joins names too: Ortega y Gasset.
  if (names && ((letter !== 'y' && letter !== 'wa') || bothPlaces(document, before, after))) return true
  if (letter.length > 1 && tokens.flags[after] & Mark.lower) return true
  // “Reuters i the paper”: behind a careless “I” stands a verb.
  if (letter === 'i') return DETERMINERS.has(key)
  return small && !LETTERED.has(tokenKey(document, before))
}

/** “vitamin e”, “option y”: what is named by a letter. */
const LETTERED = new Set(['vitamin', 'the', 'option', 'point', 'part', 'type'])

/** Before a determiner, or in a damaged text before what a clause begins with; “generation Y” stands before a noun or a stop. */
function opensMore(analyses: Analyses, after: number): boolean {
  const key = tokenKey(analyses.document, after)
  if (DETERMINERS.has(key)) return true
  return isOf(analyses.resources.aroundWords(), key, Around.CLAUSE_START) && analyses.get(damaged)
}

/** Two words with capitals, neither of them an initial or an article. */
const betweenNames = ({ tokens }: Document, before: number, after: number): boolean =>
  (tokens.flags[before] & tokens.flags[after] & Mark.title) !== 0 &&
  !(tokens.facts[before] & Flag.FUNCTION) &&
  widthOf(tokens, after) > 2 &&
  widthOf(tokens, before) > 2

/** Two roads, trains or forms. */
const betweenCodes = ({ text, tokens }: Document, before: number, after: number): boolean =>
  CODE.test(text.slice(tokens.start[after], tokens.start[after] + 9)) &&
  CODE_END.test(text.slice(Math.max(0, tokens.end[before] - 9), tokens.end[before]))

/** “SC-110”, “A7”, “N 340”: a road, train or form has capitals and a figure. */
const CODE = unicode`^\p{Lu}{1,3}[-\u2010\u2011 ]?\d{1,4}(?!\d)`

const CODE_END = unicode`(?:^|[^\p{L}\p{N}])\p{Lu}{1,3}[-\u2010\u2011 ]?\d{1,4}$`

/** “San Nicolás y Santiago”, “Ávila y Segovia”: two places, no family. */
function bothPlaces(document: Document, before: number, after: number): boolean {
  const { facts } = document.tokens
  // A region of two places is one.
  if (tokenKey(document, before) === 'castilla') return false
  const saint = before > 0 && /^santa?$/u.test(tokenKey(document, before - 1))
  return (saint || (facts[before] & Flag.PLACE) !== 0) && (facts[after] & Flag.PLACE) !== 0
}
