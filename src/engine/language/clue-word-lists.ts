import { Clue } from './clue-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Small words that are clues, by class. For the build, which puts them into its tables. */
export const CLUE_WORDS: WordClasses = [
  [Clue.SUBJECT, 'he she they we who it i you'],
  [Clue.PERFECT, 'has have had was were been'],
  [Clue.MODAL, 'would could should must shall'],
  [Clue.FINITE, 'is was has are were does did'],
  [Clue.POSSESSIVE, 'his its their our my'],
  [
    Clue.RELATIVE,
    'which whom what whatever whoever that everyone everybody everything anyone anybody anything someone somebody something ' +
      'nobody nothing all those these many most some few one ones',
  ],
  [Clue.BEFORE_COPY, 'that what whatever when whenever where wherever if once as how however whether unless'],
  [Clue.RHETORICAL, 'a an and or but'],
  [Clue.BEFORE_BASE, 'will would can could may might must shall should cannot to'],
  [Clue.HAVE, 'had has have having'],
  [Clue.BEING, 'is are was were be been being'],
  [Clue.PRONOUN, 'he she they it we i who'],
  [Clue.ARTICLE, 'the a an his her their'],
  [Clue.SOUTHERN, 'el los las il gli els os'],
  [Clue.LETTER, 'w v z k o à è é ó'],
  [Clue.LEADING, 'on in of by since until from at'],
  [Clue.JOINING, 'a an and or'],
  [Clue.LEADING_ON, 'of in to for with from by at as into that'],
  [Clue.LAST, 'too either done ever enough now again all own more one'],
  [Clue.INTRODUCING, 'known addressed call calls called dubbed named termed nicknamed word term phrase'],
  [Clue.EXPLAINING, 'or a an meaning literally'],
  [Clue.SURELY_EXPLAINING, 'or meaning'],
  [Clue.CAUSES, 'helped made let saw heard watched dared had'],
  [Clue.BEFORE_PARTICIPLE, 'have has had having be been being is are was were get got'],
  [Clue.BEFORE_NOUN, 'to be in by at a'],
  [Clue.VERBAL, 'is was are were has have had will would can could also did does'],
  [Clue.SAID, 'said says told added by'],
  [Clue.DASHED, 'well self non anti semi ex vice so mid'],
  [Clue.NEGATED, 'i you we they he she it who people'],
  [
    Clue.WITH_THE,
    'netherlands philippines maldives bahamas seychelles balkans caucasus alps himalayas carpathians pyrenees kremlin',
  ],
  [
    Clue.BEGINS_WITH_THE,
    'united european soviet czech dominican middle white black baltic caspian red mediterranean atlantic pacific indian persian',
  ],
  [Clue.ENDS_WITH_THE, 'states kingdom nations union republic east house sea cross ocean gulf'],
]
