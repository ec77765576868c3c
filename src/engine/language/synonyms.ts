import { once } from '../once.ts'
import { wordList, wordSet } from '../word-set.ts'
import { pluralOf } from './inflection.ts'

/** Words that render one word of a source: a line for all that do, parted by spaces. */
export interface SynonymLists {
  /** In their base form; what is irregular follows a slash, past tense and participle. */
  readonly verbs: string
  /** Phrases that say one thing twice, parted by bars or lines. */
  readonly pairs: string
  readonly prepositions: string
  /** Nouns and adjectives. */
  readonly names: string
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
  // Made when a word is first asked about: a fresh Worker need not.
  readonly #verbs: () => ReadonlyMap<string, readonly VerbForm[]>
  readonly #names: () => ReadonlyMap<string, readonly number[]>
  readonly #bodies: () => ReadonlyMap<string, readonly number[]>
  readonly #surnames: () => ReadonlyMap<string, string>
  readonly #pairs: () => ReadonlySet<string>
  readonly #heads: () => ReadonlySet<string>
  readonly #seconds: () => ReadonlySet<string>
  readonly #prepositions: () => ReadonlyMap<string, ReadonlySet<string>>

  constructor({ verbs, pairs, prepositions, names, bodies, surnames }: SynonymLists) {
    this.#verbs = once(() => readVerbs(verbs))
    this.#names = once(() => readNames(names))
    this.#bodies = once(() => readBodies(bodies))
    this.#surnames = once(() => readPairs(surnames))
    this.#pairs = once(() => new Set(pairs.split(/[\n|]/)))
    this.#heads = once(() => new Set([...this.#pairs()].map((pair) => pair.split(' ', 1)[0])))
    this.#seconds = once(() => new Set([...this.#pairs()].map((pair) => pair.split(' ', 2)[1])))
    this.#prepositions = once(() => readPrepositions(prepositions))
  }

  /** Every reading of a small-letter word as a form of a verb that has synonyms. */
  verbForms(word: string): readonly VerbForm[] {
    return this.#verbs().get(word) ?? []
  }

  /** True for a noun or adjective that has a synonym. */
  isName(word: string): boolean {
    return this.#names().has(word)
  }

  /** True for two different nouns or adjectives of one line, in the same number. */
  isNamedTwice(first: string, second: string): boolean {
    if (first === second) return false
    const lines = this.#names().get(first)
    return lines !== undefined && (this.#names().get(second) ?? []).some((line) => lines.includes(line))
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

function readVerbs(list: string): Map<string, VerbForm[]> {
  const all = new Map<string, VerbForm[]>()
  list.split('\n').forEach((text, line) => {
    for (const entry of text.split(' ')) {
      const [verb, past = regular(verb, 'ed'), participle = past] = entry.split('/')
      const forms: [string, number][] = [
        [verb, Form.base],
        [third(verb), Form.third],
        [past, Form.past],
        [participle, Form.participle],
        [regular(verb, 'ing'), Form.gerund],
      ]
      for (const [form, bit] of forms) {
        const list = all.get(form) ?? []
        const known = list.findIndex((one) => one.line === line && one.verb === verb)
        if (known >= 0) list[known] = { line, verb, forms: list[known].forms | bit }
        else list.push({ line, verb, forms: bit })
        all.set(form, list)
      }
    }
  })
  return all
}

const third = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`

function regular(verb: string, ending: 'ed' | 'ing'): string {
  if (/ie$/.test(verb) && ending === 'ing') return `${verb.slice(0, -2)}ying`
  if (/[^eo]e$/.test(verb)) return verb.slice(0, -1) + ending
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return (DOUBLING.has(verb) ? verb + verb.at(-1) : verb) + ending
}

/** Verbs whose last letter doubles. */
const DOUBLING = wordSet(
  'admit stop begin set get cut hit run let win plan drop ship commit forbid split refer control beg nod fit put quit rob sip sob travel grab shut submit permit defer',
)

function readNames(list: string): Map<string, number[]> {
  const all = new Map<string, number[]>()
  const add = (word: string, line: number): void => {
    const lines = all.get(word)
    if (lines) lines.push(line)
    else all.set(word, [line])
  }
  list.split('\n').forEach((text, line) => {
    for (const word of text.split(' ')) {
      add(word, 2 * line)
      add(pluralOf(word), 2 * line + 1)
    }
  })
  return all
}

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
