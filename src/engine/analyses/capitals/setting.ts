/** What stands around a word with a capital, asked once for all that may tell that it is no name. */

import { type Document, isComma, tokenKey, tokenText, tokenUnit, widthOf } from '../../document/document.ts'
import { Kind, Mark, type Tokens } from '../../document/scan.ts'
import { Beside } from '../../language/capital-words.ts'
import { CALENDAR } from '../../language/name-words.ts'
import { Thing } from '../../language/things.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Analyses } from '../analyses.ts'
import { isThingWord } from '../grammar/clause-words.ts'
import { besideOf, isCapitalised } from './neighbours.ts'

/** 0 for no reason against a name, 1 to 3 as `StrayCapitals` tells it. */
export type Degree = 0 | 1 | 2 | 3

/** A word with a capital inside a sentence, and the words beside it. */
export interface Setting {
  readonly analyses: Analyses
  readonly document: Document
  readonly tokens: Tokens
  readonly i: number
  /** First token of the sentence. */
  readonly first: number
  /** The token behind the sentence. */
  readonly end: number
  /** The word in lower case. */
  readonly key: string
  /** Facts of the word: bits of `Flag`. */
  readonly is: number
  /** What the word and the one before tell of a capital: bits of `Beside`. */
  readonly isKey: number
  readonly isBefore: number
  /** The word before, empty where none is. */
  readonly before: string
  readonly wordBefore: boolean
  /** A small word before, or one that begins the sentence. */
  readonly smallBefore: boolean
  /** The same, and a noun. */
  readonly nounBefore: boolean
  readonly commaBefore: boolean
  /** The word before begins the sentence. */
  readonly head: boolean
  readonly numberNext: boolean
  readonly smallNext: boolean
  /** A word with a capital follows. */
  readonly nameNext: boolean
  /** The sentence ends, or a mark that opens nothing follows. */
  readonly closes: boolean
}

/** The setting of the word at token `i`; undefined where a day, an institution or what is joined has its capital by right. */
export function settingOf(analyses: Analyses, i: number, first: number, end: number): Setting | undefined {
  const { document, resources } = analyses
  const { tokens } = document
  const { kind, flags, facts } = tokens
  if (flags[i] & (Mark.hyphen | Mark.apostrophe | Mark.lineBefore) || !(flags[i] & Mark.spaceBefore))
    return undefined
  if (widthOf(tokens, i) < 2 || tokens.word[i] === NONE) return undefined
  const key = tokenText(document, i).toLowerCase()
  if (CALENDAR.has(key) || (key !== 'will' && isThingWord(analyses, tokens.word[i], Thing.INSTITUTION)))
    return undefined
  const next = i + 1
  const goesOn = next < end
  // “Section 230a”
  const numberNext = goesOn && (kind[next] === Kind.number || (flags[next] & Mark.digit) !== 0)
  const wordNext = goesOn && kind[next] === Kind.word
  const smallNext = wordNext && !numberNext && (flags[next] & Mark.lower) !== 0
  const closes = !goesOn || (kind[next] === Kind.punctuation && !OPENING.has(tokenUnit(document, next)))
  if (!wordNext && !numberNext && !closes) return undefined
  const wordBefore = kind[i - 1] === Kind.word
  const head = i - 1 === first
  const smallBefore =
    wordBefore && ((flags[i - 1] & Mark.lower) !== 0 || (head && (facts[i - 1] & Flag.FUNCTION) !== 0))
  const before = wordBefore ? tokenKey(document, i - 1) : ''
  const beside = resources.capitalWords()
  return {
    analyses,
    document,
    tokens,
    i,
    first,
    end,
    key,
    is: facts[i],
    isKey: beside.get(key) ?? 0,
    isBefore: beside.get(before) ?? 0,
    before,
    wordBefore,
    smallBefore,
    nounBefore: smallBefore && (facts[i - 1] & Flag.NOUN) !== 0,
    commaBefore: isComma(document, i - 1),
    head,
    numberNext,
    smallNext,
    nameNext: wordNext && !smallNext,
    closes,
  }
}

/** “ ‘ ( « */
const OPENING: ReadonlySet<number> = new Set([0x201c, 0x2018, 0x28, 0xab, 0x22])

/** What may be a name. */
export const NAMED = Flag.PROPER | Flag.GIVEN | Flag.FAMILY | Flag.PLACE | Flag.DEMONYM

/** So near before a noun a capital may make it a part of a name. */
export const REACH = 3

/** An article, possessive or the like follows: no noun has it behind. */
export const isDetermined = ({ analyses, document, i, smallNext }: Setting): boolean =>
  smallNext && (besideOf(analyses, tokenKey(document, i + 1)) & Beside.DETERMINING) !== 0

/** The word behind is one of these. @param classes bits of `Flag` */
export const isNext = ({ tokens, i }: Setting, classes: number): boolean =>
  (tokens.facts[i + 1] & classes) !== 0

/** A capital among the words behind the next one: all may be one name. */
export function isCapitalBehind({ document, i, end }: Setting, reach: number): boolean {
  for (let k = i + 2; k <= i + 1 + reach && k < end; k++) if (isCapitalised(document, k)) return true
  return false
}
