import { CLAUSE_WORDS } from '../../language/clause-words.ts'
import { wordValues } from '../../lexicon/word-values.ts'

/** Looks up what `Clause` knows of a word, by its number. */
export const clauseWords = wordValues(CLAUSE_WORDS)
