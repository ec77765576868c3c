import { type Analyses, isClue } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { falseFriends } from '../analyses/false-friends.ts'
import { type ForeignStretch, foreignStretches, isAtHome, sourceWordAt } from '../analyses/foreign.ts'
import { isGloss } from '../analyses/foreign-marks.ts'
import { fullOf, leftovers, likelySource } from '../analyses/leftovers.ts'
import { names } from '../analyses/names.ts'
import { origin } from '../analyses/origin.ts'
import { quotations } from '../analyses/quotations.ts'
import { tornWords } from '../analyses/torn-words.ts'
import { unknownWords } from '../analyses/unknown-words.ts'
import { wholeOf } from '../analyses/words/broken.ts'
import { DETERMINERS } from '../analyses/words/facts.ts'
import { isDerived } from '../analyses/words/spelling.ts'
import { isLowerAt, isUpperAt, withCapital } from '../document/characters.ts'
import { type Document, tokenKey, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicode } from '../document/unicode.ts'
import { Abroad } from '../language/abroad-words.ts'
import { Around } from '../language/around-words.ts'
import { Clue } from '../language/clue-words.ts'
import { languageName } from '../language/languages.ts'
import { PARTICLES } from '../language/name-words.ts'
import { NUMBER_WORDS } from '../language/numbers.ts'
import { Flag, fold, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { shorten } from '../shorten.ts'
import type { Span } from '../span.ts'
import { isOf } from '../word-set.ts'
import { type Context, type Detection, defineRule, type RuleRepair, replace } from './rule.ts'

interface Untranslated {
  readonly kind: 'text' | 'passage' | 'words' | 'conjunction' | 'digits'
  readonly language: string
  readonly words: string
}

export const untranslated = defineRule<Untranslated, 'document'>({
  id: 'untranslated',
  category: 'untranslated',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'Words or passages of the source language left standing.',
    why: 'A sentence exceeds a limit, a word is unknown to the system or sits in a tag of its own, and goes through as it was.',
    wrong: [
      'The police arrested three men on Monday.\n\nLos detenidos fueron trasladados a la capital por la noche.\n\nThe trial begins in May.',
      'The minister asked the пресса for patience.',
      'Ana Y Pedro went home after the game.',
      'The council voted mientras tanto on the new road.',
      'El ayuntamiento will pay for the bridge.',
      'The campeonato ends in May.',
      'The patient was treated bei the hospital.',
      'The trial starts on 12 Mai in the old hall.',
      'The fire broke out on ul. Lipowa at noon.',
      'The député left at night.',
      'The Municipal Câmara of Braga will vote.',
      'The National Institute of Estadística said prices rose.',
      'The decision of the mayor of Olsztyn oraz annulled the fine.',
      'The striker was hospitalised d’urgenza in Lecce.',
      'The head of the Derzhavtotransinspektsiya resigned.',
      'Bomberos worked all night near the station.',
      'A boat of the Koninklijke Netherlands Rescue Institution sailed.',
      'She has lived in Lyon depuis 2010.',
      'The firm has 300 Mitarbeiter in two shifts.',
      'The Minister of Educación resigned.',
      'The members de the party met on Monday.',
      'Das company paid the fine.',
      'The band will play in Rosario el 14 March.',
      'The Ministerio de Turismo published the figures.',
      'The Sąd Najwyższy rejected the appeal.',
      'She studied at the University di Pavia.',
      'The thieves took trois bicycles.',
      'The pool is open bis 14 September.',
      'The price includes IVA.',
      'The order came from Minzdrav on Monday.',
      'A GIBDD officer stopped the bus.',
      'She met İçişleri Bakanı Veli Kaya.',
      'The jar costs 50 qəpik in the shop.',
      'The flood hit the Anadere ilçesi of the valley.',
    ],
    right: [
      'The café owner spoke of a coup d’état and of income per capita.',
      'The figures, given pro forma, cost the club 40,000 lire; the firm spoke of force majeure.',
      'She said: “Nos vamos mañana.” They left the next day.',
      'The crowd met in Plaza de los Héroes, near Rue de la Paix.',
      'The paper Süddeutsche Zeitung and the party Die Linke agreed.',
      'El Niño brings rain, and the Las Vegas team flew to Los Angeles.',
      'The cake is known as pastel de nata, and the mukhtar, or village head, baked it.',
      'Ortega y Gasset wrote in Baden bei Wien for the Landesamt für Umwelt.',
      'The fiancée called the résumé a cliché, and they ate à la carte.',
      'The Institute of Vallarta and the Ministry of Hidalgo signed; the Federal Bundesrat and the Bundesverfassungsgericht agreed.',
      'She ate a meal of orecchiette, and the chaebol paid.',
      'El Baradei met the head of de facto rulers, and Le Carré wrote en route.',
      'The Guardia Civil, the Corriere della Sera and El Corte Inglés agreed; the court (Tribunal Supremo) did not.',
      'The con man and his son had a car, and Mayor van Dyck joined the contra dance.',
      'The traffic police (GIBDD) closed the road; a GIBDD officer said why. Minsk and Genshin are names.',
      'Kmetko said no. The Bundesbank Board met, and the firm sold 300 Konhäuser.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    text: 'This text is in {0}, not in the language that was asked for.',
    passage: 'This passage is still in {0}.',
    words: '“{1}” is still in {0}.',
    digits: 'The digits “{1}” are those of {0}.',
    conjunction: '“{1}” is a {0} connective left standing.',
  },
  *detect(document, context) {
    const { stretches } = context.analyses.get(foreignStretches)
    const whole = wholeText(document, stretches)
    if (whole) {
      yield whole
      return
    }
    const said = lone(document, stretches)
    const left = new Set<string>()
    for (const stretch of joined(document, stretches)) {
      if (stretch.confidence === 0 || isMeant(stretch, said, context)) continue
      const words = document.text.slice(stretch.start, stretch.end)
      if (stretch.listed && !stretch.link) left.add(words)
      const { start, end, kind, language } = stretch
      const sure = stretch.confidence >= LISTED && stretch.confidence < SURE && isSurely(stretch, context)
      const confidence = sure ? SURE : stretch.confidence
      const blocks = confidence >= 0.8 && confidence !== SURE
      yield {
        span: { start, end },
        evidence: { kind, language: spokenIn(stretch, language, context), words: shorten(words, 60) },
        confidence,
        severity: blocks ? 'error' : confidence >= 0.7 ? 'warning' : 'note',
      }
    }
    if (context.analyses.get(damaged)) yield* unknowns(context, left)
    const over = new Set<number>()
    for (const stretch of leftovers(context.analyses)) {
      const capital = isUpperAt(document.text, stretch.start)
      if (capital ? isNamed(stretch, context) : isMeant(stretch, said, context)) continue
      over.add(stretch.start)
      yield ofWord(document, stretch)
    }
    for (const stretch of falseFriends(context.analyses))
      if (!over.has(stretch.start)) yield ofWord(document, stretch)
    yield* conjunctions(context)
    yield* connectives(context)
    yield* digits(document)
    yield* numberWords(context)
    yield* frenchTitles(context)
  },
  repairs: ({ span, evidence }, context) =>
    evidence.kind === 'digits'
      ? [replace(span, latinDigits(evidence.words), 'safe')]
      : inEnglish(span, evidence, context),
  explain: ({ kind, language, words }) => ({ id: kind, arguments: [languageName(language), words] }),
})

/** The text’s source, where it has all listed words of the stretch; a lone word that several languages have is of none. */
function spokenIn(
  { kind, listed, firstToken, endToken }: ForeignStretch,
  language: string,
  { document: { tokens, text }, analyses }: Context,
): string {
  if (kind !== 'words') return language
  const { foreign } = analyses.resources
  let mask = -1
  for (let i = firstToken; i < endToken; i++) mask &= foreign.mask(text, tokens.start[i], tokens.end[i]) || -1
  const source = analyses.get(origin)?.language
  const bit = source ? foreign.languages.indexOf(source) : -1
  if (source && bit >= 0 && mask & (1 << bit)) return source
  return !listed && endToken - firstToken === 1 && mask & (mask - 1) ? 'und' : language
}

/** How sure a lone listed word is at least, and one whose place leaves no doubt: an editor looks at it in any text. */
const LISTED = 0.8
const SURE = 0.86

/**
 * “the wethouder”, “Bürgermeister Krug”, “on viernes”: an office, a common noun or a day that English never borrows, where
 * an English one stands. A lone one in a text that is otherwise whole is left over as well.
 */
function isSurely(
  { firstToken, endToken, listed }: ForeignStretch,
  { document: { tokens }, analyses }: Context,
): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.flags[i] & Mark.script) continue
    const source = sourceWordAt(i, analyses)
    if (!source || source[2] || !SURE_KINDS.test(source[1])) continue
    if (source[1] !== 'time' && tokens.end[i] - tokens.start[i] < SHORTEST) continue
    if (tokens.word[i] !== NONE && tokens.facts[i] & Flag.LOWER && !(tokens.flags[i] & Mark.accent)) continue
    if (endToken - firstToken > 1 && !listed) return true
    // A title or day, or a noun that a small word of English goes before.
    return firstToken > 0 && (source[1] !== 'noun' || (tokens.facts[firstToken - 1] & Flag.FUNCTION) !== 0)
  }
  return false
}

/** Titles, nouns and times. */
const SURE_KINDS = /^[tn]/

function ofWord(
  { text }: Document,
  { start, end, language, confidence }: ForeignStretch,
): Detection<Untranslated> {
  const evidence: Untranslated = { kind: 'words', language, words: text.slice(start, end) }
  return { span: { start, end }, evidence, confidence, severity: 'warning' }
}

/** The English of a listed word or phrase; it begins with a capital where the sentence does, or where it is a title. */
function inEnglish(
  { start, end }: Span,
  { kind, language }: Untranslated,
  { document, analyses }: Context,
): readonly RuleRepair[] {
  if (kind === 'text' || end - start > LONGEST_LISTED) return []
  const words = document.text.slice(start, end)
  const source = analyses.get(origin)?.language
  const english = analyses.resources.translations.of(words, source ? [language, source] : [language])
  if (english === undefined) return []
  const titled = kind === 'words' && language !== 'de' && isUpperAt(words, 0)
  const text = titled || begins(document, start) ? withCapital(english) : english
  return [replace({ start, end }, text, 'likely')]
}

/** No phrase of the list is longer, in UTF-16 code units. */
const LONGEST_LISTED = 40

/** True where a sentence or line begins, be it with a quotation mark. */
function begins({ text }: Document, start: number): boolean {
  let at = start - 1
  while (at >= 0 && at > start - 4 && ' “"\u00a0'.includes(text[at])) at--
  return at < 0 || '\n.!?'.includes(text[at])
}

/** One finding for a text that is mostly in another language. */
function wholeText(
  document: Document,
  stretches: readonly ForeignStretch[],
): Detection<Untranslated> | undefined {
  const passages = stretches.filter(({ kind }) => kind === 'passage')
  const covered = passages.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0)
  if (passages.length < 3 || covered * 5 < document.tokens.count * 3) return undefined
  return {
    span: { start: passages[0].start, end: passages.at(-1)!.end },
    evidence: { kind: 'text', language: passages[0].language, words: '' },
    confidence: 0.95,
  }
}

/** Passages that follow one another in one block are one. */
function joined(document: Document, stretches: readonly ForeignStretch[]): ForeignStretch[] {
  const list: ForeignStretch[] = []
  for (const stretch of stretches) {
    const last = list.at(-1)
    if (
      last &&
      last.kind === 'passage' &&
      stretch.kind === 'passage' &&
      last.language === stretch.language &&
      document.text.slice(last.end, stretch.start).trim() === '' &&
      !document.text.slice(last.end, stretch.start).includes('\n')
    ) {
      list[list.length - 1] = {
        ...last,
        end: stretch.end,
        endToken: stretch.endToken,
        confidence: Math.max(last.confidence, stretch.confidence),
      }
    } else list.push(stretch)
  }
  return list
}

/** How often each foreign word, or pair of words, stands in the text. */
function lone(document: Document, stretches: readonly ForeignStretch[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const { start, end, firstToken, endToken } of stretches) {
    if (endToken - firstToken > 2) continue
    const word = document.text.slice(start, end)
    said.set(word, (said.get(word) ?? 0) + 1)
  }
  return said
}

/** A word of it is a name that was given. */
function isNamed({ firstToken, endToken }: ForeignStretch, { document, settings }: Context): boolean {
  for (let i = firstToken; i < endToken; i++) if (settings.names.has(tokenKey(document, i))) return true
  return false
}

/** In brackets that are a line of their own, which explains nothing. */
const isLine = ({ text }: Document, { start, end }: Span): boolean =>
  /(?:^|\n)\($/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\)(?:\n|$)/.test(text.slice(end, end + 2))

/** Foreign words that stand there on purpose: quoted, or in brackets behind their translation. */
function isMeant(stretch: ForeignStretch, said: ReadonlyMap<string, number>, context: Context): boolean {
  const { document, analyses } = context
  // A damaged English word may look like a foreign one, and “irakli” like Turkish.
  const verdict =
    stretch.endToken - stretch.firstToken === 1 && analyses.get(unknownWords).verdicts.get(stretch.firstToken)
  if (verdict && (!stretch.listed || (verdict.kind === 'misspelled' && isUpperAt(verdict.suggestions[0], 0))))
    return true
  const before = tokenUnit(document, stretch.firstToken - 1)
  const after = tokenUnit(document, stretch.endToken)
  if ((before === 0x28 || before === 0x2f || after === 0x29) && !isLine(document, stretch)) return true
  if (after === 0x28 && isTranslated(document, stretch.endToken)) return true
  if (before === 0x2018 || before === 0x27 || before === 0x201c) return true
  const quoted = analyses.get(quotations)
  // `“No,” ha said`: the mark before it closes.
  if (before === 0x22 && (analyses.get(fullOf) === undefined || quoted.inside(stretch.start))) return true
  // How somebody is addressed may be kept, whoever speaks.
  const addresses = document.tokens.flags[stretch.endToken] & Mark.title
  if (
    (analyses.get(damaged) && !addresses
      ? quoted.surelyInside(stretch.start)
      : quoted.inside(stretch.start)) &&
    !goesOnInScript(stretch, document) &&
    !(
      (stretch.listed || stretch.endToken - stretch.firstToken <= (analyses.get(fullOf) ? 2 : 1)) &&
      isAmidEnglish(document, stretch.firstToken, stretch.endToken)
    )
  )
    return true
  if (isNamed(stretch, context)) return true
  // Days are no terms.
  if (stretch.listed && sourceWordAt(stretch.firstToken, analyses)?.[1] === 'time') return false
  if (isIntroduced(stretch, analyses, analyses.get(fullOf) !== undefined)) return true
  if (stretch.link) return false
  // Said twice and more, a word is a term that the text has introduced; a listed one may be left over twice.
  const word = document.text.slice(stretch.start, stretch.end)
  if ((said.get(word) ?? 0) > (stretch.listed && analyses.get(damaged) ? 2 : 1)) return true
  // “the traffic police (GIBDD)”: what it means was said before. Few words come so far, since the whole text is searched.
  return isUpperAt(word, 1) && document.text.includes(`(${word}`)
}

/**
 * “the gremialista”: words of no lexicon that are no slip, no joined words and no coinage, amid small words. In a text
 * that is damaged elsewhere the likeliest is that they are the source's. One said often, or explained, is a term. Where
 * many such words stand, the system knew none of them: their place then proves nothing (“sent to kolonii”).
 * @param left words found that are known to be left over
 */
function* unknowns(
  { document, analyses, settings }: Context,
  left: ReadonlySet<string>,
): Iterable<Detection<Untranslated>> {
  const { tokens, text } = document
  const { verdicts } = analyses.get(unknownWords)
  const foreign = analyses.get(foreignStretches)
  const odd = Mark.digit | Mark.apostrophe | Mark.script | Mark.abbreviation | Mark.hyphen | Mark.invisible
  const source = analyses.get(fullOf)
  const from = likelySource(analyses)
  const around = analyses.resources.aroundWords()
  const endings = analyses.resources.forms.wordEndings().get(from ?? '')
  const torn = analyses.get(tornWords)
  const seen = new Map<string, number[]>()
  for (let i = 1; i < tokens.count; i++) {
    if (
      tokens.kind[i] !== Kind.word ||
      (tokens.word[i] !== NONE && tokens.facts[i] !== Flag.UNCURATED) ||
      torn.has(i)
    )
      continue
    if (!(tokens.flags[i] & Mark.lower) || tokens.flags[i] & odd) continue
    if (tokens.end[i] - tokens.start[i] < SHORTEST_OF_MANY) continue
    const word = text.slice(tokens.start[i], tokens.end[i])
    const places = seen.get(word)
    if (places) places.push(i)
    else if (
      (!verdicts.has(i) ||
        (endings && isInfinitive(document, i, word, around) && verdicts.get(i)?.kind === 'misspelled')) &&
      !foreign.isForeign(i) &&
      !settings.names.has(word) &&
      wholeOf(document, analyses.lexicon, i - 1, i) === undefined
    )
      seen.set(word, [i])
  }
  const likely: [word: string, token: number][] = []
  const others: [word: string, token: number][] = []
  for (const [word, places] of seen) {
    if (
      places.length > MOST_OF_MANY ||
      isDerived(word, analyses.resources) ||
      isCompound(word, analyses.lexicon)
    )
      continue
    for (const i of places) {
      const stretch = { start: tokens.start[i], end: tokens.end[i], firstToken: i, endToken: i + 1 }
      if (
        isSetOff(document, i) ||
        isIntroduced(stretch, analyses, source !== undefined) ||
        isAtHome(i, word, analyses)
      )
        continue
      const placed =
        (endings !== undefined && isShaped(document, i, word, endings, around)) ||
        (places.length === 1 &&
          word.length >= SHORTEST &&
          !isExplained(document, i) &&
          (!analyses.get(quotations).surelyInside(stretch.start) || isAmidEnglish(document, i, i + 1)) &&
          (isVerbOf(document, i, word) ||
            ((isHeaded(document, i) || isAmong(document, i, word)) && !besideCapital(document, i))))
      ;(placed ? likely : others).push([word, i])
    }
  }
  const many = left.size >= SEVERAL && left.size + likely.length >= MANY
  for (const [word, i] of many ? [...likely, ...others] : likely)
    yield {
      span: { start: tokens.start[i], end: tokens.end[i] },
      evidence: { kind: 'words', language: from ?? 'und', words: word },
      confidence: 0.72,
      severity: 'warning',
    }
}

/** Words that are known to be left over, and all that are likely to be: from so many on any stranger is one. A cook’s article has none of the former. */
const SEVERAL = 4
const MANY = 7
const SHORTEST_OF_MANY = 4
/** Said more often, a word is a term. */
const MOST_OF_MANY = 2

const SHORTEST = 5

/** “the crews enojadas,”, “will cobrar a third”: an ending of the source’s words, amid English, beside no name. */
function isShaped(
  document: Document,
  i: number,
  word: string,
  endings: ReadonlySet<string>,
  around: ReadonlyMap<string, number>,
): boolean {
  if (word.length < SHORTEST) return false
  if (isCapitalAt(document, i - 1) || (isCapitalAt(document, i + 1) && !isHeaded(document, i))) return false
  if (isInfinitive(document, i, word, around)) return true
  const letters = word.toLowerCase()
  for (let from = letters.length - 2; from >= 2 && from >= letters.length - LONGEST_SHAPE; from--)
    if (endings.has(letters.slice(from))) return true
  return false
}

const LONGEST_SHAPE = 6
/** “will cobrar”, “to recorrer the valley”: where English has a verb. */
const isInfinitive = (
  document: Document,
  i: number,
  word: string,
  around: ReadonlyMap<string, number>,
): boolean => INFINITIVE.test(word) && isOf(around, tokenKey(document, i - 1), Around.BEFORE_BASE)

const INFINITIVE = /(?:[aei]re?|[aeio]n|[aei]ć)$/u

/** Behind an article or number: “the gremialista”, “two gasilci”. */
function isHeaded(document: Document, i: number): boolean {
  const before = tokenKey(document, i - 1)
  return DETERMINERS.has(before) || NUMBER_WORDS.has(before)
}

/** “seen pored the school”: before an article, behind a participle or noun, as a preposition stands. */
function isBeforeArticle({ tokens }: Document, i: number, after: string): boolean {
  const facts = tokens.facts[i - 1]
  return (
    (after === 'the' || after === 'a') &&
    (facts & (Flag.NOUN | Flag.PARTICIPLE)) !== 0 &&
    !(facts & Flag.FUNCTION)
  )
}

/** A verb amid small words, or one of two strangers there: a noun alone may be what a country’s bread or drum is called. */
function isAmong(document: Document, i: number, word: string): boolean {
  const { tokens } = document
  const [before, after] = [i - 1, i + 1]
  if (tokens.kind[before] !== Kind.word || tokens.flags[i] & Mark.lineBefore) return false
  if (!(tokens.flags[before] & Mark.lower) && !(tokens.facts[before] & Flag.FUNCTION)) return false
  const goesOn = after < tokens.count && tokens.kind[after] === Kind.word
  if (goesOn && !(tokens.flags[after] & Mark.lower)) return false
  return (
    PAST.test(word) ||
    tokens.word[before] === NONE ||
    (goesOn && (tokens.word[after] === NONE || isBeforeArticle(document, i, tokenKey(document, after))))
  )
}

/** Endings of other languages’ verbs in the past: “Ruiz explicou”, “Weber betonte”. */
const PAST = /(?:ou|[óé]|[aiu]to|[^aeiou]te|[aeiy]ł[aioy]?|[dt][ıü])$/u

/** Behind a name and before a small word, as a verb stands. */
function isVerbOf(document: Document, i: number, word: string): boolean {
  const { tokens } = document
  const [before, after] = [i - 1, i + 1]
  if (after >= tokens.count || tokens.kind[before] !== Kind.word || tokens.kind[after] !== Kind.word)
    return false
  if (!(tokens.flags[before] & Mark.title) || !(tokens.flags[after] & Mark.lower)) return false
  return !(tokens.flags[i] & Mark.lineBefore) && PAST.test(word)
}

/** Before a comma it may be explained, unless the quotation ends there. */
const isExplained = (document: Document, i: number): boolean =>
  tokenUnit(document, i + 1) === 0x2c && !CLOSING.has(tokenUnit(document, i + 2))

const CLOSING = new Set([0x22, 0x201d])

/** “groundout”, “rockwool”: two English words. */
function isCompound(word: string, lexicon: Lexicon): boolean {
  const isWord = (from: number, to: number): boolean => {
    const number = lexicon.find(word, from, to)
    return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 2.5
  }
  for (let at = 3; at <= word.length - 3; at++) if (isWord(0, at) && isWord(at, word.length)) return true
  return false
}

const besideCapital = (document: Document, i: number): boolean =>
  isCapitalAt(document, i - 1) || isCapitalAt(document, i + 1)

function isCapitalAt({ tokens }: Document, i: number): boolean {
  return (
    i >= 0 &&
    i < tokens.count &&
    tokens.kind[i] === Kind.word &&
    (tokens.flags[i] & (Mark.title | Mark.upper | Mark.mixed)) !== 0 &&
    (tokens.facts[i] & Flag.FUNCTION) === 0
  )
}

/** Beside a bracket, slash or quotation mark. */
function isSetOff(document: Document, i: number): boolean {
  const before = tokenUnit(document, i - 1)
  const after = tokenUnit(document, i + 1)
  if (before === 0x28 || before === 0x2f || after === 0x28 || after === 0x29) return true
  return before === 0x2018 || before === 0x27 || before === 0x22 || before === 0x201c
}

/** “the starosta (village elder)”: the bracket behind it begins in plain English. */
function isTranslated({ tokens }: Document, bracket: number): boolean {
  const first = bracket + 1
  return (
    (tokens.flags[first] & Mark.lower) !== 0 && (tokens.facts[first] & (Flag.LOWER | Flag.FUNCTION)) !== 0
  )
}

/** “a fascicolo as the lawyers call it”, “an apelacja, as an appeal on law and fact is called” */
function isCalled(analyses: Analyses, end: number): boolean {
  const { document } = analyses
  const as = tokenUnit(document, end) === 0x2c ? end + 1 : end
  if (tokenKey(document, as) !== 'as') return false
  for (let i = as + 1; i < as + 10 && i < document.tokens.count; i++)
    if (isClue(analyses, tokenKey(document, i), Clue.INTRODUCING)) return true
  return false
}

/** “Thank you, 辛苦了,” he said: another script behind a comma and English words of the same quotation. */
function goesOnInScript({ firstToken }: ForeignStretch, document: Document): boolean {
  const { tokens } = document
  const said = firstToken - 2
  return (
    said >= 0 &&
    (tokens.flags[firstToken] & Mark.script) !== 0 &&
    tokenUnit(document, firstToken - 1) === 0x2c &&
    (tokens.flags[said] & Mark.lower) !== 0 &&
    (tokens.facts[said] & (Flag.LOWER | Flag.FUNCTION)) !== 0
  )
}

const CAPITAL_I = 0x49

/** “the crise was long” in a quotation: two English words go before or two follow, and it is no quoted term. */
function isAmidEnglish(document: Document, first: number, end: number): boolean {
  const { tokens } = document
  const english = (i: number): boolean =>
    i >= 0 &&
    i < tokens.count &&
    tokens.kind[i] === Kind.word &&
    (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) !== 0 &&
    (tokens.flags[i] & (Mark.script | Mark.accent)) === 0 &&
    (tokenUnit(document, i) === CAPITAL_I || !PARTICLES.has(tokenKey(document, i)))
  return english(first - 1) && (english(first - 2) || english(end))
}

/** “known as pastel de nata”, “the mukhtar, or village head,”: a word that the text explains. */
function isIntroduced(
  { firstToken, endToken }: Pick<ForeignStretch, 'firstToken' | 'endToken'>,
  analyses: Analyses,
  full: boolean,
): boolean {
  const { document } = analyses
  const { tokens } = document
  // “the village headman, or muhtar,”.
  if (isGloss(document, firstToken) || isCalled(analyses, endToken)) return true
  if (tokenUnit(document, endToken) === 0x2c && endToken + 1 < tokens.count)
    if (isClue(analyses, tokenKey(document, endToken + 1), full ? Clue.SURELY_EXPLAINING : Clue.EXPLAINING))
      return true
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - 4 && tokens.kind[i] === Kind.word; i--)
    if (isClue(analyses, tokenKey(document, i), Clue.INTRODUCING)) return true
  return false
}

/** “is”, of one letter: in a sentence’s head it stands before the English that it should be a part of. */
const COPULAS: Readonly<Record<string, string>> = { è: 'it', È: 'it', é: 'pt', É: 'pt' }

/** “SC-110”, “A7”, “N 340”: a road, train or form has capitals and a figure. */
const CODE = unicode`^\p{Lu}{1,3}[-\u2010\u2011 ]?\d{1,4}(?!\d)`
const CODE_END = unicode`(?:^|[^\p{L}\p{N}])\p{Lu}{1,3}[-\u2010\u2011 ]?\d{1,4}$`

/** First letters of conjunctions and copulas. */
const STARTS = /[YyeiuovwsşșéldèÈÉE]/

/** “Ana Y Pedro”, “oil e gas”: a one-letter conjunction between two capitals or two small words. */
function* conjunctions(context: Context): Iterable<Detection<Untranslated>> {
  const { document, analyses } = context
  const { tokens, text } = document
  const around = analyses.resources.aroundWords()
  for (let i = 1; i + 1 < tokens.count; i++) {
    const width = tokens.end[i] - tokens.start[i]
    if (width > 4 || tokens.kind[i] !== Kind.word) continue
    // English has no word of them in longer ones than “y”, “e” and “i”.
    if (width > 1 && tokens.facts[i] & Flag.FUNCTION) continue
    if (!STARTS.test(text[tokens.start[i]])) continue
    const letter = text.slice(tokens.start[i], tokens.end[i])
    if (width <= 2 && isCopula(context, i, letter)) {
      yield {
        span: { start: tokens.start[i], end: tokens.start[i] + (letter[0] === 'E' ? 2 : 1) },
        evidence: { kind: 'words', language: COPULAS[letter[0]] ?? 'it', words: letter },
        confidence: 0.84,
      }
      continue
    }
    const language = analyses.resources.forms.conjunctions().get(letter)
    // “et al”, “urbi et orbi”
    if (!language || isAtHome(i, letter, analyses)) continue
    if (
      !(tokens.flags[i] & Mark.spaceBefore) ||
      !(tokens.flags[i] & Mark.spaceAfter) ||
      tokens.flags[i] & Mark.hyphen
    )
      continue
    const [before, after] = [i - 1, i + 1]
    if (
      tokens.kind[after] > Kind.number ||
      tokens.flags[i] & Mark.lineBefore ||
      tokens.flags[after] & Mark.lineBefore
    )
      continue
    const small = (tokens.flags[before] & tokens.flags[after] & Mark.lower) !== 0
    const names =
      (tokens.flags[before] & tokens.flags[after] & Mark.title) !== 0 &&
      !(tokens.facts[before] & Flag.FUNCTION) &&
      tokens.end[after] - tokens.start[after] > 2 &&
      tokens.end[before] - tokens.start[before] > 2
    // Small “y” joins names too (Ortega y Gasset); “vitamin e”, “generation Y” stand before a noun or a stop.
    const clear = letter.length > 1
    const numbers =
      tokens.kind[before] === Kind.number && tokens.kind[after] === Kind.number && letter !== 'e'
    const codes =
      CODE.test(text.slice(tokens.start[after], tokens.start[after] + 9)) &&
      CODE_END.test(text.slice(Math.max(0, tokens.end[before] - 9), tokens.end[before]))
    // “Reuters i the paper”: behind a careless “I” stands a verb.
    const careless = letter === 'i' && !DETERMINERS.has(tokenKey(document, after))
    const odd =
      letter === 'Y'
        ? names ||
          codes ||
          (small &&
            (DETERMINERS.has(tokenKey(document, after)) ||
              (isOf(around, tokenKey(document, after), Around.CLAUSE_START) && analyses.get(damaged))))
        : numbers ||
          codes ||
          // “Lleida y 201 towns”
          (letter === 'y' &&
            tokens.kind[after] === Kind.number &&
            tokens.end[before] - tokens.start[before] > 2) ||
          (letter === 'y' && small && isOf(around, tokenKey(document, after), Around.CLAUSE_START)) ||
          (names && ((letter !== 'y' && letter !== 'wa') || bothPlaces(document, before, after))) ||
          (clear && (tokens.flags[after] & Mark.lower) !== 0) ||
          (letter === 'i' && !careless) ||
          (small &&
            !careless &&
            !['vitamin', 'the', 'option', 'point', 'part', 'type'].includes(tokenKey(document, before)))
    if (
      odd &&
      (analyses.get(foreignStretches).isSurelyForeign(i) ||
        (analyses.get(quotations).inside(tokens.start[i]) && !isAmidEnglish(document, i, i + 1)))
    )
      continue
    if (!odd) continue
    const english = (beside: number): boolean =>
      (tokens.flags[beside] & Mark.lower) !== 0 && (tokens.facts[beside] & (Flag.LOWER | Flag.FUNCTION)) !== 0
    yield {
      span: { start: tokens.start[i], end: tokens.end[i] },
      evidence: { kind: 'conjunction', language, words: letter },
      // Between capitals it may be part of a name.
      confidence: codes ? 0.9 : names ? 0.75 : clear && english(before) && english(after) ? 0.87 : 0.82,
    }
  }
}

/** “E’ too early”, “È a pity”: at a sentence’s head, before a small English word. */
function isCopula({ document, analyses }: Context, i: number, letter: string): boolean {
  const { tokens, text } = document
  const apostrophe =
    letter[0] === 'E' && /^E[’'´\u0060]$/u.test(text.slice(tokens.start[i], tokens.start[i] + 2))
  if (!(letter in COPULAS) && !apostrophe) return false
  let after = i + 1
  if (apostrophe && letter.length === 1) after++
  if (
    after >= tokens.count ||
    !(tokens.flags[after] & Mark.lower) ||
    !(tokens.flags[after] & Mark.spaceBefore)
  )
    return false
  if (
    tokens.flags[after] & Mark.lineBefore ||
    (tokens.end[after] - tokens.start[after] === 1 && text[tokens.start[after]] !== 'a')
  )
    return false
  if (!(tokens.facts[after] & (Flag.LOWER | Flag.FUNCTION))) return false
  const heads = tokens.flags[i] & Mark.lineBefore || '.!?“"«:'.includes(text[tokens.end[i - 1] - 1])
  if (tokens.flags[i] & Mark.title) return Boolean(heads)
  return (tokens.flags[i - 1] & Mark.lower) !== 0 && analyses.get(damaged)
}

/** “San Nicolás y Santiago”, “Ávila y Segovia”: two places, no family. */
function bothPlaces(document: Document, before: number, after: number): boolean {
  const { facts } = document.tokens
  // A region of two places is one.
  if (tokenKey(document, before) === 'castilla') return false
  const saint = before > 0 && /^santa?$/u.test(tokenKey(document, before - 1))
  return (saint || (facts[before] & Flag.PLACE) !== 0) && (facts[after] & Flag.PLACE) !== 0
}

/** “Sin embargo, the squad trained”: a connective at a sentence's head, before English. */
function* connectives({ document, analyses }: Context): Iterable<Detection<Untranslated>> {
  const { tokens, text } = document
  for (const { firstToken, endToken, start } of document.sentences) {
    if (tokens.kind[firstToken] !== Kind.word || !(tokens.flags[firstToken] & Mark.title)) continue
    const candidates = analyses.resources.connectives().get(tokenKey(document, firstToken))
    if (
      !candidates ||
      analyses.get(foreignStretches).isSurelyForeign(firstToken) ||
      analyses.get(quotations).inside(start)
    )
      continue
    for (const { words, language } of candidates) {
      if (firstToken + words.length >= endToken) continue
      if (!words.every((word, k) => tokenKey(document, firstToken + k) === word)) continue
      let next = firstToken + words.length
      if (tokenUnit(document, next) === 0x2c) next++
      // What follows is English: a small word that the lexicon knows well.
      const number = next < endToken ? tokens.word[next] : NONE
      const english =
        number !== NONE &&
        tokens.flags[next] & Mark.lower &&
        analyses.lexicon.has(number, Flag.LOWER) &&
        analyses.lexicon.zipf(number) >= 3
      const counted = words.length > 1 && next < endToken && tokens.kind[next] === Kind.number
      if (
        !(english || counted) ||
        (words.length === 1 && isOf(analyses.resources.abroadWords(), words[0], Abroad.CONNECTIVE))
      )
        continue
      const span = { start, end: tokens.end[firstToken + words.length - 1] }
      yield {
        span,
        evidence: { kind: 'conjunction', language, words: text.slice(span.start, span.end) },
        confidence: 0.88,
      }
      break
    }
  }
}

/** English words as well, which mean thousands where they are glued to a figure. */
const GLUED_WORDS: Readonly<Record<string, string>> = { mila: 'it', mil: 'es', mille: 'fr', bin: 'tr' }

/** “40mila persons”, “30tys. houses”: a word of the source glued to a figure. */
function* numberWords({ document: { tokens, text }, analyses }: Context): Iterable<Detection<Untranslated>> {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || (tokens.flags[i] & (Mark.digit | Mark.hyphen)) !== Mark.digit)
      continue
    const span = { start: tokens.start[i], end: tokens.end[i] }
    const words = text.slice(span.start, span.end)
    const word = COUNTED.exec(words)?.[1] ?? ''
    const language = GLUED_WORDS[word] ?? analyses.resources.sourceWords.get(fold(word))?.[0]
    if (language) yield { span, evidence: { kind: 'words', language, words }, confidence: 0.86 }
  }
}

const COUNTED = unicode`^\d[\d.,]*(\p{Ll}{3,})$`

/** “M. Delaunay”, in a text from French that has no Marc or Marie Delaunay: no initial. */
function* frenchTitles({ document: { tokens, text }, analyses }: Context): Iterable<Detection<Untranslated>> {
  if (analyses.get(origin)?.language !== 'fr') return
  const { bySpelling } = analyses.get(names)
  for (let i = 0; i + 2 < tokens.count; i++) {
    const start = tokens.start[i]
    if (text[start] !== 'M' || text[start + 1] !== '.') continue
    const next = tokens.start[i + 1] > start + 1 ? i + 1 : i + 2
    const entry = bySpelling.get(text.slice(tokens.start[next], tokens.base[next]).toLowerCase())
    const isInitial = entry?.mentions.some(
      ({ words: [first] }) => text[tokens.start[first]] === 'M' && isLowerAt(text, tokens.start[first] + 1),
    )
    if (entry && !isInitial)
      yield {
        span: { start, end: start + 2 },
        evidence: { kind: 'words', language: 'fr', words: 'M.' },
        confidence: 0.8,
      }
  }
}

/** First digits of the Arabic and the Persian row; each row has ten. */
const ARABIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

const latinDigits = (digits: string): string =>
  digits.replace(/[٠-٩۰-۹]/gu, (digit) => {
    const unit = digit.charCodeAt(0)
    return String(unit - (unit >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO))
  })

/** Numbers in Arabic or Persian digits. */
function* digits({ tokens, text }: Document): Iterable<Detection<Untranslated>> {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.number) continue
    const unit = text.charCodeAt(tokens.start[i])
    if (unit < ARABIC_ZERO || unit > PERSIAN_ZERO + 9) continue
    const words = text.slice(tokens.start[i], tokens.end[i])
    yield {
      span: { start: tokens.start[i], end: tokens.end[i] },
      evidence: { kind: 'digits', language: unit >= PERSIAN_ZERO ? 'fa' : 'ar', words },
      confidence: 0.93,
    }
  }
}
