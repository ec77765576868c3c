/** Words by what they tell where words may have been run together. */

/** Bits of the set of classes that a word belongs to. */
export const Joined = {
  /**
   * A function word that neither opens nor closes an English compound: on either side of a split it decides.
   * (“him”, “her”, “out” and their like are left out: they end names and open compounds.)
   */
  CLOSED: 1 << 0,
  /** A short or ambiguous function word: it decides when the other part is common. */
  SHORT: 1 << 1,
  /** A function word that opens ordinary compounds too (inlay, forgo, beware): it wants a better second part. */
  PREFIX_LIKE: 1 << 2,
  /** What plurals and genitives form compounds with. */
  COMPOUND_END: 1 << 3,
  /** What English has behind a verb, and as a word’s end seldom but in nouns that are in the lexicon (“takeover”). */
  VERB_PARTICLE: 1 << 4,
  /** What English forms compounds with every day, before a word and behind it: uplights, lineout. */
  PARTICLE: 1 << 5,
  /** A determiner or number that opens few compounds, and those are in the lexicon (“sometime”, “twofold”). */
  COUNTING: 1 << 6,
  /** Of these and others, one that closes none either. */
  CLOSING: 1 << 7,
  SHORT_PAST: 1 << 8,
  /** A function word that a name may have glued to it; those that end names (-is, -in, -and, -her) want the name elsewhere in the text. */
  AFTER_NAME: 1 << 9,
  /** Of these, one that ends no surname: an unknown name may go before it. */
  NEVER_NAME: 1 << 10,
  AFTER_KNOWN_NAME: 1 << 11,
  /** Of all these, one that ends hardly any name: a place, a day or a title well known may go before it. */
  AFTER_WELL_KNOWN: 1 << 12,
  /** Of these, one that may go before a person’s name too: family names end in -in, -on, -at and -by. */
  AFTER_PERSON: 1 << 13,
  /** And one that so short a name as “China” may have behind it. */
  AFTER_SHORT: 1 << 14,
  /** Of these, one that an ordinary word may have before it: “Universityof”. */
  AFTER_TITLE: 1 << 15,
  MODAL: 1 << 16,
  /** An auxiliary or adverb that no name ends in, whatever stands before. */
  AFTER_ANY: 1 << 17,
  /** What may stand behind a capitalised ordinary word, and is no ending of a name made of one (“Masterson”, “Ashby”). */
  AFTER_ORDINARY: 1 << 18,
  /** Ends hardly any name. */
  FOLLOWING: 1 << 19,
  /** A small word that ends no plural or verb made of an acronym. */
  AFTER_ACRONYM: 1 << 20,
  /** What places’ names of two words begin with. */
  PLACE_HEAD: 1 << 21,
  /** A small word that brands begin with (“InDesign”, “YouTube”): others tell more. */
  BRANDED: 1 << 22,
  /** Stands before years. */
  DATING: 1 << 23,
  /** A short word that ends no name, behind one that begins many sentences: “Lastyear”. */
  SHORT_REST: 1 << 24,
  /** Stands before a number without a space of its own: “27to”, “40on”. */
  AFTER_DIGIT: 1 << 25,
  /** A brand or part of a device with a capital inside, though both halves are words: easyJet, microSD. */
  BRAND: 1 << 26,
} as const
