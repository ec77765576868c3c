import { addTo } from '../add-to.ts'
import { renamedBodies, reorderedBodies } from '../analyses/body-names.ts'
import { damaged } from '../analyses/condition.ts'
import { fullNameForms } from '../analyses/full-names.ts'
import { isGloss } from '../analyses/glosses.ts'
import { loweredSurnames } from '../analyses/lowered-names.ts'
import { isEveryday, type Mention, type NameEntry, type NameLedger, names } from '../analyses/names.ts'
import { acronymSlips, nearFullNames, partlyLowered } from '../analyses/near-names.ts'
import { DETERMINERS } from '../analyses/words/facts.ts'
import { withCapital } from '../document/characters.ts'
import { type Document, sentenceAt, tokenKey, tokenText } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { eastSlavicKey, eastSlavicStem, LONE_H } from '../language/east-slavic.ts'
import type { KnownName, Spelling } from '../language/known-names.ts'
import { spellsOut } from '../language/letter-names.ts'
import { givenNominatives, nominativesAlone, nominativesOf } from '../language/name-cases.ts'
import { CALENDAR, PARTICLES } from '../language/name-words.ts'
import { type Difference, differenceOf, isRespelled, romanizationKey } from '../language/romanization.ts'
import { Flag, fold, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import { once } from '../once.ts'
import type { Severity } from '../report/result.ts'
import type { Span } from '../span.ts'
import { type Context, type Detection, defineRule, replace } from './rule.ts'

interface Evidence {
  readonly spelling: string
  readonly preferred: string
  /** Occurrences of the preferred spelling. */
  readonly times: number
  readonly reason:
    | 'glossary'
    | 'usual'
    | 'customary'
    | 'majority'
    | 'first'
    | 'genitive'
    | 'case'
    | 'order'
    | 'renamed'
    | 'translated'
    | 'lowered'
}

/** A spelling with its places, whether of one word or of a joined pair. */
interface Form {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Spellings that are one name, and how sure that is. */
interface Pair<T> {
  readonly a: T
  readonly b: T
  readonly confidence: number
  readonly severity: Severity
  /** Only the damage elsewhere speaks for it. */
  readonly slip?: true
}

/** Forms with one key beyond this many are not compared: a text of romanization exercises, or a hostile one. */
const MOST_FORMS = 8
/** Comparisons a text is worth; an article needs some dozens. */
const MOST_COMPARISONS = 2000
/** Zipf frequency from which a name's spelling is common knowledge. */
const FAMILIAR = 4
/** Shorter names differ in a letter too often. */
const SHORTEST = 4

export const nameVariant = defineRule<Evidence, 'document'>({
  id: 'name-variant',
  category: 'name-variant',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'One person, place or body spelled two ways in one text.',
    why:
      'A translation system spells an unknown name anew in every sentence, now by English, now by the source’s rules ' +
      'of romanization, with and without hyphen or accent.',
    wrong: [
      'Nikol Pashinyan spoke first. Later Nikol Pashinian answered questions, and Pashinyan left.',
      'Fighting in Nagorno-Karabakh went on. Nobody knows how long Nagorno Karabakh can hold.',
      'The striker Jonas Köhler scored twice. Coach Meier praised Koehler after the match.',
      'The head, Serhii Lavrynets, resigned. Nobody knew why Sergiy Lavrynets had gone.',
      'Deng Xiaoping spoke. Later Deng Xiao Ping left.',
      'The mayor, Petteri Laukkala, spoke. Laukkalan plan was read out.',
      'Nodar Gavashvadze spoke first. Later Gavashvadzem left.',
      'The premier, Giorgia meloni, spoke first.',
      'The National Statistics Institute spoke. The Institute National of Statistics was wrong.',
    ],
    right: [
      'Marc Jones and Mark Williams met. Jones thanked Williams.',
      'Heydar Aliyev ruled for ten years; Ilham Aliyev followed him.',
      'Olga Ivanova married Pavel Ivanov in Armenia, at an Armenian church.',
      'Joe Biden spoke on Monday. Biden said little, and the Bidens left early.',
      'Ivan Sazonov and Ivana Sazonova met Jan Kubelik. Kubelikova left with John Smith and Jean Smith.',
      'The Ukrainian Health Ministry spoke. The Ministry of Health of Ukrainian Galicia left.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    glossary: '“{0}” is not the house’s spelling: the glossary has “{1}”.',
    usual: '“{0}” is spelled “{1}” elsewhere in this text, as usual in English: one name, romanized twice.',
    customary: '“{0}” is spelled “{1}” elsewhere in this text, as is more usual: one name, romanized twice.',
    majority: '“{0}” is spelled “{1}” elsewhere in this text ({2} times): one name, romanized twice.',
    genitive: '“{0}” is the genitive of another language: English has “{1}”.',
    case: '“{0}” is a case form of another language: English has “{1}”.',
    order: '“{0}” is “{1}” elsewhere in this text: its words stand in the order of another language.',
    renamed: '“{0}” is “{1}” elsewhere in this text: one name, translated twice.',
    translated: '“{0}” is what the name “{1}” means: names are not translated.',
    lowered: '“{0}” is the name “{1}”, which lost its capital.',
    first: '“{0}” was spelled “{1}” before in this text: one name, romanized twice.',
  },
  *detect({ text }, context) {
    const ledger = context.analyses.get(names)
    const told: Span[] = []
    const isTold = once(() => overlaps(told, text.length))
    for (const variants of [
      wordVariants,
      joinedVariants,
      fullNameVariants,
      genitives,
      bodyVariants,
      renamings,
      casesAlone,
      spelledAcronyms,
      translatedSurnames,
      lowered,
      nearNames,
    ]) {
      for (const detection of variants(context, ledger)) {
        if (variants !== nearNames) told.push(detection.span)
        // Of a full name the word that differs is told already, here or where it is spelled otherwise.
        else if (isTold()(detection.span) || detection.related?.some(({ span }) => isTold()(span))) continue
        const { start, end } = detection.span
        if (SAID.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE))) continue
        // Two people may always bear names one letter apart; only of the well-known we know better.
        if (isSettled(detection.evidence)) yield detection
        // “Behramvand-Azar” is somebody else than Bahramvand.
        else if (!COMPOUND.test(text.slice(end, end + 2)))
          yield { ...detection, confidence: Math.min(detection.confidence, UNKNOWN_PEOPLE) }
      }
    }
  },
  explain({ spelling, preferred, times, reason }) {
    return { id: reason, arguments: [spelling, preferred, String(times)] }
  },
  repairs({ span, evidence }) {
    return [replace(span, evidence.preferred, isSettled(evidence) ? 'safe' : 'likely')]
  },
})

/** True where it is known which spelling is right. */
const isSettled = ({ reason }: Evidence): boolean => reason === 'glossary' || reason === 'usual'

/** The most that is said of names that no list knows. */
const UNKNOWN_PEOPLE = 0.84
const COMPOUND = /^-[A-Z]/
/** “His namesake”, “no relation”: the text itself says, so near, that they are two. */
const SAID = /namesake|(?:no |not |un)relat|confused/
const BESIDE = 40

/** Words of names that are one word in two spellings. */
function* wordVariants(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const pairs: Pair<NameEntry>[] = []
  /** Two names may be in several groups together. */
  const seen = new Map<NameEntry, Set<NameEntry>>()
  let comparisons = 0
  for (const group of [...ledger.byKey.values(), ...byEdges(context, ledger)]) {
    if (group.length < 2) continue
    const forms = group.filter((entry) => mayVary(context, entry)).slice(0, MOST_FORMS)
    if (comparisons > MOST_COMPARISONS) break
    for (let i = 0; i < forms.length; i++) {
      const others = seen.get(forms[i]) ?? new Set()
      seen.set(forms[i], others)
      for (let j = i + 1; j < forms.length; j++) {
        if (others.has(forms[j])) continue
        others.add(forms[j])
        comparisons++
        const judged = judge(context, forms[i], forms[j])
        if (!judged) continue
        const { confidence } = judged
        const apart = confidence <= UNKNOWN_PEOPLE || !meet(context.document, forms[i], forms[j])
        pairs.push({ a: forms[i], b: forms[j], ...judged, confidence: apart ? confidence : UNKNOWN_PEOPLE })
      }
    }
  }
  const cases = [...inflectedPairs(context, ledger)]
  pairs.push(
    ...knownPairs(context, ledger),
    ...eastSlavicPairs(context, ledger),
    ...cases,
    ...placePairs(context, ledger),
  )
  const inflected = new Set(cases.map(({ b }) => b))
  // “Mar’yana” is Maryana, and so not Maryna with a letter too many.
  const sure = new Set(pairs.flatMap(({ a, b, slip }) => (slip ? [] : [a, b])))
  const kept = pairs.filter(({ a, b, slip }) => !slip || !(sure.has(a) || sure.has(b)))
  for (const cluster of clustersOf(kept)) {
    // A case is no name, however often it stands.
    const upright = cluster.forms.filter((form) => !inflected.has(form))
    const { by, preferred } = preferredOf(context, upright.length > 0 ? upright : cluster.forms)
    for (const entry of cluster.forms) {
      if (entry === preferred) continue
      const form = formOf(context, entry)
      yield* report(context, form, formOf(context, preferred), by, cluster, isShouted)
    }
  }
}

/** “Gaddafi” and “Qaddafi”: spellings of a well-known surname that share no key, all at home in English. */
function* knownPairs(context: Context, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const known = context.analyses.resources.names.of
  // Others may bear the name: in a text that is whole the given name must be the same.
  const isSame = (agreement: Agreement): boolean =>
    agreement === 'name' || ((agreement === 'role' || agreement === 'alone') && context.analyses.get(damaged))
  const seen = new Map<KnownName, NameEntry>()
  for (const entry of ledger.entries)
    for (const { name, index } of known(entry.lower).words) {
      if (index < name.english.length - 1) continue
      const other = seen.get(name)
      if (!other) seen.set(name, entry)
      else if (fold(other.lower) !== fold(entry.lower) && isSame(agreementOf(context, other, entry)))
        yield { a: other, b: entry, confidence: 0.96, severity: 'error' }
    }
}

/** Strangers that differ as Ukrainian and Russian do, after one given name, or in a damaged text. */
function* eastSlavicPairs(context: Context, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const { lexicon } = context.analyses
  const isDamaged = context.analyses.get(damaged)
  const seen = new Map<string, NameEntry>()
  for (const entry of ledger.entries) {
    if (entry.lower.length < 6 || !(isDamaged || /[ghq]/.test(entry.lower))) continue
    const key = eastSlavicKey(entry.lower)
    const other = seen.get(key)
    if (!other) {
      seen.set(key, entry)
      continue
    }
    const strangers = Number(isStranger(lexicon, other)) + Number(isStranger(lexicon, entry))
    if (strangers === 0) continue
    const before = shared(context, other, entry, -1)
    if (before === 'same' || takesUp(context, entry, other))
      yield { a: other, b: entry, confidence: 0.85, severity: 'error' }
    else if (isDamaged && strangers === 2 && before !== 'different' && !meet(context.document, entry, other))
      yield { a: other, b: entry, confidence: 0.78, severity: 'error' }
  }
}

/** “From Tomska”, “a letter to Macronu”, “Donalda Trumpa”: a place or somebody well known in a case of the source, behind a preposition or a given name in the same case. */
function* casesAlone(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const { document, analyses } = context
  if (!analyses.get(damaged)) return
  for (const entry of ledger.entries) {
    const { lower, mentions, tokens } = entry
    if (lower.length <= SHORTEST || !isStranger(analyses.lexicon, entry)) continue
    // “Varsovie” is no case, but French.
    if (analyses.resources.names.of(lower).phrases.length > 0) continue
    const full = mentions.every((mention) => areCases(context, lower, mention))
    if (!full && mentions.some(({ words }) => words.length > 1)) continue
    const before = tokens.map((token) => (token > 0 ? tokenKey(document, token - 1) : ''))
    const addressed = mentions.every(({ role }) => role !== undefined && ADDRESSED.has(role))
    if (!addressed && !full && !before.every((word) => BEFORE_CASE.test(word))) continue
    const base = addressed
      ? givenNominatives(lower, analyses.resources.forms).find((spelling) => isGivenName(context, spelling))
      : nominativesAlone(lower).find((spelling) => isKnownAlone(context, lower, spelling, full))
    // A nominative that the text has is compared elsewhere, but not that of a given name.
    if (base === undefined || (!addressed && ledger.bySpelling.has(base))) continue
    const place = analyses.resources.names.of(base).phrases.find(isWord)?.name.english[0]
    const preferred = { text: place ?? withCapital(base), spans: [] }
    const sure = { confidence: 0.78, severity: 'error' as const }
    yield* report(context, formOf(context, entry), preferred, 'case', sure, isShouted)
  }
}

/** “Elji Electronics” beside “LG Electronics”: an acronym by the names of its letters. */
function* spelledAcronyms(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  if (!context.analyses.get(damaged)) return
  const { flags } = context.document.tokens
  const acronyms = ledger.entries.filter(
    ({ lower, tokens }) =>
      lower.length > 1 && lower.length < SHORTEST + 1 && tokens.every((token) => flags[token] & Mark.upper),
  )
  if (acronyms.length === 0) return
  for (const entry of ledger.entries) {
    const { lower } = entry
    if (lower.length < SHORTEST || lower.length > LONGEST_SPELLED) continue
    if (!isStranger(context.analyses.lexicon, entry)) continue
    const acronym = acronyms.find((other) => spellsOut(lower, other.lower))
    const sure = { confidence: 0.82, severity: 'error' as const }
    if (acronym)
      yield* report(context, formOf(context, entry), formOf(context, acronym), undefined, sure, () => false)
  }
}

/** “Judge Combed”, “Churches teaches”: the surname of somebody in the text, translated, where only a person stands. */
function* translatedSurnames(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const { document, analyses } = context
  const { tokens } = document
  const meanings = new Map<string, NameEntry>()
  if (!analyses.get(damaged)) return
  for (const entry of ledger.entries) {
    const meaning = analyses.resources.synonyms.meaningOf(fold(entry.lower))
    // Somebody else may be called White.
    if (!meaning || analyses.lexicon.has(analyses.lexicon.find(meaning), Flag.GIVEN | Flag.FAMILY)) continue
    if (!entry.mentions.some(({ words }) => words.length > 1)) continue
    meanings.set(meaning, entry)
    for (const { words, role } of ledger.bySpelling.get(meaning)?.mentions ?? [])
      if (words.length === 1 && role) yield* at(words[0], entry)
  }
  if (meanings.size === 0) return
  for (const { firstToken } of document.sentences) {
    const entry = meanings.get(tokenKey(document, firstToken))
    const next = firstToken + 1
    if (!entry || !(tokens.flags[next] & Mark.lower)) continue
    // “Churches plans” may be of two nouns, but it is of one church.
    const verb =
      tokens.facts[next] & Flag.THIRD &&
      (tokens.facts[firstToken] & Flag.PLURAL || !(tokens.facts[next] & Flag.NOUN))
    if (verb || tokenKey(document, next) === 'said') yield* at(firstToken, entry)
  }

  function at(token: number, entry: NameEntry): Generator<Detection<Evidence>> {
    const span = { start: tokens.start[token], end: tokens.base[token] }
    const form = { text: document.text.slice(span.start, span.end), spans: [span] }
    const sure = { confidence: 0.8, severity: 'error' as const }
    return report(context, form, formOf(context, entry), 'translated', sure, () => false)
  }
}

/** Letters of a spelled acronym. */
const LONGEST_SPELLED = 12

/** “Renan Filo” beside Renan Filho, “IGNV” beside the INGV, “Campi flegrei” beside the Campi Flegrei. */
function* nearNames(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const { document, analyses, settings } = context
  if (!analyses.get(damaged)) return
  const sure = { confidence: 0.8, severity: 'warning' as const }
  const isHouse = ({ text }: Form): boolean => settings.names.has(text.toLowerCase())
  for (const forms of nearFullNames(document, analyses, ledger)) {
    // Of two that stand as often, the surname that lists have.
    const isListed = ({ text }: Form): boolean =>
      !analyses.lexicon.isStranger(analyses.lexicon.find(fold(text.slice(text.lastIndexOf(' ') + 1))))
    const listed = forms.filter(isListed)
    const even = forms.every(({ spans }) => spans.length === forms[0].spans.length)
    const preferred = mostFrequent(even && listed.length === 1 ? listed : forms)
    for (const form of forms)
      if (form !== preferred && !isHouse(form))
        yield* report(context, form, preferred, undefined, sure, isShouted)
  }
  for (const { odd, usual } of acronymSlips(document, analyses.lexicon)) {
    const textOf = (span: Span): string => document.text.slice(span.start, span.end)
    const form = { text: textOf(odd), spans: [odd] }
    if (!isHouse(form))
      yield* report(context, form, { text: textOf(usual[0]), spans: usual }, undefined, sure, () => false)
  }
  for (const { form, usual } of partlyLowered(document))
    yield* report(context, form, usual, undefined, sure, () => false)
}

/** Whether a span shares a character with one of these. @param length of the text in UTF-16 code units */
function overlaps(spans: readonly Span[], length: number): (span: Span) => boolean {
  const covered = new Uint8Array(length)
  for (const { start, end } of spans) covered.fill(1, start, end)
  return ({ start, end }) => covered.subarray(start, end).includes(1)
}

const LONG_SURNAME = 6

/** “Giorgia meloni” */
function* lowered({ document, analyses }: Context): Generator<Detection<Evidence>> {
  for (const token of loweredSurnames(analyses)) {
    const spelling = tokenText(document, token)
    const evidence: Evidence = {
      spelling,
      preferred: withCapital(spelling),
      times: 1,
      reason: 'lowered',
    }
    const span = { start: document.tokens.start[token], end: document.tokens.base[token] }
    yield { span, evidence, confidence: 0.84, severity: 'warning' }
  }
}

/** “With Mr. Krzysztofem”: Slavic languages put “Mr.” before a given name. */
const ADDRESSED = new Set('mr mrs ms miss pan pani father brother sister uncle aunt'.split(' '))

function isGivenName({ analyses }: Context, spelling: string): boolean {
  const { lexicon } = analyses
  return lexicon.has(lexicon.find(spelling), Flag.GIVEN) || analyses.resources.names.of(spelling).given >= 0
}

const BEFORE_CASE = /^(?:from|in|near|to|of|at|by|for|with)$/

/** “Donalda Trumpa”, “Joe Bidena”: somebody well known in a case, behind the given name. */
function areCases(
  { document: { text, tokens }, analyses }: Context,
  lower: string,
  { words }: Mention,
): boolean {
  if (words.length !== 2) return false
  const known = analyses.resources.names.of
  const given = text.slice(tokens.start[words[0]], tokens.base[words[0]]).toLowerCase()
  const first = [given, ...nominativesAlone(given)]
  return nominativesAlone(lower).some((spelling) =>
    known(spelling).words.some(
      ({ name, index }) =>
        index > 0 && first.some((nominative) => fold(nominative) === fold(name.english[0].toLowerCase())),
    ),
  )
}

const isWord = ({ words }: { readonly words: readonly string[] }): boolean => words.length === 1

/** What is a woman’s name as well, or anybody’s: Grass, Grasse. */
const ANOTHERS = /(?:in|[oe]v)a$|e$/

/** A place or town in -sk that lists have, or somebody well known. @param full with a given name */
function isKnownAlone({ analyses }: Context, lower: string, spelling: string, full: boolean): boolean {
  const { lexicon } = analyses
  const { words, phrases } = analyses.resources.names.of(spelling)
  if (spelling.length > SHORTEST && phrases.some(isWord)) return true
  // Of shorter names the cases are names themselves: Rodina beside Rodin.
  if (
    words.some(({ accepted }) => accepted) &&
    (full || spelling.length >= (ANOTHERS.test(lower) ? LONG_SURNAME : LONG_SURNAME - 1))
  )
    return true
  let word = lexicon.find(spelling)
  if (word === NONE) word = lexicon.find(fold(spelling))
  if (spelling.length < SHORTEST || lexicon.has(word, Flag.LOWER | Flag.GIVEN)) return false
  return spelling.endsWith('sk') || lexicon.has(word, Flag.PLACE)
}

/** What is named after places in their own language. */
const NAMED_AFTER = /^(?:hotel|radio|caf[eé]|club|bar|restaurant|chicken|dynamo|villa|theatre|cinema)$/

/** What keeps the old name of its place. */
const NAMED_WITH = /^(?:univ|nation|opera|duck|man|college|stock|high|milit|symph|school|ballet|treat|porcel)/

/** “Kharkiv” and “Kharkov”, “Urmia” and “Oroumieh”: one place after two languages, at least one of them at home in English. */
function* placePairs(context: Context, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const { document } = context
  const known = context.analyses.resources.names.of
  const seen = new Map<KnownName, NameEntry>()
  const foreign: { entry: NameEntry; name: KnownName }[] = []
  for (const entry of ledger.entries) {
    if (isEveryday(context.analyses.lexicon, entry.word)) continue
    if (entry.tokens.every((token) => isGloss(document, token))) continue
    // “Peking University” is not in Peking.
    const kept = entry.tokens.every((token) => NAMED_WITH.test(tokenKey(document, token + 1)))
    // “Hotel Ukraina”, “Radio Maroc”: a name of its own.
    const named = entry.tokens.every((token) => token > 0 && NAMED_AFTER.test(tokenKey(document, token - 1)))
    for (const { name, words, accepted } of known(entry.text).phrases) {
      if (words.length > 1) continue
      if (!accepted) {
        if (!named) foreign.push({ entry, name })
        continue
      }
      if (kept) continue
      const other = seen.get(name)
      if (!other) seen.set(name, entry)
      else if (fold(other.lower) !== fold(entry.lower))
        yield { a: other, b: entry, confidence: 0.9, severity: 'error' }
    }
  }
  for (const { entry, name } of foreign) {
    const english = seen.get(name)
    if (english) yield { a: english, b: entry, confidence: 0.9, severity: 'error' }
  }
}

/** “Klimczaka” beside “Klimczak”: the translation kept the source’s case. */
function* inflectedPairs(context: Context, ledger: NameLedger): Generator<Pair<NameEntry>> {
  const { lexicon } = context.analyses
  let folded: Map<string, NameEntry> | undefined
  const find = (spelling: string): NameEntry | undefined => {
    // A case may have lost the accents too: Vuković, Vukovica.
    folded ??= new Map(ledger.entries.map((entry) => [fold(entry.lower), entry]))
    return ledger.bySpelling.get(spelling) ?? folded.get(spelling)
  }
  for (const entry of ledger.entries) {
    if (entry.lower.length < SHORTEST || !isStranger(lexicon, entry)) continue
    let base: NameEntry | undefined
    for (const { spelling, doubtful } of nominativesOf(entry.lower, context.analyses.resources.forms)) {
      const other = find(spelling)
      // “Luchkom” is Luchko, of whom the text speaks, and not another called Luchka.
      if (!other || (base && base.tokens.length >= other.tokens.length)) continue
      if (isCaseOf(context, entry, other, doubtful)) base = other
    }
    if (base) yield { a: base, b: entry, confidence: 0.8, severity: 'error' }
  }
}

/** Whether an entry is a case of what may be its nominative; a doubtful nominative needs more than that the text has it. */
function isCaseOf(context: Context, entry: NameEntry, base: NameEntry, doubtful: boolean): boolean {
  const { lexicon } = context.analyses
  if (base === entry || base.lower.length < SHORTEST) return false
  // “The Morandini family” is not Morandin’s, but “the Orpon government” is Orpo’s.
  const isArticled = () =>
    entry.tokens.some(
      (token) =>
        token > 0 &&
        tokenKey(context.document, token - 1) === 'the' &&
        FAMILIES.test(tokenKey(context.document, token + 1)),
    )
  const taken =
    (takesUp(context, entry, base) && !(doubtful && isArticled())) || isPlaceInCase(context, entry, base)
  if (taken) return true
  if (bothInCase(context, entry, base)) return true
  // The nominative may be listed as a surname; a given name has a woman’s beside it: Roman, Romana, but no Romanem.
  const long = !doubtful && entry.lower.startsWith(base.lower) && entry.lower.length > base.lower.length + 1
  if (!long && lexicon.has(base.word, Flag.LOWER | Flag.GIVEN)) return false
  return doubtful ? shareGiven(context, entry, base) : agreementOf(context, base, entry) !== 'conflict'
}

const FAMILIES = /^(?:family|brothers|sisters|siblings|couple|clan|dynasty|twins)$/

/** “Ivana Trojana” beside “Ivan Trojan”: the given name has the case too, and it is no woman’s. */
function bothInCase(context: Context, entry: NameEntry, base: NameEntry): boolean {
  if (/(?:[oe]v|in|sk|á)a?$/u.test(entry.lower)) return false
  const given = [...neighbours(context, base, -1)].filter((word) => word.length >= SHORTEST)
  return [...neighbours(context, entry, -1)].some((word) =>
    given.some((nominative) => word.startsWith(nominative) && GIVEN_CASE.test(word.slice(nominative.length))),
  )
}

/** Case endings of men’s given names. */
const GIVEN_CASE = /^(?:a|u|em|om|iem|owi|ovi)$/

/** “In Ostravě”: a word that stands alone, always behind a preposition, where the text has the place. */
function isPlaceInCase({ document, analyses }: Context, entry: NameEntry, base: NameEntry): boolean {
  if (entry.mentions.some(({ words }) => words.length > 1)) return false
  if (base.word !== NONE && !analyses.lexicon.has(base.word, Flag.PLACE)) return false
  const isBehind = (token: number): boolean => token > 0 && IN_PLACES.test(tokenKey(document, token - 1))
  return entry.tokens.every(isBehind) && (base.word !== NONE || base.tokens.some(isBehind))
}

const IN_PLACES = /^(?:in|from|near|to|at)$/

/** One given name, written out, before both; a woman’s surname is another’s than a man’s, whatever stands before. */
function shareGiven(context: Context, a: NameEntry, b: NameEntry): boolean {
  if ([a, b].some(({ lower }) => /(?:[oe]v|in)a$/u.test(lower))) return false
  const given = neighbours(context, a, -1)
  return [...neighbours(context, b, -1)].some((word) => word.length > SHORTEST_GIVEN && given.has(word))
}

/** Shorter ones may be surnames, before the names of two brothers: Lin Shuhua, Lin Shuhui. */
const SHORTEST_GIVEN = 3

/**
 * True for a name that stands alone wherever it stands, and so takes up somebody whom the text has introduced: a
 * surname before it, with a given name, that it resembles. Somebody else would be introduced as well.
 */
function takesUp(context: Context, entry: NameEntry, introduced: NameEntry): boolean {
  const { document, analyses } = context
  const { tokens } = document
  if (entry.mentions.some(({ words }) => words.length > 1)) return false
  if (analyses.lexicon.has(entry.word, NO_SURNAME)) return false
  const { words, phrases } = analyses.resources.names.of(entry.lower)
  if (words.length > 0 || phrases.length > 0 || isFamiliar(analyses.lexicon, entry)) return false
  const full = introduced.mentions.some(
    (mention, i) =>
      mention.words.length > 1 &&
      mention.words.at(-1) === introduced.tokens[i] &&
      !isOrdinary(analyses.lexicon, tokens.word[mention.words[0]]),
  )
  return full && !meet(document, entry, introduced)
}

/**
 * “Otani has 43”, where Shohei Ohtani is introduced and not called by his surname again: in a damaged text he is meant,
 * however well known the other spelling is.
 */
function isOnlyOne(context: Context, entry: NameEntry, introduced: NameEntry): boolean {
  const { analyses, document } = context
  if (introduced.tokens.length > 1 || entry.mentions.some(({ words }) => words.length > 1)) return false
  const [{ words }] = introduced.mentions
  if (words.length < 2 || words.at(-1) !== introduced.tokens[0] || !analyses.get(damaged)) return false
  return !analyses.lexicon.has(entry.word, NO_SURNAME) && !meet(document, entry, introduced)
}

/** What a surname that stands alone is not. */
const NO_SURNAME = Flag.LOWER | Flag.PLACE | Flag.COMPANY | Flag.DEMONYM | Flag.UPPER

/** Two names in one sentence are two people: “Demchuk and his neighbour Denchuk”. */
function meet(document: Document, a: NameEntry, b: NameEntry): boolean {
  const sentences = new Set(a.tokens.map((token) => sentenceAt(document, token)))
  return b.tokens.some((token) => sentences.has(sentenceAt(document, token)))
}

/** Strangers that begin and end alike, or but for a silent letter at the end, or have the same letters in another order: a letter lost, changed or moved may have changed the romanization key. */
function byEdges(context: Context, ledger: NameLedger): Iterable<readonly NameEntry[]> {
  const groups = new Map<string, NameEntry[]>()
  const all = context.analyses.get(damaged)
  for (const entry of ledger.entries) {
    const { lower } = entry
    if (lower.length > LONGEST_NAME) continue
    const keys: string[] = []
    // “Kühne” and “Kuehne”
    if (TRANSCRIBED.test(lower)) keys.push(`=${fold(lower).replace(/([aou])e/g, '$1')}`)
    if (lower.length >= (all ? 5 : 6) && (all || isStranger(context.analyses.lexicon, entry))) {
      // The first two letters and the last two, or all but a last one that is not heard.
      const folded = fold(lower)
      const letters = [...folded.replace(DIGRAPHS, (heard) => SINGLE[heard])].sort().join('')
      keys.push(lower.slice(0, 2) + lower.slice(-2), folded.replace(/[xzte]$/, ''), letters)
      if (all) {
        // “Procolo Schiano” and “Procolo Schiavo”
        // “Mamani” and “Mamami”
        keys.push(folded.slice(0, 3) + folded.length + folded.at(-1))
        // “De Cristofaro” and “De Christofaro”
        for (let i = 1; i < folded.length - 1; i++) keys.push(folded.slice(0, i) + folded.slice(i + 1))
        for (const before of neighbours(context, entry, -1)) keys.push(before + folded.slice(0, 3))
      }
    }
    for (const key of new Set(keys)) {
      addTo(groups, key, entry)
    }
  }
  return groups.values()
}

/** A longer word is none, and each of its letters would cost as much as the word. */
const LONGEST_NAME = 60

/** An umlaut or what it may be transcribed by. */
const TRANSCRIBED = /[äöüøæ]|[aou]e/u

/** What one spelling writes with other letters than the next: Shcherbakov, Araghchi, Aggeloudis, Mpakas. */
const SINGLE: Readonly<Record<string, string>> = { shch: 'sh', gh: 'q', gg: 'ng', mp: 'b', nt: 'd' }
const DIGRAPHS = /shch|gh|gg|^mp|^nt/

const isShouted = (text: string): boolean => text.length > 2 && text === text.toUpperCase()

function mayVary({ document, settings }: Context, entry: NameEntry): boolean {
  const { lower } = entry
  if (lower.length < SHORTEST || CALENDAR.has(lower)) return false
  if (settings.names.has(lower) && !settings.preferred.has(lower)) return false
  // Acronyms differ by a letter at will; a shouted name is one only when it is long.
  return lower.length > 5 || !entry.tokens.every((token) => document.tokens.flags[token] & Mark.upper)
}

/** Says whether two spellings with one key are one name, and how sure that is. */
function judge(
  context: Context,
  a: NameEntry,
  b: NameEntry,
): { confidence: number; severity: Severity; slip?: true } | undefined {
  const { lexicon } = context.analyses
  const known = context.analyses.resources.names.of
  // Each bearer of a given name is looked at by himself.
  const { given } = known(a.lower)
  if (given >= 0 && given === known(b.lower).given) return undefined
  // “Podlasie”, “the Podlaskie Voivodeship”
  if (a.lower.endsWith('skie') !== b.lower.endsWith('skie')) return undefined
  const difference = differenceOf(a.text, b.text)
  if (!difference)
    return isGarbled(context, a, b) || isGivenGarbled(context, a, b)
      ? { confidence: 0.75, severity: 'warning', slip: true }
      : undefined
  // Simon and Simone, Daniel and Daniele: a last e may be silent where a surname that no list has is taken up.
  if (difference.kind === 'letter' && a.lower.endsWith('e') !== b.lower.endsWith('e')) {
    const [first, second] = a.tokens[0] < b.tokens[0] ? [a, b] : [b, a]
    const taken = takesUp(context, second, first) || shared(context, a, b, -1) === 'same'
    if (!taken || !isStranger(lexicon, a) || !isStranger(lexicon, b)) return undefined
  }
  const agreement = agreementOf(context, a, b)
  if (agreement === 'conflict') {
    // “Anna Möbert and her son Jan Moebert”: one family, where hardly another bears the name.
    const family = isTranscription(difference) && isStranger(lexicon, a) && isStranger(lexicon, b)
    return family ? { confidence: 0.78, severity: 'warning' } : undefined
  }
  if (agreement !== 'none' && sharedKnown(known(a.lower), known(b.lower)))
    return { confidence: 0.96, severity: 'error' }
  // “Ute Müller”, “Ute Mueller”: an umlaut and its transcription after one given name, whatever else the word may be.
  const transcribed = agreement === 'name' && isTranscription(difference)
  if (!transcribed && (isEnglishWord(lexicon, a) || isEnglishWord(lexicon, b))) return undefined
  const likely = likelihood(lexicon, a, b, difference, agreement) || surnameTakenUp(context, a, b, difference)
  const confidence =
    likely || slipInDamage(context, a, b, difference) || givenInDamage(context, a, b, difference)
  if (confidence === 0) return undefined
  // Of brothers each has his given name: behind the same one two rare surnames are one.
  const surname =
    likely >= 0.8 && isStranger(lexicon, a) && isStranger(lexicon, b) && shared(context, a, b, -1) === 'same'
  const [one, other] = difference.example
  const replaced = difference.kind === 'letter' && one.length === 1 && other.length === 1
  if (replaced && meet(context.document, a, b)) return undefined
  return {
    confidence: surname ? Math.max(0.86, confidence) : confidence,
    severity: difference.kind === 'accent' || confidence < 0.85 ? 'warning' : 'error',
    ...(likely ? {} : { slip: true }),
  }
}

/**
 * “Smutritz” beside “Smotrich”: in a damaged text a stranger with the consonants of somebody introduced, whom it takes up
 * once, while the text otherwise calls him by his name.
 */
function isGarbled(context: Context, a: NameEntry, b: NameEntry): boolean {
  const { lexicon } = context.analyses
  const [usual, odd] = a.tokens[0] < b.tokens[0] ? [a, b] : [b, a]
  if (odd.tokens.length > 1 || usual.tokens.length < 2 || odd.lower[0] !== usual.lower[0]) return false
  if (Math.abs(odd.lower.length - usual.lower.length) > 2 || odd.lower.length < 6) return false
  const key = romanizationKey(odd.lower)
  if (key.length < SHORTEST - 1 || key !== romanizationKey(usual.lower)) return false
  if (!isStranger(lexicon, odd) || !isStranger(lexicon, usual) || !context.analyses.get(damaged)) return false
  return takesUp(context, odd, usual)
}

/**
 * “Narender Modi” beside “Narendra Modi”: in a damaged text a given name with the same consonants and some vowel within that
 * differs, before the same surname. Of endings alone, brothers and sisters have names: Mario, Maria.
 */
function isGivenGarbled(context: Context, a: NameEntry, b: NameEntry): boolean {
  const [usual, odd] = a.tokens.length >= b.tokens.length ? [a, b] : [b, a]
  if (odd.tokens.length > 1 || odd.lower[0] !== usual.lower[0] || !context.analyses.get(damaged)) return false
  const [one, other] = [odd.lower, usual.lower].map((lower) => fold(lower).replace(/[aeiouy]+$/, ''))
  const key = romanizationKey(odd.lower)
  return (
    key.length > 1 &&
    key === romanizationKey(usual.lower) &&
    one !== other &&
    Math.abs(odd.lower.length - usual.lower.length) <= 2 &&
    shared(context, a, b, 1) === 'same' &&
    !meet(context.document, a, b)
  )
}

/** “Hind Sabry” beside “Hend Sabry”: in a damaged text two well-known given names before a surname that few have; 0: leave it. */
function givenInDamage(context: Context, a: NameEntry, b: NameEntry, { kind, weak }: Difference): number {
  if (kind !== 'romanization' || weak > 2 || Math.min(a.tokens.length, b.tokens.length) > 1) return 0
  const { lexicon } = context.analyses
  const { tokens } = context.document
  const isRare = ({ mentions: [{ words }] }: NameEntry): boolean =>
    lexicon.zipf(tokens.word[words[words.length - 1]]) < FAMILIAR
  return shared(context, a, b, 1) === 'same' &&
    isRare(a) &&
    !meet(context.document, a, b) &&
    context.analyses.get(damaged)
    ? 0.75
    : 0
}

/** How well the surroundings of two spellings agree: the same given name or surname, the same title, nothing to say. */
type Agreement = 'name' | 'role' | 'alone' | 'none' | 'conflict'

function agreementOf(context: Context, a: NameEntry, b: NameEntry): Agreement {
  const before = shared(context, a, b, -1)
  if (before === 'same') return 'name'
  const after = shared(context, a, b, 1)
  if (after === 'same') return 'name'
  if (before === 'different' || after === 'different') return 'conflict'
  const roles = new Set(a.mentions.map(({ role }) => role))
  if (b.mentions.some(({ role }) => role !== undefined && roles.has(role))) return 'role'
  return before === 'one' ? 'alone' : 'none'
}

/** Neighbours looked at on either side: a name that stands with more is a place or a firm. */
const MOST_NEIGHBOURS = 16

/** Compares the words beside two spellings, within their mentions, on one side. */
function shared(
  context: Context,
  a: NameEntry,
  b: NameEntry,
  side: -1 | 1,
): 'same' | 'different' | 'one' | 'neither' {
  const left = neighbours(context, a, side)
  const right = neighbours(context, b, side)
  if (left.size === 0 && right.size === 0) return 'neither'
  if (left.size === 0 || right.size === 0) return 'one'
  const known = context.analyses.resources.names.of
  for (const word of left) {
    if (right.has(word)) return 'same'
    const { given } = known(word)
    for (const other of right) {
      if (word.length === 1 || other.length === 1 ? word[0] === other[0] : isRespelled(word, other))
        return 'same'
      if (given >= 0 && given === known(other).given) return 'same'
      // “Stara Hreblia”, “Staraya Greblya”
      if (isAdjective(word) && isAdjective(other) && eastSlavicStem(word) === eastSlavicStem(other))
        return 'same'
    }
  }
  return 'different'
}

/** An adjective of a place’s name, after Ukrainian or Russian. */
const isAdjective = (word: string): boolean => /(?:[aeiy]|aya|oye|ye|iye?|yy)$/.test(word) && word.length > 3

function neighbours({ document, analyses }: Context, entry: NameEntry, side: -1 | 1): Set<string> {
  const { text, tokens } = document
  const found = new Set<string>()
  entry.mentions.forEach(({ words }, i) => {
    if (found.size >= MOST_NEIGHBOURS) return
    let at = words.indexOf(entry.tokens[i]) + side
    // “Mahmud El Masry”: the article with a capital is no name.
    while (at >= 0 && at < words.length && isArticle(document, words[at])) at += side
    const beside = words[at]
    // “County”, “Hospital”, “Bank” stand beside many names.
    if (beside !== undefined && !isOrdinary(analyses.lexicon, tokens.word[beside]))
      found.add(text.slice(tokens.start[beside], tokens.base[beside]).toLowerCase())
  })
  return found
}

/** The Arabic article, or a particle, as a word of a mention. */
function isArticle({ text, tokens }: Context['document'], token: number): boolean {
  return (
    tokens.end[token] - tokens.start[token] <= LONGEST_PARTICLE &&
    PARTICLES.has(fold(text.slice(tokens.start[token], tokens.end[token])))
  )
}

const LONGEST_PARTICLE = 3

/** Both are spellings of one word of one well-known name. */
function sharedKnown(a: Spelling, b: Spelling): boolean {
  return b.words.some((one) => a.words.some((other) => one.name === other.name && one.index === other.index))
}

/** A word that English has in small letters and that is nobody's name. */
function isOrdinary(lexicon: Lexicon, word: number): boolean {
  return lexicon.has(word, Flag.LOWER) && !lexicon.has(word, Flag.GIVEN | Flag.FAMILY | Flag.PLACE)
}

/** An ordinary word, and not one only when its accents are left out: “Quiñones” is no chemical. */
const isEnglishWord = (lexicon: Lexicon, { word, text }: NameEntry): boolean =>
  isOrdinary(lexicon, word) && text.search(NOT_ASCII) < 0

/** “Lodz” and “Łódź”: no short name of people. */
const isPlaceAlone = (lexicon: Lexicon, { word, lower }: NameEntry): boolean =>
  lower.length >= SHORTEST &&
  lexicon.has(word, Flag.PLACE) &&
  !lexicon.has(word, Flag.LOWER | Flag.GIVEN | Flag.FAMILY)

/** 0: leave it. */
function likelihood(
  lexicon: Lexicon,
  a: NameEntry,
  b: NameEntry,
  difference: Difference,
  agreement: Agreement,
): number {
  const strangers = Number(isStranger(lexicon, a)) + Number(isStranger(lexicon, b))
  const length = Math.min(a.lower.length, b.lower.length)
  const sameName = agreement === 'name'
  // “Köhler” and “Koehler” are one name however well known both spellings are.
  if (isTranscription(difference)) return agreement === 'none' ? 0.8 : 0.95
  if (difference.kind === 'accent')
    return sameName || (strangers === 2 && length > 6)
      ? 0.87
      : agreement === 'none' && length < 6 && !isPlaceAlone(lexicon, a)
        ? 0
        : 0.7
  if (!sameName && (strangers === 0 || length < 5 || isFamiliar(lexicon, a) || isFamiliar(lexicon, b)))
    return 0
  if (difference.kind === 'letter') {
    if (length < 6) return 0
    // Of a letter more or less only; brothers have names that differ in one, and women’s end otherwise.
    const lost = difference.example.includes('') && a.lower.at(-1) === b.lower.at(-1)
    if (sameName) return strangers === 0 ? 0.72 : strangers === 2 && lost ? 0.86 : 0.8
    if (strangers === 0) return 0
    return strangers === 2 && (length > 6 || difference.example.includes('')) ? 0.72 : 0
  }
  const { strong, weak } = difference
  if (weak === 0) {
    if (sameName) return strangers ? 0.96 : 0.8
    return agreement !== 'none' ? 0.92 : strangers === 2 && length > 5 ? 0.78 : 0
  }
  if (weak > 2 || (weak > 1 && (!sameName || (strong === 0 && strangers === 0)))) return 0
  // Serkan and Serhan, Emre and Emrah may be brothers.
  if (sameName) return strangers ? (weak > 1 ? 0.84 : 0.9) : 0.75
  if (agreement === 'none') return strangers === 2 && length > 5 ? 0.72 : 0
  return strangers === 2 ? 0.8 : 0.72
}

/**
 * “Barceluna” beside “Barcelona”: in a damaged text a name that no list has, a letter off one that the text or the lists
 * have, is the same name; 0: leave it.
 */
function slipInDamage(
  context: Context,
  a: NameEntry,
  b: NameEntry,
  { kind, weak, strong }: Difference,
): number {
  const { lexicon } = context.analyses
  const [odd, usual] = isOddOne(lexicon, a, b) ? [a, b] : [b, a]
  if (
    !isOddOne(lexicon, odd, usual) ||
    kind === 'accent' ||
    Math.min(odd.lower.length, usual.lower.length) < 5
  )
    return 0
  if (weak > 2 || (isFamiliar(lexicon, usual) && weak + strong > 1)) return 0
  return context.analyses.get(damaged) ? 0.76 : 0
}

/** True for a stranger said once or twice, beside a name that is listed, or said more often. */
function isOddOne(lexicon: Lexicon, odd: NameEntry, usual: NameEntry): boolean {
  return (
    isStranger(lexicon, odd) &&
    odd.tokens.length <= 2 &&
    (!isStranger(lexicon, usual) || usual.tokens.length > odd.tokens.length)
  )
}

/** “Ionesco added”, where Radu Ionescu has been introduced; 0: leave it. */
function surnameTakenUp(context: Context, a: NameEntry, b: NameEntry, { kind, weak }: Difference): number {
  const length = Math.min(a.lower.length, b.lower.length)
  if (length < 5 || kind === 'accent') return 0
  if (weak > 2) return 0
  const [first, second] = a.tokens[0] < b.tokens[0] ? [a, b] : [b, a]
  if (
    !(length > 5 && takesUp(context, second, first)) &&
    (kind === 'letter' || !isOnlyOne(context, second, first))
  )
    return 0
  return kind === 'letter' ? 0.72 : 0.76
}

/** One umlaut or ß in one spelling, its two-letter transcription in the other. */
function isTranscription({ strong, weak, example: [one, other] }: Difference): boolean {
  if (strong !== 1 || weak !== 0) return false
  return /[äöüßøåæ]/.test(one.length < other.length ? one : other) && one.length + other.length === 3
}

/** A word that no curated list has: hardly two people in one text are called nearly the same by chance. */
function isStranger(lexicon: Lexicon, { word }: NameEntry): boolean {
  return lexicon.isStranger(word)
}

/** A word that everybody knows how to spell: what differs from it is another name (Shanghai, Changhai). */
function isFamiliar(lexicon: Lexicon, { word }: NameEntry): boolean {
  return word !== NONE && lexicon.zipf(word) >= FAMILIAR
}

interface Cluster<T> {
  readonly forms: readonly T[]
  readonly confidence: number
  readonly severity: Severity
}

/** Joins pairs that share a form. The least sure pair speaks for the cluster. */
function clustersOf<T>(pairs: readonly Pair<T>[]): Cluster<T>[] {
  const parent = new Map<T, T>()
  const rootOf = (form: T): T => {
    let root = form
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    return root
  }
  for (const { a, b } of pairs) {
    if (!parent.has(a)) parent.set(a, a)
    if (!parent.has(b)) parent.set(b, b)
    parent.set(rootOf(b), rootOf(a))
  }
  const clusters = new Map<T, { forms: T[]; confidence: number; severity: Severity }>()
  for (const form of parent.keys()) {
    const root = rootOf(form)
    const cluster = clusters.get(root)
    if (cluster) cluster.forms.push(form)
    else clusters.set(root, { forms: [form], confidence: 1, severity: 'error' })
  }
  for (const { a, confidence, severity } of pairs) {
    const cluster = clusters.get(rootOf(a))!
    if (confidence < cluster.confidence) {
      cluster.confidence = confidence
      cluster.severity = severity
    }
  }
  return [...clusters.values()]
}

/** The spelling to keep: the glossary’s, else the usual English one, else that of most places, else a listed one, else the first. */
function preferredOf(
  { document, analyses, settings }: Context,
  forms: readonly NameEntry[],
): { preferred: NameEntry; by: Evidence['reason'] | undefined } {
  const listed = forms.find(({ lower }) => settings.preferred.has(lower))
  if (listed) return { preferred: listed, by: 'glossary' }
  const known = analyses.resources.names.of
  const accepted = forms.filter((form) => isAccepted(known(form.lower)))
  const usual = forms.filter((form) => isUsual(known(form.lower), form.lower))
  if (usual.length === 1 && accepted.length === 1) return { preferred: usual[0], by: 'usual' }
  // Where English has several, the text chooses, and the better known decides only between equals.
  // Lists have names without their accents.
  const accented = forms.some(({ lower }) => fold(lower) !== lower)
  const isListed = (form: NameEntry): boolean => !accented && !isStranger(analyses.lexicon, form)
  const rank = (form: NameEntry): number =>
    usual.includes(form) ? 3 : accepted.includes(form) ? 2 : Number(isListed(form))
  // A Ukrainian name: its g is Russian.
  const lone = ({ lower }: NameEntry): number => lower.match(LONE_H)?.length ?? 0
  // An umlaut is transcribed, but no “ae” becomes one. Of accents alone nobody can tell which are right.
  const alike = forms.every(({ lower }) => fold(lower) === fold(forms[0].lower))
  const accents = ({ lower }: NameEntry): number => (alike ? 0 : (lower.match(NOT_ASCII)?.length ?? 0))
  // “Mar’yana”: a soft sign, which English leaves out.
  const apostrophes = ({ text }: NameEntry): number => Number(/['’ʼ]/.test(text))
  const start = ({ tokens }: NameEntry): number => document.tokens.start[tokens[0]]
  const list = accepted.length > 0 ? accepted : forms
  const preferred = list.reduce((one, other) => {
    const better =
      other.tokens.length - one.tokens.length ||
      rank(other) - rank(one) ||
      apostrophes(one) - apostrophes(other) ||
      accents(other) - accents(one) ||
      lone(other) - lone(one) ||
      start(one) - start(other)
    return better > 0 ? other : one
  })
  const tied = forms.some((form) => form !== preferred && start(form) < start(preferred))
  return { preferred, by: tied && rank(preferred) > 0 ? 'customary' : undefined }
}

const NOT_ASCII = /[^\0-\x7f]/gu

const isAccepted = ({ words, phrases }: Spelling): boolean =>
  words.some(({ accepted }) => accepted) ||
  phrases.some(({ accepted, words: all }) => accepted && all.length === 1)

const isUsual = ({ words, phrases }: Spelling, lower: string): boolean =>
  words.some(({ accepted, name, index }) => accepted && fold(name.english[index]) === fold(lower)) ||
  phrases.some(({ accepted, name }) => accepted && fold(name.english[0]) === fold(lower))

function formOf({ document }: Context, { text, tokens }: NameEntry): Form {
  return {
    text,
    spans: tokens.map((token) => ({ start: document.tokens.start[token], end: document.tokens.base[token] })),
  }
}

/** Places of the other spelling that a finding names. */
const MOST_RELATED = 5

function* report(
  { document }: Context,
  form: Form,
  preferred: Form,
  by: Evidence['reason'] | undefined,
  { confidence, severity }: { confidence: number; severity: Severity },
  shouted: (text: string) => boolean,
): Generator<Detection<Evidence>> {
  const times = preferred.spans.length
  const majority = times > form.spans.length
  const reason = by && !(majority && by === 'customary') ? by : majority ? 'majority' : 'first'
  const related = preferred.spans
    .slice(0, MOST_RELATED)
    .map((span) => ({ span, note: `spelled “${preferred.text}” here` }))
  for (const span of form.spans) {
    const spelling = document.text.slice(span.start, span.end)
    const better = shouted(spelling) ? preferred.text.toUpperCase() : preferred.text
    yield { span, evidence: { spelling, preferred: better, times, reason }, confidence, severity, related }
  }
}

/** Full names in several forms: Serhii and Sergiy Kovalchuk, Deng Xiaoping and Deng Xiao Ping. */
function* fullNameVariants(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const { document, settings, analyses } = context
  for (const { forms, confidence } of fullNameForms(document, analyses, ledger)) {
    const list = forms.filter(({ text }) => !settings.names.has(text.toLowerCase()))
    if (list.length < 2) continue
    const preferred = mostFrequent(list)
    const sure = { confidence, severity: confidence < 0.85 ? ('warning' as const) : ('error' as const) }
    for (const form of list)
      if (form !== preferred) yield* report(context, form, preferred, undefined, sure, isShouted)
  }
}

/** “the Institute National of Statistics”, where the text has the National Statistics Institute. */
function* bodyVariants(context: Context): Generator<Detection<Evidence>> {
  const { document } = context
  const formAt = (span: Span): Form => ({ text: document.text.slice(span.start, span.end), spans: [span] })
  for (const { form, english } of reorderedBodies(document))
    yield* report(
      context,
      formAt(form),
      formAt(english),
      'order',
      { confidence: 0.8, severity: 'warning' },
      isShouted,
    )
}

/** “the Federal Supreme Tribunal”, where a damaged text has the Supreme Federal Court. */
function* renamings(context: Context): Generator<Detection<Evidence>> {
  const { document, analyses } = context
  if (!analyses.get(damaged)) return
  const { synonyms } = analyses.resources
  const formAt = (span: Span): Form => ({ text: document.text.slice(span.start, span.end), spans: [span] })
  for (const { form, english } of renamedBodies(document, (one, other) => synonyms.isOneBody(one, other)))
    yield* report(
      context,
      formAt(form),
      formAt(english),
      'renamed',
      { confidence: 0.78, severity: 'warning' },
      isShouted,
    )
}

/** “Wiesners lawyer”: the German genitive of a name that the text has, where English wants an apostrophe. */
function* genitives({ document, analyses }: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const { tokens } = document
  for (const entry of ledger.entries) {
    if (!entry.lower.endsWith('s') || entry.lower.length <= SHORTEST || !isStranger(analyses.lexicon, entry))
      continue
    const base = ledger.bySpelling.get(entry.lower.slice(0, -1))
    if (!base || isOrdinary(analyses.lexicon, base.word)) continue
    for (const token of entry.tokens) {
      // A family has an article, and stands before a verb.
      const [before, after] = [token - 1, token + 1]
      if (
        after >= tokens.count ||
        tokens.base[token] < tokens.end[token] ||
        !(tokens.flags[after] & Mark.lower)
      )
        continue
      if (tokens.flags[after] & Mark.lineBefore || !(tokens.facts[after] & (Flag.NOUN | Flag.ADJECTIVE)))
        continue
      if (tokens.facts[after] & NO_POSSESSION) continue
      if (before >= 0 && (tokens.kind[before] === Kind.number || DETERMINERS.has(tokenKey(document, before))))
        continue
      const span = { start: tokens.start[token], end: tokens.base[token] }
      const evidence = {
        spelling: entry.text,
        preferred: `${base.text}’s`,
        times: base.tokens.length,
        reason: 'genitive' as const,
      }
      yield { span, evidence, confidence: 0.82, severity: 'warning' }
    }
  }
}

/** What follows a family’s name rather than a possessor’s. */
const NO_POSSESSION = Flag.BASE | Flag.THIRD | Flag.PAST | Flag.FUNCTION | Flag.ADVERB

/** The form of most places, of equals the one that comes first. */
function mostFrequent<T extends Form>(forms: readonly T[]): T {
  return forms.reduce((one, other) =>
    other.spans.length > one.spans.length ||
    (other.spans.length === one.spans.length && other.spans[0].start < one.spans[0].start)
      ? other
      : one,
  )
}

/** Two name words side by side, joined by a space, by a hyphen, or written as one. */
interface Joint {
  readonly name: KnownName | undefined
  /** By spelling, in lower case. */
  readonly forms: Map<string, { text: string; spans: Span[] }>
}

/** “Nagorno Karabakh” beside “Nagorno-Karabakh”: pairs of words that are joined now by a hyphen, now by a space. */
function* joinedVariants(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const { document, settings } = context
  const { lexicon } = context.analyses
  const { text, tokens } = document
  const known = context.analyses.resources.names.of
  const word = (token: number): string => text.slice(tokens.start[token], tokens.base[token])
  const pairs: { left: number; right: number; name: KnownName | undefined; solid: NameEntry | undefined }[] =
    []
  let hyphened = false
  for (const { words } of ledger.mentions) {
    for (let k = 0; k + 1 < words.length; k++) {
      const [left, right] = [words[k], words[k + 1]]
      const link = linkOf(context, left, right)
      if (link === undefined) continue
      const plain = isPlainWord(lexicon, tokens.word[left]) || isPlainWord(lexicon, tokens.word[right])
      // “Yun Ling” beside “Yunling”: a fish, and no fish.
      if (plain && !(link === ' ' && context.analyses.get(damaged))) continue
      if (isEveryday(lexicon, tokens.word[left]) && isEveryday(lexicon, tokens.word[right])) continue
      const solid = ledger.bySpelling.get((word(left) + word(right)).toLowerCase())
      if (plain && !(solid && (isStranger(lexicon, solid) || lexicon.has(solid.word, Flag.GIVEN)))) continue
      if (link === '-') hyphened = true
      pairs.push({
        left,
        right,
        name: placeOf(known(word(left)), word(right)),
        solid: solid && isJoined(context, left, words[k + 2], solid) ? solid : undefined,
      })
    }
  }
  const joints = new Map<string, Joint>()
  for (const { left, right, name, solid } of pairs) {
    // Strangers differ in a hyphen, are written as one, or do not differ.
    if (!name && !hyphened && !solid) continue
    const key = name ? name.english[0] : fold(`${word(left)} ${word(right)}`)
    let joint = joints.get(key)
    if (!joint) {
      joint = { name, forms: new Map() }
      joints.set(key, joint)
    }
    const span = { start: tokens.start[left], end: tokens.base[right] }
    const spelling = text.slice(span.start, span.end)
    const form = joint.forms.get(spelling.toLowerCase())
    if (form) form.spans.push(span)
    else joint.forms.set(spelling.toLowerCase(), { text: spelling, spans: [span] })
    if (solid) joint.forms.set(solid.lower, { text: solid.text, spans: [...formOf(context, solid).spans] })
  }
  for (const { name, forms } of joints.values()) {
    if (forms.size < 2) continue
    const list = [...forms.values()].filter((form) => !settings.names.has(form.text.toLowerCase()))
    // Accents alone are the words' own business.
    if (!name && new Set(list.map((form) => /[\s-]/.exec(form.text)?.[0])).size < 2) continue
    const usual = name && list.find((form) => form.text.toLowerCase() === name.english[0].toLowerCase())
    const preferred = usual ?? mostFrequent(list)
    const sure = name
      ? { confidence: 0.96, severity: 'error' as const }
      : { confidence: 0.85, severity: 'error' as const }
    for (const form of list) {
      if (form !== preferred) yield* report(context, form, preferred, usual && 'usual', sure, () => false)
    }
  }
}

/** “Giancarlo”, “Chongqing”: a name that has been parted elsewhere, and is not followed by another surname there. */
function isJoined(context: Context, left: number, after: number | undefined, solid: NameEntry): boolean {
  const { document, analyses } = context
  const { text, tokens } = document
  if (isStranger(analyses.lexicon, solid)) return true
  if (!analyses.lexicon.has(solid.word, Flag.GIVEN | Flag.PLACE) || isArticle(document, left)) return false
  if (
    analyses.lexicon.has(solid.word, Flag.LOWER) ||
    SAINTS.test(text.slice(tokens.start[left], tokens.end[left]))
  )
    return false
  if (after === undefined) return true
  const behind = neighbours(context, solid, 1)
  return behind.size === 0 || behind.has(text.slice(tokens.start[after], tokens.base[after]).toLowerCase())
}

/** Places have them as a word of its own, and people in one. */
const SAINTS = /^(?:san|santa|saint)$/iu

/** How two words of a mention are joined: by a space, by a hyphen; undefined when more stands between. */
function linkOf({ document }: Context, left: number, right: number): ' ' | '-' | undefined {
  const { tokens } = document
  if (right === left + 1) return ' '
  return right === left + 2 &&
    tokens.kind[left + 1] === Kind.punctuation &&
    !(tokens.flags[left + 1] & Mark.spaceBefore) &&
    !(tokens.flags[right] & Mark.spaceBefore)
    ? '-'
    : undefined
}

/** An ordinary word joins and parts as grammar wants: “North-East”, “Labour-led”. Particles too. */
function isPlainWord(lexicon: Lexicon, word: number): boolean {
  return lexicon.has(word, Flag.LOWER)
}

/** The well-known place or body of two words that these two spell. */
function placeOf({ phrases }: Spelling, second: string): KnownName | undefined {
  if (phrases.length === 0) return undefined
  const folded = fold(second)
  return phrases.find(({ words }) => words.length === 2 && words[1] === folded)?.name
}
