import { isCapital, isComma, isPossessive, tokenKey, widthOf } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import type { FriendKind } from '../language/false-friends.ts'
import { CALENDAR } from '../language/name-words.ts'
import { Small } from '../language/small-words.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import type { Analyses } from './analyses.ts'
import { damaged } from './condition.ts'
import { type ForeignStretch, foreignStretches } from './foreign.ts'
import { stretchOf } from './foreign-forms.ts'
import { likelySource } from './leftovers.ts'
import { quotations } from './quotations.ts'
import { DETERMINERS } from './words/facts.ts'

const CONFIDENCE = 0.82
/** Subjects that are pronouns. */
const SUBJECTS = new Set('he she it they we i you there'.split(' '))
/** Of families of the Netherlands. */
const OF_FAMILIES = 'van'
/** Kinds of which English words of grammar may be. */
const GRAMMAR: ReadonlySet<FriendKind> = new Set(['n', 'f', 'g'])
/** Behind them and a noun a bare verb may stand. */
const BEFORE_VERB =
  /^(?:do|does|did|can|could|will|would|shall|should|may|might|must|let|lets|make|makes|made|help|helps|helped|have|had|see|saw|watch|watched)$/
/** So many tokens before it they are sought. */
const REACH = 8
const SHAPE = Mark.digit | Mark.hyphen | Mark.apostrophe | Mark.abbreviation | Mark.upper

/**
 * Small words of a damaged text's source that are English words too, where those cannot stand: “in Pula, dove her father
 * lived”, “the council hat decided”, “5 bin houses”, “Die rescuers came”.
 */
export function* falseFriends(analyses: Analyses): Generator<ForeignStretch> {
  if (!analyses.get(damaged)) return
  const source = likelySource(analyses)
  if (!source) return
  const { document, resources } = analyses
  const { tokens, text } = document
  const friends = resources.falseFriends()
  const { isForeign } = analyses.get(foreignStretches)
  for (let i = 0; i + 2 < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.word || widthOf(tokens, i) > 6 || tokens.flags[i] & SHAPE) continue
    const key = tokenKey(document, i)
    const kinds = friends.get(key)?.filter(({ language }) => language === source)
    if (!kinds || tokens.flags[i + 1] & Mark.lineBefore || isForeign(i)) continue
    // Of those words of grammar that English has too, “am” stands beside “I” alone.
    const shared = tokens.facts[i] & Flag.FUNCTION && key !== 'am'
    const stand = kinds.some(({ kind }) => (!shared || GRAMMAR.has(kind)) && stands(kind, i, key))
    if (stand && !analyses.get(quotations).surelyInside(tokens.start[i]))
      yield stretchOf(document, i, source, CONFIDENCE)
  }

  /** Whether a word of this kind stands here, and no English one. */
  function stands(kind: FriendKind, i: number, word: string): boolean {
    const [before, after] = [i - 1, i + 1]
    const next = tokens.facts[after]
    const key = tokenKey(document, after)
    const things =
      (tokens.flags[after] & Mark.lower) !== 0 &&
      (next & (Flag.PLURAL | Flag.NOUN | Flag.FUNCTION)) === (Flag.PLURAL | Flag.NOUN)
    if (isHead(i)) return kind === 'd' && things
    const facts = tokens.facts[before]
    const small = (tokens.flags[before] & Mark.lower) !== 0
    if (isCapital(document, i))
      return (
        kind === 'o' &&
        (DETERMINERS.has(tokenKey(document, before)) || (small && (facts & Flag.ADJECTIVE) !== 0)) &&
        !isCapital(document, after)
      )
    const noun = small && (facts & Flag.NOUN) !== 0 && !(facts & (Flag.FUNCTION | Flag.ADJECTIVE))
    const opens = DETERMINERS.has(key) || tokens.kind[after] === Kind.number
    switch (kind) {
      case 'p': {
        // “Nurses pour the tea”, “they helped the nurse pour the tea”
        const acts = (tokens.facts[i] & Flag.BASE) !== 0
        const participle = small && !acts && (facts & Flag.PARTICIPLE) !== 0
        const governs = participle || (noun && !(facts & Flag.PLURAL) && !(acts && isCaused(i)))
        return governs && (opens || CALENDAR.has(key) || (isCapital(document, after) && word !== OF_FAMILIES))
      }
      case 'f':
        // “The train do the capital”, not “what can the mayor do the next day”
        return (
          noun &&
          (opens ||
            isCapital(document, after) ||
            (next & (Flag.NOUN | Flag.ADJECTIVE | Flag.ADVERB)) === Flag.NOUN) &&
          (word !== 'do' || (!(facts & Flag.PLURAL) && !isCaused(i)))
        )
      case 'g':
        // “The baker no paid the fine”, not “the firm offers no paid leave”
        return (
          (noun || isCapital(document, before)) &&
          (next & (Flag.PAST | Flag.NOUN)) === Flag.PAST &&
          (!(next & Flag.ADJECTIVE) || (tokens.facts[i + 2] & Flag.FUNCTION) !== 0)
        )
      case 'v':
        // Not “Gannett’s son explained”
        return (
          (noun || isCapital(document, before)) &&
          !isPossessive(tokens, before) &&
          tokens.kind[after] === Kind.word &&
          ((next & (Flag.PARTICIPLE | Flag.NOUN | Flag.FUNCTION)) === Flag.PARTICIPLE ||
            opens ||
            key === 'not' ||
            (next & (Flag.ADVERB | Flag.FUNCTION)) === Flag.ADVERB)
        )
      case 'n': {
        // “Followed once tankers for months”, not “left once soldiers came”
        const ends =
          tokens.kind[i + 2] === Kind.punctuation ||
          isOf(resources.smallWords(), tokenKey(document, i + 2), Small.PREPOSITION)
        const led =
          small && !(facts & (Flag.NOUN | Flag.ADJECTIVE)) && !DETERMINERS.has(tokenKey(document, before))
        return things && (tokens.kind[before] === Kind.number || (led && ends))
      }
      case 'c':
        return isComma(document, before) && (opens || SUBJECTS.has(key))
      case 'd':
        return (
          things && small && (facts & Flag.FUNCTION) !== 0 && !DETERMINERS.has(tokenKey(document, before))
        )
      case 't':
        // “A red of six firms”
        return (
          DETERMINERS.has(tokenKey(document, before)) &&
          (!(tokens.facts[i] & Flag.NOUN) || (word === 'red' && key === 'of')) &&
          ((next & Flag.FUNCTION) !== 0 || tokens.kind[after] === Kind.punctuation)
        )
      case 'y': {
        // “The estate of 1974”, “5 let”
        const at = key === 'of' ? i + 2 : after
        return tokens.kind[before] === Kind.number || (small && isYear(at))
      }
      case 'q':
        return opens
      default:
        return false
    }
  }

  /** Whether what goes before asks for a bare verb: “can”, “made”. */
  function isCaused(i: number): boolean {
    for (let k = i - 2; k >= 0 && k > i - REACH; k--) if (BEFORE_VERB.test(tokenKey(document, k))) return true
    return false
  }

  function isHead(i: number): boolean {
    return (
      i === 0 || (tokens.flags[i] & Mark.lineBefore) !== 0 || '.!?“"'.includes(text[tokens.end[i - 1] - 1])
    )
  }

  function isYear(at: number): boolean {
    return tokens.kind[at] === Kind.number && widthOf(tokens, at) === 4
  }
}
