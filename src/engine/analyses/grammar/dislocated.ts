import { isComma, isPossessive, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { FINITE, type Grammar, hasComma, isGap, isOwner, isTheirs, mayBeFinite } from './grammar.ts'

/** A noun phrase at the head of its sentence that a pronoun behind it says again, or that one behind it lacks. */
export interface Dislocated {
  /**
   * - `front`: the object stands first and again behind the verb, “That bridge nobody wanted it”
   * - `topic`: “This factory, its chimney has …” for “this factory’s chimney”
   * - `asked`: “The mayor will he resign?”
   */
  readonly kind: 'front' | 'topic' | 'asked'
  /** First and last token of what is too many. */
  readonly first: number
  readonly last: number
  /** Behind the last token of the noun phrase. */
  readonly end: number
}

/** Words of the noun phrase, at most. */
const LONGEST = 6

/** What a noun phrase that stands first says again in a sentence of the tokens `[from, to)`. */
export function dislocatedAt(grammar: Grammar, from: number, to: number): Dislocated | undefined {
  const { document, tokens, roles, words } = grammar
  const word = tokens.word[from]
  // “Him they have elected him”
  const alone = roles[from] & Role.OBJECT && word !== words.her
  if (alone) return frontAt(grammar, from, from + 1, to)
  const demonstrative =
    word === words.this || word === words.that || word === words.these || word === words.those
  if (!(word === words.the || demonstrative)) return undefined
  let end = from + 1
  while (end < to && end <= from + LONGEST && isInside(grammar, end)) end++
  const head = end - 1
  if (
    head === from ||
    end + 3 >= to ||
    !(tokens.facts[head] & Flag.NOUN) ||
    roles[head] & (Role.TIME | Role.FRAME)
  )
    return undefined
  if (roles[end] & FINITE) return askedAt(grammar, end, to)
  const comma = isComma(document, end)
  return (
    (comma ? topicAt(grammar, from, end, to) : ownedAt(grammar, from, end, to)) ??
    frontAt(grammar, from, comma ? end + 1 : end, to)
  )
}

function isInside({ tokens, roles, gaps }: Grammar, i: number): boolean {
  const bounds =
    FINITE |
    Role.PREPOSITION |
    Role.HE |
    Role.THEY |
    Role.AND |
    Role.RELATIVE |
    Role.DETERMINER |
    Role.SUBORDINATE
  return (
    tokens.kind[i] === Kind.word &&
    !isPossessive(tokens, i) &&
    !(roles[i] & bounds || (gaps.get(tokens.word[i]) ?? 0) & Gap.ANYBODY) &&
    (tokens.facts[i] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0
  )
}

/** “… will he have to resign?” behind the subject. */
function askedAt({ document, tokens, roles }: Grammar, verb: number, to: number): Dislocated | undefined {
  const pronoun = verb + 1
  if (!(roles[pronoun] & (Role.HE | Role.THEY)) || !(tokens.flags[pronoun] & Mark.lower)) return undefined
  return tokenUnit(document, to - 1) === 0x3f
    ? { kind: 'asked', first: pronoun, last: pronoun, end: verb }
    : undefined
}

/** “The mayor his car was stolen”: a person, and what belongs to that one, with the only verb. */
function ownedAt(grammar: Grammar, from: number, owner: number, to: number): Dislocated | undefined {
  const { tokens, roles, words } = grammar
  if (!isTheirs(grammar, owner)) return undefined
  if (!(roles[owner - 1] & Role.PERSON) && tokens.word[owner] !== words.their) return undefined
  return owner - from <= 3 && verbOfOwned(grammar, owner, to) > 0
    ? { kind: 'topic', first: owner, last: owner, end: owner }
    : undefined
}

/** The finite verb behind the noun of what the word at token `owner` shows somebody to own; -1 where none is. */
function verbOfOwned({ tokens, roles }: Grammar, owner: number, to: number): number {
  let verb = owner + 1
  while (verb < owner + 3 && tokens.facts[verb] & (Flag.NOUN | Flag.ADJECTIVE) && !(roles[verb] & FINITE))
    verb++
  return verb === owner + 1 || !(roles[verb] & FINITE) || verb + 2 >= to ? -1 : verb
}

/** “…, its chimney has been smoking”: what belongs to it has the only verb. */
function topicAt(grammar: Grammar, from: number, comma: number, to: number): Dislocated | undefined {
  const { tokens, words } = grammar
  const owner = comma + 1
  const word = tokens.word[owner]
  if (!isOwner(grammar, owner)) return undefined
  const facts = tokens.facts[comma - 1]
  if (word === words.its ? facts & Flag.PLURAL : word === words.their && !(facts & Flag.PLURAL))
    return undefined
  const verb = verbOfOwned(grammar, owner, to)
  // “The mill, its wheel was told, is old”: another verb follows.
  if (verb < 0 || hasComma(grammar, verb + 1, to)) return undefined
  return comma - from <= 3 ? { kind: 'topic', first: owner, last: owner, end: comma } : undefined
}

/** “… nobody wanted it”, “… we built it in 1950”: a whole clause, with no verb for what stands first. */
function frontAt(grammar: Grammar, from: number, subject: number, to: number): Dislocated | undefined {
  const { document, tokens, roles, words, gaps } = grammar
  const somebody =
    (roles[subject] & (Role.HE | Role.THEY)) !== 0 || isOf(gaps, tokens.word[subject], Gap.ANYBODY)
  if (tokens.word[subject] === words.it || tokens.word[subject] === words.people) return undefined
  let verb = subject + 1
  // “The letter the minister has signed it”
  if (somebody ? !(tokens.flags[subject] & Mark.lower) : tokens.word[subject] !== words.the) return undefined
  if (!somebody) {
    while (verb < subject + 3 && isInside(grammar, verb) && !mayBeFinite(grammar, verb)) verb++
    if (verb === subject + 1) return undefined
  }
  while (verb < to && roles[verb] & (Role.HAVE | Role.BETWEEN | Role.MODAL)) verb++
  const facts = tokens.facts[verb]
  if (!(facts & (Flag.PAST | Flag.BASE | Flag.THIRD | Flag.PARTICIPLE)) || roles[verb] & (FINITE | Role.SAY))
    return undefined
  const object = verb + 1
  const again = tokens.word[object]
  if (subject === from + 1) {
    if (again !== tokens.word[from]) return undefined
  } else {
    const plural = (tokens.facts[subject - 1] | tokens.facts[subject - 2]) & Flag.PLURAL
    if (again !== (plural ? words.them : words.it) || isGap(grammar, verb, Gap.TWO_OBJECTS)) return undefined
  }
  // “The bread they left it for is gone”
  for (let k = object + 1; k < to; k++) {
    if (tokens.kind[k] === Kind.punctuation) {
      if (tokenUnit(document, k) === 0x2d) continue
      break
    }
    if (mayBeFinite(grammar, k) && !(tokens.facts[k] & Flag.NOUN)) return undefined
    if (roles[k] & Role.PREPOSITION && tokens.kind[k + 1] !== Kind.word && tokens.kind[k + 1] !== Kind.number)
      return undefined
  }
  return { kind: 'front', first: object, last: object, end: subject }
}

/** “Opened it and delivered to the police”: a verb that needs an object, with none, behind one that has its own. */
export function lostObjectAt({ tokens, roles, words, gaps }: Grammar, and: number, to: number): number {
  const object = tokens.word[and - 1]
  const verb = and + 1
  if (object !== words.it && object !== words.them && object !== words.him) return -1
  if (verb + 2 >= to || !((gaps.get(tokens.word[verb]) ?? 0) & Gap.WITH_OBJECT)) return -1
  if (!(tokens.facts[and - 2] & Flag.PAST) || !(roles[verb + 1] & Role.PREPOSITION)) return -1
  return roles[verb + 2] & Role.DETERMINER && !(tokens.facts[verb + 2] & Flag.GERUND) ? verb : -1
}
