import { tokenKey, tokenText, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Case } from '../../language/case-words.ts'
import { pluralOf } from '../../language/inflection.ts'
import { Gap } from '../../language/relatives.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { endsPhrase, type Grammar, isCase, isGap, isPlain } from './grammar.ts'

/** What a noun that is counted in the singular is not: some of these measure, some are no nouns in their place. */
const OTHER =
  Flag.PLURAL |
  Flag.ADJECTIVE |
  Flag.ADVERB |
  Flag.PAST |
  Flag.PARTICIPLE |
  Flag.GERUND |
  Flag.UNIT |
  Flag.FUNCTION
const NO_COUNT = Role.INVARIABLE | Role.PLURAL_FORM | Role.COLLECTIVE | Role.MANY | Role.UNCOUNTABLE

/** Behind these a verb has no object of its own: “saw two fall from it”. */
const MADE = /^(?:mak|made|see|saw|let|help|watch|hear|last)/

/**
 * “In contact with four case previously confirmed”, “scored 15 point.”, “the last three month of the year”: the noun right
 * behind the number at token `i`, where what stands on both sides leaves it no verb and no part of a compound; else -1.
 * @param from where the sentence begins
 */
export function plainlyCounted(grammar: Grammar, i: number, from: number): number {
  const { document, tokens, roles, words } = grammar
  const { facts, flags } = tokens
  const noun = tokenKey(document, i + 1) === 'such' ? i + 2 : i + 1
  if (i === from || !isPlain(grammar, noun) || roles[noun] & NO_COUNT) return -1
  if ((facts[noun] & (Flag.NOUN | Flag.LOWER | OTHER)) !== (Flag.NOUN | Flag.LOWER)) return -1
  let before = i - 1
  if (roles[before] & Role.LABEL && isCase(grammar, before, Case.STRETCH)) before--
  const stretch = before < i - 1
  const led = tokenKey(document, before)
  // “Channel 4 show”, “Jack Frost Two”, “under 21 captain”, “page 3 girl”
  const named = !(flags[i - 1] & Mark.lower) || (tokens.kind[i] === Kind.word && !(flags[i] & Mark.lower))
  if (named || flags[i - 1] & Mark.hyphen || roles[before] & Role.LABEL || tokens.word[i] === words.both)
    return -1
  const next = noun + 1
  const compared = isGap(grammar, next, Gap.COMPARED)
  const prepared =
    roles[before] & Role.PREPOSITION &&
    !(roles[before] & Role.SUBORDINATE) &&
    tokens.word[before] !== words.to
  const object =
    facts[before] & (Flag.PAST | Flag.BASE | Flag.THIRD) &&
    !(facts[before] & (Flag.FUNCTION | Flag.ADJECTIVE)) &&
    !MADE.test(led)
  const definite =
    tokens.kind[i] === Kind.word && roles[before] & Role.DETERMINER && (stretch || !(facts[noun] & Flag.BASE))
  if (!prepared && !object && !definite && !(compared && roles[before] & Role.BE)) return -1
  const plural = grammar.lexicon.find(pluralOf(tokenText(document, noun)))
  return isEnd() && grammar.lexicon.has(plural, Flag.PLURAL) ? noun : -1

  /** No noun that it describes. */
  function isEnd(): boolean {
    const described =
      isPlain(grammar, next) &&
      facts[next] & (Flag.GERUND | Flag.PARTICIPLE | Flag.ADVERB) &&
      !(facts[next] & (Flag.NOUN | Flag.ADJECTIVE))
    if (roles[noun] & Role.TIME && !compared && !described && !stretch && tokenKey(document, i) !== 'few')
      return false
    // “60 cub. m”
    if (
      tokenUnit(document, next) === STOP &&
      tokens.kind[i] === Kind.number &&
      !(flags[next + 1] & Mark.title)
    )
      return false
    if (roles[next] & Role.AND)
      return tokens.kind[next + 1] === Kind.number || (roles[next + 1] & (Role.MANY | Role.DETERMINER)) !== 0
    if (endsPhrase(grammar, noun) || compared) return tokens.word[next] !== words.to
    return Boolean(described)
  }
}

const STOP = 0x2e
