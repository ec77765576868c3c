import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { FILTERED, REPLACED } from './facts.ts'

type Knowledge = Pick<Analyses, 'lexicon' | 'resources'>

/** A word that has lost letters to a filter. */
export interface Clip {
  /** The whole word, in small letters. */
  readonly whole: string
  /** What was removed or replaced. */
  readonly stem: string
  readonly zipf: number
  /** How it was done: the letters are gone, starred out, or replaced by a milder word; or the text's first letter is gone, or stands twice. */
  readonly how: 'removed' | 'starred' | 'replaced' | 'initial' | 'doubled'
}

/** Zipf frequency of a word that may be restored. */
export const CLIP_FLOOR = 2

/** A word that a filter clips to one remainder, and what it removes. */
export type ClipRow = readonly [whole: string, stem: string]

/** Every way in which putting a filtered string back makes `word`, in small letters, a known word, best first. @param capital whether the word has one */
export function clipsOf(
  word: string,
  { lexicon, resources: { clips: table } }: Knowledge,
  capital = false,
): Clip[] {
  if (word.length > 24) return []
  const byStem = new Map<string, Clip>()
  for (const [whole, stem] of table.get(word) ?? []) {
    const number = lexicon.find(whole)
    const zipf = lexicon.zipf(number)
    // A place keeps its capital, unless that is what is gone.
    if (!capital && !lexicon.has(number, Flag.LOWER) && !whole.startsWith(stem)) continue
    if (zipf > (byStem.get(stem)?.zipf ?? 0)) byStem.set(stem, { whole, stem, zipf, how: 'removed' })
  }
  const clips = [...byStem.values()]
  for (const [put, stem] of REPLACED) {
    const at = word.indexOf(put)
    if (at < 0 || word.length < put.length + 3) continue
    const whole = word.slice(0, at) + stem + word.slice(at + put.length)
    const number = lexicon.find(whole)
    if (number !== NONE && lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= CLIP_FLOOR)
      clips.push({ whole, stem, zipf: lexicon.zipf(number), how: 'replaced' })
  }
  return clips.sort((a, b) => b.zipf - a.zipf)
}

/**
 * The word that stars stand in: “cl***ic” is “classic”. Stars that leave only a letter or two are an editor’s decency (“s**t”).
 * @param stars how many there are; a filter puts one for each letter, or a fixed number
 */
export function starred(left: string, right: string, stars: number, lexicon: Lexicon): Clip | undefined {
  if (left.length + right.length < 3) return undefined
  let best: Clip | undefined
  for (const stem of FILTERED) {
    if (stem.length !== stars && stars !== 3) continue
    const whole = (left + stem + right).toLowerCase()
    const number = lexicon.find(whole)
    if (number === NONE || !lexicon.has(number, Flag.LOWER) || lexicon.zipf(number) < CLIP_FLOOR) continue
    const clip: Clip = {
      whole,
      stem,
      zipf: lexicon.zipf(number) + (stem.length === stars ? 1 : 0),
      how: 'starred',
    }
    if (!best || clip.zipf > best.zipf) best = clip
  }
  return best
}
