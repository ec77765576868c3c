import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import type { Clip } from './clips.ts'

/** Zipf frequency of a word that is known by a part of it. */
const COMMON = 4.5
/** So many letters may be gone from a word's head. */
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
      let shared = 0
      while (
        i > 0 &&
        shared < MOST_IN_COMMON &&
        shared < word.length &&
        word[shared] === words[i - 1][shared]
      )
        shared++
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
 * “the rnment”: the likeliest common word that has lost its head, whatever was removed. What lacks its end people say so:
 * repo, docu.
 * @param backwards the words that `readCommonWords` gave
 */
export function restOf(rest: string, backwards: readonly string[], lexicon: Lexicon): Clip | undefined {
  if (rest.length < SHORTEST) return undefined
  const end = reversed(rest)
  let low = 0
  for (let high = backwards.length; low < high; ) {
    const middle = (low + high) >> 1
    if (backwards[middle] < end) low = middle + 1
    else high = middle
  }
  let best: Clip | undefined
  for (; low < backwards.length && backwards[low].startsWith(end); low++) {
    const stem = reversed(backwards[low].slice(end.length))
    const whole = stem + rest
    const zipf = lexicon.zipf(lexicon.find(whole))
    if (stem && stem.length <= MOST && zipf > (best?.zipf ?? 0)) best = { whole, stem, zipf, how: 'removed' }
  }
  return best
}

/** Letters that are gone at one place of a word: fewer are a slip. */
const LEAST = 2
/** Letters before a gap by which a word is known. */
const SHORTEST_HEAD = 2
/** The same where nothing follows: people say “combi” and “docu”. */
const SHORTEST_START = 6

/**
 * “the interpation”, “the intervi”: the likeliest common word that has lost letters amid or at its end.
 * @param backwards the words that `readCommonWords` gave
 */
export function gapped(rest: string, backwards: readonly string[], lexicon: Lexicon): Clip | undefined {
  // “repo”, “meds”
  if (rest.length <= SHORTEST) return undefined
  const last = rest.length - 1
  let best: Clip | undefined
  for (const word of backwards) {
    const gone = word.length - rest.length
    if (gone < LEAST || gone > MOST || word[word.length - 1] !== rest[0]) continue
    let head = 1
    while (head <= last && word[word.length - 1 - head] === rest[head]) head++
    let tail = 0
    while (head + tail <= last && word[tail] === rest[last - tail]) tail++
    if (head < (head > last ? SHORTEST_START : SHORTEST_HEAD) || head + tail <= last) continue
    const whole = reversed(word)
    const zipf = lexicon.zipf(lexicon.find(whole))
    if (zipf > (best?.zipf ?? 0)) best = { whole, stem: whole.slice(head, head + gone), zipf, how: 'lost' }
  }
  return best
}
