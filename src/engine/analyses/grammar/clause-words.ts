import type { WordClasses } from '../../language/word-classes.ts'
import { wordValues } from '../../lexicon/word-values.ts'
import { classesByWord } from '../../word-set.ts'
import type { Analyses } from '../analyses.ts'

/** Sets of classes by number of word, from a list of the tables. */
const classValues = () => wordValues((listed: () => WordClasses) => classesByWord(listed()))

/** Looks up what `Clause` knows of a word, by its number. */
export const clauseWords = classValues()

/** Looks up what `Gap` knows of a word, by its number. */
export const gapWords = classValues()

/** Looks up what `Case` knows of a word, by its number. */
export const caseWords = classValues()

/** Looks up what `Thing` knows of a word, by its number. */
export const thingWords = classValues()

/** Whether the word with this number is of one of the classes of `Thing`. */
export const isThingWord = ({ lexicon, resources }: Analyses, word: number, classes: number): boolean =>
  ((thingWords(lexicon, resources.thingClasses).get(word) ?? 0) & classes) !== 0
