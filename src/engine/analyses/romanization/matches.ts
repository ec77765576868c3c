/** Which words of a mention spell which words of a well-known person’s name. */

import { baseText, type Document } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import type { KnownName, KnownWord } from '../../language/known-names.ts'
import type { Analyses } from '../analyses.ts'
import type { Mention } from '../names.ts'

/** A word of a mention that spells a word of a well-known person's name. */
export interface Match {
  /** Index in the mention's words. */
  readonly at: number
  readonly known: KnownWord
}

/** Words of a mention that are looked at. */
const LONGEST = 8

/** What a word may be of well-known people’s names. */
type Lookup = (word: string) => readonly KnownWord[]

/** What a word may be of well-known people's names; what the settings accept is nobody's foreign spelling. */
export function lookupOf({ settings, resources }: Analyses): Lookup {
  const known = resources.names.of
  return (word) => {
    const { words } = known(word)
    return words.length > 0 && (word.length < 2 || settings.names.has(word.toLowerCase())) ? [] : words
  }
}

/** The best reading of a mention as a well-known person: most words first; undefined when its last word is not theirs. */
export function matchPerson({ document }: Analyses, mention: Mention, lookup: Lookup): Match[] | undefined {
  const { tokens } = document
  const end = mention.words[mention.words.length - 1]
  // Most mentions are told by their last word, which must be a surname.
  const isKnown = lookup(baseText(document, end)).some(({ name, index }) => index === name.english.length - 1)
  if (!isKnown) return undefined
  const byName = new Map<KnownName, Match[]>()
  // Particles count: the “ben” of “ben Salmane” is a part of the name.
  const parts = partsOf(document, mention)
  for (let at = 0; at < parts.length && at < LONGEST; at++) {
    const word = baseText(document, parts[at])
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
export const OUT_OF_CYRILLIC = /(?:[oe]va?|sky|skaya|enko|chuk|shvili|dze)$/

/** “Zakhárova”, “Korolëv”: accents by which Spanish and Portuguese tell the stress, and Italian the letter. */
const isStressed = (word: string, { name, accepted }: KnownWord): boolean =>
  accepted &&
  /[áéíóúýêôëÁÉÍÓÚ](?!$)/.test(word) &&
  OUT_OF_CYRILLIC.test(name.english[name.english.length - 1])

/** The given name stands beside the surname. */
export const isFull = (matches: readonly Match[]): boolean =>
  matches.some(({ known }) => known.index === 0) && matches.length > 1

/** The words of a mention, particles too. */
export function partsOf({ tokens }: Document, mention: Mention): number[] {
  const parts: number[] = []
  for (let token = mention.firstToken; token < mention.endToken; token++)
    if (tokens.kind[token] === Kind.word) parts.push(token)
  return parts
}
