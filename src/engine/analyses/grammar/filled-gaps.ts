import { isComma, isPossessive, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { AUXILIARY, FINITE, type Grammar, isCounting, isGap, isPlain, mayBeFinite } from './grammar.ts'

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
  /** Somebody else may be meant. */
  readonly doubtful?: true
}

/**
 * “Which they buy the flower at dawn”: a subject and an object, so that nothing is left for “which” to be. “Which they say
 * the law …” has its gap farther off.
 */
function isSubjectAgain(grammar: Grammar, i: number, to: number): boolean {
  const { document, tokens, roles } = grammar
  const modal = roles[i + 2] & Role.MODAL
  const verb = modal ? i + 3 : i + 2
  if (!(roles[i + 1] & (Role.HE | Role.THEY)) || verb + 3 >= to) return false
  const they = modal || roles[i + 1] & Role.THEY
  const facts = tokens.facts[verb]
  if (!(facts & (they ? Flag.BASE : Flag.THIRD)) || facts & Flag.PAST || roles[verb] & (FINITE | Role.SAY))
    return false
  if (isGap(grammar, verb, Gap.TWO_OBJECTS | Gap.WITH_CLAUSE)) return false
  // “Which they represent half of the staff”
  const counted = tokens.kind[verb + 1] === Kind.number || isGap(grammar, verb + 1, Gap.PART)
  const object = roles[verb + 1] & Role.DETERMINER && tokens.facts[verb + 2] & (Flag.NOUN | Flag.ADJECTIVE)
  if (!counted && !object) return false
  for (let k = verb + 3; k < Math.min(to, verb + REACH); k++) {
    if (tokens.kind[k] === Kind.punctuation) {
      const unit = tokenUnit(document, k)
      if (unit === 0x2d) continue
      return unit === 0x2c && !(roles[k - 1] & Role.PREPOSITION)
    }
    // “Which they use the tool to cut with”
    if (
      roles[k] & AUXILIARY ||
      (tokens.facts[k] & (Flag.PAST | Flag.THIRD) && !(tokens.facts[k] & Flag.NOUN))
    )
      return false
    if (roles[k] & Role.PREPOSITION && !(tokens.kind[k + 1] === Kind.word)) return false
  }
  return false
}

/** “The judge who he led the trial”, “who she has led the choir”: a subject and an object, so that nothing is left for “who” to be. */
function isActorAgain({ tokens, roles, gaps }: Grammar, i: number, to: number): boolean {
  let verb = i + 2
  if (!(roles[i + 1] & (Role.HE | Role.THEY))) return false
  if (roles[verb] & Role.HAVE && tokens.facts[verb + 1] & Flag.PARTICIPLE) verb++
  const object = verb + 1
  if (object + 2 >= to || roles[verb] & (FINITE | Role.SAY)) return false
  if (!(tokens.facts[verb] & (Flag.PAST | Flag.THIRD | Flag.PARTICIPLE))) return false
  if ((gaps.get(tokens.word[verb]) ?? 0) & (Gap.TWO_OBJECTS | Gap.WITH_CLAUSE)) return false
  return (roles[object] & Role.DETERMINER) !== 0 && !(roles[object + 1] & Role.TIME)
}

/** “The salt, that it eats the iron, …”: behind the subject of the sentence a comma, and a clause with subject and object. */
function isThatBehindComma(grammar: Grammar, i: number, from: number, to: number): boolean {
  const { document, roles } = grammar
  if (!isComma(document, i - 1) || i > from + 6 || !(roles[from] & Role.DETERMINER)) return false
  for (let k = from; k < i - 1; k++) if (roles[k] & Role.SAY || mayBeFinite(grammar, k)) return false
  return isActorAgain(grammar, i, to)
}

/**
 * “Dembele, who he was transferred to Lyon”, “the games, which they have been postponed by a year”: a passive leaves no
 * object out, but for a preposition's: “the crime, which he was accused of”.
 */
function isSubjectOfPassive(
  { document, tokens, roles, words, gaps }: Grammar,
  i: number,
  to: number,
): boolean {
  const pronoun = roles[i + 1] & (Role.HE | Role.THEY) && (tokens.flags[i + 1] & Mark.lower) !== 0
  if (!pronoun) return false
  let verb = i + 2
  if (roles[verb] & Role.HAVE && roles[verb + 1] & Role.BEEN) verb += 2
  else if (roles[verb] & Role.BE) verb++
  else return false
  // “Which it was two billion dollars”, not “which it was two years ago”
  const counted = tokens.kind[verb] === Kind.number || roles[verb] & Role.MANY
  if (counted)
    return !((roles[verb + 1] | roles[verb + 2]) & Role.TIME) && tokens.kind[verb + 1] === Kind.word
  // “Which he was able to appeal to”
  if (verb + 2 >= to) return false
  // “Which it was already dry, …”
  const state = roles[verb] & Role.BETWEEN ? verb + 1 : verb
  const alone = (tokens.facts[state] & (Flag.ADJECTIVE | Flag.FUNCTION)) === Flag.ADJECTIVE
  if (alone && isComma(document, state + 1)) return true
  if (tokens.word[verb + 1] === words.to && !(tokens.facts[verb] & Flag.PARTICIPLE)) return false
  const facts = tokens.facts[verb]
  if (!(facts & (Flag.PARTICIPLE | Flag.ADJECTIVE)) || facts & (Flag.GERUND | Flag.FUNCTION)) return false
  if (tokens.facts[verb + 1] & Flag.ADVERB && !(roles[verb + 1] & Role.PREPOSITION)) verb++
  // “The players who they were injured will rest”
  const two = (gaps.get(tokens.word[verb]) ?? 0) & Gap.TWO_OBJECTS
  if (roles[verb + 1] & FINITE) return !two && !(roles[verb] & Role.SAY)
  return (
    (roles[verb + 1] & (Role.PREPOSITION | (two ? 0 : Role.TIME | Role.LABEL))) !== 0 &&
    tokens.kind[verb + 2] <= Kind.number &&
    !(roles[verb + 2] & FINITE)
  )
}

/**
 * “A ship, which it will arrive in May”: a verb that has no object, and no preposition left for one, as in “the custom, which
 * it depends on”.
 */
function isSubjectWithout(
  { tokens, roles, gaps }: Grammar,
  i: number,
  to: number,
  restrictive: boolean,
): boolean {
  if (!(roles[i + 1] & (Role.HE | Role.THEY)) || !(tokens.flags[i + 1] & Mark.lower)) return false
  let verb = i + 2
  while (verb < to && roles[verb] & (Role.MODAL | Role.HAVE | Role.BE | Role.BETWEEN)) verb++
  if (verb + 2 >= to || !((gaps.get(tokens.word[verb]) ?? 0) & Gap.INTRANSITIVE)) return false
  let end = verb + 1
  while (end < to && end < verb + REACH && tokens.kind[end] !== Kind.punctuation) {
    // “The bus that it goes to the coast was late”
    if (restrictive && end > verb + 2 && roles[end] & FINITE) break
    // “Which he lay awake to write”, “which it came to own”
    if (roles[end] & AUXILIARY || tokens.facts[end] & (Flag.GERUND | Flag.PAST)) return false
    end++
  }
  if (end === verb + 1 || tokens.facts[verb + 2] & Flag.BASE) return false
  const rest = verb + 1
  if (roles[end - 1] & Role.PREPOSITION) return false
  return (
    (roles[rest] & (Role.PREPOSITION | Role.TIME | Role.MANY)) !== 0 ||
    (tokens.facts[rest] & Flag.ADVERB) !== 0 ||
    tokens.kind[rest] === Kind.number
  )
}

/** Words between a relative pronoun and the one that fills its gap, at most. */
const REACH = 10

/** The pronoun too many in the relative clause that begins at token `i`, in a sentence of the tokens `[from, to)`. */
export function filledGapAt(grammar: Grammar, i: number, from: number, to: number): FilledGap | undefined {
  const { tokens, roles, words } = grammar
  const word = tokens.word[i]
  const who = word === words.who || word === words.whom
  const which = word === words.which
  const next = i + 1
  if (i === from || i + 3 >= to) return undefined
  if (word === words.where) return placeAgain(grammar, i, to)
  // “Whose his field”
  if (word === words.whose)
    return isOwnerWord(grammar, next) && tokens.facts[i + 2] & (Flag.NOUN | Flag.ADJECTIVE)
      ? { kind: 'owner', relative: i, first: next, last: next }
      : undefined
  if (!(who || which || word === words.that)) return undefined
  // “Who he himself comes from Kiruna”
  if (
    who &&
    roles[next] & Role.HE &&
    (tokens.word[next + 1] === words.himself || tokens.word[next + 1] === words.herself)
  )
    return { kind: 'object', relative: i, first: next, last: next }
  if (word === words.that && isOwnerBehindComma(grammar, i, from))
    return { kind: 'owner', relative: i, first: next, last: next }
  const comma = isComma(grammar.document, i - 1)
  if ((who || which || (comma && isBehindComma(grammar, from, i - 2))) && isPart(grammar, next))
    return { kind: 'part', relative: i, first: next, last: next + 2 }
  if (
    (word === words.who && isOwner(grammar, i, to)) ||
    (word !== words.that && isOwnerOfPassive(grammar, i, to))
  )
    return { kind: 'owner', relative: i, first: next, last: next }
  if (roles[i - 1] & Role.PREPOSITION) return which ? phraseAgain(grammar, i, to) : undefined
  const head = isComma(grammar.document, i - 1) ? i - 2 : i - 1
  if (
    (which && isSubjectAgain(grammar, i, to)) ||
    (word === words.who && isActorAgain(grammar, i, to)) ||
    (word === words.that && isThatBehindComma(grammar, i, from, to))
  )
    return { kind: 'object', relative: i, first: next, last: next }
  if (
    head === i - 2 &&
    (who || which) &&
    (isSubjectOfPassive(grammar, i, to) || isSubjectWithout(grammar, i, to, false))
  )
    return { kind: 'object', relative: i, first: next, last: next }
  if (head < from || !isAntecedent(grammar, from, head, i)) return undefined
  // “The tuna that it was auctioned in May weighed …”, “the bus that it goes to the coast was late”
  const first = roles[head - 1] & Role.DETERMINER ? head - 1 : head - 2
  const restricted =
    head === i - 1 &&
    roles[first] & Role.DETERMINER &&
    (first === from || tokens.word[first - 1] === words.that) &&
    !(roles[head] & Role.TIME)
  if (
    restricted &&
    (isSubjectOfPassive(grammar, i, to) ||
      isSubjectWithout(grammar, i, to, true) ||
      // “The boats that they carried the grain are old”
      (isActorAgain(grammar, i, to) && roles[i + 5] & FINITE))
  )
    return { kind: 'object', relative: i, first: next, last: next }
  // “The committee that its members come from the town”
  if (restricted && isOwnerWord(grammar, next) && isWholeClause(grammar, i + 3))
    return { kind: 'owner', relative: i, first: next, last: next }
  const verb = verbAfter(grammar, i + 1, to)
  if (verb < 0) return undefined
  const direct = verb + 1
  const two = isGap(grammar, verb, Gap.TWO_OBJECTS)
  // “Which he said it would drop”
  if (roles[verb] & Role.SAY && !two) return undefined
  if (isAgain(grammar, direct, head, who, to)) {
    // “The books that neighbours brought them”: perhaps to others.
    const others = two && tokens.word[direct] !== words.it
    if (others && (who || tokens.facts[head] & Flag.HUMAN || roles[head] & Role.PERSON)) return undefined
    return { kind: 'object', relative: i, first: direct, last: direct, ...(others ? { doubtful: true } : {}) }
  }
  const behind = verb + 2
  // “To whom the wounded were taken to it”: nothing else than the preposition’s object is missing from a passive.
  const passive = roles[verb - 1] & (Role.BE | Role.BEEN) && tokens.facts[verb] & Flag.PARTICIPLE
  return (passive || isGap(grammar, verb, Gap.WITH_PREPOSITION)) &&
    roles[direct] & Role.PREPOSITION &&
    isAgain(grammar, behind, head, who, to)
    ? { kind: 'object', relative: i, first: behind, last: behind }
    : undefined
}

/** “both of them” */
function isPart({ tokens, words, gaps }: Grammar, i: number): boolean {
  return (
    tokens.word[i + 1] === words.of &&
    isOf(gaps, tokens.word[i], Gap.PART) &&
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

/** his her its their */
function isOwnerWord({ tokens, words }: Grammar, i: number): boolean {
  const word = tokens.word[i]
  return word === words.his || word === words.her || word === words.its || word === words.their
}

/** “The carpet, that its colours are faded”: the subject of the sentence, a comma, and what belongs to it with its verb. */
function isOwnerBehindComma(grammar: Grammar, i: number, from: number): boolean {
  const { document, tokens, roles } = grammar
  const verb = i + 3
  if (!isComma(document, i - 1) || i > from + 6 || !isOwnerWord(grammar, i + 1)) return false
  if (!(roles[from] & Role.DETERMINER) || !(tokens.facts[i + 2] & Flag.NOUN) || !mayBeFinite(grammar, verb))
    return false
  for (let k = from; k < i - 1; k++) if (roles[k] & Role.SAY || mayBeFinite(grammar, k)) return false
  return true
}

/** “Whom her son was killed”, “which its roof was destroyed”: a passive, behind which nothing is missing. */
function isOwnerOfPassive(grammar: Grammar, i: number, to: number): boolean {
  const { document, tokens, roles } = grammar
  let verb = i + 3
  if (verb + 2 >= to || !isOwnerWord(grammar, i + 1) || !(tokens.facts[i + 2] & Flag.NOUN)) return false
  const behind = roles[i - 1] & Role.PREPOSITION
  // “…, of which its hub is in Oslo”; not “both of which his retreats were as good”
  if (
    (!behind || isComma(document, i - 2)) &&
    (tokens.word[i] === grammar.words.which || grammar.isSuspect()) &&
    isWholeClause(grammar, verb)
  )
    return true
  if (behind || tokens.facts[i + 2] & Flag.FUNCTION) return false
  if (roles[verb] & Role.HAVE && roles[verb + 1] & Role.BEEN) verb += 2
  else if (roles[verb] & Role.BE) verb++
  else return false
  const facts = tokens.facts[verb]
  if (!(facts & Flag.PARTICIPLE) || facts & Flag.GERUND) return false
  return (
    tokens.kind[verb + 1] === Kind.punctuation ||
    ((roles[verb + 1] & (Role.PREPOSITION | Role.TIME)) !== 0 && tokens.kind[verb + 2] <= Kind.number)
  )
}

/** “Is in the capital”, “was to slow down”, “exceed 300 million”, “come from the town”: nothing is missing behind the verb. */
function isWholeClause(grammar: Grammar, verb: number): boolean {
  const { tokens, roles } = grammar
  const next = verb + 1
  if (isGap(grammar, verb, Gap.INTRANSITIVE))
    return (roles[next] & Role.PREPOSITION) !== 0 && tokens.kind[next + 1] <= Kind.number
  const counted = tokens.kind[next] === Kind.number || isCounting(roles, next)
  if (roles[verb] & Role.BE)
    return (
      counted ||
      (roles[next] & (Role.PREPOSITION | Role.DETERMINER)) !== 0 ||
      (tokens.facts[next] & (Flag.ADJECTIVE | Flag.PARTICIPLE)) === Flag.ADJECTIVE
    )
  const facts = tokens.facts[verb]
  return (
    counted && (facts & (Flag.BASE | Flag.THIRD | Flag.PAST)) !== 0 && !(roles[verb] & (FINITE | Role.SAY))
  )
}

/** “Where they lived in it”, “where he was born there” */
function placeAgain({ tokens, roles, words, gaps }: Grammar, i: number, to: number): FilledGap | undefined {
  if (!(tokens.facts[i - 1] & Flag.NOUN) || !(tokens.flags[i - 1] & Mark.lower)) return undefined
  for (let k = i + 2; k < Math.min(to - 1, i + REACH); k++) {
    if (tokens.kind[k] === Kind.punctuation || roles[k] & (Role.AND | Role.RELATIVE)) return undefined
    const ends = (at: number): boolean =>
      tokens.kind[at] === Kind.punctuation || (roles[at] & (FINITE | Role.TIME)) !== 0
    const there = tokens.word[k] === words.there
    if (there && ends(k + 1) && !(roles[k - 1] & Role.PREPOSITION) && !(roles[k + 1] & FINITE))
      return { kind: 'phrase', relative: i, first: k, last: k }
    const within = tokens.word[k] === words.in && tokens.word[k + 1] === words.it
    if (within && (gaps.get(tokens.word[k + 1]) ?? 0) & Gap.OBJECT && ends(k + 2))
      return { kind: 'phrase', relative: i, first: k, last: k + 1 }
  }
  return undefined
}

/** “In which she lived in it” */
function phraseAgain({ tokens, gaps }: Grammar, i: number, to: number): FilledGap | undefined {
  for (let k = i + 1; k < Math.min(to - 1, i + REACH); k++) {
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
  const { tokens, roles, words } = grammar
  if (tokens.kind[head] !== Kind.word || isPossessive(tokens, head)) return false
  const capital = !(tokens.flags[head] & Mark.lower)
  if (!capital && !(tokens.facts[head] & Flag.NOUN)) return false
  if (tokens.word[i] !== words.that) return true
  if (head !== i - 1) return isBehindComma(grammar, from, head)
  if (capital || isGap(grammar, head, Gap.EXPLAINED)) return false
  if (roles[head] & Role.TIME || tokens.facts[head] & Flag.FUNCTION) return false
  const article =
    head > 1 &&
    ((roles[head - 1] & Role.DETERMINER) !== 0 ||
      // “the treatment centre that”
      ((tokens.facts[head - 1] & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 &&
        (roles[head - 2] & Role.DETERMINER) !== 0))
  // “He told the court that …”: nobody is told at the head of the sentence, and behind “is”.
  if (roles[head] & (Role.BODY | Role.COLLECTIVE | Role.PERSON)) {
    const before = roles[head - 1] & Role.DETERMINER ? head - 2 : head - 3
    if (!article || (before >= from && !(roles[before] & Role.BE))) return false
  }
  if (article) return true
  return head > 0 && (tokens.facts[head - 1] & Flag.ADJECTIVE) !== 0 && !(tokens.facts[head] & Flag.VERB)
}

/** “The descent, that the riders know it well”: English has “which” there; “it said on Monday, in court, that” is another. */
function isBehindComma(grammar: Grammar, from: number, head: number): boolean {
  const { roles } = grammar
  if (isGap(grammar, head, Gap.EXPLAINED) || roles[head] & (Role.TIME | Role.PERSON)) return false
  for (let k = from; k < head; k++) if (roles[k] & Role.SAY || mayBeFinite(grammar, k)) return false
  return true
}

/** The full verb behind a subject that begins at token `i`: a pronoun, or a short noun phrase; else -1. */
function verbAfter(grammar: Grammar, i: number, to: number): number {
  const { tokens, roles } = grammar
  let k = i
  if (roles[k] & (Role.HE | Role.THEY) || isGap(grammar, k, Gap.ANYBODY)) k++
  // “that volunteers brought”
  else if (isSeveral(grammar, k) || (roles[k] & Role.BODY && tokens.flags[k] & Mark.lower)) k++
  // “most patients”
  else if (
    tokens.word[k] === grammar.words.most ||
    isCounting(roles, k) ||
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
    if (isPossessive(tokens, k)) return -1
    k++
    while (k < to && k < i + 4 && tokens.kind[k] === Kind.word && !isPossessive(tokens, k)) {
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

/** A plural without article that the verb follows: “volunteers brought”, “children sing them”. */
function isSeveral({ tokens, roles }: Grammar, i: number): boolean {
  const several = Flag.NOUN | Flag.PLURAL
  if ((tokens.facts[i] & several) !== several || !(tokens.flags[i] & Mark.lower)) return false
  const verb = i + 1
  const facts = tokens.facts[verb]
  if (roles[verb] & (Role.HAVE | Role.MODAL)) return true
  return (
    (facts & (Flag.PAST | Flag.NOUN)) === Flag.PAST ||
    ((facts & Flag.BASE) !== 0 && (roles[verb + 1] & Role.OBJECT) !== 0)
  )
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
    // “know it well,”
    ((tokens.facts[next] & Flag.ADVERB) !== 0 && isComma(document, next + 1)) ||
    ((tokens.facts[next] & (Flag.THIRD | Flag.PAST)) !== 0 && (it || !(tokens.facts[next] & Flag.NOUN))) ||
    ((roles[next + 1] & Role.TIME) !== 0 && tokens.kind[next] === Kind.word)
  )
}
