import { isLetterAt } from '../document/characters.ts'
import { type Document, tokenSpan, tokenText, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { lastUpTo } from '../document/search.ts'
import { unicodeAnyCase } from '../document/unicode.ts'
import { defineRule, replace } from './rule.ts'

interface Bracket {
  readonly kind: 'unclosed' | 'unopened' | 'crossed' | 'mismatched' | 'reversed'
  readonly mark: string
  /** What should stand instead, where that is clear. */
  readonly mended?: string
}

const CLOSER: ReadonlyMap<number, number> = new Map([
  [0x28, 0x29],
  [0x5b, 0x5d],
])
/** A closing bracket of the wrong kind is that within this many tokens; further off it is another fault. */
const SHORT = 25

/** Deeper nesting than this is no prose; it bounds the search for a crossed partner. */
const DEEPEST = 16

const OPENER: ReadonlyMap<number, number> = new Map([...CLOSER].map(([open, close]) => [close, open]))

export const brackets = defineRule<Bracket, 'document'>({
  id: 'brackets',
  category: 'brackets',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A bracket without its partner, or two pairs that cross.',
    why: 'A note or a link was cut out with one of its brackets; a line was cut in the middle.',
    wrong: [
      'The fund (set up in 2019 pays for schools.',
      'The fund set up in 2019) pays for schools.',
      'The fund [set up (in 2019] pays) for schools.',
    ],
    right: [
      'The fund (set up in 2019) pays for schools.',
      'Choose: a) the bus, b) the train, 1) now, 2) later.',
      'Good luck :) and see you ;-)',
      '(The first paragraph opens.\n\nThe second closes.)',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    unclosed: 'The bracket “{0}” is never closed.',
    unopened: 'The bracket “{0}” closes nothing.',
    mismatched: 'The bracket “{0}” is not of the kind that was opened.',
    reversed: 'The brackets of “{0}” are the wrong way round.',
    crossed: 'The bracket “{0}” crosses another pair.',
  },
  *detect(document) {
    const { tokens, text } = document
    let open: number[] = []
    /** How many of each kind are open, so that no closing bracket searches the pile. */
    const waiting = new Map<number, number>()
    const count = (unit: number, by: number): void => void waiting.set(unit, (waiting.get(unit) ?? 0) + by)
    let b = 0
    let seen = -1
    for (let sign = 0; sign < tokens.signCount; sign++) {
      const i = tokens.signs[sign]
      while (b + 1 < document.blocks.length && document.blocks[b + 1].firstToken <= i) {
        b++
        // A bracket may run on over paragraphs, but not over more than a few.
        if (open.length && b - blockOf(document, open[0]) > 3) {
          for (const token of open) yield at(token, 'unclosed')
          open = []
          waiting.clear()
        }
      }
      if (i <= seen || tokens.kind[i] !== Kind.punctuation) continue
      const unit = tokenUnit(document, i)
      if (CLOSER.has(unit)) {
        if (!isSmiley(document, i)) {
          open.push(i)
          count(unit, 1)
        }
        continue
      }
      const wanted = OPENER.get(unit)
      if (wanted === undefined || isSmiley(document, i)) continue
      const last = open.at(-1)
      if (last !== undefined && tokenUnit(document, last) === wanted) {
        open.pop()
        count(wanted, -1)
      } else if (waiting.get(wanted)) {
        yield at(i, 'crossed')
        const partner = open.findLastIndex((token) => tokenUnit(document, token) === wanted)
        // What the crossing pair left open in between is told by this finding.
        open.splice(Math.max(partner, open.length - DEEPEST), 1)
        count(wanted, -1)
      } else if (last !== undefined && i - last <= SHORT) {
        const own = CLOSER.get(tokenUnit(document, last))!
        const mark = text[tokens.start[i]]
        yield {
          ...at(i, 'mismatched'),
          evidence: { kind: 'mismatched', mark, mended: String.fromCharCode(own) },
        }
        open.pop()
        count(tokenUnit(document, last), -1)
      } else if (!isItem(document, i)) {
        const other = reversedEnd(document, i, unit, wanted)
        if (other < 0) yield at(i, 'unopened')
        else {
          const span = tokenSpan(document, i, other)
          const mark = text.slice(span.start, span.end)
          const mended =
            String.fromCharCode(wanted) +
            text.slice(tokens.end[i], tokens.start[other]) +
            String.fromCharCode(unit)
          yield { span, evidence: { kind: 'reversed', mark, mended }, confidence: 0.9 }
          seen = other
        }
      }
    }
    for (const token of open) yield at(token, 'unclosed')

    function at(token: number, kind: Bracket['kind']) {
      const square = text[tokens.start[token]] !== '(' && text[tokens.start[token]] !== ')'
      return {
        span: tokenSpan(document, token),
        evidence: { kind, mark: text[tokens.start[token]] },
        confidence: square ? 0.75 : 0.88,
      }
    }
  },
  explain: ({ kind, mark }) => ({ id: kind, arguments: [mark] }),
  repairs: ({ span, evidence: { mended } }) =>
    mended === undefined ? [] : [replace(span, mended, 'likely')],
})

/** Token of the opening bracket that ends a pair turned the wrong way round (“)WHO(”), else -1. */
function reversedEnd(document: Document, i: number, closer: number, opener: number): number {
  const { tokens } = document
  if (tokens.flags[i] & Mark.spaceAfter || !(tokens.flags[i] & Mark.spaceBefore)) return -1
  for (let k = i + 1; k < Math.min(tokens.count, i + 6); k++) {
    const unit = tokenUnit(document, k)
    if (unit === closer) return -1
    if (unit === opener) return tokens.flags[k] & Mark.spaceBefore ? -1 : k
  }
  return -1
}

function blockOf(document: Document, token: number): number {
  return lastUpTo(document.blocks.length, (b) => document.blocks[b].firstToken, token)
}

const ITEM = unicodeAnyCase`^(?:\p{L}|\d{1,3}|[ivx]{1,4})$`

/** “a)”, “1)”, “iv)” at the head of an item. */
function isItem(document: Document, i: number): boolean {
  if (i === 0 || document.tokens.flags[i] & Mark.spaceBefore) return false
  return ITEM.test(tokenText(document, i - 1))
}

/** :) ;-) :( =) and their like. */
function isSmiley({ text, tokens }: Document, i: number): boolean {
  const start = tokens.start[i]
  return (
    /[:;=][-'o^]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    (start < 3 || text[start - 1] !== ':' || !isLetterAt(text, start - 2))
  )
}
