import type { Document } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import type { Split } from './splits.ts'

const A = 0x61
/** Shorter words begin or end so by chance. */
const SHORTEST = 6
const COMMON = 3.3
/** What stands before a word, an article never follows. */
const FULL = Role.DETERMINER | Role.ONE | Role.MANY | Role.BE
const VOWEL = /^(?:[aeiou]|hon|hour|heir)/

/**
 * “in atraffic accident”, “the ruling concernsa Polish man”: a word that took in the article before or behind it. What
 * stands beside it tells, since what is coined with a- (“apolitical”) describes, and stands behind an article or “to be”.
 */
export function joinedArticle(
  { text, tokens }: Document,
  token: number,
  roles: Int32Array,
  lexicon: Lexicon,
): Split | undefined {
  const { kind, facts, start, end } = tokens
  const [from, to] = [start[token], end[token]]
  if (to - from < SHORTEST || token === 0 || kind[token - 1] !== Kind.word) return undefined
  const common = (number: number): boolean =>
    lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= COMMON
  const next = token + 1
  const describes = (flag: number): boolean =>
    kind[next] === Kind.word && (facts[next] & flag) !== 0 && !(facts[next] & (Flag.FUNCTION | Flag.PLURAL))
  if (text.charCodeAt(from) === A) {
    const number = lexicon.find(text, from + 1, to)
    const before = token - 1
    const open =
      (roles[before] & Role.PREPOSITION) !== 0 ||
      (!(roles[before] & FULL) && (facts[before] & Flag.VERB) !== 0 && !(facts[before] & Flag.ADJECTIVE))
    if (open && common(number) && !VOWEL.test(text.slice(from + 1, from + 5))) {
      const is = lexicon.flags(number)
      const one = (is & Flag.NOUN) !== 0 && !(is & (Flag.PLURAL | Flag.ADJECTIVE))
      if (one || (is & Flag.ADJECTIVE && describes(Flag.NOUN | Flag.ADJECTIVE)))
        return { at: [1], confidence: one ? 0.88 : 0.86, kind: 'function' }
    }
  }
  if (text.charCodeAt(to - 1) === A) {
    const number = lexicon.find(text, from, to - 1)
    const acts = common(number) && (lexicon.flags(number) & (Flag.THIRD | Flag.PAST | Flag.GERUND)) !== 0
    if (acts && describes(Flag.NOUN | Flag.ADJECTIVE | Flag.DEMONYM))
      return { at: [to - from - 1], confidence: 0.88, kind: 'function' }
  }
  return undefined
}
