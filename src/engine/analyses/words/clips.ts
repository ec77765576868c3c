import { withCapital } from '../../document/characters.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { once } from '../../once.ts'
import { WordTable } from '../../word-table.ts'
import type { Analyses } from '../analyses.ts'
import type { ClipLists } from './clips-table.ts'
import { readCommonWords } from './partial.ts'

type Knowledge = Pick<Analyses, 'lexicon' | 'resources'>

/** A word that has lost letters to a filter. */
export interface Clip {
  /** The whole word, in small letters. */
  readonly whole: string
  /** What was removed or replaced. */
  readonly stem: string
  readonly zipf: number
  /** How it was done: the letters are gone, starred out, or replaced by a milder word, or lost for whatever reason; or the text's first letter is gone, or stands twice. */
  readonly how: 'removed' | 'lost' | 'starred' | 'replaced' | 'initial' | 'doubled'
  /** The string is met in many words, or seldom filtered: another word must lack it too. */
  readonly weak?: true
}

/** Zipf frequency of a word that may be restored. */
export const CLIP_FLOOR = 2

/** Before a string that is weak evidence. */
export const WEAK = '~'

/** What is known of filters. */
export class Clips {
  /** By what is left of a word, what filters remove there: “3~art” leaves “depment”, and is weak. Spaces part them. */
  readonly rows: WordTable<string>
  /** What filters remove, what is said more by itself first. */
  readonly stems: () => readonly string[]
  /** The common words, backwards and in order. */
  readonly common: () => readonly string[]
  /** What they put in its place, and a pattern that finds any of it. */
  readonly replaced: () => { readonly any: RegExp; readonly pairs: readonly string[][] }

  constructor(lists: ClipLists) {
    this.rows = new WordTable(() => lists.words, String)
    this.common = once(() => readCommonWords(lists.common))
    this.stems = once(() => lists.stems.split(' '))
    this.replaced = once(() => {
      const pairs = lists.replaced.split('|').map((pair) => pair.split(' '))
      return { any: new RegExp([...new Set(pairs.map(([put]) => put))].join('|')), pairs }
    })
  }
}

/** Every way in which putting a filtered string back makes `word`, in small letters, a known word, best first. @param capital whether the word has one */
export function clipsOf(
  word: string,
  { lexicon, resources: { clips: known } }: Knowledge,
  capital = false,
): Clip[] {
  if (word.length > 24) return []
  const byStem = new Map<string, Clip>()
  for (const row of known.rows.get(word)?.split(' ') ?? []) {
    const at = Number.parseInt(row, 10)
    const weak = row.includes(WEAK)
    const stem = row.replace(/[\d~]+/, '')
    const whole = word.slice(0, at) + stem + word.slice(at)
    const number = lexicon.find(whole)
    const zipf = lexicon.zipf(number)
    // A place keeps its capital, unless that is what is gone.
    if (!capital && !lexicon.has(number, Flag.LOWER)) {
      if (!whole.startsWith(stem) || !(lexicon.has(number, Flag.PLACE | Flag.DEMONYM) || zipf >= 3.3))
        continue
    }
    if (zipf > (byStem.get(stem)?.zipf ?? 0))
      byStem.set(stem, { whole, stem, zipf, how: 'removed', ...(weak ? { weak: true } : {}) })
  }
  const clips = [...byStem.values()]
  const { any, pairs } = known.replaced()
  if (word.length > 5 && any.test(word))
    for (const [put, stem] of pairs) {
      const at = word.indexOf(put)
      if (at < 0 || word.length < put.length + 2) continue
      const whole = word.slice(0, at) + stem + word.slice(at + put.length)
      const number = lexicon.find(whole)
      if (lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= CLIP_FLOOR)
        clips.push({ whole, stem, zipf: lexicon.zipf(number), how: 'replaced' })
    }
  return clips.sort((a, b) => b.zipf - a.zipf)
}

/**
 * The word that stars stand in: “cl***ic” is “classic”, “sold*er” is “soldier”. Stars that leave only a letter or two, or
 * stand in a filtered word itself, are an editor’s decency (“s**t”).
 * @param stars how many there are; a filter puts one for each letter, or a fixed number
 */
export function starred(
  left: string,
  right: string,
  stars: number,
  { lexicon, resources }: Knowledge,
): Clip | undefined {
  if (left.length + right.length < 3) return undefined
  const [head, tail] = [left.toLowerCase(), right.toLowerCase()]
  // “f***ing”: whatever the word is.
  if (SPARED.test(head) && INFLECTED.test(tail)) return undefined
  let best: Clip | undefined
  const stems = resources.clips.stems()
  const indecent = resources.wordShapes.indecent()
  for (const stem of stems) {
    for (let from = 0; from < stem.length; from++) {
      if (!head.endsWith(stem.slice(0, from))) continue
      for (let to = from + 1; to <= stem.length; to++) {
        const part = to - from < stem.length
        if (to - from !== stars && (part || stars !== 3)) continue
        if (!tail.startsWith(stem.slice(to))) continue
        const whole = head + stem.slice(from, to) + tail
        if (part && stems.some((one) => isDecency(whole, one, indecent))) continue
        const number = lexicon.find(whole)
        const known = left === '' || left !== head ? WITH_NAMES : Flag.LOWER
        if (!lexicon.has(number, known) || lexicon.zipf(number) < CLIP_FLOOR) continue
        const zipf = lexicon.zipf(number) + (to - from === stars ? 1 : 0)
        if (best && zipf <= best.zipf) continue
        const cased = lexicon.has(number, Flag.LOWER) ? whole : withCapital(whole)
        best = { whole: cased, stem, zipf, how: 'starred' }
      }
    }
  }
  return best
}

const WITH_NAMES = Flag.LOWER | Flag.PROPER | Flag.PLACE | Flag.DEMONYM | Flag.GIVEN | Flag.FAMILY

/** “k*lling”, “bullsh*t”: the filtered word, or one made of it. */
function isDecency(whole: string, stem: string, indecent: RegExp): boolean {
  const at = whole.indexOf(stem)
  return (at === 0 && INFLECTED.test(whole.slice(stem.length))) || indecent.test(whole)
}

const INFLECTED = /^(?:[dsy]|[st]?ts?y?|e?[dr]s?|e[ns]|.?ing?s?|.?e[drsn]|ers?|.?y|heads?|holes?|ists?)?$/u
const SPARED = /^(?:.|bi|bl|ni|sh|sl|tw|wh)$/u
