import { type Document, type Sentence, tokenKey, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import { quotations } from '../quotations.ts'
import { isNoIdiom, isUnlikely } from './doubled-idioms.ts'
import { isNameTwice, isPeopleTwice, isTitleTwice } from './doubled-names.ts'
import { DOUBTFUL, type EchoPlace, echoAt } from './echo.ts'

/** “in the the town”, “some 40 40 people”: a word and behind it the same word. */
export function doubledAt(analyses: Analyses, i: number, sentence: Sentence): EchoPlace | undefined {
  return inOtherForm(analyses.document, i, sentence) ?? wordTwice(analyses, i, sentence)
}

/** “in the the town”: a word that no idiom, name or title has twice. */
function wordTwice(analyses: Analyses, i: number, sentence: Sentence): EchoPlace | undefined {
  const { document, lexicon, resources } = analyses
  const { tokens } = document
  if (!isWrittenTwice(document, i)) return undefined
  const key = tokenText(document, i).toLowerCase()
  const after = tokenKey(document, i + 2)
  // “in in vitro tests”, “the first first lady from the south”
  if ((key === 'in' && LATIN.test(after)) || (key === 'first' && FIRSTS.test(after))) return undefined
  const within = i > sentence.firstToken
  const words = resources.aroundWords()
  const idiomatic = isOf(words, key, Around.TWICE)
  const allowed = idiomatic && !isNoIdiom(analyses, i, key, sentence)
  if (allowed && !(within && isUnlikely(document, i, key, resources) && analyses.get(damaged)))
    return undefined
  const common = (tokens.facts[i + 1] & Flag.FUNCTION) !== 0
  // Two capitals are a name (Duran Duran); a first word of the sentence may be a small one.
  const capitals =
    tokens.flags[i + 1] & (Mark.title | Mark.upper) && tokens.flags[i] & (Mark.title | Mark.upper)
  // “…”, said Said.
  if (!common && tokens.flags[i] & Mark.lower && tokens.flags[i + 1] & Mark.title) return undefined
  // The band The The.
  if (capitals && key === 'the' && within) return undefined
  const people = capitals && (isPeopleTwice(analyses, i, sentence) || isNameTwice(analyses, i, key, sentence))
  if (capitals && !(common && key.length > 1) && !people && !isTitleTwice(analyses, i, key, sentence))
    return undefined
  if (!common) {
    // “Who won won by a nose.”
    if (within && isOf(words, tokenKey(document, i - 1), Around.QUESTION)) return undefined
    if (!people && (key.length < 3 || !lexicon.has(tokens.word[i], Flag.LOWER))) return undefined
  }
  // The first of a run speaks for it: each would be followed to its end.
  if (within && tokenKey(document, i - 1) === key) return undefined
  // People stammer in quotations.
  const spoken = analyses.get(quotations).inside(tokens.start[i])
  let end = i + 2
  while (end < sentence.endToken && tokenKey(document, end) === key) end++
  // A third time is a chant, not a slip, unless the text is damaged: “in in in the city”.
  const chant = end > i + 2
  if (chant && (!common || spoken || !analyses.get(damaged))) return undefined
  const confidence = spoken ? 0.75 : allowed || chant ? DOUBTFUL : common ? 0.95 : 0.85
  const found = echoAt(document, i, i, end - 1, false, confidence)
  // What English has twice elsewhere may be a typist’s slip in a text that is whole.
  return spoken || (idiomatic && (allowed || !analyses.get(damaged)))
    ? { ...found, severity: 'warning' }
    : found
}

/** The word at token `i` is written again behind it, with a space between. */
function isWrittenTwice(document: Document, i: number): boolean {
  const { kind, start, end, flags } = document.tokens
  const next = i + 1
  return (
    kind[i] === Kind.word &&
    kind[next] === Kind.word &&
    end[i] - start[i] === end[next] - start[next] &&
    !((flags[i] | flags[next]) & (Mark.digit | Mark.hyphen | Mark.abbreviation)) &&
    (flags[next] & Mark.spaceBefore) !== 0 &&
    tokenText(document, i).toLowerCase() === tokenText(document, next).toLowerCase()
  )
}

/** What “first” makes a title or a kind of. */
const FIRSTS = /^(?:lad(?:y|ies)|(?:minister|nation)s?|secretary)$/

/** Latin phrases that begin with “in”. */
const LATIN = /^(?:vi(?:tro|vo)|si(?:lico|tu)|utero|absentia|camera|loco|memoriam|extremis)$/

/** “some 40 40 people”, “the court court’s ruling”: a figure, or a noun and its possessive. */
function inOtherForm(document: Document, i: number, { firstToken }: Sentence): EchoPlace | undefined {
  const { kind, start, end, base, flags, facts } = document.tokens
  const next = i + 1
  const lower = (at: number): boolean => (flags[at] & Mark.lower) !== 0
  const counted = i > firstToken && kind[i - 1] === Kind.word && (facts[next + 1] & Flag.NOUN) !== 0
  const figure =
    kind[i] === Kind.number &&
    kind[next] === Kind.number &&
    counted &&
    lower(next + 1) &&
    !(facts[next + 1] & Flag.FUNCTION)
  const owned = lower(i) && lower(next) && end[i] === base[i] && base[next] < end[next]
  if (!figure && !(owned && facts[i] & Flag.NOUN)) return undefined
  const length = base[i] - start[i]
  if (length < (figure ? 2 : SHORTEST_NOUN) || length !== base[next] - start[next]) return undefined
  if (!(flags[next] & Mark.spaceBefore) || tokenKey(document, i) !== tokenKey(document, next))
    return undefined
  return echoAt(document, i, i, next, owned, 0.85)
}

/** A shorter noun before its possessive may be an abbreviation. */
const SHORTEST_NOUN = 5
