import { Joined } from './joined-words.ts'
import type { WordClasses } from './word-classes.ts'

const AFTER_NAME =
  'the said with from which that has had was were will would who whose their they this have been after before during ' +
  'because when where while against between'

/** Words by what they tell where words may have been run together, by class. For the build, which puts them into its tables. */
export const JOINED_WORDS: WordClasses = [
  [
    Joined.BRAND,
    'microsd minisd microsim nanosim microusb miniusb miniled microled watchos visionos wearos chromeos techuk airbaltic ' +
      'easyjet easygroup easyhotel opendemocracy opensuse oneapi opengl minidv probnp cryptouk',
  ],
  [
    Joined.CLOSED,
    'the and of that with from which they said have has had was were this these those their there would could should been ' +
      'because although while whereas when where whose what but not than then them into onto between through during before after ' +
      'against among about above until since without within also who whom will being does did must might shall cannot',
  ],
  [
    Joined.SHORT,
    'is it he in on an or as at by to be we if so us she his her its our you your can may are for him how did my very many ' +
      'such other each both only just still even already',
  ],
  [
    Joined.PREFIX_LIKE,
    'in on be for out over no so up down under off by at as an or he us it is to my we if',
  ],
  [
    Joined.COMPOUND_END,
    'people person woman women wear book books room rooms hall side like wise ware ship house yard board field force park ' +
      'maker makers craft land lands bridge ground grounds tide folk gear team club bank bar worth ford town wood hill well ' +
      'gate light woods fields week scape head stroke strokes ball balls phone phones builder builders keeper keepers holder ' +
      'holders',
  ],
  [Joined.VERB_PARTICLE, 'out up off over down back away on in'],
  [Joined.PARTICLE, 'up out off over down back away in on under through after'],
  [
    Joined.COUNTING,
    'some any more most all no two three four five six seven eight nine ten hundred per new too got get now first second third fourth last next',
  ],
  [Joined.CLOSING, 'two three too now ago twice'],
  [Joined.SHORT_PAST, 'led met won saw began drew grew gave took'],
  [Joined.AFTER_NAME, AFTER_NAME],
  [
    Joined.NEVER_NAME,
    'which from who they this have because after before during while would their where when against between',
  ],
  [
    Joined.AFTER_KNOWN_NAME,
    'is in and of to on at for as by he it or are his her its be an we says told but not',
  ],
  [Joined.AFTER_WELL_KNOWN, 'in and of to on at for by it are its be we says told but not nor'],
  [Joined.AFTER_PERSON, 'and of to for are its says told but not'],
  [Joined.AFTER_SHORT, 'and to for its says told but not'],
  [Joined.AFTER_TITLE, 'and of to for on by we are its says told but'],
  [Joined.MODAL, 'could must should might shall cannot'],
  [Joined.AFTER_ANY, 'was were also had will would'],
  [Joined.AFTER_ORDINARY, 'in of and is are at for it its was were also now then has had'],
  [Joined.FOLLOWING, `${AFTER_NAME} and also are`],
  [
    Joined.AFTER_ACRONYM,
    'in on to of at by and for from the has had was with said is are can but who its his her not or',
  ],
  [Joined.PLACE_HEAD, 'new san santa são los south north east west saudi hong sri tel buenos costa puerto'],
  [Joined.BRANDED, 'in on it is at you we my me up no all an for'],
  [Joined.DATING, 'in since until till during before after'],
  [Joined.SHORT_REST, 'year week know have were will'],
  [
    Joined.AFTER_DIGIT,
    'to on by at as or are is for of lei lari tenge manat manats hryvnia hryvnias zloty zlotys leva rupees dinars dirhams pesos reais yen yuan baht dong rupiah ringgit lira liras drams rubles roubles kroner forints soums',
  ],
]
