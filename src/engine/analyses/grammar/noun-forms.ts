import { isComma, isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import { AFTER_NOUN, endsPhrase, type Grammar, isCounting, isPlain } from './grammar.ts'

/** Forms that stand where a noun in the plural should, and are none. */

/** “The player’s are tired”, “the teller’s, two women”: an owner behind the article at token `i`, and nothing that is owned; else -1. */
export function ownerForSubject(grammar: Grammar, i: number): number {
  const { document, tokens, roles } = grammar
  const noun = i + 1
  if (
    noun + 2 >= tokens.count ||
    tokens.end[noun] - tokens.base[noun] < 2 ||
    !(tokens.flags[noun] & Mark.lower)
  )
    return -1
  const facts = tokens.facts[noun]
  if (!(facts & Flag.NOUN) || facts & (Flag.PLURAL | Flag.FUNCTION | Flag.ADJECTIVE)) return -1
  const next = noun + 1
  const counted = isComma(document, next) && isCounting(roles, next + 1)
  const verb = (roles[next] & Role.PLURAL_VERB) !== 0 && (tokens.flags[next] & Mark.lower) !== 0
  return (verb && !(roles[next] & Role.DO)) || (counted && (roles[noun] & Role.PERSON || facts & Flag.HUMAN))
    ? noun
    : -1
}

/** “Childrens’ books”, “the mens’ team”: an unknown word before an apostrophe, a plural that got an -s; its right form, or undefined. */
export function doublePlural(
  { document: { text }, tokens, lexicon }: Grammar,
  i: number,
): string | undefined {
  if (tokens.flags[i + 1] & Mark.spaceBefore || !text.startsWith('s', tokens.end[i] - 1)) return undefined
  const stem = text.slice(tokens.start[i], tokens.end[i] - 1)
  const number = lexicon.find(stem.toLowerCase())
  return number !== NONE && (lexicon.flags(number) & (Flag.PLURAL | Flag.PROPER)) === Flag.PLURAL
    ? `${stem}’s`
    : undefined
}

/** “Childrens”, “sheeps”, “homeworks”, “aircrafts”, “childs”: an unknown word that is a plural, ends a singular that has another, or counts by itself, with an -s too; what it is without, or undefined. */
export function plainPlural({ document, tokens, lexicon, things }: Grammar, i: number): string | undefined {
  const { text } = document
  if (!text.startsWith('s', tokens.end[i] - 1) || text.startsWith('s', tokens.end[i] - 2)) return undefined
  const stem = text.slice(tokens.start[i], tokens.end[i] - 1)
  const number = lexicon.find(stem)
  if (number === NONE) return undefined
  const plural =
    (lexicon.flags(number) & (Flag.PLURAL | Flag.PROPER | Flag.LOWER)) === (Flag.PLURAL | Flag.LOWER)
  if (plural || WITHOUT_S.has(stem) || isOf(things, number, Thing.MASS)) return stem
  // “The injureds”
  if (/ed$/.test(stem) && /^(?:the|\d+)$/i.test(tokenKey(document, i - 1))) return stem
  // “Childs”, “policemans”
  const man = stem.endsWith('man') && stem.length > 3 && lexicon.flags(number) & Flag.NOUN
  return man ? `${stem.slice(0, -2)}en` : OTHER_PLURALS.get(stem)
}

/** Plurals that are made otherwise. */
const OTHER_PLURALS: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['tooth', 'teeth'],
  ['goose', 'geese'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['thief', 'thieves'],
])

/** Nouns that count without -s. */
const WITHOUT_S = wordSet('sheep deer aircraft spacecraft offspring livestock poultry cattle')

/**
 * The noun behind a number at token `i` that has an owner’s ending, and nothing that is owned: “two taxi’s and a van”,
 * “40 million lira’s”; -1 for “two weeks’ pay”, “the three men’s”, “number two driver’s”.
 */
export function ownerForPlural(grammar: Grammar, i: number): number {
  const { tokens, roles, words } = grammar
  let noun = i + 1
  if (roles[noun] & Role.COLLECTIVE && !(tokens.flags[noun] & Mark.apostrophe)) noun++
  if (noun >= tokens.count || tokens.kind[noun] !== Kind.word || !isPossessive(tokens, noun)) return -1
  // The ending has an “s”: not “two months’”.
  if (tokens.end[noun] - tokens.base[noun] < 2 || !(tokens.flags[noun] & Mark.lower)) return -1
  if (tokens.facts[noun] & (Flag.PLURAL | Flag.FUNCTION) || !(tokens.facts[noun] & Flag.NOUN)) return -1
  if (roles[noun] & (Role.TIME | Role.PERSON | Role.BODY | Role.COLLECTIVE)) return -1
  const before = i - 1
  if (tokens.kind[before] === Kind.word && tokens.flags[before] & Mark.hyphen) return -1
  if (tokens.word[before] === words.number || tokenKey(grammar.document, i) === '1') return -1
  const next = noun + 1
  const ends =
    next >= tokens.count ||
    tokens.kind[next] === Kind.punctuation ||
    ((roles[next] & AFTER_NOUN) !== 0 && (tokens.flags[next] & Mark.lower) !== 0)
  return ends ? noun : -1
}

/** “With long applauds.”: a verb that is no noun, behind a preposition at token `i` and an adjective; -1 for all else. */
export function verbForPlural(grammar: Grammar, i: number): number {
  const { tokens } = grammar
  const verb = i + 2
  if (verb >= tokens.count || !isPlain(grammar, i + 1) || !isPlain(grammar, verb)) return -1
  const described = tokens.facts[i + 1] & (Flag.ADJECTIVE | Flag.NOUN | Flag.FUNCTION)
  const form = tokens.facts[verb] & (Flag.THIRD | Flag.NOUN | Flag.PLURAL | Flag.ADJECTIVE | Flag.FUNCTION)
  return described === Flag.ADJECTIVE && form === Flag.THIRD && endsPhrase(grammar, verb) ? verb : -1
}
