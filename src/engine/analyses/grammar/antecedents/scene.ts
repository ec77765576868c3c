/** Where antecedents are sought, and how far. */

import type { Sentence } from '../../../document/document.ts'
import type { Grammar } from '../grammar.ts'
import { Who } from '../persons/who.ts'

/** A text in which antecedents are sought, and what has been found of them so far. */
export interface Scene {
  readonly grammar: Grammar
  /** Whom each token names. */
  readonly who: Uint8Array
  /** Whether a token lies in a quotation. */
  readonly isQuoted: (token: number) => boolean
  /** The gender that the text gives to names of unknown gender, by token. */
  readonly voted: () => Uint8Array
  /** The block in which each word that names somebody stands; -1 where it stands in several. */
  readonly places: () => ReadonlyMap<string, number>
  /** Pronouns that stand for no person of their gender, with what they stand for: they are none to the next. */
  readonly wrong: Map<number, number>
  /** Whether several pronouns of the text are wrong, so that others are likely to be. */
  bold: boolean
}

/** Sentences before its own in which nobody may be named whom the pronoun fits, and in which somebody is only unlikely. */
const REACH = 2

const FAR_REACH = 5

/** Tokens that are looked over on either side: sentences longer than that are none. */
export const FARTHEST = 160

/** Tokens of what stands before the subject, and of the subject itself, at most. */
export const LONGEST_FRAME = 10

/** The first sentence that the pronoun reaches; what stands in quotations does not count. */
export function firstReached(scene: Scene, sentence: number): number {
  const { sentences } = scene.grammar.document
  let first = sentence
  for (let left = REACH; left > 0 && first > 0 && first > sentence - FAR_REACH; ) {
    first--
    if (!isSaid(scene, sentences[first])) left--
  }
  return first
}

/** The sentence before, past those of a quotation: “…,” she said. “… It rained.” He added that …”. */
export function sentenceBefore(scene: Scene, sentence: number): number {
  let before = Math.max(sentence - 1, 0)
  while (
    before > 0 &&
    before > sentence - FAR_REACH &&
    isSaid(scene, scene.grammar.document.sentences[before])
  )
    before--
  return before
}

/** Whether a sentence stands in a quotation as a whole. */
function isSaid(scene: Scene, { firstToken, endToken }: Sentence): boolean {
  return scene.isQuoted(firstToken + 1) && scene.isQuoted(endToken - 2)
}

/** The first token that may matter to what stands at token `to`; no text has sentences so long that it is cut short. */
function farFrom(grammar: Grammar, to: number, sentence: number): number {
  const { firstToken } = grammar.document.sentences[Math.max(sentence - FAR_REACH, 0)]
  return Math.max(firstToken, to - FAR_REACH * FARTHEST)
}

/** True where nobody whom the pronoun fits is named in the sentences before token `to` either. */
export function isNobodyNamed(scene: Scene, to: number, sentence: number, gender: number): boolean {
  const from = farFrom(scene.grammar, to, sentence)
  for (let k = to - 1; k >= from; k--)
    if ((scene.who[k] === gender || scene.who[k] === Who.unknown) && !scene.wrong.has(k)) return false
  return true
}

/** Whether somebody surely of that gender is named before token `to`, as far back as anybody may be meant. */
export function isKnown(scene: Scene, sentence: number, to: number, gender: number): boolean {
  const from = farFrom(scene.grammar, to, sentence)
  return scene.who.subarray(from, to + 1).includes(gender)
}
