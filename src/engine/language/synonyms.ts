import { once } from '../once.ts'
import { wordList, wordSet } from '../word-set.ts'
import { type WordLines, WordTable } from '../word-table.ts'

/** Words that render one word of a source: a line for all that do, parted by spaces. */
export interface SynonymLists {
  /** By form of a verb its readings, as `writeVerbForms` makes them. */
  readonly verbs: WordLines
  /** Verbs that take another in its base form or in -ing: “help support”, “stop seeing”. */
  readonly takers: string
  /** Verbs in the past that a participle may follow: “felt betrayed”, “went unpunished”. */
  readonly linking: string
  /** Phrases that say one thing twice, parted by bars or lines. */
  readonly pairs: string
  readonly prepositions: string
  /** By noun or adjective, in both numbers, its lines: those of plurals are odd numbers. */
  readonly names: WordLines
  /** Words of the names of parties, courts and offices. */
  readonly bodies: string
  /** Surnames that are words of their language, each with its English behind it. */
  readonly surnames: string
}

/** A verb's forms, by which two are compared. */
export const Form = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const

/** What a form may be: a line of the list, a verb of it, and which of its forms. */
export interface VerbForm {
  readonly line: number
  readonly verb: string
  readonly forms: number
}

const LONGEST_PAIR = 7

/** Which words render the same word of a source. */
export class Synonyms {
  readonly #verbs: WordTable<readonly VerbForm[]>
  readonly #names: WordTable<readonly number[]>
  // Made when a word is first asked about: a fresh Worker need not.
  readonly #takers: () => ReadonlySet<string>
  readonly #linking: () => ReadonlySet<string>
  readonly #bodies: () => ReadonlyMap<string, readonly number[]>
  readonly #surnames: () => ReadonlyMap<string, string>
  readonly #pairs: () => ReadonlySet<string>
  readonly #heads: () => ReadonlySet<string>
  readonly #seconds: () => ReadonlySet<string>
  readonly #prepositions: () => ReadonlyMap<string, ReadonlySet<string>>

  constructor(lists: SynonymLists) {
    this.#verbs = new WordTable(() => lists.verbs, readVerbForms)
    this.#names = new WordTable(() => lists.names, readLines)
    this.#takers = once(() => wordSet(lists.takers))
    this.#linking = once(() => wordSet(lists.linking))
    this.#bodies = once(() => readBodies(lists.bodies))
    this.#surnames = once(() => readPairs(lists.surnames))
    this.#pairs = once(() => new Set(lists.pairs.split(/[\n|]/)))
    this.#heads = once(() => new Set([...this.#pairs()].map((pair) => pair.split(' ', 1)[0])))
    this.#seconds = once(() => new Set([...this.#pairs()].map((pair) => pair.split(' ', 2)[1])))
    this.#prepositions = once(() => readPrepositions(lists.prepositions))
  }

  /** Every reading of a small-letter word as a form of a verb that has synonyms. */
  verbForms(word: string): readonly VerbForm[] {
    return this.#verbs.get(word) ?? []
  }

  /** True for a verb that takes another. */
  takesVerb(verb: string): boolean {
    return this.#takers().has(verb)
  }

  /** True for a verb that a participle may follow. */
  isLinking(form: string): boolean {
    return this.#linking().has(form)
  }

  /** True for a noun or adjective that has a synonym. */
  isName(word: string): boolean {
    return this.#names.get(word) !== undefined
  }

  /** True for two different nouns or adjectives of one line, in the same number. */
  isNamedTwice(first: string, second: string): boolean {
    if (first === second) return false
    const lines = this.#names.get(first)
    return lines !== undefined && (this.#names.get(second) ?? []).some((line) => lines.includes(line))
  }

  /** True for two words of one line of those that bodies are named with. */
  isOneBody(first: string, second: string): boolean {
    const lines = this.#bodies().get(first)
    return lines !== undefined && (this.#bodies().get(second) ?? []).some((line) => lines.includes(line))
  }

  /** The English of a surname that is a word in its language. @param folded in small letters, without accents */
  meaningOf(folded: string): string | undefined {
    return this.#surnames().get(folded)
  }

  /** True for a word that may begin what says one thing twice: few words of a text are one. */
  isHead(word: string): boolean {
    return this.#heads().has(word)
  }

  /** True for a word that may go on with it. */
  isSecond(word: string): boolean {
    return this.#seconds().has(word)
  }

  /** The number of words, from `word(0)` on, that say one thing twice; 0 where none do. */
  saidTwice(word: (at: number) => string): number {
    const pairs = this.#pairs()
    let phrase = word(0)
    for (let k = 1; k < LONGEST_PAIR; k++) {
      const next = word(k)
      if (!next) return 0
      phrase += ` ${next}`
      if (pairs.has(phrase)) return k + 1
    }
    return 0
  }

  /** True for a preposition that has a synonym. */
  isPreposition(word: string): boolean {
    return this.#prepositions().has(word)
  }

  /** True for two prepositions of one line. */
  isPrepositionTwice(first: string, second: string): boolean {
    return this.#prepositions().get(first)?.has(second) === true
  }
}

/** Readings of a form as text: the verb, its line and the forms that it may be, and so on. */
export const writeVerbForms = (readings: readonly VerbForm[]): string =>
  readings.map(({ verb, line, forms }) => `${verb} ${line} ${forms}`).join(' ')

function readVerbForms(written: string): readonly VerbForm[] {
  const parts = written.split(' ')
  const readings: VerbForm[] = []
  for (let at = 0; at < parts.length; at += 3)
    readings.push({ verb: parts[at], line: Number(parts[at + 1]), forms: Number(parts[at + 2]) })
  return readings
}

/** Numbers of lines as text. */
export const writeLines = (lines: readonly number[]): string => lines.join(' ')

const readLines = (written: string): readonly number[] => written.split(' ').map(Number)

function readPrepositions(list: string): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  for (const line of list.split('\n')) {
    const words = line.split(' ')
    for (const one of words) {
      const others = all.get(one) ?? new Set()
      for (const other of words) if (other !== one) others.add(other)
      all.set(one, others)
    }
  }
  return all
}

function readPairs(list: string): ReadonlyMap<string, string> {
  const words = wordList(list)
  return new Map(words.flatMap((word, i) => (i % 2 ? [] : [[word, words[i + 1]] as const])))
}

function readBodies(list: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>()
  list
    .trim()
    .split('\n')
    .forEach((line, number) => {
      for (const word of line.split(' ')) lines.set(word, [...(lines.get(word) ?? []), number])
    })
  return lines
}
