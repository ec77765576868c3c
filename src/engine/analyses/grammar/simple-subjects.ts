import { isPossessive, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'
import { isBase } from './distant-subjects.ts'
import { type Grammar, isGap, isPlain, NO_PHRASE } from './grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './wanted-verb.ts'

/** Words of a subject before its noun, at most. */
const MOST_WORDS = 6

/** What no noun phrase goes on with to the left. */
const BREAKS = NO_PHRASE | Role.OBJECT

/** Nouns that go with a verb in either number, or with none. */
const EITHER = Role.COLLECTIVE | Role.PLURAL_FORM | Role.TIME | Role.INVARIABLE | Role.LABEL | Role.MANY

/**
 * “The rescue teams has arrived”, “the country’s economy have shrunk”, “about 300 houses was burnt”: a subject of nothing
 * but nouns and what describes them, right before its verb, where a clause begins with it.
 * @param acts whether the verb is no “is” or “was” that a sum may have
 */
export function simpleSubject(
  grammar: Grammar,
  noun: number,
  from: number,
  acts: boolean,
): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = noun + 1
  const people = tokens.word[noun] === words.people
  const facts = tokens.facts[noun]
  const nounOnly = facts & (Flag.NOUN | Flag.FUNCTION | Flag.LOWER)
  if (!isPlain(grammar, noun) || nounOnly !== (Flag.NOUN | Flag.LOWER) || (roles[noun] & EITHER && !people))
    return undefined
  const many = people || (facts & Flag.PLURAL) !== 0
  const plural = (roles[verb] & Role.PLURAL_VERB) !== 0
  if (many === plural || (!many && facts & (Flag.ADJECTIVE | Flag.PAST | Flag.GERUND))) return undefined
  const start = phraseStart(grammar, noun, from)
  if (start < 0 || start === noun) return undefined
  const begin = behindQuantity(grammar, start, from)
  if (!opens(grammar, begin - 1, from)) return undefined
  const owned = ownerIn(grammar, start, noun)
  const determined = owned || (roles[start] & Role.DETERMINER) !== 0
  // “What the team needs is”, “all the team needs is time”
  const compound = noun > start + 1 && (tokens.facts[noun - 1] & (Flag.NOUN | Flag.ADJECTIVE)) === Flag.NOUN
  if (facts & Flag.THIRD && compound && !(begin === from && acts)) return undefined
  // “Trade, education and property rights has …” may end a list of one thing’s parts.
  const listed = begin > from && tokens.word[begin - 1] === words.and && !(roles[start] & Role.DETERMINER)
  if (listed || (many && roles[start] & Role.ONE)) return undefined
  if (many) {
    if (tokens.facts[start] & (Flag.GERUND | Flag.PAST) || (!determined && !acts)) return undefined
    return pluralVerb(start, verb, 0.86)
  }
  // “If the price were”, “he insisted the firm have”
  const clause = begin === from || tokens.word[begin - 1] === words.because
  if (!determined || !clause || roles[start] & Role.MANY || names(grammar, start, noun)) return undefined
  return singularVerb(start, verb, 0.86)
}

/** The first word of the noun phrase that ends with token `noun`; -1 where it goes on farther than such phrases do. */
function phraseStart({ document, tokens, roles }: Grammar, noun: number, from: number): number {
  let k = noun
  while (k > from) {
    const before = k - 1
    if (noun - before > MOST_WORDS) return -1
    if (tokens.kind[before] === Kind.number) {
      k = before
      continue
    }
    if (tokens.kind[before] !== Kind.word || roles[before] & BREAKS || roles[before] & Role.SAY) break
    const owner = isPossessive(tokens, before)
    if (roles[before] & Role.DETERMINER) {
      k = before
      if (k > from && ALL.has(tokenKey(document, k - 1))) k--
      break
    }
    const facts = tokens.facts[before]
    const small = (tokens.flags[before] & Mark.lower) !== 0
    const word = Flag.NOUN | Flag.ADJECTIVE | Flag.DEMONYM
    const describes =
      owner || facts & word || roles[before] & Role.MANY || (!small && !(facts & Flag.FUNCTION))
    if (!describes || (facts & Flag.FUNCTION && !(roles[before] & Role.MANY) && !owner)) break
    k = before
  }
  return k
}

const ALL = wordSet('all both half')

/** The first word of “about 300”, “at least twelve”, “more than a hundred”. */
function behindQuantity(grammar: Grammar, start: number, from: number): number {
  const { tokens, roles } = grammar
  let k = start
  const counted = tokens.kind[start] === Kind.number || roles[start] & (Role.MANY | Role.ONE)
  while (counted && k > from && isGap(grammar, k - 1, Gap.QUANTITY)) k--
  return k
}

/** The sentence’s head, or what a clause begins behind. */
function opens({ document, tokens, roles, words }: Grammar, before: number, from: number): boolean {
  if (before < from) return true
  if (tokens.kind[before] !== Kind.word) return tokenUnit(document, before) === 0x2c
  if (tokens.word[before] === words.that)
    return before > from && (tokens.facts[before - 1] & (Flag.NOUN | Flag.PAST)) !== Flag.NOUN
  if (tokens.word[before] === words.but) return true
  if (tokens.word[before] === words.and) return tokenUnit(document, before - 1) === 0x2c
  return (
    (roles[before] & (Role.SUBORDINATE | Role.PREPOSITION)) === Role.SUBORDINATE ||
    (roles[before] & Role.SAY) !== 0
  )
}

function ownerIn({ tokens }: Grammar, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPossessive(tokens, k)) return true
  return false
}

/** A name that owns nothing: “the Fiat factory”, “the board member Smith”. */
function names({ tokens }: Grammar, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++)
    if (!(tokens.flags[k] & Mark.lower) && !isPossessive(tokens, k) && tokens.kind[k] === Kind.word)
      return true
  return false
}

/** “Mr Silva are”, “President Macron have said”: a person with a title begins the sentence. */
export function titledPerson({ tokens, roles }: Grammar, last: number, from: number): VerbNumber | undefined {
  const verb = last + 1
  if (!(roles[verb] & Role.PLURAL_VERB) || last > from + 3 || last === from) return undefined
  const title =
    (roles[from] & (Role.PERSON | Role.COLLECTIVE)) === Role.PERSON && !(tokens.facts[from] & Flag.PLURAL)
  if (!title) return undefined
  for (let k = from + 1; k <= last; k++)
    if (
      !(tokens.flags[k] & Mark.title) ||
      isPossessive(tokens, k) ||
      tokens.facts[k] & (Flag.PLURAL | Flag.FUNCTION)
    )
      return undefined
  return singularVerb(from, verb, 0.88)
}

/** “Germany and France has agreed”, “Anna Novak and Petr Maly has met”: two names of one kind begin the sentence. */
export function twoNames(
  grammar: Grammar,
  last: number,
  from: number,
  acts: boolean,
): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = last + 1
  if (!(roles[verb] & Role.SINGULAR_VERB) || last > from + 5) return undefined
  let and = -1
  for (let k = from; k <= last; k++) {
    if (tokens.word[k] === words.and && k > from && and < 0) and = k
    else if (!(tokens.flags[k] & Mark.title) || isPossessive(tokens, k)) return undefined
  }
  if (and < 0 || and === last) return undefined
  const name = (k: number): boolean => !(tokens.facts[k] & Flag.LOWER) || (tokens.facts[k] & Flag.GIVEN) !== 0
  const country = (k: number): boolean => (roles[k] & Role.BODY) !== 0 && (tokens.facts[k] & Flag.PLACE) !== 0
  // “Hezbollah and Israel has”; not “Bosnia and Herzegovina has”
  const single = and === from + 1 && last === and + 1 && acts
  const countries =
    single && country(last) && (country(from) || (name(from) && !(tokens.facts[from] & Flag.PLACE)))
  const family = tokens.word[last] === NONE || (tokens.facts[last] & Flag.FAMILY) !== 0
  const persons = and === from + 2 && last === and + 2 && name(from) && name(and + 1) && family
  return countries || persons ? pluralVerb(from, verb, 0.88) : undefined
}

/**
 * “Ukrainians was told”, “The Social Democrats has left”, “The United Nations have called”: a name begins the sentence that is
 * a plural of people, or one body.
 */
export function severalByName(grammar: Grammar, last: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles } = grammar
  const verb = last + 1
  const facts = tokens.facts[last]
  const article = tokens.word[from] === grammar.words.the
  if (last > from + 2 || tokens.flags[last] & Mark.lower || isPossessive(tokens, last)) return undefined
  if (article && last === from + 2 && tokenKey(document, from + 1) === 'united')
    return roles[verb] & Role.PLURAL_VERB && UNITED.has(tokenKey(document, last))
      ? singularVerb(from, verb, 0.86)
      : undefined
  const people = facts & Flag.DEMONYM || (article && facts & Flag.HUMAN)
  if (!people || !(facts & Flag.PLURAL) || facts & Flag.COMPANY || last > from + (article ? 2 : 0))
    return undefined
  return roles[verb] & Role.SINGULAR_VERB ||
    (facts & Flag.DEMONYM && (tokens.facts[verb] & (Flag.THIRD | Flag.NOUN)) === Flag.THIRD)
    ? pluralVerb(from, verb, 0.86)
    : undefined
}

const UNITED = wordSet('nations states kingdom')

/** “Those who has”, “people who was”, “a man who have”: the noun right before “who” is surely what it takes up. */
export function beforeWho(grammar: Grammar, who: number, from: number): VerbNumber | undefined {
  const { document, tokens, roles, words } = grammar
  const verb = who + 1
  const noun = who - 1
  if (isOneNamed(grammar, who, from) && roles[verb] & Role.PLURAL_VERB && grammar.isDamaged())
    return singularVerb(who, verb, 0.86)
  if (noun < from || !isPlain(grammar, verb)) return undefined
  if (isSeveral(grammar, noun, from) && isThirdBehind(grammar, verb)) return pluralVerb(noun, verb, 0.86)
  const plural =
    (roles[verb] & Role.PLURAL_VERB) !== 0 || (isGap(grammar, noun, Gap.ANYONE) && isBase(grammar, verb))
  if (!plural && !(roles[verb] & Role.SINGULAR_VERB)) return undefined
  if (tokens.word[noun] === words.those || tokens.word[noun] === words.people)
    return plural || roles[noun - 1] & Role.PREPOSITION || tokenKey(document, noun - 1) === 'one'
      ? undefined
      : pluralVerb(noun, verb, 0.88)
  if (!plural || tokenKey(document, verb) === 'were') return undefined
  const any = isGap(grammar, noun, Gap.ANYONE)
  const article = noun - 1
  const single =
    article >= from &&
    (roles[article] & Role.ONE || article === from) &&
    roles[article] & Role.DETERMINER &&
    !(roles[article] & Role.MANY) &&
    (roles[noun] & (Role.PERSON | Role.COLLECTIVE | Role.INVARIABLE)) === Role.PERSON &&
    !(tokens.facts[noun] & Flag.PLURAL)
  const counted = article > from && roles[article - 1] & (Role.AND | Role.PREPOSITION)
  return any || (single && !counted) ? singularVerb(noun, verb, 0.88) : undefined
}

/** “Anna Lund, who are”: a person’s name begins the sentence. */
function isOneNamed({ document, tokens }: Grammar, who: number, from: number): boolean {
  const comma = who - 1
  if (tokenUnit(document, comma) !== 0x2c || comma - from < 2 || comma - from > 4) return false
  const no = Flag.PLURAL | Flag.FUNCTION | Flag.DEMONYM | Flag.COMPANY
  for (let k = from; k < comma; k++)
    if (!(tokens.flags[k] & Mark.title) || tokens.facts[k] & no || isPossessive(tokens, k)) return false
  return true
}

/** “Works at”, “lives there”, “has”: behind “who” it is no noun. “Who critics say is”: somebody’s words. */
function isThirdBehind({ tokens, roles }: Grammar, verb: number): boolean {
  const facts = tokens.facts[verb]
  if (roles[verb] & Role.SINGULAR_VERB) return true
  if (!(facts & Flag.THIRD) || facts & (Flag.FUNCTION | Flag.PAST | Flag.ADJECTIVE | Flag.HUMAN)) return false
  const next = verb + 1
  const behind = Role.DETERMINER | Role.MANY | Role.PREPOSITION | Role.OBJECT | Role.TIME
  return (
    !(facts & Flag.NOUN) ||
    (roles[next] & behind) !== 0 ||
    (tokens.facts[next] & (Flag.ADVERB | Flag.NOUN)) === Flag.ADVERB
  )
}

/** Tokens before “who” that may name somebody else, at most. */
const REACH = 24

/** Several persons, and before them in the sentence nobody whom “who” may take up. */
function isSeveral({ tokens, roles, words }: Grammar, noun: number, from: number): boolean {
  const human = Flag.PLURAL | Flag.HUMAN | Flag.NOUN
  if ((tokens.facts[noun] & human) !== human || roles[noun] & EITHER || noun - from > REACH) return false
  for (let k = from; k < noun; k++) {
    const facts = tokens.facts[k]
    if (tokens.kind[k] === Kind.punctuation && tokens.flags[k] & Mark.spaceBefore) return false
    const one =
      (roles[k] & (Role.HE | Role.GENDERED) && tokens.word[k] !== words.it) ||
      roles[k] & Role.PERSON ||
      (facts & (Flag.HUMAN | Flag.ADJECTIVE)) === Flag.HUMAN ||
      (roles[k] & Role.COLLECTIVE && tokens.word[k + 1] === words.of)
    const name = k > from ? !(tokens.flags[k] & Mark.lower) : facts & (Flag.GIVEN | Flag.FAMILY)
    if (
      tokens.kind[k] === Kind.word &&
      (one ? !(facts & Flag.PLURAL) : name && !(facts & (Flag.PLACE | Flag.DEMONYM)))
    )
      return false
  }
  return true
}
