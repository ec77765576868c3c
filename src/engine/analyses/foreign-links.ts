import { isUpperAt } from '../document/characters.ts'
import { isComma, type Sentence, tokenKey, tokenUnit, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { lastUpTo } from '../document/search.ts'
import { Clue } from '../language/clue-words.ts'
import { CALENDAR, PARTICLES } from '../language/name-words.ts'
import { Small } from '../language/small-words.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import { type Analyses, isClue } from './analyses.ts'
import { quotations } from './quotations.ts'
import { DETERMINERS } from './words/facts.ts'

/** Up to this rank a foreign word is an article, preposition, conjunction or auxiliary. */
const SMALL_WORD = 128
const LONGEST = 9

/** Longer nouns are hardly names. */
const SHORT = 5
/** English words that are usual enough to show that the sentence around is English. */
const USUAL = 3.4

/**
 * True when token `i` is a small word of a source language amid English: “members de the party”, “tests für anyone”,
 * “Das company paid”. In names and in phrases at home in English such words have no plain English on both sides.
 */
export function isLink(i: number, sentence: Sentence, analyses: Analyses): boolean {
  // Nearly no word of an English sentence could be one.
  return couldLink(i, sentence, analyses) && isLinkInEnglish(i, sentence, analyses)
}

/** “he dont know” lacks an apostrophe, and is no French. */
export function isNegation(i: number, key: string, analyses: Analyses): boolean {
  return key === 'dont' && i > 0 && isClue(analyses, tokenKey(analyses.document, i - 1), Clue.NEGATED)
}

function couldLink(i: number, { firstToken }: Sentence, analyses: Analyses): boolean {
  const { document, resources } = analyses
  const { tokens, text } = document
  const flags = tokens.flags[i]
  const [start, end] = [tokens.start[i], tokens.end[i]]
  if (tokens.kind[i] !== Kind.word || end - start > LONGEST) return false
  if (!(flags & (i === firstToken ? Mark.title : Mark.lower)) || !(flags & Mark.spaceAfter)) return false
  if (flags & (Mark.digit | Mark.apostrophe | Mark.abbreviation | Mark.hyphen | Mark.script)) return false
  const key = tokenKey(document, i)
  if (isNegation(i, key, analyses)) return false
  const small = resources.smallWords().get(key) ?? 0
  if (small & Small.ENGLISH_TOO) return true
  // The lexicon has “für” as it has “fur”.
  if (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION | Flag.UNIT) && !(flags & Mark.accent)) return false
  if (end - start === 1 ? !isClue(analyses, key, Clue.LETTER) : small & Small.NO_LINK) return false
  const rank = i === firstToken ? resources.foreign.rank(key) : resources.foreign.rank(text, start, end)
  return rank <= SMALL_WORD
}

/** Within a short quotation that begins with a capital: “La vie en rose”. */
function isInTitle(text: string, at: number, analyses: Analyses): boolean {
  const { quotations: list } = analyses.get(quotations)
  const last = lastUpTo(list.length, (q) => list[q].start, at)
  if (last < 0) return false
  const { start, end, closed } = list[last]
  return closed && at < end && end - start <= LONGEST_TITLE && isUpperAt(text, start + 1)
}

const LONGEST_TITLE = 40

function isLinkInEnglish(i: number, sentence: Sentence, analyses: Analyses): boolean {
  const { firstToken, endToken } = sentence
  const { document, lexicon, resources } = analyses
  const { tokens } = document
  const words = resources.smallWords()
  const heads = i === firstToken
  const [before, after] = [previous(), next()]
  if (after >= endToken) return false
  // “von und zu”
  if (PARTICLES.has(tokenKey(document, i - 1)) && PARTICLES.has(tokenKey(document, i + 1))) return false
  if (isInTitle(document.text, tokens.start[i], analyses)) return false
  if ([before, i - 1, i + 1, after].some((at) => at >= 0 && is(at, Small.AT_HOME))) return false
  const key = tokenKey(document, i)
  // “pas de deux”
  if (!heads && isOf(words, `${tokenKey(document, i - 1)}-${key}`, Small.PHRASE)) return false
  // “her le” is what a filter left of “title”: no article has another before it.
  if (!heads && key.length < 3 && isClue(analyses, tokenKey(document, before), Clue.ARTICLE)) return false
  if (heads)
    return (
      opens(after) ||
      (is(i, Small.PRONOUN) && (tokens.facts[after] & VERBAL) !== 0) ||
      (isClue(analyses, key, Clue.SOUTHERN) && isRaised(after))
    )
  if (is(i, Small.ENGLISH_TOO) && !is(i, Small.HARDLY_ENGLISH))
    return is(before, Small.PREPOSITION) && opens(after)
  const named = (tokens.flags[before] & Mark.title) !== 0 && before >= firstToken
  // “Rossi è in third place”, “in Rosario el 14 March”.
  if (named && !isPlain(before))
    return (
      tokens.kind[after] === Kind.number ||
      (!PARTICLES.has(key) && isPlain(after) && (tokens.facts[after] & Flag.FUNCTION) !== 0)
    )
  // “… five minutes. o coach complained”: after a full stop, which ends no sentence before a small letter.
  if (tokenUnit(document, before) === 0x2e) return opens(after)
  if (!isPlain(before) && tokens.kind[before] !== Kind.number && !isComma(document, before)) return false
  if (isPlain(after) || tokens.kind[after] === Kind.number) return true
  // “signed mit Porsche”, but “a dress di Prada”.
  return (
    (tokens.flags[after] & (Mark.title | Mark.upper)) !== 0 &&
    isPlain(before) &&
    (CALENDAR.has(tokenKey(document, after)) ||
      (tokens.flags[after] & Mark.upper) !== 0 ||
      !PARTICLES.has(key))
  )

  function is(at: number, small: number): boolean {
    return isOf(words, tokenKey(document, at), small)
  }

  /** The token before, or before another such word: “of de la city”. */
  function previous(): number {
    return i - 1 > firstToken && couldLink(i - 1, sentence, analyses) ? i - 2 : i - 1
  }

  function next(): number {
    return i + 2 < endToken && couldLink(i + 1, sentence, analyses) ? i + 2 : i + 1
  }

  function isPlain(at: number): boolean {
    return (
      at >= firstToken &&
      ((tokens.flags[at] & Mark.lower) !== 0 ||
        (at === firstToken && (tokens.facts[at] & Flag.FUNCTION) !== 0)) &&
      !(tokens.flags[at] & (Mark.accent | Mark.apostrophe)) &&
      (tokens.facts[at] & (Flag.LOWER | Flag.FUNCTION)) !== 0 &&
      lexicon.zipf(tokens.word[at]) >= USUAL
    )
  }

  /** “El Prosecution says”, “El BBC is”: letters of a body, or an English noun that is no name, with the source's capital. */
  function isRaised(at: number): boolean {
    const facts = tokens.facts[at]
    if (!(tokens.flags[at + 1] & Mark.lower)) return false
    return (
      (tokens.flags[at] & Mark.upper) !== 0 ||
      ((tokens.flags[at] & Mark.title) !== 0 &&
        widthOf(tokens, at) > SHORT &&
        (facts & (Flag.NOUN | Flag.LOWER)) === (Flag.NOUN | Flag.LOWER) &&
        !(facts & (Flag.PLACE | Flag.GIVEN | Flag.FAMILY | Flag.COMPANY)) &&
        lexicon.zipf(tokens.word[at]) >= USUAL)
    )
  }

  /** Behind a name stands a verb, behind an article a noun or what describes one. */
  function opens(at: number): boolean {
    if (DETERMINERS.has(tokenKey(document, at))) return true
    const facts = tokens.facts[at]
    return (
      isPlain(at) &&
      (facts & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
      !(facts & (Flag.FUNCTION | Flag.PAST | Flag.PARTICIPLE | Flag.THIRD | Flag.ADVERB))
    )
  }
}

const VERBAL = Flag.PAST | Flag.FUNCTION
