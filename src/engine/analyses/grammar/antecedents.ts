import { type Sentence, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { FEMININE, MASCULINE } from '../../language/genders.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { type Grammar, isPlain } from './grammar.ts'

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

/** Tokens that are looked over on either side: sentences longer than that are none. */
const FARTHEST = 160

/** What states, bodies and companies have, and hardly a person. */
const OWNED = new Set(
  (
    'intention readiness willingness independence economy currency territory sovereignty troops border borders ambassador ' +
    'headquarters subsidiary shareholders turnover branches factories fleet exports imports airspace embassy population ' +
    'customers suppliers membership parliament government army foreign'
  ).split(' '),
)

/** Looks back from he, she, his and her to whom they may mean. */
export class Antecedents {
  readonly #grammar: Grammar
  readonly #isQuoted: (token: number) => boolean
  /** Surnames that stand behind a given name of known gender. */
  readonly #surnames = new Map<string, Gender>()
  /** Pronouns that stand for no person: they are none to the next. */
  readonly #wrong = new Set<number>()

  /** @param isQuoted whether an offset lies in a quotation */
  constructor(grammar: Grammar, isQuoted: (offset: number) => boolean) {
    this.#grammar = grammar
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
    return word === NONE || facts & (Flag.GIVEN | Flag.FAMILY) ? 'unknown' : 'nobody'
  }

  #isCapital(k: number): boolean {
    const { tokens } = this.#grammar
    return tokens.kind[k] === Kind.word && (tokens.flags[k] & (Mark.title | Mark.mixed)) !== 0
  }

  #genderOf(k: number): Gender | undefined {
    const key = tokenKey(this.#grammar.document, k)
    if (FEMININE.has(key)) return 'she'
    if (MASCULINE.has(key)) return 'he'
    return this.#surnames.get(key)
  }

  /** The last word of a run of capitals behind “Angela” or “Mr” is a surname of that gender, unless another has it too. */
  #collectSurnames(): void {
    const { document, tokens, roles } = this.#grammar
    const shared = new Set<string>()
    for (let i = 0; i + 1 < tokens.count; i++) {
      if (!(tokens.facts[i] & Flag.GIVEN || roles[i] & Role.PERSON)) continue
      if (!this.#isCapital(i) || !this.#isCapital(i + 1)) continue
      const key = tokenKey(document, i)
      const gender = FEMININE.has(key) ? 'she' : MASCULINE.has(key) ? 'he' : undefined
      if (!gender) continue
      let last = i + 1
      while (last + 1 < tokens.count && this.#isCapital(last + 1)) last++
      const surname = tokenKey(document, last)
      // “Mr Q” is nobody’s name.
      if (surname.length < 2 || shared.has(surname)) continue
      if (this.#surnames.has(surname) && this.#surnames.get(surname) !== gender) {
        this.#surnames.delete(surname)
        shared.add(surname)
      } else this.#surnames.set(surname, gender)
    }
  }
}

/** The gender of he, him, his, she and her; undefined for all other words. */
export function genderOf({ tokens, roles, words }: Grammar, i: number): Gender | undefined {
  if (!(roles[i] & Role.GENDERED)) return undefined
  const word = tokens.word[i]
  return word === words.she || word === words.her ? 'she' : 'he'
}

const isPerson = (who: Who): boolean => who !== 'nobody' && who !== 'body'

/** A noun for a human being by its ending: worker, ministers, scientist, fishermen, resident. */
export function isPersonal({ document, tokens }: Grammar, k: number): boolean {
  if (!(tokens.facts[k] & Flag.NOUN) || !LAST_LETTERS.has(document.text.charCodeAt(tokens.base[k] - 1)))
    return false
  const key = tokenKey(document, k)
  return PERSONAL.test(key) && !IMPERSONAL.test(key)
}

/** What the expression needs at the end, asked first: r s t n e k. */
const LAST_LETTERS = new Set([0x72, 0x73, 0x74, 0x6e, 0x65, 0x6b])
const PERSONAL = /(?:er|or|ist|ian|ant|[^m]ent|ee|man|woman)s?$|(?:men|people|folk)$/
const IMPERSONAL =
  /^(?:(?:wat|riv|ord|numb|pap|pow|lett|matt|summ|wint|cent|quart|bord|corn|comput|tow|off|chapt|murd|weath|dang|regist|serv|dinn|filt|met|lay|fib|canc|fev|lad|mann|ent|wond|butt|copp|tim|cov|should|fing)er|(?:sect|fact|err|terr|tract|react|harb|lab|do|flo|mot|mirr|corrid|vect|indicat)or|(?:rest|pl|gr|w)(?:aur)?ant|(?:ev|perc|c|ext|cont|tal|int|acc|incid|accid|contin)ent|committee|coffee|degree|three|tree|fee|knee|list|human)s?$/
