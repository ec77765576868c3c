/** Words on each of which one question of grammar turns. */

/** Bits of the set of classes that a word belongs to. */
export const Case = {
  /** An article or possessive behind a verb: “lets a, his, the”. */
  ARTICLE: 1 << 0,
  /** Joins others to one: together with, as well as. */
  WITH: 1 << 1,
  /** One of two nouns behind it is one: every, no. */
  SINGLE: 1 << 2,
  /** A verb that older prose puts before a pronoun: “said he”. */
  OLD_SPEECH: 1 << 3,
  /** Stands before the label of a count: “the last page”. */
  STRETCH: 1 << 4,
  FRACTION: 1 << 5,
  KIND: 1 << 6,
  /** Takes some of several: neither, few. */
  PART: 1 << 7,
  /** dozens hundreds */
  MANY: 1 << 8,
  /** What several are together: group, crowd. */
  GROUP: 1 << 9,
  /** A number before a power: two hundred. */
  ONES: 1 << 10,
  /** Opens a noun phrase that no full one need be: some, each. */
  LOOSE: 1 << 11,
  /** Has no article before a name. */
  TITLE: 1 << 12,
  WATER: 1 << 13,
  /** Has its article before “time”: the last time. */
  TIME: 1 << 14,
  /** Stands before a year. */
  YEAR_HEAD: 1 << 15,
  END: 1 << 16,
  /** What has an end: year, decade. */
  SPAN: 1 << 17,
  /** A title in the plural that is no name: presidents. */
  TITLES: 1 << 18,
  /** Leads on to what a sentence without a verb says: but, also. */
  LEADING: 1 << 19,
  /** Persons first, though ants are called so too. */
  ANTS: 1 << 20,
  /** Behind it and “to” stands a verb, if an article follows that. */
  BASE_BEHIND_TO: 1 << 21,
  /** What a noun follows: “going to extremes”, “brings hope to fans”. */
  NOUN_BEFORE_TO: 1 << 22,
  MODAL_NOUN: 1 << 23,
  /** would could */
  MODAL_ONLY: 1 << 24,
  /** A preposition that an object form follows. */
  BEFORE_OBJECT: 1 << 25,
  OWNER: 1 << 26,
  POWER: 1 << 27,
  /** Picks one out behind “the”. */
  RANK: 1 << 28,
  /** Has “that” behind it as a pronoun or conjunction: without that, except that. */
  BEFORE_THAT: 1 << 29,
  /** A verb whose object “of” follows: reminded one of. */
  REMINDS: 1 << 30,
  /** the a this its */
  DEFINITE: 1 << 31,
} as const
