/** Short lines that were left out of the translation: crossheads and captions, too short to be passages. */

import type { Block } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { PARTICLES } from '../language/name-words.ts'
import { Flag, fold } from '../lexicon/lexicon.ts'
import type { Analyses } from './analyses.ts'
import type { ForeignStretch } from './foreign.ts'
import { LanguageVotes } from './language-votes.ts'

/** Longer lines are sentences, which are read as such. */
const MOST_WORDS = 8

/**
 * The stretches with the lines among them that hold no English word and in which another language speaks. A word that was
 * found in such a line is a part of it.
 */
export function withForeignLines(analyses: Analyses, stretches: readonly ForeignStretch[]): ForeignStretch[] {
  const { document } = analyses
  const { text } = document
  const lines: ForeignStretch[] = []
  const inLine = new Uint8Array(document.tokens.count)
  for (const block of document.blocks) {
    if (block.kind === 'paragraph' || block.kind === 'furniture') continue
    const { start, end, firstToken, endToken } = block
    // What is quoted is left in its language on purpose; templates and markup have words of their own.
    // The initials of desks, as in “jk/im/gil”, are no line either.
    if (NO_LINE.includes(text[start]) || !text.slice(start, end).includes(' ')) continue
    const language = languageOf(block, analyses) ?? languageOfLinks(block, analyses)
    if (language === undefined) continue
    // `Merkel: “Wir schaffen das”`: said again below, where the text tells what it means.
    const quoted = text.slice(start, end - 1).split(QUOTED)[1]
    if (quoted && text.slice(end, end + NEAR).includes(quoted)) continue
    inLine.fill(1, firstToken, endToken)
    lines.push({ start, end, firstToken, endToken, language, kind: 'passage', confidence: 0.9 })
  }
  const others = stretches.filter(
    ({ firstToken, start, end }) => !inLine[firstToken] && !MARKUP.test(text.slice(start, end)),
  )
  return [...others, ...lines]
}

/** Tags and shortcodes without a space: “</p>[/vc_column_text]”. */
const MARKUP = /^[<[&]\S*[>\];]$/u
const QUOTED = /: ?[“"‘'«]/
/** So far below a line its words are sought again, in code units. */
const NEAR = 2_000
const NO_LINE = '“”‘’"\'«»„{[<%$#'

/** The language of a line without an English word; undefined for other lines, and for names. */
function languageOf({ firstToken, endToken }: Block, analyses: Analyses): string | undefined {
  const { document, resources } = analyses
  const { text, tokens } = document
  const { foreign } = resources
  const votes = new LanguageVotes()
  let words = 0
  let small = 0
  let known = 0
  let other = 0
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] !== Kind.word) continue
    if (++words > MOST_WORDS || tokens.flags[i] & (Mark.script | Mark.abbreviation | Mark.upper))
      return undefined
    const [start, end] = [tokens.start[i], tokens.end[i]]
    const mask = foreign.mask(text, start, end)
    const accented = (tokens.flags[i] & Mark.accent) !== 0
    if (
      tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION) &&
      !(accented || (mask && foreign.rank(text, start, end) < 300))
    )
      return undefined
    if (mask || accented) known++
    if (accented || !(tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION))) other++
    // “By Agnieszka Nowak in Gdańsk”: a word that English has too is no other language's voice.
    const speaks = (mask || accented) && !(tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION))
    if (tokens.flags[i] & Mark.lower && speaks && !PARTICLES.has(text.slice(start, end))) small++
    votes.vote(foreign.languages, mask, 1)
  }
  // Names have capitals and particles; what has a small word of its own speaks.
  // “2 échalotes, fine as fine” is English for the most part.
  if (words < 2 || small === 0 || known * 2 < words || other * 2 < words) return undefined
  return votes.best()
}

/** A word that English lists have but hardly anybody says: as a rule a name, or another language’s. Zipf frequency. */
const RARE = 3.5
/** Rank up to which a word is one of the small ones of its language. */
const LINKING = 150

/**
 * The language of a line like “Kritik aus Berlin”: all its small words are of one language, one of them joins nouns there
 * and not in names, and one of the nouns is none of English. Its first word may be one of both: “Protest in der Stadt”.
 */
function languageOfLinks({ firstToken, endToken }: Block, analyses: Analyses): string | undefined {
  const { document, resources, lexicon } = analyses
  const { text, tokens } = document
  const { foreign } = resources
  let common = -1
  let words = 0
  let links = 0
  let nouns = 0
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] !== Kind.word) return undefined
    if (
      ++words > MOST_WORDS ||
      tokens.flags[i] & (Mark.script | Mark.abbreviation | Mark.upper | Mark.apostrophe)
    )
      return undefined
    const [start, end] = [tokens.start[i], tokens.end[i]]
    const mask = foreign.mask(text, start, end)
    const english = (tokens.facts[i] & (Flag.LOWER | Flag.FUNCTION)) !== 0
    if (tokens.flags[i] & Mark.lower) {
      common &= mask
      if (common === 0) return undefined
      const small = resources.sourceWords.get(fold(text.slice(start, end)))?.[1] === 'small'
      if (tokens.facts[i] & Flag.FUNCTION || PARTICLES.has(text.slice(start, end))) continue
      if (small || foreign.rank(text, start, end) < LINKING) links++
      else if (!english) nouns++
      else if (lexicon.zipf(tokens.word[i]) >= RARE) return undefined
    } else if (!(tokens.facts[i] & NAMES)) {
      if (english && lexicon.zipf(tokens.word[i]) >= RARE) {
        if (i > firstToken) return undefined
      } else if (english || mask || tokens.facts[i] & Flag.UNCURATED) nouns++
    }
  }
  if (words < 3 || links === 0 || nouns === 0) return undefined
  return foreign.languages.find((_, bit) => common & (1 << bit))
}

const NAMES = Flag.PLACE | Flag.GIVEN | Flag.FAMILY
