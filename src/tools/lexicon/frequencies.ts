import { fold } from '../../engine/lexicon/fold.ts'
import { contractions, functionWords } from './function-words.ts'
import * as sources from './sources.ts'

/** Frequencies on the Zipf scale: log10 of occurrences in a billion words. */
export interface Frequencies {
  /** By folded word. */
  readonly zipf: ReadonlyMap<string, number>
  /** Folded words of the Wikipedia list worth trusting for capitalised tokens, most frequent first. */
  readonly names: readonly string[]
}

/** Beyond this rank the Wikipedia list adds rare names at the price of size: measured, LEXICON.md §2. */
const LAST_RANK = 65_000

/**
 * Averages what the frequency lists say. The Wikipedia list has ranks only: a rank counts as the median frequency of
 * the words around it that a counted list has too.
 */
export async function frequencies(): Promise<Frequencies> {
  const counted = [
    perBillion(sources.counts('en_82_765')),
    perBillion(sources.counts('en_US_60size_1M_1gram_20090715')),
  ]
  const ranked = (await sources.ranked()).map(fold)
  const sums = new Map<string, [number, number]>()
  const add = (word: string, zipf: number) => {
    const [sum, count] = sums.get(word) ?? [0, 0]
    sums.set(word, [sum + zipf, count + 1])
  }
  for (const list of counted) for (const [word, zipf] of list) add(word, zipf)
  const byRank = rankFrequencies(ranked, counted[0])
  const seen = new Set<string>()
  for (const [rank, word] of ranked.entries()) {
    if (seen.has(word)) continue
    seen.add(word)
    add(word, byRank(rank))
  }
  const zipf = new Map([...sums].map(([word, [sum, count]]) => [word, Math.max(0, sum / count)]))
  const isJoin = joinTest(zipf)
  const names = [...new Set(ranked.slice(0, LAST_RANK))].filter((word) => isNameLike(word) && !isJoin(word))
  return { zipf, names }
}

/** The list is of Wikipedia's source: colours (ffccff) and the halves of contractions (didn) are in it. */
function isNameLike(word: string): boolean {
  if (!/^[a-z]{3,}$/.test(word)) return false
  return !/^[a-f]{6}$/.test(word) && !CONTRACTION_HALVES.has(word)
}

const CONTRACTION_HALVES = new Set(
  contractions.flatMap((word) => [word.split("'")[0], word.replace("'", '')]),
)

function perBillion(list: ReadonlyMap<string, number>): Map<string, number> {
  const folded = new Map<string, number>()
  let total = 0
  for (const [word, count] of list) {
    total += count
    folded.set(fold(word), (folded.get(fold(word)) ?? 0) + count)
  }
  return new Map([...folded].map(([word, count]) => [word, Math.log10((count / total) * 1e9)]))
}

function rankFrequencies(
  ranked: readonly string[],
  known: ReadonlyMap<string, number>,
): (rank: number) => number {
  // Bins that grow with the rank: a tenth of an octave each.
  const binOf = (rank: number) => Math.floor(Math.log2(rank + 1) * 4)
  const bins: number[][] = []
  for (const [rank, word] of ranked.entries()) {
    const zipf = known.get(word)
    const bin = binOf(rank)
    bins[bin] ??= []
    if (zipf !== undefined) bins[bin].push(zipf)
  }
  let last = 7.5
  const medians = bins.map((values = []) => {
    // Downwards only: where few words are shared the median is chance.
    if (values.length > 0) last = Math.min(last, values.sort((a, b) => a - b)[values.length >> 1])
    return last
  })
  return (rank) => medians[binOf(rank)]
}

/**
 * Frequency lists are full of the artifacts we look for. An entry is a join when it splits into two words whose pair
 * is more than 30 times as frequent, or into a function word and a frequent word.
 */
function joinTest(zipf: ReadonlyMap<string, number>): (word: string) => boolean {
  const pairs = sources.pairs()
  const total = [...pairs.values()].reduce((sum, count) => sum + count, 0)
  const closed = new Set(functionWords.filter((word) => word.length > 1))
  return (word) => {
    const own = zipf.get(word) ?? 0
    for (let at = 1; at < word.length; at++) {
      const first = word.slice(0, at)
      const second = word.slice(at)
      const pair = pairs.get(`${first} ${second}`)
      if (pair !== undefined && Math.log10((pair / total) * 1e9) > own + 1.5) return true
      if (at < 2 || word.length - at < 2) continue
      const rare = Math.min(zipf.get(first) ?? 0, zipf.get(second) ?? 0)
      if (closed.has(first) && closed.has(second) && rare > 4) return true
      if (closed.has(first) && first.length > 2 && second.length > 2 && rare > 5) return true
    }
    return false
  }
}
