/** Marks on both sides of a closing quotation mark, of which one is too many. */

import { type Block, type Document, isComma, tokenKey, tokenUnit } from '../../document/document.ts'
import { Kind, Mark } from '../../document/scan.ts'
import { unicode } from '../../document/unicode.ts'
import type { Analyses } from '../analyses.ts'
import { isAbbreviated } from './abbreviated.ts'
import { speaks } from './speech.ts'
import { COMMA, DOT, type StrayMark, strayAt, strayText } from './stray.ts'

/** `.”,` and `.”.`: the sentence's mark inside the quotation and another one outside. */
export function aroundQuote(analyses: Analyses, i: number, block: Block): StrayMark | undefined {
  const { document } = analyses
  const { tokens, text } = document
  if (i + 1 >= block.endToken || i < block.firstToken + 2) return undefined
  const quote = tokenUnit(document, i)
  if (quote !== 0x201d && quote !== 0x22) return undefined
  const before = tokenUnit(document, i - 1)
  const after = tokenUnit(document, i + 1)
  if (tokens.flags[i] & Mark.spaceBefore) return undefined
  const asked =
    asksOutside(analyses, i, block) ??
    dashOutside(analyses, i, block) ??
    colonOutside(analyses, i, block) ??
    stopOutside(document, i, block)
  if (asked) return asked
  if (tokens.flags[i + 1] & Mark.spaceBefore) return undefined
  const inside = before === DOT || before === COMMA
  if (!inside || (after !== DOT && after !== COMMA)) return undefined
  if (before === DOT && isAbbreviated(document, i - 1, block)) return undefined
  const mark = text[tokens.start[i]]
  const outside = text[tokens.start[i + 1]]
  const mended = before === DOT && after === DOT ? `.${mark}` : `${mark}${outside}`
  return strayText(document, tokens.start[i - 1], tokens.end[i + 1], 'around-quote', mended)
}

/** `?”, asked the baker`: the comma of other languages between what was asked and who did. */
function asksOutside(analyses: Analyses, i: number, block: Block): StrayMark | undefined {
  const { document } = analyses
  const { tokens, text } = document
  const mark = text[tokens.start[i - 1]]
  if ((mark !== '?' && mark !== '!') || !isComma(document, i + 1)) return undefined
  const next = i + 2
  if (tokens.flags[i + 1] & Mark.spaceBefore || next >= block.endToken) return undefined
  if (!isSpeaker(analyses, next)) return undefined
  // A title ends so: “after ‘Who’s Afraid?’, he said”.
  if (
    !OPEN_SENTENCE.test(text.slice(Math.max(block.start, tokens.start[i] - LONGEST_QUOTED), tokens.start[i]))
  )
    return undefined
  const quote = text[tokens.start[i]]
  return strayAt(tokens.start[i - 1], tokens.end[i + 1], 'around-quote', `${mark + quote},`, mark + quote)
}

/** `in a year,” — noted the engineer`: the dash of other languages before who speaks. */
function dashOutside(analyses: Analyses, i: number, block: Block): StrayMark | undefined {
  const { document } = analyses
  const { tokens, text } = document
  // `late”, – said the mayor`: the comma stands before the dash, too.
  const comma = isComma(document, i + 1)
  const dash = comma ? i + 2 : i + 1
  const next = dash + 1
  if (next >= block.endToken) return undefined
  // `late” – said the mayor` has no comma at all; headlines do so.
  const bare = !comma && !'.,?!…'.includes(text[tokens.end[i - 1] - 1])
  if (bare && block.kind !== 'paragraph') return undefined
  if (
    !'–—-'.includes(text[tokens.start[dash]]) ||
    !(tokens.flags[dash] & tokens.flags[next] & Mark.spaceBefore)
  )
    return undefined
  if (!(tokens.flags[next] & Mark.lower) || !isSpeaker(analyses, next)) return undefined
  const quote = text[tokens.start[i]]
  const mended = comma || bare ? `,${quote}` : quote
  const found = strayText(document, tokens.start[i], tokens.end[dash], 'around-quote', mended)
  return bare ? { ...found, confidence: 0.82 } : found
}

/** “asked the baker”, “the baker asked” */
const isSpeaker = (analyses: Analyses, i: number): boolean =>
  speaks(analyses, tokenKey(analyses.document, i)) || speaks(analyses, tokenKey(analyses.document, i + 1))

/** `suffered”: says the grower`: the colon of other languages before who speaks. */
function colonOutside(analyses: Analyses, i: number, block: Block): StrayMark | undefined {
  const { document } = analyses
  const { tokens, text } = document
  const [colon, verb] = [i + 1, i + 2]
  if (verb + 1 >= block.endToken || tokenUnit(document, colon) !== COLON) return undefined
  if (tokens.flags[colon] & Mark.spaceBefore || tokens.kind[i - 1] !== Kind.word) return undefined
  if (!(tokens.flags[verb] & Mark.lower) || !speaks(analyses, tokenKey(document, verb))) return undefined
  // “says who?”
  if (tokenKey(document, verb + 1).startsWith('who')) return undefined
  const mended = `,${text[tokens.start[i]]}`
  return strayText(document, tokens.start[i], tokens.end[colon], 'around-quote', mended)
}

const COLON = 0x3a

/** A sentence that a quotation mark opens and none has closed; with what stands before it, or not. */
const OPEN_SENTENCE = unicode`[“"]\p{Lu}[^“”"]*\s[^“”"]*$`

const WHOLE_SENTENCE = unicode`(?:^|[.!?:]\s)[“"]\p{Lu}[^“”"]*\s[^“”"]*$`

/** `What a morning!”. The`: a sentence that is a quotation as a whole has its mark already. */
function stopOutside(document: Document, i: number, block: Block): StrayMark | undefined {
  const { tokens, text } = document
  const mark = text[tokens.start[i - 1]]
  if ((mark !== '?' && mark !== '!') || tokenUnit(document, i + 1) !== DOT) return undefined
  if (tokens.flags[i + 1] & Mark.spaceBefore) return undefined
  const before = text.slice(Math.max(block.start, tokens.start[i] - LONGEST_QUOTED), tokens.start[i])
  if (!WHOLE_SENTENCE.test(before)) return undefined
  const quote = text[tokens.start[i]]
  return strayAt(tokens.start[i - 1], tokens.end[i + 1], 'around-quote', `${mark + quote}.`, mark + quote)
}

const LONGEST_QUOTED = 200
