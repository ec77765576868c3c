import { isPossessive, tokenKey, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { countedNoun } from './counted-nouns.ts'
import { finiteVerbs } from './fragment-verbs.ts'
import {
  EITHER_NUMBER,
  endsPhrase,
  FINITE,
  type Grammar,
  isCase,
  isGap,
  isInner,
  isPlain,
  isThing,
} from './grammar.ts'
import { looseCount } from './loose-counts.ts'
import { plainlyCounted } from './plain-counts.ts'

/** A noun whose number does not fit the word before it, or that has no such number. */
export interface NounNumber {
  /** What is wanted; `mass`: the noun counts nothing. */
  readonly wanted: 'plural' | 'singular' | 'mass'
  /** The word that asks for the number; the noun itself where it stands in a plural that it does not have. */
  readonly determiner: number
  readonly noun: number
  readonly confidence: number
}

/** Words that ask for a number, or show one that is wrong. */
export const NUMBER_WORDS = Role.MANY | Role.ONE | Role.FALSE_PLURAL | Role.DETERMINER

/**
 * The noun in the wrong number that the word or figure at token `i` shows, in a sentence of the tokens `[from, to)`: “three
 * minister”, “this measures”, “one of the reason”.
 */
export function nounNumberAt(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const found = byClass(grammar, i, from, to)
  if (found || !grammar.isDamaged()) return found
  const many = (grammar.roles[i] & (Role.MANY | Role.DETERMINER)) === Role.MANY
  const counted = many || isFigure(grammar, i) ? plainlyCounted(grammar, i, from) : -1
  return counted > 0
    ? { wanted: 'plural', determiner: i, noun: counted, confidence: 0.86 }
    : looseCount(grammar, i, from)
}

function byClass(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const role = roles[i]
  if (tokens.kind[i] === Kind.number)
    return (
      afterFigure(grammar, i, from, to) ??
      oneInSeveral(grammar, i, from, to) ??
      decadeOfLife(grammar, i, from) ??
      powerBehind(grammar, i, from) ??
      (counts(grammar, i, from) ? (measureBehind(grammar, i) ?? severalOf(grammar, i, from, to)) : undefined)
    )
  if (tokens.word[i] === grammar.words.much) return afterMuch(grammar, i, to)
  // “Twenty-seven goat”
  const tens = role & Role.MANY && i > from + 1 && isInner(grammar, i - 1) && roles[i - 2] & Role.MANY
  if (!(role & NUMBER_WORDS) || (tokens.flags[i] & Mark.hyphen && !tens)) return undefined
  if (role & Role.FALSE_PLURAL)
    return isPlain(grammar, i) && isNoun(grammar, i, from)
      ? { wanted: 'mass', determiner: i, noun: i, confidence: 0.92 }
      : undefined
  // “Two third of the voters”
  if (role & Role.MANY && tokens.word[i + 2] === grammar.words.of && isCase(grammar, i + 1, Case.FRACTION))
    return { wanted: 'plural', determiner: i, noun: i + 1, confidence: 0.88 }
  // “These kind of”
  if (role & Role.MANY && role & Role.DETERMINER && tokens.word[i + 2] === grammar.words.of)
    if (isCase(grammar, i + 1, Case.KIND))
      return { wanted: 'plural', determiner: i, noun: i + 1, confidence: 0.8 }
  const news =
    tokens.word[i + 1] === grammar.words.news && role & Role.MANY ? severalNews(grammar, i) : undefined
  if (news) return news
  // “In the last ten year the town grew”
  const last = i > from + 1 && roles[i - 1] & Role.LABEL && tokens.word[i - 2] === words.the
  if (last && isGap(grammar, i + 1, Gap.TIME_UNIT) && roles[i + 2] & (Role.DETERMINER | Role.HE | Role.THEY))
    return { wanted: 'plural', determiner: i, noun: i + 1, confidence: 0.9 }
  const power =
    role & Role.MANY
      ? (powerBehind(grammar, i, from) ?? (isCount(grammar, i, from) ? measureBehind(grammar, i) : undefined))
      : undefined
  if (power) return power
  const found =
    role & Role.MANY
      ? isCount(grammar, i, from)
        ? (afterMany(grammar, i, to) ?? timeAfter(grammar, i, from, to))
        : undefined
      : role & Role.ONE
        ? afterOne(grammar, i, from, to)
        : undefined
  return (
    found ??
    (role & Role.DETERMINER ? afterOneOf(grammar, i, from, to) : undefined) ??
    severalOf(grammar, i, from, to)
  )
}

/** “The two young sailor of”, “thirty thousand tree was”, “both side agreed”, “some local farmer refused”. */
function severalOf(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const many = roles[i] & Role.MANY || tokens.kind[i] === Kind.number
  const power = isGap(grammar, i + 1, Gap.POWER) && !(tokens.flags[i + 1] & Mark.hyphen)
  const last = power && (many || roles[i] & Role.ONE) ? i + 1 : i
  const key = last === i && !many ? tokenKey(document, i) : ''
  const some = key === 'some'
  if ((!many && last === i && !some) || (many && !isCount(grammar, i, from))) return undefined
  if (tokens.word[i] === words.both && joins(grammar, i, to)) return undefined
  const found = countedNoun(grammar, last, i > from ? i - 1 : -1, to)
  // “The 151 hotline”
  const called = tokens.kind[i] === Kind.number && i > from && isDefinite(grammar, i - 1)
  if (found && called && isOf(grammar.gaps, tokens.word[found.noun], Gap.BY_FIGURE)) return undefined
  if (!found || (some && !isSomePerson(grammar, found.noun))) return undefined
  return { wanted: 'plural', determiner: i, noun: found.noun, confidence: some ? 0.8 : found.confidence }
}

/** “A few student protested”, “other witness said”, “most country have”: words that count, and are not of a class. */
export function afterFew(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { document, tokens, roles } = grammar
  const key = tokenKey(document, i)
  const before = i > from ? i - 1 : -1
  if (key === 'few') {
    const counted = grammar.isDamaged() ? plainlyCounted(grammar, i, from) : -1
    if (counted > 0) return { wanted: 'plural', determiner: i, noun: counted, confidence: 0.86 }
    if (before >= 0 && !(roles[before] & (Role.ONE | Role.PREPOSITION | Role.BE | Role.HAVE)))
      return undefined
  } else if (
    before >= 0 &&
    (roles[before] & ANY || isPossessive(tokens, before) || isGap(grammar, before, Gap.SOME))
  )
    return undefined
  const found = countedNoun(grammar, i, before, to)
  if (!found || (key !== 'few' && tokens.facts[found.noun] & Flag.ADJECTIVE)) return undefined
  const verb = roles[found.noun + 1] & Role.PLURAL_VERB
  const human = roles[found.noun] & Role.PERSON || tokens.facts[found.noun] & Flag.HUMAN
  return key !== 'few' && !verb && (key === 'most' || !human)
    ? undefined
    : { wanted: 'plural', determiner: i, noun: found.noun, confidence: key === 'few' || verb ? 0.86 : 0.8 }
}

/** “The other side”, “each other”, “one or other country”, “no other way” */
const ANY = Role.DETERMINER | Role.ONE | Role.MANY | Role.AND

/** “Some local farmer refused”: persons, and a verb behind. */
const isSomePerson = ({ roles, tokens }: Grammar, noun: number): boolean =>
  isPerson({ roles, tokens }, noun) &&
  !(tokens.facts[noun] & Flag.BASE) &&
  ((tokens.facts[noun + 1] & (Flag.PAST | Flag.BASE)) !== 0 || (roles[noun + 1] & Role.PLURAL_VERB) !== 0)

/** “Both fear and hope”: an “and” or comma behind. */
function joins({ document, tokens, roles }: Grammar, i: number, to: number): boolean {
  for (let k = i + 1; k < to && k < i + 10; k++)
    if (roles[k] & Role.AND || (tokens.kind[k] === Kind.punctuation && tokenUnit(document, k) === 0x2c))
      return true
  return false
}

/** “These news reached the town”; not “these news agencies”, “two news items”. */
function severalNews({ tokens, roles }: Grammar, i: number): NounNumber | undefined {
  const noun = i + 1
  const next = tokens.facts[noun + 1]
  const verb =
    (next & (Flag.PAST | Flag.ADVERB)) !== 0 || roles[noun + 1] & (Role.PREPOSITION | Role.MODAL | Role.HAVE)
  const ends =
    tokens.kind[noun + 1] === Kind.punctuation || (verb && !(next & Flag.ADJECTIVE && next & Flag.NOUN))
  const plain = (tokens.flags[noun] & (Mark.lower | Mark.hyphen | Mark.apostrophe)) === Mark.lower
  return ends && plain ? { wanted: 'mass', determiner: i, noun, confidence: 0.88 } : undefined
}

/** “Much customers”; not “much needs to be done”, “much sports coverage”, “how much users pay”. */
function afterMuch(grammar: Grammar, i: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const noun = i + 1
  if (noun + 1 >= to || !isPlain(grammar, noun) || tokens.flags[i] & Mark.hyphen) return undefined
  const facts = tokens.facts[noun]
  const people = tokens.word[noun] === words.people
  const plural = (facts & (Flag.NOUN | Flag.PLURAL | Flag.FUNCTION)) === (Flag.NOUN | Flag.PLURAL)
  if (!plural && !people) return undefined
  if ((roles[noun] & (Role.PLURAL_FORM | Role.INVARIABLE) && !people) || tokens.word[i - 1] === words.how)
    return undefined
  const next = roles[noun + 1]
  // “Much depends on it”: a verb too, but not behind another: “they lost much seats”.
  const isObject =
    i > 0 && (tokens.facts[i - 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST && !(roles[i - 1] & Role.SAY)
  const counted =
    facts & Flag.THIRD && !isObject
      ? next & (Role.BE | Role.HAVE | Role.MODAL)
      : (people && tokens.facts[noun + 1] & Flag.PAST) ||
        endsPhrase(grammar, noun) ||
        (next | roles[noun + 2]) & Role.TIME
  return counted ? { wanted: 'plural', determiner: i, noun, confidence: 0.88 } : undefined
}

/** “Is four year old”, “two week ago”, “in four year.”: a time in the singular after a number, with nothing to describe. */
function timeAfter(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const noun = i + 1
  const behind = i + 2
  if (behind >= to || !(roles[noun] & Role.TIME) || !isPlain(grammar, noun)) return undefined
  if (tokens.facts[noun] & Flag.PLURAL || !(tokens.facts[noun] & Flag.NOUN)) return undefined
  if (i === from && tokens.word[behind] !== words.ago) return undefined
  if (endsStretch(grammar, i, behind) || goesOn(grammar, noun))
    return { wanted: 'plural', determiner: i, noun, confidence: 0.9 }
  if (!isPlain(grammar, behind)) return undefined
  const set = COMMA.has(tokenUnit(grammar.document, i - 1)) && endsPhrase(grammar, behind)
  const age = tokens.word[behind] === words.old && (set || (roles[i - 1] & Role.BE) !== 0)
  if (
    !(
      age ||
      tokens.word[behind] === words.ago ||
      tokens.word[behind] === words.of ||
      tokens.word[behind] === words.each
    ) ||
    tokens.facts[behind + 1] & Flag.NOUN
  )
    return undefined
  return { wanted: 'plural', determiner: i, noun, confidence: 0.9 }
}

/** What is longer, in tokens, has lost its stops: it is not looked through for every noun. */
const LONGEST = 200

/** “All the passenger survived the crash”, “all student must wear a mask”; not “all the passenger saw was fog”. */
export function afterAll(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const article = roles[i + 1] & Role.DETERMINER ? i + 1 : i
  const noun = article + (isPlain(grammar, article + 2) && tokens.facts[article + 1] & Flag.ADJECTIVE ? 2 : 1)
  if (noun + 2 >= to || to - noun > LONGEST || !isPlain(grammar, noun) || !isOnePerson(grammar, noun))
    return undefined
  if (
    tokens.facts[noun] & (Flag.FUNCTION | Flag.PLURAL | Flag.BASE | Flag.ADJECTIVE) ||
    !isPlain(grammar, noun + 1)
  )
    return undefined
  // “All the student were” is told of the verb.
  const acts = article === i || !(roles[noun + 1] & (Role.BE | Role.HAVE | Role.DO))
  const past = (tokens.facts[noun + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST
  const verb = roles[noun + 1] & FINITE || past
  if (!acts || !verb || (article > i && finiteVerbs(grammar, noun + 2, to) > 0)) return undefined
  const opens = i === from || !isPlain(grammar, i - 1) || roles[i - 1] & (Role.SUBORDINATE | Role.SAY)
  return opens ? { wanted: 'plural', determiner: i, noun, confidence: 0.86 } : undefined
}

/** “One persons was killed”, “by one soldiers”; not “one wishes”, “Formula One drivers”, “phase one trials”. */
export function afterLoneOne(grammar: Grammar, i: number, from: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const noun = i + 1
  const plural = Flag.NOUN | Flag.PLURAL | Flag.THIRD | Flag.ADJECTIVE
  if (!isPlain(grammar, noun) || (tokens.facts[noun] & plural) !== (Flag.NOUN | Flag.PLURAL)) return undefined
  if (roles[noun] & EITHER_NUMBER || tokens.flags[i] & Mark.hyphen || isPossessive(tokens, i))
    return undefined
  if (!endsPhrase(grammar, noun) && !actBehind(grammar, noun)) return undefined
  const before = i - 1
  const verb = tokens.facts[before] & (Flag.PAST | Flag.THIRD | Flag.NOUN)
  const opens =
    i === from ||
    (tokens.flags[i] & Mark.lower &&
      ((roles[before] & (Role.PREPOSITION | Role.AND | Role.SUBORDINATE)) !== 0 ||
        (verb !== 0 && !(verb & Flag.NOUN)) ||
        COMMA.has(tokenUnit(grammar.document, before))))
  return opens ? { wanted: 'singular', determiner: i, noun, confidence: 0.88 } : undefined
}

/** “The last five year have”, “within three month of”: no measure, which stands before a noun. */
function goesOn(grammar: Grammar, noun: number): boolean {
  const { roles, tokens } = grammar
  const next = noun + 1
  if (!isGap(grammar, noun, Gap.TIME_UNIT) || !(tokens.flags[noun] & Mark.lower)) return false
  // “Lasted three month and ended”
  const another = (tokens.facts[next + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST
  return (
    (roles[next] & (Role.BE | Role.HAVE | Role.MODAL)) !== 0 ||
    ((roles[next] & Role.AND) !== 0 && another) ||
    ((roles[next] & Role.PREPOSITION) !== 0 && (tokens.facts[next] & Flag.FUNCTION) !== 0)
  )
}

/** “in four year.”, “for three day,”: between a preposition and a sign. “On 3 May.” is a date. */
function endsStretch(grammar: Grammar, i: number, sign: number): boolean {
  const { document, tokens, words } = grammar
  const before = tokens.word[i - 1]
  const unit = tokenUnit(document, sign)
  return (
    (before === words.in || before === words.for || tokens.kind[i] === Kind.word) &&
    (unit === 0x2e || unit === 0x2c) &&
    isGap(grammar, i + 1, Gap.TIME_UNIT)
  )
}

function afterFigure(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  // What follows says no sooner and is cheaper to ask.
  const found = afterMany(grammar, i, to) ?? timeAfter(grammar, i, from, to)
  if (!found || !counts(grammar, i, from)) return undefined
  return isOf(grammar.gaps, grammar.tokens.word[found.noun], Gap.BY_FIGURE) && isDefinite(grammar, i - 1)
    ? undefined
    : found
}

/** “One in five house”, “one in ten child” */
function oneInSeveral(grammar: Grammar, i: number, from: number, to: number): NounNumber | undefined {
  const { tokens, words } = grammar
  if (i < from + 2 || tokens.word[i - 1] !== words.in || tokens.word[i - 2] !== words.one) return undefined
  const noun = i + 1
  const facts = tokens.facts[noun]
  // “One in five car sold”
  if (isPlain(grammar, noun) && facts & Flag.NOUN && !(facts & (Flag.PLURAL | Flag.ADJECTIVE | Flag.PAST)))
    if (
      (tokens.facts[noun + 1] & (Flag.PARTICIPLE | Flag.NOUN)) === Flag.PARTICIPLE &&
      isSingular(grammar, noun)
    )
      return { wanted: 'plural', determiner: i, noun, confidence: 0.88 }
  return afterMany(grammar, i, to)
}

/** “Ten of thousands of people”: token `i` is “of”, and the number before it has lost its -s. */
export function powerBefore(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  return (
    (roles[i + 1] & Role.PLURAL_FORM) !== 0 &&
    isGap(grammar, i + 1, Gap.POWERS) &&
    (tokens.flags[i - 1] & Mark.hyphen) === 0 &&
    isGap(grammar, i - 1, Gap.POWER)
  )
}

/** “Hundreds of supporter gathered”, “a group of fisherman was”: one of what the word before the “of” at token `i` has several of. */
export function severalBefore(grammar: Grammar, i: number, to: number): NounNumber | undefined {
  const { document, roles } = grammar
  const key = tokenKey(document, i - 1)
  const many = isCase(grammar, i - 1, Case.MANY)
  // “Most of the house are”
  const part = isGap(grammar, i - 1, Gap.PART) || isCase(grammar, i - 1, Case.PART)
  if (part && roles[i + 1] & Role.DETERMINER) {
    const noun = countedNoun(grammar, i + 1, i, to)?.noun ?? -1
    // “Two of the suspect” is told of the article.
    const counts = roles[i - 1] & Role.MANY || key === 'one'
    return noun > 0 &&
      ((roles[noun + 1] & Role.PLURAL_VERB && !isCase(grammar, i - 1, Case.PART)) ||
        (!counts && isOnePerson(grammar, noun)))
      ? { wanted: 'plural', determiner: i - 1, noun, confidence: 0.86 }
      : undefined
  }
  if (!many && !(isCase(grammar, i - 1, Case.GROUP) && roles[i - 2] & Role.DETERMINER)) return undefined
  const found = countedNoun(grammar, i, i, to)
  if (!found) return undefined
  const shown =
    key === 'lot' ? roles[found.noun + 1] & Role.PLURAL_VERB : many || isPerson(grammar, found.noun)
  if (!shown) return undefined
  return { wanted: 'plural', determiner: i - 1, noun: found.noun, confidence: many ? 0.86 : 0.8 }
}

/** First of all a person, and no group. */
const isOnePerson = ({ roles }: Grammar, noun: number): boolean =>
  (roles[noun] & (Role.PERSON | Role.COLLECTIVE | Role.INVARIABLE)) === Role.PERSON

/** “Two hundreds songs”: behind a number they have no -s. */
function powerBehind(grammar: Grammar, i: number, from: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const power = i + 1
  if (roles[i] & Role.DETERMINER || !(roles[power] & Role.PLURAL_FORM) || !isPlain(grammar, power + 1))
    return undefined
  const figure = tokens.kind[i] === Kind.number && widthOf(tokens, i) < 4
  const counts = (figure || isCase(grammar, i, Case.ONES)) && isGap(grammar, power, Gap.POWERS) && i > from
  return counts && (tokens.facts[power + 1] & Flag.NOUN) !== 0 && !(roles[power + 1] & Role.PREPOSITION)
    ? { wanted: 'singular', determiner: i, noun: power, confidence: 0.9 }
    : undefined
}

/** “A man in his 60 died”: the figure of an age without the -s of the decade. */
function decadeOfLife({ document, tokens, words }: Grammar, i: number, from: number): NounNumber | undefined {
  const owner = i - 1
  if (owner <= from || tokens.word[owner - 1] !== words.in || widthOf(tokens, i) !== 2) return undefined
  const word = tokens.word[owner]
  if (word !== words.his && word !== words.her && word !== words.their) return undefined
  if (document.text.charCodeAt(tokens.start[i] + 1) !== 0x30 || tokens.flags[i] & Mark.hyphen)
    return undefined
  const next = tokens.facts[i + 1]
  return next & (Flag.NOUN | Flag.ADJECTIVE) && !(next & (Flag.PAST | Flag.FUNCTION))
    ? undefined
    : { wanted: 'plural', determiner: owner, noun: i, confidence: 0.88 }
}

/** “The wall is 30 meter long.”: no measure that describes a noun behind. */
function measureBehind(grammar: Grammar, i: number): NounNumber | undefined {
  const { tokens, roles } = grammar
  const noun = i + 1
  const next = noun + 2
  if (!isThing(grammar, noun, Thing.LENGTH)) return undefined
  // “Seven meter under the bottom”
  const before = roles[i - 1] & Role.DETERMINER
  const behind = roles[noun + 1] & (Role.PREPOSITION | Role.SUBORDINATE)
  if (behind === Role.PREPOSITION && !before && roles[noun + 2] & Role.DETERMINER && grammar.isDamaged())
    return { wanted: 'plural', determiner: i, noun, confidence: 0.86 }
  if (!isThing(grammar, noun + 1, Thing.EXTENT)) return undefined
  if (before || tokens.flags[noun + 1] & Mark.hyphen) return undefined
  return tokens.kind[next] === Kind.punctuation || roles[next] & (Role.PREPOSITION | Role.AND | Role.BETWEEN)
    ? { wanted: 'plural', determiner: i, noun, confidence: 0.9 }
    : undefined
}

const isDefinite = (grammar: Grammar, token: number): boolean => isCase(grammar, token, Case.DEFINITE)

/** A number that counts what follows: no year, no decimal, no part of a name (“Boeing 747 pilot”). */
function counts(grammar: Grammar, i: number, from: number): boolean {
  return isFigure(grammar, i) && isCount(grammar, i, from)
}

function isFigure({ document, tokens: { start, end, flags } }: Grammar, i: number): boolean {
  if (flags[i] & Mark.hyphen || end[i] - start[i] > 9 || !(flags[i] & Mark.spaceAfter)) return false
  const digits = document.text.slice(start[i], end[i])
  return /^(?:[2-9]|[1-9]\d\d?|\d{1,3}(?:[.,]\d{3})+)$/.test(digits)
}

/**
 * False where a number only names what follows, or measures it: “number four hitter”, “a top 10 player”, “an 18
 * certificate”.
 */
function isCount(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles, words } = grammar
  if (i === from) return true
  const before = i - 1
  // “A 227 to 198 vote”
  if (before > from && tokens.kind[before - 1] === Kind.number && tokens.word[before] === words.to)
    return false
  // “the Group of Seven summit”
  if (tokens.kind[before] === Kind.word && tokens.kind[i] === Kind.word && !(tokens.flags[i] & Mark.lower))
    return false
  // “Twenty-seven goat”
  const tens = i - 2
  if (tokenUnit(document, before) === HYPHEN && roles[tens] & Role.MANY)
    return tens === from || (tokenUnit(document, tens - 1) !== HYPHEN && isCount(grammar, tens, from))
  if (tokens.kind[before] !== Kind.word) return COMMA.has(tokenUnit(document, before))
  // “The two minister met”, “All three suspect left”
  if (before === from && tokens.facts[before] & Flag.FUNCTION)
    return !(roles[before] & (Role.ONE | Role.LABEL))
  const word = tokens.flags[before] & Mark.lower || tokens.facts[before] & Flag.ADVERB
  return word !== 0 && !(roles[before] & (Role.ONE | Role.LABEL))
}

const HYPHEN = 0x2d
/** , ; : and opening quotation marks, after which a number may count. */
const COMMA = new Set([0x2c, 0x3b, 0x3a, 0x201c, 0x22])

/** What a noun in the singular is not: these count by themselves, or are no nouns in their place. */
const NOT_SINGULAR =
  Flag.PLURAL | Flag.ADJECTIVE | Flag.ADVERB | Flag.PAST | Flag.PARTICIPLE | Flag.GERUND | Flag.UNIT

/** True for a noun in the singular that has a plural of its own. People may be called what is an adjective too: expert. */
function isSingular({ tokens, roles }: Grammar, noun: number): boolean {
  const facts = tokens.facts[noun]
  if (!(facts & Flag.LOWER) || roles[noun] & (Role.INVARIABLE | Role.PLURAL_FORM)) return false
  return (facts & NOT_SINGULAR & (isPerson({ tokens, roles }, noun) ? ~Flag.ADJECTIVE : -1)) === 0
}

/** A word that is first of all a human being. */
const isPerson = ({ tokens, roles }: Pick<Grammar, 'tokens' | 'roles'>, i: number): boolean =>
  (roles[i] & Role.PERSON) !== 0 || (tokens.facts[i] & (Flag.HUMAN | Flag.BASE)) === Flag.HUMAN

/** A noun in the singular after a word that asks for the plural. */
function afterMany(grammar: Grammar, determiner: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const noun = nounAfter(grammar, determiner, to)
  if (noun < 0) return undefined
  const facts = tokens.facts[noun]
  if (!isSingular(grammar, noun) || roles[noun] & Role.TIME) return undefined
  // “Both fear and hope”, “those dependent on it”, “a 60,000 workforce”
  if (tokens.word[determiner] === words.both) return undefined
  if (facts & Flag.ADJECTIVE && tokens.word[determiner] === words.those) return undefined
  if (roles[noun] & Role.COLLECTIVE && tokens.kind[determiner] === Kind.number) return undefined
  // “Many fear it”: only what follows shows that the word is a noun.
  if (
    facts & Flag.BASE &&
    !(roles[noun] & (Role.PERSON | Role.UNCOUNTABLE)) &&
    !(noun + 1 < to && roles[noun + 1] & AFTER_SUBJECT) &&
    !isObject(grammar, determiner, noun)
  )
    return isObjectOfVerb(grammar, determiner, noun)
      ? { wanted: 'plural', determiner, noun, confidence: 0.8 }
      : undefined
  // “60 cub. m”
  if (tokenUnit(grammar.document, noun + 1) === 0x2e && noun + 2 < to) return undefined
  return { wanted: roles[noun] & Role.UNCOUNTABLE ? 'mass' : 'plural', determiner, noun, confidence: 0.9 }
}

/** “From several ship on the river”: what stands behind a preposition, and before another, is no verb. */
function isObject({ roles, tokens, words }: Grammar, determiner: number, noun: number): boolean {
  if (determiner === 0 || tokens.word[determiner] === words.those || tokens.kind[determiner] !== Kind.word)
    return false
  const before = roles[determiner - 1]
  return (
    (before & (Role.PREPOSITION | Role.SUBORDINATE)) === Role.PREPOSITION &&
    tokens.word[determiner - 1] !== words.to &&
    ((roles[noun + 1] & Role.PREPOSITION) !== 0 || tokens.kind[noun + 1] === Kind.punctuation)
  )
}

/** “He made seventeen instrument for them”; “he saw two fall from it” is said less often. */
function isObjectOfVerb({ roles, tokens }: Grammar, determiner: number, noun: number): boolean {
  const verb = tokens.facts[determiner - 1]
  if (determiner === 0 || (roles[determiner] & (Role.MANY | Role.DETERMINER)) !== Role.MANY) return false
  return (
    (verb & (Flag.PAST | Flag.THIRD)) !== 0 &&
    !(verb & Flag.FUNCTION) &&
    ((roles[noun + 1] & Role.PREPOSITION) !== 0 || tokens.kind[noun + 1] === Kind.punctuation)
  )
}

const AFTER_SUBJECT = Role.BE | Role.HAVE | Role.MODAL | Role.RELATIVE

/** “One of the reason”: the words after “one of” name several. */
function afterOneOf(grammar: Grammar, determiner: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  if (determiner < from + 2 || tokens.word[determiner - 1] !== words.of) return undefined
  if (roles[determiner] & Role.RELATIVE) return undefined
  const counted = tokens.word[determiner - 2]
  // “Those of the king” are the king’s.
  const many = (roles[determiner - 2] & (Role.MANY | Role.DETERMINER)) === Role.MANY
  if (counted !== words.one && counted !== words.each && !many) return undefined
  // “The only one of its kind”, “no one of his age”
  if (tokens.word[determiner] === words.its || tokens.word[determiner] === words.his) return undefined
  // “Remind one of the freedom that”
  if (determiner - 3 >= from && isCase(grammar, determiner - 3, Case.REMINDS)) return undefined
  // “day one of the match”
  if (determiner - 3 >= from && (tokens.facts[determiner - 3] & (Flag.NOUN | Flag.THIRD)) === Flag.NOUN)
    return undefined
  const most = tokens.word[determiner + 1] === words.most ? 1 : 0
  const after = nounAfter(grammar, determiner + most, to)
  const next = determiner + 1
  // “Each of the representative spoke”
  const acts =
    isPerson(grammar, next) &&
    isPlain(grammar, next) &&
    (tokens.facts[next + 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST
  const noun = after < 0 && acts ? next : after
  // “One of the team” is of it; “one of the largest city” is one of several.
  const superlative =
    most || (noun > determiner + 1 && tokenKey(grammar.document, determiner + 1).endsWith('est'))
  const whole = superlative ? Role.TIME : Role.COLLECTIVE | Role.TIME
  if (noun < 0 || roles[noun] & whole || !isSingular(grammar, noun)) return undefined
  return { wanted: 'plural', determiner: determiner - 2, noun, confidence: 0.9 }
}

/** A noun in the plural after a word that asks for the singular; a noun that counts nothing after “a”. */
function afterOne(grammar: Grammar, determiner: number, from: number, to: number): NounNumber | undefined {
  const { tokens, roles, words } = grammar
  const width = widthOf(tokens, determiner)
  // “One another’s problems”
  if (
    tokens.word[determiner] === words.another &&
    determiner > from &&
    tokens.word[determiner - 1] === words.one
  )
    return undefined
  // “Series A clubs”
  if (width === 1 && determiner > from && !(tokens.flags[determiner] & Mark.lower)) return undefined
  const noun = nounAfter(grammar, determiner, to)
  if (noun < 0 || roles[noun] & Role.FALSE_PLURAL) return undefined
  const facts = tokens.facts[noun]
  if (roles[noun] & Role.UNCOUNTABLE) {
    return width <= 2 ? { wanted: 'mass', determiner, noun, confidence: 0.9 } : undefined
  }
  // “In this days”
  const days =
    noun === determiner + 1 &&
    tokens.word[determiner] === words.this &&
    roles[determiner - 1] & Role.PREPOSITION
  // “Every years”
  if (noun === determiner + 1 && facts & Flag.PLURAL && roles[noun] & Role.TIME && !(facts & Flag.FUNCTION))
    if (tokenKey(grammar.document, determiner) === 'every')
      return { wanted: 'singular', determiner, noun, confidence: 0.9 }
  if (!(facts & Flag.PLURAL) || roles[noun] & (Role.PLURAL_FORM | Role.INVARIABLE | (days ? 0 : Role.TIME)))
    return undefined
  // “The need in this matter stems from it”, “a patient rests”: the noun is what might describe it.
  const acts = (roles[noun + 1] & (Role.BE | Role.HAVE | Role.MODAL)) !== 0
  if (facts & Flag.THIRD && noun > determiner + 1 && tokens.facts[noun - 1] & Flag.NOUN && !acts)
    return undefined
  // “This reflected outflows”
  if (determiner === from && noun > determiner + 1 && tokens.facts[determiner + 1] & Flag.PAST)
    return undefined
  // “This shows that”: a verb after a pronoun.
  const isObject =
    determiner > from &&
    ((roles[determiner - 1] & (Role.PREPOSITION | Role.SUBORDINATE)) === Role.PREPOSITION ||
      // “Denied this claims, …”
      (grammar.isDamaged() &&
        tokens.kind[noun + 1] === Kind.punctuation &&
        (tokens.facts[determiner - 1] & (Flag.PAST | Flag.NOUN)) === Flag.PAST &&
        !(roles[determiner - 1] & Role.SAY)))
  const pronoun = width > 2 && tokenKey(grammar.document, determiner) !== 'every'
  // “This affects how people live”
  const follows = roles[noun + 1] & AFTER_SUBJECT & ~Role.RELATIVE
  if (pronoun && facts & Flag.THIRD && !isObject && !follows) return undefined
  return { wanted: 'singular', determiner, noun, confidence: 0.9 }
}

/** Adjectives before a noun, at most. */
const MOST_ADJECTIVES = 2

/** The noun behind a determiner and its adjectives, the last of its phrase and the only noun in it; else -1. */
function nounAfter(grammar: Grammar, determiner: number, to: number): number {
  const { tokens, roles } = grammar
  const counting =
    (roles[determiner] & (Role.DETERMINER | Role.MANY)) === Role.MANY ||
    tokens.kind[determiner] === Kind.number
  for (let i = determiner + 1; i < to && i <= determiner + 1 + MOST_ADJECTIVES && isPlain(grammar, i); i++) {
    const facts = tokens.facts[i]
    if (facts & Flag.FUNCTION || roles[i] & QUANTITY) return -1
    // What “and” joins on may be the noun: “many symphony and chorus performances”.
    if (
      facts & Flag.NOUN &&
      (endsPhrase(grammar, i) ||
        isActor(grammar, i) ||
        actsBehind(grammar, i) ||
        isDescribed(grammar, i) ||
        (!counting && actBehind(grammar, i)))
    )
      return i + 1 < to && roles[i + 1] & Role.AND && !isClause(grammar, i + 2) ? -1 : i
    if (!(facts & Flag.ADJECTIVE)) return -1
    // “Four star petrol”, “the two made peace”
    if (facts & (Flag.NOUN | Flag.PAST) && counting) return -1
  }
  return -1
}

/** “Every vehicles older than”, “each ships built in”: what describes the noun stands behind it. */
function isDescribed(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  const next = i + 1
  return (
    isPlain(grammar, next) &&
    (tokens.facts[next] & (Flag.ADJECTIVE | Flag.PARTICIPLE)) !== 0 &&
    !(tokens.facts[next] & (Flag.NOUN | Flag.FUNCTION)) &&
    (roles[next + 1] & Role.PREPOSITION) !== 0 &&
    !isPossessive(tokens, i)
  )
}

/** A noun that counts nothing, with a verb in the third person behind: “these equipment arrives”. */
function actsBehind({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & Role.UNCOUNTABLE) !== 0 &&
    (tokens.facts[i + 1] & (Flag.THIRD | Flag.NOUN | Flag.PAST)) === Flag.THIRD
  )
}

/** “Each visitors begin”: several, with a verb behind that is nothing else. */
function actBehind(grammar: Grammar, i: number): boolean {
  const { tokens } = grammar
  const verb = Flag.BASE | Flag.PAST | Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION | Flag.ADVERB
  const facts = tokens.facts[i + 1] & verb
  return (
    (tokens.facts[i] & (Flag.PLURAL | Flag.THIRD)) === Flag.PLURAL &&
    isPlain(grammar, i + 1) &&
    (facts === Flag.BASE || facts === Flag.PAST)
  )
}

/** A person with a verb behind: “three minister resigned on Monday”. */
function isActor(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  const verb = tokens.facts[i + 1]
  return (
    isPerson(grammar, i) &&
    isPlain(grammar, i + 1) &&
    (verb & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION)) === Flag.PAST &&
    (roles[i + 2] & (Role.PREPOSITION | Role.DETERMINER | Role.TIME)) !== 0
  )
}

/** True where what “and” joins on is no noun of the same phrase. */
function isClause({ tokens, roles }: Grammar, i: number): boolean {
  if (i >= tokens.count) return false
  return (
    (tokens.facts[i] & (Flag.PAST | Flag.NOUN)) === Flag.PAST ||
    (roles[i] & (Role.DETERMINER | Role.BE | Role.HAVE | Role.MODAL)) !== 0
  )
}

/** Words that count by themselves: “a million parts”, “this many people”. */
const QUANTITY = Role.MANY | Role.INVARIABLE

/** True for a word that is a noun where it stands: after a determiner, preposition or adjective. */
function isNoun({ tokens, roles }: Grammar, i: number, from: number): boolean {
  if (!(tokens.facts[i] & Flag.VERB)) return true
  if (i === from) return false
  return (
    (roles[i - 1] & (Role.DETERMINER | Role.PREPOSITION | Role.MANY)) !== 0 ||
    (tokens.facts[i - 1] & Flag.ADJECTIVE) !== 0
  )
}
