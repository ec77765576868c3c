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
  /** What comes in kinds: type, breed. */
  KIND: 1 << 13,
  /** year month week */
  TIME_UNIT: 1 << 14,
  /** hundreds thousands */
  POWERS: 1 << 15,
  /** ten hundred thousand */
  POWER: 1 << 16,
  /** Before it “other” is one more of them: any other. */
  SOME: 1 << 17,
  /** Before a number: about, at least. */
  QUANTITY: 1 << 18,
  /** anyone everybody */
  ANYONE: 1 << 19,
  /** A pronoun for persons or things, with a verb in the singular: everyone, nothing. */
  EVERYONE: 1 << 20,
  /** A verb behind which a clause may stand in the subjunctive: “asked he be”. */
  MANDATIVE: 1 << 21,
  /** A verb behind which the one who is told stands before the clause. */
  TOLD: 1 << 22,
  /** What follows a time that is counted: “two year later”. */
  COMPARED: 1 << 23,
  /** Of it some: half, most, percent. */
  SEVERAL: 1 << 24,
  /** A preposition that opens clauses of time: until. */
  WHEN: 1 << 29,
  /** Behind a stretch of time: left, remaining. */
  BEHIND_TIME: 1 << 25,
  /** its their our */
  OWNER: 1 << 26,
  /** The base of a verb that is a noun too, which hardly stands behind “is” or “has”: hang, return. */
  ACTED: 1 << 27,
  /** Likewise, though it may stand behind “has”: “has support from”. */
  DONE: 1 << 30,
  /** A verb that an infinitive with “to” follows, and no noun in another sense: wants, decided. */
  WANTS: 1 << 28,
  /** Behind it what is one may have no article (by car), or it has none itself behind “head of” (state). */
  BARE: 1 << 31,
} as const
