import { Thing } from '../../../language/things.ts'
import { once } from '../../../once.ts'
import { type Grammar, isThing } from '../grammar.ts'
import { Who } from '../persons/who.ts'
import { type Antecedent, LIKELY, SURE } from './found.ts'
import { placesOf } from './named.ts'
import { nearestTo } from './nearest.ts'
import { isReflexive, ownOf } from './reflexive.ts'
import { isNobodyNamed, type Scene } from './scene.ts'
import { thingSubject } from './subjects.ts'
import { takenUpByVerb } from './taken-up.ts'
import { isCountry } from './things.ts'

/** So many that are taken up by a wrong pronoun make a text one whose pronouns are turned throughout. */
const TURNED = 2

/** Looks back from he, she, his and her to whom they may mean. */
export class Antecedents {
  readonly #scene: Scene

  /**
   * @param who whom each token names
   * @param isQuoted whether an offset lies in a quotation
   * @param voted the gender that the text gives to names of unknown gender, by token
   */
  constructor(
    grammar: Grammar,
    who: Uint8Array,
    isQuoted: (offset: number) => boolean,
    voted: () => Uint8Array,
  ) {
    this.#scene = {
      grammar,
      who,
      isQuoted: (token) => isQuoted(grammar.tokens.start[token]),
      voted,
      places: once(() => placesOf(grammar, who)),
      wrong: new Map(),
      bold: false,
    }
  }

  /**
   * What the pronoun at token `i` stands for, where there is nobody of its gender that it may mean: undefined as soon as
   * there is anybody.
   */
  wrongOf(i: number, sentence: number, gender: number): Antecedent | undefined {
    const scene = this.#scene
    const found = isReflexive(scene.grammar, i)
      ? ownOf(scene, i, sentence, gender)
      : (takenUpByVerb(scene, i, sentence, gender) ?? nearestTo(scene, i, sentence, gender))
    if (!found) return undefined
    scene.wrong.set(i, found.token)
    // Writers now and then call an animal he or she.
    const animal = isThing(scene.grammar, found.token, Thing.WILD_ANIMAL)
    return animal ? { ...found, confidence: Math.min(found.confidence, LIKELY) } : found
  }

  /**
   * Whether several pronouns of the text are wrong, so that others are likely to be: from now on the persons of the sentences
   * before are no hindrance where a sentence takes up the body or thing that it is about.
   */
  mayBeBold(): boolean {
    const { wrong } = this.#scene
    this.#scene.bold = new Set(wrong.values()).size >= TURNED
    return this.#scene.bold
  }

  /** Whether nobody is named before token `i` whom a pronoun of that gender may mean. */
  isAlone(i: number, sentence: number, gender: number): boolean {
    return isNobodyNamed(this.#scene, i, sentence, gender)
  }

  /** “For his part, the ministry denied it”: the body that follows; undefined where anybody may. */
  bodyBehind(i: number, sentence: number, gender: number): Antecedent | undefined {
    const { grammar, who } = this.#scene
    const token = thingSubject(this.#scene, grammar.document.sentences[sentence], gender)
    const body = token > i && who[token] === Who.body && !(gender === Who.she && isCountry(grammar, token))
    return body ? { token, kind: 'body', confidence: SURE } : undefined
  }
}
