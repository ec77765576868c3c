import { damaged } from '../analyses/condition.ts'
import { isGloss } from '../analyses/glosses.ts'
import { isEveryday, type Mention, type NameEntry, type NameLedger, names } from '../analyses/names.ts'
import { tokenKey } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { unicodeAll } from '../document/unicode.ts'
import type { KnownName, KnownPhrase, KnownWord, Spelling } from '../language/known-names.ts'
import { PARTICLES } from '../language/name-words.ts'
import type { OfficeHolder } from '../language/office-holders.ts'
import {
  englishFromFrench,
  englishFromLook,
  hasForeignEnding,
  hasFrenchMark,
  isUnmistakable,
} from '../language/respelling.ts'
import { differenceOf } from '../language/romanization.ts'
import { Flag, fold, type Lexicon, NONE } from '../lexicon/lexicon.ts'
import type { Span } from '../span.ts'
import { type Context, type Detection, defineRule, gather } from './rule.ts'

interface Evidence {
  /** What stands in the text. */
  readonly spelling: string
  /** The usual English form of the same words. */
  readonly english: string
  /** Whose newspapers spell it so, in English words; absent where several do. */
  readonly language?: string
  /** True where another, commoner name has taken the place of an office-holder's. */
  readonly mistaken?: boolean
  /** All places of the spelling. */
  readonly places?: readonly Span[]
}

/** A word of a mention that spells a word of a well-known person's name. */
interface Match {
  /** Index in the mention's words. */
  readonly at: number
  readonly known: KnownWord
}

/** The languages whose way is their own; Spanish, Italian and Portuguese newspapers borrow from each other and from English. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  fr: 'French',
  de: 'German',
  pl: 'Polish',
}

const WORD = unicodeAll`\p{L}+`

/** Words of a mention that are looked at. */
const LONGEST = 8
/** Shorter surnames are left alone without a given name or a title beside them. */
const UNMISTAKABLE = 7

export const foreignRomanization = defineRule<Evidence, 'document'>({
  id: 'foreign-romanization',
  category: 'foreign-romanization',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A well-known name in the spelling of another language.',
    why:
      'Every language writes Russian, Arabic or Armenian names after its own ear, and has its own names for great ' +
      'cities. A system that does not know the name copies the spelling of the source: a French text says Poutine, a ' +
      'German one Selenskyj.',
    wrong: [
      'The president called Vladimir Poutine on Monday evening.',
      'He flew from Varsovie to the talks.',
      'The composer Dmitri Sjostakovitj came to Stockholm.',
      'The speech of Mikhail Gorbatchev was broadcast live.',
      'The goods come from Tiongkok and are sold by the kilo.',
      'She has lived in Tokio for ten years.',
    ],
    right: [
      'The president called Vladimir Putin on Monday evening.',
      'The director Natacha Régnier lives in Brussels.',
      'The politicians Andrej Hunko, Peter Modrow and Andrej Kramarić met.',
      'The Tokio bridge and a Milano jacket were shown in Milano’s shops.',
      'Poutine is a dish of chips, cheese curds and gravy.',
      'She reads Le Monde and Radio Londres is her favourite book.',
    ],
    falseAlarms: [],
    missed: ['The mayor, Iouri Kravtsov, did not answer.'],
  },
  messages: {
    foreign:
      '“{0}” is a foreign spelling of the name that English writes “{1}”; the source’s spelling was kept.',
    language:
      '“{0}” is the {2} spelling of the name that English writes “{1}”; the source’s spelling was kept.',
    mistaken: 'The name of the holder of this office is “{1}”; “{0}” is how the translation misread it.',
  },
  detect(_, context) {
    // One spelling of one name is one decision, however often it stands there.
    return gather(
      detections(context),
      2,
      ({ evidence }) => evidence.spelling,
      (all) => ({ ...all[0].evidence, places: all.map(({ span }) => span) }),
    )
  },
  explain({ spelling, english, language, mistaken }) {
    if (mistaken) return { id: 'mistaken', arguments: [spelling, english] }
    return language
      ? { id: 'language', arguments: [spelling, english, language] }
      : { id: 'foreign', arguments: [spelling, english] }
  },
  repairs({ span, evidence, confidence }) {
    const places = evidence.places ?? [span]
    const edits = places.map(({ start, end }) => ({ start, end, text: evidence.english }))
    return [{ edits, trust: confidence >= 0.9 ? 'safe' : 'likely' }]
  },
})

function* detections(context: Context): Iterable<Detection<Evidence>> {
  const ledger = context.analyses.get(names)
  const lookup = lookupOf(context)
  const introduced = new Set<KnownName>()
  const doubtful: { mention: Mention; matches: Match[] }[] = []
  const others: Mention[] = []
  const told = new Set<Mention>()
  for (const mention of ledger.mentions) {
    const matches = matchPerson(context, mention, lookup)
    if (!matches) {
      others.push(mention)
      continue
    }
    if (isFull(matches)) introduced.add(matches[0].known.name)
    if (matches.some(({ known }) => !known.accepted)) doubtful.push({ mention, matches })
  }
  let found = false
  for (const { mention, matches } of doubtful) {
    const confidence = certainty(context, mention, matches, introduced)
    if (confidence === 0) continue
    found = true
    told.add(mention)
    yield personDetection(context, mention, matches, confidence)
  }
  yield* misnamedHolders(context, ledger)
  yield* placesIn(context, ledger, told)
  // Only a text that spells a well-known name the foreign way is suspected of others.
  if (found) yield* frenchLooks(context, others)
  if (found || context.analyses.get(damaged)) yield* cyrillicLooks(context, others)
}

type Lookup = (word: string) => readonly KnownWord[]

/** What a word may be of well-known people's names; what the settings accept is nobody's foreign spelling. */
function lookupOf({ settings, analyses }: Context): Lookup {
  const known = analyses.resources.names.of
  return (word) => {
    const { words } = known(word)
    return words.length > 0 && (word.length < 2 || settings.names.has(word.toLowerCase())) ? [] : words
  }
}

/** The best reading of a mention as a well-known person: most words first; undefined when its last word is not theirs. */
function matchPerson({ document }: Context, mention: Mention, lookup: Lookup): Match[] | undefined {
  const { text, tokens } = document
  const end = mention.words[mention.words.length - 1]
  // Most mentions are told by their last word, which must be a surname.
  const isKnown = lookup(text.slice(tokens.start[end], tokens.base[end])).some(
    ({ name, index }) => index === name.english.length - 1,
  )
  if (!isKnown) return undefined
  const byName = new Map<KnownName, Match[]>()
  // Particles count: the “ben” of “ben Salmane” is a part of the name.
  const parts = partsOf(document, mention)
  for (let at = 0; at < parts.length && at < LONGEST; at++) {
    const word = text.slice(tokens.start[parts[at]], tokens.base[parts[at]])
    const accented = (tokens.flags[parts[at]] & Mark.accent) !== 0
    for (const spelled of lookup(word)) {
      const known = accented && isStressed(word, spelled) ? { ...spelled, accepted: false } : spelled
      const list = byName.get(known.name)
      if (!list) byName.set(known.name, [{ at, known }])
      else if (list[list.length - 1].known.index < known.index) list.push({ at, known })
    }
  }
  let best: Match[] | undefined
  for (const list of byName.values()) {
    const last = list[list.length - 1]
    // The surname must be there, and close the mention: “Putin Prize”, “Stalin Allee” are other names.
    if (last.known.index !== last.known.name.english.length - 1 || last.at !== parts.length - 1) continue
    if (!best || list.length > best.length) best = list
  }
  return best
}

/** Surnames that reach every language out of other letters, and so have no accents of their own; not Navrátilová’s. */
const OUT_OF_CYRILLIC = /(?:[oe]va?|sky|skaya|enko|chuk|shvili|dze)$/

/** “Zakhárova”, “Korolëv”: accents by which Spanish and Portuguese tell the stress, and Italian the letter. */
const isStressed = (word: string, { name, accepted }: KnownWord): boolean =>
  accepted &&
  /[áéíóúýêôëÁÉÍÓÚ](?!$)/.test(word) &&
  OUT_OF_CYRILLIC.test(name.english[name.english.length - 1])

const isFull = (matches: readonly Match[]): boolean =>
  matches.some(({ known }) => known.index === 0) && matches.length > 1

/** 0 when this may be another person; else how sure it is that the name is this person's in a foreign spelling. */
function certainty(
  context: Context,
  mention: Mention,
  matches: readonly Match[],
  introduced: ReadonlySet<KnownName>,
): number {
  const confidence = identity(context, mention, matches, introduced)
  const foreign = matches.filter(({ known }) => !known.accepted)
  // English newspapers waver in such endings themselves: say it less loudly.
  return foreign.every((match) => isSlight(context, mention, match)) ? Math.min(confidence, 0.75) : confidence
}

/** Offices that one person in a country has, so that the title and a surname name them. */
const HEADS: ReadonlySet<string> = new Set(['president', 'chancellor', 'premier'])
const MINISTERS: ReadonlySet<string> = new Set(['minister', 'secretary', 'commissioner'])
/** Kaczyński, respelled, is the name of many a Kachinsky. */
const SLAVIC_ENDING = /(?:[sc]k[iy]|[oe]v|[ií][ćč]|ich)$/

/** How sure it is that the mention is of this person. */
function identity(
  { document, analyses }: Context,
  mention: Mention,
  matches: readonly Match[],
  introduced: ReadonlySet<KnownName>,
): number {
  if (isFull(matches)) return 0.96
  if (matches[0].at > 0) return isGivenName(document, mention, matches[0]) ? 0.94 : 0
  if (introduced.has(matches[0].known.name)) return 0.95
  const token = mention.words[mention.words.length - 1]
  const word = document.tokens.word[token]
  const isWord = word !== NONE && analyses.lexicon.flags(word) !== Flag.UNCURATED
  if (matches[0].known.respelled) {
    // Other people bear such names: only the highest offices tell who is meant. “President Tramp” has an ordinary word.
    if (isWord && analyses.lexicon.has(word, Flag.FAMILY | Flag.GIVEN | Flag.COMPANY)) return 0
    const { role } = mention
    if (mention.words.length > 1 || role === undefined) return 0
    const slavic = SLAVIC_ENDING.test(matches[0].known.name.english[matches[0].known.index].toLowerCase())
    return HEADS.has(role) || (MINISTERS.has(role) && !isWord && !slavic) ? 0.93 : 0
  }
  if (isWord) return 0
  if (mention.role) return 0.93
  // Only in mid-sentence: poutine is a dish.
  const inside =
    token > 0 &&
    document.tokens.kind[token - 1] === Kind.word &&
    !(document.tokens.flags[token] & Mark.lineBefore)
  return inside && document.tokens.base[token] - document.tokens.start[token] >= UNMISTAKABLE ? 0.8 : 0
}

/** True when the one word before the surname is the person's given name in a spelling that we do not know by rule. */
function isGivenName({ text, tokens }: Context['document'], mention: Mention, { at, known }: Match): boolean {
  if (at !== 1 || known.index !== 1) return false
  const token = mention.firstToken
  const difference = differenceOf(known.name.english[0], text.slice(tokens.start[token], tokens.base[token]))
  return difference !== undefined && difference.kind !== 'letter'
}

/** “-ian” for “-yan”, “-i” for “-y”: English has both for many names. */
function isSlight({ document }: Context, mention: Mention, { at, known }: Match): boolean {
  const words = partsOf(document, mention)
  const token = words[at]
  const spelling = document.text.slice(document.tokens.start[token], document.tokens.base[token])
  const difference = differenceOf(known.name.english[known.index], spelling)
  if (difference?.kind !== 'romanization') return false
  if (difference.strong + difference.weak > 1) return false
  const [, theirs] = difference.example
  return theirs === 'ia' || theirs === 'i' || theirs === 'ii' || theirs === 'iy' || theirs === 'c'
}

function partsOf({ tokens }: Context['document'], mention: Mention): number[] {
  const parts: number[] = []
  for (let token = mention.firstToken; token < mention.endToken; token++)
    if (tokens.kind[token] === Kind.word) parts.push(token)
  return parts
}

/** From the first foreign word to the last; a particle at either end goes with the word beside it. */
function foreignSpan({ document }: Context, mention: Mention, matches: readonly Match[]): Span {
  const { text, tokens } = document
  const parts = partsOf(document, mention)
  const foreign = matches.filter(({ known }) => !known.accepted)
  const first = foreign[0].at
  let last = foreign[foreign.length - 1].at
  if (
    last + 1 < parts.length &&
    PARTICLES.has(text.slice(tokens.start[parts[last]], tokens.end[parts[last]]))
  )
    last++
  return { start: tokens.start[parts[first]], end: tokens.base[parts[last]] }
}

function personDetection(
  context: Context,
  mention: Mention,
  matches: readonly Match[],
  confidence: number,
): Detection<Evidence> {
  const { text, tokens } = context.document
  const span = foreignSpan(context, mention, matches)
  const parts = partsOf(context.document, mention)
  let english = ''
  let at = span.start
  for (const { at: place, known } of matches) {
    const token = parts[place]
    if (known.accepted || tokens.start[token] < span.start || tokens.base[token] > span.end) continue
    const gap = text.slice(at, tokens.start[token])
    const joint = place > 0 && known.name.joints?.[known.index]
    const own = text.slice(tokens.start[token], tokens.base[token])
    const usual = known.name.english[known.index]
    // “Kim Chen Yn” is Kim Jong-un: the English hyphen comes with the English words.
    english +=
      (joint && at > span.start && /^[\s-]$/.test(gap) ? joint : gap) +
      (own.length > 2 && own === own.toUpperCase() ? usual.toUpperCase() : usual)
    at = tokens.base[token]
  }
  english += text.slice(at, span.end)
  const language = commonLanguage(matches)
  return {
    span,
    evidence: { spelling: text.slice(span.start, span.end), english, ...(language ? { language } : {}) },
    confidence,
    severity: confidence >= 0.9 ? 'error' : 'warning',
  }
}

/** The one language that spells every foreign word of the name so. */
function commonLanguage(matches: readonly Match[]): string | undefined {
  let common: readonly string[] | undefined
  for (const { known } of matches) {
    if (known.accepted) continue
    common = common
      ? common.filter((language) => (known.languages as readonly string[]).includes(language))
      : known.languages
  }
  return common?.length === 1 ? LANGUAGE_NAMES[common[0]] : undefined
}

/** Words on either side of a name among which its title is looked for. */
const TITLE_REACH = 8

/** Office-holders under a commoner name: “UN Secretary-General António Gutierrez”, and “Gutierrez” after that. */
function* misnamedHolders(context: Context, ledger: NameLedger): Generator<Detection<Evidence>> {
  const { text, tokens } = context.document
  const known = context.analyses.resources.names.of
  const surnames = new Map<string, string>()
  for (const mention of ledger.mentions) {
    const last = mention.words[mention.words.length - 1]
    const spelling = text.slice(tokens.start[last], tokens.base[last])
    const { holders } = known(spelling)
    if (holders.length === 0) continue
    const parts = partsOf(context.document, mention)
    const folded = fold(spelling)
    const surname = surnames.get(folded)
    if (parts.length === 1 && surname !== undefined) {
      yield misnamed({ start: tokens.start[last], end: tokens.base[last] }, spelling, surname)
      continue
    }
    for (const holder of holders) {
      const words = parts.map((token) => fold(text.slice(tokens.start[token], tokens.base[token])))
      const mistaken = holder.mistaken.find((name) =>
        name.every((word, k) => word === words[words.length - name.length + k]),
      )
      if (!mistaken || !holdsOffice(context, ledger, holder, parts[0], last)) continue
      const own = parts.slice(-mistaken.length)
      const wrong = own.filter((_, k) => mistaken[k] !== fold(holder.english[k]))
      const span = { start: tokens.start[wrong[0]], end: tokens.base[wrong[wrong.length - 1]] }
      const english = holder.english.slice(own.indexOf(wrong[0]), own.indexOf(wrong[wrong.length - 1]) + 1)
      const right = holder.english[holder.english.length - 1]
      if (folded !== fold(right)) surnames.set(folded, right)
      yield misnamed(span, text.slice(span.start, span.end), english.join(' '))
      break
    }
  }
}

const misnamed = (span: Span, spelling: string, english: string): Detection<Evidence> => ({
  span,
  evidence: { spelling, english, mistaken: true },
  confidence: 0.94,
  severity: 'error',
})

/** True when the title stands around the tokens of the name, and the body that it belongs to there or in any name. */
function holdsOffice(
  { document }: Context,
  { bySpelling }: NameLedger,
  { title, body }: OfficeHolder,
  first: number,
  last: number,
): boolean {
  const { text, tokens } = document
  const around = new Set<string>()
  for (let i = Math.max(0, first - TITLE_REACH); i < Math.min(tokens.count, last + 1 + TITLE_REACH); i++)
    around.add(text.slice(tokens.start[i], tokens.base[i]).toLowerCase())
  return (
    title.every((word) => around.has(word)) && body.some((word) => around.has(word) || bySpelling.has(word))
  )
}

/** Foreign names of places and bodies, and of people whom one name tells, where they stand alone among English words. */
function* placesIn(
  context: Context,
  ledger: NameLedger,
  told: ReadonlySet<Mention>,
): Generator<Detection<Evidence>> {
  const known = context.analyses.resources.names.of
  const borne = surnamesOf(context, ledger)
  for (const mention of ledger.mentions) {
    if (told.has(mention)) continue
    const first = mention.firstToken
    if (isGloss(context.document, first)) continue
    // “Pope Francisco”: the title is no part of the mention.
    if (mention.role !== undefined && first > 0) {
      const title = place(context, known, borne, mention, first - 1)
      if (title) {
        yield title
        continue
      }
    }
    const found = place(context, known, borne, mention, first)
    if (found) yield found
  }
}

/** The foreign name that begins at a token and is the mention's, or undefined. */
function place(
  context: Context,
  known: (word: string) => Spelling,
  borne: (word: string) => boolean,
  mention: Mention,
  token: number,
): Detection<Evidence> | undefined {
  const { text, tokens } = context.document
  const word = text.slice(tokens.start[token], tokens.base[token])
  const { phrases } = known(word)
  // An everyday word only opens a name. Short ones may be one: “La Haye”, “New York”.
  const opens =
    phrases.length > 0 &&
    word.length > 3 &&
    !(tokens.flags[token] & Mark.accent) &&
    isEveryday(context.analyses.lexicon, tokens.word[token])
  for (const phrase of phrases) {
    if (opens && phrase.words.length === 1) continue
    const end = phraseEnd(context, token, phrase)
    if (end <= mention.firstToken) continue
    const spelling = text.slice(tokens.start[token], tokens.base[end - 1])
    const certain = phrase.accepted
      ? styleDoubt(phrase, spelling)
      : placeCertainty(context, borne, mention, phrase, token, end)
    if (certain === 0 || context.settings.names.has(spelling.toLowerCase())) return undefined
    return {
      span: { start: tokens.start[token], end: tokens.base[end - 1] },
      evidence: { spelling, english: phrase.name.english[0] },
      confidence: certain,
      severity: certain >= 0.9 ? 'error' : certain >= 0.7 ? 'warning' : 'note',
    }
  }
  return undefined
}

/** English, but for a lost hyphen (“Nagorno Karabakh” may be a house's style) or another language's accent (“Haïfa”). */
function styleDoubt(phrase: KnownPhrase, spelling: string): number {
  const [english] = phrase.name.english
  const exact = spelling.toLowerCase()
  if (phrase.accented.has(exact) && exact !== fold(exact)) return 0.9
  if (phrase.exact.has(exact)) return 0
  if (/[ïëáéíóúâêôãè]/.test(spelling) && !/[^ -~]/.test(english)) return 0.75
  return english.includes('-') && spelling.includes(' ') && !phrase.spaced ? 0.6 : 0
}

/** The token after the phrase that begins at `token`, or -1 when the text has other words there. */
function phraseEnd({ document }: Context, token: number, phrase: KnownPhrase): number {
  const { text, tokens } = document
  let i = token
  for (let k = 0; k < phrase.words.length; k++, i++) {
    if (
      k > 0 &&
      i < tokens.count &&
      tokens.kind[i] === Kind.punctuation &&
      text.charCodeAt(tokens.start[i]) === 0x2d
    )
      i++
    if (i >= tokens.count || tokens.kind[i] !== Kind.word) return -1
    if (fold(text.slice(tokens.start[i], tokens.base[i])).replaceAll("'", '') !== phrase.words[k]) return -1
  }
  return i
}

function placeCertainty(
  context: Context,
  borne: (word: string) => boolean,
  mention: Mention,
  phrase: KnownPhrase,
  token: number,
  end: number,
): number {
  const { document } = context
  const { lexicon } = context.analyses
  const { text, tokens } = document
  // Part of a longer name: a station, a newspaper, a bank; or of foreign words: “La Voz de Moscú”.
  if (end < mention.endToken && !opensEnglishName(context, phrase, token, end)) return 0
  const before = token - 1
  if (before >= 0 && tokens.kind[before] === Kind.word && !(tokens.flags[token] & Mark.lineBefore)) {
    const word = text.slice(tokens.start[before], tokens.base[before])
    if (PARTICLES.has(word.toLowerCase()) || tokens.word[before] === NONE) return 0
  }
  if (end < tokens.count && tokens.kind[end] === Kind.word && !(tokens.flags[end] & Mark.lineBefore)) {
    const word = text.slice(tokens.start[end], tokens.base[end])
    if (PARTICLES.has(word.toLowerCase()) || tokens.word[end] === NONE) return 0
  }
  if (phrase.words.length > 1) return 0.95
  if (mention.role !== undefined || borne(text.slice(tokens.start[token], tokens.base[token]))) return 0
  const word = tokens.word[token]
  const located = before >= 0 && LOCATING.test(tokenKey(document, before))
  // “In Milano’s shops”: of a firm or club.
  if (phrase.borne && (!located || tokens.base[token] < tokens.end[token])) return 0
  if (phrase.borne) return context.analyses.get(damaged) ? 0.76 : 0.6
  const accented = (tokens.flags[token] & Mark.accent) !== 0
  // Without its accent a short name, or one that somebody has listed, is another word: Şam, Sam; Colônia, Colonia.
  const bare = !accented && phrase.spelling !== fold(phrase.spelling)
  if (bare && (word !== NONE || phrase.words[0].length < 6)) return 0
  if (word === NONE || lexicon.flags(word) === Flag.UNCURATED) return 0.94
  if (accented) return lexicon.has(word, Flag.FAMILY) ? 0.75 : 0.94
  // In the lexicon without the accent: another word, somebody's name, or an older English name of the place.
  const other = lexicon.has(word, Flag.LOWER | Flag.FAMILY | Flag.GIVEN | Flag.COMPANY | Flag.DEMONYM)
  return other && !located ? 0 : 0.75
}

/** Behind these no person or firm stands alone: “in Tokio”. */
const LOCATING = /^(?:in|from|near)$/

/** “Myunkhen Airport”: no language writes so but English that came out of Cyrillic, and the rest is English. */
function opensEnglishName(
  { document, analyses }: Context,
  phrase: KnownPhrase,
  token: number,
  end: number,
): boolean {
  const { tokens } = document
  return phrase.respelled && tokens.word[token] === NONE && analyses.lexicon.has(tokens.word[end], Flag.LOWER)
}

/** Tells the words that are somebody's surname in this text; each word is looked into once. */
function surnamesOf(context: Context, { bySpelling }: NameLedger): (word: string) => boolean {
  const seen = new Map<string, boolean>()
  return (word) => {
    const lower = word.toLowerCase()
    let borne = seen.get(lower)
    if (borne === undefined) {
      const entry = bySpelling.get(lower)
      borne = entry !== undefined && isSurname(context, entry)
      seen.set(lower, borne)
    }
    return borne
  }
}

/** True for a word that closes a person's name somewhere in the text: Ali Londra, and later Londra alone. */
function isSurname({ document, analyses }: Context, { tokens, mentions }: NameEntry): boolean {
  return mentions.some(({ words }, i) => {
    const last = words.length - 1
    return last > 0 && words[last] === tokens[i] && isGiven(analyses.lexicon, document.tokens.word[words[0]])
  })
}

const isGiven = (lexicon: Lexicon, word: number): boolean => word === NONE || lexicon.has(word, Flag.GIVEN)

/** Unknown people whose names look French, and their surnames alone later on. */
function* frenchLooks(context: Context, mentions: readonly Mention[]): Generator<Detection<Evidence>> {
  const { document, settings } = context
  const { text, tokens } = document
  const surnames = new Set<string>()
  for (const mention of mentions) {
    const { words } = mention
    const lower = words.map((token) => text.slice(tokens.start[token], tokens.base[token]).toLowerCase())
    const surname = lower[lower.length - 1]
    const strange = words.map((token) => tokens.word[token] === NONE)
    if (!strange[words.length - 1] || settings.names.has(surname)) continue
    const alone = words.length === 1
    if (alone ? !surnames.has(surname) : !looksFrench(lower, strange)) continue
    // A given name that English knows stays as it is: “Alain Manoukian” is French himself, “Farid” needs no change.
    const from =
      alone || (hasFrenchMark(lower[0]) && (strange[0] || lower[0].includes('ï'))) ? 0 : words.length - 1
    const span = { start: tokens.start[words[from]], end: tokens.base[words[words.length - 1]] }
    const spelling = text.slice(span.start, span.end)
    const english = spelling.replace(WORD, (word) => englishFromFrench(word))
    if (english === spelling) continue
    surnames.add(surname)
    yield { span, evidence: { spelling, english, language: 'French' }, confidence: 0.7, severity: 'warning' }
  }
}

/** A surname with a Slavic, Armenian or Georgian ending and a French mark, or such a given name before it. */
function looksFrench(lower: readonly string[], strange: readonly boolean[]): boolean {
  const surname = lower[lower.length - 1]
  if (!hasForeignEnding(surname)) return false
  if (strange[0] && hasFrenchMark(lower[0])) return true
  // Armenians in France bear their names in French; who has a given name that English knows may be one of them.
  return hasFrenchMark(surname) && (strange[0] || !surname.endsWith('ian'))
}

/** Zipf frequency from which a given name is at home in English. */
const AT_HOME = 4

/** Unknown people with a given name of the East whose surnames another language has spelled: Sergej Tschernyschow. */
function* cyrillicLooks(context: Context, mentions: readonly Mention[]): Generator<Detection<Evidence>> {
  const { document, settings } = context
  const { text, tokens } = document
  const surnames = new Set<string>()
  for (const { words } of mentions) {
    const token = words[words.length - 1]
    if (tokens.word[token] !== NONE || (tokens.flags[token] & Mark.hyphen) !== 0) continue
    const spelling = text.slice(tokens.start[token], tokens.base[token])
    const lower = spelling.toLowerCase()
    if (lower.length < 6 || settings.names.has(lower)) continue
    const english = englishFromLook(lower)
    if (english === undefined || english === spelling) continue
    const isTold =
      words.length > 1 ? isEastern(context, words[0]) : surnames.has(lower) || isUnmistakable(lower)
    if (!isTold) continue
    surnames.add(lower)
    const span = { start: tokens.start[token], end: tokens.base[token] }
    yield { span, evidence: { spelling, english }, confidence: 0.75, severity: 'warning' }
  }
}

/** A given name of somebody well known out of Cyrillic, or another language’s spelling of one; no Peter, no Anna. */
function isEastern({ document, analyses }: Context, token: number): boolean {
  const { text, tokens } = document
  const { words } = analyses.resources.names.of(text.slice(tokens.start[token], tokens.base[token]))
  const borne = words.filter(
    ({ name, index }) => index === 0 && OUT_OF_CYRILLIC.test(name.english[name.english.length - 1]),
  )
  if (borne.length === 0) return false
  const word = tokens.word[token]
  return word === NONE || borne.every(({ accepted }) => !accepted) || analyses.lexicon.zipf(word) < AT_HOME
}
