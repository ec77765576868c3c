import { tokenText } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Small } from '../../language/small-words.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Verdict } from '../unknown-words.ts'
import { NO_PART } from './broken.ts'
import type { Clip } from './clips.ts'
import {
  ANALOGOUS,
  clipped,
  type Hypotheses,
  isForeignWord,
  isSmallWord,
  type Judged,
  type Seen,
  SURE_SWAP,
  slipTo,
} from './judged.ts'
import { splitFamous, splitLoosely, splitNameLoosely } from './loose-splits.ts'
import { likeliestWhole } from './partial.ts'
import { beginsSentence, isAmid, isBehindName, isBesideUnknown, isHead, isSmallAt } from './places.ts'
import { suggestions } from './spelling.ts'
import { type Split, WEAK } from './splits.ts'

/** An article at a word's end rather than a slip. */
const ARTICLE = 0.72
/** Zipf frequency of a word that may have been clipped where nothing else shows it. */
const LONE_WORD = 3.6
/** So many tokens are searched for lost letters: each search goes through a good part of the lexicon. */
const MOST_SEARCHED = 50

/** Judges a token by what is left when no clip explains it: a doubtful split, a slip, or nothing. */
export function fallBack(judged: Judged, token: number, hypotheses: Hypotheses): void {
  const verdict = likeliest(judged, token, hypotheses)
  if (verdict) judged.verdicts.set(token, verdict)
}

function likeliest(
  judged: Judged,
  token: number,
  { split, slip, clips, named, derived, nearScore = 0 }: Hypotheses,
): Verdict | undefined {
  const pair = !split || split.confidence <= WEAK ? pairAt(judged, token) : undefined
  if (pair) return { kind: 'merged', split: { at: [pair], confidence: WEAK, kind: 'function' } }
  if (split && slip && endsInArticle(judged, token, split))
    return { kind: 'merged', split: { ...split, confidence: ARTICLE } }
  if (split && (split.confidence > WEAK || !slip)) return { kind: 'merged', split }
  // What is formed by analogy, or is nearly a common word, is sure by itself.
  if (slip)
    return slip.confidence >= ANALOGOUS || nearScore >= SURE_SWAP || !isBesideUnknown(judged, token)
      ? { kind: 'misspelled', ...slip }
      : undefined
  const amid = isAmid(judged, token)
  const loose =
    amid || isHead(judged, token) || isBehindName(judged, token)
      ? splitDoubtful(judged, token, named, derived)
      : undefined
  const famous = loose ? undefined : splitFamous(tokenText(judged.document, token), judged.resources)
  if (famous) return { kind: 'merged', split: famous }
  if (loose) return { kind: 'merged', split: loose }
  if (!amid)
    return isSmallAt(judged, token - 1) && isSmallAt(judged, token + 1)
      ? partialClip(judged, token)
      : undefined
  const alone = named ? undefined : loneClip(clips)
  if (alone) return alone
  const whole = clips.length ? undefined : shortSlip(judged, token)
  return whole ? { kind: 'misspelled', ...slipTo(whole, WEAK) } : partialClip(judged, token)
}

/** “asa result”, “tobe paid”, “itis”: two very short words amid small ones. @returns where they part */
function pairAt(seen: Seen, token: number): number | undefined {
  const { tokens } = seen.document
  const form = tokenText(seen.document, token)
  if (form.length > 5 || !(tokens.flags[token] & Mark.lower) || !isAmid(seen, token)) return undefined
  for (let at = 2; at < form.length; at++)
    if (isSmallWord(seen, `${form.slice(0, at)}-${form.slice(at)}`, Small.PAIR))
      return at < form.length - 1 || form[at] !== 'a' || isNominal(tokens.facts[token + 1]) ? at : undefined
  return undefined
}

/** A noun in the singular, or what describes one. */
const isNominal = (facts: number): boolean =>
  (facts & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 && !(facts & (Flag.FUNCTION | Flag.PLURAL | Flag.THIRD))

/** “its ownera dentist from”: what ends in the article has a noun behind it, or what describes one. */
function endsInArticle(seen: Seen, token: number, { at }: Split): boolean {
  const { tokens } = seen.document
  const next = token + 1
  const facts = tokens.facts[next]
  return (
    tokens.start[token] + at[0] === tokens.end[token] - 1 &&
    isSmallAt(seen, next) &&
    isNominal(facts) &&
    !(facts & Flag.PAST)
  )
}

/** Two words where nothing else is found. A small word tells more than a common one: what is formed by rule is not two of these. */
function splitDoubtful(seen: Seen, token: number, named?: boolean, derived?: boolean): Split | undefined {
  const { tokens } = seen.document
  const form = tokenText(seen.document, token)
  if (!(tokens.flags[token] & Mark.title)) {
    const split = named ? undefined : splitLoosely(form, seen.resources)
    return split?.kind === 'function' || !derived ? split : undefined
  }
  if (beginsSentence(seen, token)) {
    const split = splitLoosely(form.toLowerCase(), seen.resources)
    if (split?.kind === 'function') return split
  }
  return splitNameLoosely(form, seen.resources, seen.evidence.seenName)
}

/** “The driver ped the school”: what says something of a filter only in a text that is damaged elsewhere too. */
export function loneClip(clips: readonly Clip[]): Verdict | undefined {
  const clip = clips.find(({ weak, how, zipf }) => !weak && how === 'removed' && zipf >= LONE_WORD)
  return clip && clipped(clip, WEAK)
}

/** “tbe”, “wich”, “timc”: a short word that is no word, one letter from a very common one. */
function shortSlip(seen: Seen, token: number): string | undefined {
  const { tokens, text } = seen.document
  const { lexicon } = seen
  const width = tokens.end[token] - tokens.start[token]
  if (width < 3 || width > 5 || !(tokens.flags[token] & Mark.lower) || tokens.flags[token] & NO_PART)
    return undefined
  const word = tokenText(seen.document, token)
  // “sawn” is in no list of words, and yet a verb's form; “doesn&#8217;t” goes on.
  if (tokens.word[token] !== NONE && tokens.facts[token] !== Flag.UNCURATED) return undefined
  if (seen.counts.get(word) !== 1 || text[tokens.end[token]] === '&') return undefined
  const best = suggestions(word, lexicon)[0]
  if (!best) return undefined
  const small = lexicon.has(lexicon.find(best.word), Flag.FUNCTION)
  if (width > 3 && !small && isForeignWord(seen, word)) return undefined
  return best.score >= (small ? 5.2 : width < 4 ? Number.POSITIVE_INFINITY : width < 5 ? 4.1 : 3.6)
    ? best.word
    : undefined
}

/** “the rnment”: what is left of a common word; “christ” lacks a capital and no more. */
function partialClip(judged: Judged, token: number): Verdict | undefined {
  const { document, lexicon, resources } = judged
  const { tokens } = document
  if (!(tokens.flags[token] & Mark.lower) || tokens.flags[token] & (NO_PART | Mark.accent)) return undefined
  if (tokens.word[token] !== NONE || judged.searched++ >= MOST_SEARCHED) return undefined
  const form = tokenText(document, token)
  const clip = isForeignWord(judged, form)
    ? undefined
    : likeliestWhole(form, resources.clips.common(), lexicon)
  return clip && clipped(clip, WEAK)
}
