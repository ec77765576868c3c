/** Words by what may stand around them: told from words doubled, and from capitals where none belong. */

/** Bits of the set of classes that a word belongs to. */
export const Around = {
  /** Doubles that English allows: “he had had”, “said that that”, “what it is is”, “logged in in May”, “a very, very”. */
  TWICE: 1 << 0,
  /** Words that few sentences have twice in a row, though some do. */
  SELDOM: 1 << 1,
  /** What people say again to mean more of it. */
  EMPHATIC: 1 << 2,
  /** “Day after day after day”. */
  SPAN: 1 << 3,
  /** A preposition or conjunction, that joins what stands on both sides. */
  JOINT: 1 << 4,
  /** Those that name no work, team or class by themselves. */
  BEFORE_NUMBER: 1 << 5,
  /** No adjective besides, without an ending that tells. */
  ADVERB: 1 << 6,
  /** Who speaks follows, or has spoken. */
  SPEAKING: 1 << 7,
  /** A small word by which a sentence goes on. */
  GOES_ON: 1 << 8,
  /** Behind these nouns people say “is is”. */
  SPOKEN: 1 << 9,
  /** Stands before years and numbers: “since2020”, “to15”. */
  FIGURE: 1 << 10,
  /** Begins many sentences and few names. */
  OPENER: 1 << 11,
  /** A preposition that begins no clause. */
  NO_CLAUSE: 1 << 12,
  /** Stands before a stem: English coins words with it every day. */
  PREFIX: 1 << 13,
  /** Stands behind one. */
  SUFFIX: 1 << 14,
  /** A small word that has endings with an apostrophe. Behind others a name begins so: “in ’s Hertogenbosch”. */
  BEARER: 1 << 15,
  /** What is called after a people, without its capital: french fries. */
  STYLED: 1 << 16,
  /** Stands before a clause whose subject is “I”. */
  BEFORE_I: 1 << 17,
  /** Begins names with a capital inside: McDonald, DeSantis. */
  NAME_HEAD: 1 << 18,
  MONTH: 1 << 19,
  /** Follows the number of a compound: “a 30-year-old”, “a two-mile queue”. */
  MEASURE: 1 << 20,
  /** What “a” and “an” begin that is a word of its own: “the a cappella choir”, “the a level”. */
  A_WORD: 1 << 21,
  /** Begins a clause that is a subject. */
  QUESTION: 1 << 22,
  /** Beside one an “o” is a blood group, a contraction or a name. */
  BESIDE_O: 1 << 23,
  /** A small word of names that English has nowhere else: before an English article it stands for a preposition. */
  FOREIGN_LINK: 1 << 24,
  /** Begins the next clause behind a “Y” that stands for “and”: behind a generation or chromosome stands a verb or preposition. */
  CLAUSE_START: 1 << 25,
  /** Stands before an infinitive: will, to. */
  BEFORE_BASE: 1 << 26,
  /** A name that is one word said twice: Duran Duran, Baden-Baden. */
  NAME_TWICE: 1 << 29,
  /** What has the letter A before it: “A level”, “in A minor”. */
  GRADED: 1 << 30,
  /** An office that goes before its holder’s name. */
  OFFICE: 1 << 27,
  /** Behind it a bracket says whom or what it means. */
  MEANING: 1 << 28,
  /** Behind a dot it ends the name of a domain or file: no space is missing there. */
  DOMAIN: 1 << 31,
} as const
