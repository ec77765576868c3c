import type { Sentence } from '../../document/document.ts'
import { Mark } from '../../document/scan.ts'
import { Flag } from '../../lexicon/lexicon.ts'
import type { Analyses, Analysis } from '../analyses.ts'
import { type Degree, settingOf } from './setting.ts'
import { isStrayNoun, strayAdjective } from './stray-nouns.ts'
import { isStrayPreposition, strayDeterminer } from './stray-small-words.ts'
import { behindSmallWord, isStrayParticiple, strayAdverb, strayGerund, verbOfClause } from './stray-verbs.ts'

/**
 * Capitals where the sentence wants a verb, an adverb, a preposition or an adjective: no name stands there, whatever the
 * word is. What the part of speech tells needs no list of words.
 */
export interface StrayCapitals {
  /** 0 for none, 1 for a noun, which only damage explains in a text that has more of it, 2 where a name is hardly possible, 3 where it is not. */
  at(token: number): Degree
  /** How many cannot be a name's. */
  readonly certain: number
  /** True where the text has several: then they are no names, but damage. */
  readonly several: boolean
}

/** So many make a text that scatters capitals. */
const SEVERAL = 3

/** The capitals of paragraphs and lists that no name explains. */
export const strayCapitals: Analysis<StrayCapitals> = {
  name: 'stray-capitals',
  compute(analyses) {
    const { document } = analyses
    const { tokens, sentences, blocks } = document
    const places = new Map<number, Degree>()
    let clear = 0
    let certain = 0
    for (const sentence of sentences) {
      const kind = blocks[sentence.block].kind
      if (kind !== 'paragraph' && kind !== 'list') continue
      for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
        if (!(tokens.flags[i] & Mark.title) || !(tokens.facts[i] & Flag.LOWER)) continue
        const degree = degreeAt(analyses, i, sentence)
        if (degree) places.set(i, degree)
        if (degree > 1) clear++
        if (degree === 3) certain++
      }
    }
    return { at: (token) => places.get(token) ?? 0, certain, several: clear >= SEVERAL }
  },
}

/** How sure it is that no name stands at token `i`. */
function degreeAt(analyses: Analyses, i: number, { firstToken, endToken }: Sentence): Degree {
  const at = settingOf(analyses, i, firstToken, endToken)
  if (!at) return 0
  if (at.nameNext) {
    if (!isStrayPreposition(at)) return 0
    return at.before === 'such' || (at.key === 'that' && at.smallBefore) ? 3 : 2
  }
  return (
    behindSmallWord(at) ??
    strayAdverb(at) ??
    verbOfClause(at) ??
    strayGerund(at) ??
    strayDeterminer(at) ??
    (isStrayParticiple(at) || isStrayPreposition(at) ? 2 : undefined) ??
    strayAdjective(at) ??
    (isStrayNoun(at) ? 1 : 0)
  )
}
