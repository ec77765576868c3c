import { type Sentence, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { feminine, masculine } from '../../language/genders.ts'
import { DONE_BY_THINGS, IMPERSONAL, OF_THINGS, THINGS } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, type Lexicon, NONE } from '../../lexicon/lexicon.ts'
import { type WordValues, wordValues } from '../../lexicon/word-values.ts'
import { FINITE, type Grammar, isPlain } from './grammar.ts'

export type Gender = 'he' | 'she'

/** Whom a word may name: a person, of known gender or not, a body, or nobody. */
type Who = Gender | 'unknown' | 'body' | 'nobody'

/** What a pronoun can only stand for where it stands. */
export interface Antecedent {
  /** The nearest token of it: a body, or a person of the other gender. */
  readonly token: number
  readonly kind: 'body' | 'person'
  /** Nobody else is named as far back as a pronoun reaches. */
  readonly sure: boolean
}

/** Sentences before its own that a pronoun reaches. */
const REACH = 2

/** Words before what somebody became. */
const BECAME = new Set(['elected', 'appointed', 'named', 'became', 'as', 'crowned', 'ordained'])

/** Tokens of what stands before the subject, and of the subject itself, at most. */
const LONGEST_FRAME = 10
const LONGEST_SUBJECT = 5

/** What follows the nouns of a subject. */
const STOPS = FINITE | Role.PREPOSITION | Role.RELATIVE | Role.SUBORDINATE | Role.AND | Role.HE | Role.THEY

/** Tokens that are looked over on either side: sentences longer than that are none. */
const FARTHEST = 160

/** What states, bodies and companies have, and hardly a person. */
const OWNED = new Set(
  (
    'intention readiness willingness independence economy currency territory sovereignty troops border borders ambassador ' +
    'headquarters subsidiary shareholders turnover branches factories fleet exports imports airspace embassy population ' +
    'customers suppliers membership parliament government army foreign pitch stadium majority campus workforce'
  ).split(' '),
)

const thingsOf = wordValues(THINGS)

/** Looks back from he, she, his and her to whom they may mean. */
export class Antecedents {
  readonly #grammar: Grammar
  readonly #isQuoted: (token: number) => boolean
  /** Surnames that stand behind a given name of known gender, and those of both. */
  readonly #surnames = new Map<string, Gender | 'shared'>()
  /** Pronouns that stand for no person: they are none to the next. */
  readonly #wrong = new Set<number>()

  readonly #things: WordValues<'both' | 'he'>

  /** @param isQuoted whether an offset lies in a quotation */
  constructor(grammar: Grammar, lexicon: Lexicon, isQuoted: (offset: number) => boolean) {
    this.#grammar = grammar
    this.#things = thingsOf(lexicon)
    this.#isQuoted = (token) => isQuoted(grammar.tokens.start[token])
    this.#collectSurnames()
  }

  /**
   * What the pronoun at token `i` stands for, where there is nobody of its gender that it may mean: undefined as soon as
   * there is anybody.
   */
  wrongOf(i: number, sentence: number, gender: Gender): Antecedent | undefined {
    const { document } = this.#grammar
    const own = document.sentences[sentence]
    if (i === own.firstToken && sentence > 0) {
      const taken = this.#takenUp(i, sentence, gender)
      if (taken) {
        this.#wrong.add(i)
        return taken
      }
    }
    if (this.#isNamedBehindComma(i, own.endToken)) return undefined
    const from = document.sentences[Math.max(sentence - REACH, 0)].firstToken
    const near = document.sentences[Math.max(sentence - 1, 0)].firstToken
    let found: Omit<Antecedent, 'sure'> | undefined
    for (let k = i - 1; k >= from; k--) {
      if (i - k > FARTHEST) return undefined
      const who = this.#whoIs(k)
      if (who === 'nobody') continue
      if (who === 'body') {
        // Countries may be she: “Russia and her neighbours”. What is quoted is another’s.
        if (gender === 'she' && !found && this.#isCapital(k)) return undefined
        if (!this.#isQuoted(k)) found ??= { token: k, kind: 'body' }
      } else if (who === 'unknown' || who === gender) {
        if (!found) return undefined
        if (this.#isOwner(i, own, found.token)) return { ...found, sure: true }
        // Whoever is named two sentences back is hardly meant, where another stands nearer.
        return k < near && found.token >= near ? { ...found, sure: false } : undefined
      } else if (found?.kind !== 'person') found = { token: k, kind: 'person' }
    }
    if (!found) return undefined
    this.#wrong.add(i)
    return { ...found, sure: true }
  }

  /**
   * The subject of the sentence before, if it is a thing or body, with nobody named in that sentence whom a pronoun at the
   * head of the next may mean: “The film opens in May. He won a prize.”
   */
  #takenUp(i: number, sentence: number, gender: Gender): Antecedent | undefined {
    const { document, tokens, roles } = this.#grammar
    const before = document.sentences[sentence - 1]
    const subject = this.#thingSubject(before, gender)
    if (subject < 0 || roles[i + 1] & Role.SAY) return undefined
    const taken = { token: subject, kind: 'body' } as const
    const verb = tokenKey(document, i + 1)
    const passive = roles[i + 1] & (Role.BE | Role.HAVE | Role.MODAL)
    if (DONE_BY_THINGS.has(verb)) return { ...taken, sure: true }
    if (passive && this.#isOfThings(i + 2)) return { ...taken, sure: true }
    if (this.#namesAnybody(before.firstToken, before.endToken)) return undefined
    // “He was 87”: the age of somebody.
    if (passive && tokens.kind[i + 2] === Kind.number) return undefined
    return { ...taken, sure: true }
  }

  /** “founded”, “been built” */
  #isOfThings(k: number): boolean {
    const { document, tokens, roles } = this.#grammar
    const verb = roles[k] & Role.BEEN ? k + 1 : k
    return verb < tokens.count && OF_THINGS.has(tokenKey(document, verb))
  }

  /** Whether any person that is not in a quotation is named among the tokens `[from, to)`. */
  #namesAnybody(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      if (isPerson(this.#whoIs(k)) && !this.#isQuoted(k)) return true
    }
    return false
  }

  /** The head of the noun phrase that begins the sentence, or follows its first comma, if it is a thing or body; else -1. */
  #thingSubject({ firstToken, endToken }: Sentence, gender: Gender): number {
    const { document, tokens, roles } = this.#grammar
    let first = firstToken
    if (roles[first] & Role.PREPOSITION) {
      while (first < endToken && first < firstToken + LONGEST_FRAME && tokenUnit(document, first) !== 0x2c)
        first++
      first++
    }
    if (first >= endToken || !(roles[first] & Role.DETERMINER)) return -1
    let head = -1
    for (let k = first + 1; k < endToken && k <= first + LONGEST_SUBJECT; k++) {
      if (tokens.kind[k] !== Kind.word) {
        if (tokenUnit(document, k) === 0x2d) continue
        break
      }
      if (tokens.base[k] < tokens.end[k]) return -1
      if (roles[k] & STOPS) break
      const facts = tokens.facts[k]
      if (k > first + 1 && facts & (Flag.PAST | Flag.THIRD) && !(facts & Flag.NOUN)) break
      // “The mill closed”: a noun and what may be its verb.
      if (head > 0 && facts & (Flag.PAST | Flag.THIRD) && this.#isThing(head, gender)) break
      head = k
    }
    return head > 0 && this.#isThing(head, gender) ? head : -1
  }

  #isThing(k: number, gender: Gender): boolean {
    const { tokens, roles } = this.#grammar
    if (!(tokens.flags[k] & Mark.lower) || tokens.facts[k] & Flag.PLURAL) return false
    const thing = this.#things.get(tokens.word[k])
    return thing ? thing === 'both' || gender === 'he' : (roles[k] & (Role.BODY | Role.PERSON)) === Role.BODY
  }

  /** “The company and his director”, “The country defends his borders”: a subject, and what belongs to such a one only. */
  #isOwner(i: number, { firstToken }: Sentence, body: number): boolean {
    const { document, tokens, roles, words } = this.#grammar
    if (
      body > firstToken + 2 ||
      body < firstToken ||
      (tokens.word[i] !== words.his && tokens.word[i] !== words.her)
    )
      return false
    return (body === i - 2 && (roles[i - 1] & Role.AND) !== 0) || OWNED.has(tokenKey(document, i + 1))
  }

  /** “In his statement, the chancellor said”: whom the pronoun means may follow. */
  #isNamedBehindComma(i: number, to: number): boolean {
    let comma = false
    for (let k = i + 1; k < Math.min(to, i + FARTHEST); k++) {
      if (tokenUnit(this.#grammar.document, k) === 0x2c) comma = true
      else if (comma && isPerson(this.#whoIs(k))) return true
    }
    return false
  }

  /** Whom the word at token `k` names, as far as a pronoun may mean it. */
  #whoIs(k: number): Who {
    const { tokens, roles, words } = this.#grammar
    if (tokens.kind[k] !== Kind.word) return 'nobody'
    const role = roles[k]
    const facts = tokens.facts[k]
    const word = tokens.word[k]
    if (this.#things.has(word) && tokens.flags[k] & Mark.lower) return 'nobody'
    const pronoun = genderOf(this.#grammar, k)
    // One of the other gender means somebody who is named farther off.
    if (pronoun) return this.#wrong.has(k) ? 'nobody' : 'unknown'
    const capital = (tokens.flags[k] & Mark.lower) === 0
    if (role & Role.PERSON || capital || facts & Flag.GIVEN) {
      const gender = this.#genderOf(k)
      if (gender) return gender
    }
    if (role & Role.BODY) return 'body'
    // “a 17-year-old”
    if (word === words.old && tokens.flags[k] & Mark.hyphen) return 'unknown'
    // “Elected mayor”: what somebody became.
    if (role & Role.PERSON && k > 0 && BECAME.has(tokenKey(this.#grammar.document, k - 1))) return 'nobody'
    // “Chancellor Angela …”: a title of the name behind it.
    if (role & Role.PERSON)
      return k + 1 < tokens.count && this.#isCapital(k + 1) && this.#genderOf(k + 1) ? 'nobody' : 'unknown'
    if (role & Role.RELATIVE)
      return word === words.who && k > 0 && isPlain(this.#grammar, k - 1) ? 'unknown' : 'nobody'
    if (facts & Flag.FUNCTION || role & Role.TIME) return 'nobody'
    if (!capital || (facts & Flag.LOWER && !(facts & (Flag.GIVEN | Flag.FAMILY))))
      return isPersonal(this.#grammar, k) ? 'unknown' : 'nobody'
    if (tokens.flags[k] & (Mark.upper | Mark.abbreviation | Mark.digit)) return 'nobody'
    if (facts & Flag.DEMONYM)
      return facts & Flag.ADJECTIVE && isPlain(this.#grammar, k + 1) && tokens.facts[k + 1] & Flag.NOUN
        ? 'nobody'
        : 'unknown'
    if (word !== NONE && !(facts & (Flag.GIVEN | Flag.FAMILY))) return 'nobody'
    return this.#isOfBody(k) ? 'nobody' : 'unknown'
  }

  /** A name that the lexicon has as a given one, or has as no ordinary word. */
  #mayBeGiven(k: number): boolean {
    return (this.#grammar.tokens.facts[k] & (Flag.GIVEN | Flag.LOWER)) !== Flag.LOWER
  }

  /** “in Porto”, “Petrokol Bank”, “the company Petrokol”: the name of a place or body. */
  #isOfBody(k: number): boolean {
    const { tokens, roles, words } = this.#grammar
    if (tokens.base[k] < tokens.end[k]) return false
    let first = k
    while (first > 0 && this.#isCapital(first - 1)) first--
    if (first > 0 && (tokens.word[first - 1] === words.in || roles[first - 1] & Role.BODY)) return true
    let last = k
    while (last + 1 < tokens.count && this.#isCapital(last + 1)) last++
    return (roles[last] & Role.BODY) !== 0 || (last + 1 < tokens.count && isName(roles[last + 1]))
  }

  #isCapital(k: number): boolean {
    const { tokens } = this.#grammar
    return tokens.kind[k] === Kind.word && (tokens.flags[k] & (Mark.title | Mark.mixed)) !== 0
  }

  #genderOf(k: number): Gender | undefined {
    const key = nameKey(this.#grammar, k)
    const named = this.#surnames.get(key)
    return named ? (named === 'shared' ? undefined : named) : givenGender(key)
  }

  /**
   * The last word of a run of capitals behind “Angela” or “Mr” is a surname of that gender, unless another has it too. A
   * given name that is a surname here (“Xiu Gilbert”) says nothing.
   */
  #collectSurnames(): void {
    const { tokens, roles } = this.#grammar
    for (let i = 0; i + 1 < tokens.count; i++) {
      if (!this.#isCapital(i) || !this.#isCapital(i + 1)) continue
      const first = i
      while (i + 1 < tokens.count && this.#isCapital(i + 1)) i++
      let gender: Gender | undefined
      for (let k = first; k < i && !gender; k++)
        if (this.#mayBeGiven(k) || roles[k] & Role.PERSON) gender = givenGender(nameKey(this.#grammar, k))
      if (!gender && !this.#mayBeGiven(i)) continue
      const surname = nameKey(this.#grammar, i)
      // “Mr Q” is nobody’s name.
      if (surname.length < 2 || !(gender || givenGender(surname))) continue
      const known = this.#surnames.get(surname)
      this.#surnames.set(surname, gender && (!known || known === gender) ? gender : 'shared')
    }
  }
}

/** A word for a body and for no person. */
const isName = (role: number): boolean => (role & (Role.BODY | Role.PERSON)) === Role.BODY

/** The gender of a given name or title. */
function givenGender(key: string): Gender | undefined {
  return feminine().has(key) ? 'she' : masculine().has(key) ? 'he' : undefined
}

/** The gender of he, him, his, she and her; undefined for all other words. */
export function genderOf({ tokens, roles, words }: Grammar, i: number): Gender | undefined {
  if (!(roles[i] & Role.GENDERED)) return undefined
  const word = tokens.word[i]
  return word === words.she || word === words.her ? 'she' : 'he'
}

/** A name in lower case, without accents. */
function nameKey({ document, tokens }: Grammar, i: number): string {
  const key = tokenKey(document, i)
  return tokens.flags[i] & Mark.accent ? key.normalize('NFD').replace(/\p{M}/gu, '') : key
}

const isPerson = (who: Who): boolean => who !== 'nobody' && who !== 'body'

/** A noun for a human being by its ending: worker, ministers, scientist, fishermen, resident. */
export function isPersonal({ document, tokens }: Grammar, k: number): boolean {
  if (!(tokens.facts[k] & Flag.NOUN) || !LAST_LETTERS.has(document.text.charCodeAt(tokens.base[k] - 1)))
    return false
  const key = tokenKey(document, k)
  return PERSONAL.test(key) && !IMPERSONAL.has(key) && !IMPERSONAL.has(key.slice(0, -1))
}

/** What the expression needs at the end, asked first: r s t n e k. */
const LAST_LETTERS = new Set([0x72, 0x73, 0x74, 0x6e, 0x65, 0x6b])
const PERSONAL = /(?:er|or|ist|ian|ant|[^m]ent|ee|man|woman)s?$|(?:men|people|folk)$/
