/**
 * Classes of English words that the parts of speech in the lexicon do not tell apart: pronouns by number, auxiliaries,
 * nouns by how they count and by what they name.
 */

/** Words by class, parted by white space. */
export type WordClasses = readonly (readonly [role: number, words: string])[]

/** Classes as one string of the tables: a line for each. */
export const writeWordClasses = (classes: WordClasses): string =>
  classes.map(([role, words]) => `${role}\t${words}`).join('\n')

/** Reads what `writeWordClasses` wrote. */
export const readWordClasses = (written: string): WordClasses =>
  written.split('\n').map((line) => {
    const [role, words] = line.split('\t')
    return [Number(role), words]
  })

/** Bits of the set of classes that a word belongs to. */
export const Role = {
  /** he she it */
  HE: 1 << 0,
  /** they we I */
  THEY: 1 << 1,
  /** me him them us her */
  OBJECT: 1 << 2,
  /** An article, possessive or demonstrative: a noun phrase begins. */
  DETERMINER: 1 << 3,
  /** A noun in the plural follows: these, several, twelve. */
  MANY: 1 << 4,
  /** A noun in the singular follows: a, this, every. */
  ONE: 1 << 5,
  /** Finite forms of be. */
  BE: 1 << 6,
  /** be been being */
  BEEN: 1 << 7,
  HAVE: 1 << 8,
  DO: 1 << 9,
  MODAL: 1 << 10,
  PREPOSITION: 1 << 11,
  /** and or but nor yet */
  AND: 1 << 12,
  /** Begins a subordinate clause: that because although. */
  SUBORDINATE: 1 << 13,
  /** who which whom whose what */
  RELATIVE: 1 << 14,
  /** A finite verb of saying or thinking. */
  SAY: 1 << 15,
  /** A singular noun for several people, with a verb in either number: team, government, number. */
  COLLECTIVE: 1 << 16,
  /** A noun without plural: equipment, information. */
  UNCOUNTABLE: 1 << 17,
  /** A noun that counts without -s: aircraft, percent, yen. */
  INVARIABLE: 1 << 18,
  /** A human being: minister, woman. */
  PERSON: 1 << 19,
  /** A body or country that acts like a person: ministry, company. */
  BODY: 1 << 20,
  /** A time: week, Monday, yesterday. */
  TIME: 1 << 21,
  /** A plural in form that takes a verb in the singular, or may: news, series, headquarters. */
  PLURAL_FORM: 1 << 22,
  /** is was has does */
  SINGULAR_VERB: 1 << 23,
  /** are were have do */
  PLURAL_VERB: 1 << 24,
  /** Adverbs that may stand between subject and verb. */
  BETWEEN: 1 << 25,
  /** A plural of a noun that has none: informations. */
  FALSE_PLURAL: 1 << 26,
  /** A title in the plural before two names: presidents. */
  TITLES: 1 << 27,
  /** A number behind it names what follows: number four, top ten, day one. */
  LABEL: 1 << 28,
  /** Some complement of it is wrong in English: see phrases/verb-complement-lists.ts. */
  COMPLEMENT: 1 << 29,
  /** What stands before a clause without being its subject, or makes a noun phrase a predicate put first: reason, first, son. */
  FRAME: 1 << 30,
  /** he him his himself she her herself */
  GENDERED: 1 << 31,
} as const
