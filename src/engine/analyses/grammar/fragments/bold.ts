/** What is a fragment to a text only that is damaged elsewhere. */

import { isComma, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Kind, Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Gap } from '../../../language/relatives.ts'
import { Thing } from '../../../language/things.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { mayBeVerb } from '../finite-verbs.ts'
import { FINITE, type Grammar, hasComma, isCase, isGap, isPlain, isThing } from '../grammar.ts'
import { clausesAlone, lacksMainVerb } from './clauses.ts'
import { BOLD, type Fragment, type Incomplete, SHORTEST, STYLE } from './found.ts'
import { isCommaForBe, isPastWithLateObject, isPredicateAlone } from './noun-phrases.ts'

/** What only a text that is damaged elsewhere is asked for: a sentence of which no verb is the main clause’s. */
export function boldFragment(grammar: Grammar, first: number, end: number): Incomplete | undefined {
  const { document, tokens, roles, words } = grammar
  if (isLostSubject(grammar, first, end) || isPastWithLateObject(grammar, first, end))
    return { kind: 'subject', confidence: BOLD }
  if (end - first > SHORTEST && (isPredicateAlone(grammar, first, end) || isCommaForBe(grammar, first, end)))
    return { kind: 'verbless', confidence: STYLE }
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
  if (tokens.flags[head] & Mark.apostrophe || isComma(document, head + 1)) return undefined
  const begins = kindAt(grammar, head, end)
  if (!begins) return undefined
  const [kind, strict] = begins
  const clauses = clausesAlone(grammar, head, end, strict)
  if (clauses < (kind === 'verbless' ? 1 : 0) || end - head <= SHORTEST) return undefined
  return { kind, confidence: kind === 'verbless' || kind === 'phrase' ? STYLE : BOLD }
}

/** What token `head` begins, and whether a noun that may be a verb counts as one in it. */
function kindAt(
  grammar: Grammar,
  head: number,
  end: number,
): readonly [kind: Fragment, strict: boolean] | undefined {
  const { document, tokens, roles, words } = grammar
  const role = roles[head]
  const word = tokens.word[head]
  const next = head + 1
  // “Without that the firm would fail.”
  if (isCase(grammar, head, Case.BEFORE_THAT) && tokens.word[next] === words.that)
    return hasModal(grammar, next, end) ? undefined : ['subordinate', false]
  if (isReason(grammar, head) || (word === words.what && tokens.word[next] === words.to))
    return ['phrase', true]
  if (role & Role.RELATIVE) {
    if (isThing(grammar, next, Thing.ON_PURPOSE) || roles[next] & (Role.BE | Role.MODAL)) return undefined
    return word === words.which || word === words.who || word === words.whose
      ? ['relative', false]
      : undefined
  }
  if (role & Role.PREPOSITION && roles[next] & Role.RELATIVE) return ['relative', false]
  const both = Role.SUBORDINATE | Role.PREPOSITION
  if ((role & both) === Role.SUBORDINATE && word !== words.that && tokenKey(document, head) !== 'once')
    return ['subordinate', tokens.word[next] !== words.that]
  if (role & Role.PREPOSITION)
    // “In Rajkot: Goa 219 vs Delhi 96.”: an entry of a list; “According to the state, 88.”: an answer
    return (word === words.as && tokens.word[next] !== words.for) ||
      tokenUnit(document, head + 2) === 0x3a ||
      (tokens.kind[end - 2] === Kind.number && isComma(document, end - 3))
      ? undefined
      : ['phrase', true]
  const facts = tokens.facts[head]
  if (facts & Flag.GERUND && !(facts & Flag.ADJECTIVE && !(roles[next] & Role.PREPOSITION)))
    return ['participle', true]
  const one = role & Role.ONE && !(roles[next] & FINITE) && word !== words.this
  return one || isBareWithClause(grammar, head) ? ['verbless', true] : undefined
}

function hasModal({ roles }: Grammar, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (roles[i] & Role.MODAL) return true
  return false
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
  const object =
    tokens.word[verb + 1] === words.that || (roles[verb + 1] & (Role.DETERMINER | Role.MANY)) !== 0
  return object && clausesAlone(grammar, first, verb - 1, false) >= 0
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
