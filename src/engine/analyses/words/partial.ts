import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { sharedBy } from '../../word-table.ts'
import type { Clip } from './clips.ts'

/** Zipf frequency of a word that is known by a part of it. */
const COMMON = 4.5
/** So many letters may be gone at one place of a word; one is a slip. */
const MOST = 4
/** What is shorter is left of too many words. */
const SHORTEST = 4

const reversed = (word: string): string => [...word].reverse().join('')

/** The capital for 0, and so on: what a word has in common with the one before it. */
const NOTHING = 0x41
const MOST_IN_COMMON = 25

/**
 * The common words as one string: read backwards and in order, so that those that end alike stand together, each with a
 * capital for the letters that it shares with the word before. For the build alone.
 */
export function commonWords(lexicon: Lexicon): string {
  const words: string[] = []
  for (let number = 0; number < lexicon.size; number++) {
    if (lexicon.zipf(number) < COMMON || !lexicon.has(number, Flag.LOWER)) continue
    const word = lexicon.word(number)
    if (word.length > SHORTEST) words.push(reversed(word))
  }
  return words
    .sort()
    .map((word, i) => {
      const shared = i === 0 ? 0 : Math.min(MOST_IN_COMMON, sharedBy(word, words[i - 1]))
      return String.fromCharCode(NOTHING + shared) + word.slice(shared)
    })
    .join('')
}

/** Reads what `commonWords` wrote: the words backwards. */
export function readCommonWords(written: string): readonly string[] {
  let last = ''
  return (written.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - NOTHING) + part.slice(1)
    return last
  })
}

/**
 * Calls visit for the words that lack letters at one place when `rest` is what is left: common ones that have lost their
 * head, and any that have lost letters from their third on.
 * @param backwards the words that `readCommonWords` gave
 * @param visit gets the word, its frequency, the letters that are gone, and where
 */
export function eachWhole(
  rest: string,
  backwards: readonly string[],
  lexicon: Lexicon,
  visit: (whole: string, zipf: number, gone: string, at: number) => void,
): void {
  const found = (whole: string, number: number, at: number): void =>
    visit(whole, lexicon.zipf(number), whole.slice(at, at + whole.length - rest.length), at)
  const end = reversed(rest)
  let low = 0
  for (let high = backwards.length; low < high; ) {
    const middle = (low + high) >> 1
    if (backwards[middle] < end) low = middle + 1
    else high = middle
  }
  for (; low < backwards.length && backwards[low].startsWith(end); low++) {
    const whole = reversed(backwards[low])
    const gone = whole.length - rest.length
    if (gone > 0 && gone <= MOST) found(whole, lexicon.find(whole), 0)
  }
  lexicon.gaps(rest, MOST, (number, at) => {
    if (lexicon.has(number, Flag.LOWER)) found(lexicon.word(number), number, at)
  })
}

/** Letters before a gap by which a word is known, where nothing follows: people say “combi” and “docu”. */
const SHORTEST_START = 6

/** “the rnment”, “the interpation”, “the intervi”: the likeliest common word that has lost letters, whatever removed them. */
export function likeliestWhole(
  rest: string,
  backwards: readonly string[],
  lexicon: Lexicon,
): Clip | undefined {
  let best: Clip | undefined
  if (rest.length < SHORTEST) return undefined
  eachWhole(rest, backwards, lexicon, (whole, zipf, stem, at) => {
    // “repo”, “meds”
    if (zipf < COMMON || zipf <= (best?.zipf ?? 0) || (at > 0 && rest.length === SHORTEST)) return
    if (at === rest.length && at < SHORTEST_START) return
    best = { whole, stem, zipf, how: at > 0 ? 'lost' : 'removed' }
  })
  return best
}
