import { Char, classAt } from '../document/characters.ts'
import { once } from '../once.ts'
import { foldedWords } from './folded-words.ts'
import { piecesOf } from './matcher.ts'
import { Page, type PageWords } from './page-classes.ts'
import { SEPARATOR } from './pattern.ts'

/** Words that pages of other languages than English use of themselves, parted by white space. */
export interface SourcePageLists {
  /** What only a page says: its verbs to the reader and the names of its parts. */
  readonly strong: string
  /** What a page calls its parts, but others may name things so. */
  readonly weak: string
  /** Small words between them. */
  readonly small: string
}

/**
 * How a line is made of the words that pages of other languages use of themselves:
 * - `whole`: of nothing else
 * - `label`: up to a colon, bar, arrow or question mark, behind which comes what it labels
 * - `begun`: it begins with two or three of them
 * - `weak`: it begins with one, or its label is a word that may name other things
 */
export type SourcePageLine = 'whole' | 'label' | 'begun' | 'weak'

const LONGEST = 220
const COPYRIGHT = '©'
const MOST_LABEL = 6
/** A line of another language with so few words is no sentence of the article. */
const MOST_FOREIGN = 9
/** Words that may stand in a label of other letters than English ones without being known. */
const UNKNOWN_IN_LABEL = 2

/** Arabic and Hebrew articles and prepositions are written together with the word. */
const PREFIX = /^(?:و?(?:بال|لل|ال|ب|ل)(?=[\u0621-\u064a]{3})|[בלהומש](?=[א-ת]{3}))/u

type WordClass = 'strong' | 'weak' | 'small' | 'english' | undefined

/** Words as long as this, in letters like English ones or others, have their inflected forms told by how they begin. */
const INFLECTED = [7, 6] as const

/** The same words, as lines are compared with them. */
export class SourcePageWords {
  readonly #strong: () => ReadonlySet<string>
  readonly #weak: () => ReadonlySet<string>
  readonly #small: () => ReadonlySet<string>
  readonly #stems = once(() => {
    const all = new Set<string>()
    for (const word of this.#strong()) {
      const least = leastInflected(word)
      if (word.length >= least - 1) all.add(word.slice(0, least - 1))
    }
    return all
  })

  readonly #english: () => PageWords

  /** @param english what English pages use of themselves */
  constructor(lists: SourcePageLists, english: () => PageWords) {
    this.#english = english
    this.#strong = foldedWords(() => lists.strong)
    this.#weak = foldedWords(() => lists.weak)
    this.#small = foldedWords(() => lists.small)
  }

  /** @param word folded */
  classOf(word: string, isEnglish: (word: string) => boolean): WordClass {
    if (this.#strong().has(word)) return 'strong'
    if (this.#weak().has(word)) return 'weak'
    if (this.#small().has(word)) return 'small'
    if (classAt(word, 0) === Char.digit) return 'english'
    if ((this.#english().get(word) ?? 0) & (Page.OF_PAGE | Page.NETWORK)) return 'english'
    const bare = hasOtherLetters(word) ? word.replace(PREFIX, '') : word
    if (bare !== word) return this.classOf(bare, isEnglish)
    return this.#isInflected(word, isEnglish) ? 'strong' : undefined
  }

  #isInflected(word: string, isEnglish: (word: string) => boolean): boolean {
    const least = leastInflected(word)
    return word.length >= least && this.#stems().has(word.slice(0, least - 1)) && !isEnglish(word)
  }
}

const leastInflected = (word: string): number => INFLECTED[hasOtherLetters(word) ? 1 : 0]

const hasOtherLetters = (word: string): boolean => word.charCodeAt(0) >= 0x370 && word.charCodeAt(0) < 0x1e00

/**
 * How a line is made of such words; undefined for lines that are not.
 * @param isEnglish whether a folded word is English: then it is no inflected form of another language’s
 */
export function sourcePageLineIn(
  line: string,
  vocabulary: SourcePageWords,
  isEnglish: (word: string) => boolean,
): SourcePageLine | undefined {
  if (line.length > LONGEST) return undefined
  const pieces = piecesOf(line, 0, line.length)
  let strong = 0
  let weak = 0
  let known = 0
  let unknown = 0
  let english = 0
  let small = 0
  let words = 0
  let label: SourcePageLine | undefined
  let begun: SourcePageLine | undefined
  let other = false
  for (let p = 0; p < pieces.length; p++) {
    const { word, start, end } = pieces[p]
    if (word === SEPARATOR) {
      label ??= labelOf(words, strong, weak, unknown, other)
      continue
    }
    words++
    const kind = vocabulary.classOf(word, isEnglish)
    if (kind === 'strong') strong++
    else if (kind === 'weak') weak++
    if (kind) known++
    else {
      unknown++
      if (isEnglish(word)) english++
    }
    if (kind !== 'strong' && kind !== 'english' && isLowerAt(line, start)) small++
    if (words === 1) {
      // “Titelbild: © …”: what pictures are called is put together at will.
      if (kind === undefined && pieces[p + 2]?.word === COPYRIGHT && pieces[p + 1].word === SEPARATOR)
        return isEnglish(word) ? undefined : 'label'
      if (kind === undefined && !hasOtherLetters(word) && isEnglish(word)) return undefined
      other = hasOtherLetters(word)
      if (kind === 'strong' && !isEnglish(word)) begun = 'weak'
    } else if (words <= 3 && unknown === 0 && strong > 0 && known >= 2 && strong + weak > 0)
      begun = strong + weak >= 2 || kind === 'small' ? 'begun' : begun
    if (line[end] === '?' || line[end] === '!') label ??= labelOf(words, strong, weak, unknown, other)
  }
  if (unknown === 0 && words > 0 && (strong > 0 || (weak > 1 && other))) return 'whole'
  if (label || begun === 'begun') return label ?? begun
  // Of another language altogether, and of a page: “Artikeln fortsätter efter annonsen”.
  if (english === 0 && words <= MOST_FOREIGN) {
    if (strong > 0 && words > 1 && (small > 0 || strong + weak > 1)) return 'begun'
    if (weak > 1 && small > 0) return 'weak'
  }
  return begun
}

const isLowerAt = (line: string, at: number): boolean => line[at] !== line[at].toUpperCase()

function labelOf(
  words: number,
  strong: number,
  weak: number,
  unknown: number,
  other: boolean,
): SourcePageLine | undefined {
  if (words === 0 || words > MOST_LABEL || strong + weak === 0) return undefined
  if (unknown > (other && strong > 0 ? UNKNOWN_IN_LABEL : 0)) return undefined
  return strong > 0 || weak > 1 || other ? 'label' : 'weak'
}
