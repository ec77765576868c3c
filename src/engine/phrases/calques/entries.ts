import type { Trust } from '../../report/result.ts'
import { ARABIC } from './ar.ts'
import { GERMAN } from './de.ts'
import { SPANISH } from './es.ts'
import { FRENCH } from './fr.ts'
import { ITALIAN } from './it.ts'
import type { Pattern } from './pattern.ts'
import { PORTUGUESE } from './pt.ts'
import { RUSSIAN } from './ru.ts'
import { TURKISH } from './tr.ts'
import { CHINESE } from './zh.ts'

/** How common a phrase is among people who write English as their own; what they use often is no entry. */
export type Native = 'never' | 'rare' | 'some'

/**
 * The calques of one language. An entry is three lines, with an empty line before the next:
 *
 *     pattern → usual English      (`≈` for `→` where the usual English shows what to write and does not fit as it stands)
 *     the phrase in the language; pt the same in another, by its code
 *     A sentence that proves the entry.
 */
export interface CalqueList extends Readonly<Partial<Record<Native, string>>> {
  /** ISO 639-1. */
  readonly language: string
  /** Languages that, as kin or neighbours, say nearly all of it in the same way. */
  readonly kin?: readonly string[]
}

/** A phrase translated word for word. */
export interface CalqueEntry {
  readonly pattern: Pattern
  readonly english: string
  readonly trust: Trust
  readonly native: Native
  /** The phrase in its language, and in others that share it; the first language is that of the list. */
  readonly sources: readonly (readonly [language: string, phrase: string])[]
  /** All languages from which it may come. */
  readonly languages: readonly string[]
  readonly proof: string
}

export const CALQUE_LISTS: readonly CalqueList[] = [
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  GERMAN,
  RUSSIAN,
  TURKISH,
  ARABIC,
  CHINESE,
]

const NATIVES: readonly Native[] = ['never', 'rare', 'some']

/** All calques, in the order of the lists. @throws {Error} when an entry cannot be read */
export function calqueEntries(): CalqueEntry[] {
  return CALQUE_LISTS.flatMap((list) =>
    NATIVES.flatMap((native) =>
      (list[native] ?? '')
        .trim()
        .split(/\n\s*\n/)
        .filter(Boolean)
        .map((entry) => readEntry(entry, native, list)),
    ),
  )
}

function readEntry(entry: string, native: Native, { language, kin = [] }: CalqueList): CalqueEntry {
  const [head, phrases, proof, ...rest] = entry.split('\n').map((line) => line.trim())
  const parts = /^(.+?) (→|≈) (.+)$/u.exec(head)
  if (!parts || !phrases || !proof || rest.length > 0) throw new Error(`an entry cannot be read: ${entry}`)
  const [, pattern, sign, english] = parts
  const sources = phrases.split('; ').map((phrase, at): [string, string] => {
    const other = at > 0 && /^([a-z]{2}) (.+)$/u.exec(phrase)
    if (at > 0 && !other) throw new Error(`“${phrase}” lacks its language`)
    return other ? [other[1], other[2]] : [language, phrase]
  })
  return {
    pattern,
    english,
    trust: sign === '→' ? 'likely' : 'show-only',
    native,
    sources,
    languages: [...new Set([...sources.map(([code]) => code), ...kin])],
    proof,
  }
}
