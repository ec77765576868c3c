import { withCapital } from '../../document/characters.ts'
import { sentenceAt, tokenKey, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Clue } from '../../language/clue-words.ts'
import { CALENDAR, PARTICLES } from '../../language/name-words.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import { isClue } from '../analyses.ts'
import { NO_PART } from './broken.ts'
import { ANALOGOUS, isForeignWord, type Seen } from './judged.ts'
import { isComma, isNameAt, isSmallAt, isTitleAt } from './places.ts'
import { WEAK } from './splits.ts'

/** Names, peoples, months and days that stand in small letters. */

const ADDRESS = /^[^\s"“(]|[@/]|\.[a-z]/
const PEOPLE = Flag.DEMONYM | Flag.PLACE
const PERSON = Flag.GIVEN | Flag.FAMILY | Flag.LOWER
const PEOPLES = Flag.HUMAN | Flag.PLURAL
/** Zipf frequency of a people in the plural that is nothing else. */
const KNOWN_PEOPLE = 3
/** Feasts, faiths and movements that everybody knows. */
const FAITHS = wordSet('easter ramadan islam quran hamas hezbollah')
/** Zipf frequency of a place whose name is nothing else. */
const KNOWN_PLACE = 2
/** Zipf frequency of a people or place that everybody knows. */
const VERY_COMMON = 3.5
/** Endings of surnames that no English word has. */
const SURNAME = /.{3}(?:yan|shvili|adze|idze|enko|oglu|zadeh?|nejad)$/
/** Endings of Slavic names of people, streets and districts, that no English word has. */
const SLAVIC = /.{3}(?:sky?i|skiy|skaya|enko|shvili|chuk|[iy]uk|[oe]vy?ch|[oe]vich|[kr]ova)$|.{4}sky$/

/** Months and days that are no other word (“may”, “march”, “sun”). */
export const isCalendar = (word: string): boolean => CALENDAR.has(word) && word !== 'march' && word !== 'may'

/** “the russian army”, “on sunday”: a very common people, place, month or day without its capital. */
export function lostCapital(seen: Seen, token: number, form: string): boolean {
  const { document, resources } = seen
  const { tokens, text, sentences } = document
  // “the Armenia-georgia border”, “the russian-Ukrainian war”
  const joined = [token - 2, token + 2].some(
    (other) => tokens.flags[other] & Mark.title && tokens.facts[other] & PEOPLE,
  )
  const parts = tokens.flags[token] & (NO_PART | Mark.accent)
  if (!(tokens.flags[token] & Mark.lower) || (parts && !(parts === Mark.hyphen && joined && form.length > 4)))
    return false
  // “info@moscow.example”
  if (!parts && ADDRESS.test(text.slice(tokens.start[token] - 1, tokens.end[token] + 2))) return false
  if ((seen.counts.get(form) ?? 0) > 6) return false
  const named =
    isLoweredSurname(seen, token, form) ||
    isKnownName(seen, token, form) ||
    (parts && tokens.facts[token] & PEOPLE)
  // “french fries”; “omg i love london”: who writes so has no capitals.
  return (
    !!named &&
    !isOf(resources.aroundWords(), tokenKey(document, token + 1), Around.STYLED) &&
    !(tokens.flags[sentences[sentenceAt(document, token)].firstToken] & Mark.lower)
  )
}

/** What is a name wherever it stands: a people, place, month, day, faith, or what ends like a Slavic name. */
function isKnownName({ document: { tokens }, lexicon }: Seen, token: number, form: string): boolean {
  const number = tokens.word[token]
  const facts = tokens.facts[token]
  const zipf = lexicon.zipf(number)
  return (
    // “in sosnivskyi district”, “said bondarenko”
    (number === NONE && SLAVIC.test(form)) ||
    ((facts & PEOPLE) !== 0 && zipf >= VERY_COMMON) ||
    // “in occupied crimea”
    ((facts & (PEOPLE | PERSON)) === Flag.PLACE && form.length > 5 && zipf >= KNOWN_PLACE) ||
    isCalendar(form) ||
    FAITHS.has(form) ||
    // “the spaniards”; “viruses and trojans” are programs.
    ((facts & (PEOPLES | PERSON | Flag.UNCURATED)) === PEOPLES && form !== 'trojans' && zipf >= KNOWN_PEOPLE)
  )
}

/** “Vladimir putin”, “President ilham aliyev”: a family’s name that is nothing else, behind a given one. */
export function isLoweredSurname(seen: Seen, token: number, form: string): boolean {
  const { document, resources, names } = seen
  const { tokens } = document
  const before = token - 1
  const facts = tokens.facts[token]
  if (token === 0 || form.length < 4 || tokens.kind[before] !== Kind.word || facts & Flag.LOWER) return false
  // “Vahagn khachaturyan”
  const shaped =
    tokens.word[token] === NONE && (tokens.flags[before] & Mark.title) !== 0 && SURNAME.test(form)
  if (shaped && !(tokens.facts[before] & Flag.FUNCTION)) return true
  const known = facts & Flag.FAMILY || names.has(withCapital(form))
  if (!known || !(tokens.flags[token] & Mark.spaceBefore) || tokens.flags[token] & Mark.lineBefore)
    return false
  // “Minister yerlikaya”, of whom the text speaks elsewhere
  if (!(facts & Flag.FAMILY) && isTitleAt(seen, before)) return true
  const given = tokenText(document, before).toLowerCase()
  return (
    (tokens.facts[before] & (Flag.GIVEN | Flag.LOWER | Flag.PLACE)) === Flag.GIVEN ||
    resources.names.of(given).given >= 0
  )
}

/**
 * “donald Tusk”: a given name that lost its capital before a family name; “the mayor, yerbol Dosaev, said”: one that no
 * list has, and that stands where only a name does. @returns how sure it is
 */
export function loweredGivenName(seen: Seen, token: number, form: string): number {
  const { document, resources } = seen
  const { tokens } = document
  const flags = tokens.flags[token]
  if (form.length < 4 || !(flags & Mark.lower) || flags & NO_PART || !isSurnameAt(seen, token + 1)) return 0
  const lower = Flag.LOWER | Flag.FUNCTION
  if (tokens.facts[token] & lower || tokens.flags[token + 1] & Mark.lineBefore) return 0
  if (tokens.facts[token] & Flag.GIVEN || resources.names.of(form).given >= 0) return ANALOGOUS
  // “President yerbol Dosaev”, “said yerbol Dosaev”
  const led = isTitleAt(seen, token - 1) || isClue(seen, tokenKey(document, token - 1), Clue.SAID)
  const stranger = tokens.word[token + 1] === NONE && isSmallAt(seen, token + 2)
  const set = isComma(seen, token - 1) && (isComma(seen, token + 2) || stranger) && isSmallAt(seen, token - 2)
  const listed = tokens.word[token] !== NONE && !(tokens.facts[token] & Flag.FAMILY)
  if (!(set || led) || listed || tokens.facts[token + 1] & (lower | Flag.PLACE)) return 0
  return PARTICLES.has(form) || resources.sourceWords.get(form) || isForeignWord(seen, form) ? 0 : WEAK
}

/** With its capital, or a family’s name that lost it too. */
const isSurnameAt = (seen: Seen, token: number): boolean =>
  isNameAt(seen, token) || (seen.document.tokens.facts[token] & (Flag.FAMILY | Flag.LOWER)) === Flag.FAMILY
