/** Small words by what they are in English and abroad, for telling words left over and words run together. */

/** Bits of the set of classes that a word belongs to. */
export const Small = {
  /** English has it beside a foreign small word, in a phrase at home in English: facto, route. */
  AT_HOME: 1 << 0,
  /** A small word abroad, and in English a unit, a firm, a slip or two words run together. */
  NO_LINK: 1 << 1,
  /** A small word abroad and an English word. */
  ENGLISH_TOO: 1 << 2,
  /** Of those, one that English hardly has. */
  HARDLY_ENGLISH: 1 << 3,
  PREPOSITION: 1 << 4,
  /** A pronoun abroad, and no name: before a verb at a sentence’s head. */
  PRONOUN: 1 << 5,
  /** Stands before its verb: he, that. */
  SUBJECT: 1 << 6,
  /** Stands before a noun or adjective: a, in. */
  HEAD: 1 << 7,
  /** Two words that are often run together, written with a hyphen. */
  PAIR: 1 << 8,
  /** No English word, and at home in English, most in a phrase: crème, alma, kimchi. */
  LOAN: 1 << 9,
  /** Two words at home in English together, written with a hyphen: pro-forma. */
  PHRASE: 1 << 10,
  /** One of the two. */
  IN_PHRASE: 1 << 11,
  /** English writes it with the accents of the language it is from, though it is a word without them too: exposé. */
  ACCENTED: 1 << 12,
  /** What a body of the state is called abroad, before the rest of its name; without accents. */
  BODY: 1 << 20,
  /** A ministry or cabinet, likewise: English always translates it. */
  MINISTRY: 1 << 21,
  /** What bodies and places are called in English and in no language that has particles. */
  ENGLISH_BODY: 1 << 22,
  /** A small number abroad. */
  NUMERAL: 1 << 23,
  /** What other languages call bodies, countries and taxes that English abbreviates in its own way; in capitals. */
  ACRONYM: 1 << 24,
  /** A preposition abroad and an English word, or one known from a phrase: con, bis. */
  LINKS_NOUN: 1 << 25,
  /** A conjunction abroad, likewise: car, ma. */
  LINKS_CLAUSE: 1 << 26,
  /** The first word of the names of places: Santa Fe, Villa Ocampo, Stara Zagora. */
  PLACE_START: 1 << 13,
  /** A title or role, as it stands before a person’s name. */
  ROLE: 1 << 14,
  /** A verb of saying, in the forms that follow a quotation. */
  SPEECH: 1 << 15,
  /** However, moreover: begins a clause. */
  CLAUSE_ADVERB: 1 << 16,
  /** Begins a clause and no name, after a comma: two, most. */
  QUANTIFIER: 1 << 17,
  /** What a possessive makes a form of address: majesty. */
  STYLE: 1 << 18,
  /** A singular noun that is a name by itself, or stands before a figure that makes one; two words, with a hyphen, that are a name: black-sea. */
  NAMED: 1 << 19,
  /** What is made, founded or built, and has a name only with more words. */
  MADE: 1 << 27,
  /** A body of a place, with a small letter unless it is a name: court, council. */
  LOCAL_BODY: 1 << 28,
  /** What stands before such a body, and has its capital where that has one: district. */
  BODY_KIND: 1 << 29,
  /** A number in words, many, several. */
  COUNT: 1 << 30,
} as const
