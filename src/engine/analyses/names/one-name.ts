/** Says of two spellings that look alike whether they are one name, by what differs and by what stands beside them. */

import type { Spelling } from '../../language/known-names.ts'
import { type Difference, differenceOf } from '../../language/romanization.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Severity } from '../../report/result.ts'
import type { Analyses } from '../analyses.ts'
import type { NameEntry } from '../names.ts'
import { givenInDamage, isGarbled, isGivenGarbled, slipInDamage } from './damaged-pairs.ts'
import { isEnglishWord, isFamiliar, isPlaceAlone, isStranger } from './entry-kinds.ts'
import { type Agreement, agreementOf, isOnlyOne, meet, shared, takesUp } from './surroundings.ts'

/** Says whether two spellings with one key are one name, and how sure that is. */
export function judge(
  analyses: Analyses,
  a: NameEntry,
  b: NameEntry,
): { confidence: number; severity: Severity; slip?: true } | undefined {
  const { lexicon } = analyses
  const known = analyses.resources.names.of
  // Each bearer of a given name is looked at by himself.
  const { given } = known(a.lower)
  if (given >= 0 && given === known(b.lower).given) return undefined
  // “Podlasie”, “the Podlaskie Voivodeship”
  if (a.lower.endsWith('skie') !== b.lower.endsWith('skie')) return undefined
  const difference = differenceOf(a.text, b.text)
  if (!difference)
    return isGarbled(analyses, a, b) || isGivenGarbled(analyses, a, b)
      ? { confidence: 0.75, severity: 'warning', slip: true }
      : undefined
  // Simon and Simone, Daniel and Daniele: a last e may be silent where a surname that no list has is taken up.
  if (difference.kind === 'letter' && a.lower.endsWith('e') !== b.lower.endsWith('e')) {
    const [first, second] = a.tokens[0] < b.tokens[0] ? [a, b] : [b, a]
    const taken = takesUp(analyses, second, first) || shared(analyses, a, b, -1) === 'same'
    if (!taken || !isStranger(lexicon, a) || !isStranger(lexicon, b)) return undefined
  }
  const agreement = agreementOf(analyses, a, b)
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
  const likely =
    likelihood(lexicon, a, b, difference, agreement) || surnameTakenUp(analyses, a, b, difference)
  const confidence =
    likely || slipInDamage(analyses, a, b, difference) || givenInDamage(analyses, a, b, difference)
  if (confidence === 0) return undefined
  // Of brothers each has his given name: behind the same one two rare surnames are one.
  const surname =
    likely >= 0.8 && isStranger(lexicon, a) && isStranger(lexicon, b) && shared(analyses, a, b, -1) === 'same'
  const [one, other] = difference.example
  const replaced = difference.kind === 'letter' && one.length === 1 && other.length === 1
  if (replaced && meet(analyses.document, a, b)) return undefined
  return {
    confidence: surname ? Math.max(0.86, confidence) : confidence,
    severity: difference.kind === 'accent' || confidence < 0.85 ? 'warning' : 'error',
    ...(likely ? {} : { slip: true }),
  }
}

/** Both are spellings of one word of one well-known name. */
function sharedKnown(a: Spelling, b: Spelling): boolean {
  return b.words.some((one) => a.words.some((other) => one.name === other.name && one.index === other.index))
}

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

/** “Ionesco added”, where Radu Ionescu has been introduced; 0: leave it. */
function surnameTakenUp(analyses: Analyses, a: NameEntry, b: NameEntry, { kind, weak }: Difference): number {
  const length = Math.min(a.lower.length, b.lower.length)
  if (length < 5 || kind === 'accent') return 0
  if (weak > 2) return 0
  const [first, second] = a.tokens[0] < b.tokens[0] ? [a, b] : [b, a]
  if (
    !(length > 5 && takesUp(analyses, second, first)) &&
    (kind === 'letter' || !isOnlyOne(analyses, second, first))
  )
    return 0
  return kind === 'letter' ? 0.72 : 0.76
}

/** One umlaut or ß in one spelling, its two-letter transcription in the other. */
function isTranscription({ strong, weak, example: [one, other] }: Difference): boolean {
  if (strong !== 1 || weak !== 0) return false
  return /[äöüßøåæ]/.test(one.length < other.length ? one : other) && one.length + other.length === 3
}
