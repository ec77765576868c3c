import { clauseClasses } from '../../language/clause-words.ts'
import { gapClasses } from '../../language/relatives.ts'
import { wordValues } from '../../lexicon/word-values.ts'

/** Looks up what `Clause` knows of a word, by its number. */
export const clauseWords = wordValues(clauseClasses)

/** Looks up what `Gap` knows of a word, by its number. */
export const gapWords = wordValues(gapClasses)
