import type { Document } from '../../document/document.ts'
import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import type { Analyses, Resources } from '../analyses.ts'
import type { Verdict } from '../unknown-words.ts'
import type { Clip } from './clips.ts'
import type { Evidence, Split } from './splits.ts'

/** A document with what it shows of its words before any unknown one is judged. */
export interface Seen {
  readonly analyses: Analyses
  readonly document: Document
  readonly lexicon: Lexicon
  readonly resources: Resources
  /** The tokens to judge, in text order. */
  readonly unknown: readonly number[]
  /** Two small letters that are no word. */
  readonly short: readonly number[]
  /** How often each unknown form stands in the text, copies of blocks not counted. */
  readonly counts: ReadonlyMap<string, number>
  /** What stands in the text with a capital. */
  readonly names: ReadonlySet<string>
  readonly evidence: Evidence
}

/** The same, with what is found of the unknown words so far. */
export interface Judged extends Seen {
  readonly verdicts: Map<number, Verdict>
  /** How many tokens were searched for lost letters. */
  searched: number
}

/** What a word was meant to be, best first. */
export interface Slip {
  readonly suggestions: readonly string[]
  readonly confidence: number
}

/** What may explain one unknown form. */
export interface Hypotheses {
  readonly split?: Split
  readonly clips: readonly Clip[]
  /** The clip is sure by itself. */
  readonly certain?: boolean
  /** The form has a capital, as names have: only what other words lack too, or a common word, explains it. */
  readonly named?: boolean
  /** The form is coined by rule from a known word. */
  readonly derived?: boolean
  /** The best word one slip away, and how good it is. */
  readonly near?: string
  readonly nearScore?: number
  readonly slip?: Slip
}

/** A token that clips may explain: they are weighed when all tokens have been seen. */
export interface Clippable {
  readonly token: number
  readonly hypotheses: Hypotheses
}

/** A slip that can be but one word. */
export const slipTo = (word: string, confidence = 0.85): Slip => ({ suggestions: [word], confidence })

/** The verdict that a filter has taken something of a word. @param end where it ends, if not with its token */
export const clipped = (clip: Clip, confidence: number, end?: number): Verdict & { kind: 'clipped' } => ({
  kind: 'clipped',
  clip,
  confidence,
  end,
})

/** A clipped word is sure when its stem explains two tokens of the text. */
export const SURE_CLIP = 0.96
/** Where one alone shows it. */
export const LONE_CLIP = 0.88
/** How sure it is of a form by analogy (“goed”), which can be nothing else. */
export const ANALOGOUS = 0.9
/** Zipf frequency, less the cost, of a word in which two letters were swapped. */
export const SURE_SWAP = 3.9
/** The same of what stands between “the” and any small word. */
export const SURE_OFFICE = 4.4
/** Beyond this rank a foreign word says nothing about an English one. */
const FAR = 6000

/** An ordinary word that is in use. */
export function isInUse({ lexicon }: Seen, word: string): boolean {
  const number = lexicon.find(word)
  return lexicon.has(number, Flag.LOWER) && lexicon.zipf(number) >= 1.5
}

/** Whether a small word is of one of the classes of `Small`. */
export const isSmallWord = ({ resources }: Seen, word: string, classes: number): boolean =>
  isOf(resources.smallWords(), word, classes)

/** What another language has as a word: there an English one is no surer for lacking a letter. */
export const isForeignWord = ({ resources }: Seen, word: string): boolean =>
  resources.foreign.rank(word) < FAR

/** With a letter that English has not. */
export const isAccented = (word: string): boolean => /[\u0080-\uffff]/.test(word)

/** “nothin”, “followin”: a word that lacks its last letter, as in speech. */
export const isDropped = (seen: Seen, word: string): boolean =>
  word.endsWith('in') && isInUse(seen, `${word.toLowerCase()}g`)
