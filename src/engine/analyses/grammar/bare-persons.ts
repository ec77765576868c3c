import { isPossessive } from '../../document/document.ts'
import { Thing } from '../../language/things.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { type Grammar, isPlain, isThing } from './grammar.ts'

/**
 * The last word of what begins a sentence at token `from`, if that is somebody in the singular without an article: “Witness
 * said”, “Local resident were”; -1 for all else.
 */
export function barePhrase(grammar: Grammar, from: number): number {
  const { tokens, roles } = grammar
  const noun = isThing(grammar, from, Thing.ANYBODY) ? from : from + 1
  if (!isThing(grammar, noun, Thing.ANYBODY) || isPossessive(tokens, noun)) return -1
  const facts = tokens.facts[from]
  const describes = (facts & (Flag.NOUN | Flag.ADJECTIVE)) !== 0 && !roles[from]
  const no = Flag.FUNCTION | Flag.PLURAL | Flag.GIVEN | Flag.VERB
  // “Official estimates”, “Hunter said”
  if (noun === from) return facts & (Flag.ADJECTIVE | Flag.FAMILY | Flag.GIVEN) ? -1 : noun
  return describes && !(facts & no) && isPlain(grammar, noun) ? noun : -1
}
