import { once } from '../once.ts'
import { type WordLines, WordTable, writeWords } from '../word-table.ts'
import { type Beginning, beginningsOf, Matcher, readBeginning, writeBeginning } from './matcher.ts'
import type { PageWords } from './page-classes.ts'
import type { Pattern } from './pattern.ts'

/** Phrases as data that the build has prepared: to index a thousand patterns would cost more than a check. */
export interface PhraseTable {
  /** A line for each: the pattern, then what is said of it, with tabs between. */
  readonly phrases: string
  /** Written `Beginning`s by first word. */
  readonly beginnings: WordLines
}

/** A pattern and what is said of it. */
export type PhraseRow = readonly [Pattern, ...labels: readonly string[]]

/** Writes phrases down. Where two match the same words, the first is what matched. @throws {Error} when one is malformed */
export function writePhrases(rows: readonly PhraseRow[]): PhraseTable {
  const beginnings = beginningsOf((number) => rows[number][0], rows.keys())
  const written = new Map([...beginnings].map(([first, beginning]) => [first, writeBeginning(beginning)]))
  return {
    phrases: rows.map((row) => row.join('\t')).join('\n'),
    beginnings: writeWords(written),
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
  const lines = once(() => table.phrases.split('\n'))
  const at = (number: number): [Pattern, Phrase] => {
    const [pattern, ...labels] = lines()[number].split('\t')
    return [pattern, read(pattern, labels)]
  }
  const written = new WordTable<string>(() => table.beginnings, String)
  const beginnings = {
    get: (first: string): Beginning | undefined => {
      const beginning = written.get(first)
      return beginning === undefined ? undefined : readBeginning(beginning, first, (number) => at(number)[0])
    },
  }
  return new Matcher({ at }, beginnings, vocabulary, rankOf)
}
