/** What a pronoun stands for by what is named last before it. */

import { type Sentence, tokenKey } from '../../../document/document.ts'
import { Role } from '../../../language/word-classes.ts'
import { once } from '../../../once.ts'
import type { Grammar } from '../grammar.ts'
import { Who } from '../persons/who.ts'
import { goesOn, isBodyOfTurned, saysSomething, speaks } from './clauses.ts'
import { type Antecedent, LIKELY, NEAR, SURE } from './found.ts'
import { namedBefore } from './named.ts'
import { isBound, isNotItsOwn, isOwnerOf } from './owners.ts'
import { type Pronoun, pronounAt } from './pronoun.ts'
import { isKnown, isNobodyNamed, type Scene } from './scene.ts'
import { bodyOf, thingBefore } from './subjects.ts'
import { isCountry } from './things.ts'

/** Whom the text named last, if that is a body, a thing or a person of the other gender, and nobody else is near. */
export function nearestTo(scene: Scene, i: number, sentence: number, gender: number): Antecedent | undefined {
  const { grammar } = scene
  const pronoun = pronounAt(scene, i, sentence, gender)
  if (!pronoun) return undefined
  const { own, previous, start, from, initial } = pronoun
  const near = previous.firstToken
  const topic = topicOf(scene, pronoun)
  const { body } = topic
  let { about } = topic
  const named = namedBefore(scene, pronoun)
  if (!named) return undefined
  const { other, voted, passed } = named
  let { person } = named
  const free = once(() => isNobodyNamed(scene, from, sentence, gender))
  // “…,” she said. He recalled …”: a pronoun for somebody who was named farther off.
  // Not “She said no. He said yes.”, with which a text begins.
  const taken = named.taken >= Math.max(near, grammar.document.blocks[0].endToken)
  if (person < 0 && other < 0 && initial && taken && free()) person = named.taken
  // Where the sentence names nobody, the one before says who it is about.
  if (about === own && body < 0 && person >= near && person < own.firstToken && sentence > 0 && free())
    about = previous
  // Nearer than a body that the sentence is about a person of the other gender is meant.
  const isPerson = person >= about.firstToken && (body < 0 || person > body || person < own.firstToken)
  const token = isPerson ? person : body
  if (!isPerson && isNotItsOwn(grammar, i, token, about === own)) return undefined
  if (token < 0 || (voted && !isPerson) || (passed && token < start))
    return scene.bold && initial && other < 0 && near >= start ? thingBefore(scene, previous, i) : undefined
  if (!isPerson && isHerCountry(grammar, pronoun, token)) return undefined
  // “The house will reprint her works”: whoever was named before may be meant.
  const strays =
    !isPerson && !(scene.bold || grammar.roles[i] & Role.HE || initial || isOwnerOf(scene, i, token, true))
  const found: Antecedent = { token, kind: isPerson ? 'person' : 'body', confidence: NEAR }
  if (other >= 0) return overOther(scene, pronoun, found, other, about, strays)
  const sure = !passed && free()
  return strays && !sure ? undefined : { ...found, confidence: passed ? LIKELY : sure ? SURE : NEAR }
}

/** The sentence that says what the pronoun’s is about, and the body or thing in it; -1 for none. */
function topicOf(
  scene: Scene,
  { token, gender, own, previous, start, initial, ofHead }: Pronoun,
): { readonly about: Sentence; readonly body: number } {
  const here = initial ? -1 : bodyOf(scene, own, token, gender)
  // “The office hesitates, said her spokesman”
  if (!initial && !(ofHead && here < 0)) return { about: own, body: here }
  const body = bodyOf(scene, previous, token, gender)
  const { sentences } = scene.grammar.document
  const earlier = sentences[previous.index - 1]
  if (body >= 0 || previous === own || !earlier || earlier.firstToken < start)
    return { about: previous, body }
  const farther = bodyOf(scene, earlier, token, gender)
  return { about: earlier, body: scene.who[farther] === Who.body ? farther : -1 }
}

/** “Russia and her neighbours”: only where a text is damaged is a country’s “her” wrong. */
const isHerCountry = (grammar: Grammar, { token, gender }: Pronoun, country: number): boolean =>
  gender === Who.she &&
  isCountry(grammar, country) &&
  grammar.tokens.word[token] !== grammar.words.she &&
  !grammar.isDamaged()

/** What the pronoun rather means than whoever is named at token `other`; undefined where that one is meant as likely. */
function overOther(
  scene: Scene,
  { token: i, gender, sentence, own, previous, ofHead }: Pronoun,
  found: Antecedent,
  other: number,
  about: Sentence,
  strays: boolean,
): Antecedent | undefined {
  const { grammar, who, bold } = scene
  const { document, roles } = grammar
  const { token } = found
  const isPerson = found.kind === 'person'
  const near = previous.firstToken
  const within = token >= own.firstToken
  const before = other < own.firstToken
  if (!isPerson && (ofHead || isOwnerOf(scene, i, token, other < near || (bold && before)))) return found
  if (isPerson && within && before && isBound(scene, i, token)) return found
  const likely = { ...found, confidence: LIKELY }
  if (!isPerson && within && before && bold && isBodyOfTurned(scene, i, token)) return likely
  if (before && goesOn(grammar, i, token, isPerson, own)) return likely
  // Whoever is named two sentences back is hardly meant, where another stands nearer.
  if (strays || other >= near || token < near) return undefined
  // “…,” Ana Lund said. He added …
  const adds = roles[token + 1] & Role.SAY && ADDS.test(tokenKey(document, i + 1))
  if (!adds && speaks(grammar, i) && (isPerson || !saysSomething(grammar, token, about))) return undefined
  const meant = isPerson
    ? (roles[i] & Role.HE) !== 0 || !isKnown(scene, sentence, other, gender)
    : within || who[token] === Who.body
  return meant ? likely : undefined
}

/** What whoever has spoken does next. */
const ADDS = /^(?:add|recal|conti|note|stre)/
