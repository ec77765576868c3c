import { Clue } from '../../language/clue-words.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { isClue } from '../analyses.ts'
import { clipsOf } from './clips.ts'
import { NAME } from './facts.ts'
import {
  type Hypotheses,
  isAccented,
  isForeignWord,
  type Seen,
  SURE_OFFICE,
  SURE_SWAP,
  slipTo,
} from './judged.ts'
import { splitAge } from './mixed.ts'
import { splitRun } from './runs.ts'
import {
  doubledEnding,
  isDerived,
  isSwapApart,
  likelierSlip,
  movedLetter,
  scanSlip,
  suggestions,
  wrongNegation,
} from './spelling.ts'
import { areSmall, type Split, splitWord, WEAK } from './splits.ts'

/** A word so rare is no likelier than a common one further off. */
const RARE_SLIP = 2

/** What may explain an unknown word in small letters: two words joined, one clipped or misspelled. */
export function uncapitalised(seen: Seen, word: string, times: number): Hypotheses {
  const { lexicon, resources, evidence } = seen
  const known = lexicon.find(word)
  // “toronto” lacks its capital, not a space.
  const named = known !== NONE && lexicon.zipf(known) >= 3
  const found =
    splitAge(word) ?? (named ? undefined : (splitWord(word, resources, evidence) ?? splitLongRun(seen, word)))
  // What another language has as a word falls apart by chance.
  const split = found && found.confidence <= WEAK && isForeignWord(seen, word) ? undefined : found
  if (split && split.kind === 'function' && split.confidence >= 0.9) {
    const near = word.length < 14 ? suggestions(word, lexicon)[0] : undefined
    // “tourits”: two letters swapped at the end of a common word, rather than “tour its”.
    if (near && near.score >= SURE_SWAP && isSwapApart(word, near.word) && times < 2)
      return { clips: [], slip: slipTo(near.word) }
    return { split, clips: [], near: near && near.score >= 3.5 ? near.word : undefined }
  }
  const negated = wrongNegation(word, lexicon)
  if (negated) return { clips: [], slip: slipTo(negated, 0.86) }
  if (isDerived(word, resources)) return coined(seen, word, times, found)
  const accented = isAccented(word)
  const clips = accented ? [] : clipsOf(word, seen)
  // A lower-cased name is no other word misspelled.
  const proper = lexicon.has(known, NAME)
  if (times >= 3 || accented || proper || isForeignWord(seen, word))
    return { split: proper || accented ? undefined : split, clips }
  const doubled = doubledEnding(word, lexicon)
  if (doubled) return { clips, slip: slipTo(doubled, 0.88) }
  return { split, clips, ...nearest(seen, word, times, split) }
}

/** A word coined by rule is left alone, unless a very common one appears when a filtered string is put back. @param found how it falls apart */
function coined(seen: Seen, word: string, times: number, found: Split | undefined): Hypotheses {
  const { lexicon, resources } = seen
  // “athis”
  if (found?.kind === 'function' && areSmall(word, found, resources)) return { split: found, clips: [] }
  // “innations”, “togive”: where the text is damaged, rather a preposition than a prefix.
  const joined = found && opensPhrase(seen, word, found)
  const accented = isAccented(word)
  const slip =
    joined || accented || times > 2 || isForeignWord(seen, word) ? undefined : likelierSlip(word, lexicon)
  return {
    split: joined ? { ...found, confidence: WEAK } : undefined,
    clips: accented ? [] : clipsOf(word, seen),
    derived: true,
    near: slip?.word,
    nearScore: slip?.score,
    slip: slip && slipTo(slip.word, 0.84),
  }
}

/** The word that is meant, one slip away or as scanning of print mistakes letters. */
function nearest(
  { lexicon }: Seen,
  word: string,
  times: number,
  split: Split | undefined,
): Pick<Hypotheses, 'near' | 'nearScore' | 'slip'> {
  const { length } = word
  const list = length >= 5 && length <= 20 ? suggestions(word, lexicon) : []
  const best = list[0]
  const twin = best !== undefined && length >= 6 && isTwinApart(word, best.word)
  const floor = twin ? 2.75 : length >= 8 ? 3 : length >= 6 ? 3.5 : 4.2
  if (
    best &&
    best.zipf >= floor &&
    best.score >= floor - 0.6 &&
    (times < 2 || (times < 3 && best.score > SURE_OFFICE && !word.endsWith('in')))
  ) {
    const clear = list.length === 1 || best.score - list[1].score >= 0.5
    return {
      near: best.word,
      nearScore: best.score,
      slip: { suggestions: list.map((one) => one.word), confidence: clear && times < 2 ? 0.85 : 0.75 },
    }
  }
  if (length < 6) return {}
  const likelier = split || (best && best.score > RARE_SLIP)
  const scanned = scanSlip(word, lexicon) ?? (likelier ? undefined : movedLetter(word, lexicon))
  return { slip: scanned ? slipTo(scanned, 0.8) : undefined }
}

/** Three words and more; a long word of another language falls into as many by chance. */
export function splitLongRun(seen: Seen, word: string): Split | undefined {
  const split = splitRun(word, seen.lexicon)
  return split && !isForeignWord(seen, word) ? split : undefined
}

/** Whether a preposition or article may have the rest behind it: a noun, or behind “to” and “be” a verb's form. */
function opensPhrase(seen: Seen, word: string, { at }: Split): boolean {
  const { lexicon } = seen
  const head = word.slice(0, at[0])
  if (!isClue(seen, head, Clue.BEFORE_NOUN)) return false
  const flags = lexicon.flags(lexicon.find(word, at[0], at[1] ?? word.length))
  if (head === 'to') return (flags & Flag.BASE) !== 0
  if (head === 'a')
    return (
      (flags & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
      !(flags & (Flag.PLURAL | Flag.PAST | Flag.GERUND)) &&
      // “atack” is “attack”.
      (suggestions(word, lexicon)[0]?.score ?? 0) < 4.2
    )
  if (head === 'be') return (flags & Flag.PARTICIPLE) !== 0
  return (flags & Flag.NOUN) !== 0
}

/** “uproted”, “uprooted”: a doubled letter, alone in one of two words. */
function isTwinApart(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (longer.length !== shorter.length + 1) return false
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at++
  return at > 0 && longer[at] === longer[at - 1] && longer.slice(at + 1) === shorter.slice(at)
}
