import { type Document, tokenText } from '../../document/document.ts'
import { Kind, Mark, type Tokens } from '../../document/scan.ts'
import { articleOf, articleOfAcronym, articleOfNumber } from '../../language/sounds.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Grammar } from './grammar.ts'

/** An “a” that should be “an”, or the other way round. */
export interface ArticleFault {
  readonly article: number
  readonly wanted: 'a' | 'an'
}

/** The fault of the article at token `i`, in a sentence that begins at token `from`: “a hour”, “an European”. */
export function articleFaultAt(
  { document, tokens }: Grammar,
  i: number,
  from: number,
): ArticleFault | undefined {
  const { start, end, flags } = tokens
  const width = end[i] - start[i]
  if (width > 2 || i + 1 >= tokens.count || fits(document.text, tokens, i)) return undefined
  // “Serie A”, “vitamin A”, “a-b”; capitals begin only a sentence.
  if (flags[i] & Mark.hyphen || !(flags[i + 1] & Mark.spaceBefore)) return undefined
  if (!(flags[i] & Mark.lower) && (i > from || (width === 2 && !(flags[i] & Mark.title)))) return undefined
  const wanted = wantedBefore(document, tokens, i + 1)
  return wanted && wanted.length !== width ? { article: i, wanted } : undefined
}

/** True where the first letter already says that the article is right, as it nearly always does. */
function fits(text: string, { start, end, flags }: Tokens, i: number): boolean {
  if (!(flags[i + 1] & Mark.lower)) return false
  const first = text.charCodeAt(start[i + 1])
  if (end[i] - start[i] === 2) return first === 0x61 || first === 0x69
  return (
    first !== 0x61 && first !== 0x65 && first !== 0x68 && first !== 0x69 && first !== 0x6f && first !== 0x75
  )
}

/** The article that a token takes; undefined where the word does not say. */
function wantedBefore(document: Document, tokens: Tokens, i: number): 'a' | 'an' | undefined {
  const flags = tokens.flags[i]
  if (tokens.kind[i] === Kind.number) return articleOfNumber(tokenText(document, i))
  if (tokens.kind[i] !== Kind.word || flags & (Mark.script | Mark.accent | Mark.mixed)) return undefined
  const text = tokenText(document, i)
  // “20th”; of “5G” and “B2B” the letters say nothing.
  if (flags & Mark.digit) return /^\d+(?:st|nd|rd|th)$/.test(text) ? articleOfNumber(text) : undefined
  if (flags & Mark.abbreviation) return text[0] === 'U' || text[0] === 'u' ? 'a' : undefined
  if (flags & Mark.upper) return articleOfAcronym(text)
  const facts = tokens.facts[i]
  // “A Ibsen drama”: names begin so in all languages; of other letters nothing is sure.
  if (flags & Mark.title && /^(?:A|I|E[^uw]|O[^nu])[a-z]{2}/.test(text) && !(facts & Flag.LOWER)) return 'an'
  if (tokens.word[i] === NONE || text.length < 3) return undefined
  if (text === 'one' || text === 'once') return 'a'
  if (text === 'own') return 'an'
  // “An Post”, Ireland’s
  if (facts & Flag.FUNCTION || text === 'Post') return undefined
  if (!(facts & (Flag.LOWER | Flag.DEMONYM))) return undefined
  return articleOf(text.toLowerCase())
}
