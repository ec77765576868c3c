/**
 * Words whose form or place gives them away as the source’s: how it addresses people (“señor Ruiz”, “k. Bekas”), what it
 * abbreviates (“m.in.”), its endings on an English word (“Thursday-feira”), its article on a place (“l’Hérault”), its
 * long nouns (“the Abwasserverordnung”) and what it calls the lines of a list (“Schiedsrichter: Hans Krug”).
 */

import { baseText, type Document, tokenKey, tokenText, tokenUnit, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { SHOUTED, unicode } from '../document/unicode.ts'
import { CALENDAR } from '../language/name-words.ts'
import { Small } from '../language/small-words.ts'
import { INITIALS, type SourceForms } from '../language/source-forms.ts'
import { Flag, fold, NONE } from '../lexicon/lexicon.ts'
import type { Analyses } from './analyses.ts'
import type { ForeignStretch } from './foreign.ts'
import { DETERMINERS } from './words/facts.ts'

/** What the token's form or place says; undefined when nothing. */
export function foreignForm(analyses: Analyses, i: number): ForeignStretch | undefined {
  const { document } = analyses
  const { text, tokens } = document
  const flags = tokens.flags[i]
  // As most words are, and none of these: “of Paris”, “the”.
  if (tokens.facts[i] & Flag.FUNCTION && !(flags & (Mark.apostrophe | Mark.hyphen | Mark.abbreviation)))
    return undefined
  const { forms } = analyses.resources
  if (tokens.kind[i] === Kind.link || flags & Mark.abbreviation) return dotted(document, i, forms)
  if (tokens.kind[i] !== Kind.word) return undefined
  if (flags & Mark.apostrophe) return articledPlace(analyses, i)
  const width = widthOf(tokens, i)
  if (flags & Mark.lower) {
    if (flags & Mark.hyphen)
      return (width <= LONGEST_ENDING ? ending(document, i, forms) : undefined) ?? compound(analyses, i)
    if (width > LONGEST_HONORIFIC || i + 1 >= tokens.count) return undefined
    if (i > 0 && tokens.kind[i - 1] === Kind.number) {
      const year = ofYear(document, i, forms)
      if (year) return year
    }
    if (width === 1) return initial(document, i)
    if (text.charCodeAt(tokens.end[i]) === DOT) return abbreviation(document, i, forms)
    return tokens.flags[i + 1] & Mark.title ? honorific(document, i, forms) : undefined
  }
  if (flags & (Mark.upper | Mark.mixed) && width <= LONGEST_ACRONYM) {
    const kinds = analyses.resources.smallWords().get(tokenText(document, i)) ?? 0
    return kinds & Small.ACRONYM
      ? stretchOf(document, i, 'und', kinds & Small.ENGLISH_TOO ? KEPT_IN_ENGLISH : 0.8)
      : undefined
  }
  if (!(flags & Mark.title) || flags & Mark.hyphen) return undefined
  if (tokenUnit(document, i + 1) === COLON) return label(analyses, i)
  if (tokens.word[i] === NONE && width >= SHORTEST_COMPOUND) return germanNoun(analyses, i)
  return width <= LONGEST_HONORIFIC && i + 1 < tokens.count && tokens.flags[i + 1] & Mark.title
    ? honorific(document, i, forms)
    : undefined
}

const COLON = 0x3a
const DOT = 0x2e
const LONGEST_ENDING = 9
const LONGEST_HONORIFIC = 12
const LONGEST_ACRONYM = 5
/** How sure it is of what English texts keep now and then. */
export const KEPT_IN_ENGLISH = 0.77
const SHORTEST_COMPOUND = 9

/** “m.in.”, “z.B.”, “p.ej.”: dotted letters that English does not have. */
function dotted(document: Document, i: number, forms: SourceForms): ForeignStretch | undefined {
  const { tokens } = document
  if (widthOf(tokens, i) > LONGEST_HONORIFIC) return undefined
  const language = forms.dotted().get(tokenText(document, i).replace(/\.$/u, ''))
  if (!language) return undefined
  const stopped = tokenUnit(document, i + 1) === DOT && !(tokens.flags[i + 1] & Mark.spaceBefore)
  return stretchOf(document, i, language, 0.84, stopped ? i + 1 : i)
}

/** “the minister, k. Stavros Bekas”: one small letter with a stop before a name. */
function initial(document: Document, i: number): ForeignStretch | undefined {
  const { text, tokens } = document
  const language = INITIALS.get(text[tokens.start[i]])
  const next = i + 2
  if (!language || next >= tokens.count || tokenUnit(document, i + 1) !== DOT) return undefined
  const glued = tokens.flags[i + 1] & Mark.spaceBefore || !(tokens.flags[i] & Mark.spaceBefore)
  if (glued || tokens.flags[i] & Mark.lineBefore) return undefined
  const name = (tokens.flags[next] & Mark.title) !== 0
  return name && widthOf(tokens, next) > 2 ? stretchOf(document, i, language, 0.82, i + 1) : undefined
}

/** “in 1998 r.”, “since 2011 godine”: the word for a year behind it; “3 yi”: a number of the source’s. */
function ofYear(document: Document, i: number, forms: SourceForms): ForeignStretch | undefined {
  const { text, tokens } = document
  if (!(tokens.flags[i] & Mark.spaceBefore)) return undefined
  const word = tokenText(document, i)
  // “8 yi yuan”
  const unit = forms.units().get(word)
  if (unit) return stretchOf(document, i, unit, 0.86)
  const language = forms.years().get(word)
  if (!language) return undefined
  if (!YEAR.test(tokenText(document, i - 1))) return undefined
  const stopped = text.charCodeAt(tokens.end[i]) === DOT
  // An abbreviation has its stop, and so has what is English with other letters around it.
  if (widthOf(tokens, i) < 4 && !stopped && text[tokens.end[i]] !== undefined) return undefined
  // “1900 g. of flour”.
  if (tokenKey(document, i + 2) === 'of') return undefined
  return stretchOf(document, i, language, 0.84, stopped && i + 1 < tokens.count ? i + 1 : i)
}

const YEAR = /^(?:1[5-9]|20)\d\d$/

/** “bread, np. rye”: an abbreviation that is no English word. */
function abbreviation(document: Document, i: number, forms: SourceForms): ForeignStretch | undefined {
  const { tokens } = document
  // As most words before a full stop are.
  if (tokens.facts[i] & Flag.LOWER) return undefined
  const language = forms.abbreviations().get(tokenText(document, i))
  return language ? stretchOf(document, i, language, 0.84, i + 1) : undefined
}

/** “señor Ruiz”, “soeur Marie”: before a name, behind an English word or at a sentence’s head. */
function honorific(document: Document, i: number, forms: SourceForms): ForeignStretch | undefined {
  const { tokens } = document
  const language = forms.honorifics().get(tokenText(document, i))
  if (!language || !(tokens.flags[i] & Mark.spaceAfter)) return undefined
  // A street or a work has the word in its name.
  if (i > 0 && tokens.flags[i - 1] & (Mark.title | Mark.mixed) && !(tokens.facts[i - 1] & Flag.FUNCTION)) {
    if (!(tokens.flags[i] & Mark.lineBefore) && tokens.kind[i - 1] === Kind.word) return undefined
  }
  return stretchOf(document, i, language, tokens.flags[i] & Mark.lower ? 0.84 : 0.8)
}

/** “Thursday-feira”, “40-ina”: an ending that the source joins to a day or number. */
function ending(document: Document, i: number, forms: SourceForms): ForeignStretch | undefined {
  const { tokens } = document
  const first = i - 2
  if (first < 0 || tokens.flags[i] & Mark.spaceBefore || tokens.flags[i - 1] & Mark.spaceBefore)
    return undefined
  if (tokens.facts[i] & Flag.LOWER) return undefined
  const endings =
    tokens.kind[first] === Kind.number
      ? forms.endings()
      : CALENDAR.has(tokenKey(document, first))
        ? forms.dayEndings()
        : undefined
  const language = endings?.get(tokenText(document, i))
  if (!language) return undefined
  return stretchOf(document, first, language, 0.84, i)
}

/**
 * “terça-feira”, “député-maire”: a listed word, a hyphen and another that English does not have; “vice-prefeita”,
 * “sous-préfecture”, “quinta-feira”: a listed word behind what many languages put before an office or a day.
 */
function compound({ document, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { text, tokens } = document
  const last = i + 2
  if (last >= tokens.count || text.charCodeAt(tokens.end[i]) !== HYPHEN) return undefined
  const word = BEFORE_OFFICES.has(tokenKey(document, i)) ? last : i
  if (tokens.word[i] !== NONE && word === i) return undefined
  if (
    tokens.flags[last] & Mark.spaceBefore ||
    !(tokens.flags[last] & Mark.lower) ||
    tokens.facts[last] & Flag.LOWER
  )
    return undefined
  const source = resources.sourceWords.get(fold(tokenText(document, word)))
  if (!source || source[1] === 'small' || source[1] === 'short') return undefined
  return stretchOf(document, i, source[0], 0.84, last)
}

const BEFORE_OFFICES = new Set('vice ex sub sous sotto co segunda terça quarta quinta sexta'.split(' '))

const HYPHEN = 0x2d

/** Elided articles and prepositions before a name. */
const ELIDED = unicode`^(?:l|d|dell|all|nell|dall|sull|jusqu|qu)['’](?=\p{Lu}{2}|\p{Lu}\p{Ll})`

const OF_PLACES = new Set(['of', 'from', 'near', 'across', 'around'])

/** “the men of l’Hérault”: behind a small English word, before a place. */
function articledPlace({ document, lexicon, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { tokens } = document
  if (!(tokens.flags[i] & Mark.mixed) || i === 0 || !(tokens.facts[i - 1] & Flag.FUNCTION)) return undefined
  if (!(tokens.flags[i - 1] & Mark.lower)) return undefined
  const word = baseText(document, i)
  const article = ELIDED.exec(word)
  if (!article) return undefined
  const rest = word.slice(article[0].length)
  const name = rest.toLowerCase()
  const number = lexicon.find(name)
  const place = lexicon.has(number, Flag.PLACE)
  // What no lexicon knows is a place behind a preposition of place, or a newspaper.
  // “according to l’ACA”: no name has a small article before an acronym.
  if (
    !place &&
    !(SHOUTED.test(rest) && rest.length > 1) &&
    !(OF_PLACES.has(tokenKey(document, i - 1)) && !resources.forms.elided().has(fold(name)))
  )
    return undefined
  return stretchOf(document, i, article[0].length > 3 ? 'it' : 'fr', place ? 0.82 : 0.78)
}

/** “Schiedsrichter: Hans Krug”: a listed word with a colon at the head of a line. */
function label({ document, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { tokens } = document
  if (i > 0 && !(tokens.flags[i] & Mark.lineBefore)) return undefined
  if (tokens.word[i] !== NONE && tokens.facts[i] !== Flag.UNCURATED) return undefined
  if (i + 2 >= tokens.count || tokens.flags[i + 2] & Mark.lineBefore) return undefined
  const source = resources.sourceWords.get(fold(tokenText(document, i)))
  return source && source[1] !== 'small' ? stretchOf(document, i, source[0], 0.84) : undefined
}

/** Endings of long German nouns of which no other language makes any. */
const ABSTRACT = /(?:ungs?|ungen|keit|keiten|heiten)$/u
const SHORTEST_ABSTRACT = 12
const SHORTEST_HEAD = 5

/** “the Regierungsbezirk of Cologne”: a long noun that ends in a listed German one, amid English. */
function germanNoun({ document, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { tokens } = document
  if (i === 0) return undefined
  const described =
    tokens.flags[i - 1] & Mark.lower && tokens.facts[i - 1] & (Flag.ADJECTIVE | Flag.PARTICIPLE)
  if (!described && !DETERMINERS.has(tokenKey(document, i - 1))) return undefined
  const next = i + 1
  if (next < tokens.count && tokens.kind[next] <= Kind.number && !(tokens.flags[next] & Mark.lower))
    return undefined
  const word = tokenKey(document, i)
  if (resources.forms.germanName().test(word)) return undefined
  const abstract = word.length >= SHORTEST_ABSTRACT && ABSTRACT.test(word)
  return abstract || endsInGermanNoun(fold(word)) ? stretchOf(document, i, 'de', 0.82) : undefined

  function endsInGermanNoun(folded: string): boolean {
    for (let at = 3; at <= folded.length - SHORTEST_HEAD; at++) {
      const source = resources.sourceWords.get(folded.slice(at))
      if (source?.[0] === 'de' && (source[1] === 'noun' || source[1] === 'title')) return true
    }
    return false
  }
}

/** Tokens `first` to `last` as a stretch. */
export function stretchOf(
  { tokens }: Document,
  first: number,
  language: string,
  confidence: number,
  last = first,
): ForeignStretch {
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    firstToken: first,
    endToken: last + 1,
    language,
    kind: 'words',
    confidence,
    listed: true,
  }
}
