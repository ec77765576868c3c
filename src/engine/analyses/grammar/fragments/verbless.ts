/** A sentence in which nothing may be a verb. */

import { isComma, type Sentence } from '../../../document/document.ts'
import { Kind } from '../../../document/scan.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { isVerbForm, mayBeVerb } from '../finite-verbs.ts'
import { FINITE, type Grammar, isPlain } from '../grammar.ts'
import { SHORTEST } from './found.ts'

/** “A picture of horror.”, “The tone, sharp.”: in a damaged text a short phrase in which nothing may be a verb with a subject. */
export function isPicture(grammar: Grammar, first: number, end: number): boolean {
  const { tokens, roles } = grammar
  const comma = isComma(grammar.document, first + 2)
  if (
    !(roles[first] & (comma ? Role.DETERMINER : Role.ONE)) ||
    end - first > LONGEST_PICTURE ||
    !grammar.isDamaged()
  )
    return false
  for (let i = first + 1; i < end - 1; i++)
    if (comma && i === first + 2) continue
    else if (!isPlain(grammar, i) || roles[i] & FINITE || tokens.facts[i] & (Flag.PAST | Flag.THIRD))
      return false
  return true
}

/** Its tokens, at most. */
export const LONGEST_PICTURE = 9

/** A sentence of ordinary words behind another of its block, in which nothing may be a verb. */
export function isVerbless(grammar: Grammar, { firstToken: first, endToken: end, block }: Sentence): boolean {
  const { document, tokens } = grammar
  if (first === document.blocks[block].firstToken || tokens.facts[first] & Flag.BASE) return false
  let small = 0
  let others = 0
  for (let i = first; i < end - 1; i++) {
    // “A real one, with a dog.” is said on purpose.
    if (tokens.word[i] === grammar.words.one || mayBeVerb(grammar, i)) return false
    if (isVerbForm(grammar, i) && !isNamedByNoun(grammar, i)) return false
    if (isPlain(grammar, i)) small++
    else others++
  }
  // Names, figures and marks make a table or a list of players.
  return small >= SHORTEST && small > others * 2
}

/** “The telephone call”: behind one thing no base form is its verb. */
function isNamedByNoun({ tokens, roles }: Grammar, i: number): boolean {
  const before = tokens.facts[i - 1] & (Flag.NOUN | Flag.PLURAL | Flag.ADJECTIVE)
  return (
    before === Flag.NOUN &&
    (tokens.facts[i] & (Flag.NOUN | Flag.BASE | Flag.PAST | Flag.THIRD)) === (Flag.NOUN | Flag.BASE) &&
    (roles[i - 2] & Role.DETERMINER) !== 0 &&
    !(roles[i - 1] & Role.COLLECTIVE)
  )
}

/** Words of a phrase below which it may be put so on purpose: “To no avail.” */
const SHORTEST_PHRASE = 6

/** A phrase without verb or comma, behind another sentence of its block. */
export function isPhrase(grammar: Grammar, first: number, end: number, inside: boolean): boolean {
  const { tokens, words } = grammar
  const word = tokens.word[first]
  if (!inside || end - first <= SHORTEST_PHRASE) return false
  if (word !== words.to && word !== words.of && word !== words.by && word !== words.from) return false
  for (let i = first + 1; i < end - 1; i++)
    if (tokens.kind[i] === Kind.punctuation || mayBeVerb(grammar, i)) return false
  return true
}
