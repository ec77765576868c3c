/** Words by which a relative clause is told from a clause of another kind, and a filled gap from a second object; and other nouns of which grammar asks. */

export const Gap = {
  /** A noun that “that” explains: the fact that, the day that. */
  EXPLAINED: 1 << 0,
  /** A verb with two objects: gave him. */
  TWO_OBJECTS: 1 << 1,
  /** A verb with a preposition for its object, and none without: talk about, live in. */
  WITH_PREPOSITION: 1 << 2,
  /** all both some: “all of them”. */
  PART: 1 << 3,
  /** it them him her */
  OBJECT: 1 << 4,
  /** nobody everybody */
  ANYBODY: 1 << 7,
  /** A verb without any object: dates, consists. */
  INTRANSITIVE: 1 << 6,
  /** A verb that a clause may follow without “that”: hope the law passes. */
  WITH_CLAUSE: 1 << 5,
  /** A verb that needs its object: gave, handed, placed. */
  WITH_OBJECT: 1 << 8,
  /** A country that has an article, or whose name is a river’s, a game’s or a person’s too. */
  WITH_ARTICLE: 1 << 9,
  /** Those that are “it” to many: baby. */
  YOUNG: 1 << 10,
  /** What a figure names: “the 151 hotline”, “a 38 bus”. */
  BY_FIGURE: 1 << 11,
  /** An adjective that is first of all a noun: star. */
  FIRST_NOUN: 1 << 12,
} as const
