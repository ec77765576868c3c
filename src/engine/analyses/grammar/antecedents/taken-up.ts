/** A pronoun whose verb is done by things, or to things, only. */

import { Kind } from '../../../document/scan.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isThing } from '../grammar.ts'
import { type Antecedent, NEAR, SURE } from './found.ts'
import { FARTHEST, type Scene } from './scene.ts'
import { thingSubject } from './subjects.ts'

/** “The film opens in May. He was shown in Cannes”: what happens to a thing only. */
export function takenUpByVerb(
  scene: Scene,
  i: number,
  sentence: number,
  gender: number,
): Antecedent | undefined {
  const { document, tokens, roles } = scene.grammar
  const own = document.sentences[sentence]
  if (!(roles[i] & Role.HE)) return undefined
  const verb = i + 1
  const never = neverDone(scene.grammar, i, verb)
  if (never >= 0) return { token: never, kind: 'body', confidence: NEAR }
  const sure =
    isThing(scene.grammar, verb, Thing.DONE_BY_THING) ||
    (roles[verb] & (Role.BE | Role.HAVE | Role.MODAL) && isOfThings(scene.grammar, verb + 1))
  if (!sure || verb >= tokens.count) return undefined
  const initial = i === own.firstToken
  if (initial && sentence === 0) return undefined
  const subject = thingSubject(scene, initial ? document.sentences[sentence - 1] : own, gender)
  return subject >= 0 && subject < i ? { token: subject, kind: 'body', confidence: SURE } : undefined
}

/** “They opened the bridge. She was renovated in 1960”: the thing named last before what is done to no person; else -1. */
function neverDone(grammar: Grammar, i: number, verb: number): number {
  const { tokens, roles } = grammar
  let done = verb
  while (done < verb + 3 && roles[done] & (FINITE | Role.BEEN | Role.BETWEEN)) done++
  if (!isThing(grammar, done, Thing.NEVER_PERSON)) return -1
  const passive = (roles[done - 1] & (Role.BE | Role.BEEN)) !== 0
  if (!passive && tokens.facts[done] & Flag.PARTICIPLE && tokens.kind[done + 1] === Kind.word) {
    // “He reopened the case”
    if (!(roles[done + 1] & (Role.PREPOSITION | Role.AND | Role.TIME))) return -1
  }
  const thing = Flag.NOUN | Flag.LOWER
  const no = Flag.PLURAL | Flag.HUMAN | Flag.ADJECTIVE | Flag.FUNCTION | Flag.VERB
  for (let k = i - 1; k > 0 && k > i - FARTHEST / 4; k--)
    if ((tokens.facts[k] & (thing | no)) === thing && !roles[k] && roles[k - 1] & Role.DETERMINER) return k
  return -1
}

/** “founded”, “been built”, “be put out” */
function isOfThings(grammar: Grammar, k: number): boolean {
  const { tokens, roles } = grammar
  const verb = roles[k] & Role.BEEN ? k + 1 : k
  return verb < tokens.count && isThing(grammar, verb, Thing.BEFALLS_THING)
}
