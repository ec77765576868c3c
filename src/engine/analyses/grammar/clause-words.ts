import type { WordClasses } from '../../language/word-classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { WordValues } from '../../lexicon/word-values.ts'
import { classesByWord } from '../../word-set.ts'

/** Sets of classes by number of word. */
type ClassValues = (lexicon: Lexicon, listed: () => WordClasses) => WordValues<number>

/** Those of a list, made when they are first asked for. */
function classValues(): ClassValues {
  const made = new WeakMap<Lexicon, WordValues<number>>()
  return (lexicon, listed) => {
    let found = made.get(lexicon)
    if (!found) {
      found = new WordValues(lexicon, classesByWord(listed()))
      made.set(lexicon, found)
    }
    return found
  }
}

/** Looks up what `Clause` knows of a word, by its number. */
export const clauseWords = classValues()

/** Looks up what `Gap` knows of a word, by its number. */
export const gapWords = classValues()
