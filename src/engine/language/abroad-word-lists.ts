import { Abroad } from './abroad-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Small words of other languages, by class. For the build, which puts them into its tables. */
export const ABROAD_WORDS: WordClasses = [
  [
    Abroad.PARTICLE,
    'de del la las le los les el al du des di da do dos das der den von van bin ibn y e i o a en à et und op te ter ne se no me ' +
      'on in as is',
  ],
  [Abroad.ENGLISH, 'on in as is me no'],
  [Abroad.ARTICLED, 'della delle dello dei degli'],
  [Abroad.JOINED, 'du des della dello degli dei delle aux las los der dem das dos'],
  [Abroad.HEAD, 'El Het La Los Las Le Les Il Lo Gli Os Der Das Une Una Ein Eine'],
  [Abroad.LINK, 'della dello delle degli dei dell et für a das dos des vom pentru'],
  [Abroad.CONNECTIVE, 'ama laut poi dopo dar doch ale dunque alors enfin'],
]
