import { tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isPlain } from './grammar.ts'

/** A pronoun in a relative clause that says again what the clause is about: “the law which they passed it”. */
export interface FilledGap {
  /**
   * - `object`: the object once more
   * - `part`: “who all of them” for “all of whom”
   * - `phrase`: a whole phrase once more, “in which he lived in it”
   * - `owner`: “who their families” for “whose families”
   */
  readonly kind: 'object' | 'part' | 'phrase' | 'owner'
  /** The relative pronoun. */
  readonly relative: number
  /** First and last token of what is said again. */
  readonly first: number
  readonly last: number
}

/**
 * “Which they buy the flower at dawn”: a subject and an object, so that nothing is left for “which” to be. “Which they say
 * the law …” has its gap farther off.
 */
function isSubjectAgain({ document, tokens, roles, gaps }: Grammar, i: number, to: number): boolean {
  const verb = i + 2
  if (!(roles[i + 1] & (Role.HE | Role.THEY)) || verb + 3 >= to) return false
  const they = (roles[i + 1] & Role.THEY) !== 0
  const facts = tokens.facts[verb]
  if (!(facts & (they ? Flag.BASE : Flag.THIRD)) || facts & Flag.PAST || roles[verb] & (FINITE | Role.SAY))
    return false
  if ((gaps.get(tokens.word[verb]) ?? 0) & (Gap.TWO_OBJECTS | Gap.WITH_CLAUSE)) return false
  if (!(roles[verb + 1] & Role.DETERMINER) || !(tokens.facts[verb + 2] & (Flag.NOUN | Flag.ADJECTIVE)))
    return false
  for (let k = verb + 3; k < Math.min(to, verb + REACH); k++) {
    if (tokens.kind[k] === Kind.punctuation) {
      const unit = tokenUnit(document, k)
      if (unit === 0x2d) continue
      return unit === 0x2c && !(roles[k - 1] & Role.PREPOSITION)
    }
    // “Which they use the tool to cut with”
    if (
      roles[k] & (FINITE | Role.BEEN) ||
      (tokens.facts[k] & (Flag.PAST | Flag.THIRD) && !(tokens.facts[k] & Flag.NOUN))
    )
      return false
    if (roles[k] & Role.PREPOSITION && !(tokens.kind[k + 1] === Kind.word)) return false
  }
  return false
}

/**
 * “Dembele, who he was transferred to Lyon”, “the games, which they have been postponed by a year”: a passive leaves no
 * object out, but for a preposition's: “the crime, which he was accused of”.
 */
function isSubjectOfPassive({ tokens, roles, words }: Grammar, i: number, to: number): boolean {
  const pronoun = roles[i + 1] & (Role.HE | Role.THEY) && (tokens.flags[i + 1] & Mark.lower) !== 0
  if (!pronoun) return false
  let verb = i + 2
  if (roles[verb] & Role.HAVE && roles[verb + 1] & Role.BEEN) verb += 2
  else if (roles[verb] & Role.BE) verb++
  else return false
  // “Which he was able to appeal to”
  if (verb + 2 >= to) return false
  if (tokens.word[verb + 1] === words.to && !(tokens.facts[verb] & Flag.PARTICIPLE)) return false
  const facts = tokens.facts[verb]
  if (!(facts & (Flag.PARTICIPLE | Flag.ADJECTIVE)) || facts & (Flag.GERUND | Flag.FUNCTION)) return false
  return (
    (roles[verb + 1] & Role.PREPOSITION) !== 0 &&
    tokens.kind[verb + 2] <= Kind.number &&
    !(roles[verb + 2] & FINITE)
  )
}

/** Words between a relative pronoun and the one that fills its gap, at most. */
const REACH = 10

/** The pronoun too many in the relative clause that begins at token `i`, in a sentence of the tokens `[from, to)`. */
export function filledGapAt(grammar: Grammar, i: number, from: number, to: number): FilledGap | undefined {
  const { tokens, roles, words, gaps } = grammar
  const word = tokens.word[i]
  const who = word === words.who || word === words.whom
  const which = word === words.which
  if (i === from || i + 3 >= to || !(who || which || word === words.that)) return undefined
  const next = i + 1
  if ((who || which) && isPart(grammar, next))
    return { kind: 'part', relative: i, first: next, last: next + 2 }
  if (word === words.who && isOwner(grammar, i, to))
    return { kind: 'owner', relative: i, first: next, last: next }
  if (roles[i - 1] & Role.PREPOSITION) return which ? phraseAgain(grammar, i, to) : undefined
  const head = tokenUnit(grammar.document, i - 1) === 0x2c ? i - 2 : i - 1
  if (which && isSubjectAgain(grammar, i, to)) return { kind: 'object', relative: i, first: next, last: next }
  if (head === i - 2 && (who || which) && isSubjectOfPassive(grammar, i, to))
    return { kind: 'object', relative: i, first: next, last: next }
  if (head < from || !isAntecedent(grammar, from, head, i)) return undefined
  const verb = verbAfter(grammar, i + 1, to)
  if (verb < 0) return undefined
  const direct = verb + 1
  const two = (gaps.get(tokens.word[verb]) ?? 0) & Gap.TWO_OBJECTS
  // “Which he said it would drop”
  if (roles[verb] & Role.SAY && !two) return undefined
  if (isAgain(grammar, direct, head, who, to))
    return two && tokens.word[direct] !== words.it
      ? undefined
      : { kind: 'object', relative: i, first: direct, last: direct }
  const behind = verb + 2
  return (gaps.get(tokens.word[verb]) ?? 0) & Gap.WITH_PREPOSITION &&
    roles[direct] & Role.PREPOSITION &&
    isAgain(grammar, behind, head, who, to)
    ? { kind: 'object', relative: i, first: behind, last: behind }
    : undefined
}

/** “both of them” */
function isPart({ tokens, words, gaps }: Grammar, i: number): boolean {
  return (
    tokens.word[i + 1] === words.of &&
    ((gaps.get(tokens.word[i]) ?? 0) & Gap.PART) !== 0 &&
    (tokens.word[i + 2] === words.them || tokens.word[i + 2] === words.it)
  )
}

/** “Who their families live”: people, and a noun of theirs with its verb, behind which nothing is missing. */
function isOwner({ tokens, roles, words }: Grammar, i: number, to: number): boolean {
  const next = i + 1
  const owner = tokens.word[next]
  if (owner !== words.their && owner !== words.his && owner !== words.her) return false
  if (!(roles[i - 1] & Role.PERSON) && !(tokens.facts[i - 1] & Flag.PLURAL)) return false
  if (i + 4 >= to || !(tokens.facts[i + 2] & Flag.NOUN) || tokens.facts[i + 2] & Flag.FUNCTION) return false
  return (
    (roles[i + 3] & (Role.BE | Role.HAVE)) !== 0 ||
    ((tokens.facts[i + 3] & Flag.BASE) !== 0 && (roles[i + 4] & Role.PREPOSITION) !== 0)
  )
}

/** “In which she lived in it” */
function phraseAgain({ tokens, gaps }: Grammar, i: number, to: number): FilledGap | undefined {
  for (let k = i + 2; k < Math.min(to - 1, i + REACH); k++) {
    if (tokens.kind[k] === Kind.punctuation) return undefined
    if (
      tokens.word[k] === tokens.word[i - 1] &&
      (gaps.get(tokens.word[k + 1]) ?? 0) & Gap.OBJECT &&
      endsObject(tokens.kind[k + 2])
    )
      return { kind: 'phrase', relative: i, first: k, last: k + 1 }
  }
  return undefined
}

const endsObject = (kind: number): boolean => kind === Kind.punctuation || kind === Kind.word

/** A noun that a relative clause may follow, where “that” does not explain it instead: “the fact that”. */
function isAntecedent(grammar: Grammar, from: number, head: number, i: number): boolean {
  const { tokens, roles, words, gaps } = grammar
  if (tokens.kind[head] !== Kind.word || tokens.base[head] < tokens.end[head]) return false
  const capital = !(tokens.flags[head] & Mark.lower)
  if (!capital && !(tokens.facts[head] & Flag.NOUN)) return false
  if (tokens.word[i] !== words.that) return true
  if (head !== i - 1 || capital || (gaps.get(tokens.word[head]) ?? 0) & Gap.EXPLAINED) return false
  if (roles[head] & Role.TIME || tokens.facts[head] & Flag.FUNCTION) return false
  const article =
    head > 1 &&
    ((roles[head - 1] & Role.DETERMINER) !== 0 ||
      // “the treatment centre that”
      ((tokens.facts[head - 1] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
        (roles[head - 2] & Role.DETERMINER) !== 0))
  // “He told the court that …”: only at the head of the sentence is it surely nobody who is told.
  if (roles[head] & (Role.BODY | Role.COLLECTIVE | Role.PERSON) && !(article && head - 1 === from))
    return false
  if (article) return true
  return head > 0 && (tokens.facts[head - 1] & Flag.ADJECTIVE) !== 0 && !(tokens.facts[head] & Flag.VERB)
}

/** The full verb behind a subject that begins at token `i`: a pronoun, or a short noun phrase; else -1. */
function verbAfter(grammar: Grammar, i: number, to: number): number {
  const { tokens, roles } = grammar
  let k = i
  if (roles[k] & (Role.HE | Role.THEY) || tokens.word[k] === grammar.words.everyone) k++
  // “most patients”
  else if (
    tokens.word[k] === grammar.words.most ||
    (roles[k] & (Role.MANY | Role.DETERMINER)) === Role.MANY ||
    tokens.word[k] === grammar.words.all
  ) {
    k++
    if (!(tokens.facts[k] & Flag.PLURAL)) return -1
    k++
  } else if (
    roles[k] & Role.DETERMINER ||
    (!(tokens.flags[k] & Mark.lower) && tokens.kind[k] === Kind.word)
  ) {
    const capital = !(roles[k] & Role.DETERMINER)
    if (tokens.base[k] < tokens.end[k]) return -1
    k++
    while (k < to && k < i + 4 && tokens.kind[k] === Kind.word && tokens.base[k] === tokens.end[k]) {
      if (roles[k] & (FINITE | Role.PREPOSITION | Role.AND)) break
      const verbal = tokens.facts[k] & (Flag.PAST | Flag.THIRD | Flag.BASE)
      if (
        verbal &&
        (capital || k > i + 1) &&
        (!(tokens.facts[k] & Flag.NOUN) || (roles[k + 1] & (Role.OBJECT | Role.HE)) !== 0)
      )
        break
      k++
    }
    if (!capital && k === i + 1) return -1
  } else return -1
  while (k < to && roles[k] & (Role.HAVE | Role.BE | Role.BEEN | Role.BETWEEN | Role.MODAL)) k++
  if (k >= to || !isPlain(grammar, k)) return -1
  return tokens.facts[k] & (Flag.PAST | Flag.THIRD | Flag.BASE | Flag.PARTICIPLE | Flag.GERUND) ? k : -1
}

/** “it”, “them” or “him” as the last of its clause, in the number of the noun at token `head`. */
function isAgain(
  { document, tokens, roles, words, gaps }: Grammar,
  i: number,
  head: number,
  who: boolean,
  to: number,
): boolean {
  if (i >= to || !((gaps.get(tokens.word[i]) ?? 0) & Gap.OBJECT) || !(tokens.flags[i] & Mark.lower))
    return false
  const it = tokens.word[i] === words.it
  const them = tokens.word[i] === words.them
  const many = (tokens.facts[head] & Flag.PLURAL) !== 0 || tokens.word[head] === words.people
  if (it ? who || many : them ? !many : !who && !(roles[head] & Role.PERSON)) return false
  const next = i + 1
  if (next >= to) return true
  if (tokens.kind[next] === Kind.punctuation) {
    const unit = tokenUnit(document, next)
    return unit === 0x2c || unit === 0x2e || unit === 0x3b
  }
  if (tokens.word[next] === words.to && tokens.facts[next + 1] & Flag.BASE) return false
  return (
    (roles[next] & (FINITE | Role.TIME)) !== 0 ||
    (roles[next] & Role.PREPOSITION) !== 0 ||
    (tokens.facts[next] & (Flag.ADVERB | Flag.NOUN | Flag.VERB | Flag.FUNCTION)) === Flag.ADVERB ||
    ((tokens.facts[next] & (Flag.THIRD | Flag.PAST)) !== 0 && (it || !(tokens.facts[next] & Flag.NOUN))) ||
    ((roles[next + 1] & Role.TIME) !== 0 && tokens.kind[next] === Kind.word)
  )
}
