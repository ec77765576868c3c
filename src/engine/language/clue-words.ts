/** Small words by which it is told that a word is said twice, lost, left over or cut off. */

/** Bits of the set of classes that a word belongs to. */
export const Clue = {
  SUBJECT: 1 << 0,
  /** has had been */
  PERFECT: 1 << 1,
  MODAL: 1 << 2,
  FINITE: 1 << 3,
  POSSESSIVE: 1 << 4,
  /** What a clause behind it goes with: “everyone he met told him”, “a noise which he knew meant trouble”. */
  RELATIVE: 1 << 5,
  /** Before a clause that its main clause takes up in the same words. */
  BEFORE_COPY: 1 << 6,
  /** With what a speaker’s repetition begins. */
  RHETORICAL: 1 << 7,
  /** Stands before a verb in its base form: will, to. */
  BEFORE_BASE: 1 << 8,
  HAVE: 1 << 9,
  BEING: 1 << 10,
  PRONOUN: 1 << 11,
  ARTICLE: 1 << 12,
  /** An article abroad before which English names of papers and places have no English noun. */
  SOUTHERN: 1 << 13,
  /** A small word abroad of one letter: the rest are symbols, units and list items. */
  LETTER: 1 << 14,
  /** A preposition before a date. */
  LEADING: 1 << 15,
  /** What a title may be, or have at its end as a letter. */
  JOINING: 1 << 16,
  /** What a question may end with, and hardly any paragraph. */
  LEADING_ON: 1 << 17,
  /** A small word that a line may end with. */
  LAST: 1 << 18,
  /** A verb or noun that introduces a foreign word, a few words before it. */
  INTRODUCING: 1 << 19,
  /** Behind a comma it begins what a foreign word means. */
  EXPLAINING: 1 << 20,
  /** Of those, what still does so in a text full of foreign words. */
  SURELY_EXPLAINING: 1 << 21,
  /** “Helped pour the concrete”. */
  CAUSES: 1 << 22,
  /** What a participle follows. */
  BEFORE_PARTICIPLE: 1 << 23,
  /** Stands before a noun or a verb, and is a prefix of few words that are not in the lexicon. */
  BEFORE_NOUN: 1 << 24,
  /** A verb by which a pronoun is a subject. */
  VERBAL: 1 << 25,
  SAID: 1 << 26,
  /** What hardly stands alone before a dash. */
  DASHED: 1 << 27,
  /** Who does not, in small letters: “he dont know”. */
  NEGATED: 1 << 28,
  /** A name that has an article wherever it stands. */
  WITH_THE: 1 << 29,
  /** The first word of one, and the second. */
  BEGINS_WITH_THE: 1 << 30,
  ENDS_WITH_THE: 1 << 31,
} as const
