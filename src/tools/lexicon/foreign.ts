import { fold } from '../../engine/lexicon/fold.ts'
import { Kind, RANK_STEPS } from '../../engine/lexicon/format.ts'
import { type Entry, encode } from './automaton.ts'
import * as sources from './sources.ts'

/** Beyond this rank the lists are mostly names and rare forms. */
const WORDS_PER_LANGUAGE = 4750
/** Of languages that less news is translated from, and that share much of their words with a neighbour, fewer do. */
const WORDS_OF_NEIGHBOUR = 1500
const NEIGHBOURS: ReadonlySet<string> = new Set(['da', 'no', 'sk', 'sv'])

/** A name that is frequent in so many languages is from their films, as John is: it says nothing about any. */
const NAME_LANGUAGES = 5

/** ISO 639-1 code by the package's name; those in Latin letters that much news is translated from. The Serbian list serves for Croatian and Bosnian. */
const LANGUAGES: Record<string, string> = {
  czech: 'cs',
  danish: 'da',
  german: 'de',
  spanish: 'es',
  french: 'fr',
  dutch: 'nl',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  romanian: 'ro',
  slovak: 'sk',
  serbian: 'sr',
  swedish: 'sv',
  turkish: 'tr',
}

/** The file of the frequent words of likely source languages. */
export function foreignLexicon(): Uint32Array {
  const lists: [string, string[][]][] = Object.entries(LANGUAGES).map(([name, code]) => [
    code,
    [sources.subtitles(name)],
  ])
  const italian = sources.italian()
  if (italian.length > 0) lists.push(['it', italian])
  lists.sort(([a], [b]) => (a < b ? -1 : 1))

  const words = new Map<string, { bits: number; rank: number }>()
  for (const [bit, [code, ranked]] of lists.entries()) {
    const most = NEIGHBOURS.has(code) ? WORDS_OF_NEIGHBOUR : WORDS_PER_LANGUAGE
    for (const [word, rank] of merge(ranked, most)) {
      const known = words.get(word)
      if (known) {
        known.bits |= 1 << bit
        known.rank = Math.min(known.rank, rank)
      } else words.set(word, { bits: 1 << bit, rank })
    }
  }
  const people = new Set(sources.wordList('dict-people-names/dict/people-names.txt').map(fold))
  const entries = new Map<string, Entry>()
  for (const [word, { bits, rank }] of words) {
    if (word.length > 3 && people.has(word) && languagesOf(bits) >= NAME_LANGUAGES) continue
    entries.set(word, { bits, value: Math.round(Math.log2(rank) * RANK_STEPS) })
  }
  return encode(
    entries,
    Kind.FOREIGN,
    lists.map(([code]) => code),
  )
}

function languagesOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The first words of several lists of one language by their best rank; 1 is the first. */
function merge(lists: readonly string[][], limit: number): Map<string, number> {
  const ranks = new Map<string, number>()
  const length = Math.max(...lists.map((list) => list.length))
  for (let at = 0; at < length; at++) {
    for (const list of lists) {
      const word = fold(list[at] ?? '')
      if (!/^[a-z]+(?:'[a-z]+)*$/.test(word) || ranks.has(word)) continue
      if (ranks.size === limit) return ranks
      ranks.set(word, ranks.size + 1)
    }
  }
  return ranks
}
