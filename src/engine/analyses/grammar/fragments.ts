import { isComma, isPossessive, type Sentence, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { Clause } from '../../language/clause-words.ts'
import { NEVER_LAST } from '../../language/english.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import {
  behindDateline,
  boldFragment,
  dashFor,
  type Fragment,
  type Incomplete,
  PLAIN,
  SHORTEST,
  STYLE,
} from './fragment-heads.ts'
import { isNounPhrase } from './fragment-nouns.ts'
import { clausesAlone, finiteVerbs, hasComma, isDash, isVerbForm, mayBeVerb } from './fragment-verbs.ts'
import { FINITE, type Grammar, isCase, isGap, isPlain, isThing, isThirdPerson } from './grammar.ts'
import { subjectPhrase } from './subjects.ts'

/** “Is unfair that …,” he said; “Was a hard year”: a subject lost behind an opening mark; questions end with another sign. */
export function lacksSubjectInQuotation(grammar: Grammar, { firstToken, endToken }: Sentence): boolean {
  const { document, tokens, roles } = grammar
  const first = firstToken + 1
  const unit = tokenUnit(document, firstToken)
  if (unit !== 0x201c && unit !== 0x22 && unit !== 0x2018) return false
  if (!(tokens.flags[first] & Mark.title) || !(tokens.flags[first + 1] & Mark.lower)) return false
  if (!(roles[first] & (Role.BE | Role.HAVE))) return false
  for (let i = first; i < endToken; i++) if (tokenUnit(document, i) === 0x3f) return false
  // “Am happy”, “Were waiting”
  if (!(roles[first] & Role.SINGULAR_VERB))
    return (roles[first] & Role.BE) !== 0 && (tokens.facts[first + 1] & (Flag.ADJECTIVE | Flag.GERUND)) !== 0
  return isAloneBe(grammar, first) || isStated(grammar, first) || lacksSubject(grammar, first, true)
}

/** Words of a frame before its comma, at most. */
const LONGEST_FRAME = 14

/** “According to the mayor, will be repaired”, “if the trend goes on, will not remain”: the verb behind the first comma; else -1. */
function lacksBehindFrame(grammar: Grammar, first: number, end: number): number {
  const { document, tokens, roles, words } = grammar
  const word = tokens.word[first]
  const opens = roles[first] & (Role.PREPOSITION | Role.SUBORDINATE)
  if (!opens || roles[first] & Role.HAVE || word === words.of || word === words.that || word === words.as)
    return -1
  let verb = first + 1
  while (verb < end && verb < first + LONGEST_FRAME && tokens.kind[verb] <= Kind.number) verb++
  if (
    !isComma(document, verb++) ||
    verb + 2 >= end ||
    !(roles[verb] & FINITE) ||
    tokens.word[verb] === words.do ||
    !isPlain(grammar, verb)
  )
    return -1
  const next = verb + 1
  // “If it rains, do not go”; “among the dead, were two children” has its subject behind.
  const whole =
    tokens.word[next] === words.not ||
    (roles[verb] & Role.MODAL
      ? tokens.facts[next] & Flag.BASE || roles[next] & Role.BEEN
      : isParticiple(grammar, next) || (tokens.facts[next] & Flag.ADJECTIVE && !roles[next]))
  if (!whole || !isPlain(grammar, next)) return -1
  for (let k = verb; k < end; k++) if (isComma(document, k)) return -1
  return grammar.isSuspect() ? verb : -1
}

/** One verb, and no other word that may be a past: “that he came at all surprised them”. */
function isOneVerb(grammar: Grammar, from: number, to: number): boolean {
  const { tokens, roles } = grammar
  let pasts = 0
  for (let i = from; i < to; i++) if (roles[i] & FINITE || tokens.facts[i] & Flag.PAST) pasts++
  return pasts < 2 && finiteVerbs(grammar, from, to) === 1
}

/** What kind of fragment a sentence is; undefined for one that is whole, or that native writers leave so. */
export function fragmentOf(grammar: Grammar, sentence: Sentence): Incomplete | undefined {
  const { document, tokens, roles } = grammar
  const { endToken: end } = sentence
  const dateline = behindDateline(grammar, sentence)
  const first = dateline ?? sentence.firstToken
  // Only what a plain full stop ends: no question, no list, no line of a caption.
  if (
    end - first <= SHORTEST ||
    tokens.kind[first] !== Kind.word ||
    tokens.flags[first] & Mark.lower ||
    tokenUnit(document, end - 1) !== 0x2e
  )
    return undefined
  // A phrase or clause that is its whole paragraph is no caption, and a damaged text is full of them.
  const inside =
    dateline !== undefined ||
    first > document.blocks[sentence.block].firstToken ||
    (sentence.block > 0 &&
      (roles[first] & (Role.PREPOSITION | Role.SUBORDINATE)) !== 0 &&
      !(tokens.flags[first] & Mark.upper) &&
      grammar.isDamaged())
  if (inside && isPicture(grammar, first, end)) return { kind: 'verbless', confidence: STYLE }
  if (isCutOff(grammar, sentence)) return { kind: 'cut', confidence: PLAIN, tokens: [end - 3, end] }
  const frame = lacksBehindFrame(grammar, first, end)
  if (frame > 0) return { kind: 'subject', confidence: PLAIN, tokens: [frame, frame + 2] }
  const kind = plainFragment(grammar, first, end, inside, sentence)
  if (kind)
    return {
      kind,
      confidence: kind === 'verbless' ? STYLE : PLAIN,
      ...(dateline === undefined ? {} : { tokens: [first, Math.min(first + SHORTEST, end)] }),
    }
  // A sentence that is its whole paragraph may be a caption; what begins one, the line below a headline.
  const bold = inside || (end < document.blocks[sentence.block].endToken && grammar.isDamaged())
  const found = bold || leadsParagraph(grammar, sentence) ? boldFragment(grammar, first, end) : undefined
  return (
    dashFor(grammar, first, end) ??
    (bold || found?.kind === 'verbless' ? found : undefined) ??
    (isNounPhrase(grammar, first, sentence) ? { kind: 'verbless', confidence: STYLE } : undefined)
  )
}

/** “A picture of horror.”, “The tone, sharp.”: in a damaged text a short phrase in which nothing may be a verb with a subject. */
function isPicture(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  const comma = isComma(grammar.document, first + 2)
  if (
    !(roles[first] & (comma ? Role.DETERMINER : Role.ONE)) ||
    end - first > LONGEST_PICTURE ||
    !grammar.isDamaged()
  )
    return false
  for (let i = first + 1; i < end - 1; i++)
    if (comma && i === first + 2) continue
    else if (!isPlain(grammar, i) || roles[i] & FINITE || tokens.facts[i] & (Flag.PAST | Flag.THIRD))
      return false
  return true
}

/** Its tokens, at most. */
const LONGEST_PICTURE = 9

/** No sentence ends with it, as none does with an article. */
const isOpen = (key: string): boolean => NEVER_LAST.has(key) || key === 'a' || key === 'an'

/** “He will meet the.”, “it would raise its.”: the last sentence of its block ends with a word that no sentence ends with. */
function isCutOff(grammar: Grammar, { endToken: end, block }: Sentence): boolean {
  const { document, tokens } = grammar
  const last = end - 2
  return (
    end === document.blocks[block].endToken &&
    isPlain(grammar, last) &&
    !isPossessive(tokens, last) &&
    isOpen(tokenKey(document, last)) &&
    tokens.kind[last - 1] === Kind.word &&
    !(tokens.flags[end - 1] & Mark.spaceBefore)
  )
}

/** What begins a paragraph of several sentences is no caption, though it may be the line below a headline. */
const leadsParagraph = ({ document }: Grammar, { block, firstToken, endToken }: Sentence): boolean =>
  block > 0 && firstToken === document.blocks[block].firstToken && endToken < document.blocks[block].endToken

function plainFragment(
  grammar: Grammar,
  first: number,
  end: number,
  inside: boolean,
  sentence: Sentence,
): Fragment | undefined {
  const { tokens, roles } = grammar
  const role = roles[first]
  if (role & FINITE) return lacksSubject(grammar, first, inside) ? 'subject' : undefined
  if (role & Role.SAY && saysWithoutSubject(grammar, first, end)) return 'subject'
  if (role & Role.AND && inside && goesOn(grammar, first)) return 'subject'
  if (inside && (isThird(grammar, first) || isAdded(grammar, first, end))) return 'subject'
  const leads = leadsParagraph(grammar, sentence)
  if ((inside || leads) && isPastAlone(grammar, first, end, inside ? 1 : 0)) return 'subject'
  if (role & Role.SAY) return undefined
  if (
    inside &&
    role & Role.PREPOSITION &&
    tokens.word[first + 1] === grammar.words.which &&
    isPartOf(grammar, first, end)
  )
    return 'relative'
  if (role & Role.RELATIVE) return isRelative(grammar, first, end) ? 'relative' : undefined
  // “That the firm would not pay.”
  if (
    tokens.word[first] === grammar.words.that &&
    !(tokens.flags[first] & Mark.apostrophe) &&
    grammar.isDamaged() &&
    roles[first + 1] & (Role.DETERMINER | Role.HE | Role.THEY)
  )
    return !hasComma(grammar, first, end) && isOneVerb(grammar, first + 1, end) ? 'subordinate' : undefined
  // “And that he agreed with nobody, as before.”
  if (
    role & Role.AND &&
    inside &&
    tokens.word[first + 1] === grammar.words.that &&
    end - first > LONGEST_PICTURE &&
    grammar.isDamaged() &&
    roles[first + 2] & (Role.DETERMINER | Role.HE | Role.THEY)
  )
    return clausesAlone(grammar, first + 1, end, true) > 0 ? 'subordinate' : undefined
  if (role & Role.SUBORDINATE)
    return isSubordinate(grammar, first, end) || (inside && isClauseAlone(grammar, first, end))
      ? 'subordinate'
      : undefined
  if ((inside || leads) && isTelling(grammar, first, end)) return 'participle'
  const phrase =
    role & Role.PREPOSITION
      ? isPhrase(grammar, first, end, inside) && 'phrase'
      : afterSubject(grammar, first, end)
  return phrase || (isVerbless(grammar, sentence) ? 'verbless' : undefined)
}

/** A sentence of ordinary words behind another of its block, in which nothing may be a verb. */
function isVerbless(grammar: Grammar, { firstToken: first, endToken: end, block }: Sentence): boolean {
  const { document, tokens } = grammar
  if (first === document.blocks[block].firstToken || tokens.facts[first] & Flag.BASE) return false
  let small = 0
  let others = 0
  for (let i = first; i < end - 1; i++) {
    if (mayBeVerb(grammar, i) || (isVerbForm(grammar, i) && !isNamedByNoun(grammar, i))) return false
    if (isPlain(grammar, i)) small++
    else others++
  }
  // Names, figures and marks make a table or a list of players.
  return small >= SHORTEST && small > others * 2
}

/** “The telephone call”: behind one thing no base form is its verb. */
function isNamedByNoun({ tokens, roles }: Grammar, i: number): boolean {
  const before = tokens.facts[i - 1] & (Flag.NOUN | Flag.PLURAL | Flag.ADJECTIVE)
  return (
    before === Flag.NOUN &&
    (tokens.facts[i] & (Flag.NOUN | Flag.BASE | Flag.PAST | Flag.THIRD)) === (Flag.NOUN | Flag.BASE) &&
    (roles[i - 2] & Role.DETERMINER) !== 0 &&
    !(roles[i - 1] & Role.COLLECTIVE)
  )
}

/** Words of a phrase below which it may be put so on purpose: “To no avail.” */
const SHORTEST_PHRASE = 6

/** A phrase without verb or comma, behind another sentence of its block. */
function isPhrase(grammar: Grammar, first: number, end: number, inside: boolean): boolean {
  const { tokens, words } = grammar
  const word = tokens.word[first]
  if (!inside || end - first <= SHORTEST_PHRASE) return false
  if (word !== words.to && word !== words.of && word !== words.by && word !== words.from) return false
  for (let i = first + 1; i < end - 1; i++)
    if (tokens.kind[i] === Kind.punctuation || mayBeVerb(grammar, i)) return false
  return true
}

/** “Said it was good”, “Added that …”; not “Said Smith”, “Told that …, he left”, “Claims that … are false”. */
function saysWithoutSubject(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  if (tokens.facts[first] & Flag.NOUN || !(tokens.facts[first] & (Flag.PAST | Flag.THIRD))) return false
  const next = first + 1
  if (tokens.word[next] !== words.that && !(roles[next] & (Role.HE | Role.THEY))) return false
  if (tokens.word[next] !== words.that && !(roles[next + 1] & FINITE)) return false
  return !hasComma(grammar, first, end)
}

/** “And was sold”, “But did not give up”, “And taken to”: the verb of the sentence before, put alone. */
function goesOn(grammar: Grammar, first: number): boolean {
  const { tokens, roles, words } = grammar
  if (tokens.word[first] !== words.and && tokens.word[first] !== words.but) return false
  const verb = tokens.word[first + 1] === words.then ? first + 2 : first + 1
  const next = verb + 1
  if (!isPlain(grammar, verb) || !isPlain(grammar, next)) return false
  if (roles[verb] & FINITE)
    return (
      tokens.word[next] === words.not ||
      ((roles[verb] & (Role.BE | Role.HAVE)) !== 0 && isParticiple(grammar, next))
    )
  const facts = tokens.facts[verb]
  if (
    !(facts & (Flag.PAST | Flag.THIRD | Flag.PARTICIPLE)) ||
    facts & (Flag.NOUN | Flag.ADVERB | Flag.FUNCTION)
  )
    return false
  return (roles[next] & (facts & Flag.ADJECTIVE ? Role.DETERMINER : Role.DETERMINER | Role.PREPOSITION)) !== 0
}

function isParticiple({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & Role.BEEN) !== 0 ||
    (tokens.facts[i] & Flag.PARTICIPLE && !(tokens.facts[i] & Flag.FUNCTION)) !== 0
  )
}

/** “Also promised a new law”, “Later sold the house”; not “Also arrested were …”, “Then came the rain”. */
function isAdded(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  if (!isThing(grammar, first, Thing.ADDING)) return false
  const verb = first + 1
  const facts = tokens.facts[verb]
  if (!isPlain(grammar, verb) || !(facts & Flag.PAST) || facts & (Flag.NOUN | Flag.FUNCTION | Flag.ADVERB))
    return false
  if (isThing(grammar, verb, Thing.INVERTED)) return false
  // “Also said he would go”, “Later added that it rained”
  if (roles[verb] & Role.SAY)
    if (tokens.word[verb + 1] === grammar.words.that || roles[verb + 1] & (Role.HE | Role.THEY)) return true
  return (
    (roles[verb + 1] & Role.DETERMINER) !== 0 &&
    !hasComma(grammar, first, end) &&
    finiteVerbs(grammar, verb + 1, end) === 0
  )
}

/** “Of which a part was given away.”; “among which two boats.” English has such clauses in questions and as “of which more later”. */
function isPartOf(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, words } = grammar
  const word = tokens.word[first]
  return (
    (word === words.of || word === words.by || word === words.for || word === words.from) &&
    !hasComma(grammar, first, end)
  )
}

/** “Owns two hotels”, “Comes from a village”: a third person at the head, and what follows a verb. */
function isThird({ tokens, roles }: Grammar, first: number): boolean {
  const facts = tokens.facts[first]
  if (
    !(facts & Flag.THIRD) ||
    facts & (Flag.NOUN | Flag.FUNCTION | Flag.PLURAL) ||
    !(tokens.flags[first] & Mark.title)
  )
    return false
  return (roles[first + 1] & (Role.DETERMINER | Role.MANY | Role.PREPOSITION)) !== 0
}

/** “As the heating had failed.”, “After it had hit a rock.”: subject and verb right behind the conjunction, and no other clause. */
function isClauseAlone(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  if (hasComma(grammar, first, end) || tokens.flags[first] & Mark.apostrophe) return false
  let verb = first + 1
  if (roles[verb] & (Role.HE | Role.THEY)) verb++
  else if (roles[verb] & Role.DETERMINER) {
    const noun = verb + 1
    verb = noun
    while (
      verb < noun + LONGEST_NOUN &&
      (tokens.facts[verb] & (Flag.ADJECTIVE | Flag.NOUN) || roles[verb] & Role.MANY) &&
      !(roles[verb] & FINITE)
    )
      verb++
    if (verb === noun || !(tokens.facts[verb - 1] & Flag.NOUN) || roles[verb - 1] & Role.TIME) return false
  } else return false
  // “As both sides discussed the plan.”
  const past =
    (tokens.facts[verb] & (Flag.PAST | Flag.NOUN | Flag.ADJECTIVE)) === Flag.PAST &&
    (roles[verb + 1] & (Role.DETERMINER | Role.PREPOSITION)) !== 0
  return ((roles[verb] & FINITE) !== 0 || past) && finiteVerbs(grammar, verb + 1, end) === 0
}

/** Words of a noun and what describes it, at most. */
const LONGEST_NOUN = 4

/** “Having lost the support of his party.”, “Stating that the groves are safe until May.”: no main verb, and nobody who acts. */
function isTelling(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const having = tokens.word[first] === words.having
  // “Saying that is easy.”, “doing that with care”
  const that = tokens.word[first + 1] === words.that && !(roles[first + 2] & (FINITE | Role.PREPOSITION))
  return (
    // “Pointing out that”
    (having || that || tokens.word[first + 2] === words.that) &&
    (tokens.facts[first] & Flag.GERUND) !== 0 &&
    (!hasComma(grammar, first, end) || grammar.isSuspect()) &&
    clausesAlone(grammar, having ? first + 2 : first, end, true) >= (having ? 0 : 1)
  )
}

/** “Was arrested”, “Will be”, “Did not want”, “Has no children”: no question, and no inversion (“Had he known”). */
function lacksSubject(grammar: Grammar, first: number, inside: boolean): boolean {
  const { tokens, roles, words } = grammar
  const next = first + 1
  if (!(tokens.flags[next] & Mark.lower)) return false
  if (roles[first] & Role.DO)
    return inside && tokens.word[next] === words.not && tokens.word[first] !== words.do
  if (inside && tokens.word[first] === words.has)
    if (tokens.word[next] === words.no || tokens.word[next] === words.a || roles[next] & Role.MANY)
      return true
  if (inside && roles[first] & Role.BE && isParticiple(grammar, next) && tokens.facts[next] & Flag.PAST)
    return true
  // “Is for the third time in prison.”, “Was in the shop for an hour.”: no question ends with a full stop.
  if (isAloneBe(grammar, first)) return true
  if (inside && isStated(grammar, first)) return true
  if (roles[first] & Role.MODAL) return tokens.word[first] === words.will && (roles[next] & Role.BEEN) !== 0
  return (
    (roles[next] & Role.BEEN) !== 0 ||
    (tokens.facts[next] & (Flag.PARTICIPLE | Flag.BASE)) === Flag.PARTICIPLE
  )
}

/** “Would probably fall”, “Is hard to reach”, “Was also ill”, “Is the first time”: a question has its subject there, and another mark. */
function isStated(grammar: Grammar, first: number): boolean {
  const { document, tokens, roles, words } = grammar
  const next = roles[first + 1] & Role.BETWEEN ? first + 2 : first + 1
  const facts = tokens.facts[next]
  if (roles[first] & Role.HAVE)
    return next > first + 1 && (facts & (Flag.PARTICIPLE | Flag.NOUN)) === Flag.PARTICIPLE
  if (roles[first] & Role.MODAL)
    return (
      tokens.word[first] !== words.will &&
      !MONTH.has(tokenKey(document, first)) &&
      ((facts & Flag.BASE && (next > first + 1 || !(facts & Flag.NOUN))) ||
        (roles[next] & (Role.HAVE | Role.BEEN)) !== 0)
    )
  if (!(roles[first] & Role.BE) || !(roles[first] & Role.SINGULAR_VERB)) return false
  if (tokens.word[next] === words.the) return isCase(grammar, next + 1, Case.RANK)
  return (
    (facts & (Flag.ADJECTIVE | Flag.ADVERB)) !== 0 &&
    !(facts & Flag.NOUN) &&
    (roles[next] & (Role.DETERMINER | Role.MANY | Role.HE | Role.THEY)) === 0 &&
    (tokens.facts[next + 1] & Flag.FUNCTION) !== 0
  )
}

const MONTH = wordSet('may can might need dare')
/** “Joined the fleet in May.”, “Went to Kent with her.”: a past tense with its object, no comma, and no more other verbs. */
function isPastAlone(grammar: Grammar, first: number, end: number, verbs: number): boolean {
  const { tokens, roles } = grammar
  const facts = tokens.facts[first]
  if (!(facts & Flag.PAST) || facts & (Flag.NOUN | Flag.ADVERB | Flag.FUNCTION | Flag.BASE)) return false
  // “Announced yesterday the closure”
  const timed = roles[first + 1] & Role.TIME && roles[first + 2] & Role.DETERMINER ? first + 2 : first + 1
  const active =
    Role.DETERMINER | Role.MANY | (facts & (Flag.PARTICIPLE | Flag.ADJECTIVE) ? 0 : Role.PREPOSITION)
  return (
    (roles[timed] & active) !== 0 &&
    !hasComma(grammar, first, end) &&
    finiteVerbs(grammar, timed + 1, end) <= verbs
  )
}

/** “Is”, “was” and a preposition or “a” behind. */
function isAloneBe({ tokens, roles, words }: Grammar, first: number): boolean {
  const next = first + 1
  if (!(roles[first] & Role.BE) || !(roles[first] & Role.SINGULAR_VERB)) return false
  return (
    ((roles[next] & Role.ONE) !== 0 && tokens.word[next] !== words.this) ||
    (roles[next] & (Role.PREPOSITION | Role.SUBORDINATE | Role.RELATIVE)) === Role.PREPOSITION
  )
}

/**
 * “Which denied”, “Who also said”; “Whose doctors have had no pay”. What is left so on purpose is in the present: “Which is
 * why”, “Which means that”, “Who knows”.
 */
function isRelative(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const word = tokens.word[first]
  if (tokens.flags[first] & Mark.upper) return false
  if (word === words.whose) return finiteVerbs(grammar, first + 1, end) === 1
  // “What shortens the queue.”
  const what =
    word === words.what && roles[first + 2] & Role.DETERMINER && finiteVerbs(grammar, first + 2, end) === 0
  if (word !== words.which && word !== words.who && !what) return false
  const verb = roles[first + 1] & Role.BETWEEN ? first + 2 : first + 1
  if (word !== words.who && isThirdPerson(tokens, verb) && !(roles[verb] & FINITE))
    return !isThing(grammar, verb, Thing.ON_PURPOSE) && isPlain(grammar, verb + 1)
  return (
    !what &&
    mayBeVerb(grammar, verb) &&
    (roles[verb] & Role.HAVE || (tokens.facts[verb] & Flag.PAST && !(roles[verb] & FINITE))) !== 0
  )
}

/** One verb, and no comma that parts a main clause from it. */
function isSubordinate(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles, words } = grammar
  const word = tokens.word[first]
  // “Once in the boat they slept.”
  if (
    word === words.that ||
    (tokenKey(grammar.document, first) === 'once' && roles[first + 1] & Role.PREPOSITION) ||
    (roles[first] & Role.PREPOSITION && (word !== words.because || tokens.word[first + 1] === words.of))
  )
    return false
  for (let i = first; i < end; i++) if (isComma(grammar.document, i)) return false
  return finiteVerbs(grammar, first + 1, end) === 1
}

/** What stands behind a definite subject instead of its verb. */
function afterSubject(grammar: Grammar, first: number, end: number): Fragment | undefined {
  const subject = subjectPhrase(grammar, first, end)
  if (!subject) return undefined
  const { document, tokens, roles } = grammar
  const unit = tokenUnit(document, subject.end)
  const next = subject.end + 1
  const participle =
    unit === 0x2c && (tokens.facts[next] & Flag.GERUND) !== 0 && !(roles[next] & Role.PREPOSITION)
  // “Ahlen – A lorry …” is a dateline.
  const dash =
    isDash(unit) &&
    (tokens.flags[subject.end] & Mark.spaceBefore) !== 0 &&
    (tokens.flags[next] & Mark.lower) !== 0
  if (!participle && !dash) return undefined
  // “The pound fell, losing a tenth”: the subject ended with its verb.
  for (let i = first + 2; i < subject.end; i++) if (followsNoun(grammar, i)) return undefined
  if (finiteVerbs(grammar, next + 1, end) > 0) return undefined
  return participle ? 'participle' : 'copula'
}

/** A word in small letters that may be the verb of the noun before it. */
function followsNoun({ tokens, roles }: Grammar, i: number): boolean {
  const verb = Flag.PAST | Flag.THIRD | Flag.BASE
  if (!(tokens.flags[i] & Mark.lower) || !(tokens.facts[i] & verb)) return false
  return (
    !(roles[i - 1] & (Role.DETERMINER | Role.MANY | Role.PREPOSITION)) &&
    !(tokens.facts[i - 1] & Flag.ADJECTIVE)
  )
}

/**
 * True for a “that” or “if” at token `i` whose clause has lost its subject: “announced that will appeal the sentence”,
 * “confirmed that has signed”, “if does not answer”.
 */
export function lacksSubjectBehind(grammar: Grammar, i: number, from: number): boolean {
  const { tokens, roles } = grammar
  const verb = i + 1
  if (tokens.word[i] !== grammar.words.that)
    return (
      (roles[verb] & Role.DO) !== 0 &&
      tokens.word[verb + 1] === grammar.words.not &&
      IF.test(tokenKey(grammar.document, i))
    )
  if (i <= from || !(tokens.flags[i] & Mark.lower) || !isPlain(grammar, verb)) return false
  // “It is said that will begin in May”
  if (
    tokens.word[i - 3] === grammar.words.it &&
    roles[i - 2] & Role.BE &&
    tokens.facts[i - 1] & Flag.PARTICIPLE &&
    (roles[verb] & FINITE || isThirdPerson(tokens, verb))
  )
    return grammar.isSuspect()
  const tells = isThing(grammar, i - 1, Thing.TELLS)
  // “Said that wants”, “said that did not know”
  const felt = tokens.word[verb + 1] === grammar.words.not ? verb + 2 : verb
  if ((tells || roles[i - 1] & Role.SAY) && isOf(grammar.clause, tokens.word[felt], Clause.FELT))
    return ((roles[verb] & Role.DO) | (tokens.facts[felt] & Flag.THIRD)) !== 0
  if (!tells || !isPlain(grammar, verb + 1)) return false
  const next =
    roles[verb + 1] & Role.BETWEEN || tokens.word[verb + 1] === grammar.words.not ? verb + 2 : verb + 1
  // “Announced that must be paid”: nobody would call it a pronoun before a verb of somebody’s doing.
  if (roles[verb] & Role.MODAL)
    return (
      (tokens.facts[next] & Flag.BASE) !== 0 &&
      !(roles[next] & (Role.BEEN | Role.HAVE)) &&
      (roles[next + 1] & Role.DETERMINER) !== 0
    )
  if (roles[verb] & Role.HAVE)
    return (tokens.facts[next] & Flag.PARTICIPLE) !== 0 && !(roles[next] & Role.BEEN)
  // “Promised that finishes the works”
  if (isThirdPerson(tokens, verb) && grammar.isSuspect()) return true
  // “Stated that exists no danger”
  if (tokens.facts[verb] & Flag.THIRD && isGap(grammar, verb, Gap.INTRANSITIVE))
    return (roles[next] & (Role.DETERMINER | Role.MANY)) !== 0
  return (roles[verb] & Role.BE) !== 0 && (tokens.facts[next] & (Flag.GERUND | Flag.NOUN)) === Flag.GERUND
}

/** Words that open a clause and are no subject of it. */
const IF = /^(?:if|because|although)$/
