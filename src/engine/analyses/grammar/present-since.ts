import { isComma, tokenText, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Clause } from '../../language/clause-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { AUXILIARY, FINITE, type Grammar, isOfClause } from './grammar.ts'

/** “Since” with what English does not join to it: a stretch of time, or a present tense. */
export interface PresentSince {
  readonly kind: 'stretch' | 'present'
  /** First and last token of what is wrong. */
  readonly first: number
  readonly last: number
  /** The verb in the present. */
  readonly verb: number
}

/** Words of a subject behind “since 2012,”, at most. */
const LONGEST_SUBJECT = 8

/** Words between a verb and “since”, at most. */
const REACH = 8

/** What is wrong with the “since” at token `i`, in a sentence of the tokens `[from, to)`. */
export function presentSinceAt(
  grammar: Grammar,
  i: number,
  from: number,
  to: number,
): PresentSince | undefined {
  const stretch = stretchEnd(grammar, i + 1, to)
  if (stretch > 0) return { kind: 'stretch', first: i, last: stretch, verb: -1 }
  const point = pointEnd(grammar, i + 1, to)
  if (point < 0) return undefined
  const verb = i === from ? verbBehind(grammar, point, to) : verbBefore(grammar, i, from)
  if (verb < 0) return undefined
  return { kind: 'present', first: Math.min(i, verb), last: Math.max(i, verb), verb }
}

/** The last token of a counted stretch of time that begins at token `i`: “two years”; -1 where none does. */
function stretchEnd({ tokens, roles, words, clause }: Grammar, i: number, to: number): number {
  let k = i
  while (k < to && k < i + 4 && (clause.get(tokens.word[k]) ?? 0) & Clause.SOME) k++
  const number = tokens.kind[k] === Kind.number ? widthOf(tokens, k) < 4 : roles[k] & Role.MANY
  if (number && !(roles[k] & Role.DETERMINER)) k++
  else if (k === i) return -1
  const counted = roles[k - 1] & Role.ONE ? Clause.ONE_STRETCH : Clause.STRETCH
  if (k >= to || !((clause.get(tokens.word[k]) ?? 0) & counted)) return -1
  // “Since two years of riots”, “since two weeks before the vote”
  const next = k + 1
  return next < to &&
    roles[next] & (Role.PREPOSITION | Role.TIME) &&
    tokens.word[next] !== words.ago &&
    (roles[next] & Role.SUBORDINATE || tokens.word[next] === words.of || roles[next] & Role.TIME)
    ? -1
    : tokens.word[next] === words.ago
      ? next
      : k
}

/** Words of a point in time, at most. */
const LONGEST_POINT = 8

/** The token behind a point in time that begins at token `i`: “2012”, “last week”, “the beginning of the war”; else -1. */
function pointEnd(grammar: Grammar, i: number, to: number): number {
  const { document, tokens, roles } = grammar
  if (i >= to) return -1
  if (tokens.kind[i] === Kind.number)
    return widthOf(tokens, i) === 4 && tokens.kind[i + 1] !== Kind.number
      ? endOf(grammar, i + 1, to)
      : dayEnd(grammar, i, to)
  if (tokens.kind[i] !== Kind.word) return -1
  if (roles[i] & Role.TIME && !(roles[i] & Role.DETERMINER))
    return NOW.has(tokenText(document, i)) ? -1 : endOf(grammar, dayEnd(grammar, i, to), to)
  if (roles[i + 1] & Role.TIME && !(roles[i] & (Role.HE | Role.THEY))) return endOf(grammar, i + 2, to)
  if (!(roles[i] & Role.DETERMINER)) return -1
  // A noun phrase without a verb, up to a sign.
  for (let k = i + 1; k < to && k < i + LONGEST_POINT; k++) {
    if (tokens.kind[k] === Kind.punctuation) {
      const unit = tokenUnit(document, k)
      return k > i + 1 && (unit === 0x2c || unit === 0x2e) ? k : -1
    }
    if (roles[k] & (AUXILIARY | Role.HE | Role.THEY | Role.RELATIVE)) return -1
    if (
      tokens.facts[k] & (Flag.PAST | Flag.THIRD | Flag.BASE | Flag.PARTICIPLE) &&
      !(tokens.facts[k] & Flag.NOUN)
    )
      return -1
  }
  return -1
}

/** Times that no “since” begins with where the present is wrong. */
const NOW = new Set(['now', 'later', 'earlier', 'ago', 'era', 'time'])

/** The token behind “Monday”, “5 May 2012”, “May 5, 2012”. */
function dayEnd({ tokens, roles }: Grammar, i: number, to: number): number {
  let k = i + 1
  if (tokens.kind[i] === Kind.number) {
    if (!(roles[k] & Role.TIME)) return -1
    k++
  }
  while (k < to && tokens.kind[k] === Kind.number) k++
  return k
}

/** The token behind a point in time, where no clause goes on: “since Monday was a holiday”. */
function endOf({ tokens, roles }: Grammar, k: number, to: number): number {
  if (k < 0 || k >= to) return -1
  return roles[k] & AUXILIARY ||
    ((tokens.facts[k] & (Flag.PAST | Flag.THIRD)) !== 0 && !(tokens.facts[k] & Flag.NOUN))
    ? -1
    : k
}

/** What makes a present tense right, or is a verb in another tense. */
const OTHER = Role.HAVE | Role.DO | Role.MODAL | Role.BEEN | Role.MANY | Role.RELATIVE

/** The verb in the present before “since”, with nothing between that compares or counts; -1 where none is. */
function verbBefore(grammar: Grammar, since: number, from: number): number {
  const { tokens, roles, words, clause } = grammar
  for (let k = since - 1; k >= Math.max(from + 1, since - REACH); k--) {
    if (tokens.kind[k] !== Kind.word) {
      if (tokens.flags[k] & Mark.hyphen || tokenUnit(grammar.document, k) === 0x2d) continue
      return -1
    }
    const kind = clause.get(tokens.word[k]) ?? 0
    // “The first strike”, “the 10th strike”
    if (
      (kind & (Clause.COMPARED | Clause.STRETCH) && tokens.word[k] !== words.not) ||
      tokens.flags[k] & Mark.digit
    )
      return -1
    if (roles[k] & Role.BE) {
      const subject = k - 1
      if (!isPresentBe(grammar, k) || roles[subject] & (Role.RELATIVE | Role.SUBORDINATE)) return -1
      if (tokens.word[subject] === words.there || isReduced(grammar, k, since)) return -1
      return k
    }
    if (isNegated(grammar, k)) return roles[k - 1] & Role.RELATIVE ? -1 : k
    if (roles[k] & OTHER && !(roles[k] & Role.DETERMINER)) return -1
    const facts = tokens.facts[k]
    if (
      kind & Clause.LASTING &&
      facts & Flag.THIRD &&
      !(roles[k - 1] & (Role.DETERMINER | Role.PREPOSITION))
    ) {
      return tokens.facts[since - 1] & Flag.PARTICIPLE ? -1 : k
    }
    if (facts & Flag.ADJECTIVE && isComparative(grammar, k)) return -1
    if (goesOn(grammar, k, since)) return k
    if (facts & (Flag.PAST | Flag.THIRD) && !(facts & (Flag.NOUN | Flag.ADJECTIVE | Flag.PARTICIPLE)))
      return -1
  }
  return -1
}

/**
 * “Who accompanies her since 2004”, “they wait since 2019”: any verb in the present with only a pronoun or adverb before
 * “since”, and a subject that shows it to be one.
 */
function goesOn({ tokens, roles }: Grammar, verb: number, since: number): boolean {
  const facts = tokens.facts[verb]
  if (facts & (Flag.FUNCTION | Flag.PAST | Flag.PARTICIPLE) || since - verb > 3) return false
  const subject = roles[verb - 1]
  const he = Role.HE | Role.RELATIVE
  const shown = subject & he ? facts & Flag.THIRD : subject & Role.THEY ? facts & Flag.BASE : 0
  if (!shown) return false
  for (let k = verb + 1; k < since; k++)
    if (
      !(roles[k] & (Role.OBJECT | Role.HE | Role.BETWEEN)) &&
      !((tokens.facts[k] & (Flag.ADVERB | Flag.NOUN)) === Flag.ADVERB)
    )
      return false
  return true
}

/** “does not” */
function isNegated({ tokens, words }: Grammar, i: number): boolean {
  return (tokens.word[i] === words.does || tokens.word[i] === words.do) && tokens.word[i + 1] === words.not
}

/** is, are */
function isPresentBe({ document, tokens, roles }: Grammar, i: number): boolean {
  const first = document.text.charCodeAt(tokens.start[i])
  return (roles[i] & Role.BE) !== 0 && first !== 0x77 && first !== 0x57
}

/** “Is based on films made since”: what began is the participle right before. “Is closed since” has it behind “is”. */
function isReduced({ tokens, roles }: Grammar, verb: number, since: number): boolean {
  const last = since - 1
  if (!(tokens.facts[last] & Flag.PARTICIPLE)) return false
  let before = last - 1
  while (before > verb && (roles[before] & Role.BETWEEN || tokens.facts[before] & Flag.ADVERB)) before--
  return before !== verb
}

/** “Stronger”, “longest”: by the ending. */
function isComparative({ document, tokens }: Grammar, i: number): boolean {
  const end = tokens.base[i]
  const { text } = document
  // “Owner” may be an adjective too.
  if (tokens.facts[i] & Flag.NOUN) return false
  return text.startsWith('er', end - 2) || text.startsWith('est', end - 3)
}

/** The first verb behind “Since 2012,” if it is a present, and nothing behind it compares or counts; else -1. */
function verbBehind(grammar: Grammar, point: number, to: number): number {
  const { document, tokens, roles, clause } = grammar
  const start = isComma(document, point) ? point + 1 : point
  let verb = start + 1
  if (!(roles[start] & (Role.HE | Role.THEY))) {
    // “A nature reserve is”, “Brandt is”: a short phrase without a sign.
    if (
      tokens.kind[start] !== Kind.word ||
      (tokens.flags[start] & Mark.lower && !(roles[start] & Role.DETERMINER))
    )
      return -1
    while (verb < to && verb < start + LONGEST_SUBJECT && tokens.kind[verb] === Kind.word) {
      if (roles[verb] & FINITE || isOfClause(grammar, verb, Clause.LASTING)) break
      verb++
    }
  }
  if (verb >= to) return -1
  const present = isPresentBe(grammar, verb) || isOf(clause, tokens.word[verb], Clause.LASTING)
  if (!present) return -1
  for (let k = verb + 1; k < to && k < verb + REACH; k++) {
    if (tokens.kind[k] === Kind.punctuation) break
    if (isOfClause(grammar, k, Clause.COMPARED) || roles[k] & (Role.HAVE | Role.BEEN)) return -1
    if (tokens.facts[k] & Flag.ADJECTIVE && isComparative(grammar, k)) return -1
  }
  return verb
}
