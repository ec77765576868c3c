/** Pairs of spellings that are one name only because the text is damaged elsewhere. */

import { type Difference, romanizationKey } from '../../language/romanization.ts'
import { fold, type Lexicon } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { damaged } from '../condition.ts'
import type { NameEntry } from '../names.ts'
import { FAMILIAR, isFamiliar, isStranger, SHORTEST } from './entry-kinds.ts'
import { meet, shared, takesUp } from './surroundings.ts'

/**
 * “Smutritz” beside “Smotrich”: in a damaged text a stranger with the consonants of somebody introduced, whom it takes up
 * once, while the text otherwise calls him by his name.
 */
export function isGarbled(analyses: Analyses, a: NameEntry, b: NameEntry): boolean {
  const { lexicon } = analyses
  const [usual, odd] = a.tokens[0] < b.tokens[0] ? [a, b] : [b, a]
  if (odd.tokens.length > 1 || usual.tokens.length < 2 || odd.lower[0] !== usual.lower[0]) return false
  if (Math.abs(odd.lower.length - usual.lower.length) > 2 || odd.lower.length < 6) return false
  const key = romanizationKey(odd.lower)
  if (key.length < SHORTEST - 1 || key !== romanizationKey(usual.lower)) return false
  if (!isStranger(lexicon, odd) || !isStranger(lexicon, usual) || !analyses.get(damaged)) return false
  return takesUp(analyses, odd, usual)
}

/**
 * “Narender Modi” beside “Narendra Modi”: in a damaged text a given name with the same consonants and some vowel within that
 * differs, before the same surname. Of endings alone, brothers and sisters have names: Mario, Maria.
 */
export function isGivenGarbled(analyses: Analyses, a: NameEntry, b: NameEntry): boolean {
  const [usual, odd] = a.tokens.length >= b.tokens.length ? [a, b] : [b, a]
  if (odd.tokens.length > 1 || odd.lower[0] !== usual.lower[0] || !analyses.get(damaged)) return false
  const [one, other] = [odd.lower, usual.lower].map((lower) => fold(lower).replace(/[aeiouy]+$/, ''))
  const key = romanizationKey(odd.lower)
  return (
    key.length > 1 &&
    key === romanizationKey(usual.lower) &&
    one !== other &&
    Math.abs(odd.lower.length - usual.lower.length) <= 2 &&
    shared(analyses, a, b, 1) === 'same' &&
    !meet(analyses.document, a, b)
  )
}

/** “Hind Sabry” beside “Hend Sabry”: in a damaged text two well-known given names before a surname that few have; 0: leave it. */
export function givenInDamage(
  analyses: Analyses,
  a: NameEntry,
  b: NameEntry,
  { kind, weak }: Difference,
): number {
  if (kind !== 'romanization' || weak > 2 || Math.min(a.tokens.length, b.tokens.length) > 1) return 0
  const { lexicon } = analyses
  const { tokens } = analyses.document
  const isRare = ({ mentions: [{ words }] }: NameEntry): boolean =>
    lexicon.zipf(tokens.word[words[words.length - 1]]) < FAMILIAR
  return shared(analyses, a, b, 1) === 'same' &&
    isRare(a) &&
    !meet(analyses.document, a, b) &&
    analyses.get(damaged)
    ? 0.75
    : 0
}

/**
 * “Barceluna” beside “Barcelona”: in a damaged text a name that no list has, a letter off one that the text or the lists
 * have, is the same name; 0: leave it.
 */
export function slipInDamage(
  analyses: Analyses,
  a: NameEntry,
  b: NameEntry,
  { kind, weak, strong }: Difference,
): number {
  const { lexicon } = analyses
  const [odd, usual] = isOddOne(lexicon, a, b) ? [a, b] : [b, a]
  if (
    !isOddOne(lexicon, odd, usual) ||
    kind === 'accent' ||
    Math.min(odd.lower.length, usual.lower.length) < 5
  )
    return 0
  if (weak > 2 || (isFamiliar(lexicon, usual) && weak + strong > 1)) return 0
  return analyses.get(damaged) ? 0.76 : 0
}

/** True for a stranger said once or twice, beside a name that is listed, or said more often. */
function isOddOne(lexicon: Lexicon, odd: NameEntry, usual: NameEntry): boolean {
  return (
    isStranger(lexicon, odd) &&
    odd.tokens.length <= 2 &&
    (!isStranger(lexicon, usual) || usual.tokens.length > odd.tokens.length)
  )
}
