/** Articles, pronouns and prepositions that have a capital. */

import { tokenKey } from '../../document/document.ts'
import { Kind } from '../../document/scan.ts'
import { Around } from '../../language/around-words.ts'
import { Beside } from '../../language/capital-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf, wordSet } from '../../word-set.ts'
import { type Degree, isCapitalBehind, isDetermined, isNext, REACH, type Setting } from './setting.ts'

/** “in The loose ends”, “the Same house”: no name goes on in small letters behind its article. */
export function strayDeterminer(at: Setting): Degree | undefined {
  const { tokens, i, key, isKey, isBefore, smallBefore, smallNext } = at
  if (!smallBefore || !smallNext) return undefined
  const behind = (isBefore & Beside.DETERMINER) !== 0
  const determiner = isKey & Beside.DETERMINER && key !== 'his' && key.length > 2
  if (determiner && !behind && tokens.facts[i - 1] & (Flag.FUNCTION | Flag.PAST))
    if (isNext(at, Flag.NOUN | Flag.ADJECTIVE) && !isCapitalBehind(at, 1)) return 3
  return behind && isKey & Beside.PLAIN && isNext(at, Flag.NOUN) ? 2 : undefined
}

/** “left in the evening With 24 votes”, “the truck For the port”, “won 15-13 After a check”: it joins what stands on both sides. */
export function isStrayPreposition(at: Setting): boolean {
  const { analyses, tokens, i, key, wordBefore, smallBefore, smallNext, numberNext, nameNext, head } = at
  const words = analyses.resources.aroundWords()
  if (!isOf(words, key, Around.JOINT)) return false
  if (numberNext) return wordBefore && isOf(words, key, Around.BEFORE_NUMBER) && !isCapitalBehind(at, 1)
  if (nameNext) return joinsName(at)
  if (!smallNext) return false
  // “left Zeebrugge On a routine crossing”
  if (
    wordBefore &&
    !smallBefore &&
    !head &&
    isOf(words, key, Around.BEFORE_NUMBER) &&
    !OF_NAMES.has(key) &&
    isDetermined(at)
  )
    return !isCapitalBehind(at, REACH)
  return (
    tokens.kind[i - 1] === Kind.number ||
    (smallBefore && analyses.lexicon.has(tokens.word[i + 1], Flag.FUNCTION))
  )
}

/** “such As Oslo”, “in Leeds From January”: between a small word and a name. */
function joinsName({ document, tokens, i, before, wordBefore, smallBefore }: Setting): boolean {
  const noun = (tokens.facts[i - 1] & (Flag.NOUN | Flag.PLURAL | Flag.PAST | Flag.VERB)) !== 0
  // Days and months belong to no name.
  return (
    (smallBefore && (noun || before === 'such')) || (wordBefore && CALENDAR.has(tokenKey(document, i + 1)))
  )
}

/** What joins the parts of a name. */
const OF_NAMES = wordSet('and of with')
