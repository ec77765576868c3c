import { type Document, isComma, isPossessive, type Sentence, tokenUnit } from '../../document/document.ts'
import { Kind, Mark, type Tokens } from '../../document/scan.ts'
import type { KeyWord } from '../../language/key-words.ts'
import { Role } from '../../language/word-classes.ts'
import { Flag, type Lexicon } from '../../lexicon/lexicon.ts'
import type { WordValues } from '../../lexicon/word-values.ts'
import { isOf } from '../../word-set.ts'
import type { Analysis, Resources } from '../analyses.ts'
import { damaged, suspect } from '../condition.ts'
import { caseWords, clauseWords, gapWords, thingWords } from './clause-words.ts'
import { roles } from './roles.ts'

/** A document’s tokens with the classes of their words: what questions of grammar are asked of. */
export interface Grammar {
  readonly document: Document
  readonly lexicon: Lexicon
  readonly tokens: Tokens
  /** Sets of `Role` by token. */
  readonly roles: Int32Array
  /** Numbers of single words that questions are asked about. */
  readonly words: Words
  /** Sets of `Clause` by number of word. */
  readonly clause: WordValues<number>
  /** Sets of `Gap` by number of word. */
  readonly gaps: WordValues<number>
  /** Sets of `Thing` by number of word. */
  readonly things: WordValues<number>
  /** Sets of `Case` by number of word. */
  readonly cases: WordValues<number>
  /** Sets of `Clue` by word. */
  readonly clues: () => ReadonlyMap<string, number>
  /** Whether the text is damaged elsewhere: only there is asked for what is doubtful. */
  readonly isDamaged: () => boolean
  /** Whether it is that, or holds phrases that hardly any native writer uses. */
  readonly isSuspect: () => boolean
  /** The tokens with which a relative, subordinate or asked clause may begin: that, since, who, when. */
  readonly openers: readonly Opener[]
}

/** A word that may open a clause, in a sentence of a paragraph. */
interface Opener {
  readonly token: number
  readonly sentence: Sentence
}

type Words = Readonly<Record<KeyWord, number>>

const NUMBERS = new WeakMap<Lexicon, Words>()

function wordsOf({ lexicon, keyWords }: Resources): Words {
  let numbers = NUMBERS.get(lexicon)
  if (!numbers) {
    numbers = Object.fromEntries(keyWords().map((word) => [word, lexicon.find(word)])) as Words
    NUMBERS.set(lexicon, numbers)
  }
  return numbers
}

export const grammar: Analysis<Grammar> = {
  name: 'grammar',
  compute: (analyses) => {
    const { document, lexicon, resources } = analyses
    const found = analyses.get(roles)
    const openers: Opener[] = []
    for (const sentence of document.sentences) {
      if (document.blocks[sentence.block].kind !== 'paragraph') continue
      for (let i = sentence.firstToken; i < sentence.endToken; i++)
        if (found[i] & (Role.RELATIVE | Role.SUBORDINATE)) openers.push({ token: i, sentence })
    }
    return {
      document,
      lexicon,
      tokens: document.tokens,
      roles: found,
      words: wordsOf(resources),
      clause: clauseWords(lexicon, resources.clauseClasses),
      gaps: gapWords(lexicon, resources.gapClasses),
      things: thingWords(lexicon, resources.thingClasses),
      cases: caseWords(lexicon, resources.caseClasses),
      clues: resources.clueWords,
      openers,
      isDamaged: () => analyses.get(damaged),
      isSuspect: () => analyses.get(suspect),
    }
  },
}

/** Whether the word at token `i` is of one of the classes of `Thing`. */
export const isThing = ({ tokens, things }: Grammar, i: number, classes: number): boolean =>
  isOf(things, tokens.word[i], classes)

/** Whether the word at token `i` is of one of the classes of `Gap`. */
export const isGap = ({ tokens, gaps }: Grammar, i: number, classes: number): boolean =>
  isOf(gaps, tokens.word[i], classes)

/** Whether the word at token `i` is of one of the classes of `Clause`. */
export const isOfClause = ({ tokens, clause }: Grammar, i: number, classes: number): boolean =>
  isOf(clause, tokens.word[i], classes)

/** Whether the word at token `i` is of one of the classes of `Case`. */
export const isCase = ({ tokens, cases }: Grammar, i: number, classes: number): boolean =>
  isOf(cases, tokens.word[i], classes)

/** True for a word in small letters that is no part of a compound and has no possessive. */
export const isPlain = ({ tokens }: Grammar, i: number): boolean =>
  (tokens.flags[i] & (Mark.lower | Mark.hyphen | Mark.apostrophe)) === Mark.lower

/** A noun in small letters that is nothing but one. */
export function isNoun(grammar: Grammar, i: number): boolean {
  return (
    isPlain(grammar, i) &&
    (grammar.tokens.facts[i] & (Flag.NOUN | Flag.ADJECTIVE | Flag.FUNCTION)) === Flag.NOUN
  )
}

/** “Makes”: a verb in the third person that is no noun. */
export const isThirdPerson = ({ facts }: Tokens, i: number): boolean =>
  (facts[i] & (Flag.THIRD | Flag.NOUN)) === Flag.THIRD

/** “Many”, “three”: what counts what follows, and is no article or demonstrative. */
export const isCounting = (roles: Int32Array, i: number): boolean =>
  (roles[i] & (Role.MANY | Role.DETERMINER)) === Role.MANY

/** his her their: what is somebody’s, or of several. */
export function isTheirs({ tokens, words }: Grammar, i: number): boolean {
  const word = tokens.word[i]
  return word === words.his || word === words.her || word === words.their
}

/** his her its their */
export const isOwner = (grammar: Grammar, i: number): boolean =>
  isTheirs(grammar, i) || grammar.tokens.word[i] === grammar.words.its

/** Auxiliaries in forms that a subject has. */
export const FINITE = Role.BE | Role.HAVE | Role.DO | Role.MODAL

/** Auxiliaries in all forms. */
export const AUXILIARY = FINITE | Role.BEEN

/** Nouns whose form does not tell whether they are one or several: news, trousers, aircraft, weeks. */
export const EITHER_NUMBER = Role.PLURAL_FORM | Role.INVARIABLE | Role.TIME

/** True for a word that can be a verb with a subject: an auxiliary, a past tense, a third person. */
export function mayBeFinite({ tokens, roles }: Grammar, i: number): boolean {
  return (roles[i] & FINITE) !== 0 || (tokens.facts[i] & (Flag.PAST | Flag.THIRD)) !== 0
}

/** What follows a noun that is the last word of its phrase. */
export const AFTER_NOUN =
  FINITE | Role.PREPOSITION | Role.RELATIVE | Role.AND | Role.SUBORDINATE | Role.HE | Role.THEY

/** What no noun phrase holds before its noun. */
export const NO_PHRASE = AFTER_NOUN | Role.BEEN

/** True when the noun phrase surely ends with token `i`: a sign follows, or a word that no noun phrase goes on with. */
export function endsPhrase({ document: { text }, tokens, roles }: Grammar, i: number): boolean {
  const next = i + 1
  if (isPossessive(tokens, i)) return false
  if (next >= tokens.count || tokens.flags[next] & Mark.lineBefore) return true
  if (tokens.kind[next] === Kind.punctuation) return ENDING.has(text.charCodeAt(tokens.start[next]))
  return (tokens.flags[next] & (Mark.lower | Mark.hyphen)) === Mark.lower && (roles[next] & AFTER_NOUN) !== 0
}

/** . , ; : ! ? ) and closing quotation marks, and the comma and stop of Chinese. */
const ENDING = new Set([0xff0c, 0x3002, 0x2e, 0x2c, 0x3b, 0x3a, 0x21, 0x3f, 0x29, 0x201d])

/** Whether a comma is among the tokens `[from, to)`. */
export function hasComma({ document }: Grammar, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(document, i)) return true
  return false
}

/** – — - */
export const isDash = (unit: number): boolean => unit === 0x2013 || unit === 0x2014 || unit === 0x2d

/** A hyphen or apostrophe within a word or name. */
export function isInner({ document, tokens }: Grammar, i: number): boolean {
  const unit = tokenUnit(document, i)
  return (unit === 0x2d || unit === 0x2019) && !(tokens.flags[i] & Mark.spaceBefore)
}
