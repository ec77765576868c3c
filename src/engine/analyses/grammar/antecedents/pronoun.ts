/** A pronoun and where it stands in its sentence. */

import { isComma, type Sentence } from '../../../document/document.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isThing } from '../grammar.ts'
import { genderOf, isSingle } from '../persons/who.ts'
import { FARTHEST, firstReached, LONGEST_FRAME, type Scene, sentenceBefore } from './scene.ts'

/** A pronoun, and where what it stands for is sought. */
export interface Pronoun {
  readonly token: number
  readonly gender: number
  readonly sentence: number
  /** Its sentence, and the one before that is no quotation’s. */
  readonly own: Sentence
  readonly previous: Sentence
  /** The first token of its block, and the first that is looked at. */
  readonly start: number
  readonly from: number
  /** Whether it begins its sentence, and whether it stands before who heads a body, “said his president”. */
  readonly initial: boolean
  readonly ofHead: boolean
}

/** The pronoun at token `i` and where to seek; undefined where whom it means may follow, or nothing stands before it. */
export function pronounAt(scene: Scene, i: number, sentence: number, gender: number): Pronoun | undefined {
  const { grammar } = scene
  const { sentences, blocks } = grammar.document
  const own = sentences[sentence]
  const initial = isInitial(scene, i, own)
  const ofHead = isOfHead(grammar, i)
  const framed = i > own.firstToken && !(initial && isComma(grammar.document, i - 1))
  if (framed && !ofHead && isNamedBehindComma(scene, i, own)) return undefined
  if (initial && sentence === 0) return undefined
  return {
    token: i,
    gender,
    sentence,
    own,
    previous: sentences[sentenceBefore(scene, sentence)],
    start: blocks[own.block].firstToken,
    from: sentences[firstReached(scene, sentence)].firstToken,
    initial,
    ofHead,
  }
}

/** At the head of its sentence, or behind a phrase and a comma: “In a note, she …”, “In his words, …”. */
function isInitial(scene: Scene, i: number, { firstToken }: Sentence): boolean {
  const { document, tokens, roles } = scene.grammar
  if (i === firstToken) return true
  const facts = tokens.facts[firstToken]
  // “Insured for a million euros, she …”
  const participle = (facts & (Flag.PARTICIPLE | Flag.GERUND)) !== 0 && !(facts & Flag.PLURAL)
  if (!(participle || roles[firstToken] & Role.PREPOSITION) || i > firstToken + LONGEST_FRAME) return false
  if (i <= firstToken + 2 && isThing(scene.grammar, i + 1, Thing.SPOKEN)) return true
  if (i === firstToken + 2 && scene.grammar.words.to === tokens.word[i - 1]) return true
  const comma = isComma(document, i - 1)
  // “In her report, she …”
  if (i === firstToken + 1)
    for (let k = i + 1; k < i + LONGEST_FRAME; k++)
      if (isComma(document, k) && genderOf(scene.grammar, k + 1) === scene.who[i]) return true
  // “In the Alps he had disappeared”
  const plain =
    roles[i] & Role.HE && roles[i + 1] & FINITE && i > firstToken + 1 && i <= firstToken + SHORT_FRAME
  if (!comma && !(plain && !participle)) return false
  for (let k = firstToken; k < i; k++)
    if (roles[k] & FINITE || (isSingle(scene.who[k]) && !scene.wrong.has(k))) return false
  return true
}

/** Tokens of what stands before the subject without a comma, at most. */
const SHORT_FRAME = 5

/** “…,” says his president. */
function isOfHead(grammar: Grammar, i: number): boolean {
  const { roles } = grammar
  return i > 0 && (roles[i - 1] & Role.SAY) !== 0 && isThing(grammar, i + 1, Thing.HEADS_BODY)
}

/** “In his statement, the chancellor said”: whom a pronoun in what begins the sentence means may follow. */
function isNamedBehindComma(scene: Scene, i: number, { endToken }: Sentence): boolean {
  const { document, roles } = scene.grammar
  let comma = false
  for (let k = i + 1; k < Math.min(endToken, i + FARTHEST); k++) {
    if (isComma(document, k)) comma = true
    else if (comma && isSingle(scene.who[k]) && !(roles[k] & Role.GENDERED)) return true
  }
  return false
}
