import { tokenText } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { articleOf, articleOfAcronym, articleOfNumber } from '../../language/sounds.ts'
import { Flag, NONE } from '../../lexicon/lexicon.ts'
import type { Grammar } from './grammar.ts'

/** An “a” that should be “an”, or the other way round. */
export interface ArticleFault {
  readonly article: number
  readonly wanted: 'a' | 'an'
}

/** Articles among the tokens `[from, to)` that do not fit the sound of the next word: “a hour”, “an European”. */
export function* articleFaults(
  { document, tokens }: Grammar,
  from: number,
  to: number,
): Generator<ArticleFault> {
  const { text } = document
  for (let i = from; i + 1 < to; i++) {
    const { start, end, flags, kind } = tokens
    const width = end[i] - start[i]
    if (width > 2 || kind[i] !== Kind.word || (text.charCodeAt(start[i]) | 32) !== 0x61) continue
    if (width === 2 && text.charCodeAt(start[i] + 1) !== 0x6e) continue
    // “Serie A”, “vitamin A”, “a-b”; capitals begin only a sentence.
    if (flags[i] & Mark.hyphen || !(flags[i + 1] & Mark.spaceBefore)) continue
    if (!(flags[i] & Mark.lower) && (i > from || (width === 2 && !(flags[i] & Mark.title)))) continue
    const wanted = wantedBefore(document, tokens, i + 1)
    if (wanted && wanted.length !== width) yield { article: i, wanted }
  }
}

/** The article that a token takes; undefined where the word does not say. */
function wantedBefore(
  document: Grammar['document'],
  tokens: Grammar['tokens'],
  i: number,
): 'a' | 'an' | undefined {
  const flags = tokens.flags[i]
  if (tokens.kind[i] === Kind.number) return articleOfNumber(tokenText(document, i))
  if (tokens.kind[i] !== Kind.word || flags & (Mark.script | Mark.accent | Mark.mixed)) return undefined
  const text = tokenText(document, i)
  // “20th”; of “5G” and “B2B” the letters say nothing.
  if (flags & Mark.digit) return /^\d+(?:st|nd|rd|th)$/.test(text) ? articleOfNumber(text) : undefined
  if (flags & Mark.abbreviation) return text[0] === 'U' || text[0] === 'u' ? 'a' : undefined
  if (flags & Mark.upper) return articleOfAcronym(text)
  const facts = tokens.facts[i]
  // Names of other languages are spoken in ways that letters do not show.
  if (tokens.word[i] === NONE || text.length < 3 || facts & Flag.FUNCTION) return undefined
  if (!(facts & (Flag.LOWER | Flag.DEMONYM))) return undefined
  return articleOf(text.toLowerCase())
}
