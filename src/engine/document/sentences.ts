import { ABBREVIATIONS, BEFORE_NAME, SENTENCE_STARTERS } from '../language/english.ts'
import { Flag } from '../lexicon/lexicon.ts'
import { Char, classAt, isSpaceAt } from './characters.ts'
import { widthOf } from './document.ts'
import { Kind, Mark, type Tokens } from './scan.ts'

const CLOSERS = new Set([0x22, 0x27, 0x2019, 0x201d, 0xbb, 0x29, 0x5d, 0x203a, 0x201c, 0x2018])

/**
 * No sentence is longer, in tokens: what goes on is a table, or made to be. Rules look around within a sentence, so that
 * without an end the cost would grow with its square.
 */
const LONGEST = 400

/** True for a token that may stand between a full stop and the next sentence: closing marks and brackets. */
function closes(text: string, tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.punctuation && CLOSERS.has(text.charCodeAt(tokens.start[i]))
}

/**
 * Splits the tokens `[from, to)` of one block into sentences.
 * A full stop ends one unless it belongs to an abbreviation, an initial or a number, or a small letter follows; `!` and
 * `?` unless a small letter follows (“Really?” he said). Closing marks go with the sentence before them.
 * @returns the first token of every sentence after the first
 */
export function sentenceStarts(text: string, tokens: Tokens, from: number, to: number): number[] {
  const starts: number[] = []
  let first = from
  const startAt = (token: number): void => {
    starts.push(token)
    first = token
  }
  for (let i = from; i < to; i++) {
    if (i - first >= LONGEST) startAt(i)
    const ending = ends(text, tokens, i, from)
    if (!ending) continue
    let next = i + 1
    while (next < to && closes(text, tokens, next) && !opens(tokens, next)) next++
    if (next >= to) break
    if (ending === 'certain' ? !goesOn(text, tokens, next) : startsSentence(text, tokens, next)) {
      startAt(next)
      i = next - 1
    }
  }
  return starts
}

/** A mark with white space before and none after opens what follows, whatever its shape says. */
function opens(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i] & Mark.spaceBefore) !== 0 && (tokens.flags[i] & Mark.spaceAfter) === 0
}

/** Whether token `i` can end a sentence: 'doubtful' after an abbreviation that may stand at a sentence's end. */
function ends(text: string, tokens: Tokens, i: number, from: number): 'certain' | 'doubtful' | undefined {
  if (tokens.kind[i] === Kind.word) {
    return tokens.flags[i] & Mark.abbreviation && text.charCodeAt(tokens.end[i] - 1) === 0x2e
      ? 'doubtful'
      : undefined
  }
  if (tokens.kind[i] !== Kind.punctuation) return undefined
  const mark = text[tokens.start[i]]
  if ('!?…。؟'.includes(mark)) return 'certain'
  if (mark !== '.') return undefined
  if (i === from || tokens.flags[i] & Mark.spaceBefore) return 'certain'
  if (widthOf(tokens, i) > 1) return 'certain'
  const p = i - 1
  if (tokens.kind[p] !== Kind.word) return 'certain'
  const width = widthOf(tokens, p)
  // An initial: “J. Smith”. “I” and “X” do end sentences, but not before a name.
  if (width === 1 && classAt(text, tokens.start[p]) === Char.upper) return 'doubtful'
  if (width > 6) return 'certain'
  const before = text.slice(tokens.start[p], tokens.end[p]).toLowerCase()
  if (BEFORE_NAME.has(before)) {
    // “No.” and “St.” go on; “no.” at the end of a clause is the word.
    if (tokens.flags[p] & Mark.lower && WORDS.test(before)) return 'certain'
    return 'doubtful'
  }
  // “Lee Sang-min”: a syllable, no minutes.
  const syllable = tokens.flags[p] & Mark.lower && p > from && text[tokens.start[p] - 1] === '-'
  return ABBREVIATIONS.has(before) && !syllable && !(tokens.flags[p] & Mark.lower && before.length > 4)
    ? 'doubtful'
    : 'certain'
}

/** Abbreviations before a name that in small letters are words. */
const WORDS = /^(?:no|mar|art|fig|mon|fri)$/

const isGeorgian = (unit: number): boolean => unit >= 0x10d0 && unit <= 0x10ff

/** A small letter or a comma after the end mark: the sentence goes on. */
function goesOn(text: string, tokens: Tokens, i: number): boolean {
  // Georgian has no capitals.
  if (tokens.kind[i] === Kind.word)
    return (tokens.flags[i] & Mark.lower) !== 0 && !isGeorgian(text.charCodeAt(tokens.start[i]))
  return tokens.kind[i] === Kind.punctuation && ',;:.!?…'.includes(text[tokens.start[i]])
}

function startsSentence(text: string, tokens: Tokens, i: number): boolean {
  if (!isSpaceAt(text, tokens.start[i] - 1)) return false
  if (tokens.kind[i] !== Kind.word) return false
  // “Mr. A. R. Smith”: an initial begins none.
  if (!(tokens.flags[i] & Mark.title) || text[tokens.start[i] + 1] === '.') return false
  if (tokens.facts[i] & Flag.FUNCTION) return true
  return SENTENCE_STARTERS.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())
}
