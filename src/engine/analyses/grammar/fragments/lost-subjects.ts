/** An auxiliary that begins a sentence which is no question: its subject is lost. */

import { type Sentence, tokenKey, tokenUnit } from '../../../document/document.ts'
import { Mark } from '../../../document/scan.ts'
import { Case } from '../../../language/case-words.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { wordSet } from '../../../word-set.ts'
import { type Grammar, isCase } from '../grammar.ts'

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

/** “Was arrested”, “Will be”, “Did not want”, “Has no children”: no question, and no inversion (“Had he known”). */
export function lacksSubject(grammar: Grammar, first: number, inside: boolean): boolean {
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

/** “Is”, “was” and a preposition or “a” behind. */
function isAloneBe({ tokens, roles, words }: Grammar, first: number): boolean {
  const next = first + 1
  if (!(roles[first] & Role.BE) || !(roles[first] & Role.SINGULAR_VERB)) return false
  return (
    ((roles[next] & Role.ONE) !== 0 && tokens.word[next] !== words.this) ||
    (roles[next] & (Role.PREPOSITION | Role.SUBORDINATE | Role.RELATIVE)) === Role.PREPOSITION
  )
}

export function isParticiple({ tokens, roles }: Grammar, i: number): boolean {
  return (
    (roles[i] & Role.BEEN) !== 0 ||
    (tokens.facts[i] & Flag.PARTICIPLE && !(tokens.facts[i] & Flag.FUNCTION)) !== 0
  )
}
