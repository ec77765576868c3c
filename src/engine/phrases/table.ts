import { once } from '../once.ts'
import { type WordLines, WordTable, writeWords } from '../word-table.ts'
import { beginningsOf, Matcher, writeNumbers } from './matcher.ts'
import type { PageWords } from './page-classes.ts'
import { type Pattern, plain } from './pattern.ts'

/** Phrases as data that the build has prepared: to index a thousand patterns would cost more than a check. */
export interface PhraseTable {
  /** The plain patterns, a line each. */
  readonly patterns: string
  /** What is said of each, a line with tabs between. */
  readonly labels: string
  /** Written `Numbers` by first word. */
  readonly beginnings: WordLines
}

/** A pattern and what is said of it. */
export type PhraseRow = readonly [Pattern, ...labels: readonly string[]]

/** Writes phrases down. Where two match the same words, the first is what matched. @throws {Error} when one is malformed */
export function writePhrases(rows: readonly PhraseRow[]): PhraseTable {
  const patterns = rows.map(([pattern]) => plain(pattern))
  const beginnings = [...beginningsOf(patterns)].map(
    ([first, numbers]) => [first, writeNumbers(numbers)] as const,
  )
  return {
    patterns: patterns.join('\n'),
    labels: rows.map(([, ...labels]) => labels.join('\t')).join('\n'),
    beginnings: writeWords(new Map(beginnings)),
  }
}

/**
 * The matcher of written phrases.
 * @param vocabulary see `Matcher`
 * @param read makes a phrase of what is said of its pattern
 * @param rankOf see `Matcher`
 */
export function readPhrases<Phrase>(
  table: PhraseTable,
  vocabulary: () => PageWords,
  read: (pattern: Pattern, labels: readonly string[]) => Phrase,
  rankOf?: (phrase: Phrase) => number,
): Matcher<Phrase> {
  const patterns = once(() => table.patterns.split('\n'))
  const labels = once(() => table.labels.split('\n'))
  const patternAt = (number: number): Pattern => patterns()[number]
  const at = (number: number): Phrase => read(patternAt(number), labels()[number].split('\t'))
  const beginnings = new WordTable<string>(() => table.beginnings, String)
  return new Matcher({ patternAt, at }, beginnings, vocabulary, rankOf)
}
