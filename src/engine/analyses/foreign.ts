import { isLetterAt } from '../document/characters.ts'
import type { Document, Sentence } from '../document/document.ts'
import { baseText, tokenKey, tokenText } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicode } from '../document/unicode.ts'
import { Abroad } from '../language/abroad-words.ts'
import { CALENDAR } from '../language/name-words.ts'
import { NUMBER_WORDS } from '../language/numbers.ts'
import { Small } from '../language/small-words.ts'
import type { SourceForms } from '../language/source-forms.ts'
import type { SourceWord } from '../language/source-words.ts'
import { Flag, fold, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { once } from '../once.ts'
import type { Span } from '../span.ts'
import { isOf } from '../word-set.ts'
import type { Analyses, Analysis, Resources } from './analyses.ts'
import { withForeignLines } from './foreign-lines.ts'
import { isLink, isNegation } from './foreign-links.ts'
import { isGloss, isGlossed, withForeignMarks } from './foreign-marks.ts'
import { LanguageVotes } from './language-votes.ts'
import { tornWords } from './torn-words.ts'
import { wholeOf } from './words/broken.ts'
import { DETERMINERS } from './words/facts.ts'
import { isDerived, suggestions } from './words/spelling.ts'
import { NO_EVIDENCE, splitWord } from './words/splits.ts'

/** A stretch of another language. */
export interface ForeignStretch extends Span {
  /** ISO 639-1, or `und` when it cannot be told. */
  readonly language: string
  readonly firstToken: number
  readonly endToken: number
  /** `passage`: a sentence or most of one; `words`: one or a few words among English ones. */
  readonly kind: 'passage' | 'words'
  readonly confidence: number
  /** A word that is listed as one that translations leave standing, or an ending that only one language has. */
  readonly listed?: true
  /** A small word amid English ones: no term, however often it stands. */
  readonly link?: true
}

export interface ForeignStretches {
  readonly stretches: readonly ForeignStretch[]
  isForeign(token: number): boolean
  /** Foreign, and not as a lone word that may as well be a damaged English one. */
  isSurelyForeign(token: number): boolean
}

/** Passages shorter than this are judged by their words alone. */
const ENOUGH_TO_IDENTIFY = 40

/** Scripts that name a language or a small choice of them. */
const scripts = once((): readonly (readonly [RegExp, string])[] => [
  [/[іїєґ]/iu, 'uk'],
  [/[ўі]/iu, 'be'],
  [/[ђћџљњј]/iu, 'sr'],
  // Russian has ъ before a few vowels only.
  [/ъ(?![еёюя])/iu, 'bg'],
  [unicode`\p{Script=Cyrillic}`, 'ru'],
  [/[پچژگ]/u, 'fa'],
  [unicode`\p{Script=Arabic}`, 'ar'],
  [unicode`\p{Script=Hebrew}`, 'he'],
  [unicode`\p{Script=Greek}`, 'el'],
  [unicode`\p{Script=Armenian}`, 'hy'],
  [unicode`\p{Script=Georgian}`, 'ka'],
  [unicode`[\p{Script=Hiragana}\p{Script=Katakana}]`, 'ja'],
  [unicode`\p{Script=Hangul}`, 'ko'],
  [unicode`\p{Script=Han}`, 'zh'],
  [unicode`\p{Script=Devanagari}`, 'hi'],
])

/** Passages and words of other languages, sentence by sentence. */
export const foreignStretches: Analysis<ForeignStretches> = {
  name: 'foreign',
  compute(analyses) {
    const { document } = analyses
    const found: ForeignStretch[] = []
    for (const sentence of document.sentences) inSentence(sentence, analyses, found)
    const stretches = withForeignLines(analyses, withForeignMarks(analyses, found))
      .filter((stretch) => !isBroken(stretch, analyses) && !isMacroned(stretch, document))
      .sort((a, b) => a.start - b.start)
    const foreign = new Uint8Array(document.tokens.count)
    for (const { firstToken, endToken, kind, listed } of stretches)
      foreign.fill(kind === 'words' && endToken - firstToken === 1 && !listed ? 1 : 2, firstToken, endToken)
    return {
      stretches,
      isForeign: (token) => foreign[token] > 0,
      isSurelyForeign: (token) => foreign[token] === 2,
    }
  },
}

/** “hāngī”: of the languages that are told by their words only Baltic ones have macrons; others are Māori or romanized. */
const isMacroned = ({ start, end, language }: ForeignStretch, { text }: Document): boolean =>
  language[0] !== 'l' && /[āēīōū]/.test(text.slice(start, end))

/** “init iated”, “comfort ing”, “fianc&eacute;e”: a word with a space in it, or of which a character was damaged. */
function isBroken({ firstToken, endToken, link }: ForeignStretch, analyses: Analyses): boolean {
  const { document, lexicon } = analyses
  const words = endToken - firstToken
  if (words === 1 && analyses.get(tornWords).has(firstToken)) return true
  if (words > 2 || link) return false
  return words === 2
    ? wholeOf(document, lexicon, firstToken, firstToken + 1) !== undefined
    : [firstToken - 1, firstToken].some((first) => wholeOf(document, lexicon, first, first + 1) !== undefined)
}

/** What the words of a run say about its language. */
class Tally extends LanguageVotes {
  /** All words. */
  all = 0
  /** Small words of Latin letters. */
  words = 0
  /** Of those, frequent in some other language and not ordinary English. */
  foreign = 0
  /** Of those, ordinary English words. */
  english = 0
  /** Of those, known to no lexicon of ours. */
  unknown = 0
  /** Of those, words that only spelling lists of English have. */
  loans = 0
  /** Function words of English that are no frequent word of a source language. */
  functions = 0
}

/** A word of no part of speech that English hardly uses: “enfants”, “partido”. */
function isLoan(word: number, lexicon: Lexicon): boolean {
  return (lexicon.flags(word) & (PARTS_OF_SPEECH | Flag.FUNCTION)) === 0 && lexicon.zipf(word) <= LOAN
}

/** True when every small word of the sentence is an ordinary English one, in ASCII letters: as nearly all are. */
function isPlainEnglish({ firstToken, endToken }: Sentence, { tokens }: Document, lexicon: Lexicon): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] !== Kind.word) continue
    const flags = tokens.flags[i]
    if (flags & Mark.script) return false
    if (!(flags & Mark.lower)) continue
    if (!(tokens.facts[i] & Flag.LOWER) || flags & Mark.accent) return false
    if ((tokens.facts[i] & (PARTS_OF_SPEECH | Flag.FUNCTION)) === 0 && isLoan(tokens.word[i], lexicon))
      return false
  }
  return true
}

function inSentence(sentence: Sentence, analyses: Analyses, stretches: ForeignStretch[]): void {
  const { document, lexicon } = analyses
  if (isPlainEnglish(sentence, document, lexicon)) {
    if (isLink(sentence.firstToken, sentence, analyses)) stretches.push(linkAt(sentence.firstToken, analyses))
    return
  }
  const { tokens, text } = document
  const { foreign } = analyses.resources
  let script = -1
  const tally = new Tally()
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens.kind[i] !== Kind.word) continue
    if (tokens.flags[i] & Mark.script && !mostlyLatin(document, i)) {
      // An address in another script.
      if (text[tokens.end[i]] === '.' && isLetterAt(text, tokens.end[i] + 1)) continue
      if (text[tokens.start[i] - 1] === '.' && tokens.flags[i - 2] & Mark.script) continue
      if (script < 0) script = i
      continue
    }
    if (script >= 0) script = endScript(script, i)
    if (tokens.flags[i] & (Mark.digit | Mark.abbreviation)) continue
    tally.all++
    if (!isTallied(i)) continue
    tally.words++
    const number = tokens.word[i]
    // A word that only a frequency list or a list of names has is no ordinary English word.
    if (!lexicon.has(number, Flag.LOWER) || tokens.flags[i] & Mark.accent) tally.unknown++
    else if (isLoan(number, lexicon)) tally.loans++
    else if (lexicon.zipf(number) >= 4.5) tally.english++
  }
  if (script >= 0) endScript(script, sentence.endToken)
  // Most sentences are English at a glance: only where common words are the lesser part are the others looked up.
  if (tally.words >= 4 && tally.english * 3 <= tally.words * 2) lookUp()
  // A passage: at least four words, hardly any English function word, and most words foreign or unknown.
  if (
    tally.words >= 4 &&
    tally.foreign * 3 >= tally.all &&
    tally.functions * 5 <= tally.words &&
    (tally.foreign * 2 >= tally.words || unlikeEnglish(tally))
  ) {
    const language = name(tally)
    if (language !== 'en') {
      stretches.push({
        ...spanOf(sentence.firstToken, sentence.endToken),
        language,
        kind: 'passage',
        confidence: tally.foreign * 2 >= tally.words && tally.words >= 5 ? 0.95 : 0.8,
      })
      return
    }
  }
  if (tally.foreign || tally.unknown || tally.loans) runs(sentence, analyses, stretches)

  /** Names say nothing of the language they stand in: a list of players is no passage. */
  function isTallied(i: number): boolean {
    return (tokens.flags[i] & Mark.lower) !== 0 || i === sentence.firstToken
  }

  /** “44 y/o”, “w/o incident” */
  function isShort(i: number): boolean {
    return text[tokens.start[i] - 1] === '/' && text[tokens.start[i] - 2] !== ' '
  }

  function lookUp(): void {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (tokens.kind[i] !== Kind.word || !isTallied(i) || isShort(i)) continue
      if (tokens.flags[i] & (Mark.digit | Mark.abbreviation | Mark.script)) continue
      const number = tokens.word[i]
      const english = lexicon.has(number, Flag.LOWER)
      if (english && lexicon.zipf(number) >= 4.5 && tokens.facts[i] & Flag.FUNCTION) tally.functions++
      const mask = foreign.mask(text, tokens.start[i], tokens.end[i])
      if (!mask || isAtHome(i, tokenKey(document, i), analyses)) continue
      const rank = foreign.rank(text, tokens.start[i], tokens.end[i])
      tally.vote(foreign.languages, mask, rank < 300 ? 3 : 1)
      if (!english || lexicon.zipf(number) < 3) tally.foreign++
    }
  }

  /** Pushes the run of another script that began at `first`. */
  function endScript(first: number, end: number): number {
    let last = end - 1
    while (last > first && tokens.kind[last] !== Kind.word) last--
    const part = tokenText(document, first, last)
    const language = scripts().find(([pattern]) => pattern.test(part))?.[1] ?? 'und'
    let words = 0
    for (let i = first; i <= last; i++) if (tokens.kind[i] === Kind.word) words++
    stretches.push({
      ...spanOf(first, last + 1),
      language,
      kind: words >= 4 ? 'passage' : 'words',
      confidence: 0.93,
    })
    return -1
  }

  function spanOf(firstToken: number, endToken: number) {
    return { start: tokens.start[firstToken], end: tokens.end[endToken - 1], firstToken, endToken }
  }

  function name({ votes }: Tally): string {
    const best = tally.best()
    const { identify } = analyses.resources
    const part = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
    if (!identify || part.length < ENOUGH_TO_IDENTIFY) return best
    const close = [...votes]
      .filter(([, count]) => count * 2 >= (votes.get(best) ?? 0))
      .map(([language]) => language)
    return identify(part, [...new Set([...close, 'en'])]) ?? best
  }
}

/** “wasclosed inthe”, “recieved goverment”: joined or misspelt words in a row are no other language. */
function isDamagedEnglish(word: string, resources: Resources): boolean {
  const { lexicon } = resources
  const split = splitWord(word, resources, NO_EVIDENCE)
  if (split?.kind === 'function' && split.confidence >= SURE_SPLIT) return true
  const near = suggestions(word, lexicon)[0]
  return near !== undefined && near.score >= NEAR
}

const SURE_SPLIT = 0.85
/** Zipf frequency, less what the slip costs, of a word that is surely meant. */
const NEAR = 4

/** How a token looks to someone who searches for foreign words. */
const Look = { english: 0, name: 1, weak: 2, strong: 3, unknown: 4 } as const

/** A small word of a source language amid English ones. */
function linkAt(i: number, { document: { tokens, text }, resources: { foreign } }: Analyses): ForeignStretch {
  const [start, end] = [tokens.start[i], tokens.end[i]]
  const tally = new Tally()
  tally.vote(foreign.languages, foreign.mask(text, start, end), 1)
  return {
    start,
    end,
    firstToken: i,
    endToken: i + 1,
    language: tally.best(),
    kind: 'words',
    confidence: SURE_WORD,
    listed: true,
    link: true,
  }
}

/** Runs of foreign words inside an English sentence. */
function runs(sentence: Sentence, analyses: Analyses, stretches: ForeignStretch[]): void {
  const { document } = analyses
  const abroad = analyses.resources.abroadWords()
  const { tokens, text } = document
  let first = -1
  let strong = 0
  let rank = Number.POSITIVE_INFINITY
  for (let i = sentence.firstToken; i <= sentence.endToken; i++) {
    const link = i < sentence.endToken && isLink(i, sentence, analyses)
    if (link) stretches.push(linkAt(i, analyses))
    const look =
      link || i === sentence.endToken ? Look.english : headsRun(i) ? Look.strong : lookOf(i, analyses)
    if (look === Look.strong) {
      if (first < 0) first = i
      strong++
      rank = Math.min(rank, analyses.resources.foreign.rank(text, tokens.start[i], tokens.end[i]))
    } else if (look === Look.unknown && first < 0 && unknownPair(i)) {
      // “under svoim khodom”: two words in a row that no lexicon knows, and no rule of English makes.
      stretches.push({
        start: tokens.start[i],
        end: tokens.end[i + 1],
        firstToken: i,
        endToken: i + 2,
        language: 'und',
        kind: 'words',
        confidence: 0.72,
      })
      i++
    } else if (first >= 0 && (look === Look.english || look === Look.name)) {
      close(i)
      first = -1
      strong = 0
      rank = Number.POSITIVE_INFINITY
    }
  }

  /** “Según fuentes policiales, …”: a sentence's first word that is listed and no name, before another foreign word. */
  function headsRun(i: number): boolean {
    return (
      i === sentence.firstToken &&
      i + 1 < sentence.endToken &&
      (tokens.flags[i] & Mark.title) !== 0 &&
      (tokens.word[i] === NONE || tokens.facts[i] === Flag.UNCURATED) &&
      (tokens.flags[i + 1] & Mark.lower) !== 0 &&
      sourceWordAt(i, analyses) !== undefined &&
      lookOf(i + 1, analyses) === Look.strong
    )
  }

  function unknownPair(i: number): boolean {
    if (i + 1 >= sentence.endToken || lookOf(i + 1, analyses) !== Look.unknown) return false
    if (tokenKey(document, i) === tokenKey(document, i + 1)) return false
    return [i, i + 1].every((token) => {
      const word = tokenText(document, token)
      return (
        tokens.word[token] === NONE &&
        word.length >= 4 &&
        !(tokens.flags[token] & Mark.apostrophe) &&
        !isDerived(word, analyses.resources) &&
        !isDamagedEnglish(word, analyses.resources)
      )
    })
  }

  /** “derby della Lanterna”: a word that stands within names. */
  function joinsNames(i: number): boolean {
    return isOf(abroad, tokenKey(document, i), Abroad.PARTICLE | Abroad.ARTICLED)
  }

  /** An English word in small letters. */
  function isPlain(i: number): boolean {
    return (
      i >= sentence.firstToken &&
      (tokens.flags[i] & Mark.lower) !== 0 &&
      (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) !== 0
    )
  }

  /** A comma or full stop. */
  function ends(i: number): boolean {
    return i === sentence.endToken || /^[.,]/.test(tokenText(document, i))
  }

  /** “in 2006 como ELN fighters”, “in Lyon depuis 2010”: a number; no unit is so long a function word. */
  function isCount(i: number): boolean {
    return (
      i >= sentence.firstToken &&
      tokens.kind[i] === Kind.number &&
      tokens.end[first] - tokens.start[first] > 3
    )
  }

  function close(end: number): void {
    let last = end - 1
    // A foreign article takes the word behind it along.
    const least = isOf(abroad, tokenText(document, first), Abroad.HEAD) ? first + 1 : first
    while (last > least && lookOf(last, analyses) !== Look.strong && lookOf(last, analyses) !== Look.unknown)
      last--
    const words = last - first + 1
    // Beside a capital it is part of a name: “Plaza de los Leones”.
    const capital = (token: number): boolean =>
      token >= sentence.firstToken &&
      token < sentence.endToken &&
      tokens.kind[token] === Kind.word &&
      !(tokens.flags[token] & Mark.lower)
    const particle = (token: number): boolean =>
      token >= sentence.firstToken &&
      token < sentence.endToken &&
      ((abroad.get(tokenKey(document, token)) ?? 0) & (Abroad.PARTICLE | Abroad.ENGLISH)) === Abroad.PARTICLE
    // “the ministro Alves”: behind an English article a foreign word is no part of the name that follows.
    const articled = first > sentence.firstToken && DETERMINERS.has(tokenKey(document, first - 1))
    // The capital of a sentence's first word is no name's when the word is a function word or number: “The campeonato”.
    const headed =
      (first - 1 === sentence.firstToken || tokens.kind[first - 2] === Kind.punctuation) &&
      (NUMBER_WORDS.has(tokenKey(document, first - 1)) ||
        (tokens.facts[first - 1] & (Flag.FUNCTION | Flag.GIVEN | Flag.FAMILY | Flag.PLACE)) === Flag.FUNCTION)
    const source = words === 1 ? sourceWordAt(first, analyses) : undefined
    // “living desde February”: a function word behind English is no part of the name that follows, nor is a month a name.
    const linking =
      (source?.[1] === 'small' || source?.[1] === 'time') &&
      (isPlain(first - 1) || isCount(first - 1) || (headed && source[1] === 'time')) &&
      !joinsNames(first)
    const dated = capital(last + 1) && CALENDAR.has(tokenKey(document, last + 1))
    // “the south of France avant la fin”: three words, of which the first belongs to no name, behind a place or person.
    const spoken =
      words > 2 &&
      strong > 1 &&
      first > sentence.firstToken &&
      (tokens.facts[first - 1] & BEARER) !== 0 &&
      !(tokens.facts[first - 1] & Flag.LOWER) &&
      !joinsNames(first)
    // “Kenya’s deuda”, “on Monday seguía”, “Mr Blair decía the truth”: a name has ended, or the next words are English.
    const ended =
      first > sentence.firstToken &&
      (tokens.base[first - 1] < tokens.end[first - 1] ||
        CALENDAR.has(tokenKey(document, first - 1)) ||
        (first === last && last + 1 < sentence.endToken && ARTICLE.has(tokenKey(document, last + 1))))
    // “the mayor of Zakopane oraz ordered”: English goes on behind it.
    const links =
      source?.[1] === 'small' &&
      last + 1 < sentence.endToken &&
      (isPlain(last + 1) || isCount(last + 1)) &&
      !joinsNames(first)
    // “Çayeli ilçesi of Rize”: what kind of place it is goes before English again, and no name of the East ends in a small word.
    const kind =
      source?.[1] === 'noun' && !source[2] && EASTERN.has(source[0]) && (isPlain(last + 1) || ends(last + 1))
    const named =
      (capital(first - 1) && !headed && !ended && !links && !kind && !spoken) ||
      (particle(first - 1) && capital(first - 2) && !(tokens.facts[first - 2] & Flag.FUNCTION)) ||
      (!articled &&
        !linking &&
        !dated &&
        // “the customs xidmət polkovniki Elchin”
        (source ?? sourceWordAt(last, analyses))?.[1] !== 'title' &&
        (capital(last + 1) || (particle(last + 1) && capital(last + 2))))
    // “the headman, or muhtar, …”, “naissain, the young oysters, …”: a word that is explained is there on purpose.
    const glossed = words === 1 && (isGloss(document, first) || (isGlossed(document, last) && !source))
    const languages = new Tally()
    for (let i = first; i <= last; i++)
      languages.vote(
        analyses.resources.foreign.languages,
        analyses.resources.foreign.mask(text, tokens.start[i], tokens.end[i]),
        1,
      )
    // Three letters fall together by chance, and behind a number stands a unit, unless the word is a frequent one.
    const width = tokens.end[first] - tokens.start[first]
    const counted =
      first > 0 &&
      tokens.kind[first - 1] === Kind.number &&
      (width < 5 || rank > 2500 || !USUAL.has(languages.best()))
    const short = last === first && (width < 4 || counted)
    const usual = !short && (USUAL.has(languages.best()) || languages.votes.size === 0)
    // “married a facteur”, “the dirigencia met”: no slip of an English word, and none that is borrowed with its accent.
    const isStranger = (): boolean => {
      const word = tokenText(document, first)
      return (
        articled &&
        last === first &&
        width >= 6 &&
        tokens.word[first] === NONE &&
        (rank < Number.POSITIVE_INFINITY || analyses.resources.forms.foreignShape().test(fold(word))) &&
        !isDamagedEnglish(word, analyses.resources)
      )
    }
    // Below what is sure: a text may use a foreign word on purpose, and only one that is damaged elsewhere is doubted.
    const confidence = named
      ? 0
      : glossed
        ? 0.5
        : source
          ? sourceConfidence(source, sentence, first, analyses)
          : isStranger()
            ? 0.86
            : strong >= 2
              ? 0.84
              : words >= 2
                ? 0.75
                : rank < 700
                  ? 0.82
                  : usual || (!short && rank < 2500)
                    ? 0.75
                    : 0.6
    stretches.push({
      start: tokens.start[first],
      end: tokens.end[last],
      firstToken: first,
      endToken: last + 1,
      language: source?.[0] ?? languages.best(),
      kind: words >= 4 && strong >= 3 ? 'passage' : 'words',
      confidence,
      ...(source ? { listed: true } : {}),
    })
  }
}

/** What a place or person has. */
const BEARER = Flag.PLACE | Flag.FAMILY | Flag.GIVEN

/** Articles, and what stands in their place and opens a noun phrase. */
const ARTICLE = new Set('the a an his her its their our my your'.split(' '))

const EASTERN = new Set('tr az kk ka hy ru uk fa'.split(' '))

/** Languages of which English texts keep words as terms, in romanization. */
const ROMANIZED = new Set('ru uk bg el ar fa zh ko ja ka hy kk'.split(' '))

/** The most that is said of a lone word: it may be a term, and blocks no text by itself. */
const SURE_WORD = 0.84

/** How sure it is that the lone listed word at token `i`, with no name beside it, is left over. */
function sourceConfidence(
  [language, kind]: SourceWord,
  sentence: Sentence,
  i: number,
  { document: { tokens } }: Analyses,
): number {
  if (ROMANIZED.has(language)) return 0.8
  if (kind === 'title' || kind === 'noun' || kind === 'time') return SURE_WORD
  // A function word between English ones belongs to no phrase: “treated bei the hospital”.
  const english = (beside: number): boolean =>
    beside >= sentence.firstToken &&
    beside < sentence.endToken &&
    (tokens.kind[beside] === Kind.number ||
      (tokens.kind[beside] === Kind.word &&
        (tokens.flags[beside] & Mark.lower || beside === sentence.firstToken) !== 0 &&
        (tokens.facts[beside] & (Flag.LOWER | Flag.FUNCTION)) !== 0))
  return kind === 'small' && english(i - 1) && english(i + 1) ? SURE_WORD : 0.8
}

/** Letters of the source languages that English has in a few borrowed words only, all of which the lexicon knows; long vowels are Maori ones too. */
const FOREIGN_LETTER = /[à-öø-ÿă-đę-ěğıł-ňőœřś-ťůűź-žșțə]/

const looksForeign = (word: string, forms: SourceForms): boolean =>
  forms.foreignShape().test(word) || (word.length > 3 && FOREIGN_LETTER.test(word))

/** True when a word has accents without which it would be English: “député”, “salariés”; English keeps those of a few. */
function hasForeignAccent(i: number, { document, resources }: Analyses): boolean {
  const { tokens } = document
  return (
    (tokens.flags[i] & Mark.accent) !== 0 &&
    tokens.end[i] - tokens.start[i] > 3 &&
    FOREIGN_LETTER.test(tokenText(document, i)) &&
    !isOf(resources.smallWords(), baseText(document, i), Small.ACCENTED)
  )
}

/** What a token is among the words that translations leave standing. */
export function sourceWordAt(
  i: number,
  { document, resources }: Pick<Analyses, 'document' | 'resources'>,
): SourceWord | undefined {
  const { text, tokens } = document
  if (tokens.end[i] - tokens.start[i] < 2) return undefined
  const source = resources.sourceWords.get(fold(baseText(document, i)))
  // With its full stop an abbreviation is looked for elsewhere.
  return source?.[1] === 'short' && text[tokens.end[i]] === '.' ? undefined : source
}

/** What a dictionary says of each word that it has. */
const PARTS_OF_SPEECH =
  Flag.NOUN |
  Flag.VERB |
  Flag.ADJECTIVE |
  Flag.ADVERB |
  Flag.PLURAL |
  Flag.PAST |
  Flag.PARTICIPLE |
  Flag.GERUND |
  Flag.THIRD |
  Flag.BASE

/** Zipf frequency up to which a word of a spelling list alone is no part of everybody’s English. */
const LOAN = 3.25

/** Languages whose words are most often left standing; of others a lone word may be a term. */
const USUAL = new Set('es fr pt it de tr nl pl ro'.split(' '))

function lookOf(i: number, analyses: Analyses): number {
  const { document, lexicon, resources } = analyses
  const { foreign } = resources
  const { tokens, text } = document
  if (tokens.kind[i] !== Kind.word) return Look.english
  if (!(tokens.flags[i] & Mark.lower)) return headsForeign(i) ? Look.strong : Look.name
  if (tokens.flags[i] & (Mark.digit | Mark.script | Mark.hyphen | Mark.abbreviation)) return Look.english
  const number = tokens.word[i]
  const english = lexicon.has(number, Flag.LOWER | Flag.FUNCTION) && !hasForeignAccent(i, analyses)
  // Beside a star it is a part of a starred word.
  if (text[tokens.start[i] - 1] === '*' || text[tokens.end[i]] === '*') return Look.english
  if (analyses.get(tornWords).has(i)) return Look.weak
  const key = tokenKey(document, i)
  if (isNegation(i, key, analyses)) return Look.english
  const abroad = resources.abroadWords().get(key) ?? 0
  if (abroad & Abroad.JOINED && betweenSmall(i)) return Look.strong
  if (abroad & Abroad.PARTICLE) return Look.weak
  if (isAtHome(i, key, { document, resources })) return Look.english
  if (tokens.flags[i] & Mark.accent && isOf(resources.smallWords(), key, Small.ACCENTED)) return Look.english
  // “coup d’état”: an elided article carries a run on.
  if (tokens.flags[i] & Mark.apostrophe) return Look.weak
  const width = tokens.end[i] - tokens.start[i]
  const listed = width > 1 && foreign.mask(text, tokens.start[i], tokens.end[i]) !== 0
  // What spelling lists have and no dictionary does is a loan, and mostly met in a phrase; here it is far more usual abroad.
  if (english && listed && width > 3 && isLoan(number, lexicon)) return Look.strong
  if (!english)
    return (listed && width > 2) ||
      sourceWordAt(i, { document, resources }) ||
      looksForeign(tokenText(document, i), resources.forms)
      ? Look.strong
      : Look.unknown
  return listed && lexicon.zipf(number) < 3 ? Look.weak : Look.english

  /** “El ayuntamiento will pay”: an article with a capital, behind no word, before a small word that English hardly knows. */
  function headsForeign(at: number): boolean {
    if (!isOf(resources.abroadWords(), tokenText(document, at), Abroad.HEAD)) return false
    if (at > 0 && tokens.kind[at - 1] <= Kind.number && !(tokens.flags[at] & Mark.lineBefore)) return false
    if (
      at + 1 >= tokens.count ||
      !(tokens.flags[at + 1] & Mark.lower) ||
      !(tokens.flags[at] & Mark.spaceAfter)
    )
      return false
    const next = tokens.word[at + 1]
    return !lexicon.has(next, Flag.LOWER) || lexicon.zipf(next) < 3
  }

  /** Small words on both sides, one of them rare: “intermittents du spectacle” is no name and no English. */
  function betweenSmall(at: number): boolean {
    if (at === 0 || at + 1 >= tokens.count) return false
    const rare = (beside: number): boolean =>
      tokens.word[beside] === NONE || lexicon.zipf(tokens.word[beside]) < 3.5
    const words = resources.smallWords()
    const small = tokens.flags[at - 1] & tokens.flags[at + 1] & Mark.lower
    return (
      small !== 0 &&
      (rare(at - 1) || rare(at + 1)) &&
      ![at - 1, at + 1].some((beside) => isOf(words, tokenKey(document, beside), Small.LOAN))
    )
  }
}

/** “crème”, or a word of “in vitro”: at home in English by itself, or with the one beside it. */
export function isAtHome(
  i: number,
  key: string,
  { document, resources }: Pick<Analyses, 'document' | 'resources'>,
): boolean {
  const words = resources.smallWords()
  const kinds = words.get(key) ?? 0
  if (kinds & Small.LOAN) return true
  if (!(kinds & Small.IN_PHRASE)) return false
  return [i - 1, i].some(
    (at) =>
      at >= 0 &&
      at + 1 < document.tokens.count &&
      isOf(words, `${tokenKey(document, at)}-${tokenKey(document, at + 1)}`, Small.PHRASE),
  )
}

/** Few English words of any kind, and several that a source language uses much. */
function unlikeEnglish(tally: Tally): boolean {
  return tally.english * 3 <= tally.words && tally.foreign * 3 >= tally.words && tally.foreign >= 3
}

/** One Cyrillic letter in a Latin word is an encoding fault, no foreign word. */
function mostlyLatin({ tokens, text }: Document, i: number): boolean {
  let latin = 0
  let figures = 0
  for (let at = tokens.start[i]; at < tokens.end[i]; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) figures++
    else if (unit < 0x250) latin++
  }
  // “1975г”; but “17β” is chemistry.
  if (figures > 0 && text.charCodeAt(tokens.end[i] - 1) >= CYRILLIC) return latin > 0
  return (latin + figures) * 2 > tokens.end[i] - tokens.start[i]
}

/** Letters from here on are neither Latin nor Greek. */
const CYRILLIC = 0x400
