import { Small } from './small-words.ts'
import type { WordClasses } from './word-classes.ts'

/** Small words by class. For the build, which puts them into its tables. */
export const SMALL_WORDS: WordClasses = [
  [
    Small.AT_HOME,
    'al fait seq cetera facto jure novo luxe route bloc masse suite garde passant force main vivre mode carte la',
  ],
  [
    Small.NO_LINK,
    'mu bu co cu se ny sera toto voce wil mor nar ab asa isa ona ina ata anda fora todo soit toa ofa ed ty er',
  ],
  [Small.ENGLISH_TOO, 'die den lo til com'],
  [Small.HARDLY_ENGLISH, 'lo com'],
  [
    Small.PREPOSITION,
    'of in for with by from at on into over through against after before under about between',
  ],
  [Small.PRONOUN, 'hij él ele er sie'],
  [Small.SUBJECT, 'he she it they we this that there who'],
  [Small.HEAD, 'a an the in at on for by of his her its'],
  [
    Small.PAIR,
    'to-be to-do to-go to-get to-win to-see to-say to-pay to-use as-a on-a in-a is-a of-a at-a for-a was-a and-a with-a ' +
      'by-a or-a not-a had-a but-a to-a it-is it-was he-is he-was so-it do-not up-to as-one to-the in-an on-an is-an as-an ' +
      'of-an at-an in-no is-no was-no by-no is-in is-on not-be if-he if-it as-he as-it that-he or-by he-had',
  ],
]
