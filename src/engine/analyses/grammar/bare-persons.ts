import { tokenKey } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Gap } from '../../language/relatives.ts'
import { Thing } from '../../language/things.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { wordSet } from '../../word-set.ts'
import { endsPhrase, type Grammar, isGap, isPlain, isThing } from './grammar.ts'

/** Prepositions before somebody. */
const BEFORE = wordSet('of for by to from with against about among between')

/**
 * “Drinks were sold to person under 18”, “kept for pregnant woman”: somebody behind the preposition at token `i`, one and
 * without an article; -1 where there is none. What somebody is has none: “from pupil to teacher”, “by farmer Jan Maly”.
 */
export function barePerson(grammar: Grammar, i: number): number {
  const { document, tokens, roles, words } = grammar
  if (!BEFORE.has(tokenKey(document, i)) || tokens.flags[i] & Mark.hyphen) return -1
  let noun = i + 1
  while (
    noun < i + 3 &&
    !isThing(grammar, noun, Thing.ANYBODY) &&
    tokens.facts[noun] & Flag.ADJECTIVE &&
    !(tokens.facts[noun] & (Flag.FUNCTION | Flag.NOUN))
  )
    noun++
  if (!isPlain(grammar, noun) || !isThing(grammar, noun, Thing.ANYBODY) || !endsPhrase(grammar, noun))
    return -1
  const next = noun + 1
  // “To suspect them”; “according to witness”
  if (
    tokens.facts[noun] & Flag.BASE &&
    tokens.word[i] === words.to &&
    tokenKey(document, i - 1) !== 'according'
  )
    return -1
  // “This type of student”, “from donor to patient”
  if (i > 0 && isGap(grammar, i - 1, Gap.KIND)) return -1
  if (tokens.word[i] === words.to && i > 1 && tokens.word[i - 2] === words.from) return -1
  if (roles[next] & Role.AND || tokens.word[next] === words.to || tokens.word[next] === words.of) return -1
  return noun
}

/**
 * The last word of what begins a sentence at token `from`, if that is somebody in the singular without an article: “Witness
 * said”, “Local resident were”; -1 for all else.
 */
export function barePhrase(grammar: Grammar, from: number): number {
  const { tokens, roles } = grammar
  const noun = isThing(grammar, from, Thing.ANYBODY) ? from : from + 1
  if (!isThing(grammar, noun, Thing.ANYBODY) || tokens.base[noun] < tokens.end[noun]) return -1
  const facts = tokens.facts[from]
  const describes = (facts & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 && !roles[from]
  const no = Flag.FUNCTION | Flag.PLURAL | Flag.GIVEN | Flag.VERB
  // “Official estimates”, “Hunter said”
  if (noun === from) return facts & (Flag.ADJECTIVE | Flag.FAMILY | Flag.GIVEN) ? -1 : noun
  return describes && !(facts & no) && isPlain(grammar, noun) ? noun : -1
}
