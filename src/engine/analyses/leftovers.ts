import { isCapital, tokenKey } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Clue } from '../language/clue-words.ts'
import { CALENDAR, PARTICLES } from '../language/name-words.ts'
import { Small } from '../language/small-words.ts'
import { Flag, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import { type Analyses, type Analysis, isClue } from './analyses.ts'
import { damaged } from './condition.ts'
import { type ForeignStretch, foreignStretches, isAtHome } from './foreign.ts'
import { stretchOf } from './foreign-forms.ts'
import { origin } from './origin.ts'
import { quotations } from './quotations.ts'
import { DETERMINERS } from './words/facts.ts'

/** So many different words of its source make a text full of them. */
const FULL = 5
/** Fewer of them in so many words are the terms of a long text. */
const SPARSE = 90

/**
 * The source of a text that is full of its words. There a word that would elsewhere be a name, a slip or a term is the
 * source’s as well. Undefined for all others.
 */
export const fullOf: Analysis<string | undefined> = {
  name: 'full-of',
  compute(analyses) {
    const { document } = analyses
    const { stretches } = analyses.get(foreignStretches)
    // Nearly no text has so many.
    if (stretches.length < FULL || !analyses.get(damaged)) return undefined
    const words = new Map<string, Set<string>>()
    for (const { language, confidence, start, end } of stretches) {
      if (confidence < 0.8 || analyses.get(quotations).inside(start)) continue
      const said = words.get(language) ?? new Set()
      words.set(language, said.add(document.text.slice(start, end)))
    }
    const count = (language: string): number => words.get(language)?.size ?? 0
    // Where two that are kin share the words, no origin is told.
    const source =
      analyses.get(origin)?.language ??
      [...words.keys()].reduce((best, next) => (count(next) > count(best) ? next : best), '')
    return count(source) >= Math.max(FULL, document.words / SPARSE) ? source : undefined
  },
}

/** The language of which a text is full, or the one that it seems to come from. */
export const likelySource = (analyses: Analyses): string | undefined =>
  analyses.get(fullOf) ?? analyses.get(origin)?.language

/** Up to this rank a word is a small one of its language. */
const SMALL_WORD = 220
/** Up to this rank no English word is it, and at a sentence’s head it is no name. */
const FREQUENT = 4000
/** Up to this rank a word is an article or a preposition. */
const ARTICLE = 60
const MANY = Flag.PLURAL | Flag.LOWER
/** Zipf frequency up to which an English word is rarer than the source’s of the same letters. */
const RARE = 4.25

/** Small words of the source in a text that is full of it: “not pas known”, “Nos children sleep”, “that el Ministry”. */
export function* leftovers(analyses: Analyses): Generator<ForeignStretch> {
  const source = analyses.get(fullOf)
  const { document, lexicon, resources } = analyses
  const { foreign } = resources
  const bit = source ? foreign.languages.indexOf(source) : -1
  if (!source || bit < 0) return
  const { tokens, text } = document
  const { isForeign } = analyses.get(foreignStretches)
  const words = resources.smallWords()
  const odd =
    Mark.digit | Mark.apostrophe | Mark.script | Mark.abbreviation | Mark.hyphen | Mark.invisible | Mark.upper
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || tokens.flags[i] & odd || tokens.facts[i] & Flag.FUNCTION) continue
    const [start, end] = [tokens.start[i], tokens.end[i]]
    const after = i + 1
    if (end - start < 2 || isForeign(i)) continue
    const lower = (tokens.flags[i] & Mark.lower) !== 0
    const key = tokenKey(document, i)
    const unknown = tokens.word[i] === NONE || tokens.facts[i] === Flag.UNCURATED
    const mask = foreign.mask(key)
    const listed = (mask & (1 << bit)) !== 0
    if (source === 'de' && !lower && unknown && isNoun(i, mask === 1 << bit)) {
      yield stretchOf(document, i, source, CONFIDENCE)
      continue
    }
    if (!listed || foreign.rank(key) > (unknown && !lower ? FREQUENT : SMALL_WORD)) continue
    if (
      end - start > LONGEST ||
      tokens.kind[after] !== Kind.word ||
      !(tokens.flags[after] & Mark.spaceBefore)
    )
      continue
    if (tokens.flags[after] & Mark.lineBefore) continue
    const kinds = words.get(key) ?? 0
    // “Trois workers”
    if (!lower && kinds & Small.NUMERAL && (tokens.facts[after] & MANY) === MANY && opens(i)) {
      yield stretchOf(document, i, source, HEAD)
      continue
    }
    // What English has too stands where no such word does: “in the dos last days”, “two ales”.
    const known = tokens.facts[i] & Flag.LOWER && !(tokens.flags[i] & Mark.accent)
    if (known && (tokens.facts[i] & Flag.VERB || lexicon.zipf(tokens.word[i]) > RARE)) {
      const links = kinds & Small.LINKS_NOUN && isCapital(document, after) && isPlain(i - 1)
      if (lower && i > 0 && (links ? tokens.facts[i - 1] & Flag.NOUN : followsVerb(i, foreign.rank(key))))
        yield stretchOf(document, i, source, CONFIDENCE)
      continue
    }
    if (isAtHome(i, key, analyses) || isOf(words, tokenKey(document, after), Small.AT_HOME)) continue
    if (!lower && opens(i)) yield stretchOf(document, i, source, HEAD)
    else if (lower && standsAmid(i, Boolean(known), key)) yield stretchOf(document, i, source, CONFIDENCE)
  }

  /** In small letters, behind an English word or number and before another, and no part of a name. */
  function standsAmid(i: number, known: boolean, key: string): boolean {
    const [before, after] = [i - 1, i + 1]
    if (before < 0 || tokens.flags[i] & Mark.lineBefore) return false
    if (known && !isOf(words, key, Small.NUMERAL))
      if (DETERMINERS.has(tokenKey(document, before)) || tokens.facts[before] & Flag.ADJECTIVE) return false
    const capital = isCapital(document, after)
    const dated = capital && CALENDAR.has(tokenKey(document, after))
    if (isCapital(document, before) && !(tokens.facts[before] & Flag.FUNCTION))
      return isPlain(after) && !PARTICLES.has(key)
    if (!isEnglish(before)) return false
    if (capital && PARTICLES.has(key) && !dated)
      return (tokens.facts[after] & (Flag.LOWER | Flag.NOUN)) === (Flag.LOWER | Flag.NOUN) && !known
    return true
  }

  /** “Closed pour six hours”, “the man, die since 2016 lives there”: where no verb stands in English. */
  function followsVerb(i: number, rank: number): boolean {
    // “Left home the day before”
    if (!(tokens.facts[i] & Flag.VERB) && rank > ARTICLE) return false
    const [before, after] = [i - 1, i + 1]
    const opens = tokens.kind[after] === Kind.number || (tokens.facts[after] & Flag.FUNCTION) !== 0
    if (i === 0 || !opens || tokenKey(document, after) === 'to') return false
    if (text[tokens.start[before]] === ',')
      return (
        (tokens.kind[before - 1] === Kind.number || isCapital(document, before - 1)) &&
        DETERMINERS.has(tokenKey(document, after))
      )
    const facts = tokens.facts[before]
    return (
      (facts & (Flag.PAST | Flag.PARTICIPLE)) !== 0 &&
      (facts & (Flag.NOUN | Flag.FUNCTION | Flag.BASE)) === 0 &&
      !isClue(analyses, tokenKey(document, before), Clue.CAUSES)
    )
  }

  /** With a capital at the head of a sentence or quotation, before English in small letters. */
  function opens(i: number): boolean {
    const after = i + 1
    if (i > 0 && !(tokens.flags[i] & Mark.lineBefore) && !HEADS.includes(text[tokens.start[i] - 1])) {
      if (!(tokens.kind[i - 1] === Kind.punctuation && HEADS.includes(text[tokens.end[i - 1] - 1])))
        return false
    }
    // “Pas fear nothing.”
    if (!isPlain(after) || tokens.facts[i] & Flag.HUMAN) return false
    const facts = tokens.facts[after]
    if (!(tokens.facts[i] & (Flag.FAMILY | Flag.GIVEN | Flag.PLACE))) return true
    return (
      (facts & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
      !(facts & (Flag.FUNCTION | Flag.PAST | Flag.THIRD | Flag.ADVERB))
    )
  }

  /** “in a Turnhalle”, “brought to Sicherheit”: a noun of German, which is none of a body’s or a place’s names. */
  function isNoun(i: number, listed: boolean): boolean {
    if (i === 0 || tokens.flags[i] & Mark.lineBefore || isCapital(document, i + 1)) return false
    const [start, end] = [tokens.start[i], tokens.end[i]]
    const word = text.slice(start, end)
    // “A Heidelberger woman”, “the Hindenburger”.
    if (resources.forms.germanName().test(word) || OF_PLACE.test(word)) return false
    const before = tokenKey(document, i - 1)
    if (listed) return isPlain(i - 1) && (end - start > 4 || DETERMINERS.has(before))
    const far = tokens.facts[i - 1] & Flag.ADJECTIVE && isPlain(i - 1) ? tokenKey(document, i - 2) : before
    return end - start > (far === 'a' || far === 'an' ? 8 : LONGEST) && DETERMINERS.has(far)
  }

  function isPlain(at: number): boolean {
    return (
      (tokens.flags[at] & Mark.lower) !== 0 &&
      tokens.word[at] !== NONE &&
      (tokens.facts[at] & (Flag.LOWER | Flag.FUNCTION)) !== 0
    )
  }

  function isEnglish(at: number): boolean {
    if (tokens.kind[at] === Kind.number) return true
    if (tokens.kind[at] === Kind.word) return isPlain(at) || (tokens.facts[at] & Flag.FUNCTION) !== 0
    return ENDS.includes(text[tokens.start[at]])
  }
}

const OF_PLACE = /(?:er|ers|mann|stein)$/u

const LONGEST = 10
const CONFIDENCE = 0.78
const HEAD = 0.76
/** Behind what a sentence or quotation begins. */
const HEADS = '.!?"“«„:'
const ENDS = ',;"“«„'
