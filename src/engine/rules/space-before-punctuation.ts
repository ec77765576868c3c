import { standIns } from '../analyses/damaged-characters.ts'
import { endingsBehindSpace } from '../analyses/detached-endings.ts'
import { type Block, type Document, tokenKey, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Flag } from '../lexicon/lexicon.ts'
import type { Edit } from '../span.ts'
import { type Detection, defineRule } from './rule.ts'

const COMMA = 0x2c
const STOP = 0x2e
const COLON = 0x3a
const QUESTION = 0x3f

const AFTER = new Set([COMMA, STOP, 0x3b, COLON, 0x21, QUESTION])

interface SpaceBefore {
  /** What the space stands before. */
  readonly mark: string
  readonly edits: readonly Edit[]
}

/** “tomans ,but” and “the port .They left” have their space on the wrong side; “on .NET” has none there. */
function isMoved(document: Document, mark: number, unit: number): boolean {
  const { kind, flags, facts } = document.tokens
  const next = mark + 1
  if (kind[mark - 1] !== Kind.word || kind[next] !== Kind.word) return false
  if (unit === COMMA) return true
  const opens =
    flags[next] & Mark.title && facts[next] & (Flag.LOWER | Flag.FUNCTION | Flag.GIVEN | Flag.PLACE)
  return unit !== COLON && opens !== 0 && tokenKey(document, next) !== 'net'
}

export const spaceBeforePunctuation = defineRule<SpaceBefore, 'document'>({
  id: 'space-before-punctuation',
  category: 'space-before-punctuation',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary:
      'A space before a comma, full stop, colon, semicolon, question or exclamation mark, or before “’s”.',
    why: 'French sets a space before some marks, tokenizers set one before all of them, and removed links leave the space that stood before them.',
    wrong: [
      'The members who , since May, have met twice will vote.',
      'Will the bridge reopen in May ?',
      'The road is closed .',
      'China ‘s exports grew.',
      'It did n’t rain.',
      'They said "love does not pay the rent ", and left.',
      'The price was high ,but nobody complained.',
      'The ship lay in the port .They left it on Monday.',
    ],
    right: [
      'He paused … then went on.',
      'The service runs on .NET servers.',
      'It grew by .5 percent. Well… no.',
      'The score was 3 : 2 at half-time.',
      'He was born in ’s Hertogenbosch in the ’s-Gravenhage era, and wrote ‘s’ for “is”.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: { default: 'There is a space before “{0}”.' },
  *detect(_, { document, analyses }) {
    const lost = analyses.get(standIns).includes('?')
    const found = document.blocks.flatMap((block) => [...inBlock(document, block, lost)])
    for (const { start, end, edits } of endingsBehindSpace(document.text, analyses.resources))
      found.push({
        span: { start, end },
        evidence: { mark: document.text.slice(start + 1, end), edits },
        confidence: 0.95,
      })
    // One space may be a typist's slip; several are the tokenizer's or the source's.
    const lone = found.length === 1 ? { severity: 'warning' as const } : {}
    for (const detection of found) yield { ...detection, ...lone }
  },
  explain: ({ mark }) => ({ id: 'default', arguments: [mark] }),
  repairs: ({ evidence: { edits } }) => [{ edits, trust: 'safe' }],
})

const closes = (unit: number): boolean =>
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0x22 ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0xbb ||
  unit === 0x25

/** @param lost whether question marks stand for lost characters */
function* inBlock(document: Document, block: Block, lost: boolean): Iterable<Detection<SpaceBefore>> {
  const { tokens, text } = document
  for (let sign = block.firstSign; sign < block.endSign; sign++) {
    const i = tokens.signs[sign]
    if (
      i === block.firstToken ||
      tokens.kind[i] !== Kind.punctuation ||
      !(tokens.flags[i] & Mark.spaceBefore) ||
      tokens.flags[i] & Mark.lineBefore
    )
      continue
    const unit = tokenUnit(document, i)
    // `rent ", she said`: what a comma follows ends a quotation.
    const ends =
      unit === 0x22 &&
      tokens.flags[i + 1] & Mark.spaceAfter &&
      !(tokens.flags[i + 1] & Mark.spaceBefore) &&
      ',.'.includes(text[tokens.start[i + 1]]) &&
      tokens.kind[i - 1] === Kind.word
    if ((!ends && !AFTER.has(unit)) || (lost && unit === QUESTION)) continue
    // A spaced ellipsis: “. . .”.
    if (unit === STOP && (tokenUnit(document, i + 1) === 0x2e || tokenUnit(document, i - 1) === 0x2e))
      continue
    // “.NET”, “.5”, “:)”, “?!” glued to what follows is another thing; so is a mark after a mark (stray-punctuation).
    const glued = i + 1 < block.endToken && !(tokens.flags[i + 1] & Mark.spaceBefore)
    const moved = glued && isMoved(document, i, unit)
    if (glued && !ends && !moved && (tokens.kind[i + 1] !== Kind.punctuation || unit === COLON)) continue
    const before = tokens.kind[i - 1]
    if (before === Kind.symbol || (before === Kind.punctuation && !closes(tokenUnit(document, i - 1))))
      continue
    // A score or ratio: 3 : 2.
    if (unit === COLON && before === Kind.number && tokens.kind[i + 1] === Kind.number) continue
    const span = { start: tokens.end[i - 1], end: tokens.end[i] }
    const mark = text[tokens.start[i]]
    yield {
      span,
      evidence: { mark, edits: [{ ...span, text: moved ? `${mark} ` : mark }] },
      confidence: unit === COLON || unit === 0x3b ? 0.85 : 0.95,
    }
  }
}
