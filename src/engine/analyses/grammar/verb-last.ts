import { type Sentence, tokenUnit } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { AUXILIARY, type Grammar, isCounting, isPlain, isTheirs } from './grammar.ts'

/** A verb at the end of its clause, where German, Dutch and Turkish have it. */
export interface VerbLast {
  /** The auxiliary, or the noun of the subject. */
  readonly first: number
  /** Before this token English has the verb. */
  readonly place: number
  readonly verb: number
}

/** Words between an auxiliary and its verb, at most. */
const REACH = 10

/**
 * The verb at the end of a clause: “has the letter to the judge given”, “were by their fans with flags greeted”, “will the
 * decision on Friday announce”, “because the road closed was”. Only for suspect texts: a native writer may say that somebody
 * had the car at the garage repaired.
 */
export function verbLast(
  grammar: Grammar,
  { firstToken: from, endToken: to }: Sentence,
): VerbLast | undefined {
  const { roles } = grammar
  for (let i = from + 1; i + 3 < to; i++) {
    if (!(roles[i] & (Role.HAVE | Role.BE | Role.MODAL)) || !isPlain(grammar, i)) continue
    if (roles[i] & Role.BE && isBehindPredicate(grammar, i, from))
      return { first: i - 2, place: i - 1, verb: i }
    if (!isBehindSubject(grammar, i, from)) continue
    const verb = lateVerb(grammar, i, to)
    if (verb > 0) return { first: i, place: i + 1, verb }
  }
  return undefined
}

/** “Because the road closed was,”: behind article, noun and participle, in a clause that a word like “because” begins. */
function isBehindPredicate(grammar: Grammar, be: number, from: number): boolean {
  const { tokens, roles } = grammar
  if (!endsClause(grammar, be) || be < from + 4) return false
  const said = be - 1
  if (!isPlain(grammar, said) || !isPlain(grammar, said - 1)) return false
  if (
    !(tokens.facts[said] & (Flag.PARTICIPLE | Flag.ADJECTIVE)) ||
    tokens.facts[said] & (Flag.NOUN | Flag.ADVERB)
  )
    return false
  if ((tokens.facts[said - 1] & (Flag.NOUN | Flag.ADJECTIVE)) !== Flag.NOUN) return false
  if (!(roles[be - 3] & Role.DETERMINER)) return false
  return (roles[be - 4] & Role.SUBORDINATE) !== 0
}

/** “The minister has”, “he will”: a subject at the head of its clause, right before the auxiliary. */
function isBehindSubject({ tokens, roles }: Grammar, i: number, from: number): boolean {
  let head = i - 1
  if (!(roles[head] & (Role.HE | Role.THEY))) {
    while (head > from && head > i - 4 && !(roles[head] & Role.DETERMINER)) {
      const noun = tokens.facts[head] & (Flag.NOUN | Flag.ADJECTIVE)
      if (!noun || tokens.kind[head] !== Kind.word || roles[head] & (Role.PREPOSITION | Role.TIME))
        return false
      head--
    }
    if (head === i - 1 || !(roles[head] & Role.DETERMINER)) return false
  }
  return (
    head === from ||
    tokens.kind[head - 1] > Kind.number ||
    (roles[head - 1] & (Role.AND | Role.SUBORDINATE)) !== 0
  )
}

/** The verb that belongs to the auxiliary `i`, at the end of the clause behind what it should stand before; 0 if none. */
function lateVerb(grammar: Grammar, i: number, to: number): number {
  const { tokens, roles, words } = grammar
  const modal = (roles[i] & Role.MODAL) !== 0
  const passive = (roles[i] & Role.BE) !== 0
  const by = tokens.word[i + 1] === words.by
  if (!(passive ? roles[i + 1] & Role.PREPOSITION : isObject(grammar, i + 1, modal))) return 0
  let phrases = 0
  for (let k = i + 1; k < to && k <= i + REACH; k++) {
    if (tokens.kind[k] > Kind.number || isOther(grammar, k)) return 0
    // “Was by the end of the day”
    if (passive && (roles[k] & Role.TIME || tokens.word[k] === words.no || tokens.word[k] === words.this))
      return 0
    if (roles[k] & Role.PREPOSITION && !endsClause(grammar, k)) {
      if (passive ? roles[k + 1] & Role.DETERMINER : tokens.word[k] !== words.of) phrases++
      continue
    }
    if (!endsClause(grammar, k)) continue
    if (!isPlain(grammar, k) || k < i + 3) return 0
    if (modal) return tokens.facts[k] & Flag.BASE ? k : 0
    // “The left”, “a cut”: nouns, but “given” hardly is one.
    const facts = tokens.facts[k]
    if (!(facts & Flag.PARTICIPLE) || (facts & Flag.NOUN && facts & (Flag.PAST | Flag.BASE))) return 0
    const late = passive ? phrases > (by ? 0 : 1) : phrases > 0 || tokens.facts[k - 1] & Flag.ADVERB
    return late ? k : 0
  }
  return 0
}

/** The object of the late verb: “the letter”, “his house”; of a perfect “six games”, too. */
function isObject(grammar: Grammar, i: number, modal: boolean): boolean {
  const { tokens, roles, words } = grammar
  return tokens.word[i] === words.the || isTheirs(grammar, i) || (!modal && isCounting(roles, i))
}

/** Whether another clause begins, or an infinitive. */
function isOther({ roles }: Grammar, i: number): boolean {
  return (roles[i] & CLAUSE) !== 0 || (roles[i] & (Role.SUBORDINATE | Role.PREPOSITION)) === Role.SUBORDINATE
}

const CLAUSE = AUXILIARY | Role.HE | Role.THEY | Role.RELATIVE | Role.AND

/** Whether a comma or stop follows token `i`. */
function endsClause({ document, tokens }: Grammar, i: number): boolean {
  if (tokens.kind[i + 1] !== Kind.punctuation) return false
  const unit = tokenUnit(document, i + 1)
  return unit === 0x2e || unit === 0x2c || unit === 0x3b
}
