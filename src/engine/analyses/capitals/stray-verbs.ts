/** Verbs and adverbs that have a capital: the sentence wants one where they stand. */

import { tokenKey } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Beside } from '../../language/capital-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { type Degree, isCapitalBehind, isDetermined, isNext, NAMED, REACH, type Setting } from './setting.ts'

/** A verb that is nothing else. */
const isOnlyVerb = ({ is }: Setting): boolean =>
  isVerb(is) && !(is & (Flag.NOUN | Flag.ADJECTIVE | NAMED | Flag.COMPANY | Flag.ADVERB))

const isVerb = (facts: number): boolean => (facts & (Flag.PAST | Flag.THIRD | Flag.BASE)) !== 0

/** “Quietly”, “Again” */
const isAdverb = ({ analyses, key, is }: Setting): boolean =>
  (key.length > 5 && key.endsWith('ly') && (is & Flag.ADVERB) !== 0 && !(is & (Flag.NOUN | NAMED))) ||
  isOf(analyses.resources.aroundWords(), key, Around.ADVERB)

/** Behind a small word that wants a verb or an adverb: “she Said”, “to Pay the heirs”; undefined where that tells nothing. */
export function behindSmallWord(at: Setting): Degree | undefined {
  const { before, isBefore, isKey, key, is, i, first, smallBefore, smallNext, nounBefore, closes } = at
  if (!smallBefore) return undefined
  if (isBefore & Beside.SUBJECT && (isVerb(is) || isAdverb(at))) return 3
  if (isBefore & (Beside.BE | Beside.HAVE | Beside.MODAL) && (isAdverb(at) || isBehindAuxiliary(at))) return 3
  // “built the mill and Invested in it”
  if (before === 'and' && isOnlyVerb(at) && smallNext && isNext(at, Flag.FUNCTION)) return 2
  // “was in Rome and Said that it will pay”: Said is a name, too.
  if (before === 'and' && is & Flag.PAST && smallNext && tokenKey(at.document, i + 1) === 'that') return 2
  if (nounBefore && closes && is & Flag.PAST && !(is & (Flag.NOUN | NAMED))) return 2
  if (before === 'to' && isInfinitive(at))
    return i - 2 >= first && tokenKey(at.document, i - 2) === 'how' ? 0 : 3
  if (key === 'will' && smallNext && isNext(at, Flag.BASE) && (isBefore & Beside.SUBJECT || nounBefore))
    return isBefore & Beside.SUBJECT ? 3 : 2
  // “If We ask ourselves”
  if (at.head && isKey & Beside.OPENING_SUBJECT && smallNext && isNext(at, Flag.VERB)) return 3
  if (before === 'longer' && (isVerb(is) || isAdverb(at))) return 3
  return before === 'of' && key === 'whom' ? 3 : undefined
}

/** “should Vote”, “has Promised”, “were Sold”: the form that the auxiliary before wants. */
function isBehindAuxiliary(at: Setting): boolean {
  const { isBefore, is, key, i, first, tokens } = at
  // “should Labour win” turns the subject and the verb round.
  if (isBefore & Beside.MODAL && is & Flag.BASE)
    if (isOnlyVerb(at) || (tokens.kind[i - 2] === Kind.word && i - 2 >= first)) return true
  if (is & NAMED) return false
  if (isBefore & Beside.HAVE && is & Flag.PARTICIPLE && (key.endsWith('ed') || !(is & Flag.NOUN))) return true
  return (
    (isBefore & Beside.BE) !== 0 &&
    (is & (Flag.PARTICIPLE | Flag.GERUND)) !== 0 &&
    (/(?:ed|ing)$/.test(key) || (is & (Flag.PARTICIPLE | Flag.NOUN | Flag.BASE)) === Flag.PARTICIPLE)
  )
}

/** “to Pay the heirs”, “to Examine books”: with an article behind, or a verb that is no noun. */
function isInfinitive(at: Setting): boolean {
  const { is, smallNext, numberNext } = at
  if (!(is & Flag.BASE)) return false
  return (isDetermined(at) && !(is & (NAMED | Flag.PLURAL))) || (isOnlyVerb(at) && (smallNext || numberNext))
}

/** “the beetle Quietly eats”, “met Again in”: an adverb beside its verb, or before a small word or mark. */
export function strayAdverb(at: Setting): Degree | undefined {
  const { tokens, i, is, smallBefore, smallNext, nounBefore, commaBefore, closes } = at
  if (!isAdverb(at)) return undefined
  const before = tokens.facts[i - 1]
  const small = (before & Flag.FUNCTION) !== 0
  if (smallNext) {
    const verb = isNext(at, Flag.PAST | Flag.THIRD | Flag.BASE | Flag.GERUND)
    const joins = isNext(at, Flag.FUNCTION)
    if (verb && (nounBefore || (commaBefore && !(is & Flag.ADJECTIVE)))) return 3
    if ((smallBefore || commaBefore) && (verb || joins))
      return joins && smallBefore && before & Flag.PAST && !small ? 3 : 2
  }
  return closes && smallBefore && before & (Flag.VERB | Flag.PAST | Flag.FUNCTION)
    ? small || !(before & Flag.PAST)
      ? 2
      : 3
    : undefined
}

/** A verb behind its subject, with what no noun has behind it. */
export function verbOfClause(at: Setting): Degree | undefined {
  const { is, isKey, isBefore, wordBefore, nounBefore, commaBefore, smallNext, head } = at
  // “the accident Occurred on”, “the sea Does not negotiate”: what goes on like a verb is one.
  const subject = nounBefore && !(isBefore & Beside.DETERMINER)
  if (subject && isOnlyVerb(at) && smallNext && isNext(at, Flag.FUNCTION))
    return is & (Flag.PAST | Flag.THIRD) ? 3 : 2
  // “the insurer, Demands the sum”, “the club Is a school”: no noun has an article behind it.
  const verb = is & (Flag.PAST | Flag.THIRD) && !(is & NAMED) && (commaBefore || nounBefore)
  return (verb || (isKey & Beside.BE && wordBefore && !head)) && isDetermined(at) ? 2 : undefined
}

/** “after Finding traces”, “the rules Covering the trade” */
export function strayGerund(at: Setting): Degree | undefined {
  const { is, before, isBefore, smallBefore, smallNext, nounBefore } = at
  if (!(is & Flag.GERUND) || is & NAMED || !smallBefore || !smallNext) return undefined
  const leads = (isBefore & Beside.BEFORE_GERUND) !== 0
  const determined = isDetermined(at)
  if (before === 'while' || (leads && determined)) return 3
  const object = determined || (leads && isNext(at, Flag.NOUN | Flag.ADJECTIVE) && !isNext(at, Flag.FUNCTION))
  return object && (leads || nounBefore) && !isCapitalBehind(at, REACH) ? 2 : undefined
}

/** “in the hall, Smiling.”: a verb that says what else is done. */
export const isStrayParticiple = (at: Setting): boolean =>
  at.commaBefore &&
  (at.is & (Flag.GERUND | NAMED)) === Flag.GERUND &&
  (at.closes || isNext(at, Flag.FUNCTION))
