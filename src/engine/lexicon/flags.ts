/**
 * What a lexicon knows about a word, as bits of a set. Case flags say how curated lists write the word; a word may
 * have several (Polish and polish; US and us).
 */
export const Flag = {
  /** A curated list has it in lower case: an ordinary word. */
  LOWER: 1 << 0,
  /** A curated list has it with a capital: a name, or what English writes like one. */
  PROPER: 1 << 1,
  /** Known in capitals: an acronym. */
  UPPER: 1 << 2,
  /** Only a frequency list vouches for it: trust it for capitalised tokens only, as such lists hold "ofthe". */
  UNCURATED: 1 << 3,
  /** A first name. */
  GIVEN: 1 << 4,
  /** A family name. */
  FAMILY: 1 << 5,
  /** Country, region, city. */
  PLACE: 1 << 6,
  /** A people or what belongs to it: Armenian. */
  DEMONYM: 1 << 7,
  /** Company, brand, agency, newspaper, party. */
  COMPANY: 1 << 8,
  NOUN: 1 << 9,
  VERB: 1 << 10,
  ADJECTIVE: 1 << 11,
  ADVERB: 1 << 12,
  /** Closed class: article, pronoun, preposition, conjunction, auxiliary, contraction. */
  FUNCTION: 1 << 13,
  /** A noun's plural. */
  PLURAL: 1 << 14,
  /** Past tense of a verb. */
  PAST: 1 << 15,
  /** Past participle of a verb. */
  PARTICIPLE: 1 << 16,
  /** -ing form of a verb. */
  GERUND: 1 << 17,
  /** -s form of a verb. */
  THIRD: 1 << 18,
  /** Base form of a verb. */
  BASE: 1 << 19,
  /** Only American lists have it. */
  AMERICAN: 1 << 20,
  /** Only British lists have it. */
  BRITISH: 1 << 21,
  /** Stands before a hyphen: anti-, pre-, vice-. Not a word by itself unless LOWER is set too. */
  PREFIX: 1 << 22,
  /** An abbreviated unit (km, kwh): stands after figures, and is no part to split a joined word at. */
  UNIT: 1 << 23,
  /** A noun for a human being, as one of its usual senses. */
  HUMAN: 1 << 24,
  /** A noun for an animal. */
  ANIMAL: 1 << 25,
} as const
