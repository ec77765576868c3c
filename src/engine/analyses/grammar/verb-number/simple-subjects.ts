import { isComma, isPossessive, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../../word-set.ts'
import { type Grammar, isGap, isPlain, NO_PHRASE } from '../grammar.ts'
import { pluralVerb, singularVerb, type VerbNumber } from './found.ts'
import { acts } from './words.ts'

/** Words of a subject before its noun, at most. */
const MOST_WORDS = 6

/** What no noun phrase goes on with to the left. */
const BREAKS = NO_PHRASE | Role.OBJECT

/** Nouns that go with a verb in either number, or with none. */
export const EITHER =
  Role.COLLECTIVE | Role.PLURAL_FORM | Role.TIME | Role.INVARIABLE | Role.LABEL | Role.MANY

/**
 * “The rescue teams has arrived”, “the country’s economy have shrunk”, “about 300 houses was burnt”: a subject of nothing
 * but nouns and what describes them, right before its verb, where a clause begins with it.
 */
export function simpleSubject(grammar: Grammar, noun: number, from: number): VerbNumber | undefined {
  const { tokens, roles, words } = grammar
  const verb = noun + 1
  const people = tokens.word[noun] === words.people
  const facts = tokens.facts[noun]
  const nounOnly = facts & (Flag.NOUN | Flag.FUNCTION | Flag.LOWER)
  const many = people || (facts & Flag.PLURAL) !== 0
  // “Two weeks is long”, “stages one and two are”; but no season have been good.
  const either = roles[noun] & (many ? EITHER : EITHER & ~(Role.TIME | Role.LABEL))
  if (!isPlain(grammar, noun) || nounOnly !== (Flag.NOUN | Flag.LOWER) || (either && !people))
    return undefined
  const plural = (roles[verb] & Role.PLURAL_VERB) !== 0
  if (many === plural || (!many && facts & (Flag.ADJECTIVE | Flag.ADVERB | Flag.PAST | Flag.GERUND)))
    return undefined
  const start = phraseStart(grammar, noun, from)
  if (start < 0 || start === noun) return undefined
  const begin = behindQuantity(grammar, start, from)
  if (!opens(grammar, begin - 1, from)) return undefined
  const acting = acts(grammar, verb)
  const owned = ownerIn(grammar, start, noun)
  const determined = owned || (roles[start] & Role.DETERMINER) !== 0
  // “What the team needs is”, “all the team needs is time”
  const compound = noun > start + 1 && (tokens.facts[noun - 1] & (Flag.NOUN | Flag.ADJECTIVE)) === Flag.NOUN
  if (facts & Flag.THIRD && compound && !(begin === from && acting)) return undefined
  // “Trade, education and property rights has …” may end a list of one thing’s parts.
  const listed = begin > from && tokens.word[begin - 1] === words.and && !(roles[start] & Role.DETERMINER)
  if (listed || (many && roles[start] & Role.ONE)) return undefined
  if (many) {
    if (tokens.facts[start] & (Flag.GERUND | Flag.PAST) || (!determined && !acting)) return undefined
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

/** Quotation marks that may open. */
const OPENING = new Set([0x22, 0x201c])

/** The sentence’s head, or what a clause begins behind. */
function opens({ document, tokens, roles, words }: Grammar, before: number, from: number): boolean {
  if (before < from) return true
  // “said that “the roads is closed””
  if (OPENING.has(tokenUnit(document, before)) && tokens.flags[before] & Mark.spaceBefore)
    return before > from && (tokens.word[before - 1] === words.that || isComma(document, before - 1))
  if (tokens.kind[before] !== Kind.word) return isComma(document, before)
  // “On Monday the roads is closed”
  if (before === from + 1 && roles[before] & Role.TIME && roles[from] & Role.PREPOSITION) return true
  if (tokens.word[before] === words.that)
    return before > from && (tokens.facts[before - 1] & (Flag.NOUN | Flag.PAST)) !== Flag.NOUN
  if (tokens.word[before] === words.but) return true
  if (tokens.word[before] === words.and) return isComma(document, before - 1)
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
