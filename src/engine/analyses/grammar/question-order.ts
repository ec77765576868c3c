import { Kind, Mark } from '../../document/scan.ts'
import { Clause } from '../../language/clause-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isOfClause, isPlain } from './grammar.ts'

/** A question within a sentence whose verb stands before its subject: “knows where is the key”. */
export interface QuestionOrder {
  /** The question word. */
  readonly first: number
  /** The first word of the subject. */
  readonly subject: number
}

/** Words between the question and that on which it depends, at most. */
const REACH = 6

/** The question with the word order of a direct one that begins at token `i`, in a sentence of the tokens `[from, to)`. */
export function questionOrderAt(
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): QuestionOrder | undefined {
  const { tokens, clause } = grammar
  const kind = clause.get(tokens.word[i]) ?? 0
  if (!(kind & (Clause.ADVERB | Clause.WHAT)) || i + 3 >= to) return undefined
  const behind = kind & Clause.ADVERB ? verbRightBehind(grammar, i) : -1
  if (behind > 0) return { first: i, subject: behind }
  if (i === from || !(tokens.flags[i] & Mark.lower)) return undefined
  const subject = subjectAfter(grammar, kind, i, to)
  return subject > 0 && dependsOn(grammar, i, from) ? { first: i, subject } : undefined
}

/**
 * The subject behind a verb that English has behind its subject in any clause, asked or not: “where will sleep the doctor”,
 * “how will vote the 17 deputies”, “where lost their lives two men”; -1 where the order may be English.
 */
function verbRightBehind(grammar: Grammar, i: number): number {
  const { tokens, roles } = grammar
  const first = i + 1
  if (!isPlain(grammar, first) || !isPlain(grammar, first + 1)) return -1
  if (roles[first] & Role.MODAL) {
    const base = first + 1
    if (!isBase(grammar, base) || tokens.facts[base] & (Flag.ADVERB | Flag.FUNCTION)) return -1
    return beginsNoun(grammar, base + 1) ? base + 1 : -1
  }
  // “Where used the right way”, “when told the news”: only “where” has no reduced clause with an object.
  const facts = tokens.facts[first]
  if (tokens.word[i] !== grammar.words.where || isOfClause(grammar, first, Clause.STANDS)) return -1
  if (
    facts & (Flag.ADVERB | Flag.FUNCTION) ||
    !(facts & Flag.PAST || (facts & (Flag.THIRD | Flag.NOUN)) === Flag.THIRD)
  )
    return -1
  return beginsNoun(grammar, first + 1) ? first + 1 : -1
}

/** An article, possessive or number with a noun phrase. */
function beginsNoun({ tokens, roles, words }: Grammar, i: number): boolean {
  if (tokens.kind[i] === Kind.number) return true
  return (roles[i] & (Role.DETERMINER | Role.MANY)) !== 0 && tokens.word[i] !== words.that
}

/** Whether a verb of knowing or asking stands shortly before, in the same clause. */
function dependsOn({ tokens, roles, clause }: Grammar, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - REACH) && tokens.kind[k] === Kind.word; k--) {
    if ((clause.get(tokens.word[k]) ?? 0) & Clause.KNOW) return true
    // “This is where …”, “the day when …”
    if (k === i - 1 && roles[k] & (Role.BE | Role.AND)) return false
  }
  return false
}

/** The subject behind the verb, where it should stand before it; -1 where the order is English. */
function subjectAfter(grammar: Grammar, kind: number, i: number, to: number): number {
  const { tokens, roles, words, clause } = grammar
  let verb = i + 1
  if (kind & Clause.WHAT) {
    if (tokens.word[verb] === words.means) return isSubject(grammar, verb + 1) ? verb + 1 : -1
    if (!(roles[verb] & (Role.DO | Role.MODAL))) return -1
    return isPronoun(grammar, verb + 1) || (roles[verb] & Role.DO && baseFollows(grammar, verb + 1, to))
      ? verb + 1
      : -1
  }
  const how = tokens.word[i] === words.how
  const next = how ? (clause.get(tokens.word[verb]) ?? 0) : 0
  if (next & Clause.AMOUNT) {
    if (!(tokens.facts[verb + 1] & Flag.NOUN)) return -1
    verb += roles[verb + 2] & FINITE ? 2 : 3
    return roles[verb] & FINITE && isPronoun(grammar, verb + 1) ? verb + 1 : -1
  }
  if (next & Clause.MEASURE) verb++
  if (!isPlain(grammar, verb)) return -1
  if (roles[verb] & Role.MODAL) {
    // “When would be a good time”: “be” alone may have its subject before it.
    const base = verb + 1
    const be = (roles[base] & Role.BEEN) !== 0
    if (be && tokens.facts[base + 1] & Flag.ADJECTIVE && isSubject(grammar, base + 2)) return base + 2
    if (!be && isBase(grammar, base) && isSubject(grammar, base + 1)) return base + 1
  }
  if (roles[verb] & FINITE) {
    const participle =
      tokens.word[verb + 1] === words.located || tokens.word[verb + 1] === words.situated ? 1 : 0
    const subject = verb + 1 + participle
    // “Those who know how do the work.”
    if (how && tokens.word[verb] === words.do && !isPronoun(grammar, subject)) return -1
    return isPronoun(grammar, subject) || isSubject(grammar, subject) ? subject : -1
  }
  const facts = tokens.facts[verb]
  const finite = facts & Flag.THIRD || (facts & Flag.PAST && (how || !(facts & Flag.PARTICIPLE)))
  if (!finite || facts & (Flag.FUNCTION | Flag.ADJECTIVE | Flag.ADVERB)) return -1
  return isSubject(grammar, verb + 1) ? verb + 1 : -1
}

/** he, they, you: never an object before “when”. */
function isPronoun({ tokens, roles, words }: Grammar, i: number): boolean {
  return (
    ((roles[i] & (Role.HE | Role.THEY)) !== 0 || tokens.word[i] === words.you) && tokens.kind[i] === Kind.word
  )
}

/** A noun phrase with an article or possessive; “when is the best time” asks for its subject. */
function isSubject({ tokens, roles, words, clause }: Grammar, i: number): boolean {
  if (!(roles[i] & Role.DETERMINER) || tokens.word[i] === words.that) return false
  const next = i + 1
  if (tokens.kind[next] !== Kind.word || (clause.get(tokens.word[next]) ?? 0) & Clause.PICKED) return false
  return !(tokens.facts[next] & Flag.FUNCTION) && !endsIn(tokens.facts[next], roles[next])
}

const endsIn = (facts: number, role: number): boolean =>
  (facts & (Flag.NOUN | Flag.ADJECTIVE)) === 0 && (facts & Flag.LOWER) !== 0 && role === 0

function isBase({ tokens, roles }: Grammar, i: number): boolean {
  return (tokens.facts[i] & Flag.BASE) !== 0 && !(roles[i] & FINITE)
}

/** A noun phrase and then a verb in its base form: “what does the law say”, not “what does the damage”. */
function baseFollows(grammar: Grammar, i: number, to: number): boolean {
  const { tokens, roles } = grammar
  if (!(roles[i] & Role.DETERMINER)) return false
  for (let k = i + 1; k < to && k <= i + 4 && isPlain(grammar, k); k++) {
    const facts = tokens.facts[k]
    if (k > i + 1 && facts & Flag.BASE && !(facts & Flag.NOUN)) return true
    if (k > i + 1 && facts & Flag.BASE && tokens.facts[k - 1] & Flag.NOUN && roles[k + 1] & Role.PREPOSITION)
      return true
  }
  return false
}
