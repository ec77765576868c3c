import { isComma, isPossessive, tokenKey } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { endsPhrase, FINITE, type Grammar, isGap, isPlain, isThing } from './grammar.ts'

/** Words that describe a noun, at most. */
const MOST = 2

/**
 * “In dry belt of the country”, “announced new plan”, “situation in the village is”, “sold to person under 18”: what is counted
 * ends a phrase at token `noun`, and has no article. The first word of the phrase; -1 for all else, as for “from city to city”.
 */
export function bareThing(grammar: Grammar, noun: number, from: number): number {
  const { document, tokens, roles, words } = grammar
  // “In capital Amman”
  if (
    roles[noun - 1] & Role.PREPOSITION &&
    tokens.flags[noun] & Mark.lower &&
    tokens.flags[noun + 1] & Mark.title &&
    tokenKey(document, noun) === 'capital'
  )
    return noun
  const somebody = isThing(grammar, noun, Thing.ANYBODY)
  if (!somebody) {
    // “Leader of opposition”, “member of union”
    const headed =
      tokens.word[noun - 1] === words.of &&
      roles[noun - 2] & Role.PERSON &&
      roles[noun] & (Role.BODY | Role.COLLECTIVE) &&
      !isGap(grammar, noun, Gap.BARE)
    if (!(headed || isThing(grammar, noun, Thing.COUNTED)) || !grammar.isSuspect()) return -1
  }
  let first = noun
  while (first > from && noun - first < MOST && describes(grammar, first - 1, from)) first--
  const before = first - 1
  const next = noun + 1
  if (first === from || (before === from && tokens.kind[before] === Kind.punctuation))
    return somebody || tokens.facts[first] & Flag.PROPER || !isSubject(grammar, noun) ? -1 : first
  if (!endsPhrase(grammar, noun) || !isPlain(grammar, noun)) return -1
  // “The status of citizen of the town”
  if (somebody && (tokens.word[next] === words.of || tokens.word[next] === words.to)) return -1
  // “Between city and village”, “of computer, screen and keyboard”
  const comma = isComma(document, next) && !roles[next + 1]
  if (roles[next] & Role.AND || (comma && isPlain(grammar, next + 1) && tokens.facts[next + 1] & Flag.NOUN))
    return -1
  if (tokens.kind[before] === Kind.punctuation)
    return !somebody && isComma(document, before) && roles[next] & FINITE && roles[from] & Role.PREPOSITION
      ? first
      : -1
  if (tokens.flags[before] & (Mark.hyphen | Mark.apostrophe)) return -1
  if (roles[before] & Role.PREPOSITION && !isGap(grammar, before, Gap.BARE)) {
    if (tokens.word[before] === words.in && (somebody || tokens.word[noun] === words.number)) return -1
    // “Out of road”, “for love of country”
    if (
      tokens.word[before] === words.of &&
      (isGap(grammar, before - 1, Gap.BARE) || tokenKey(document, noun) === 'country')
    )
      return -1
    // “From village to village”, “city to city”
    if (tokens.word[before] === words.from && tokens.word[next] === words.to) return -1
    if (tokens.word[before - 1] === tokens.word[noun] || tokens.word[before - 2] === words.from) return -1
    // “Able to plan”, “that kind of story”, “600 km of border”; “according to witness”
    return tokens.word[before] === words.to
      ? tokens.facts[first] & Flag.BASE && tokenKey(document, before - 1) !== 'according'
        ? -1
        : first
      : isGap(grammar, before - 1, Gap.KIND) || roles[before - 1] & Role.INVARIABLE
        ? -1
        : first
  }
  if (somebody || roles[before] & Role.PREPOSITION) return -1
  // “That roof of the house”
  if (roles[before] & Role.SUBORDINATE && !(roles[before] & Role.DETERMINER))
    return isSubject(grammar, noun) ? first : -1
  return isVerb(grammar, before, from) && !(tokens.facts[noun] & Flag.GERUND) ? first : -1
}

/** “Is”, “has”, “announced”, “to open”: no participle that describes the noun, as in “the proposed road”. */
function isVerb({ tokens, roles, words }: Grammar, i: number, from: number): boolean {
  const actor = i - 1
  if (actor < from || tokens.kind[actor] !== Kind.word || isPossessive(tokens, actor)) return false
  const facts = tokens.facts[i]
  // “The Moscow Speaks radio station”
  if (roles[i] & (Role.MODAL | Role.DO) || !(tokens.flags[i] & Mark.lower)) return false
  if (!(roles[i] & (Role.BE | Role.HAVE) || facts & (Flag.PAST | Flag.THIRD | Flag.BASE))) return false
  if (
    tokens.word[actor] === words.to ||
    tokens.word[actor] === words.not ||
    roles[actor] & (Role.MODAL | Role.HE | Role.THEY)
  )
    return true
  // “The officers found knife”; not “the received wisdom”, “the cost price”
  const acts = facts & Flag.PAST && (tokens.facts[actor] & (Flag.NOUN | Flag.ADJECTIVE)) === Flag.NOUN
  if (
    (!acts && facts & (Flag.NOUN | (roles[i] & Role.SAY ? 0 : Flag.ADJECTIVE))) ||
    facts & Flag.ADVERB ||
    (facts & Flag.FUNCTION && !(roles[i] & (Role.BE | Role.HAVE)))
  )
    return false
  const described = tokens.facts[actor] & (Flag.ADVERB | Flag.ADJECTIVE) && !(tokens.facts[actor] & Flag.NOUN)
  return !described && !(roles[actor] & (Role.DETERMINER | Role.PREPOSITION | Role.BE | Role.BEEN))
}

/** A verb that is nothing else follows, or a preposition. */
function isSubject({ tokens, roles }: Grammar, noun: number): boolean {
  const next = noun + 1
  if (!(tokens.flags[next] & Mark.lower)) return false
  if (roles[next] & (FINITE | (tokens.facts[noun] & Flag.BASE ? 0 : Role.PREPOSITION))) return true
  return (tokens.facts[next] & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE | Flag.PREFIX)) === Flag.PAST
}

/** An adjective, or a noun in the singular. */
function describes({ tokens, roles }: Grammar, i: number, from: number): boolean {
  const facts = tokens.facts[i]
  if (
    (tokens.flags[i] & (Mark.hyphen | (i > from ? Mark.lower : Mark.title))) !==
      (i > from ? Mark.lower : Mark.title) ||
    isPossessive(tokens, i)
  )
    return false
  if (facts & (Flag.FUNCTION | Flag.PLURAL | Flag.PAST | Flag.THIRD) || roles[i]) return false
  return (facts & Flag.ADJECTIVE) !== 0 || (facts & (Flag.NOUN | Flag.BASE | Flag.ADVERB)) === Flag.NOUN
}
