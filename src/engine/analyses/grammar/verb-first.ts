import type { Sentence } from '../../document/document.ts'
import { tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Clause } from '../../language/clause-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type Grammar, isOfClause, isPlain } from './grammar.ts'

/** A verb at the head of its sentence, or behind a phrase there, with its subject only then. */
export interface VerbFirst {
  readonly verb: number
  /** First token of the subject. */
  readonly subject: number
}

/** Words of a phrase before the verb, at most. */
const LONGEST = 9

/** Words between a verb at the head and its subject, at most. */
const LATE = 7

/**
 * The verb before its subject in a sentence: “In Odesa opened a new school”, “During the storm were injured three sailors”,
 * “As a result of the blast perished two men”, “Last year fell the number of fires”, “Tomorrow will the council vote”, “Was
 * opened in Cairo the fair”. English has so only what stands, lies or comes: “On the hill stood a mill”; and what is found or
 * lurks somewhere, for which a suspect text is asked alone: “From the lake were taken samples”, “to this contributed the rain”.
 */
export function verbFirst(
  grammar: Grammar,
  { firstToken: from, endToken: to }: Sentence,
): VerbFirst | undefined {
  const { tokens, roles, clause, words } = grammar
  const first = clause.get(tokens.word[from]) ?? 0
  if ((roles[from] & HEADS || first & MOVES) && !isQuestion(grammar, to))
    return ofHead(grammar, from, to, (first & MOVES) !== 0)
  const frame = (first & Clause.TIME_FRAME) !== 0
  if (frame) {
    // “Now wants the council”, “last year fell the number”, “yesterday was opened the fair”
    const verb = roles[from] & Role.TIME || !(roles[from + 1] & Role.TIME) ? from + 1 : from + 2
    if (verb === from + 1 && (first & Clause.COMPARED || roles[from] & Role.DETERMINER)) return undefined
    return isQuestion(grammar, to) ? undefined : ofTime(grammar, verb)
  }
  if (!(roles[from] & Role.PREPOSITION) || roles[from] & (Role.RELATIVE | Role.HAVE)) return undefined
  for (let verb = from + 2; verb + 1 < to && verb < from + LONGEST; verb++) {
    if (roles[verb] & (Role.MODAL | Role.HAVE)) return ofModal(grammar, verb, from)
    if (tokens.kind[verb] === Kind.punctuation || roles[verb] & STOPS) return undefined
    // “In the first place the firm wants”
    if (roles[verb] & Role.DETERMINER && !(roles[verb - 1] & Role.PREPOSITION)) return undefined
    const facts = tokens.facts[verb]
    if (!isPlain(grammar, verb) || roles[verb] & (Role.PREPOSITION | Role.DETERMINER)) continue
    if (roles[verb] & Role.BE) return ofPassive(grammar, verb, from)
    if (facts & (Flag.ADVERB | Flag.FUNCTION)) continue
    if (facts & Flag.ADJECTIVE && !(roles[verb + 1] & Role.DETERMINER)) continue
    const kind = clause.get(tokens.word[verb]) ?? 0
    const time = roles[verb - 1] & Role.TIME || tokens.kind[verb - 1] === Kind.number
    if (kind & Clause.MOVES && time && !(roles[from] & Role.SUBORDINATE))
      return beginsNoun(grammar, verb + 1, false) ? { verb, subject: verb + 1 } : undefined
    if (!(facts & (Flag.PAST | Flag.THIRD)) || kind & Clause.STANDS || facts & Flag.NOUN) {
      if (facts & Flag.NOUN) continue
      return undefined
    }
    if (!endsPlace(grammar, verb - 1) || isNamed(grammar, verb - 1, from)) return undefined
    // A verb that never has an object, or one behind a place: “with the car died two men”, “in Kyiv finished the repair”.
    const happens =
      (kind & Clause.HAPPENS) !== 0 ||
      (!(roles[from] & Role.SUBORDINATE || tokens.word[from] === words.for) &&
        ((verb === from + 2 && isPlace(grammar, verb - 1)) || grammar.isSuspect()))
    return happens && beginsNoun(grammar, verb + 1, !(kind & Clause.HAPPENS))
      ? { verb, subject: verb + 1 }
      : undefined
  }
  return undefined
}

/** What a phrase before the verb does not hold. */
const STOPS =
  Role.HE | Role.THEY | Role.RELATIVE | Role.SUBORDINATE | Role.HAVE | Role.MODAL | Role.DO | Role.SAY

/** What a question may begin with. */
const HEADS = Role.BE | Role.HAVE
/** Verbs without object. */
const MOVES = Clause.HAPPENS | Clause.MOVES

function isQuestion(grammar: Grammar, to: number): boolean {
  const { tokens, document } = grammar
  const last = tokens.kind[to - 1] === Kind.punctuation ? tokenUnit(document, to - 1) : 0
  return last !== 0x2e
}

/** “Was opened on Monday the fair”, “has died the painter”, “died at dawn two men” */
function ofHead(grammar: Grammar, from: number, to: number, moves: boolean): VerbFirst | undefined {
  const { tokens, roles } = grammar
  let i = from + 1
  if (!moves) {
    if (roles[i] & Role.BEEN && roles[from] & Role.HAVE) i++
    if (!isPlain(grammar, i) || !(tokens.facts[i] & Flag.PARTICIPLE) || roles[i] & (Role.HAVE | Role.BEEN))
      return undefined
    i++
  }
  // A phrase of place or time: no comma ends it, and no object stands there.
  const end = Math.min(to, i + LATE)
  for (let behind = false; i < end && tokens.kind[i] <= Kind.number; i++) {
    if (roles[i] & STOPS) return undefined
    const time = (roles[i] & Role.TIME) !== 0 || !(tokens.flags[i] & Mark.lower)
    if (roles[i] & Role.PREPOSITION) {
      if (roles[i + 1] & Role.DETERMINER) i++
      behind = true
    } else if (!behind && beginsNoun(grammar, i, !(roles[i] & Role.MANY))) return { verb: from, subject: i }
    else if (!behind && !time && !(tokens.facts[i] & Flag.ADVERB)) return undefined
    else if (time || tokens.facts[i] & Flag.NOUN) behind = false
  }
  return undefined
}

/** “Last year fell the number of fires”, “now wants the council a tower”, “tomorrow will the deputies vote” */
function ofTime(grammar: Grammar, verb: number): VerbFirst | undefined {
  const { tokens, roles } = grammar
  if (!isPlain(grammar, verb)) return undefined
  const subject = verb + 1
  if (roles[verb] & (Role.MODAL | Role.HAVE)) return ofModal(grammar, verb, verb - 1)
  if (roles[verb] & Role.BE)
    return isPlain(grammar, subject) &&
      tokens.facts[subject] & Flag.PARTICIPLE &&
      !isOfClause(grammar, subject, Clause.NAMES) &&
      beginsNoun(grammar, subject + 1, false)
      ? { verb, subject: subject + 1 }
      : undefined
  return isOfClause(grammar, verb, MOVES) && beginsNoun(grammar, subject, false)
    ? { verb, subject }
    : undefined
}

/** “In Berlin will the ministers meet”, “on Monday has the court decided”; not “at no time did the”, “next year will be”. */
function ofModal(grammar: Grammar, verb: number, from: number): VerbFirst | undefined {
  const { tokens, roles, words } = grammar
  for (let k = from; k < verb; k++) if (isOfClause(grammar, k, Clause.TURNS)) return undefined
  const subject = verb + 1
  // “In May will be shown the new opera”
  if (roles[subject] & Role.BEEN) return ofPassive(grammar, subject, from)
  if (tokens.word[subject] !== words.the || roles[from] & Role.SUBORDINATE) return undefined
  if (!(roles[verb - 1] & Role.TIME) && (!endsPlace(grammar, verb - 1) || isNamed(grammar, verb - 1, from)))
    return undefined
  if (roles[verb] & Role.MODAL) return { verb, subject }
  for (let k = subject + 2; k <= subject + 4 && isPlain(grammar, k); k++)
    if ((tokens.facts[k] & (Flag.PARTICIPLE | Flag.NOUN)) === Flag.PARTICIPLE) return { verb, subject }
  return undefined
}

/** “During the storm were injured three sailors”, “on Monday was opened the fair” */
function ofPassive(grammar: Grammar, be: number, from: number): VerbFirst | undefined {
  const { tokens, roles, words } = grammar
  const participle = be + 1
  if (!isPlain(grammar, participle) || !(tokens.facts[participle] & Flag.PARTICIPLE)) return undefined
  const opener = tokens.word[from]
  const behind = roles[be - 1] & Role.MODAL ? be - 2 : be - 1
  const time = (roles[behind] & Role.TIME) !== 0 && (opener === words.on || opener === words.in)
  const event =
    opener === words.for || opener === words.during || opener === words.as || opener === words.because
  // “In the car were found two knives” may be English, and so may “among the dead were counted”.
  if (!(time || event || (!(roles[from] & Role.SUBORDINATE) && grammar.isSuspect()))) return undefined
  if (!endsPlace(grammar, behind)) return undefined
  const subject = participle + 1
  const begins = event
    ? tokens.kind[subject] === Kind.number || roles[subject] & Role.MANY
    : !isOfClause(grammar, participle, Clause.NAMES) &&
      (beginsNoun(grammar, subject, false) || (tokens.facts[subject] & THINGS) === THINGS)
  return begins ? { verb: be, subject } : undefined
}

/** Of a noun in the plural. */
const THINGS = Flag.NOUN | Flag.PLURAL

/** A noun or name, which ends the phrase. */
function endsPlace({ tokens, roles }: Grammar, i: number): boolean {
  if (tokens.kind[i] === Kind.number) return true
  if (tokens.kind[i] !== Kind.word) return false
  return (
    !(tokens.flags[i] & Mark.lower) || (tokens.facts[i] & Flag.NOUN) !== 0 || (roles[i] & Role.TIME) !== 0
  )
}

/** “During his speech Mr Allard died”: a name of its own, or a second noun, is the subject. */
function isNamed(grammar: Grammar, i: number, from: number): boolean {
  const { tokens, roles } = grammar
  if (!(tokens.flags[i] & Mark.lower))
    return i !== from + 1 && tokens.kind[i] === Kind.word && !(roles[i] & Role.TIME)
  return (
    (tokens.facts[i - 1] & (Flag.NOUN | Flag.ADJECTIVE)) === Flag.NOUN ||
    (tokens.facts[i] & Flag.PLURAL) !== 0
  )
}

function isPlace({ tokens }: Grammar, i: number): boolean {
  return !(tokens.flags[i] & Mark.lower) && (tokens.facts[i] & Flag.PLACE) !== 0
}

/** @param definite only “the” and “a” begin it */
function beginsNoun({ document, tokens, roles, words }: Grammar, i: number, definite: boolean): boolean {
  if (tokens.kind[i] === Kind.number) return !definite && tokenUnit(document, i + 1) !== 0x2d
  if (!(tokens.flags[i] & Mark.lower)) return false
  if (definite) return tokens.word[i] === words.the || tokens.word[i] === words.a
  return (roles[i] & (Role.DETERMINER | Role.MANY)) !== 0 && !(roles[i + 1] & Role.TIME)
}
