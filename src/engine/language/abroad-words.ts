/** Small words of other languages by where they stand: within names, before them, at the head of a sentence. */

/** Bits of the set of classes that a word belongs to. */
export const Abroad = {
  /** Stands in names, or is English itself: it carries a run of foreign words on, but makes none. */
  PARTICLE: 1 << 0,
  /** Of those, an English one: a capital behind it is a day or a place, and makes no name of the words before. */
  ENGLISH: 1 << 1,
  /** An Italian preposition with its article, as names have it within. */
  ARTICLED: 1 << 2,
  /** A joined article that English knows from names and a few phrases only. */
  JOINED: 1 << 3,
  /** An article, with its capital at a sentence’s head. */
  HEAD: 1 << 4,
  /** Joins the parts of a body’s name, besides what joins those of persons. */
  LINK: 1 << 5,
  /** A connective of one word that is an English word or name as well. */
  CONNECTIVE: 1 << 6,
} as const
