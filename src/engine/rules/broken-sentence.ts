import { type Analyses, isClue } from '../analyses/analyses.ts'
import { damaged } from '../analyses/condition.ts'
import { grammar } from '../analyses/grammar/grammar.ts'
import { spliceOf } from '../analyses/grammar/spliced.ts'
import { quotations } from '../analyses/quotations.ts'
import { endsSentence } from '../document/blocks.ts'
import { isLowerAt } from '../document/characters.ts'
import {
  type Block,
  type Document,
  tokenKey,
  tokenSpan,
  tokenText,
  tokenUnit,
  widthOf,
} from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Clue } from '../language/clue-words.ts'
import { ABBREVIATIONS, BEFORE_NAME, NEVER_LAST } from '../language/english.ts'
import { CALENDAR, PARTICLES } from '../language/name-words.ts'
import { YEAR } from '../language/numbers.ts'
import { Flag, fold, NONE } from '../lexicon/lexicon.ts'
import { isOf } from '../word-set.ts'
import { type Context, type Detection, defineRule, replace } from './rule.ts'

interface Break {
  readonly kind: 'stop' | 'open' | 'line' | 'start' | 'end' | 'splice'
  /** The word before the break, or the one that begins small. */
  readonly word: string
  /** The edit's range: the full stop, or the line ends with the space around them. */
  readonly start: number
  readonly end: number
  /** Where the small letter stands that might be a capital instead. */
  readonly next?: number
}

export const brokenSentence = defineRule<Break, 'block'>({
  id: 'broken-sentence',
  category: 'broken-sentence',
  scope: 'block',
  status: 'stable',
  severity: 'error',
  docs: {
    summary:
      'A full stop or line break in the middle of a sentence, one that starts in lower case, or a paragraph that breaks off.',
    why: 'Sentences are split before translation at a stop that ends none, each part is translated by itself, line breaks of the layout become paragraphs, and what follows a link or advertisement is lost.',
    wrong: [
      'Trucks were waiting on the road. to bring food to the town.',
      'The trucks were waiting on. the road to the town.',
      'The government will open the harbour again and\n\nlet the ships in by the end of next week.',
      'After the storm the mayor asked for help from the\n\nThe harbour was shut on Monday.',
    ],
    right: [
      'The show starts at 9 p.m. on Monday, i.e. the first day.',
      'It was Smith vs. the state of Ohio, No. 5 on the list.',
      'iPhone sales fell. eBay grew.',
      'He said no. “why not?” she wrote.',
      'First…. and so on.',
      'What the town is looking for\n\nThe mayor wants a bridge.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    stop: 'The full stop after “{0}” cuts a sentence in two.',
    open: 'No sentence ends with “{0}”: the full stop cuts one in two.',
    line: 'The line breaks off after “{0}” and the sentence goes on in the next.',
    end: 'The paragraph breaks off after “{0}”.',
    start: 'The sentence begins in lower case: “{0}”.',
    splice: 'A comma alone joins two sentences behind “{0}”.',
  },
  *detect(block, context) {
    yield* stops(block, context)
    const line = lineBreak(block, context)
    if (line) yield line
    else {
      const end = openEnd(block, context)
      if (end) yield end
    }
    const small = smallStart(block, context)
    if (small) yield small
    if (block.kind === 'paragraph') yield* splices(block, context)
  },
  explain: ({ kind, word }) => ({ id: kind, arguments: [word] }),
  repairs({ evidence: { kind, start, end, next } }, { document: { text } }) {
    if (kind === 'end') return []
    if (kind === 'splice') return [replace({ start, end }, ';', 'likely')]
    if (kind === 'line') return [replace({ start, end }, ' ', 'likely')]
    if (kind === 'start') return [replace({ start, end: start + 1 }, text[start].toUpperCase(), 'likely')]
    const joined = replace({ start, end }, '', 'likely', 'join the sentences')
    if (next === undefined) return [joined]
    const capital = text[next].toUpperCase()
    return [joined, replace({ start: next, end: next + 1 }, capital, 'show-only', 'begin a sentence')]
  },
})

/** “The bus left the road, there are victims.” */
function* splices(block: Block, { document, analyses }: Context): Iterable<Detection<Break>> {
  for (let s = block.firstSentence; s < block.endSentence; s++) {
    const comma = spliceOf(analyses.get(grammar), document.sentences[s])
    if (comma === undefined) continue
    const word = tokenText(document, comma - 1)
    yield {
      span: tokenSpan(document, comma - 1, comma + 1),
      evidence: { kind: 'splice', word, ...tokenSpan(document, comma) },
      confidence: 0.75,
      severity: 'note',
    }
  }
}

/** A full stop, then a space, then a small word, or any word where the one before asks for it: “because of the. Government”. */
function* stops(block: Block, { document, analyses }: Context): Iterable<Detection<Break>> {
  const { tokens } = document
  for (let sign = block.firstSign; sign < block.endSign; sign++) {
    const i = tokens.signs[sign]
    if (
      i === block.firstToken ||
      i + 1 === block.endToken ||
      tokenUnit(document, i) !== 0x2e ||
      tokens.flags[i] & Mark.spaceBefore ||
      !(tokens.flags[i] & Mark.spaceAfter)
    )
      continue
    const next = i + 1
    // “in my hands”. declares: behind the closing mark as well.
    const before = CLOSERS.has(tokenUnit(document, i - 1)) && i > block.firstToken + 1 ? i - 2 : i - 1
    if (tokens.kind[before] !== Kind.word) continue
    if (before === i - 1 && isTorn(document, before, next, analyses))
      yield stop(document, before, 'open', 0.9)
    if (tokens.kind[next] !== Kind.word) continue
    const small = (tokens.flags[next] & Mark.lower) !== 0
    if (!small && !(tokens.facts[before] & Flag.FUNCTION)) continue
    const width = widthOf(tokens, before)
    const key = tokenKey(document, before)
    // “ten in. of snow” is measured.
    const preposition =
      width === 2 && tokens.facts[before] & Flag.FUNCTION && tokens.kind[before - 1] === Kind.word
    if (
      !(width > 2 || (preposition && small && key !== 'no')) ||
      tokens.flags[before] & (Mark.abbreviation | Mark.upper | Mark.digit)
    )
      continue
    if (!small) {
      // “And. That. Is.”: a word by itself.
      const alone = before === block.firstToken || tokens.kind[before - 1] !== Kind.word
      if (NEVER_LAST.has(key) && !alone && before === i - 1 && tokens.flags[before] & Mark.lower)
        yield stop(document, before, 'open', 0.92)
      continue
    }
    if (ABBREVIATIONS.has(key) || BEFORE_NAME.has(key)) continue
    const number = tokens.word[before]
    const nextNumber = tokens.word[next]
    // An unknown word before the stop may be an abbreviation, an unknown one after it a name in small letters.
    if (!analyses.lexicon.has(nextNumber, Flag.LOWER)) continue
    if (PARTICLES.has(tokenKey(document, next)) || tokens.flags[next] & Mark.hyphen) continue
    if (number === NONE || (width <= 4 && !analyses.lexicon.has(number, Flag.LOWER)))
      if (
        !(tokens.facts[before] & Flag.PLACE && width > 3 && tokens.facts[next] & Flag.FUNCTION) &&
        (!isName(document, before, width) ||
          !isOf(analyses.resources.aroundWords(), tokenKey(document, next), Around.GOES_ON))
      )
        continue
    const spoken = analyses.get(quotations).inside(tokens.start[i])
    yield {
      ...stop(document, before, 'stop', spoken ? 0.7 : 0.92, i),
      ...(spoken ? { severity: 'warning' as const } : {}),
    }
  }
}

/** “on. Monday”, “since. 2019”: a preposition before a date, and “minister of. Health” before what it names. */
function isTorn(document: Document, before: number, next: number, analyses: Analyses): boolean {
  const { tokens } = document
  const key = tokenKey(document, before)
  if (!(tokens.flags[before] & Mark.lower) || !isClue(analyses, key, Clue.LEADING)) return false
  if (tokens.kind[next] === Kind.number) return YEAR.test(tokenKey(document, next))
  if (!(tokens.flags[next] & Mark.title)) return false
  if (CALENDAR.has(tokenKey(document, next))) return true
  const owner = tokens.facts[before - 1]
  const noun = (owner & Flag.NOUN) !== 0 && !(owner & (Flag.PAST | Flag.PARTICIPLE | Flag.ADJECTIVE))
  // “Sort of. Nobody knows.”: a noun that begins what is said is all of it.
  const led = tokens.kind[before - 2] === Kind.word
  return key === 'of' && noun && led && !(tokens.facts[next] & Flag.FUNCTION)
}

/** What may close behind the last word: " ” ) */
const CLOSERS: ReadonlySet<number> = new Set([0x22, 0x201d, 0x29])

/** “Hannelore Weigl. who”, “in Hvalsund. is”: a name before the stop, too long or too well led up to for an abbreviation. */
function isName(document: Document, i: number, width: number): boolean {
  const { tokens } = document
  if (!(tokens.flags[i] & Mark.title) || tokens.flags[i] & Mark.hyphen) return false
  // Behind a first name, or a word that has no small letters.
  const given =
    i > 0 &&
    (tokens.flags[i - 1] & Mark.title) !== 0 &&
    ((tokens.facts[i - 1] & Flag.GIVEN) !== 0 || !(tokens.facts[i - 1] & (Flag.LOWER | Flag.FUNCTION)))
  return (
    width > LONGEST_SHORT_FORM ||
    (given && width > 3) ||
    (width > 4 && ENDS_IN_VOWEL.test(fold(tokenText(document, i))))
  )
}

/** Abbreviations of names of firms and bodies are not longer. */
const LONGEST_SHORT_FORM = 6
/** Abbreviations break off behind a consonant. */
const ENDS_IN_VOWEL = /[aeiouy]$/

/** The detection of a full stop behind the token `before`. */
function stop(
  document: Document,
  before: number,
  kind: 'stop' | 'open',
  confidence: number,
  i = before + 1,
): Detection<Break> {
  const { tokens } = document
  const next = i + 1
  return {
    span: tokenSpan(document, before, next),
    evidence: {
      kind,
      word: tokenText(document, before),
      ...tokenSpan(document, i),
      ...(kind === 'stop' ? { next: tokens.start[next] } : {}),
    },
    confidence,
  }
}

/** A block that ends without a mark, in a small word, before one that begins small. */
function lineBreak(block: Block, context: Context): Detection<Break> | undefined {
  const { document, analyses } = context
  const { tokens, text, blocks } = document
  const next = blocks[block.index + 1]
  if (
    !next ||
    !prose(block) ||
    !prose(next) ||
    !isLowerAt(text, next.start) ||
    isVerse(document, block.index)
  )
    return undefined
  const last = block.endToken - 1
  const comma = tokenUnit(document, last) === 0x2c
  const word = comma ? last - 1 : last
  if (
    word < block.firstToken ||
    tokens.kind[word] !== Kind.word ||
    endsSentence(text, tokens, block.firstToken, block.endToken)
  )
    return undefined
  if (!(tokens.flags[next.firstToken] & Mark.lower)) return undefined
  const torn = !comma && NEVER_LAST.has(tokenKey(document, word))
  if (block.endToken - block.firstToken < (torn ? 3 : 6) || next.endToken - next.firstToken < 4)
    return undefined
  if (!endsSentence(text, tokens, next.firstToken, next.endToken)) return undefined
  const small =
    comma ||
    ((tokens.facts[word] & Flag.FUNCTION) !== 0 && !isClue(analyses, tokenKey(document, word), Clue.LAST))
  const number = tokens.word[next.firstToken]
  if (!analyses.lexicon.has(number, Flag.LOWER)) return undefined
  return {
    span: tokenSpan(document, word, next.firstToken),
    evidence: {
      kind: 'line',
      word: tokenText(document, word, last),
      start: tokens.end[last],
      end: tokens.start[next.firstToken],
    },
    confidence: small ? 0.9 : 0.8,
  }
}

/** Lines of a poem: three or more short ones, each right below the other, of which block `at` is no last; or two behind a colon. */
function isVerse({ text, blocks }: Document, at: number): boolean {
  let lines = at > 0 && text[blocks[at - 1].end - 1] === ':' ? 1 : 0
  for (let b = Math.max(0, at - 1); b < Math.min(at + 2, blocks.length - 1); b++) {
    const { start, end } = blocks[b]
    if (
      end - start < LONGEST_VERSE &&
      text.indexOf('\n', end) === text.lastIndexOf('\n', blocks[b + 1].start)
    )
      lines++
  }
  return lines > 1
}

/** In code units. */
const LONGEST_VERSE = 50

/** A paragraph that ends without a mark, in what no sentence ends with: its rest is lost. */
function openEnd(block: Block, { document, analyses }: Context): Detection<Break> | undefined {
  const { tokens } = document
  const last = block.endToken - 1
  if (!prose(block) || last - block.firstToken < SHORTEST_OPEN) return undefined
  if (!(tokens.flags[last] & Mark.lower)) return undefined
  const key = tokenKey(document, last)
  const opening =
    isClue(analyses, key, Clue.JOINING) ||
    (block.end - block.start > LONG_TITLE && isClue(analyses, key, Clue.LEADING_ON))
  if (!NEVER_LAST.has(key) && !(opening && analyses.get(damaged))) return undefined
  const span = tokenSpan(document, last)
  return {
    span,
    evidence: { kind: 'end', word: tokenText(document, last), ...span },
    confidence: 0.86,
  }
}

/** In code units: longer lines are hardly titles. */
const LONG_TITLE = 70
/** In tokens: what is shorter may be a line of a form. */
const SHORTEST_OPEN = 6

/** A paragraph that begins small after a block that was complete. */
function smallStart(block: Block, context: Context): Detection<Break> | undefined {
  const { document, analyses } = context
  const { tokens, text, blocks } = document
  const first = block.firstToken
  if (block.kind !== 'paragraph' || !(tokens.flags[first] & Mark.lower) || block.endToken - first < 6)
    return undefined
  if (tokens.flags[first] & Mark.hyphen || PARTICLES.has(tokenKey(document, first))) return undefined
  const number = tokens.word[first]
  if (!analyses.lexicon.has(number, Flag.LOWER)) return undefined
  const before = blocks[block.index - 1]
  // After a block that was not complete the line break is what is wrong.
  if (
    before &&
    ((before.kind === 'paragraph' && !endsSentence(text, tokens, before.firstToken, before.endToken)) ||
      isVerse(document, before.index) ||
      lineBreak(before, context))
  )
    return undefined
  const span = tokenSpan(document, first)
  return {
    span,
    evidence: {
      kind: 'start',
      word: tokenText(document, first),
      ...span,
    },
    confidence: 0.75,
    severity: 'warning',
  }
}

const prose = (block: Block): boolean =>
  block.kind === 'paragraph' || block.kind === 'crosshead' || block.kind === 'headline'
