/** Whose something is, by what it is. */

import { tokenKey } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../../word-set.ts'
import { FINITE, type Grammar, isThing, mayBeFinite } from '../grammar.ts'
import { FARTHEST, type Scene } from './scene.ts'

/** Words between a pronoun and what is owned, at most. */
const OWNED_REACH = 3

const SPOUSES = wordSet('wife husband')

/** “Ana Lund won his third title”, “… will be absent because of his knee”: the subject’s own, by the verb and the noun. */
export function isBound(scene: Scene, i: number, subject: number): boolean {
  const { document, tokens, roles, words } = scene.grammar
  if (!(roles[i] & Role.DETERMINER)) return false
  // “…,” said Ana Lund, adding that his aim was a medal.
  if (tokens.word[i - 1] === words.that && tokens.facts[i - 2] & Flag.GERUND)
    return (roles[subject - 1] & Role.SAY) !== 0 || (roles[subject - 2] & Role.SAY) !== 0
  // “Ana Lund said in his speech”
  if (tokens.word[i - 1] === words.in && isThing(scene.grammar, i + 1, Thing.SPOKEN)) return true
  // “The king received the guests with her wife”
  if (SPOUSES.has(tokenKey(document, i + 1)) && scene.who[i + 1] === scene.who[i]) return true
  if (!isThing(scene.grammar, i - 1, Thing.DONE_TO_ONES_OWN)) return false
  for (let k = subject + 1; k < i; k++)
    if (roles[k] & (Role.SAY | Role.HE) || (roles[k] & Role.SUBORDINATE && !(roles[k] & Role.PREPOSITION)))
      return false
  for (let k = i + 1; k <= i + OWNED_REACH && tokens.kind[k] !== Kind.punctuation; k++)
    if (isThing(scene.grammar, k, Thing.OWN_OF_PERSON)) return true
  return false
}

/** “The company and his director”, “The country defends his borders”: what belongs to such a one only. */
export function isOwnerOf(scene: Scene, i: number, body: number, far: boolean): boolean {
  const { tokens, roles, words } = scene.grammar
  if (tokens.word[i] !== words.his && tokens.word[i] !== words.her) return false
  if (body === i - 2 && roles[i - 1] & Role.AND) return true
  // “Her third tram line”, “his first two blast furnaces”
  for (let k = i + 1; k <= i + (far ? OWNED_REACH : 1) && tokens.kind[k] === Kind.word; k++) {
    if (isThing(scene.grammar, k, Thing.OWNED_BY_BODY)) return true
    if (scene.bold && tokens.word[k] === words.own && roles[body] & Role.COLLECTIVE) return true
    if (!(tokens.facts[k] & (Flag.NOUN | Flag.ADJECTIVE)) || roles[k] & (Role.PREPOSITION | FINITE))
      return false
  }
  return false
}

/** What the thing at token `subject` has not, or what is said with it: “a plaque with his name”, “the company and his wife”. */
export function isNotItsOwn(grammar: Grammar, i: number, subject: number, own: boolean): boolean {
  const { tokens, roles } = grammar
  if (roles[i] & Role.DETERMINER && isThing(grammar, i + 1, Thing.HELD_BY_PERSON)) return true
  if (!own) return false
  if (i - subject > FARTHEST) return true
  // “The pretence was that he”
  if (tokens.word[i - 1] === grammar.words.that && roles[i - 2] & Role.BE) return true
  let k = subject + 1
  while (k < i && !mayBeFinite(grammar, k) && !(roles[k] & Role.AND) && tokens.kind[k] === Kind.word) k++
  return k === i || isSomebodyElse(grammar, i, subject)
}

/** “The ministry named a hall after him”, “it said that it would name one after him”: somebody else than the subject. */
function isSomebodyElse(grammar: Grammar, i: number, subject: number): boolean {
  const { tokens, roles, words } = grammar
  // “Her” before a noun is a possessive.
  const next = Role.PREPOSITION | Role.AND | Role.DETERMINER | Role.TIME | Role.SUBORDINATE | Role.RELATIVE
  const object =
    roles[i] & Role.OBJECT &&
    (tokens.word[i] !== words.her || tokens.kind[i + 1] !== Kind.word || (roles[i + 1] & next) !== 0)
  if (!object) return false
  // The word before is the verb or the preposition: “after” opens no clause here.
  let k = i - 2
  while (k > subject && !(roles[k] & (Role.AND | Role.SUBORDINATE | Role.RELATIVE))) k--
  return k <= subject || (roles[k + 1] & Role.HE) !== 0
}
