/** A part or a whole phrase said again in a relative clause. */

import { Kind, Mark } from '../../../document/scan.ts'
import { Gap } from '../../../language/relatives.ts'
import { Role } from '../../../language/word-classes.ts'
import { Flag } from '../../../lexicon/lexicon.ts'
import { FINITE, type Grammar, isGap } from '../grammar.ts'
import { type FilledGap, REACH, saidAgain } from './found.ts'

/** “both of them” */
export function isPart(grammar: Grammar, i: number): boolean {
  const { tokens, words } = grammar
  return (
    tokens.word[i + 1] === words.of &&
    isGap(grammar, i, Gap.PART) &&
    (tokens.word[i + 2] === words.them || tokens.word[i + 2] === words.it)
  )
}

/** “Where they lived in it”, “where he was born there” */
export function placeAgain(grammar: Grammar, i: number, to: number): FilledGap | undefined {
  const { tokens, roles, words } = grammar
  if (!(tokens.facts[i - 1] & Flag.NOUN) || !(tokens.flags[i - 1] & Mark.lower)) return undefined
  for (let k = i + 2; k < Math.min(to - 1, i + REACH); k++) {
    if (tokens.kind[k] === Kind.punctuation || roles[k] & (Role.AND | Role.RELATIVE)) return undefined
    const ends = (at: number): boolean =>
      tokens.kind[at] === Kind.punctuation || (roles[at] & (FINITE | Role.TIME)) !== 0
    const there = tokens.word[k] === words.there
    if (there && ends(k + 1) && !(roles[k - 1] & Role.PREPOSITION) && !(roles[k + 1] & FINITE))
      return saidAgain('phrase', i, k)
    const within = tokens.word[k] === words.in && tokens.word[k + 1] === words.it
    if (within && isGap(grammar, k + 1, Gap.OBJECT) && ends(k + 2)) return saidAgain('phrase', i, k, k + 1)
  }
  return undefined
}

/** “In which she lived in it” */
export function phraseAgain(grammar: Grammar, i: number, to: number): FilledGap | undefined {
  const { tokens } = grammar
  for (let k = i + 1; k < Math.min(to - 1, i + REACH); k++) {
    if (tokens.kind[k] === Kind.punctuation) return undefined
    if (
      tokens.word[k] === tokens.word[i - 1] &&
      isGap(grammar, k + 1, Gap.OBJECT) &&
      endsObject(tokens.kind[k + 2])
    )
      return saidAgain('phrase', i, k, k + 1)
  }
  return undefined
}

const endsObject = (kind: number): boolean => kind === Kind.punctuation || kind === Kind.word
