import { type Document, tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { LONGEST_BROKEN, NO_PART } from './broken.ts'
import { type Clip, clipsOf } from './clips.ts'
import { clipped, type Judged, LONE_CLIP, SURE_CLIP } from './judged.ts'

/** Zipf frequency of a word that two pieces alone show. */
const SHOWING = 3
/** The pieces have so many letters at least. */
const LEAST = 3

/**
 * “a m ive fire”, “the emb y”: a filter has put a space in place of what it removed, and both pieces are no words; once the
 * string is known to be gone, one of them (“comp ionate”).
 */
export function clipSpaced(judged: Judged): void {
  const { document, verdicts } = judged
  const { tokens } = document
  const found = new Map<number, Clip>()
  const wholes = new Map<string, Set<string>>()
  const gone = new Set<string>()
  for (const verdict of verdicts.values()) if (verdict.kind === 'clipped') gone.add(verdict.clip.stem)
  const weigh = (i: number, least: number): void => {
    if (tokens.start[i] !== tokens.end[i - 1] + 1 || found.has(i - 1)) return
    if (!isPart(document, i) || !isPart(document, i - 1)) return
    if (Number(isPiece(document, i)) + Number(isPiece(document, i - 1)) < least) return
    const clip = clipAround(judged, i, gone, least)
    if (!clip) return
    found.set(i - 1, clip)
    gone.add(clip.stem)
    wholes.set(clip.stem, (wholes.get(clip.stem) ?? new Set()).add(clip.whole))
  }
  for (let i = 1; i < tokens.count; i++) weigh(i, 2)
  if (gone.size > 0) for (let i = 1; i < tokens.count; i++) weigh(i, 1)
  for (const [first, clip] of found) {
    verdicts.delete(first + 1)
    const again = wholes.get(clip.stem)!.size > 1
    verdicts.set(first, clipped(clip, again ? SURE_CLIP : LONE_CLIP, tokens.end[first + 1]))
  }
}

/** A word in small letters. */
const isPart = ({ tokens }: Document, i: number): boolean =>
  tokens.kind[i] === Kind.word && (tokens.flags[i] & (NO_PART | Mark.lower)) === Mark.lower

/** No word: a letter or two by themselves, or what the lexicon does not know. */
const isPiece = ({ tokens }: Document, i: number): boolean =>
  !(tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION | Flag.PREFIX))

/**
 * The common word that the token and the one before are with a filtered string in place of the space.
 * @param gone the strings that other words lack
 * @param pieces how many of the two are no words
 */
function clipAround(judged: Judged, i: number, gone: ReadonlySet<string>, pieces: number): Clip | undefined {
  const { document, lexicon } = judged
  const [left, right] = [tokenText(document, i - 1), tokenText(document, i)]
  const width = left.length + right.length
  if (width < LEAST || width > LONGEST_BROKEN) return undefined
  // “har ed” may be “hared”, unless other words lack the same.
  const joined = lexicon.has(lexicon.find(left + right), Flag.LOWER)
  return clipsOf(left + right, judged).find(
    ({ whole, stem, zipf, how, weak }) =>
      how === 'removed' &&
      !weak &&
      zipf >= SHOWING &&
      whole === left + stem + right &&
      ((pieces > 1 && !joined) || gone.has(stem)),
  )
}
