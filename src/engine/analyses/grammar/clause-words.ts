import type { WordClasses } from '../../language/word-classes.ts'
import { wordValues } from '../../lexicon/word-values.ts'
import { classesByWord } from '../../word-set.ts'

/** Sets of classes by number of word, from a list of the tables. */
const classValues = () => wordValues((listed: () => WordClasses) => classesByWord(listed()))

/** Looks up what `Clause` knows of a word, by its number. */
export const clauseWords = classValues()

/** Looks up what `Gap` knows of a word, by its number. */
export const gapWords = classValues()

/** Looks up what `Thing` knows of a word, by its number. */
export const thingWords = classValues()
