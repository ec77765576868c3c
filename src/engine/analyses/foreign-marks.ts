/**
 * Foreign words with a capital, which as a rule are names and left alone: an office before a name (“Bürgermeister Hans
 * Krug”), a German noun (“the Anwohner want”), and a Turkish ending (“in Ankara’da”).
 */

import { isApostrophe } from '../document/characters.ts'
import { type Document, isCapital, isComma, tokenKey, tokenText, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicode } from '../document/unicode.ts'
import { Around } from '../language/around-words.ts'
import { PARTICLES } from '../language/name-words.ts'
import { Flag, fold, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import type { Analyses } from './analyses.ts'
import type { ForeignStretch } from './foreign.ts'
import { foreignBody } from './foreign-bodies.ts'
import { disguised, disguisesOf } from './foreign-disguise.ts'
import { foreignForm, KEPT_IN_ENGLISH, stretchOf } from './foreign-forms.ts'
import { DETERMINERS } from './words/facts.ts'

/**
 * The stretches with what a capital does not excuse, and words that are foreign only where they stand. What a run of
 * foreign words has said of the same words alone goes.
 */
export function withForeignMarks(analyses: Analyses, stretches: readonly ForeignStretch[]): ForeignStretch[] {
  const { tokens } = analyses.document
  const marks = [...foreignMarks(analyses)]
  const keyOf = ({ firstToken, endToken }: ForeignStretch): number =>
    firstToken * (tokens.count + 1) + endToken
  const said = new Set(marks.map(keyOf))
  return [...stretches.filter((stretch) => !said.has(keyOf(stretch))), ...marks]
}

function* foreignMarks(analyses: Analyses): Generator<ForeignStretch> {
  const { document } = analyses
  const { tokens } = document
  // Nearly no word of a text is one of them.
  const disguises = disguisesOf(analyses)
  for (let i = 0; i < tokens.count; i++) {
    const form =
      foreignForm(analyses, i) ?? (tokens.flags[i] & Mark.title ? foreignBody(analyses, i) : undefined)
    if (form) {
      yield form
      i = form.endToken - 1
      continue
    }
    if (tokens.kind[i] !== Kind.word) continue
    const width = widthOf(tokens, i)
    let found: ForeignStretch | undefined
    if (tokens.flags[i] & Mark.apostrophe)
      found = hasTurkishEnding(analyses, i) ? stretchOf(document, i, 'tr', 0.9) : elided(analyses, i)
    else if (width === 1) found = placePreposition(analyses, i)
    else if (tokens.flags[i] & Mark.lower && !(tokens.facts[i] & Flag.FUNCTION))
      found =
        (tokens.word[i] === NONE ||
        disguises.has(tokens.word[i]) ||
        (i > 0 && tokens.kind[i - 1] === Kind.number)
          ? disguised(analyses, i)
          : undefined) ?? small(analyses, i, width)
    else if (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) {
      // “Hr. Krug”: a unit of English without its capital.
      const dotted = width < LONGEST_LINK && document.text.charCodeAt(tokens.end[i]) === DOT
      found = inDisguise(document, i) ?? (dotted ? listed(analyses, i) : undefined)
    } else found = listed(analyses, i) ?? agglutinated(analyses, i)
    if (!found) continue
    yield found
    i = found.endToken - 1
  }
}

/** What a word in small letters, no function word of English, is by its place or the list. */
function small(analyses: Analyses, i: number, width: number): ForeignStretch | undefined {
  const { document } = analyses
  if (document.tokens.facts[i] & Flag.LOWER) return inDisguise(document, i)
  if (width <= 5 && isBeforeArticle(analyses, i)) return stretchOf(document, i, 'und', 0.84)
  if (width <= LONGEST_LINK) return germanPhrase(analyses, i) ?? listed(analyses, i)
  return listed(analyses, i) ?? agglutinated(analyses, i)
}

/** English words that are foreign where they stand. */
function inDisguise(document: Document, i: number): ForeignStretch | undefined {
  // “um”, “door”, “Die”: few words are looked at.
  const first = document.text.charCodeAt(document.tokens.start[i]) | 0x20
  if (first !== 0x64 && first !== 0x75) return undefined
  if (isHour(document, i)) return stretchOf(document, i, 'de', 0.84)
  if (isAgent(document, i)) return stretchOf(document, i, 'nl', 0.84)
  return isGermanArticle(document, i) ? stretchOf(document, i, 'de', 0.84) : undefined
}

/** Abbreviations, dates, offices and nouns of the list. */
function listed(analyses: Analyses, i: number): ForeignStretch | undefined {
  const { document, resources } = analyses
  const { text, tokens } = document
  const flags = tokens.flags[i]
  const lookUp = (at: number) => resources.sourceWords.get(fold(tokenText(document, at)))
  if (flags & Mark.lower && isBehindNumber(document, i) && text.startsWith('de ', tokens.start[i])) {
    // “12 de mayo”.
    const street = i > 1 && isCapital(document, i - 2) && !(tokens.facts[i - 2] & Flag.FUNCTION)
    return i + 1 < tokens.count && !street && lookUp(i + 1)?.[1] === 'time'
      ? stretchOf(document, i, 'es', 0.84, i + 1)
      : undefined
  }
  if (flags & Mark.hyphen && flags & Mark.lower) {
    // “the ex-alcalde”
    const prefix = FORMER.exec(tokenText(document, i))
    const rest =
      prefix && resources.sourceWords.get(fold(text.slice(tokens.start[i] + prefix[0].length, tokens.end[i])))
    return rest && (rest[1] === 'title' || rest[1] === 'noun')
      ? stretchOf(document, i, rest[0], 0.84)
      : undefined
  }
  const dotted = text.charCodeAt(tokens.end[i]) === DOT
  if (!(flags & Mark.title) && !dotted) return undefined
  const half = flags & Mark.title && !dotted ? lookUp(i) : undefined
  if (
    half &&
    (half[1] === 'noun' || half[1] === 'title') &&
    (isPortfolio(document, i) || isHalfOfName(document, i))
  )
    return stretchOf(document, i, half[0], 0.84)
  // What is a name too is foreign in a date only.
  const known = tokens.word[i] !== NONE && tokens.facts[i] !== Flag.UNCURATED
  // “on al-Khamis”
  const first = isBehind(document, i, '-') && isBehind(document, i - 1, 'al') ? i - 2 : i
  if (known && !dotted && !isBehindNumber(document, i) && !isBehind(document, first, 'on')) return undefined
  const source = lookUp(i)
  if (!source) return undefined
  const [language, kind] = source
  // After a capital it may be a part of a name: “Avenida Presidente Vargas”.
  const begins =
    i === 0 ||
    !isCapital(document, i - 1) ||
    (flags & Mark.lineBefore) !== 0 ||
    (tokens.facts[i - 1] & Flag.FUNCTION) !== 0 ||
    isArticled(document, i)
  // “Guizhou Daxue”: the rest of the name is the source’s too.
  const ends =
    kind === 'body' &&
    i > 0 &&
    (tokens.facts[i - 1] & Flag.PLACE) !== 0 &&
    !(i + 1 < tokens.count && isCapital(document, i + 1))
  if (!begins && !ends) return undefined
  if (kind === 'short') {
    if (!dotted || flags & Mark.upper || !isAbbreviated(document, i)) return undefined
    return stretchOf(document, i, language, isSister(document, i) ? 0.78 : 0.84, i + 1)
  }
  if (!(flags & Mark.title)) return undefined
  if (kind === 'body') return known ? undefined : stretchOf(document, i, language, KEPT_IN_ENGLISH)
  if (kind === 'time') {
    // English texts keep the months of other calendars.
    const confidence = language === 'fa' || language === 'ar' ? 0.8 : 0.84
    return isDated(document, first, known) ? stretchOf(document, first, language, confidence, i) : undefined
  }
  if (kind === 'small' || known) return undefined
  if (kind === 'title' && i + 1 < tokens.count && isCapital(document, i + 1)) {
    // “in Governador Valadares”: a town.
    return i > 0 && PLACED.test(tokenKey(document, i - 1))
      ? undefined
      : stretchOf(document, i, language, 0.84)
  }
  return noun(document, i, language)
}

/** “the National Institute of Estadística”, “the Municipal Câmara of Évora”, “the Fiscalía General of the Nation”: the rest of the name is English. */
function isHalfOfName(document: Document, i: number): boolean {
  const { tokens } = document
  if (i === 0 || widthOf(tokens, i) < SHORTEST_HALF || tokens.flags[i] & ODD) return false
  // What is an English name as well is one, unless its accent tells.
  if (tokens.word[i] !== NONE && tokens.facts[i] !== Flag.UNCURATED && !(tokens.flags[i] & Mark.accent))
    return false
  const english = (at: number): boolean =>
    at >= 0 &&
    at < tokens.count &&
    isCapital(document, at) &&
    !(tokens.flags[at] & (Mark.upper | Mark.lineBefore)) &&
    (tokens.facts[at] & Flag.LOWER) !== 0 &&
    (tokens.facts[at] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
    !(tokens.facts[at] & Flag.FUNCTION)
  const articled = (at: number): boolean => at >= 0 && DETERMINERS.has(tokenKey(document, at))
  const next = i + 1
  const goesOn = next < tokens.count && isCapital(document, next) && !(tokens.flags[next] & Mark.lineBefore)
  if (goesOn) {
    if (!articled(i - 1) || next + 1 >= tokens.count) return false
    if (english(next)) return tokenKey(document, next + 1) === 'of'
    // “the Koninklijke Netherlands Rescue Institution”: a country, and English nouns.
    return (tokens.facts[next] & Flag.PLACE) !== 0 && english(next + 1) && next + 2 < tokens.count
  }
  if (next < tokens.count && isForeignLink(document, next)) return false
  if (tokenKey(document, i - 1) === 'of') return english(i - 2) && articled(i - 3 - (english(i - 3) ? 1 : 0))
  return english(i - 1) && articled(i - 2)
}

/** “the Minister of Sănătății”, “ministry of Salud”: what an English ministry is for is no name. */
function isPortfolio(document: Document, i: number): boolean {
  const { tokens } = document
  if (i < 2 || tokens.flags[i] & ODD || tokenKey(document, i - 1) !== 'of') return false
  const next = i + 1
  if (next < tokens.count && (isForeignLink(document, next) || isCapital(document, next))) return false
  return PORTFOLIOS.test(tokenKey(document, i - 2))
}

const PORTFOLIOS = /^(?:minist(?:ers?|ry|ries)|department|secretary)$/

/** Before a hyphen and an office. */
const FORMER = unicode`^(?:ex|vice|sub|co)-(?=\p{Ll}{5})`

const SHORTEST_HALF = 6
/** No name of news is so long a word, but what other languages make of five words is. */
const LONGEST_NAME = 18
/** “of the Derzhprodspozhyvsluzhba”, “the European Ihmisoikeustuomioistuin”: a word made of many, behind an article. */
function agglutinated({ document, lexicon, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { tokens } = document
  if (widthOf(tokens, i) < LONGEST_NAME || tokens.word[i] !== NONE || tokens.flags[i] & ODD || i < 2)
    return undefined
  if (!(tokens.flags[i] & Mark.title) || isGlossed(document, i)) return undefined
  const before = isCapital(document, i - 1) && tokens.facts[i - 1] & Flag.ADJECTIVE ? i - 2 : i - 1
  const word = tokenText(document, i)
  // German bodies keep their names.
  if (!DETERMINERS.has(tokenKey(document, before)) || resources.forms.germanName().test(word))
    return undefined
  const next = i + 1
  if (next >= tokens.count || !(tokens.flags[next] & Mark.lower)) return undefined
  return isTwoWords(word, lexicon) ? undefined : stretchOf(document, i, 'und', 0.78)
}

/** “Republicansholding”: two words of English run together. */
function isTwoWords(form: string, lexicon: Lexicon): boolean {
  let found = false
  lexicon.prefixes(form, 0, form.length, (end) => {
    const rest = end >= SHORTEST_WORD && end < form.length ? lexicon.find(form, end, form.length) : NONE
    if (lexicon.has(rest, Flag.LOWER)) found = true
  })
  return found
}

const SHORTEST_WORD = 4

const ELISION = unicode`^(?:l|d|un|qu|dell|all|dall|sull|nell|quell)['’](?=\p{Ll}{4})|^(?:jusqu|lorsqu|puisqu|quelqu|qu)['’](?=\p{Ll}{2})`
/** “hospitalised d’urgenza”, “by l’esprit”: an elided article and what English has not, or has not behind a small word. */
function elided({ document, lexicon, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { tokens } = document
  if (!(tokens.flags[i] & Mark.lower) || i === 0 || !(tokens.flags[i - 1] & Mark.lower)) return undefined
  const particle = isParticle(document, i - 1) && !isCapital(document, i - 2)
  if (!(tokens.facts[i - 1] & (Flag.LOWER | Flag.FUNCTION)) && !particle) return undefined
  const word = tokenText(document, i)
  const article = ELISION.exec(word)
  if (!article || resources.forms.elided().has(fold(word.slice(article[0].length)))) return undefined
  const number = lexicon.find(word.slice(article[0].length))
  if (lexicon.has(number, Flag.LOWER) && !(tokens.facts[i - 1] & Flag.FUNCTION)) return undefined
  return stretchOf(document, i, article[0].length > 3 ? 'it' : 'und', 0.8)
}

/** German nouns are common ones; bodies of other countries have capitals in English too: “the Prefeitura”. */
function noun(document: Document, i: number, language: string): ForeignStretch | undefined {
  const { tokens } = document
  const german = language === 'de'
  const width = widthOf(tokens, i)
  if (!german && width > 4 && drives(document, i)) return stretchOf(document, i, language, 0.78)
  if (!german && width <= (tokens.flags[i] & Mark.accent ? 4 : 5)) return undefined
  // “Bundesstraße 83” and “Landesamt für Umwelt” are names.
  const named =
    i + 1 < tokens.count &&
    (isCapital(document, i + 1) || tokens.kind[i + 1] === Kind.number || isForeignLink(document, i + 1))
  // “Der Torwart saved the point”
  if (german && !named && isArticled(document, i)) return stretchOf(document, i - 1, language, 0.84, i)
  // “300 Mitarbeiter in two shifts”
  const counted = german && isBehindNumber(document, i) && (tokens.flags[i + 1] & Mark.lower) !== 0
  if (named || (!counted && !isBehindSmallWord(document, i)) || isGlossed(document, i)) return undefined
  const articled = DETERMINERS.has(tokenKey(document, i - 1))
  if (german) return stretchOf(document, i, language, articled ? 0.84 : 0.8)
  return articled ? stretchOf(document, i, language, 0.8) : undefined
}

/**
 * “Strażacy drove them out”, “Bomberos were called”, “Warga of the village”: at a sentence’s head before a verb or “of”, and
 * no name, which the text would have in full elsewhere.
 */
function drives(document: Document, i: number): boolean {
  const { text, tokens } = document
  const next = i + 1
  if (next + 1 >= tokens.count || tokens.word[i] !== NONE) return false
  if (!opens(document, i)) return false
  if ((tokens.flags[next] & (Mark.lower | Mark.lineBefore)) !== Mark.lower) return false
  const facts = tokens.facts[next]
  // “drove” is a herd as well, unless a small word follows.
  const verb =
    (facts & (Flag.PAST | Flag.THIRD)) !== 0 &&
    ((facts & Flag.NOUN) === 0 || (tokens.facts[next + 1] & Flag.FUNCTION) !== 0)
  if (!verb && !BEHIND_SUBJECT.test(tokenKey(document, next))) return false
  const [start, end] = [tokens.start[i], tokens.end[i]]
  const before = text.slice(Math.max(0, start - NAMED_WITHIN), start)
  const behind = text.slice(end, end + NAMED_WITHIN)
  const word = text.slice(start, end)
  return !before.includes(word) && !behind.includes(word)
}

const GERMAN_ARTICLE = /^(?:D(?:er|ie|as)|Eine?)$/

/** Behind a German article at the head of a sentence. */
const isArticled = (document: Document, i: number): boolean =>
  i > 0 && GERMAN_ARTICLE.test(tokenText(document, i - 1)) && opens(document, i - 1)

/** At the head of a sentence. */
const opens = ({ text, tokens }: Document, i: number): boolean =>
  i === 0 || (tokens.flags[i] & Mark.lineBefore) !== 0 || '.!?'.includes(text[tokens.start[i - 1]])

/** A name stands again no farther off, in UTF-16 code units: longer than articles are. */
const NAMED_WITHIN = 50_000

const BEHIND_SUBJECT = /^(?:of|was|were|is|are|ha[sd]|have|will|would|can|could|must)$/

/** “the Landratsamt, the seat of the district,”: the text says what it is. */
export const isGlossed = (document: Document, i: number): boolean =>
  isComma(document, i + 1) && DETERMINERS.has(tokenKey(document, i + 2))

/** “the headman, or muhtar”, “in Russian вы”: the text says what it is. */
export const isGloss = (document: Document, i: number): boolean =>
  (isComma(document, i - 2) && tokenKey(document, i - 1) === 'or') ||
  ((document.tokens.facts[i - 1] & Flag.DEMONYM) !== 0 && tokenKey(document, i - 2) === 'in')

/** A small word that is no English one, or a particle of names. */
function isForeignLink(document: Document, i: number): boolean {
  const { tokens } = document
  if (!(tokens.flags[i] & Mark.lower)) return false
  if (tokens.flags[i] & Mark.accent || PARTICLES.has(tokenKey(document, i))) return true
  return (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) === 0
}

const isBehindNumber = ({ tokens }: Document, i: number): boolean =>
  i > 0 && tokens.kind[i - 1] === Kind.number

/** @param word in small letters */
function isBehind(document: Document, i: number, word: string): boolean {
  return i > 0 && !(document.tokens.flags[i] & Mark.lineBefore) && tokenKey(document, i - 1) === word
}

/** “Sr. Mary”: a sister, or what is senior, in English. */
const isSister = ({ text, tokens }: Document, i: number): boolean =>
  widthOf(tokens, i) === 2 && text.startsWith('Sr', tokens.start[i])

/** Behind them stands a place rather than a person. */
const PLACED = /^(?:in|near|at)$/

const DOT = 0x2e

/** “um 2 p.m.”: English says “um” to itself only. */
function isHour(document: Document, i: number): boolean {
  const next = i + 1
  return (
    next < document.tokens.count &&
    document.tokens.kind[next] === Kind.number &&
    tokenText(document, i) === 'um'
  )
}

/** “seized en the harbour”, “the mayors della the valley”. */
function isBeforeArticle({ document, resources }: Analyses, i: number): boolean {
  const { text, tokens } = document
  return (
    (tokens.flags[i] & (Mark.lower | Mark.hyphen)) === Mark.lower &&
    i > 0 &&
    i + 1 < tokens.count &&
    text.startsWith('the ', tokens.start[i + 1]) &&
    (tokens.flags[i - 1] & Mark.lower) !== 0 &&
    isOf(resources.aroundWords(), tokenText(document, i), Around.FOREIGN_LINK)
  )
}

/** German prepositions with their article: no name that English has begins with them. */
const GERMAN_PREPOSITIONS = /^(?:im|vom|zu[mr]|ins|bis)$/

/** “two million im Jahr”: a German preposition behind a small English word or number, and a frequent noun. */
function germanPhrase({ document, resources }: Analyses, i: number): ForeignStretch | undefined {
  const { text, tokens } = document
  const next = i + 1
  if (i === 0 || next >= tokens.count || !GERMAN_PREPOSITIONS.test(tokenText(document, i))) return undefined
  if (!isBehindNumber(document, i) && !(tokens.flags[i - 1] & Mark.lower)) return undefined
  if (!(tokens.flags[next] & Mark.title) || tokens.facts[next] & (Flag.LOWER | Flag.PLACE)) return undefined
  const mask = resources.foreign.mask(text, tokens.start[next], tokens.base[next])
  if (!(mask & (1 << resources.foreign.languages.indexOf('de')))) return undefined
  return stretchOf(document, i, 'de', 0.84, next)
}

const LONGEST_LINK = 3
const ODD = Mark.hyphen | Mark.digit | Mark.abbreviation | Mark.script | Mark.lineBefore | Mark.invisible

/** “arrested door the police”: behind a participle and before an article a door is none. */
function isAgent(document: Document, i: number): boolean {
  const { text, tokens } = document
  return (
    i > 0 &&
    i + 1 < tokens.count &&
    widthOf(tokens, i) === 4 &&
    text.startsWith('door', tokens.start[i]) &&
    (tokens.facts[i - 1] & Flag.PARTICIPLE) !== 0 &&
    (tokens.facts[i - 1] & (Flag.NOUN | Flag.BASE | Flag.ADJECTIVE)) === 0 &&
    tokenKey(document, i + 1) === 'the'
  )
}

/** “Die Opposition rejects”: at a sentence's head, before an English noun with a capital and a small word. */
function isGermanArticle(document: Document, i: number): boolean {
  const { tokens } = document
  if (!(tokens.flags[i] & Mark.title) || i + 2 >= tokens.count || tokens.flags[i] & Mark.hyphen) return false
  const word = tokenText(document, i)
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
/** “arrested à Lyon”, “lived w the north”: between a small word and a name or article; “à la carte” has none around it. */
function placePreposition(analyses: Analyses, i: number): ForeignStretch | undefined {
  const { document } = analyses
  const { text, tokens } = document
  const language = PLACE_PREPOSITIONS[text[tokens.start[i]]]
  const apart = Mark.spaceBefore | Mark.spaceAfter
  if (text[tokens.start[i]] === 'o' && isArticleO(analyses, i)) return stretchOf(document, i, 'pt', 0.8)
  if (!language || i === 0 || i + 1 >= tokens.count || (tokens.flags[i] & apart) !== apart) return undefined
  if (!(tokens.flags[i - 1] & Mark.lower) || !(tokens.facts[i - 1] & Flag.LOWER)) return undefined
  const name = tokens.flags[i + 1] & Mark.title
  return name || DETERMINERS.has(tokenKey(document, i + 1))
    ? stretchOf(document, i, language, 0.84)
    : undefined
}

/** “signed o contract”: Portuguese for “the”, between a small word and an English noun. */
function isArticleO({ document, resources }: Analyses, i: number): boolean {
  const { tokens } = document
  const [before, after] = [i - 1, i + 1]
  const apart = Mark.spaceBefore | Mark.spaceAfter
  if (before < 0 || after >= tokens.count || (tokens.flags[i] & apart) !== apart) return false
  if ((tokens.flags[before] & tokens.flags[i] & tokens.flags[after] & Mark.lower) === 0) return false
  if (!(tokens.facts[before] & Flag.LOWER) || !(tokens.facts[after] & Flag.NOUN)) return false
  return ![before, after].some((beside) =>
    isOf(resources.aroundWords(), tokenKey(document, beside), Around.BESIDE_O),
  )
}

/**
 * “ul. Lipowa”, “godz. 17”, “12 Mio. euros”: before a name or number, or behind a number; at a sentence's end nothing tells,
 * and at a line's head what follows the name: “Sra. Ruiz said”.
 */
function isAbbreviated({ tokens }: Document, i: number): boolean {
  let next = i + 2
  // “Dott.ssa Bianchi”
  if (next < tokens.count && !(tokens.flags[next] & Mark.spaceBefore) && tokens.flags[next] & Mark.lower)
    next++
  if (next >= tokens.count || tokens.flags[i + 1] & Mark.spaceBefore || tokens.flags[next] & Mark.lineBefore)
    return false
  if (tokens.kind[next] === Kind.number) return true
  if (i > 0 && tokens.kind[i - 1] === Kind.number) return true
  return (
    (tokens.flags[next] & Mark.title) !== 0 &&
    ((tokens.flags[i] & Mark.lineBefore) === 0 || isVerb(next + 1) || isVerb(next + 2))
  )

  function isVerb(at: number): boolean {
    return at < tokens.count && (tokens.flags[at] & Mark.lower) !== 0 && (tokens.facts[at] & VERB) !== 0
  }
}

const VERB = Flag.PAST | Flag.THIRD | Flag.FUNCTION

/** “12 Mai”, “14.30 Uhr”, “on Freitag”: behind a number or a preposition of time, and no name behind. */
function isDated(document: Document, i: number, known: boolean): boolean {
  if (i === 0) return false
  const { tokens } = document
  const next = i + 1
  if (next < tokens.count && isCapital(document, next) && !(tokens.flags[next] & Mark.lineBefore))
    // “on Doshanbeh Karimi said”, but “on Domingo Street”.
    return !known && isBehind(document, i, 'on') && !(tokens.facts[next] & Flag.LOWER)
  if (isBehindNumber(document, i) || isBehind(document, i, 'on')) return true
  const before = tokenKey(document, i - 1)
  // “By Paraskevi”: some days are given names.
  return (
    !known && (TIME_PREPOSITIONS.test(before) || (before === 'by' && (tokens.flags[i] & Mark.accent) !== 0))
  )
}

const TIME_PREPOSITIONS = /^(?:in|until|since|from|last|next)$/

/** “Çamlık’ta”, “2024’te”: a name or year, an apostrophe, an ending. */
function hasTurkishEnding({ document: { text, tokens }, resources }: Analyses, i: number): boolean {
  if (!(tokens.flags[i] & (Mark.title | Mark.upper | Mark.digit))) return false
  let at = tokens.end[i] - 1
  while (at > tokens.start[i] && !isApostrophe(text.charCodeAt(at))) at--
  return at - tokens.start[i] >= 2 && resources.forms.suffixes().has(text.slice(at + 1, tokens.end[i]))
}

/** Behind a small word, as no name of a body at a sentence’s head is, and before one or a mark. */
function isBehindSmallWord(document: Document, i: number): boolean {
  const { tokens } = document
  return (
    i > 0 &&
    !isParticle(document, i - 1) &&
    ((tokens.flags[i - 1] & Mark.lower) !== 0 || (tokens.facts[i - 1] & Flag.FUNCTION) !== 0) &&
    tokens.word[i - 1] !== NONE &&
    !(tokens.flags[i] & Mark.hyphen)
  )
}

const isParticle = (document: Document, i: number): boolean => PARTICLES.has(tokenText(document, i))
