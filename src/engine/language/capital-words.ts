/** Words by what they tell of a capital inside a sentence: whether a name may stand there. */

/** Bits of the set of classes that a word belongs to. */
export const Beside = {
  /** Whom a verb follows: what stands behind is no name. */
  SUBJECT: 1 << 0,
  /** Such a subject, at a clause’s head. */
  OPENING_SUBJECT: 1 << 1,
  MODAL: 1 << 2,
  BE: 1 << 3,
  HAVE: 1 << 4,
  DETERMINER: 1 << 5,
  /** Behind a determiner and before a small word it begins no name. */
  PLAIN: 1 << 6,
  /** A preposition or conjunction that a verb in -ing follows. */
  BEFORE_GERUND: 1 << 7,
  /** What no noun has directly behind it. */
  DETERMINING: 1 << 8,
  /** The surest sign, since names hardly ever hold one. */
  PRONOUN: 1 << 9,
  /** A small word that is a name too, or has a capital in prayers. */
  PROPER: 1 << 10,
  /** Goes on behind a name and in none. */
  AUXILIARY: 1 << 11,
  SEASON: 1 << 12,
  BEFORE_SEASON: 1 << 13,
  /** A sum of money ends in it: one, million. */
  SUM: 1 << 14,
  CURRENCY: 1 << 15,
  /** he she they it */
  THIRD_PERSON: 1 << 16,
  OBJECT: 1 << 17,
  /** A conjunction that begins no title with an article behind it. */
  CONNECTING: 1 << 18,
  /** Joins a clause to the one before it. */
  JOINING: 1 << 19,
  DAYPART: 1 << 20,
  /** Stands behind the number of a compound: “the 43-Year-old”. */
  AGE: 1 << 21,
  TIME: 1 << 22,
  /** Stands before a time: last, every. */
  NEAREST: 1 << 23,
  /** An article or possessive before what is one of several. */
  ONE_OF: 1 << 24,
  /** A preposition before a year. */
  OF_TIME: 1 << 25,
  SPEAKER: 1 << 26,
  /** A preposition or conjunction that a name writes small. */
  JOINT: 1 << 27,
  /** Behind it a capitalised noun is hardly a name’s. */
  POSSESSIVE: 1 << 28,
  /** A preposition after which a lone capitalised noun is no part of a name; “of” and “for” build names. */
  BEFORE_NOUN: 1 << 29,
  /** Goes on after a plural that begins a clause. */
  FOLLOWS: 1 << 30,
} as const
