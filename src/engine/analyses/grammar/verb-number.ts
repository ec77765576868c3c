import { tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { barePhrase } from './bare-persons.ts'
import { distantSubject, isBase } from './distant-subjects.ts'
import { finiteVerbs } from './fragment-verbs.ts'
import {
  EITHER_NUMBER,
  endsPhrase,
  FINITE,
  type Grammar,
  isGap,
  isNoun,
  isPlain,
  isThing,
} from './grammar.ts'
import { joinedSubject, oneWithOthers, peopleAsOne, someOfWhich } from './joined-subjects.ts'
import { partOfSeveral } from './parts-of-several.ts'
import { beforeWho, severalByName, simpleSubject, titledPerson, twoNames } from './simple-subjects.ts'
import { thirdBehindPlural } from './third-persons.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './wanted-verb.ts'

/**
 * The verb in the wrong number behind the subject that token `i` ends, in a sentence that begins at token `from`: “he
 * have”, “the measures was”.
 */
export function verbNumberAt(
  grammar: Grammar,
  i: number,
  start: number,
  end: number,
): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = i + 1
  // A quotation mark is no word of the subject.
  const from = tokens.kind[start] === Kind.punctuation ? start + 1 : start
  const shows = roles[verb] & Role.PLURAL_VERB || isSingularVerb(grammar, verb)
  const pronoun = roles[i] & (Role.HE | Role.THEY)
  if (roles[verb] & Role.SINGULAR_VERB) {
    const several = joinedSubject(grammar, verb, from, acts(grammar, verb))
    const some = several ?? someOfWhich(grammar, i, from)
    if (some) return some
  }
  const people = peopleAsOne(grammar, i, from)
  if (people) return people
  if (!shows && !pronoun) {
    if (tokens.word[i] === words.who) return beforeWho(grammar, i, from)
    if (isBase(grammar, verb)) return beforeBase(grammar, i, from)
    if (isOnlyVerb(grammar, i, from, end)) {
      const last =
        tokens.facts[i] & Flag.PLURAL || roles[i] & NOT_ONE ? undefined : firstThing(grammar, i, from)
      const one = last ?? distantSubject(grammar, i, from, true)
      if (one) return one
    }
    const third = tokens.facts[verb] & Flag.THIRD ? thirdBehindPlural(grammar, i, from, end) : undefined
    if (third) return third
    if (isPoliceIn(grammar, i, from)) return pluralVerb(from, verb, 0.8)
  }
  if (!shows && !(pronoun && i === from)) return undefined
  const more = roles[verb] & Role.PLURAL_VERB ? oneWithOthers(grammar, verb, from) : undefined
  if (more) return more
  if (roles[from] & Role.PREPOSITION && roles[verb] & Role.PLURAL_VERB && isOneBehind(grammar, i, from, end))
    return singularVerb(verb, verb, 0.86)
  if (tokens.kind[i] !== Kind.word || tokens.base[i] < tokens.end[i] || !isPlain(grammar, verb))
    return undefined
  if (pronoun) return afterPronoun(grammar, i, from)
  if (tokens.word[i] === words.there)
    return i === from || !isPlain(grammar, i - 1) || OPENS & roles[i - 1] ? afterThere(grammar, i) : undefined
  if (roles[i] & Role.RELATIVE || tokens.word[i] === words.that)
    return (
      afterRelative(grammar, i, from) ??
      (tokens.word[i] === words.who ? beforeWho(grammar, i, from) : undefined)
    )
  if (roles[verb] & Role.PLURAL_VERB && (isEveryone(grammar, i, from) || barePhrase(grammar, from) === i))
    return singularVerb(i, verb, 0.88)
  const part =
    tokens.facts[i] & Flag.PLURAL ? partOfSeveral(grammar, i, from, acts(grammar, verb)) : undefined
  if (part) return part
  const demonstrative = i === from ? (afterDemonstrative(grammar, i) ?? behindHere(grammar, i)) : undefined
  if (demonstrative) return demonstrative
  return (
    afterName(grammar, i, from) ??
    afterMass(grammar, i, from) ??
    countedAlone(grammar, i, from) ??
    barePlural(grammar, i, from) ??
    afterNoun(grammar, i, from) ??
    distantSubject(grammar, i, from) ??
    simpleSubject(grammar, i, from, acts(grammar, verb)) ??
    titledPerson(grammar, i, from) ??
    twoNames(grammar, i, from, acts(grammar, verb)) ??
    severalByName(grammar, i, from) ??
    afterClause(grammar, i, from) ??
    thirdBehindPlural(grammar, i, from, end)
  )
}

/**
 * True where a whole clause begins behind token `i`, so that its subject may be asked for as at the head of a sentence: “said
 * that”, “because”, a semicolon; not “insisted that he have”.
 */
export function opensClause(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles, words } = grammar
  if (tokens.kind[i] === Kind.punctuation) {
    const unit = tokenUnit(document, i)
    return unit === 0x3b || unit === 0x3a || unit === 0x201c
  }
  if (tokens.word[i] === words.because) return tokens.word[i + 1] !== words.of
  const said = i > from && tokens.word[i] === words.that && roles[i - 1] & Role.SAY
  return Boolean(said) && !isGap(grammar, i - 1, Gap.MANDATIVE)
}

/** “Among the measures are a freeze on hiring.”: one thing is behind the verb, and what begins the sentence is no subject. */
function isOneBehind(grammar: Grammar, i: number, from: number, end: number): boolean {
  const { tokens, roles } = grammar
  const verb = i + 1
  if (!(roles[verb] & Role.BE) || !(tokens.facts[i] & Flag.PLURAL) || !isOneThing(grammar, verb + 1))
    return false
  for (let k = from; k < end - 1; k++)
    if (k !== verb && (tokens.kind[k] === Kind.punctuation || roles[k] & (FINITE | Role.AND | Role.RELATIVE)))
      return false
  return true
}

/** “The new bridge connect the banks”, “everyone know”: one thing begins the sentence, and a verb that is nothing else follows. */
function beforeBase(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const verb = i + 1
  const one = singularVerb(from, verb, 0.88)
  if (isGap(grammar, from, Gap.EVERYONE)) {
    // “Everyone in the village know who did it”
    const next = roles[verb + 1] & (Role.DETERMINER | Role.RELATIVE | Role.SUBORDINATE | Role.PREPOSITION)
    // “Somebody take care of it!”
    const told = tokenKey(document, from).startsWith('some')
    return (i === from && !told) ||
      (next && i < from + 5 && roles[from + 1] & Role.PREPOSITION && isNoun(grammar, i))
      ? one
      : undefined
  }
  if (barePhrase(grammar, from) === i && tokens.kind[verb + 1] === Kind.word) return one
  if (tokens.word[from] !== words.the || !isNoun(grammar, i)) return undefined
  const facts = tokens.facts[i]
  const plain =
    i === from + 1 || (i === from + 2 && (tokens.facts[from + 1] & (Flag.ADJECTIVE | Flag.NOUN)) !== 0)
  const single = !(facts & Flag.PLURAL) && !(roles[i] & NOT_ONE)
  return plain && single ? one : distantSubject(grammar, i, from)
}

/** “The ship carry 300 tonnes.”: the sentence has no other verb, so that what may be a noun is one. */
function isOnlyVerb(grammar: Grammar, i: number, from: number, end: number): boolean {
  const { document, tokens, words } = grammar
  const verb = i + 1
  const facts = tokens.facts[verb]
  const both = Flag.BASE | Flag.NOUN
  if ((facts & (both | Flag.PAST | Flag.PLURAL | Flag.FUNCTION)) !== both || tokens.word[from] !== words.the)
    return false
  if (!isPlain(grammar, verb) || !isNoun(grammar, i) || tokenUnit(document, end - 1) !== 0x2e) return false
  const next = verb + 1
  const object =
    grammar.roles[next] & (Role.DETERMINER | Role.MANY | Role.PREPOSITION) ||
    tokens.kind[next] === Kind.number
  return (
    object !== 0 &&
    object !== false &&
    finiteVerbs(grammar, from, verb) === 0 &&
    finiteVerbs(grammar, next, end) === 0
  )
}

/** “The new ship”, and nothing else. */
function firstThing({ tokens, roles }: Grammar, i: number, from: number): VerbNumber | undefined {
  const plain = i === from + 1 || (i === from + 2 && (tokens.facts[from + 1] & Flag.ADJECTIVE) !== 0)
  return plain && !(roles[i] & NOT_ONE) ? singularVerb(from, i + 1, 0.86) : undefined
}

/** Nouns that may stand with a verb in the plural. */
const NOT_ONE = Role.COLLECTIVE | Role.INVARIABLE | Role.PLURAL_FORM | Role.MANY

/** “The police in Lima arrests a man”: nothing but a verb stands before an article there. */
function isPoliceIn({ tokens, roles, words }: Grammar, i: number, from: number): boolean {
  const verb = i + 1
  return (
    tokens.word[from + 1] === words.police &&
    tokens.word[from] === words.the &&
    (tokens.facts[verb] & Flag.THIRD) !== 0 &&
    (roles[verb + 1] & Role.ONE) !== 0 &&
    (i === from + 1 || (i === from + 3 && (roles[from + 2] & Role.PREPOSITION) !== 0))
  )
}

/** “This are below the figure”, “These is new”: the pronoun begins the sentence. */
function afterDemonstrative({ roles, tokens, words }: Grammar, i: number): VerbNumber | undefined {
  const verb = i + 1
  const word = tokens.word[i]
  if (word === words.this && roles[verb] & Role.PLURAL_VERB) return singularVerb(i, verb, 0.88)
  return (word === words.these || word === words.those || word === words.others) &&
    roles[verb] & Role.SINGULAR_VERB
    ? pluralVerb(i, verb, 0.88)
    : undefined
}

/** “Maria Weber have agreed”: a given name and a family name begin the sentence. Firms and teams may stand in the plural. */
function afterName({ tokens, roles }: Grammar, i: number, from: number): VerbNumber | undefined {
  const verb = i + 1
  const isPerson = i === from + 1 && tokens.facts[from] & Flag.GIVEN && tokens.facts[i] & Flag.FAMILY
  if (!isPerson || !(roles[verb] & Role.PLURAL_VERB)) return undefined
  const bothTitle = tokens.flags[from] & tokens.flags[i] & Mark.title
  return bothTitle && !((tokens.facts[from] | tokens.facts[i]) & (Flag.COMPANY | Flag.PLURAL | Flag.PLACE))
    ? singularVerb(from, verb, 0.88)
    : undefined
}

/** What may stand before a pronoun that is not the subject of the next word: “did he have”, “he and it have”. */
const INVERTED = Role.DO | Role.MODAL | Role.HAVE | Role.BE | Role.AND | Role.PREPOSITION

function afterPronoun(grammar: Grammar, subject: number, from: number): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const verb = subject + 1
  const he = (roles[subject] & Role.HE) !== 0
  const other = he ? Role.PLURAL_VERB : Role.SINGULAR_VERB
  // Of other verbs only at the head of a sentence: “He say”, “They goes”.
  if (!(roles[verb] & other) && (subject > from || !isOther(grammar, verb, he))) return undefined
  const { text } = grammar.document
  // “If he were”, “that he have” are subjunctives; a perfect is none: “that it have advertised”.
  const perfect = (roles[verb] & Role.HAVE) !== 0 && (tokens.facts[verb + 1] & Flag.PARTICIPLE) !== 0
  const before = subject - 1
  const reported = perfect && subject > from && tokens.word[before] === grammar.words.that
  const said = subject > from && (roles[before] & Role.SAY) !== 0 && !isGap(grammar, before, Gap.MANDATIVE)
  // “She have told”, “he are”: she and he are nobody’s object.
  const person =
    he &&
    tokens.word[subject] !== grammar.words.it &&
    !(subject > from && tokens.flags[subject - 1] & Mark.apostrophe)
  const clear = isIndicative(grammar, verb) || (person && perfect)
  const indicative = reported || said || clear
  if (he && !indicative && hasConjunction(grammar, from, subject)) return undefined
  if (subject > from) {
    // “We” and “they” are the whole subject behind “but” too.
    const whole = !he && roles[before] & Role.AND && isWholeSubject(grammar, subject)
    if (whole) return pluralVerb(subject, verb, 0.9)
    const but = clear && tokenKey(grammar.document, before) === 'but'
    if (
      (roles[before] & (person && clear ? INVERTED & ~Role.PREPOSITION : INVERTED) && !but) ||
      (tokens.kind[before] !== Kind.word && !isBreak(grammar, before))
    )
      return undefined
    // “It” may be an object: “those who see it are many”. “Now she have a house”
    const now = person && (clear || (before === from && (roles[before] & Role.TIME) !== 0))
    const opened = (roles[before] & Role.SUBORDINATE) !== 0 || said || now || but
    if (he && !opened && tokens.kind[before] === Kind.word) return undefined
  }
  if (!he && text.charCodeAt(tokens.start[subject]) === 0x49 && isWas(grammar, verb)) return undefined
  return (he ? singularVerb : pluralVerb)(subject, verb, 0.9)
}

/** Was or were, where the token is a form of “be”. */
const isWas = ({ document, tokens }: Grammar, verb: number): boolean =>
  document.text.charCodeAt(tokens.start[verb]) === 0x77

/** “Are” and “do not” are no subjunctive. */
function isIndicative({ document, tokens, roles, words }: Grammar, verb: number): boolean {
  if (roles[verb] & Role.DO) return tokens.word[verb + 1] === words.not
  return (roles[verb] & Role.BE) !== 0 && document.text.charCodeAt(tokens.start[verb]) === 0x61
}

/** we, they; “he and I was” is another fault. */
const isWholeSubject = ({ tokens, words }: Grammar, i: number): boolean =>
  tokens.word[i] === words.we || tokens.word[i] === words.they

/** Words before a pronoun in which its clause begins. */
const LOOK_BACK = 40

function hasConjunction({ roles }: Grammar, from: number, to: number): boolean {
  for (let i = Math.max(from, to - LOOK_BACK); i < to; i++) if (roles[i] & Role.SUBORDINATE) return true
  return false
}

/** A form of a full verb that a subject of the given number does not have. */
function isOther({ tokens, roles }: Grammar, verb: number, he: boolean): boolean {
  const facts = tokens.facts[verb]
  if (
    facts & (Flag.PAST | Flag.PARTICIPLE | Flag.ADVERB | Flag.ADJECTIVE | Flag.FUNCTION) ||
    roles[verb] & Role.MODAL
  )
    return false
  return he ? (facts & Flag.BASE) !== 0 : (facts & Flag.THIRD) !== 0 && !(facts & Flag.PLURAL)
}

/** What “there” stands behind where it opens a clause: “the hall there was full” has another subject. */
const OPENS = Role.SUBORDINATE | Role.AND | Role.SAY | Role.RELATIVE

/** “There is many people”, “there were speculation that” */
function afterThere(grammar: Grammar, subject: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = subject + 1
  if (verb + 3 >= tokens.count) return undefined
  // “If there were a way”
  const conditional = roles[subject - 1] & Role.SUBORDINATE && tokens.word[subject - 1] !== words.that
  if (conditional && roles[verb] & Role.BE && isWas(grammar, verb)) return undefined
  // “There are a problem”
  if (roles[verb] & Role.PLURAL_VERB)
    return isOneThing(grammar, verb + 1) ||
      isMass(grammar, tokens.word[verb + 1] === words.no ? verb + 2 : verb + 1)
      ? singularVerb(subject, verb, 0.88)
      : undefined
  if (!(roles[verb] & Role.SINGULAR_VERB)) return undefined
  // “There has been no talks”
  const no = verb + 2
  if (roles[verb + 1] & Role.BEEN && tokens.word[no] === words.no)
    return tokens.facts[no + 1] & Flag.PLURAL &&
      !(roles[no + 1] & Role.PLURAL_FORM) &&
      endsPhrase(grammar, no + 1)
      ? pluralVerb(subject, verb, 0.86)
      : undefined
  // “There was also two children”, “there is 20 people in it”
  const count = roles[verb + 1] & Role.BETWEEN ? verb + 2 : verb + 1
  const noun = tokens.facts[count + 1] & Flag.PLURAL || tokens.word[count + 1] === words.people
  if (tokens.kind[count] === Kind.number)
    return noun && !(roles[count + 1] & (Role.PLURAL_FORM | Role.TIME)) && isPlain(grammar, count + 1)
      ? pluralVerb(subject, verb, 0.86)
      : undefined
  // “There is families who”, “there was clashes in”
  const several = tokens.facts[count] & Flag.PLURAL && isNoun(grammar, count) && endsPhrase(grammar, count)
  if (several && !(roles[count] & NO_SEVERAL) && roles[count + 1] & (Role.PREPOSITION | Role.RELATIVE))
    return pluralVerb(subject, verb, 0.86)
  if ((roles[count] & (Role.MANY | Role.DETERMINER)) !== Role.MANY || roles[count + 1] & Role.DETERMINER)
    return undefined
  // “There is both fear and hope”
  if (tokens.word[count] === words.both) return undefined
  return pluralVerb(subject, verb, 0.88)
}

/** Plurals that may stand with a verb in the singular. */
const NO_SEVERAL = EITHER_NUMBER | Role.UNCOUNTABLE

/** “Here is the main points of”, “Where is the hostages”: what follows the verb is a plural. */
function behindHere(grammar: Grammar, i: number): VerbNumber | undefined {
  const { document, tokens, roles } = grammar
  const verb = i + 1
  if (!HERE.has(tokenKey(document, i)) || !(roles[verb] & Role.BE) || !(roles[verb] & Role.SINGULAR_VERB))
    return undefined
  const noun =
    tokens.facts[verb + 2] & Flag.ADJECTIVE && !(tokens.facts[verb + 2] & Flag.PLURAL) ? verb + 3 : verb + 2
  const article = roles[verb + 1] & Role.DETERMINER && !(roles[verb + 1] & Role.ONE)
  const plural = tokens.facts[noun] & Flag.PLURAL && !(roles[noun] & (Role.PLURAL_FORM | Role.INVARIABLE))
  return article && plural && (endsPhrase(grammar, noun) || roles[noun + 1] & Role.BETWEEN)
    ? pluralVerb(verb, verb, 0.86)
    : undefined
}

const HERE = new Set(['here', 'where'])

/** “The prices that the farmers get for milk has fallen”: one clause on the noun that begins the sentence, and its verb behind. */
function afterClause(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const verb = last + 1
  const plural = (roles[verb] & Role.PLURAL_VERB) !== 0
  if (!(roles[from] & Role.DETERMINER) || verb - from > LOOK_BACK || verb < from + 5) return undefined
  let open = from + 1
  while (open < from + 4 && !(roles[open] & Role.RELATIVE) && tokens.word[open] !== words.that) open++
  const noun = open - 1
  if (
    open >= from + 4 ||
    !isNoun(grammar, noun) ||
    roles[noun] & (NOT_ONE | Role.TIME | Role.LABEL | Role.FRAME)
  )
    return undefined
  const many = (tokens.facts[noun] & Flag.PLURAL) !== 0
  // “The report states that”
  if (noun > from + 1 && tokens.facts[noun] & Flag.VERB) return undefined
  if (many === plural || (!many && !(roles[noun] & Role.PERSON)) || !isNoun(grammar, last)) return undefined
  for (let k = open + 1; k < verb; k++)
    if (
      tokens.kind[k] === Kind.punctuation ||
      roles[k] & (Role.RELATIVE | Role.SUBORDINATE | Role.AND) ||
      tokens.word[k] === words.that
    )
      return undefined
  // The noun of the clause may be the subject of its only verb: “the day that the ship was lost”.
  if (finiteVerbs(grammar, open + 1, verb) !== 1 || tokenUnit(document, verb + 1) === 0x2e) return undefined
  return (many ? pluralVerb : singularVerb)(noun, verb, 0.86)
}

/** “a problem”, and no more of a list: not “a few”, “a number of”, “a man and two women”. */
function isOneThing(grammar: Grammar, i: number): boolean {
  const { tokens, roles } = grammar
  const noun = i + 1
  return (
    tokens.word[i] === grammar.words.a &&
    isNoun(grammar, noun) &&
    !(roles[noun] & (Role.COLLECTIVE | Role.INVARIABLE | Role.MANY | Role.TIME)) &&
    !(tokens.facts[noun] & Flag.PLURAL) &&
    ((roles[noun + 1] & (Role.PREPOSITION | Role.AND)) === Role.PREPOSITION ||
      tokens.word[noun + 1] === grammar.words.that) &&
    // “a gap of two points”, not “a flood of letters”
    (tokens.word[noun + 1] !== grammar.words.of ||
      (roles[noun + 2] & (Role.MANY | Role.DETERMINER)) === Role.MANY)
  )
}

const countsNothing = (grammar: Grammar, i: number): boolean =>
  (grammar.roles[i] & Role.UNCOUNTABLE) !== 0 || isThing(grammar, i, Thing.MASS)

/** “Unemployment were up”: such a noun begins the sentence. */
function afterMass(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const verb = i + 1
  return i === from && grammar.roles[verb] & Role.PLURAL_VERB && countsNothing(grammar, i)
    ? singularVerb(i, verb, 0.88)
    : undefined
}

/** “There were speculation that”, “there are evidence of”: what counts nothing, alone. */
function isMass(grammar: Grammar, i: number): boolean {
  const next = grammar.roles[i + 1]
  return (
    isNoun(grammar, i) &&
    countsNothing(grammar, i) &&
    ((next & (Role.PREPOSITION | Role.AND)) === Role.PREPOSITION ||
      grammar.tokens.word[i + 1] === grammar.words.that)
  )
}

/** A comma or quotation mark. */
function isBreak({ document, tokens }: Grammar, i: number): boolean {
  const unit = document.text.charCodeAt(tokens.start[i])
  return unit === 0x2c || unit === 0x201c || unit === 0x22 || unit === 0x3a || unit === 0x3b
}

/** Adjectives of a subject, at most. */
const MOST_ADJECTIVES = 2

/** “The measures was”: a determiner, adjectives and a noun that begin a clause, right before the verb. */
function afterNoun(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = last + 1
  // “The number are three times higher”
  if (
    last === from + 1 &&
    tokens.word[last] === words.number &&
    tokens.word[from] === words.the &&
    roles[verb] & Role.PLURAL_VERB
  )
    return singularVerb(from, verb, 0.88)
  if (!isNoun(grammar, last)) return undefined
  if (
    tokens.word[last] === words.police &&
    tokens.word[last - 1] === words.the &&
    roles[verb] & Role.SINGULAR_VERB
  )
    return pluralVerb(last - 1, verb, 0.7)
  if (
    tokens.word[last] === words.news &&
    roles[verb] & Role.PLURAL_VERB &&
    last <= from + 2 &&
    roles[from] & Role.DETERMINER
  )
    return singularVerb(from, verb, 0.9)
  // “Each of the players have”
  if (
    tokens.word[from] === words.each &&
    tokens.word[from + 1] === words.of &&
    last <= from + 4 &&
    last > from + 2
  )
    return roles[verb] & Role.PLURAL_VERB ? singularVerb(from, verb, 0.86) : undefined
  const noun = headOf(grammar, last, from)
  // “The number of cases”, though “a number” and “the team” may be several.
  const number =
    tokens.word[noun] === words.number &&
    noun < last &&
    tokens.word[noun - 1] === words.the &&
    opensSubject(grammar, noun - 1, from)
  if (noun < 0 || (roles[noun] & (Role.COLLECTIVE | Role.PLURAL_FORM | Role.TIME) && !number))
    return undefined
  const many = (tokens.facts[noun] & Flag.PLURAL) !== 0
  if (noun < last && !many && !(tokens.facts[last] & Flag.PLURAL)) return undefined
  if (roles[noun] & Role.INVARIABLE && !(roles[noun] & Role.PERSON)) return undefined
  const other = many ? isSingularVerb(grammar, verb) : roles[verb] & Role.PLURAL_VERB
  if (!other) return undefined
  let subject = noun - 1
  while (
    subject > from &&
    noun - subject <= MOST_ADJECTIVES &&
    (isPlain(grammar, subject) || tokens.facts[subject] & Flag.DEMONYM) &&
    tokens.facts[subject] & Flag.ADJECTIVE &&
    !(roles[subject] & (Role.DETERMINER | Role.PREPOSITION))
  )
    subject--
  if (many && noun === last && subject >= from && isCounted(grammar, subject, noun, from))
    return pluralVerb(subject, verb, 0.9)
  if (subject < from || !(roles[subject] & Role.DETERMINER) || tokens.flags[subject] & Mark.apostrophe)
    return undefined
  // “Those decision were”: the noun is at fault.
  if (!many && roles[subject] & Role.MANY) return undefined
  // “All the student were”
  const all = !many && subject === from + 1 && tokens.word[from] === words.all
  // “In Brno the opinions is divided”
  const framed =
    many &&
    roles[from] & Role.PREPOSITION &&
    tokens.word[from] !== grammar.words.to &&
    noun - from <= MOST_ADJECTIVES + 4 &&
    tokens.kind[subject - 1] === Kind.word &&
    !(roles[subject - 1] & (Role.PREPOSITION | Role.AND)) &&
    grammar.isDamaged()
  if (subject > from && !all && !number && !framed && !(many && isClauseStart(grammar, subject - 1)))
    return undefined
  return (many ? pluralVerb : singularVerb)(subject, verb, 0.9)
}

/** “Has”, a passive or a progressive, which have no sum for their subject as “two goals was enough” has. */
function acts({ tokens, roles }: Grammar, verb: number): boolean {
  if (!(roles[verb] & Role.SINGULAR_VERB) || roles[verb] & Role.DO) return false
  const next = roles[verb + 1] & Role.BETWEEN ? verb + 2 : verb + 1
  return (
    (roles[verb] & Role.HAVE) !== 0 ||
    (roles[next] & Role.BEEN) !== 0 ||
    (tokens.facts[next] & (Flag.PARTICIPLE | Flag.GERUND) && !(tokens.facts[next] & Flag.NOUN)) !== 0
  )
}

/** “Many guests was invited”: a number and what it counts begin a clause. */
function isCounted(grammar: Grammar, subject: number, noun: number, from: number): boolean {
  if ((grammar.roles[subject] & (Role.MANY | Role.DETERMINER)) !== Role.MANY || !acts(grammar, noun + 1))
    return false
  return subject === from || isClauseStart(grammar, subject - 1)
}

/** “Economists, who has” */
const SEVERAL_PERSONS = Flag.NOUN | Flag.PLURAL | Flag.HUMAN

/** “The leaders, who announces a strike”: the noun that begins the sentence is what the pronoun takes up. */
function afterRelative(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  // “The houses that was damaged”
  const third = (tokens.facts[i + 1] & (Flag.THIRD | Flag.NOUN | Flag.FUNCTION)) === Flag.THIRD
  const first = i === from + 2 && tokens.word[from] === words.the && (third || acts(grammar, i + 1))
  if (tokens.word[i] === words.that && !first) return objectOfRelative(grammar, i, from)
  if (tokens.word[i] !== words.who && tokens.word[i] !== words.which && !first) return undefined
  const noun = tokenUnit(grammar.document, i - 1) === 0x2c ? i - 2 : i - 1
  if (
    noun === from &&
    (tokens.word[noun] === words.people ||
      (tokens.facts[noun] & (SEVERAL_PERSONS | NO_NOUN)) === SEVERAL_PERSONS) &&
    (tokens.facts[i + 1] & Flag.THIRD || roles[i + 1] & Role.SINGULAR_VERB)
  )
    return pluralVerb(i, i + 1, 0.86)
  if (
    noun <= from ||
    noun > from + 2 ||
    !isPlain(grammar, noun) ||
    roles[from] & (Role.PREPOSITION | Role.BE)
  )
    return undefined
  const facts = tokens.facts[noun]
  // “The bridge which have closed”
  const one = (facts & (Flag.NOUN | Flag.LOWER | Flag.PLURAL | Flag.FUNCTION)) === (Flag.NOUN | Flag.LOWER)
  const close = noun === i - 1 || (roles[noun] & Role.PERSON && grammar.isDamaged())
  if (one && close && tokens.word[from] === words.the && roles[i + 1] & Role.PLURAL_VERB)
    return roles[noun] & (NOT_ONE | Role.BODY | Role.TIME | Role.LABEL | Role.FRAME)
      ? undefined
      : singularVerb(i, i + 1, 0.86)
  if (!(facts & Flag.PLURAL) || facts & Flag.FUNCTION || roles[noun] & EITHER_NUMBER) return undefined
  for (let k = from + 1; k < noun; k++)
    if (!isPlain(grammar, k) || !(tokens.facts[k] & (Flag.ADJECTIVE | Flag.NOUN)) || roles[k])
      return undefined
  const verb = i + 1
  return isSingularVerb(grammar, verb) ? pluralVerb(i, verb, 0.88) : undefined
}

/** “They lifted the curbs that has kept prices low”: the plural is the object of a verb, so that nothing else is taken up. */
function objectOfRelative(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const noun = i - 1
  const third = (tokens.facts[i + 1] & (Flag.THIRD | Flag.NOUN)) === Flag.THIRD && grammar.isDamaged()
  if (noun <= from + 1 || !isNoun(grammar, noun) || !(third || acts(grammar, i + 1))) return undefined
  if (!(tokens.facts[noun] & Flag.PLURAL) || roles[noun] & (EITHER_NUMBER | Role.PERSON)) return undefined
  let before = noun - 1
  while (before > from && noun - before <= MOST_ADJECTIVES + 1 && isPlain(grammar, before)) {
    const describes = roles[before] & Role.DETERMINER || tokens.facts[before] & Flag.ADJECTIVE
    if (!describes || isPredicate(grammar, before)) break
    before--
  }
  const facts = tokens.facts[before]
  const isVerb = isPlain(grammar, before) && !(facts & (Flag.NOUN | Flag.FUNCTION | Flag.ADVERB))
  // “They told the members that” begins another clause.
  return isVerb &&
    facts & (Flag.PAST | Flag.THIRD | Flag.BASE | Flag.GERUND) &&
    !(roles[before] & (Role.SAY | Role.COMPLEMENT))
    ? pluralVerb(noun, i + 1, 0.86)
    : undefined
}

/** “They lifted”, “to lift”, “will lift”: a verb, though the word may describe a noun. */
const isPredicate = ({ tokens, roles, words }: Grammar, i: number): boolean =>
  (roles[i - 1] & (Role.HE | Role.THEY | Role.MODAL)) !== 0 || tokens.word[i - 1] === words.to

/** “is”, “makes” */
function isSingularVerb({ tokens, roles }: Grammar, i: number): boolean {
  return (roles[i] & Role.SINGULAR_VERB) !== 0 || (tokens.facts[i] & (Flag.THIRD | Flag.NOUN)) === Flag.THIRD
}

/** “Everyone have”, “to whoever are”; not “does everyone have”, “ask that someone have”, “if nobody were”. */
function isEveryone(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, words } = grammar
  if (isWas(grammar, i + 1)) return false
  const key = tokenKey(document, i)
  // “No one have”
  const no = key === 'one' && tokens.word[i - 1] === words.no
  if (!isGap(grammar, i, Gap.EVERYONE) && !no) return false
  const first = no ? i - 1 : i
  const before = first - 1
  return (
    key === 'whoever' ||
    first === from ||
    (before === from && tokens.word[before] === words.not) ||
    tokenUnit(document, before) === 0x2c ||
    tokens.word[before] === words.because ||
    tokens.word[before] === words.but ||
    (isPlain(grammar, before) && endsFrame(grammar, before) && grammar.isDamaged())
  )
}

/** “In the end everybody have” */
const endsFrame = ({ tokens, roles }: Grammar, i: number): boolean =>
  (tokens.facts[i] & Flag.NOUN) !== 0 &&
  ((roles[i - 1] & Role.DETERMINER) !== 0 || !(tokens.facts[i] & Flag.BASE))

/** “Another three is waiting”: a number is the subject. */
function countedAlone(grammar: Grammar, i: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles } = grammar
  if ((roles[i] & (Role.MANY | Role.DETERMINER)) !== Role.MANY) return undefined
  // “25 were for it, and four was against”
  const was = roles[i + 1] & Role.SINGULAR_VERB && isWas(grammar, i + 1)
  if (i > from && tokens.word[i - 1] === grammar.words.and && was && grammar.isDamaged())
    return pluralVerb(i, i + 1, 0.86)
  if (i !== from + 1 || !acts(grammar, i + 1)) return undefined
  return tokenKey(document, from) === 'another' && isPlain(grammar, i) && tokens.flags[i + 1] & Mark.lower
    ? pluralVerb(from, i + 1, 0.88)
    : undefined
}

/** “Rents has risen”, “Heavy rains has fallen”, “…, fires was put out”: a plural without article begins a clause. */
function barePlural(grammar: Grammar, noun: number, from: number): VerbNumber | undefined {
  const { tokens, roles } = grammar
  const facts = tokens.facts[noun]
  const plural = Flag.NOUN | Flag.PLURAL | Flag.LOWER
  if ((facts & (plural | NO_NOUN)) !== plural) return undefined
  if (roles[noun] & (Role.COLLECTIVE | EITHER_NUMBER)) return undefined
  const verb = noun + 1
  if (!acts(grammar, verb)) return undefined
  const before = noun - 1
  const head =
    noun === from
      ? noun
      : before === from && tokens.facts[before] & Flag.ADJECTIVE && isPlain(grammar, noun)
        ? before
        : -1
  const begins =
    head >= 0
      ? (tokens.flags[head] & Mark.title) !== 0 && !(tokens.facts[head] & (NO_NOUN | Flag.GERUND))
      : isPlain(grammar, noun) && isClauseStart(grammar, before) && !(roles[before] & Role.SAY)
  return begins ? pluralVerb(head >= 0 ? head : noun, verb, 0.88) : undefined
}

/** A word of grammar, or a name: Rangers, Boots. */
const NO_NOUN = Flag.FUNCTION | Flag.PROPER | Flag.COMPANY | Flag.PLACE | Flag.FAMILY

/** At the head of the sentence, or behind a conjunction or comma. */
function opensSubject({ document, roles }: Grammar, i: number, from: number): boolean {
  return (
    i === from || tokenUnit(document, i - 1) === 0x2c || (roles[i - 1] & (Role.SUBORDINATE | Role.AND)) !== 0
  )
}

/** “Number” in “as the number of suspected cases have grown”, where token `last` is “cases”; else -1. */
function numberOf(grammar: Grammar, last: number, from: number): number {
  const { tokens, words } = grammar
  let of = last - 1
  while (of > last - MOST_ADJECTIVES - 2 && of > from && tokens.word[of] !== words.of && isPlain(grammar, of))
    of--
  return tokens.word[of] === words.of &&
    tokens.word[of - 1] === words.number &&
    tokens.word[of - 2] === words.the &&
    opensSubject(grammar, of - 2, from)
    ? of - 1
    : -1
}

/** The noun that decides the number where the last word of the subject is `last`: “prices” in “the prices of fuel”. */
function headOf(grammar: Grammar, last: number, from: number): number {
  const { tokens, roles, words } = grammar
  const number = numberOf(grammar, last, from)
  if (number >= 0) return number
  const of = last - (roles[last - 1] & Role.DETERMINER ? 2 : 1)
  if (of <= from || tokens.word[of] !== words.of) return last
  // “The price of the houses have doubled”: at the head of a sentence the noun is surely the subject’s.
  const heads =
    of - 2 === from &&
    tokens.word[from] === words.the &&
    (tokens.facts[of - 1] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
  if (heads && (tokens.word[of - 1] === words.number || !(roles[of - 1] & (Role.LABEL | Role.FRAME))))
    return of - 1
  if (!isNoun(grammar, of - 1)) return -1
  // Of other nouns in the singular only a person is surely one: “the head of the unions”.
  return tokens.facts[of - 1] & Flag.PLURAL || roles[of - 1] & Role.PERSON ? of - 1 : -1
}

/** After a comma, “that” or “said” a clause begins. “As” and “than” only compare. */
function isClauseStart(grammar: Grammar, i: number): boolean {
  const role = grammar.roles[i]
  if (role & (Role.SUBORDINATE | Role.SAY))
    return !(role & Role.PREPOSITION) || (isGap(grammar, i, Gap.WHEN) && grammar.isDamaged())
  const { document, tokens, words } = grammar
  // “Research and the arts” may be one subject, “but” joins clauses.
  if (tokens.word[i] === words.and)
    return tokenUnit(document, i - 1) === 0x2c || tokenUnit(document, i - 1) === 0x25
  return tokenUnit(document, i) === 0x2c || tokens.word[i] === words.but
}
