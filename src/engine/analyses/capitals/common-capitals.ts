import { type Document, isPossessive, tokenText, widthOf } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { Thing } from '../../language/things.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Analysis } from '../analyses.ts'
import { isThingWord } from '../grammar/clause-words.ts'

/** Which capitals of the text have no reason that the text itself knows. */
export interface CommonCapitals {
  /** True for a capitalised token in mid-sentence whose word is ordinary and is written small elsewhere in the text, never capitalised elsewhere. */
  odd(token: number): boolean
  /** True for a capitalised abstract noun, person's plural or past tense (“Capacities”, “Workers”, “Promised”), which the text does not capitalise elsewhere. */
  abstract(token: number): boolean
  /** True for a capitalised plural of any noun, which the text does not capitalise elsewhere. */
  plural(token: number): boolean
  /** True for a capitalised singular noun, or a plural of people, which the text does not capitalise elsewhere. */
  noun(token: number): boolean
  /** True for a capitalised ordinary word, rarer ones and short ones too, which the text does not capitalise elsewhere. */
  lonely(token: number): boolean
  /** True where `lonely` is, and for a family name that is a common word and is written small elsewhere in the text. */
  single(token: number): boolean
}

/** Endings of abstract nouns, which name no team, band or company. */
const ABSTRACT = /(?:ities|tions?|sions?|ments?|ness(?:es)?|ances?|ences?|ships|ures|orates|dents?)$/

/** How often each word of the lexicon stands with a capital in mid-sentence, and which stand in small letters. */
interface Uses {
  readonly capital: ReadonlyMap<number, number>
  readonly small: ReadonlySet<number>
}

/** Which capitals are odd; the words are counted when the first capital is in doubt, as in most texts none is. */
export const commonCapitals: Analysis<CommonCapitals> = {
  name: 'capitals',
  compute(analyses) {
    const { document, lexicon } = analyses
    const { tokens } = document
    const isThing = (i: number, classes: number) => isThingWord(analyses, tokens.word[i], classes)
    const first = new Uint8Array(tokens.count)
    for (const sentence of document.sentences) first[sentence.firstToken] = 1
    let counted: Uses | undefined
    const uses = (): Uses => {
      counted ??= usesOf(document, first)
      return counted
    }
    const ordinary = (i: number, floor: number, shortest = 4, family = false): boolean => {
      const number = tokens.word[i]
      if (number === NONE || !(tokens.flags[i] & Mark.title) || tokens.flags[i] & Mark.hyphen || first[i])
        return false
      if (widthOf(tokens, i) < shortest || isPossessive(tokens, i)) return false
      if (
        !lexicon.has(number, Flag.LOWER) ||
        (!family && lexicon.has(number, Flag.PROPER | Flag.FAMILY)) ||
        lexicon.zipf(number) < floor
      )
        return false
      if (lexicon.flags(number) & (Flag.GIVEN | Flag.PLACE | Flag.DEMONYM | Flag.COMPANY)) return false
      return !isThing(i, Thing.INSTITUTION) && uses().capital.get(number) === 1
    }
    return {
      odd: (i) => ordinary(i, 3.5) && uses().small.has(tokens.word[i]),
      plural: (i) => ordinary(i, 3.5) && lexicon.has(tokens.word[i], Flag.PLURAL),
      noun(i) {
        if (!ordinary(i, 3.5) || !lexicon.has(tokens.word[i], Flag.NOUN)) return false
        // Plurals name clubs and bands.
        if (!lexicon.has(tokens.word[i], Flag.PLURAL)) return true
        return isThing(i, Thing.NO_NAMESAKE)
      },
      lonely: (i) => ordinary(i, 3, 3),
      single: (i) => ordinary(i, 3, 3) || (ordinary(i, 4, 4, true) && uses().small.has(tokens.word[i])),
      abstract(i) {
        if (!ordinary(i, 2.5)) return false
        const flags = lexicon.flags(tokens.word[i])
        const word = tokenText(document, i)
        if (ABSTRACT.test(word) || isThing(i, Thing.NO_NAMESAKE)) return true
        return (
          (flags & (Flag.PAST | Flag.PARTICIPLE)) !== 0 &&
          (flags & (Flag.NOUN | Flag.BASE)) === 0 &&
          word.endsWith('ed')
        )
      },
    }
  },
}

/** One pass over the tokens. @param first tokens that begin a sentence, whose capitals say nothing */
function usesOf({ tokens, blocks }: Document, first: Uint8Array): Uses {
  const capital = new Map<number, number>()
  const small = new Set<number>()
  for (const block of blocks) {
    for (let i = block.firstToken; i < block.endToken; i++) {
      const number = tokens.word[i]
      if (number === NONE || tokens.kind[i] !== Kind.word) continue
      if (tokens.flags[i] & Mark.lower) small.add(number)
      else if (tokens.flags[i] & (Mark.title | Mark.upper) && !first[i] && block.kind === 'paragraph')
        capital.set(number, (capital.get(number) ?? 0) + 1)
    }
  }
  return { capital, small }
}
