import { Kind } from '../../../src/engine/lexicon/format.ts'
import { ForeignLexicon, Lexicon } from '../../../src/engine/lexicon/lexicon.ts'
import { type Entry, encode } from '../../../src/tools/lexicon/automaton.ts'

/** The file of a small English lexicon: words, or words with flags and Zipf quarters. */
export function fileOf(words: readonly string[] | Record<string, Entry>): Uint32Array {
  const entries = Array.isArray(words)
    ? words.map((word): [string, Entry] => [word, { bits: 1, value: 0 }])
    : Object.entries(words as Record<string, Entry>)
  return encode(new Map(entries), Kind.ENGLISH)
}

export function lexiconOf(words: readonly string[] | Record<string, Entry>): Lexicon {
  return Lexicon.read(fileOf(words).buffer as ArrayBuffer)
}

export function foreignOf(words: Record<string, Entry>, languages: readonly string[]): ForeignLexicon {
  return ForeignLexicon.read(
    encode(new Map(Object.entries(words)), Kind.FOREIGN, languages).buffer as ArrayBuffer,
  )
}
