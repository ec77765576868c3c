/** What a reflexive pronoun stands for. */

import type { Grammar } from '../grammar.ts'
import { genderOf, isSingle, Who } from '../persons/who.ts'
import { type Antecedent, NEAR, SURE } from './found.ts'
import { FARTHEST, type Scene } from './scene.ts'
import { thingSubject } from './subjects.ts'

/** “he himself”, “the actress herself” */
export function isReflexive(grammar: Grammar, i: number): boolean {
  const { tokens, words } = grammar
  return tokens.word[i] === words.himself || tokens.word[i] === words.herself
}

/** The subject of a reflexive pronoun, which stands in its own sentence: “The town prepares himself for winter.” */
export function ownOf(scene: Scene, i: number, sentence: number, gender: number): Antecedent | undefined {
  const own = scene.grammar.document.sentences[sentence]
  // “The actress himself”
  const other = gender === Who.he ? Who.she : Who.he
  if (scene.who[i - 1] === other && !genderOf(scene.grammar, i - 1))
    return { token: i - 1, kind: 'person', confidence: NEAR }
  const token = thingSubject(scene, own, gender)
  if (token < 0 || token > i || i - own.firstToken > FARTHEST) return undefined
  for (let k = own.firstToken; k < i; k++) if (isSingle(scene.who[k])) return undefined
  return { token, kind: 'body', confidence: SURE }
}
