/** What tells a thing from a person where a pronoun stands for it. */

/** Bits of the set of classes that a word belongs to. */
export const Thing = {
  /** What many call “she”. */
  SHIP: 1 << 0,
  /** What befalls or does only things and bodies: “He was founded in 1923”. */
  BEFALLS_THING: 1 << 1,
  /** What only things and bodies do: “He employs three hundred people”. */
  DONE_BY_THING: 1 << 2,
  /** The last word of the name of a thing or place: Carnegie Hall, Nobel Prize. */
  NAMED_THING: 1 << 3,
  /** A thing that slang, or a rare sense, has for a person. */
  SELDOM_PERSON: 1 << 4,
  /** An animal that the news speaks of as a kind, and hardly as he or she. */
  WILD_ANIMAL: 1 << 5,
  /** What states, cities, bodies, clubs and works have, and hardly a person. */
  OWNED_BY_BODY: 1 << 6,
  /** What the subject of its own sentence has: his knee, her title. */
  OWN_OF_PERSON: 1 << 7,
  /** The word before it: won, of. */
  DONE_TO_ONES_OWN: 1 << 8,
  /** A thing that stands for a person: sources, voices. */
  STANDS_FOR_PERSON: 1 << 9,
  /** An office or body that house style may write with a capital: no capital of it is odd. */
  INSTITUTION: 1 << 10,
  /** People whom no team, party or paper is named after. */
  NO_NAMESAKE: 1 << 11,
  /** What befalls or does only a person: “It was arrested in May”. */
  OF_PERSON: 1 << 12,
  /** What persons have, and neither bodies nor things: his wife. */
  HELD_BY_PERSON: 1 << 13,
  /** Verbs of telling behind which “that” is no pronoun, as it may be in “he said that is wrong”. */
  TELLS: 1 << 14,
  /** An adjective that English compares by -er and -est. */
  SHORT: 1 << 15,
  /** A noun with no plural of its own: more than those before which “a” is wrong. */
  MASS: 1 << 16,
  /** Whoever a body has at its head: “says his president”. */
  HEADS_BODY: 1 << 17,
  /** What follows a comma behind the name of a body. */
  SAID_OF_BODY: 1 << 18,
  /** A place that “of” stands between and its name. */
  PLACE: 1 << 19,
  /** What somebody or something is called that a sentence puts first: capital, heart, brainchild. */
  PREDICATE: 1 << 20,
  /** What adds a sentence to the one before: also, later. */
  ADDING: 1 << 21,
  /** A verb that has its subject behind it there: “also included the …”. */
  INVERTED: 1 << 22,
  /** Before it writers put “Which” on purpose: “Which means that”. */
  ON_PURPOSE: 1 << 23,
  /** What somebody said before: “In his words, …”. */
  SPOKEN: 1 << 24,
  /** A human being that no sentence names without an article in the singular: no office, no trade that is a title. */
  ANYBODY: 1 << 25,
  /** What befalls or does no person, whatever was named before: “She was renovated”. */
  NEVER_PERSON: 1 << 26,
  /** What is measured in a compound before a noun, where English has the singular. */
  UNITS: 1 << 27,
  /** A participle of a verb that has an object: without one it is passive. */
  PASSIVE: 1 << 28,
  /** A measure of length in the singular, and what stands behind one: long, wide. */
  LENGTH: 1 << 29,
  EXTENT: 1 << 30,
  /** A noun that never ends a phrase in the singular without an article, possessive or number: city, proposal, roof. */
  COUNTED: 1 << 31,
} as const
