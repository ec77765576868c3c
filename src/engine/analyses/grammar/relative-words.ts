import { isComma } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isCase, isGap, isPlain, isThing, mayBeFinite } from './grammar.ts'

/** A relative pronoun in the wrong form: “for who the prices”, “the workers which came”. */
export interface RelativeWord {
  readonly first: number
  readonly last: number
  readonly wanted: 'whom' | 'who' | 'which'
}

/** One person by the list, or several by the lexicon. */
function isPerson({ tokens, roles }: Grammar, i: number): boolean {
  const people = Flag.HUMAN | Flag.PLURAL
  return (roles[i] & Role.PERSON) !== 0 || (tokens.facts[i] & (people | Flag.ANIMAL)) === people
}

/** The fault of the “who” or “which” at token `i`, in a sentence that begins at token `from`. */
export function relativeWordAt(grammar: Grammar, i: number, from: number): RelativeWord | undefined {
  const { tokens, roles, words } = grammar
  const before = i - 1
  if (before < from || !(tokens.flags[i] & Mark.lower)) return undefined
  if (tokens.word[i] === words.who) {
    if (isThingWho(grammar, i, from)) return { first: i, last: i, wanted: 'which' }
    // “A judge, for who the matter is closed”; “the question of who will pay” is no relative clause.
    const comma = before - 1 > from && isComma(grammar.document, before - 1)
    if (!comma || !(roles[before] & Role.PREPOSITION) || !isPlain(grammar, before)) return undefined
    const next = i + 1
    const begins =
      roles[next] & Role.DETERMINER || (tokens.kind[next] === Kind.word && !(tokens.flags[next] & Mark.lower))
    return begins ? { first: before, last: i, wanted: 'whom' } : undefined
  }
  const verb = roles[i + 1] & Role.BETWEEN ? i + 2 : i + 1
  if (tokens.word[i] === words.that) return isThatBehindSubject(grammar, i, from)
  if (tokens.word[i] !== words.which || !mayBeFinite(grammar, verb)) return undefined
  // Only the first noun of the sentence is surely what “which” takes up: “the consensus of experts which says so”.
  const comma = isComma(grammar.document, before)
  const noun = comma ? before - 1 : before
  if (
    !isPlain(grammar, noun) ||
    !isPerson(grammar, noun) ||
    roles[noun] & (Role.COLLECTIVE | Role.INVARIABLE)
  )
    return undefined
  if (tokens.facts[noun] & (Flag.BASE | Flag.ADJECTIVE)) return undefined
  // “Banks, which lend”: a family’s name, and no people here.
  if (tokens.facts[noun] & Flag.FAMILY && tokens.facts[noun] & Flag.PLURAL) return undefined
  if (noun > from + 2 || roles[from] & Role.PREPOSITION) return undefined
  return { first: i, last: i, wanted: 'who' }
}

/** “The debates, that will last a week, are public”: English has “which” or “who” behind the comma. */
function isThatBehindSubject(grammar: Grammar, i: number, from: number): RelativeWord | undefined {
  const { document, tokens, roles } = grammar
  const noun = i - 2
  const fits =
    isComma(document, i - 1) &&
    noun > from &&
    noun <= from + 2 &&
    roles[from] & Role.DETERMINER &&
    (tokens.facts[noun] & (Flag.NOUN | Flag.FUNCTION)) === Flag.NOUN &&
    roles[i + 1] & FINITE &&
    isPlain(grammar, noun) &&
    isPlain(grammar, i + 2)
  return fits ? { first: i, last: i, wanted: isPerson(grammar, noun) ? 'who' : 'which' } : undefined
}

/** “The trains who run at night”: a thing, and no person before whom “who” could take up. */
function isThingWho(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles } = grammar
  const noun = isComma(document, i - 1) ? i - 2 : i - 1
  const facts = tokens.facts[noun]
  const acts = mayBeFinite(grammar, i + 1) || (facts & Flag.PLURAL && tokens.facts[i + 1] & Flag.BASE)
  if (noun <= from || !isPlain(grammar, noun) || !acts || isThing(grammar, noun, Thing.STANDS_FOR_PERSON))
    return false
  if ((facts & (Flag.NOUN | Flag.LOWER | NO_THING)) !== (Flag.NOUN | Flag.LOWER) || roles[noun]) return false
  let first = noun
  while (
    first > from &&
    isPlain(grammar, first - 1) &&
    (tokens.facts[first - 1] & (Flag.ADJECTIVE | Flag.NOUN)) === Flag.ADJECTIVE
  )
    first--
  const article = first - 1
  if (article < from || !(roles[article] & Role.DETERMINER)) return false
  // “This influences who wins”
  if (facts & Flag.THIRD && tokens.word[article] === grammar.words.this) return false
  const before = tokens.facts[article - 1]
  // “Sold the work, who”, “bring forward the work, who”
  const adverb = (before & Flag.ADVERB) !== 0 && !(roles[article - 1] & (Role.PREPOSITION | Role.AND))
  return article === from || adverb || (before & (Flag.PAST | Flag.NOUN)) === Flag.PAST
}

/** What is no thing, or may be somebody. */
const NO_THING = Flag.HUMAN | Flag.ANIMAL | Flag.ADJECTIVE | Flag.FUNCTION | Flag.GERUND | Flag.DEMONYM

/** “Four workers were trapped, one of which died”: the persons of whom the “which” at token `i` takes some; else -1. */
export function personsOfWhich(grammar: Grammar, i: number, from: number): number {
  const { document, tokens, roles, words } = grammar
  const comma = i - 3
  if (tokens.word[i] !== words.which || tokens.word[i - 1] !== words.of || comma <= from) return -1
  if (!isComma(document, comma)) return -1
  if (!(roles[i - 2] & Role.MANY) && !isGap(grammar, i - 2, Gap.PART)) return -1
  for (let k = comma - 1; k >= from && k > comma - FARTHEST; k--) {
    const facts = tokens.facts[k]
    // Whatever else counts may be meant.
    const counts = roles[k] & (Role.COLLECTIVE | Role.INVARIABLE) && !(roles[k] & Role.PREPOSITION)
    if (tokens.kind[k] === Kind.number || counts) return -1
    if ((facts & (Flag.NOUN | Flag.PLURAL)) !== (Flag.NOUN | Flag.PLURAL)) continue
    const counted =
      (roles[k - 1] | roles[k - 2]) & Role.MANY ||
      roles[k - 1] & Role.INVARIABLE ||
      tokens.kind[k - 1] === Kind.number
    const animal = facts & Flag.ANIMAL && !isCase(grammar, k, Case.ANTS)
    return counted && facts & Flag.HUMAN && !(animal || facts & Flag.FAMILY) ? k : -1
  }
  return -1
}

/** Words between persons and a clause on some of them, at most. */
const FARTHEST = 14
