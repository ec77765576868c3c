import { isComma, isPossessive, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { type Genders, genderOfSurname } from '../../language/genders.ts'
import { PARTICLES } from '../../language/name-words.ts'
import { Small } from '../../language/small-words.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, fold, NONE } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'
import type { Analysis } from '../analyses.ts'
import { type Mention, names } from '../names.ts'
import { type UnknownWords, unknownWords } from '../unknown-words.ts'
import { FINITE, type Grammar, grammar, isPlain, isThing, mayBeFinite, NO_PHRASE } from './grammar.ts'

/** Whom a token names, as far as “he” and “she” are concerned. */
export const Who = {
  nobody: 0,
  /** One human being, of known gender or not. */
  he: 1,
  she: 2,
  unknown: 3,
  /** A body, place or country. */
  body: 4,
  /** What many call she, and nobody he. */
  ship: 5,
} as const

/** By token, whom it names. A name stands at its last word; several persons are nobody, since no “he” stands for them. */
export const persons: Analysis<Uint8Array> = {
  name: 'persons',
  compute: (analyses) =>
    new Cast(
      analyses.get(grammar),
      analyses.get(names).mentions,
      analyses.get(unknownWords).verdicts,
      analyses.resources.genders,
      analyses.resources.smallWords,
    ).who,
}

/** The gender of he, him, his, she and her; 0 for all other words. */
export function genderOf({ tokens, roles, words }: Grammar, i: number): number {
  if (!(roles[i] & Role.GENDERED)) return 0
  const word = tokens.word[i]
  return word === words.she || word === words.her || word === words.herself ? Who.she : Who.he
}

/** Words before what somebody became. */
const BECAME = new Set(['elected', 'appointed', 'named', 'became', 'become', 'as', 'crowned', 'ordained'])

/** Those that are somebody in general. */
const ANYBODY = new Set(['anyone', 'everyone', 'nobody', 'everybody', 'anybody', 'god'])

/** Words between a role and the name in apposition to it, at most. */
const APPOSITION = 10

class Cast {
  readonly who: Uint8Array
  readonly #grammar: Grammar
  readonly #genders: Genders
  readonly #small: () => ReadonlyMap<string, number>
  readonly #verdicts: UnknownWords['verdicts']
  /** Surnames that stand behind a given name of known gender; `unknown` where several persons have one. */
  readonly #surnames = new Map<string, number>()

  /** Words of the names of bodies and places. */
  readonly #bodies = new Set<string>()

  /** First words of the names that stand behind a noun for a body: “the firm Naviera Sol”. */
  readonly #bodyStarts = new Set<string>()

  constructor(
    grammar: Grammar,
    mentions: readonly Mention[],
    verdicts: UnknownWords['verdicts'],
    genders: Genders,
    small: () => ReadonlyMap<string, number>,
  ) {
    this.#grammar = grammar
    this.#verdicts = verdicts
    this.#genders = genders
    this.#small = small
    const { tokens, roles } = grammar
    this.who = new Uint8Array(tokens.count)
    const inName = new Uint8Array(tokens.count)
    // Whole names first: “the minister Tanaka” says less than “Yoshiko Tanaka”.
    for (const mention of mentions) if (mention.words.length > 1) this.#learnSurname(mention)
    for (const mention of mentions) if (mention.words.length < 2) this.#learnSurname(mention)
    for (const mention of mentions) this.#learnBody(mention)
    for (const mention of mentions) {
      inName.fill(1, mention.firstToken, mention.endToken)
      this.who[mention.words[mention.words.length - 1]] = this.#named(mention)
    }
    // Names first: a noun before or behind one may mean the same person.
    for (let k = 0; k < tokens.count; k++) {
      if (tokens.kind[k] !== Kind.word || inName[k]) continue
      if (roles[k] & NOUNS || tokens.facts[k] & Flag.HUMAN || tokens.word[k] === grammar.words.old)
        this.who[k] = this.#called(k)
      else if (tokens.facts[k] & Flag.NOUN && isThing(grammar, k, Thing.SHIP)) this.who[k] = Who.ship
    }
  }

  #learnSurname({ words, role }: Mention): void {
    const last = words[words.length - 1]
    if (words.length < 2 && !role) return
    const surname = this.#nameKey(last)
    if (surname.length < 2) return
    const gender = this.#givenGender(words, role)
    const known = this.#surnames.get(surname)
    this.#surnames.set(
      surname,
      known === undefined || known === gender || gender === Who.unknown ? (known ?? gender) : Who.unknown,
    )
  }

  /** “FC Arnfeld”, “in Arnfeld”, “Arnfeld are”: names of bodies and places wherever else they stand. */
  #learnBody({ firstToken, endToken, words, role }: Mention): void {
    const { roles } = this.#grammar
    if (role) return
    const before = firstToken - 1
    if (words.length > 1 && isName(roles[before]) && this.#listed(words[0]) === Who.unknown)
      this.#bodyStarts.add(this.#nameKey(words[0]))
    const plural = (roles[endToken] & Role.PLURAL_VERB) !== 0 && !(roles[firstToken - 1] & Role.AND)
    const acronym = isAcronym(this.#grammar, words[0]) || isAcronym(this.#grammar, before)
    // “The Office for Statistics (Ofes)”
    const bracketed =
      tokenUnit(this.#grammar.document, before) === 0x28 &&
      tokenUnit(this.#grammar.document, endToken) === 0x29
    if (!acronym && !(words.length === 1 && (plural || bracketed || this.#isWhere(firstToken)))) return
    for (const k of words) {
      const key = this.#nameKey(k)
      if (!this.#surnames.has(key)) this.#bodies.add(key)
    }
  }

  /** The gender that the title and all but the last word tell. */
  #givenGender(words: readonly number[], role: string | undefined): number {
    const title = role ? this.#genders.of(role) : undefined
    if (title) return Who[title]
    const given = words.length > 1 ? this.#listed(words[0]) : Who.unknown
    // Karen Manukyan is a man.
    const armenian = given === Who.she && this.#nameKey(words[0]) === 'karen'
    if (armenian && ARMENIAN.test(this.#nameKey(words[words.length - 1]))) return Who.he
    if (given !== Who.unknown) return given
    if (genderOfSurname(this.#nameKey(words[words.length - 1]))) return Who.she
    const noun = this.#nounBeside(words)
    if (noun) return Who[noun]
    if (words.length < 2) return Who.unknown
    const first = this.#grammar.tokens.facts[words[0]]
    const byEnding =
      first & (Flag.PLACE | Flag.LOWER) ? undefined : this.#genders.byEnding(this.#nameKey(words[0]))
    if (byEnding) return Who[byEnding]
    for (let k = 1; k < words.length - 1; k++) {
      const key = this.#listed(words[k])
      if (key !== Who.unknown) return key
    }
    return Who.unknown
  }

  /** “The chairwoman, Chen Lihua, …”: what the noun before tells. */
  #nounBeside(words: readonly number[]): keyof typeof Who | undefined {
    const { document, roles } = this.#grammar
    const comma = words[0] - 1
    const behind = words[words.length - 1] + 1
    const beside = isComma(document, comma) && isComma(document, behind) && !(roles[behind + 1] & Role.AND)
    return beside && roles[comma - 1] & Role.PERSON
      ? this.#genders.of(tokenKey(document, comma - 1))
      : undefined
  }

  /** The gender that the lists know of a given name. */
  #listed(k: number): number {
    const key = this.#nameKey(k)
    if (PARTICLES.has(key)) return Who.unknown
    return Who[this.#genders.of(key) ?? 'unknown']
  }

  /** Whom a name names. */
  #named(mention: Mention): number {
    const { tokens, roles } = this.#grammar
    const { firstToken, endToken, role } = mention
    let { words } = mention
    // “UK Prime Minister Tony Blair”: the name is what follows the title.
    for (let k = words.length - 2; k >= 0; k--)
      if (roles[words[k]] & Role.PERSON) {
        words = words.slice(k + 1)
        break
      }
    const last = words[words.length - 1]
    // “The UNC Member”
    if (roles[last] & Role.PERSON && tokens.facts[last] & Flag.LOWER) return Who.unknown
    let ordinary = true
    let place = true
    for (const k of words) {
      const facts = tokens.facts[k]
      if (
        roles[k] & (Role.BODY | Role.COLLECTIVE) ||
        (facts & Flag.COMPANY && !(facts & (Flag.GIVEN | Flag.FAMILY)))
      )
        return Who.body
      if (!(facts & Flag.LOWER) || facts & (Flag.GIVEN | Flag.FAMILY)) ordinary = false
      if (!(facts & Flag.PLACE) || (facts & (Flag.GIVEN | Flag.FAMILY) && !this.#isWhere(firstToken)))
        place = false
      // “MOSS: It was late.”: in an interview the label is a speaker’s.
      if (isAcronym(this.#grammar, k) && !role)
        return tokenUnit(this.#grammar.document, endToken) === 0x3a ? Who.unknown : Who.body
    }
    if (tokens.facts[last] & Flag.DEMONYM && words.length === 1) return this.#people(last)
    if (!role) {
      if (this.#isTitle(firstToken, endToken) || this.#isStorm(firstToken)) return Who.body
      if (ordinary) return words.length > 1 ? Who.body : Who.nobody
      const person = words.length > 1 && this.#listed(words[0]) !== Who.unknown
      if (place || this.#isOfBody(firstToken, endToken, person)) return Who.body
      // “The Byurakan Observatory”
      const led = tokens.word[firstToken - 1] === this.#grammar.words.the
      if (led && !person && words.length > 1 && !(tokens.facts[last] & Flag.FAMILY)) return Who.body
      const start = this.#small().get(this.#nameKey(words[0])) ?? 0
      if (words.length > 1 && start & Small.PLACE_START) return Who.body
      if (words.length > 1 && this.#bodyStarts.has(this.#nameKey(words[0]))) return Who.body
      // “The village of Stara Zagorka”
      if (!person && this.#isOfPlace(firstToken) && this.#listed(words[0]) === Who.unknown) return Who.body
      // “Carnegie Hall”, “Rose Act”; not “Anna Hall”.
      const named = words.length > 1 && isThing(this.#grammar, last, Thing.NAMED_THING)
      if (named && !(tokens.facts[words[0]] & Flag.GIVEN) && this.#givenGender(words, role) === Who.unknown)
        return Who.body
    }
    const gender = this.#givenGender(words, role)
    if (gender !== Who.unknown) return gender
    const surname = this.#surnames.get(this.#nameKey(last))
    if (surname !== undefined) return surname
    if (words.length === 1) {
      const listed = this.#listed(last)
      if (listed !== Who.unknown) return listed
      // “…”, says Hallmans.
      const says = (roles[firstToken - 1] | roles[endToken]) & Role.SAY && !(tokens.facts[last] & Flag.PLACE)
      const known = !says && tokens.word[last] !== NONE && !(tokens.facts[last] & (Flag.GIVEN | Flag.FAMILY))
      const article = firstToken > 0 && tokens.word[firstToken - 1] === this.#grammar.words.the
      if (!role && (known || article || this.#bodies.has(this.#nameKey(last)) || this.#isWhere(firstToken)))
        return Who.body
    }
    return Who.unknown
  }

  /** “A Dane”; not “Danish wine”, “the Danes”. */
  #people(k: number): number {
    const { tokens, roles } = this.#grammar
    const facts = tokens.facts[k]
    if (facts & Flag.PLURAL) return Who.nobody
    const next = k + 1
    const behind = tokens.facts[next]
    // “The Dane who”, “the Dane said”
    return !(facts & Flag.ADJECTIVE) ||
      (roles[k - 1] & Role.DETERMINER &&
        (tokens.kind[next] !== Kind.word || behind & Flag.FUNCTION || roles[next] & Role.SAY))
      ? Who.unknown
      : Who.nobody
  }

  /** “a staging of “Aida””; not “known as “Ahmed””. */
  #isTitle(first: number, end: number): boolean {
    const { document } = this.#grammar
    return (
      QUOTES.includes(String.fromCharCode(tokenUnit(document, first - 1))) &&
      QUOTES.includes(String.fromCharCode(tokenUnit(document, end))) &&
      !BECAME.has(tokenKey(document, first - 2))
    )
  }

  /** “The storm Gloria”, “Hurricane Ian” */
  #isStorm(first: number): boolean {
    const { document } = this.#grammar
    return STORMS.has(tokenKey(document, first - 1)) || STORMS.has(tokenKey(document, first))
  }

  /**
   * “in Porto”, “the company Petrokol”, “the company, Petrokol, …”, “Petrokol, founded in 1926”; not “the head of the company,
   * Olaf Lind”, whose given name makes him a person.
   */
  #isOfBody(first: number, end: number, person: boolean): boolean {
    const { document, tokens, roles, words } = this.#grammar
    let before = first - 1
    if (before < 0) return false
    if (tokens.word[before] === words.in) return true
    // In “at the ministry, Lopez said” no comma closes an apposition.
    if (isComma(document, before)) {
      if (person || (!isComma(document, end) && this.#isFamily(first))) return false
      before--
    }
    // “Member of parliament Rima Lind”
    if (person && tokens.word[before - 1] === words.of) return false
    // “Institute for Marine Research”
    if (before > 0 && tokens.word[before] === words.for && !(tokens.flags[before - 1] & Mark.lower)) before--
    if (before >= 0 && isName(roles[before]) && !isPossessive(tokens, before)) return true
    if (end < tokens.count && isName(roles[end])) return true
    // “Photo: Lusa”
    if (tokenUnit(document, before) === 0x3a && CREDIT.test(tokenKey(document, before - 1))) return true
    // “Altai-Kolos, to which the site belongs”, “Aleysk, 90 km away”
    if (isComma(document, end) && end + 2 < tokens.count) {
      if (tokens.kind[end + 1] === Kind.number && DISTANCES.has(tokenKey(document, end + 2))) return true
      const relative = end + (roles[end + 1] & Role.PREPOSITION ? 2 : 1)
      if (tokens.word[relative] === words.which && this.#listed(first) === Who.unknown) return true
    }
    return (
      isComma(document, end) && end + 1 < tokens.count && isThing(this.#grammar, end + 1, Thing.SAID_OF_BODY)
    )
  }

  /** “the village of Lech” */
  #isOfPlace(first: number): boolean {
    const { tokens, words } = this.#grammar
    return first > 1 && tokens.word[first - 1] === words.of && isThing(this.#grammar, first - 2, Thing.PLACE)
  }

  /** A family name that is no place's. */
  #isFamily(k: number): boolean {
    return (this.#grammar.tokens.facts[k] & (Flag.FAMILY | Flag.PLACE)) === Flag.FAMILY
  }

  /** “near Lech”, “mayor of Porto”, “from Syros”; not “heard from Lopez”. */
  #isWhere(first: number): boolean {
    const { document, tokens, roles } = this.#grammar
    const before = first - 1
    // “between Porto and Lech”
    if (before > 1 && roles[before] & Role.AND)
      return this.who[before - 1] === Who.body && !(tokens.flags[before - 1] & Mark.lower)
    if (before < 1 || !(roles[before] & Role.PREPOSITION)) return false
    const key = tokenKey(document, before)
    const person = (roles[before - 1] & Role.PERSON) !== 0
    if (key === 'from' && this.#isFamily(first)) return false
    // “University of Milan”
    const body = roles[before - 1] & Role.BODY && !(tokens.flags[before - 1] & Mark.lower)
    return WHERE.has(key) || (key === 'of' && (person || Boolean(body && tokens.facts[first] & Flag.PLACE)))
  }

  /** Whom a common noun or pronoun means. */
  #called(k: number): number {
    const { document, tokens, roles, words } = this.#grammar
    const role = roles[k]
    const facts = tokens.facts[k]
    const pronoun = genderOf(this.#grammar, k)
    if (pronoun) return pronoun
    if (role & Role.BODY) return Who.body
    // “a 17-year-old”, “the 23 year old”
    if (tokens.word[k] === words.old)
      return k > 0 &&
        (tokens.flags[k] & Mark.hyphen || tokens.word[k - 1] === words.year) &&
        // “A 34-year-old woman”
        !(
          roles[k + 1] & Role.PERSON ||
          (tokens.facts[k + 1] & (Flag.NOUN | Flag.VERB | Flag.FUNCTION)) === Flag.NOUN
        )
        ? Who.unknown
        : Who.nobody
    if (role & (Role.RELATIVE | Role.TIME) || (facts & Flag.FUNCTION && !(role & Role.PERSON)))
      return Who.nobody
    // Several are meant by no “he”.
    if (facts & Flag.PLURAL || tokens.word[k] === words.people) return Who.nobody
    const before = k - 1
    if (before >= 0 && roles[before] & Role.MANY) return Who.nobody
    if (facts & (Flag.VERB | Flag.ADJECTIVE) && !this.#isNoun(k)) return Who.nobody
    if (this.#isAttribute(k)) return Who.nobody
    const key = tokenKey(document, k)
    if (ANYBODY.has(key) || isThing(this.#grammar, k, Thing.WILD_ANIMAL | Thing.SELDOM_PERSON))
      return Who.nobody
    if (this.#isBodyBehind(k)) return Who.body
    if (before >= 0 && BECAME.has(tokenKey(document, before))) return Who.nobody
    if (this.#isPredicate(k) || this.#isApposition(k)) return Who.nobody
    // “Ms King”
    const title = before >= 0 && !(tokens.flags[k] & Mark.lower) && roles[before] & Role.PERSON
    const named = title ? tokenKey(document, before) : key
    return Who[this.#genders.of(named) ?? this.#genderBeside(k)]
  }

  /** “The worker, a woman of 50”, “the victim, a 40-year-old man”: what the apposition tells. */
  #genderBeside(k: number): keyof typeof Who {
    const { document, tokens, roles } = this.#grammar
    if (!isComma(document, k + 1) || !(roles[k + 2] & Role.ONE)) return 'unknown'
    for (let i = k + 3; i < Math.min(tokens.count, k + APPOSITION); i++) {
      const told = this.#genders.of(tokenKey(document, i))
      if (told && roles[i] & Role.PERSON) return told
      if (isComma(document, i) || roles[i] & (FINITE | Role.PREPOSITION)) break
    }
    return 'unknown'
  }

  /** “Player unions”, “separatist Azerbaijani troops”, “self-proclaimed”, “the prosecutor’s office”. */
  #isAttribute(k: number): boolean {
    const { document, tokens, roles } = this.#grammar
    const next = k + 1
    if (isPossessive(tokens, k)) return isName(roles[next])
    if (tokenUnit(document, next) === 0x2d && !(tokens.flags[next] & Mark.spaceBefore)) return true
    if (next >= tokens.count || tokens.kind[next] !== Kind.word) return false
    const facts = tokens.facts[next]
    if (tokens.facts[k] & Flag.ADJECTIVE)
      return (
        (facts & (Flag.NOUN | Flag.ADJECTIVE | Flag.DEMONYM)) !== 0 &&
        !(facts & Flag.FUNCTION || roles[next] & Role.TIME) &&
        !(facts & (Flag.PAST | Flag.THIRD) && !(facts & Flag.PLURAL))
      )
    if (!isPlain(this.#grammar, next) || roles[next] & Role.TIME || !(facts & Flag.NOUN)) return false
    if (!(facts & (Flag.VERB | Flag.FUNCTION))) return true
    // “A passenger bus overturned”: a noun that may be a verb, before another verb.
    const start = this.#phraseStart(k)
    const initial = roles[start] & Role.DETERMINER && tokens.flags[start] & Mark.title
    return (
      initial !== 0 &&
      (facts & (Flag.BASE | Flag.PAST | Flag.FUNCTION)) === Flag.BASE &&
      mayBeFinite(this.#grammar, next + 1)
    )
  }

  /** A verb or adjective that may be a noun is one behind an article or adjective. */
  #isNoun(k: number): boolean {
    const { tokens, roles, words } = this.#grammar
    const before = k - 1
    if (before < 0) return true
    if (roles[k] & Role.PERSON)
      return !(tokens.word[before] === words.to || roles[before] & (Role.MODAL | Role.HE | Role.THEY))
    return (
      (roles[before] & Role.DETERMINER) !== 0 ||
      // “The kebab master”
      ((tokens.facts[before] & (Flag.NOUN | Flag.PLURAL)) === Flag.NOUN &&
        (tokens.facts[k] & (Flag.BASE | Flag.PAST)) === Flag.BASE &&
        (roles[before - 1] & Role.DETERMINER) !== 0) ||
      (tokens.facts[before] & (Flag.ADJECTIVE | Flag.VERB)) === Flag.ADJECTIVE
    )
  }

  /** “is a teacher”, “became the first woman”: what is said of somebody. “There is a man” names one. */
  #isPredicate(k: number): boolean {
    const { document, tokens, roles, words } = this.#grammar
    let at = this.#phraseStart(k) - 1
    if (at < 1) return false
    // “As a teacher”, “became the head”; not “as the teacher said”
    const key = tokenKey(document, at)
    if (key === 'became' || (key === 'as' && roles[at + 1] & Role.ONE)) return true
    if (roles[at] & Role.BEEN) {
      at--
      if (roles[at] & Role.HAVE) return true
    }
    return (roles[at] & (Role.BE | Role.BEEN | Role.MODAL)) !== 0 && tokens.word[at - 1] !== words.there
  }

  /** The first token of the noun phrase whose noun is at token `k`. */
  #phraseStart(k: number): number {
    const { tokens, roles } = this.#grammar
    let at = k
    while (at > 0 && k - at < 6 && tokens.kind[at - 1] === Kind.word) {
      if (roles[at] & Role.DETERMINER || roles[at - 1] & STOPS) break
      at--
      if (roles[at] & Role.DETERMINER) break
    }
    return at
  }

  /** “The head of the museum, Ilona Vass”, “Ilona Vass, 46, a teacher”, “the singer Rosa Lind”: named beside. */
  #isApposition(k: number): boolean {
    const { document, tokens, roles } = this.#grammar
    const start = this.#phraseStart(k)
    if (k + 1 < tokens.count && isSingle(this.who[this.#nameEnd(k + 1)])) return true
    // Behind a name and a comma, and perhaps an age: “Russia, a regional power and guarantor of …”.
    let comma = start - 1
    if (roles[comma] & Role.AND) comma = this.#phraseStart(comma - 1) - 1
    if (comma > 1 && isComma(document, comma)) {
      if (tokens.kind[comma - 1] === Kind.number && isComma(document, comma - 2)) comma -= 2
      if (this.who[comma - 1] !== Who.nobody && !(tokens.flags[comma - 1] & Mark.lower)) return true
    }
    if (start > 0 && roles[start - 1] & Role.PREPOSITION) return false
    for (let i = k + 1; i < tokens.count && i < k + APPOSITION; i++) {
      if (tokens.kind[i] === Kind.punctuation) {
        if (!isComma(document, i)) return false
        // “The winner, the Kenyan Peter Koech”
        const name = this.#nameEnd(roles[i + 1] & Role.DETERMINER ? i + 2 : i + 1)
        return name > i && isSingle(this.who[name])
      }
      if (roles[i] & (FINITE | Role.RELATIVE | Role.HE | Role.THEY | Role.SAY)) return false
      // “Member of parliament Rima Lind”, “the head of the depot Rima Lind”
      const name = tokens.facts[i] & Flag.NOUN && isPlain(this.#grammar, i) ? this.#nameEnd(i + 1) : i
      if (name > i + (roles[i] & Role.BODY ? 0 : 1)) return isSingle(this.who[name])
    }
    return false
  }

  /** “The owner, a Greek company based in Athens, …”: a body by what stands beside it. */
  #isBodyBehind(k: number): boolean {
    const { document, tokens, roles } = this.#grammar
    if (!isComma(document, k + 1) || !(roles[k + 2] & Role.ONE)) return false
    for (let i = k + 3; i < Math.min(tokens.count, k + APPOSITION); i++) {
      if (tokens.kind[i] !== Kind.word || roles[i] & (FINITE | Role.PERSON)) return false
      // The last noun of its phrase: not “a company man”.
      const next = i + 1
      const ends =
        tokens.kind[next] !== Kind.word || roles[next] & (Role.PREPOSITION | Role.RELATIVE | Role.AND)
      const reduced = (tokens.facts[next] & (Flag.PARTICIPLE | Flag.NOUN)) === Flag.PARTICIPLE
      if (ends || reduced) return isName(roles[i]) && isPlain(this.#grammar, i)
      if (roles[i] & Role.PREPOSITION) return false
    }
    return false
  }

  /** A name in lower case, without accents, and without the word that has been run together with it. */
  #nameKey(i: number): string {
    const { document, tokens } = this.#grammar
    const verdict = tokens.word[i] === NONE ? this.#verdicts.get(i) : undefined
    const whole = tokenKey(document, i)
    const key = verdict?.kind === 'merged' ? whole.slice(0, verdict.split.at[0]) : whole
    return tokens.flags[i] & Mark.accent ? fold(key) : key
  }

  /** The last token of the capitalised words that begin at token `i`; the one before where none do. */
  #nameEnd(i: number): number {
    const { tokens } = this.#grammar
    let at = i
    while (
      at < tokens.count &&
      at < i + APPOSITION &&
      tokens.kind[at] === Kind.word &&
      !(tokens.flags[at] & Mark.lower) &&
      !isSingle(this.who[at])
    )
      at++
    return at < tokens.count && isSingle(this.who[at]) ? at : i - 1
  }
}

/** Words that may mean somebody or a body. */
const NOUNS = Role.PERSON | Role.BODY | Role.GENDERED

/** What a noun phrase does not hold before its noun. */
const STOPS = NO_PHRASE | Role.SAY

/** What stands before the agency that took a picture, and may be run together with the caption. */
const CREDIT = /(?:photo|foto|image|picture|source|graphic)$/

const DISTANCES = wordSet('km kilometres kilometers miles metres meters minutes hours')

/** Prepositions that stand before places. */
const WHERE = new Set(['in', 'near', 'from', 'at', 'outside', 'around', 'across', 'between'])

/** Words before the name of a storm. */
const STORMS = wordSet('storm hurricane typhoon cyclone')

const QUOTES = '“”"«»„‘’'

const ARMENIAN = /[iy]an$/

/** FC, AS, BBC. */
function isAcronym({ tokens }: Grammar, k: number): boolean {
  return k >= 0 && (tokens.flags[k] & Mark.upper) !== 0 && tokens.base[k] - tokens.start[k] > 1
}

/** A word for a body and for no person. */
const isName = (role: number): boolean => (role & (Role.BODY | Role.PERSON)) === Role.BODY

/** One person. */
export const isSingle = (who: number): boolean => who >= Who.he && who <= Who.unknown
