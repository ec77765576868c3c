import { unicode } from '../document/unicode.ts'
import { isOf } from '../word-set.ts'
import { fold } from './fold.ts'
import { Page, type PageWords } from './page-classes.ts'

/** A path through a site, or a row of its sections. */
export interface PagePath {
  /** One of its parts is a section's name. */
  readonly named: boolean
  /** Its separators point: “Home > Sport”, not “Sport | Weather”. */
  readonly points: boolean
}

/** Signs between two sections, and one left over at the end. */
const BETWEEN = /\s*[|/>»›→·]\s*|\s+[–—-](?:\s+|$)/u
const SECTION_PART = unicode`^\p{Lu}[\p{L}\p{M}’'&-]*(?: [\p{L}\p{M}&’'-]+){0,2}$`

/**
 * Whether a line names the section of the site that it stood over: “NEWS Veneto”, “Culture – Music –”, “Sport / Tennis”.
 * What nobody knows to be a section stands beside one that is.
 */
export function isSectionLine(line: string, vocabulary: PageWords): boolean {
  if (line.length > 60 || /[.!?:;,]$/u.test(line)) return false
  const parts = line.split(BETWEEN).filter(Boolean)
  if (parts.length > 1) {
    return (
      parts.length <= 4 &&
      parts.every((part) => SECTION_PART.test(part)) &&
      parts.some((part) => isSection(part, vocabulary))
    )
  }
  const words = line.split(' ')
  if (words.length > 3) return false
  if (isSection(line, vocabulary)) return true
  // “NEWS Veneto”, “Home Local news”.
  return (
    SECTION_PART.test(line) &&
    words.some(
      (_, i) =>
        i > 0 &&
        isSection(words.slice(0, i).join(' '), vocabulary) &&
        (isSection(words.slice(i).join(' '), vocabulary) || words[0] === words[0].toUpperCase()),
    )
  )
}

/** Whether a line is just the name of a section. */
export const isSection = (line: string, vocabulary: PageWords): boolean =>
  isOf(vocabulary, fold(line.trim()).replaceAll(' ', '_'), Page.SECTION)

const LONGEST_PATH = 160
const LONGEST_PART = 32
const SEPARATOR = /\s+([>›»→▸►▶❯|/])\s+|\s*([⟩❯›»])\s*/u
/** How the last part begins, where points stand between them. */
const LAST = unicode`^[\p{Lu}\p{Lo}\p{N}“"‘«]`
const PART = unicode`^[\p{Lu}\p{Lo}][^.!?:;,“”"«»()]*$`

/**
 * The path that a line is: three or more short parts that begin with a capital; the last may be a headline.
 * @param isFirst whether the line is the page's first: there two parts are one, if their separator points
 */
export function pagePathOf(line: string, vocabulary: PageWords, isFirst = false): PagePath | undefined {
  if (line.length > LONGEST_PATH) return undefined
  const pieces = line.split(SEPARATOR).filter((piece) => piece !== undefined)
  const parts = pieces.filter((_, i) => i % 2 === 0)
  const separators = new Set(pieces.filter((_, i) => i % 2 === 1))
  if (separators.size > 1) return undefined
  const points = !separators.has('|') && !separators.has('/')
  if (pieces.length < (points && isFirst ? 3 : 5)) return undefined
  const short = points ? parts.slice(0, -1) : parts
  if (
    !short.every((part) => part.length <= LONGEST_PART && PART.test(part) && part.split(/\s+/u).length <= 4)
  )
    return undefined
  if (points && !LAST.test(parts.at(-1)!)) return undefined
  return { named: short.some((part) => isSection(part, vocabulary)), points }
}
