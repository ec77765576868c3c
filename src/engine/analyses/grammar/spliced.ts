import type { Sentence } from '../../document/document.ts'
import { isComma, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Clause } from '../../language/clause-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import { isOf } from '../../word-set.ts'
import { finiteVerbs } from './finite-verbs.ts'
import { FINITE, type Grammar } from './grammar.ts'

const HYPHEN = 0x2d
/** . ” " */
const ENDS = new Set([0x2e, 0x201d, 0x22])

/**
 * The comma that alone joins two whole sentences: “The bus left the road, there are victims.” Undefined where none
 * surely does. Native writers let people speak so: only in what may be a translation.
 */
export function spliceOf(grammar: Grammar, { firstToken, endToken }: Sentence): number | undefined {
  const { document, tokens, roles } = grammar
  const last = tokenUnit(document, endToken - 1)
  if (!ENDS.has(last) || !grammar.isSuspect()) return undefined
  // Behind the mark of a quotation
  let first = tokens.kind[firstToken] === Kind.word ? firstToken : firstToken + 1
  if (isOf(grammar.clause, tokens.word[first], Clause.LINK)) first++
  if (!isSubject(grammar, first) || roles[first + 1] & (Role.TIME | Role.FRAME)) return undefined
  for (let i = first; i < endToken - 3; i++) {
    if (tokens.kind[i] === Kind.punctuation) {
      if (tokenUnit(document, i) === HYPHEN) continue
      // “The trouble is, both …”, “Rumour has it, the …”
      const open = roles[i - 1] & (FINITE | Role.HE | Role.THEY | Role.PREPOSITION | Role.AND)
      const whole = !open && isComma(document, i) && finiteVerbs(grammar, first, i) > 0
      return whole && isNext(grammar, i, endToken) ? i : undefined
    }
    if (
      roles[i] & (Role.SUBORDINATE | Role.RELATIVE | Role.SAY) ||
      tokens.flags[i] & Mark.apostrophe ||
      // “and by the autumn, five million”
      (roles[i] & Role.AND && roles[i + 1] & Role.PREPOSITION) ||
      isOf(grammar.clause, tokens.word[i], Clause.CONTRAST)
    )
      return undefined
  }
  return undefined
}

/** A pronoun, a name, or what begins a noun phrase; at a sentence’s head any word has a capital. */
function isSubject({ tokens, roles, words }: Grammar, i: number): boolean {
  const word = tokens.word[i]
  if (word === words.there) return (roles[i + 1] & Role.BE) !== 0
  if (roles[i] & SUBJECT || tokens.kind[i] === Kind.number || word === words.one || word === words.most)
    return true
  return !(tokens.flags[i] & Mark.lower) && !(tokens.facts[i] & (Flag.FUNCTION | Flag.LOWER))
}

const SUBJECT = Role.HE | Role.THEY | Role.DETERMINER | Role.MANY | Role.ONE

/** The finite verb of the subject that begins at `from`: an auxiliary. */
function verbOf(grammar: Grammar, from: number, end: number): number | undefined {
  const { tokens, roles } = grammar
  if (!isSubject(grammar, from)) return undefined
  for (let i = from + 1; i < Math.min(end, from + LONGEST); i++) {
    if (tokens.kind[i] === Kind.punctuation || roles[i] & NO_SUBJECT) return undefined
    if (roles[i] & FINITE) return i
  }
  return undefined
}

const NO_SUBJECT = Role.SUBORDINATE | Role.RELATIVE | Role.HE | Role.THEY | Role.AND | Role.SAY
/** Tokens of a subject, at most. */
const LONGEST = 10

/** Behind the comma a sentence begins that is whole: “there are”, “he was”, “the cause is”. */
function isNext(grammar: Grammar, comma: number, end: number): boolean {
  const { document, tokens, roles, words } = grammar
  let at = comma + 1
  if (isOf(grammar.clause, tokens.word[at], Clause.LINK)) {
    const also = isComma(document, at + 1)
    if (!also && tokenKey(document, at) === 'however') return false
    at += also ? 2 : 1
  }
  // “Now that”
  if (at > comma + 1 && tokens.word[at] === words.that) return false
  const verb = verbOf(grammar, at, end)
  if (verb === undefined) return false
  // Who says so; a list of clauses, of which the last has its “and”.
  for (let i = at; i < Math.min(end - 1, verb + FAR); i++)
    if (
      roles[i] & (Role.AND | Role.SAY) ||
      tokens.word[i] === words.whose ||
      isOf(grammar.clause, tokens.word[i], Clause.SPEECH | Clause.KNOW)
    )
      return false
  // “A is red, B is white, and C is blue.”
  for (let i = verb; i < end - 1; i++) if (isComma(document, i) && roles[i + 1] & Role.AND) return false
  return true
}

/** From so many tokens behind the verb on nothing tells any more who says so. */
const FAR = 5
