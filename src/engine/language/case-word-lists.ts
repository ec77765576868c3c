import { Case } from './case-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Words on which questions of grammar turn, by class. For the build, which puts them into its tables. */
export const CASE_WORDS: WordClasses = [
  [Case.ARTICLE, 'a an his the her their its'],
  [Case.WITH, 'together as along like including accompanied'],
  [Case.SINGLE, 'every each no any whose this that'],
  [Case.OLD_SPEECH, 'said says asked cried replied'],
  [Case.STRETCH, 'last past next first'],
  [Case.FRACTION, 'third quarter fifth tenth'],
  [Case.KIND, 'kind type sort'],
  [Case.PART, 'neither either any few'],
  [Case.MANY, 'dozens hundreds thousands tens scores millions'],
  [Case.GROUP, 'group number couple crowd dozen gang lot'],
  [Case.ONES, 'two three four five six seven eight nine ten twelve twenty thirty forty fifty'],
  [Case.LOOSE, 'no some any every each another this that'],
  [Case.TITLE, 'president minister senator governor mayor pope mr mrs ms dr professor'],
  [Case.WATER, 'lake mount'],
  [Case.TIME, 'last first only next'],
  [Case.YEAR_HEAD, 'in since until from during'],
  [Case.END, 'end beginning start middle'],
  [Case.SPAN, 'year month week century decade night'],
  [Case.TITLES, 'presidents ministers chancellors senators ambassadors governors professors'],
  [Case.LEADING, 'and but not only also even especially just so'],
  [Case.ANTS, 'workers soldiers carpenters'],
  [Case.BASE_BEHIND_TO, 'how not them him us looking'],
  [Case.NOUN_BEFORE_TO, 'going order hope hopes'],
  [Case.MODAL_NOUN, 'will can might must'],
  [Case.MODAL_ONLY, 'would could'],
  [Case.BEFORE_OBJECT, 'to for from by with between among against about'],
  [Case.OWNER, 'his her its their'],
  [Case.POWER, 'hundred thousand million dozen'],
  [Case.RANK, 'first second third fourth fifth last only same'],
  [Case.BEFORE_THAT, 'out always without despite until except'],
  [
    Case.REMINDS,
    'remind reminds reminded rob robs robed inform informs informed warn warns warned convince convinces convinced ' +
      'accuse accuses accused relieve relieves relieved cure cures cured',
  ],
  [Case.DEFINITE, 'the a this that its their'],
]
