import { sentenceAt, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { PARTICLES } from '../../language/name-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isSmallEnglish } from './facts.ts'
import type { Seen } from './judged.ts'

/** Where a token stands: what is beside it, and whether a sentence begins with it. */

/** A word in small letters, as hardly any stands behind a first name. */
export const isSmallAt = ({ document: { tokens } }: Seen, token: number): boolean =>
  (tokens.flags[token] & Mark.lower) !== 0

/** A word with its capital. */
export const isNameAt = ({ document: { tokens } }: Seen, token: number): boolean =>
  (tokens.flags[token] & Mark.title) !== 0

const TITLED = Flag.HUMAN | Flag.LOWER

/** “President”, “Minister”: with its capital, and of a person. */
export function isTitleAt({ document }: Seen, token: number): boolean {
  const { flags, facts } = document.tokens
  return token >= 0 && (flags[token] & Mark.title) !== 0 && (facts[token] & TITLED) === TITLED
}

/** “ ‘ : */
const OPENING: ReadonlySet<number> = new Set([0x201c, 0x2018, 0x3a])

/** Whether a sentence, or what is quoted, begins with the token. */
export function beginsSentence({ document }: Seen, token: number): boolean {
  const sentence = document.sentences[sentenceAt(document, token)]
  if (!sentence) return false
  // A quotation or what follows a colon begins like a sentence.
  const before = tokenUnit(document, token - 1)
  if (OPENING.has(before)) return true
  const { flags, kind } = document.tokens
  if (before === 0x22 && flags[token - 1] & Mark.spaceBefore && !(flags[token] & Mark.spaceBefore))
    return true
  for (let i = sentence.firstToken; i < token; i++) if (kind[i] <= Kind.number) return false
  return true
}

/** Whether a comma stands there. */
export const isComma = ({ document }: Seen, token: number): boolean => tokenUnit(document, token) === 0x2c

/** At a sentence's head, and before a small English word or a comma. */
export const isHead = (seen: Seen, token: number): boolean =>
  beginsSentence(seen, token) && (isComma(seen, token + 1) || isSmallEnglish(seen.document, token + 1))

/** Behind a small English word or a comma, and before another or a mark. */
export function isAmid(seen: Seen, token: number): boolean {
  const { tokens, text } = seen.document
  const before = token - 1
  const next = token + 1
  return (
    text[tokens.end[token]] !== '-' &&
    (isSmallEnglish(seen.document, before) ||
      (tokens.facts[before] & Flag.FUNCTION) !== 0 ||
      isComma(seen, before)) &&
    next < tokens.count &&
    (isSmallEnglish(seen.document, next) || tokens.kind[next] === Kind.punctuation)
  )
}

/** “Petro Sydorenkodid”: behind another name, and before a small word or a mark. */
export function isBehindName(seen: Seen, token: number): boolean {
  const { flags, kind } = seen.document.tokens
  return (
    (flags[token] & Mark.title) !== 0 &&
    isNameAt(seen, token - 1) &&
    (isSmallAt(seen, token + 1) || kind[token + 1] !== Kind.word)
  )
}

/** Unknown small words in a row are another language, a dialect, or code: no slips. */
export function isBesideUnknown(seen: Seen, token: number): boolean {
  const unknown = (beside: number): boolean =>
    isSmallAt(seen, beside) && !(seen.document.tokens.facts[beside] & Flag.LOWER)
  return unknown(token - 1) || unknown(token + 1)
}

/** The “al” of “al Qaeda” and “al-Nusra”. */
export function isParticle({ document }: Seen, token: number): boolean {
  const { tokens } = document
  if (!PARTICLES.has(tokenKey(document, token))) return false
  const next = token + (tokens.kind[token + 1] === Kind.punctuation ? 2 : 1)
  return (tokens.flags[next] & Mark.title) !== 0
}
