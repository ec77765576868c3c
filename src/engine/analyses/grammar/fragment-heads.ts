import type { Sentence } from '../../document/document.ts'
import { isComma, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isCommaForBe, isPastWithLateObject, isPredicateAlone } from './fragment-nouns.ts'
import { clausesAlone, hasComma, isDash, lacksMainVerb, mayBeVerb } from './fragment-verbs.ts'
import { FINITE, type Grammar, isCase, isGap, isInner, isPlain, isThing } from './grammar.ts'

/**
 * Why a sentence is none.
 * - `relative`: a relative clause by itself, “Which denied the charges.”
 * - `subordinate`: a subordinate clause by itself, “Although the bridge was closed.”
 * - `subject`: a verb without its subject, “Was arrested on Monday.”
 * - `participle`: a subject with a participle for a verb, “The ministry, urging both sides to talk.”
 * - `phrase`: a phrase that belongs to the sentence before, “To let the lorries pass the bridge.”
 * - `verbless`: nothing in it may be a verb, “Besides the danger of more floods.”
 * - `cut`: its end is lost, “He will meet the.”
 * - `copula`: a dash where “is” should stand, “The reason – a broken pipe.”
 */
export type Fragment =
  | 'relative'
  | 'subordinate'
  | 'subject'
  | 'participle'
  | 'phrase'
  | 'verbless'
  | 'copula'
  | 'cut'

/** A fragment, with how sure it is and the tokens that show it: the whole sentence when absent. */
export interface Incomplete {
  readonly kind: Fragment
  readonly confidence: number
  readonly tokens?: readonly [from: number, to: number]
}

/** What native writers hardly ever leave so. */
export const PLAIN = 0.88
/** What they leave so now and then. */
const BOLD = 0.8
export const STYLE = 0.75

/** Words of a sentence below which it is an exclamation, an answer or a label. */
export const SHORTEST = 4

/** Words of a place before the dash of a dateline, at most. */
const DATELINE = 8

/** “ROME (Lazio) – Has won the race”: the token behind a dateline. */
export function behindDateline(
  { document, tokens, roles }: Grammar,
  { firstToken: from, endToken: end, block }: Sentence,
): number | undefined {
  if (from !== document.blocks[block].firstToken || !(tokens.flags[from] & (Mark.title | Mark.upper)))
    return undefined
  for (let i = from + 1; i < end - 1 && i < from + DATELINE; i++) {
    if (isDash(tokenUnit(document, i)) && tokens.flags[i] & Mark.spaceBefore)
      return tokens.flags[i] & Mark.spaceAfter && roles[i + 1] & FINITE ? i + 1 : undefined
    if (tokens.flags[i] & Mark.lower && !(roles[i] & Role.PREPOSITION)) return undefined
  }
  return undefined
}

/** “In the dock – two clerks”, “The fare – 40 roubles”: one dash, and no verb but those of clauses behind it. */
export function dashFor(grammar: Grammar, first: number, end: number): Incomplete | undefined {
  const { document, tokens, roles } = grammar
  let dash = -1
  for (let i = first + 1; i < end - 1; i++) {
    if (tokens.kind[i] === Kind.word || tokens.kind[i] === Kind.number) continue
    const spaced = tokens.flags[i] & Mark.spaceBefore && tokens.flags[i] & Mark.spaceAfter
    if (spaced && isDash(tokenUnit(document, i)) && tokenUnit(document, i) !== 0x2d) {
      if (dash > 0) return undefined
      dash = i
    } else if (dash < 0 && !isInner(grammar, i)) return undefined
  }
  if (dash < first + 2) return undefined
  const next = dash + 1
  const nominal =
    tokens.kind[next] === Kind.number ||
    (tokens.flags[next] & Mark.lower &&
      (roles[next] & (Role.DETERMINER | Role.MANY) || tokens.facts[next] & (Flag.NOUN | Flag.ADJECTIVE)))
  const head = roles[first] & (Role.PREPOSITION | Role.DETERMINER)
  if (!nominal || !head || !lacksMainVerb(grammar, first, end)) return undefined
  return { kind: 'copula', confidence: BOLD, tokens: [dash - 1, next + 1] }
}

/** What only a text that is damaged elsewhere is asked for: a sentence of which no verb is the main clause’s. */
export function boldFragment(grammar: Grammar, first: number, end: number): Incomplete | undefined {
  const { document, tokens, roles, words } = grammar
  if (isLostSubject(grammar, first, end) || isPastWithLateObject(grammar, first, end))
    return { kind: 'subject', confidence: BOLD }
  if (end - first > SHORTEST) {
    if (isPredicateAlone(grammar, first, end)) return { kind: 'verbless', confidence: STYLE }
    if (isCommaForBe(grammar, first, end)) return { kind: 'verbless', confidence: STYLE }
  }
  if (isPassiveAlone(grammar, first, end)) return { kind: 'verbless', confidence: BOLD }
  if (roles[first] & Role.PREPOSITION && isActedByPhrase(grammar, first, end))
    return { kind: 'subject', confidence: BOLD }
  let head = first
  while (head < end && head < first + 3 && isCase(grammar, head, Case.LEADING)) head++
  // “So that the crowd could not pass.”
  if (
    head > first &&
    tokens.word[head] === words.that &&
    roles[head + 1] & (Role.DETERMINER | Role.HE | Role.THEY)
  )
    return !hasComma(grammar, first, end) && clausesAlone(grammar, head, end, false) >= 0
      ? { kind: 'subordinate', confidence: BOLD }
      : undefined
  const shown = head > first && (tokens.word[head] === words.that || tokens.word[head] === words.this)
  if (shown && roles[head + 1] & Role.PREPOSITION) head++
  const role = roles[head]
  const word = tokens.word[head]
  const next = head + 1
  const both = Role.SUBORDINATE | Role.PREPOSITION
  let kind: Fragment
  let strict = true
  if (tokens.flags[head] & Mark.apostrophe || isComma(document, next)) return undefined
  if (isCase(grammar, head, Case.BEFORE_THAT) && tokens.word[next] === words.that) {
    // “Without that the firm would fail.”
    for (let i = next; i < end; i++) if (roles[i] & Role.MODAL) return undefined
    kind = 'subordinate'
    strict = false
  } else if (isReason(grammar, head)) kind = 'phrase'
  else if (word === words.what && tokens.word[next] === words.to) kind = 'phrase'
  else if (role & Role.RELATIVE || (role & Role.PREPOSITION && roles[next] & Role.RELATIVE)) {
    if (
      role & Role.RELATIVE &&
      (isThing(grammar, next, Thing.ON_PURPOSE) || roles[next] & (Role.BE | Role.MODAL))
    )
      return undefined
    if (role & Role.RELATIVE && !(word === words.which || word === words.who || word === words.whose))
      return undefined
    kind = 'relative'
    strict = false
  } else if (
    (role & both) === Role.SUBORDINATE &&
    word !== words.that &&
    tokenKey(document, head) !== 'once'
  ) {
    kind = 'subordinate'
    strict = tokens.word[next] !== words.that
  } else if (role & Role.PREPOSITION) {
    if (word === words.as && tokens.word[next] !== words.for) return undefined
    kind = 'phrase'
  } else if (
    tokens.facts[head] & Flag.GERUND &&
    !(tokens.facts[head] & Flag.ADJECTIVE && !(roles[next] & Role.PREPOSITION))
  )
    kind = 'participle'
  else if (role & Role.ONE && !(roles[next] & FINITE) && word !== words.this) kind = 'verbless'
  else if (isBareWithClause(grammar, head)) kind = 'verbless'
  else return undefined
  const clauses = clausesAlone(grammar, head, end, strict)
  if (clauses < (kind === 'verbless' ? 1 : 0) || end - head <= SHORTEST) return undefined
  return { kind, confidence: kind === 'verbless' || kind === 'phrase' ? STYLE : BOLD }
}

/** “Situation that worries the doctors.”, “Something that had never happened.” */
const isBareWithClause = (grammar: Grammar, head: number): boolean =>
  grammar.tokens.word[head + 1] === grammar.words.that &&
  ((grammar.tokens.facts[head] & (Flag.NOUN | Flag.PLURAL | Flag.FUNCTION | Flag.LOWER)) ===
    (Flag.NOUN | Flag.LOWER) ||
    isGap(grammar, head, Gap.EVERYONE))

/** “Two men arrested on Monday in Varna.”, “Russia also concerned about the border.”: the only verb is a passive without “is”. */
function isPassiveAlone(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  let found = false
  if (tokens.facts[first] & Flag.BASE) return false
  for (let i = first + 1; i < end - 1; i++) {
    if (roles[i] & (FINITE | Role.RELATIVE) || tokens.kind[i] === Kind.punctuation) return false
    if (
      !(tokens.facts[i] & (Flag.PAST | Flag.THIRD | Flag.BASE)) ||
      (!mayBeVerb(grammar, i) && !isThing(grammar, i, Thing.PASSIVE))
    )
      continue
    if (
      !isThing(grammar, i, Thing.PASSIVE) ||
      !(roles[i + 1] & (Role.PREPOSITION | Role.TIME)) ||
      tokens.word[i + 1] === grammar.words.to
    )
      return false
    found = true
  }
  return found && !(roles[first] & (Role.PREPOSITION | Role.SUBORDINATE)) && tokens.kind[first] <= Kind.number
}

/** “Due to the storm”, “Thanks to the rain”. */
function isReason({ document, tokens, words }: Grammar, head: number): boolean {
  const key = tokenKey(document, head)
  return (key === 'due' || key === 'owing' || key === 'thanks') && tokens.word[head + 1] === words.to
}

/** “According to the decision, which was published in May, bans the march.”: a phrase has the place of the subject. */
function isActedByPhrase(grammar: Grammar, first: number, end: number): boolean {
  const { document, tokens, roles, words } = grammar
  let verb = end - 2
  while (verb > first && tokens.kind[verb - 1] !== Kind.punctuation) verb--
  let comma = first
  while (comma < verb - 1 && !isComma(document, comma)) comma++
  if (!isComma(document, verb - 1) || (comma < verb - 1 && !(roles[comma + 1] & Role.RELATIVE))) return false
  const facts = tokens.facts[verb]
  if (verb < first + 3 || !isPlain(grammar, verb) || !(facts & Flag.THIRD) || facts & Flag.FUNCTION)
    return false
  const object = roles[verb + 1] & (Role.DETERMINER | Role.MANY) || tokens.word[verb + 1] === words.that
  return object !== 0 && object !== false && clausesAlone(grammar, first, verb - 1, false) >= 0
}

/** “Are the words of”, “Announced yesterday the closure”, “To be established the causes”. */
function isLostSubject(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const next = first + 1
  if (!(tokens.flags[next] & Mark.lower)) return false
  if (tokens.word[first] === words.to)
    return (
      (roles[next] & Role.BEEN) !== 0 &&
      (tokens.facts[next + 1] & Flag.PARTICIPLE) !== 0 &&
      (roles[next + 2] & (Role.DETERMINER | Role.MANY)) !== 0 &&
      !hasComma(grammar, first, end) &&
      lacksMainVerb(grammar, first, end)
    )
  if (roles[first] & Role.BE) return !(roles[next] & (Role.HE | Role.THEY))
  return false
}
