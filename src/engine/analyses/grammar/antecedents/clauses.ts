/** What the clauses around a pronoun tell of whom it means. */

import { isComma, type Sentence, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { wordSet } from '../../../word-set.ts'
import { FINITE, type Grammar, isThing } from '../grammar.ts'
import { Who } from '../persons/who.ts'
import { LONGEST_FRAME, type Scene } from './scene.ts'

/** Behind them somebody else is more likely meant. */
const OPEN = wordSet('that if so when before until after')

/** “Rima is a doctor, and he …”, “The ministry sent a note; he …”: a second clause behind the subject of the first. */
export function goesOn(
  grammar: Grammar,
  i: number,
  token: number,
  isPerson: boolean,
  { firstToken }: Sentence,
): boolean {
  const { document, roles } = grammar
  if (!(roles[i] & Role.HE)) return false
  return isPerson
    ? token <= firstToken + 2 && (roles[i - 1] & Role.AND) !== 0
    : tokenUnit(document, i - 1) === 0x3b
}

/** “The court agreed, and she will publish it”: the body that the sentence is about, in a text whose pronouns are turned. */
export function isBodyOfTurned(scene: Scene, i: number, token: number): boolean {
  const { document, tokens, roles } = scene.grammar
  if (!(roles[i] & Role.HE)) return false
  const before = i - 1
  const opens =
    roles[before] & Role.SUBORDINATE
      ? !OPEN.has(tokenKey(document, before))
      : tokens.kind[before] !== Kind.word || (roles[before] & Role.AND && isComma(document, before - 1))
  if (!opens) return false
  let verb = i + 1
  while (verb < i + 4 && roles[verb] & (FINITE | Role.BEEN | Role.BETWEEN)) verb++
  return scene.who[token] === Who.body && !isThing(scene.grammar, verb, Thing.OF_PERSON)
}

/** “He said”, “he also said”: what somebody said may be told for long without naming that one. */
export function speaks(grammar: Grammar, i: number): boolean {
  const { roles } = grammar
  return ((roles[i + 1] | (roles[i + 1] & Role.BETWEEN ? roles[i + 2] : 0)) & Role.SAY) !== 0
}

/** “The chamber of commerce estimates …”: the body says it. */
export function saysSomething(grammar: Grammar, token: number, { endToken }: Sentence): boolean {
  const { tokens, roles } = grammar
  for (let k = token + 1; k < Math.min(endToken, token + LONGEST_FRAME) && tokens.kind[k] === Kind.word; k++)
    if (roles[k] & Role.SAY) return true
  return false
}
