/**
 * Foreign words with a capital, which as a rule are names and left alone: an office before a name (“Bürgermeister Hans
 * Krug”), a German noun (“the Anwohner want”), and a Turkish ending (“in Ankara’da”).
 */

import { type Document, tokenKey } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { PARTICLES } from '../language/name-words.ts'
import { Flag, fold, NONE } from '../lexicon/lexicon.ts'
import type { Analyses } from './analyses.ts'
import type { ForeignStretch } from './foreign.ts'
import { DETERMINERS } from './words/facts.ts'

/** Endings that Turkish parts from a name or number by an apostrophe; of one letter there are too many elsewhere. */
const TURKISH_ENDINGS = new Set(
  (
    'da de ta te dan den tan ten daki deki taki teki nda nde ndan nden nın nin nun nün ın ün ya ye yı yi yu yü ' +
    'yla yle ındaki indeki sında sinde sının sinin nda lar ler ları leri lık lik li lı lu lü dır dir tır tir'
  ).split(' '),
)

/** Appends to `stretches` what a capital does not excuse, and words that are foreign only where they stand. */
export function foreignMarks(analyses: Analyses, stretches: ForeignStretch[]): void {
  const { document } = analyses
  const { tokens, text } = document
  const { LOWER, FUNCTION, UNCURATED } = Flag
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word) continue
    const flags = tokens.flags[i]
    if (flags & Mark.apostrophe) {
      if (hasTurkishEnding(document, i)) stretches.push(stretchOf(document, i, 'tr', 0.9))
      continue
    }
    if (tokens.end[i] - tokens.start[i] === 1) {
      const language = PLACE_PREPOSITIONS[text[tokens.start[i]]]
      if (language && isBeforePlace(document, i)) stretches.push(stretchOf(document, i, language, 0.86))
      continue
    }
    if (tokens.facts[i] & (LOWER | FUNCTION)) {
      if (isHour(document, i)) stretches.push(stretchOf(document, i, 'de', 0.88))
      else if (isAgent(document, i)) stretches.push(stretchOf(document, i, 'nl', 0.86))
      else if (isGermanArticle(document, i)) stretches.push(stretchOf(document, i, 'de', 0.87))
      continue
    }
    if (tokens.end[i] - tokens.start[i] === 2 && isDateOf(i)) {
      stretches.push({ ...stretchOf(document, i, 'es', 0.88), end: tokens.end[i + 1], endToken: i + 2 })
      i++
      continue
    }
    const dotted = text.charCodeAt(tokens.end[i]) === DOT
    if (!dotted && !(flags & Mark.title)) continue
    const source = analyses.resources.sourceWords.get(fold(text.slice(tokens.start[i], tokens.end[i])))
    if (!source) continue
    const [language, kind] = source
    // After a capital it may be a part of a name: “Avenida Presidente Vargas”.
    const begins =
      i === 0 ||
      !isCapital(document, i - 1) ||
      (flags & Mark.lineBefore) !== 0 ||
      (tokens.facts[i - 1] & FUNCTION) !== 0
    if (kind === 'short') {
      if (dotted && begins && isAbbreviated(document, i))
        stretches.push(stretchOf(document, i, language, 0.86, DOT))
    } else if (!(flags & Mark.title) || !begins) continue
    else if (kind === 'time') {
      if (isDated(document, i)) stretches.push(stretchOf(document, i, language, 0.88))
    } else if (kind === 'small' || (tokens.word[i] !== NONE && tokens.facts[i] !== UNCURATED)) continue
    else if (kind === 'title' && i + 1 < tokens.count && isCapital(document, i + 1)) {
      // “in Governador Valadares”: a town.
      if (i === 0 || !PLACED.has(tokenKey(document, i - 1)))
        stretches.push(stretchOf(document, i, language, 0.87))
    }
    // Bodies of other countries have capitals in English too: “the Prefeitura”; German nouns are common ones.
    else if (language === 'de' || tokens.end[i] - tokens.start[i] > 5) pushNoun(i, language)
  }

  /** “12 de mayo”. */
  function isDateOf(i: number): boolean {
    if (i === 0 || i + 1 >= tokens.count || tokens.kind[i - 1] !== Kind.number) return false
    if (text.slice(tokens.start[i], tokens.end[i]) !== 'de') return false
    const month = analyses.resources.sourceWords.get(fold(text.slice(tokens.start[i + 1], tokens.end[i + 1])))
    return month !== undefined && month[1] === 'time'
  }

  function pushNoun(i: number, language: string): void {
    // “Bundesstraße 83” is a name.
    const named = i + 1 < tokens.count && (isCapital(document, i + 1) || tokens.kind[i + 1] === Kind.number)
    if (named || !isAmidEnglish(document, i)) return
    const articled = DETERMINERS.has(tokenKey(document, i - 1))
    if (language === 'de') stretches.push(stretchOf(document, i, language, articled ? 0.86 : 0.8))
    else if (articled) stretches.push(stretchOf(document, i, language, 0.8))
  }
}

/** Behind them stands a place rather than a person. */
const PLACED = new Set(['in', 'near', 'at'])

const DOT = 0x2e

/** “um 2 p.m.”: English says “um” to itself only. */
function isHour({ text, tokens }: Document, i: number): boolean {
  return (
    i + 1 < tokens.count &&
    tokens.kind[i + 1] === Kind.number &&
    text.slice(tokens.start[i], tokens.end[i]) === 'um'
  )
}

/** “arrested door the police”: behind a participle and before an article a door is none. */
function isAgent(document: Document, i: number): boolean {
  const { text, tokens } = document
  return (
    i > 0 &&
    i + 1 < tokens.count &&
    tokens.end[i] - tokens.start[i] === 4 &&
    text.startsWith('door', tokens.start[i]) &&
    (tokens.facts[i - 1] & Flag.PARTICIPLE) !== 0 &&
    (tokens.facts[i - 1] & (Flag.NOUN | Flag.BASE | Flag.ADJECTIVE)) === 0 &&
    tokenKey(document, i + 1) === 'the'
  )
}

/** “Die Opposition rejects”: at a sentence's head, before an English noun with a capital and a small word. */
function isGermanArticle(document: Document, i: number): boolean {
  const { text, tokens } = document
  if (!(tokens.flags[i] & Mark.title) || i + 2 >= tokens.count || tokens.flags[i] & Mark.hyphen) return false
  const word = text.slice(tokens.start[i], tokens.end[i])
  if (word !== 'Die') return false
  return (
    (i === 0 || tokens.kind[i - 1] === Kind.punctuation || (tokens.flags[i] & Mark.lineBefore) !== 0) &&
    (tokens.flags[i + 1] & Mark.title) !== 0 &&
    (tokens.facts[i + 1] & Flag.LOWER) !== 0 &&
    (tokens.facts[i + 1] & Flag.NOUN) !== 0 &&
    (tokens.facts[i + 1] & (Flag.ADJECTIVE | Flag.ADVERB)) === 0 &&
    (tokens.flags[i + 2] & Mark.lower) !== 0
  )
}

/** Prepositions of one letter, and their languages. */
const PLACE_PREPOSITIONS: Readonly<Record<string, string>> = { à: 'fr', w: 'pl', z: 'pl' }

/** “arrested à Lyon”: between a small word and a name; “à la carte” has small ones around it. */
function isBeforePlace({ tokens }: Document, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < tokens.count &&
    (tokens.flags[i] & (Mark.spaceBefore | Mark.spaceAfter)) === (Mark.spaceBefore | Mark.spaceAfter) &&
    (tokens.flags[i - 1] & Mark.lower) !== 0 &&
    (tokens.facts[i - 1] & Flag.LOWER) !== 0 &&
    (tokens.flags[i + 1] & Mark.title) !== 0
  )
}

/** “ul. Lipowa”, “godz. 17”, “12 Mio. euros”: before a name or number, or behind a number; at a sentence's end nothing tells. */
function isAbbreviated({ tokens }: Document, i: number): boolean {
  const next = i + 2
  if (next >= tokens.count || tokens.flags[i + 1] & Mark.spaceBefore || tokens.flags[next] & Mark.lineBefore)
    return false
  if (tokens.kind[next] === Kind.number) return true
  if (i > 0 && tokens.kind[i - 1] === Kind.number) return true
  return (
    tokens.kind[next] === Kind.word &&
    (tokens.flags[next] & Mark.title) !== 0 &&
    (tokens.flags[i] & Mark.lineBefore) === 0
  )
}

/** “12 Mai”, “14.30 Uhr”, “on Freitag”: behind a number or a preposition of time, and no name behind. */
function isDated(document: Document, i: number): boolean {
  const { tokens } = document
  if (i === 0 || (i + 1 < tokens.count && isCapital(document, i + 1))) return false
  if (tokens.kind[i - 1] === Kind.number) return true
  // What is a family name too is one behind most prepositions.
  const known = tokens.word[i] !== NONE && tokens.facts[i] !== Flag.UNCURATED
  const before = tokenKey(document, i - 1)
  return before === 'on' || (!known && TIME_PREPOSITIONS.has(before))
}

const TIME_PREPOSITIONS = new Set('in until since from last next'.split(' '))

/** @param dot when given, the full stop behind the token belongs to it */
function stretchOf(
  { tokens }: Document,
  i: number,
  language: string,
  confidence: number,
  dot?: typeof DOT,
): ForeignStretch {
  const last = dot ? i + 1 : i
  return {
    start: tokens.start[i],
    end: tokens.end[last],
    firstToken: i,
    endToken: last + 1,
    language,
    kind: 'words',
    confidence,
    listed: true,
  }
}

/** “Çamlık’ta”, “2024’te”: a name or year, an apostrophe, an ending. */
function hasTurkishEnding({ text, tokens }: Document, i: number): boolean {
  if (!(tokens.flags[i] & (Mark.title | Mark.upper | Mark.digit))) return false
  let at = tokens.end[i] - 1
  while (at > tokens.start[i] && !isApostrophe(text.charCodeAt(at))) at--
  return at - tokens.start[i] >= 2 && TURKISH_ENDINGS.has(text.slice(at + 1, tokens.end[i]))
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019

function isCapital({ tokens }: Document, i: number): boolean {
  return tokens.kind[i] === Kind.word && (tokens.flags[i] & (Mark.title | Mark.upper | Mark.mixed)) !== 0
}

/** Behind a small word, as no name of a body at a sentence’s head is, and before one or a mark. */
function isAmidEnglish({ text, tokens }: Document, i: number): boolean {
  return (
    i > 0 &&
    !PARTICLES.has(text.slice(tokens.start[i - 1], tokens.end[i - 1])) &&
    tokens.kind[i - 1] === Kind.word &&
    ((tokens.flags[i - 1] & Mark.lower) !== 0 || (tokens.facts[i - 1] & Flag.FUNCTION) !== 0) &&
    tokens.word[i - 1] !== NONE &&
    !(tokens.flags[i] & Mark.hyphen)
  )
}
