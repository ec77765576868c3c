import {
  blockAt,
  isComma,
  isPossessive,
  type Sentence,
  tokenKey,
  tokenUnit,
} from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'
import { FINITE, type Grammar, isThing, mayBeFinite } from './grammar.ts'
import { genderOf, isSingle, Who } from './persons/who.ts'

/** What a pronoun can only stand for where it stands. */
export interface Antecedent {
  /** The nearest token of it: a body or thing, or a person of the other gender. */
  readonly token: number
  readonly kind: 'body' | 'person'
  readonly confidence: number
}

/** Sentences before its own in which nobody may be named whom the pronoun fits, and in which somebody is only unlikely. */
const REACH = 2
/** So many that are taken up by a wrong pronoun make a text one whose pronouns are turned throughout. */
const TURNED = 2
const FAR_REACH = 5

/** How sure it is: nobody else far and wide, nobody near, or only somebody who is less likely meant. */
const SURE = 0.9
const NEAR = 0.86
const LIKELY = 0.8

/** Tokens of what stands before the subject, and of the subject itself, at most. */
const LONGEST_FRAME = 10
/** Tokens of what stands before the subject without a comma, at most. */
const SHORT_FRAME = 5
const LONGEST_SUBJECT = 8

/** What follows the nouns of a subject. */
const STOPS = FINITE | Role.PREPOSITION | Role.RELATIVE | Role.SUBORDINATE | Role.AND | Role.HE | Role.THEY

/** Tokens that are looked over on either side: sentences longer than that are none. */
const FARTHEST = 160

/** Words between a pronoun and what is owned, at most. */
const OWNED_REACH = 3

/** Behind them somebody else is more likely meant. */
const OPEN = wordSet('that if so when before until after')

/** What whoever has spoken does next. */
const ADDS = /^(?:add|recal|conti|note|stre)/

const SPOUSES = wordSet('wife husband')

/** Looks back from he, she, his and her to whom they may mean. */
export class Antecedents {
  readonly #grammar: Grammar
  readonly #who: Uint8Array
  readonly #isQuoted: (token: number) => boolean
  readonly #voted: () => Uint8Array
  #places: Map<string, number> | undefined
  /** Pronouns that stand for no person of their gender, with what they stand for: they are none to the next. */
  readonly #wrong = new Map<number, number>()
  /** What those pronouns stand for. */
  readonly #turned = new Set<number>()
  #bold = false

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
    this.#voted = voted
    this.#grammar = grammar
    this.#who = who
    this.#isQuoted = (token) => isQuoted(grammar.tokens.start[token])
  }

  /**
   * What the pronoun at token `i` stands for, where there is nobody of its gender that it may mean: undefined as soon as
   * there is anybody.
   */
  wrongOf(i: number, sentence: number, gender: number): Antecedent | undefined {
    const found = this.#isReflexive(i)
      ? this.#ownOf(i, sentence, gender)
      : (this.#takenUp(i, sentence, gender) ?? this.#nearest(i, sentence, gender))
    if (!found) return undefined
    this.#wrong.set(i, found.token)
    this.#turned.add(found.token)
    // Writers now and then call an animal he or she.
    const animal = isThing(this.#grammar, found.token, Thing.WILD_ANIMAL)
    return animal ? { ...found, confidence: Math.min(found.confidence, LIKELY) } : found
  }

  /**
   * Whether several pronouns of the text are wrong, so that others are likely to be: from now on the persons of the sentences
   * before are no hindrance where a sentence takes up the body or thing that it is about.
   */
  mayBeBold(): boolean {
    this.#bold = this.#turned.size >= TURNED
    return this.#bold
  }

  /** Whether nobody is named before token `i` whom a pronoun of that gender may mean. */
  isAlone(i: number, sentence: number, gender: number): boolean {
    return this.#isFree(i, sentence, gender)
  }

  /** “For his part, the ministry denied it”: the body that follows; undefined where anybody may. */
  bodyBehind(i: number, sentence: number, gender: number): Antecedent | undefined {
    const token = this.#thingSubject(this.#grammar.document.sentences[sentence], gender)
    const body = token > i && this.#who[token] === Who.body && !(gender === Who.she && this.#isCountry(token))
    return body ? { token, kind: 'body', confidence: SURE } : undefined
  }

  #isReflexive(i: number): boolean {
    const { tokens, words } = this.#grammar
    return tokens.word[i] === words.himself || tokens.word[i] === words.herself
  }

  /** The subject of a reflexive pronoun, which stands in its own sentence: “The town prepares himself for winter.” */
  #ownOf(i: number, sentence: number, gender: number): Antecedent | undefined {
    const own = this.#grammar.document.sentences[sentence]
    // “The actress himself”
    const other = gender === Who.he ? Who.she : Who.he
    if (this.#who[i - 1] === other && !genderOf(this.#grammar, i - 1))
      return { token: i - 1, kind: 'person', confidence: NEAR }
    const token = this.#thingSubject(own, gender)
    if (token < 0 || token > i || i - own.firstToken > FARTHEST) return undefined
    for (let k = own.firstToken; k < i; k++) if (isSingle(this.#who[k])) return undefined
    return { token, kind: 'body', confidence: SURE }
  }

  /** Whom the text named last, if that is a body, a thing or a person of the other gender, and nobody else is near. */
  #nearest(i: number, sentence: number, gender: number): Antecedent | undefined {
    const { document, tokens, roles } = this.#grammar
    const { sentences } = document
    const own = sentences[sentence]
    const start = document.blocks[own.block].firstToken
    const initial = this.#isInitial(i, own)
    const ofHead = this.#isOfHead(i)
    const framed = i > own.firstToken && !(initial && isComma(document, i - 1))
    if (framed && !ofHead && this.#isNamedBehindComma(i, own)) return undefined
    if (initial && sentence === 0) return undefined
    const previous = this.#before(sentence)
    // “The office hesitates, said her spokesman”
    const ahead = ofHead && this.#bodyOf(own, i, gender) < 0
    let about = initial || ahead ? sentences[previous] : own
    const near = sentences[previous].firstToken
    const from = sentences[this.#reached(sentence)].firstToken
    let body = this.#bodyOf(about, i, gender)
    if (body < 0 && about !== own && previous > 0 && sentences[previous - 1].firstToken >= start) {
      about = sentences[previous - 1]
      body = this.#bodyOf(about, i, gender)
      if (body >= 0 && this.#who[body] !== Who.body) body = -1
    }
    let person = -1
    let other = -1
    let taken = -1
    let voted = false
    let passed = false
    const object = this.#objectOfClause(i)
    for (let k = i - 1; k >= from && other < 0; k--) {
      if (i - k > FARTHEST) return undefined
      if (k === object) continue
      const who = this.#who[k]
      // “Anna fed a dog; he barked”
      if (k >= near && this.#isPet(k)) return undefined
      // No ship says anything.
      if (who === Who.ship && gender === Who.she && !this.#speaks(i)) return undefined
      if (!isSingle(who)) continue
      if (who === Who.unknown || who === gender) {
        // Whoever is spoken of in a quotation is hardly taken up behind its speaker.
        const spoken = this.#isQuoted(k) && (tokens.flags[k] & Mark.lower || who === Who.unknown)
        const aside = person >= near && spoken
        if (this.#wrong.has(k) || aside) continue
        const gone = who === Who.unknown ? this.#voted()[k] : 0
        if (gone && gone !== gender) {
          voted = true
          if (person < 0) person = k
        } else if (k < start && this.#grammar.isDamaged() && this.#isPassing(k)) passed = true
        else other = k
      } else if (this.#who[this.#wrong.get(k) ?? -1] === gender) other = k
      else if (genderOf(this.#grammar, k) === 0) {
        if (person < 0) person = k
      } else if (taken < 0 && !this.#wrong.has(k)) taken = k
    }
    // “…,” she said. He recalled …”: a pronoun for somebody who was named farther off.
    // Not “She said no. He said yes.”, with which a text begins.
    const named = taken >= Math.max(near, document.blocks[0].endToken)
    if (person < 0 && other < 0 && initial && named && this.#isFree(from, sentence, gender)) person = taken
    // Where the sentence names nobody, the one before says who it is about.
    if (about === own && body < 0 && person >= near && person < own.firstToken && sentence > 0)
      about = this.#isFree(from, sentence, gender) ? sentences[previous] : own
    // Nearer than a body that the sentence is about a person of the other gender is meant.
    const isPerson = person >= about.firstToken && (body < 0 || person > body || person < own.firstToken)
    const token = isPerson ? person : body
    if (!isPerson && this.#isNoOwn(i, token, about === own)) return undefined
    if (token < 0 || (voted && !isPerson) || (passed && token < start))
      return this.#bold && initial && other < 0 && near >= start
        ? this.#newThing(sentences[previous], i)
        : undefined
    const kind = isPerson ? 'person' : 'body'
    if (
      !isPerson &&
      gender === Who.she &&
      this.#isCountry(token) &&
      tokens.word[i] !== this.#grammar.words.she &&
      !this.#grammar.isDamaged()
    )
      return undefined
    // “The house will reprint her works”: whoever was named before may be meant.
    const strays =
      !isPerson && !(this.#bold || roles[i] & Role.HE || initial || this.#isOwner(i, token, true))
    if (other >= 0) {
      const far = other < near || (this.#bold && other < own.firstToken)
      if (kind === 'body' && (ofHead || this.#isOwner(i, token, far)))
        return { token, kind, confidence: NEAR }
      if (isPerson && token >= own.firstToken && other < own.firstToken && this.#isBound(i, token))
        return { token, kind, confidence: NEAR }
      // Whoever is named two sentences back is hardly meant, where another stands nearer.
      const spoke = kind === 'body' && this.#saysSomething(token, about)
      if (
        other < own.firstToken &&
        token >= own.firstToken &&
        !isPerson &&
        this.#bold &&
        this.#isBoldly(i, token)
      )
        return { token, kind, confidence: LIKELY }
      if (other < own.firstToken && this.#goesOn(i, token, isPerson, own))
        return { token, kind, confidence: LIKELY }
      const unlikely =
        !strays &&
        other < near &&
        token >= near &&
        // “…,” Ana Lund said. He added …
        (spoke ||
          !this.#speaks(i) ||
          (roles[token + 1] & Role.SAY && ADDS.test(tokenKey(document, i + 1)))) &&
        (isPerson
          ? (roles[i] & Role.HE) !== 0 || !this.#isKnown(sentence, other, gender)
          : token >= own.firstToken || this.#who[token] === Who.body)
      return unlikely ? { token, kind, confidence: LIKELY } : undefined
    }
    const sure = !passed && this.#isFree(from, sentence, gender)
    return strays && !sure ? undefined : { token, kind, confidence: passed ? LIKELY : sure ? SURE : NEAR }
  }

  /** Whether whoever stands at token `k` is of a paragraph none of whose people is named in another. */
  #isPassing(k: number): boolean {
    const { document, tokens } = this.#grammar
    this.#places ??= this.#placesOf()
    let named = false
    let returns = true
    const block = document.blocks[blockAt(document, tokens.start[k])]
    for (let n = block.firstToken; n < block.endToken; n++) {
      if (!this.#isMention(n)) continue
      // “The man”, “the mayor” may be others each time.
      const name = !(tokens.flags[n] & Mark.lower)
      const again = this.#places.get(tokenKey(document, n)) === -1
      if (again && name) return false
      named ||= name
      if (!again) returns = false
    }
    return named || !returns
  }

  #isMention = (n: number): boolean => isSingle(this.#who[n]) && !(this.#grammar.roles[n] & Role.GENDERED)

  /** The block in which each word that names somebody stands; -1 where it stands in several. */
  #placesOf(): Map<string, number> {
    const { document } = this.#grammar
    const places = new Map<string, number>()
    for (const { index, firstToken, endToken } of document.blocks)
      for (let n = firstToken; n < endToken; n++) {
        if (!this.#isMention(n)) continue
        const key = tokenKey(document, n)
        places.set(key, (places.get(key) ?? index) === index ? index : -1)
      }
    return places
  }

  /** What the thing at token `subject` has not, or what is said with it: “a plaque with his name”, “the company and his wife”. */
  #isNoOwn(i: number, subject: number, own: boolean): boolean {
    const { tokens, roles } = this.#grammar
    if (roles[i] & Role.DETERMINER && isThing(this.#grammar, i + 1, Thing.HELD_BY_PERSON)) return true
    if (!own) return false
    if (i - subject > FARTHEST) return true
    // “The pretence was that he”
    if (tokens.word[i - 1] === this.#grammar.words.that && roles[i - 2] & Role.BE) return true
    let k = subject + 1
    while (k < i && !mayBeFinite(this.#grammar, k) && !(roles[k] & Role.AND) && tokens.kind[k] === Kind.word)
      k++
    return k === i || this.#isObjectOf(i, subject)
  }

  /** “The minister, for whom he …”: somebody else than “he”; -1 where no such clause begins. */
  #objectOfClause(i: number): number {
    const { document, tokens, roles, words } = this.#grammar
    let k = i - 1
    if (tokens.word[k] !== words.whom) return -1
    if (roles[k - 1] & Role.PREPOSITION) k--
    return isComma(document, k - 1) ? k - 2 : k - 1
  }

  /** “The ministry named a hall after him”, “it said that it would name one after him”: somebody else than the subject. */
  #isObjectOf(i: number, subject: number): boolean {
    const { tokens, roles, words } = this.#grammar
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

  /** The first sentence that the pronoun reaches; what stands in quotations does not count. */
  #reached(sentence: number): number {
    const { sentences } = this.#grammar.document
    let first = sentence
    for (let left = REACH; left > 0 && first > 0 && first > sentence - FAR_REACH; ) {
      first--
      if (!this.#isSaid(sentences[first])) left--
    }
    return first
  }

  /** The sentence before, past those of a quotation: “…,” she said. “… It rained.” He added that …”. */
  #before(sentence: number): number {
    let before = Math.max(sentence - 1, 0)
    while (
      before > 0 &&
      before > sentence - FAR_REACH &&
      this.#isSaid(this.#grammar.document.sentences[before])
    )
      before--
    return before
  }

  /** Whether a sentence stands in a quotation as a whole. */
  #isSaid({ firstToken, endToken }: Sentence): boolean {
    return this.#isQuoted(firstToken + 1) && this.#isQuoted(endToken - 2)
  }

  /** “Rima is a doctor, and he …”, “The ministry sent a note; he …”: a second clause behind the subject of the first. */
  #goesOn(i: number, token: number, isPerson: boolean, { firstToken }: Sentence): boolean {
    const { document, roles } = this.#grammar
    if (!(roles[i] & Role.HE)) return false
    return isPerson
      ? token <= firstToken + 2 && (roles[i - 1] & Role.AND) !== 0
      : tokenUnit(document, i - 1) === 0x3b
  }

  /** “The court agreed, and she will publish it”: the body that the sentence is about, in a text whose pronouns are turned. */
  #isBoldly(i: number, token: number): boolean {
    const { document, tokens, roles } = this.#grammar
    if (!(roles[i] & Role.HE)) return false
    const before = i - 1
    const opens =
      roles[before] & Role.SUBORDINATE
        ? !OPEN.has(tokenKey(document, before))
        : tokens.kind[before] !== Kind.word || (roles[before] & Role.AND && isComma(document, before - 1))
    if (!opens) return false
    let verb = i + 1
    while (verb < i + 4 && roles[verb] & (FINITE | Role.BEEN | Role.BETWEEN)) verb++
    return this.#who[token] === Who.body && !isThing(this.#grammar, verb, Thing.OF_PERSON)
  }

  /** “They found a new galaxy. He lies …”: the thing that the sentence before names first. */
  #newThing({ firstToken, endToken }: Sentence, i: number): Antecedent | undefined {
    const { roles } = this.#grammar
    if (!(roles[i] & Role.HE)) return undefined
    let thing = -1
    for (let k = endToken - 2; k >= Math.max(firstToken, endToken - FARTHEST); k--)
      if (isSingle(this.#who[k])) return undefined
      else if (thing < 0 && this.#isThing(k, Who.she, firstToken) && (roles[k - 1] | roles[k - 2]) & Role.ONE)
        thing = k
    return thing > endToken - LONGEST_FRAME ? { token: thing, kind: 'body', confidence: LIKELY } : undefined
  }

  /** “He said”, “he also said”: what somebody said may be told for long without naming that one. */
  #speaks(i: number): boolean {
    const { roles } = this.#grammar
    return ((roles[i + 1] | (roles[i + 1] & Role.BETWEEN ? roles[i + 2] : 0)) & Role.SAY) !== 0
  }

  /** “The chamber of commerce estimates …”: the body says it. */
  #saysSomething(token: number, { endToken }: Sentence): boolean {
    const { tokens, roles } = this.#grammar
    for (
      let k = token + 1;
      k < Math.min(endToken, token + LONGEST_FRAME) && tokens.kind[k] === Kind.word;
      k++
    )
      if (roles[k] & Role.SAY) return true
    return false
  }

  /** “…,” says his president. */
  #isOfHead(i: number): boolean {
    const { roles } = this.#grammar
    return i > 0 && (roles[i - 1] & Role.SAY) !== 0 && isThing(this.#grammar, i + 1, Thing.HEADS_BODY)
  }

  /** True where nobody whom the pronoun fits is named in the sentences before token `to` either. */
  #isFree(to: number, sentence: number, gender: number): boolean {
    const from = this.#farFrom(to, sentence)
    for (let k = to - 1; k >= from; k--)
      if ((this.#who[k] === gender || this.#who[k] === Who.unknown) && !this.#wrong.has(k)) return false
    return true
  }

  /** The first token that may matter to what stands at token `to`; no text has sentences so long that it is cut short. */
  #farFrom(to: number, sentence: number): number {
    const { firstToken } = this.#grammar.document.sentences[Math.max(sentence - FAR_REACH, 0)]
    return Math.max(firstToken, to - FAR_REACH * FARTHEST)
  }

  /** Whether somebody surely of that gender is named before token `to`, as far back as anybody may be meant. */
  #isKnown(sentence: number, to: number, gender: number): boolean {
    const from = this.#farFrom(to, sentence)
    return this.#who.subarray(from, to + 1).includes(gender)
  }

  /** At the head of its sentence, or behind a phrase and a comma: “In a note, she …”, “In his words, …”. */
  #isInitial(i: number, { firstToken }: Sentence): boolean {
    const { document, tokens, roles } = this.#grammar
    if (i === firstToken) return true
    const facts = tokens.facts[firstToken]
    // “Insured for a million euros, she …”
    const participle = (facts & (Flag.PARTICIPLE | Flag.GERUND)) !== 0 && !(facts & Flag.PLURAL)
    if (!(participle || roles[firstToken] & Role.PREPOSITION) || i > firstToken + LONGEST_FRAME) return false
    if (i <= firstToken + 2 && isThing(this.#grammar, i + 1, Thing.SPOKEN)) return true
    if (i === firstToken + 2 && this.#grammar.words.to === tokens.word[i - 1]) return true
    const comma = isComma(document, i - 1)
    // “In her report, she …”
    if (i === firstToken + 1)
      for (let k = i + 1; k < i + LONGEST_FRAME; k++)
        if (isComma(document, k) && genderOf(this.#grammar, k + 1) === this.#who[i]) return true
    // “In the Alps he had disappeared”
    const plain =
      roles[i] & Role.HE && roles[i + 1] & FINITE && i > firstToken + 1 && i <= firstToken + SHORT_FRAME
    if (!comma && !(plain && !participle)) return false
    for (let k = firstToken; k < i; k++)
      if (roles[k] & FINITE || (isSingle(this.#who[k]) && !this.#wrong.has(k))) return false
    return true
  }

  /** The body or thing that a sentence is about, before token `i`: its subject, or who speaks at its end; else -1. */
  #bodyOf(about: Sentence, i: number, gender: number): number {
    const subject = this.#thingSubject(about, gender)
    if (subject >= 0) return subject < i - 1 && !this.#isQuoted(subject) ? subject : -1
    const { document, tokens, roles } = this.#grammar
    // “She has three months for her report”: what one stands for, the next does.
    const before = this.#wrong.get(about.firstToken)
    if (before !== undefined && about.firstToken < i && genderOf(this.#grammar, about.firstToken) === gender)
      return before
    // “…,” announced the ministry.
    const end = Math.min(about.endToken, i)
    for (let k = Math.max(about.firstToken + 1, end - FARTHEST); k < end; k++) {
      if (!(roles[k] & Role.SAY) || tokens.kind[k - 1] !== Kind.punctuation || this.#isQuoted(k)) continue
      for (let n = k + 1; n < Math.min(k + LONGEST_FRAME, about.endToken); n++) {
        // “…, asked for help from the ministry”
        if (this.#who[n] === Who.body) return (roles[n - 1] | roles[n - 2]) & Role.PREPOSITION ? -1 : n
        if (isSingle(this.#who[n]) || isComma(document, n)) return -1
      }
    }
    return -1
  }

  /** “The film opens in May. He was shown in Cannes”: what happens to a thing only. */
  #takenUp(i: number, sentence: number, gender: number): Antecedent | undefined {
    const { document, tokens, roles } = this.#grammar
    const own = document.sentences[sentence]
    if (!(roles[i] & Role.HE)) return undefined
    const verb = i + 1
    const never = this.#neverDone(i, verb)
    if (never >= 0) return { token: never, kind: 'body', confidence: NEAR }
    const sure =
      isThing(this.#grammar, verb, Thing.DONE_BY_THING) ||
      (roles[verb] & (Role.BE | Role.HAVE | Role.MODAL) && this.#isOfThings(verb + 1))
    if (!sure || verb >= tokens.count) return undefined
    const initial = i === own.firstToken
    if (initial && sentence === 0) return undefined
    const subject = this.#thingSubject(initial ? document.sentences[sentence - 1] : own, gender)
    return subject >= 0 && subject < i ? { token: subject, kind: 'body', confidence: SURE } : undefined
  }

  /** “They opened the bridge. She was renovated in 1960”: the thing named last before what is done to no person; else -1. */
  #neverDone(i: number, verb: number): number {
    const { tokens, roles } = this.#grammar
    let done = verb
    while (done < verb + 3 && roles[done] & (FINITE | Role.BEEN | Role.BETWEEN)) done++
    if (!isThing(this.#grammar, done, Thing.NEVER_PERSON)) return -1
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

  /** “a dog”: an animal that may be he or she. */
  #isPet(k: number): boolean {
    const { tokens, roles, words } = this.#grammar
    return (
      // “the workers” are no ants, “the reindeer herders” no reindeer
      (tokens.facts[k + 1] & (Flag.PLURAL | Flag.THIRD)) !== Flag.PLURAL &&
      (tokens.facts[k] & (Flag.ANIMAL | Flag.HUMAN | Flag.PLURAL)) === Flag.ANIMAL &&
      ((roles[k - 1] & Role.ONE) !== 0 || tokens.word[k - 1] === words.the) &&
      !isThing(this.#grammar, k, Thing.WILD_ANIMAL)
    )
  }

  #isCountry(k: number): boolean {
    const { tokens } = this.#grammar
    return !(tokens.flags[k] & Mark.lower) && (tokens.facts[k] & Flag.PLACE) !== 0
  }

  /** “founded”, “been built”, “be put out” */
  #isOfThings(k: number): boolean {
    const { tokens, roles } = this.#grammar
    const verb = roles[k] & Role.BEEN ? k + 1 : k
    return verb < tokens.count && isThing(this.#grammar, verb, Thing.BEFALLS_THING)
  }

  /** The head of the noun phrase that begins the sentence, or follows its first comma, if it is a thing or body; else -1. */
  #thingSubject({ firstToken, endToken }: Sentence, gender: number): number {
    const { document, tokens, roles } = this.#grammar
    let first = firstToken
    // “It is known that the club”
    if (tokens.word[first] === this.#grammar.words.it && roles[first + 1] & FINITE) {
      let k = first + 2
      while (k < endToken && k < first + LONGEST_FRAME && tokens.word[k] !== this.#grammar.words.that) k++
      if (tokens.word[k] === this.#grammar.words.that) first = k + 1
    }
    if (roles[first] & Role.PREPOSITION) {
      while (first < endToken && first < firstToken + LONGEST_FRAME && !isComma(document, first)) first++
      first = isComma(document, first) ? first + 1 : endToken
    }
    // “About this reported the ministry, which …”
    if (first >= endToken || (first > firstToken && roles[first] & Role.RELATIVE))
      first = this.#behindFrame(firstToken, endToken)
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
        if (!(facts & Flag.NOUN) || object || this.#isThing(head, gender, firstToken)) break
      }
      head = isPossessive(tokens, k) ? -1 : k
    }
    return head >= 0 && this.#isThing(head, gender, firstToken) ? head : -1
  }

  /** “In the meantime the club”: where a second noun phrase begins; -1 if none does. */
  #behindFrame(from: number, to: number): number {
    const { tokens, roles } = this.#grammar
    for (let k = from + 2; k < Math.min(to, from + LONGEST_FRAME); k++) {
      if (tokens.kind[k] === Kind.punctuation || roles[k] & (FINITE | Role.PREPOSITION | Role.AND)) return -1
      if (roles[k] & Role.DETERMINER && !(roles[k - 1] & Role.PREPOSITION)) return k
    }
    return -1
  }

  #isThing(k: number, gender: number, first: number): boolean {
    const { tokens, roles } = this.#grammar
    const facts = tokens.facts[k]
    if (this.#who[k] === Who.body) return !(facts & Flag.PLURAL && facts & Flag.LOWER)
    if (
      tokens.kind[k] !== Kind.word ||
      tokens.flags[k] & Mark.hyphen ||
      roles[k] & (Role.PERSON | Role.TIME | Role.INVARIABLE)
    )
      return false
    if (!(facts & Flag.LOWER) || !(tokens.flags[k] & Mark.lower || k === first)) return false
    // A kind of animal: “The beaver is spreading. He …”; pets and cattle are he and she to their owners.
    if (isThing(this.#grammar, k, Thing.WILD_ANIMAL)) return true
    if ((facts & (Flag.NOUN | Flag.PLURAL | Flag.HUMAN | Flag.ANIMAL | Flag.FUNCTION)) !== Flag.NOUN)
      return false
    // “The stiff figure” is somebody; ships are she.
    const no = Thing.STANDS_FOR_PERSON | (gender === Who.she ? Thing.SHIP : 0)
    return !isThing(this.#grammar, k, no)
  }

  /** “Ana Lund won his third title”, “… will be absent because of his knee”: the subject’s own, by the verb and the noun. */
  #isBound(i: number, subject: number): boolean {
    const { document, tokens, roles, words } = this.#grammar
    if (!(roles[i] & Role.DETERMINER)) return false
    // “…,” said Ana Lund, adding that his aim was a medal.
    if (tokens.word[i - 1] === words.that && tokens.facts[i - 2] & Flag.GERUND)
      return (roles[subject - 1] & Role.SAY) !== 0 || (roles[subject - 2] & Role.SAY) !== 0
    // “Ana Lund said in his speech”
    if (tokens.word[i - 1] === words.in && isThing(this.#grammar, i + 1, Thing.SPOKEN)) return true
    // “The king received the guests with her wife”
    if (SPOUSES.has(tokenKey(document, i + 1)) && this.#who[i + 1] === this.#who[i]) return true
    if (!isThing(this.#grammar, i - 1, Thing.DONE_TO_ONES_OWN)) return false
    for (let k = subject + 1; k < i; k++)
      if (roles[k] & (Role.SAY | Role.HE) || (roles[k] & Role.SUBORDINATE && !(roles[k] & Role.PREPOSITION)))
        return false
    for (let k = i + 1; k <= i + OWNED_REACH && tokens.kind[k] !== Kind.punctuation; k++)
      if (isThing(this.#grammar, k, Thing.OWN_OF_PERSON)) return true
    return false
  }

  /** “The company and his director”, “The country defends his borders”: what belongs to such a one only. */
  #isOwner(i: number, body: number, far: boolean): boolean {
    const { tokens, roles, words } = this.#grammar
    if (tokens.word[i] !== words.his && tokens.word[i] !== words.her) return false
    if (body === i - 2 && roles[i - 1] & Role.AND) return true
    // “Her third tram line”, “his first two blast furnaces”
    for (let k = i + 1; k <= i + (far ? OWNED_REACH : 1) && tokens.kind[k] === Kind.word; k++) {
      if (isThing(this.#grammar, k, Thing.OWNED_BY_BODY)) return true
      if (this.#bold && tokens.word[k] === words.own && roles[body] & Role.COLLECTIVE) return true
      if (!(tokens.facts[k] & (Flag.NOUN | Flag.ADJECTIVE)) || roles[k] & (Role.PREPOSITION | FINITE))
        return false
    }
    return false
  }

  /** “In his statement, the chancellor said”: whom a pronoun in what begins the sentence means may follow. */
  #isNamedBehindComma(i: number, { endToken }: Sentence): boolean {
    const { document, roles } = this.#grammar
    let comma = false
    for (let k = i + 1; k < Math.min(endToken, i + FARTHEST); k++) {
      if (isComma(document, k)) comma = true
      else if (comma && isSingle(this.#who[k]) && !(roles[k] & Role.GENDERED)) return true
    }
    return false
  }
}
