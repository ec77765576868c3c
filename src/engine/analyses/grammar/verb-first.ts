import type { Sentence } from '../../document/document.ts'
import { tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Clause } from '../../language/clause-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type Grammar, isPlain } from './grammar.ts'

/** A verb at the head of its sentence, or behind a phrase there, with its subject only then. */
export interface VerbFirst {
  readonly verb: number
  /** First token of the subject. */
  readonly subject: number
}

/** Words of a phrase before the verb, at most. */
const LONGEST = 9

/**
 * The verb before its subject in a sentence: “In Odesa opened a new school”, “During the storm were injured three sailors”,
 * “As a result of the blast perished two men”. English has so only what stands, lies or comes: “On the hill stood a mill”.
 */
export function verbFirst(
  grammar: Grammar,
  { firstToken: from, endToken: to }: Sentence,
): VerbFirst | undefined {
  const { tokens, roles, clause } = grammar
  if (!(roles[from] & Role.PREPOSITION) || roles[from] & (Role.RELATIVE | Role.HAVE)) return undefined
  for (let verb = from + 2; verb + 1 < to && verb < from + LONGEST; verb++) {
    if (tokens.kind[verb] === Kind.punctuation || roles[verb] & STOPS) return undefined
    const facts = tokens.facts[verb]
    if (!isPlain(grammar, verb) || roles[verb] & (Role.PREPOSITION | Role.DETERMINER)) continue
    if (roles[verb] & Role.BE) return ofPassive(grammar, verb, from)
    if (facts & (Flag.ADVERB | Flag.FUNCTION)) continue
    if (facts & Flag.ADJECTIVE && !(roles[verb + 1] & Role.DETERMINER)) continue
    const kind = clause.get(tokens.word[verb]) ?? 0
    if (!(facts & Flag.PAST) || kind & Clause.STANDS || facts & Flag.NOUN) {
      if (facts & Flag.NOUN) continue
      return undefined
    }
    if (!endsPlace(grammar, verb - 1) || isNamed(grammar, verb - 1, from)) return undefined
    // A verb that never has an object, or one behind a place: “with the car died two men”, “in Kyiv finished the repair”.
    const happens = (kind & Clause.HAPPENS) !== 0 || (verb === from + 2 && isPlace(grammar, verb - 1))
    return happens && beginsNoun(grammar, verb + 1, !(kind & Clause.HAPPENS))
      ? { verb, subject: verb + 1 }
      : undefined
  }
  return undefined
}

/** What a phrase before the verb does not hold. */
const STOPS =
  Role.HE | Role.THEY | Role.RELATIVE | Role.SUBORDINATE | Role.HAVE | Role.MODAL | Role.DO | Role.SAY

/** “During the storm were injured three sailors”, “For the repair were allocated 40 million” */
function ofPassive(grammar: Grammar, be: number, from: number): VerbFirst | undefined {
  const { tokens, roles, words } = grammar
  const participle = be + 1
  if (!isPlain(grammar, participle) || !(tokens.facts[participle] & Flag.PARTICIPLE)) return undefined
  // “In the car were found two knives” may be English, and so may “among the dead were counted”.
  const opener = tokens.word[from]
  if (opener !== words.for && opener !== words.during && opener !== words.as && opener !== words.because)
    return undefined
  if (!endsPlace(grammar, be - 1)) return undefined
  const subject = participle + 1
  return tokens.kind[subject] === Kind.number || roles[subject] & Role.MANY
    ? { verb: be, subject }
    : undefined
}

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
  if (tokens.kind[i] !== Kind.word || !(tokens.flags[i] & Mark.lower)) return false
  if (definite) return tokens.word[i] === words.the || tokens.word[i] === words.a
  return (roles[i] & (Role.DETERMINER | Role.MANY)) !== 0 && !(roles[i + 1] & Role.TIME)
}
