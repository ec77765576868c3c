import { isPossessive, tokenKey } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag, NONE } from '../../../lexicon/lexicon.ts'
import { AUXILIARY, EITHER_NUMBER, type Grammar, isGap, isNoun, isPlain } from '../grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'

/** Tokens between a clause’s first and its verb, at most. */
const FARTHEST = 16

/** Tokens from an article to its noun, at most. */
const LONGEST_PHRASE = 4

/** What no subject goes on behind. */
const ENDS = AUXILIARY | Role.AND | Role.RELATIVE | Role.SUBORDINATE | Role.HE | Role.THEY

/** Nouns that may stand with a verb in either number, or count what follows. */
const EITHER = Role.COLLECTIVE | EITHER_NUMBER | Role.LABEL | Role.FRAME | Role.MANY

/**
 * “The talks between both sides has ended”, “he said the rise in prices were slow”: a noun with an article begins the
 * clause, and its verb, behind what prepositions add, has the number of another noun.
 * @param last the token before the verb
 * @param from where the sentence begins
 * @param base whether the verb stands in its base form
 */
export function distantSubject(
  grammar: Grammar,
  last: number,
  from: number,
  base = isBase(grammar, last + 1),
): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = last + 1
  const plural = (roles[verb] & Role.PLURAL_VERB) !== 0 || base
  if (!plural && !(roles[verb] & Role.SINGULAR_VERB)) return undefined
  const start = clauseStart(grammar, last, from)
  if (start < 0) return undefined
  if (!(roles[start] & Role.DETERMINER) || roles[start] & Role.RELATIVE)
    return !base && (start === from || isReported(grammar, start))
      ? bareSubject(grammar, start, last, plural)
      : undefined
  // A verb in its base form may be a subjunctive behind “said”.
  if (base && start !== from) return undefined
  const noun = nounBefore(grammar, start, last)
  const news = plural && tokens.word[noun] === grammar.words.news
  const people = tokens.word[noun] === words.people
  // “The number of patients remain”
  const number = base && tokens.word[noun] === words.number && tokens.word[start] === words.the
  if (noun < 0 || (roles[noun] & EITHER && !news && !people && !number)) return undefined
  const many = people || ((tokens.facts[noun] & Flag.PLURAL) !== 0 && !news)
  if (many === plural || roles[start] & (many ? Role.ONE : Role.MANY)) return undefined
  // “The book is, of all his works, …”: the verb follows a noun, a name or a number.
  if (!closesPhrase(grammar, last)) return undefined
  // “the director of the Banco do Brasil”
  if (roles[verb] & Role.DO && !isPlain(grammar, verb + 1)) return undefined
  return (many ? pluralVerb : singularVerb)(noun, verb, 0.88)
}

/** A verb in the base form that is nothing else: “connect”, “allow”. */
export const isBase = (grammar: Grammar, verb: number): boolean =>
  isPlain(grammar, verb) &&
  (grammar.tokens.facts[verb] & (Flag.BASE | NO_VERB)) === Flag.BASE &&
  !(grammar.roles[verb] & ~(Role.SAY | Role.COMPLEMENT))

const NO_VERB = Flag.NOUN | Flag.PAST | Flag.PARTICIPLE | Flag.ADJECTIVE | Flag.ADVERB | Flag.FUNCTION

/** “Sales of the new car has risen”, “Fuel in Angola have become dear”: a noun without article begins the sentence. */
function bareSubject(grammar: Grammar, start: number, last: number, plural: boolean): VerbNumber | undefined {
  const { tokens, roles } = grammar
  // “Dengue cases in Bantul is rising”
  let from = start
  while (
    from < start + 2 &&
    from < last &&
    !(roles[from + 1] & Role.PREPOSITION) &&
    tokens.facts[from] & (Flag.NOUN | Flag.ADJECTIVE) &&
    !(tokens.facts[from] & (Flag.FUNCTION | Flag.PAST | Flag.GERUND | Flag.BASE | Flag.PLURAL)) &&
    !isPossessive(tokens, from) &&
    grammar.isDamaged()
  )
    from++
  const facts = tokens.facts[from]
  if ((facts & (Flag.NOUN | Flag.LOWER | NO_SUBJECT)) !== (Flag.NOUN | Flag.LOWER)) return undefined
  if (roles[from] & (EITHER | Role.PERSON | Role.BODY) || !(roles[from + 1] & Role.PREPOSITION))
    return undefined
  const many = (facts & Flag.PLURAL) !== 0
  if (many === plural || !closesPhrase(grammar, last)) return undefined
  // “Friends of the Earth”, “Museum of Art”: a name.
  for (let k = from + 1; k <= last; k++)
    if (!(tokens.flags[k] & Mark.lower) && tokens.facts[k] & Flag.LOWER) return undefined
  return (many ? pluralVerb : singularVerb)(start, last + 1, 0.86)
}

/** What is no thing without article: a word of grammar, a name, a person. */
const NO_SUBJECT =
  Flag.FUNCTION |
  Flag.ADJECTIVE |
  Flag.ADVERB |
  Flag.GERUND |
  Flag.PAST |
  Flag.PROPER |
  Flag.COMPANY |
  Flag.PLACE |
  Flag.HUMAN

/**
 * Where the clause of the verb behind token `last` begins: at the sentence’s first token, or behind “said” or “said that”;
 * -1 if it cannot be told.
 */
function clauseStart(grammar: Grammar, last: number, from: number): number {
  const { document, tokens, roles, words } = grammar
  const several = (roles[last + 1] & Role.SINGULAR_VERB) !== 0
  /** “said”, “told the court”, “said that … and” */
  const opensReport = (k: number): boolean =>
    (roles[k] & (Role.SAY | Role.AND)) !== 0 ||
    (k > from + 1 && roles[k - 1] & Role.DETERMINER && isGap(grammar, k - 2, Gap.TOLD)) ||
    (k > from && isGap(grammar, k - 1, Gap.TOLD))
  for (let k = last; k >= from; k--) {
    if (last - k > FARTHEST) return -1
    // “The prices of oil and gas has”
    if (tokens.word[k] === words.and && several && isNoun(grammar, k - 1) && isNoun(grammar, k + 1)) continue
    // “He told a conference in Rome the talks were over”: what he told follows.
    if (roles[k] & Role.SAY) return isGap(grammar, k, Gap.TOLD) ? -1 : k + 1
    if (tokens.word[k] === words.that && k > from)
      return opensReport(k - 1) || grammar.isDamaged() ? k + 1 : -1
    if (tokens.kind[k] !== Kind.word && tokens.kind[k] !== Kind.number && tokens.kind[k] !== Kind.symbol)
      return -1
    // “The ministers of health and of labour”
    // “Trains between Brno and Zlin does”
    const between = several && !(tokens.flags[k - 1] & Mark.lower) && tokenKey(document, k - 2) === 'between'
    if (roles[k] & ENDS && !(roles[k] & Role.AND && (roles[k + 1] & Role.PREPOSITION || between))) return -1
    const facts = tokens.facts[k]
    if (
      facts & (Flag.PAST | Flag.THIRD | Flag.BASE) &&
      !(facts & (Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION))
    )
      return -1
  }
  return from
}

/** “Said that”, “important that”, in a damaged text. */
const isReported = (grammar: Grammar, start: number): boolean =>
  grammar.tokens.word[start - 1] === grammar.words.that &&
  !(grammar.tokens.facts[start - 2] & Flag.NOUN) &&
  grammar.isDamaged()

/** The noun of the phrase that begins at token `start`, before its first preposition; -1 where there is none. */
function nounBefore(grammar: Grammar, start: number, last: number): number {
  const { tokens, roles } = grammar
  for (let k = start + 1; k <= Math.min(last, start + LONGEST_PHRASE + 1); k++) {
    if (!(roles[k] & Role.PREPOSITION)) continue
    // “The houses damaged by the storm is”
    const reduced = k > start + 2 && isReduced(grammar, k - 1, last)
    const noun = reduced ? k - 2 : k - 1
    const isThing =
      isNoun(grammar, noun) || isAbstract(grammar, noun) || tokens.word[noun] === grammar.words.number
    const isWord = isThing && tokens.facts[noun] & Flag.LOWER
    const gerund = noun > start + 1 && tokens.facts[noun] & Flag.GERUND
    return noun > start && isWord && !gerund && describes(grammar, start + 1, noun) ? noun : -1
  }
  return -1
}

/** A participle of which the clause has no other subject: not “the teams met in the town the mayor was visiting”. */
function isReduced({ tokens, roles }: Grammar, i: number, last: number): boolean {
  const participle = Flag.PARTICIPLE | Flag.PAST
  if ((tokens.facts[i] & (participle | Flag.NOUN | Flag.ADJECTIVE)) !== participle) return false
  for (let k = i + 2; k <= last; k++)
    if (roles[k] & Role.DETERMINER && !(roles[k - 1] & Role.PREPOSITION)) return false
  return true
}

/** “Quality”, “objective”, which the lexicon has as adjectives too. */
const isAbstract = ({ document, tokens }: Grammar, noun: number): boolean =>
  (tokens.facts[noun] & (Flag.NOUN | Flag.HUMAN)) === Flag.NOUN &&
  /(?:ty|ive|ture)$/.test(tokenKey(document, noun))

/** Nothing but adjectives and nouns: “the union representing 7,000 pilots” is the union. */
function describes({ tokens }: Grammar, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (!(tokens.facts[k] & (Flag.ADJECTIVE | Flag.NOUN)) || tokens.facts[k] & Flag.GERUND) return false
  return true
}

/** A noun in small letters, a name or a number. */
function closesPhrase({ tokens, roles }: Grammar, last: number): boolean {
  if (tokens.kind[last] === Kind.number) return true
  if (tokens.kind[last] !== Kind.word || isPossessive(tokens, last)) return false
  const facts = tokens.facts[last]
  // “The price of a lángos”
  if (tokens.word[last] === NONE && roles[last - 1] & Role.DETERMINER) return true
  return !(tokens.flags[last] & Mark.lower) || (facts & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN
}
