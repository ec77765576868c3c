/**
 * Words by which the order and the tense of a clause are judged: who speaks, what is asked, what lasts, what is compared.
 */

/** Bits of the set of classes that a word belongs to. */
export const Clause = {
  /** A finite verb that may follow what somebody said: lamented, told. */
  SPEECH: 1 << 0,
  /** A verb of speech with the hearer as its object: told. */
  HEARER: 1 << 1,
  /** A question may depend on it: know, asked, unclear. */
  KNOW: 1 << 2,
  /** where when how why */
  ADVERB: 1 << 3,
  WHAT: 1 << 4,
  /** An adjective of measure, asked for with “how”: big, long. */
  MEASURE: 1 << 5,
  /** many much */
  AMOUNT: 1 << 6,
  /** Picks one out, so that “when was the …” asks for a subject: best, last. */
  PICKED: 1 << 7,
  /** Compares what is with what was, or counts cases, so that the present is right before “since”: up, worst, visit. */
  COMPARED: 1 << 11,
  /** The present of a verb for what goes on: lives, owns. */
  LASTING: 1 << 8,
  /** A stretch of time that is counted: years, weeks. */
  STRETCH: 1 << 9,
  /** One of them. */
  ONE_STRETCH: 1 << 13,
  /** Stands before a stretch of time: several, about. */
  SOME: 1 << 10,
  /** A speaker that no ending shows: accused, organisers. */
  SPEAKER: 1 << 12,
  /** The participle of a verb that has no passive: occurred. */
  INTRANSITIVE: 1 << 14,
  /** A day that is over, behind a perfect: yesterday, Monday. */
  PAST_DAY: 1 << 15,
  /** A verb of place or coming, which may stand before its subject: stood, lay, came. */
  STANDS: 1 << 16,
  /** A verb without object, by which something happens or ends: died, arrived. */
  HAPPENS: 1 << 17,
  /** A verb without object in most of its uses, which may stand before its subject behind a place only: fell, began. */
  MOVES: 1 << 18,
  /** Begins a phrase of time at the head of a sentence: yesterday, last, now. */
  TIME_FRAME: 1 << 19,
  /** A participle with a complement of its own: called, considered. */
  NAMES: 1 << 20,
  /** Puts the auxiliary before its subject: no, only, never. */
  TURNS: 1 << 21,
  /** An infinitive follows it, with “to”: want, able, expected. */
  WANTS: 1 << 22,
  /** The base of a verb that is a noun too, of which no “is” says what something is: build, arrest. */
  BUILT: 1 << 23,
  /** Behind it a “was” may have a base form: all he did was resign. */
  DOING: 1 << 24,
  /** A past that is no participle, though it is a noun or adjective too: broke, rose. */
  PAST: 1 << 25,
  /** A verb that is a noun too, and as one is not had by anything: increase. */
  CHANGE: 1 << 26,
  /** A verb with an object that is a noun too, and no hope or belief: cause. */
  ACT: 1 << 27,
  /** A verb or adjective that an infinitive follows, though a noun may stand behind its “to”: prefer, failed. */
  BASE: 1 << 28,
  /** Goes before a clause that is whole: however, now. */
  LINK: 1 << 29,
  /** With it native writers join two clauses by a comma: “it is not a bridge, it is a promise”. */
  CONTRAST: 1 << 30,
  /** What only somebody does, so that “that” is no subject before it: “said that wants”. */
  FELT: 1 << 31,
} as const
