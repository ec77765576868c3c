/** The body or thing that a sentence is about. */

import { isComma, isPossessive, type Sentence, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar } from '../grammar.ts'
import { genderOf, isSingle, Who } from '../persons/who.ts'
import { type Antecedent, LIKELY } from './found.ts'
import { FARTHEST, LONGEST_FRAME, type Scene } from './scene.ts'
import { mayBeThing } from './things.ts'

/** The body or thing that a sentence is about, before token `i`: its subject, or who speaks at its end; else -1. */
export function bodyOf(scene: Scene, about: Sentence, i: number, gender: number): number {
  const subject = thingSubject(scene, about, gender)
  if (subject >= 0) return subject < i - 1 && !scene.isQuoted(subject) ? subject : -1
  const { document, tokens, roles } = scene.grammar
  // “She has three months for her report”: what one stands for, the next does.
  const before = scene.wrong.get(about.firstToken)
  if (before !== undefined && about.firstToken < i && genderOf(scene.grammar, about.firstToken) === gender)
    return before
  // “…,” announced the ministry.
  const end = Math.min(about.endToken, i)
  for (let k = Math.max(about.firstToken + 1, end - FARTHEST); k < end; k++) {
    if (!(roles[k] & Role.SAY) || tokens.kind[k - 1] !== Kind.punctuation || scene.isQuoted(k)) continue
    for (let n = k + 1; n < Math.min(k + LONGEST_FRAME, about.endToken); n++) {
      // “…, asked for help from the ministry”
      if (scene.who[n] === Who.body) return (roles[n - 1] | roles[n - 2]) & Role.PREPOSITION ? -1 : n
      if (isSingle(scene.who[n]) || isComma(document, n)) return -1
    }
  }
  return -1
}

/** The head of the noun phrase that begins the sentence, or follows its first comma, if it is a thing or body; else -1. */
export function thingSubject(scene: Scene, { firstToken, endToken }: Sentence, gender: number): number {
  const { document, tokens, roles } = scene.grammar
  let first = firstToken
  // “It is known that the club”
  if (tokens.word[first] === scene.grammar.words.it && roles[first + 1] & FINITE) {
    let k = first + 2
    while (k < endToken && k < first + LONGEST_FRAME && tokens.word[k] !== scene.grammar.words.that) k++
    if (tokens.word[k] === scene.grammar.words.that) first = k + 1
  }
  if (roles[first] & Role.PREPOSITION) {
    while (first < endToken && first < firstToken + LONGEST_FRAME && !isComma(document, first)) first++
    first = isComma(document, first) ? first + 1 : endToken
  }
  // “About this reported the ministry, which …”
  if (first >= endToken || (first > firstToken && roles[first] & Role.RELATIVE))
    first = behindFrame(scene.grammar, firstToken, endToken)
  if (first < 0) return -1
  let head = -1
  for (let k = first; k < endToken && k <= first + LONGEST_SUBJECT; k++) {
    if (tokens.kind[k] !== Kind.word) {
      if (tokenUnit(document, k) === 0x2d) continue
      break
    }
    if (roles[k] & STOPS && !(k === first && roles[k] & Role.DETERMINER)) break
    if (roles[k] & Role.DETERMINER) {
      if (k > first) break
      continue
    }
    const facts = tokens.facts[k]
    if (head >= 0 && tokens.flags[k] & Mark.lower && facts & (Flag.PAST | Flag.THIRD)) {
      // “The mill closed”: a noun and what may be its verb.
      const object = roles[k + 1] & (Role.DETERMINER | Role.OBJECT)
      if (!(facts & Flag.NOUN) || object || mayBeThing(scene, head, gender, firstToken)) break
    }
    head = isPossessive(tokens, k) ? -1 : k
  }
  return head >= 0 && mayBeThing(scene, head, gender, firstToken) ? head : -1
}

/** “In the meantime the club”: where a second noun phrase begins; -1 if none does. */
function behindFrame(grammar: Grammar, from: number, to: number): number {
  const { tokens, roles } = grammar
  for (let k = from + 2; k < Math.min(to, from + LONGEST_FRAME); k++) {
    if (tokens.kind[k] === Kind.punctuation || roles[k] & (FINITE | Role.PREPOSITION | Role.AND)) return -1
    if (roles[k] & Role.DETERMINER && !(roles[k - 1] & Role.PREPOSITION)) return k
  }
  return -1
}

const LONGEST_SUBJECT = 8

/** What follows the nouns of a subject. */
const STOPS = FINITE | Role.PREPOSITION | Role.RELATIVE | Role.SUBORDINATE | Role.AND | Role.HE | Role.THEY

/** “They found a new galaxy. He lies …”: the thing that the sentence before names first. */
export function thingBefore(
  scene: Scene,
  { firstToken, endToken }: Sentence,
  i: number,
): Antecedent | undefined {
  const { roles } = scene.grammar
  if (!(roles[i] & Role.HE)) return undefined
  let thing = -1
  for (let k = endToken - 2; k >= Math.max(firstToken, endToken - FARTHEST); k--)
    if (isSingle(scene.who[k])) return undefined
    else if (
      thing < 0 &&
      mayBeThing(scene, k, Who.she, firstToken) &&
      (roles[k - 1] | roles[k - 2]) & Role.ONE
    )
      thing = k
  return thing > endToken - LONGEST_FRAME ? { token: thing, kind: 'body', confidence: LIKELY } : undefined
}
