import { isClue, type Resources } from '../analyses/analyses.ts'
import { endingsBeforeSpace } from '../analyses/detached-endings.ts'
import { quotations } from '../analyses/quotations.ts'
import { type Block, type Document, tokenUnit } from '../document/document.ts'
import { Kind, Mark } from '../document/scan.ts'
import { Around } from '../language/around-words.ts'
import { Clue } from '../language/clue-words.ts'
import { Flag, NONE } from '../lexicon/lexicon.ts'
import type { Edit } from '../span.ts'
import { isOf } from '../word-set.ts'
import { again, type Detection, defineRule, gather, joinEdits, MANY } from './rule.ts'

interface Space {
  readonly kind: 'run' | 'after-stop' | 'quote' | 'bracket' | 'hyphen' | 'ending'
  readonly edits: readonly Edit[]
}

export const extraSpace = defineRule<Space, 'document'>({
  id: 'extra-space',
  category: 'extra-space',
  scope: 'document',
  status: 'stable',
  severity: 'warning',
  docs: {
    summary: 'Runs of spaces in a sentence, and spaces inside quotation marks or brackets.',
    why: 'Removed words, tags and notes leave both their spaces; French puts spaces inside its quotation marks.',
    wrong: [
      'The mayor  opened the bridge.',
      'He called it “a good day ”.',
      'The bridge ( the old one) is closed.',
      'Japan’ s exports grew.',
      'A 30- year-old man was hurt.',
      'The envoy Nasr Al- Rashad left the talks at noon.',
    ],
    right: [
      'The mayor opened the bridge.',
      'Name\tAge\tTown',
      '    An indented line.',
      'The day ended “well” (so he said).',
      'She said: “ ‘Never again,’ he told me, and then he added: ‘Never.’ ”',
      'Pre- and post-war houses – and long- or short-term plans - were sold.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    run: 'There is more than one space between two words.',
    'after-stop': 'Sentences are parted by two spaces; one is usual today.',
    quote: 'There is a space inside the quotation marks.',
    ending: 'There is a space behind the apostrophe.',
    hyphen: 'There is a space beside the hyphen of a compound.',
    bracket: 'There is a space inside the brackets.',
  },
  *detect(_, { document, analyses }) {
    const { text } = document
    const quoted = analyses
      .get(quotations)
      .faults.filter(
        ({ kind, span: { start, end } }) =>
          kind === 'inner-space' && !NESTED.test(text.slice(start - 1, end + 1)),
      )
    yield* gather(
      quoted.map(
        ({ span, edits, confidence }): Detection<Space> => ({
          span,
          evidence: { kind: 'quote', edits: edits! },
          confidence,
        }),
      ),
      MANY,
      ({ span }) => text.slice(span.start, span.end),
      joinEdits,
    )
    for (const { start, end, edits } of endingsBeforeSpace(document.text, analyses.resources))
      yield { span: { start, end }, evidence: { kind: 'ending', edits }, confidence: 0.95 }
    const stops: Detection<Space>[] = []
    const colons: Detection<Space>[] = []
    for (const block of document.blocks) {
      const runs: Detection<Space>[] = []
      runsOf(document, block, runs, stops, colons)
      // Several runs of three and more in one line are a table's columns.
      const columns = runs.filter(({ span }) => span.end - span.start > 2).length > 1
      if (!columns && runs.length > 0 && !isOfTable(document, block)) yield* runs
      yield* brackets(document, block)
      yield* hyphens(document, block, analyses.resources)
    }
    // Behind one colon it is a slip; a typist who puts two spaces there does so throughout.
    if (colons.length === 1 && stops.length === 0) yield { ...colons[0], confidence: 0.85 }
    else stops.push(...colons.map((colon) => ({ ...colon, severity: 'note' as const })))
    if (stops.length) {
      yield {
        ...stops[0],
        evidence: { kind: 'after-stop', edits: stops.flatMap(({ evidence }) => evidence.edits) },
        related: again(stops.slice(1).map(({ span }) => span)),
      }
    }
  },
  explain: ({ kind }) => ({ id: kind, arguments: [] }),
  repairs: ({ evidence: { edits } }) => [{ edits, trust: 'safe' }],
})

/** “ ‘No’ ”: many newsrooms put a space between the marks of a quotation and of one within it. */
const NESTED = /^['’]\s|\s['‘]$/

/** “Nasr     P6 W3 D2 L1”: figures, and no small word between them. */
function isOfTable({ tokens }: Document, { firstToken, endToken }: Block): boolean {
  let figures = 0
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] === Kind.number || tokens.flags[i] & Mark.digit) figures++
    else if (tokens.facts[i] & Flag.FUNCTION) return false
  }
  return figures >= FIGURES
}

/** A table's row has as many or more. */
const FIGURES = 3

/** Runs of spaces inside the lines of a block. Those after a full stop go to `stops`: many typists put two there; those in mid-sentence behind a colon to `colons`. */
function runsOf(
  { tokens, text }: Document,
  block: Block,
  runs: Detection<Space>[],
  stops: Detection<Space>[],
  colons: Detection<Space>[],
): void {
  for (let i = block.firstToken + 1; i < block.endToken; i++) {
    if (!(tokens.flags[i] & Mark.spaceBefore) || tokens.flags[i] & Mark.lineBefore) continue
    const start = tokens.end[i - 1]
    const end = tokens.start[i]
    if (end - start < 2) continue
    const afterStop = /[.!?:”"]/.test(text[start - 1])
    if (/[^ \u00a0\u202f\u2009]/.test(text.slice(start, end))) continue
    // Before punctuation and beside quotation marks other rules speak.
    if (tokens.kind[i] > Kind.number || tokens.kind[i - 1] > Kind.number) {
      if (!afterStop || tokens.kind[i] > Kind.number) continue
    }
    const detection: Detection<Space> = {
      span: { start, end },
      evidence: { kind: 'run', edits: [{ start, end, text: ' ' }] },
      confidence: 0.85,
    }
    if (text[start - 1] === ':' && tokens.flags[i] & Mark.lower)
      colons.push({ ...detection, confidence: 0.6 })
    else if (afterStop) stops.push({ ...detection, confidence: 0.6, severity: 'note' })
    else runs.push(detection)
  }
}

function* brackets(document: Document, block: Block): Iterable<Detection<Space>> {
  const { tokens } = document
  for (let sign = block.firstSign; sign < block.endSign; sign++) {
    const unit = tokenUnit(document, tokens.signs[sign])
    const open = unit === 0x28 || unit === 0x5b
    const close = unit === 0x29 || unit === 0x5d
    if (!open && !close) continue
    // The token before the space, and the one after it.
    const i = tokens.signs[sign] - (open ? 0 : 1)
    if (i < block.firstToken || i + 1 >= block.endToken || isBracketPair(document, i)) continue
    if (!(tokens.flags[i + 1] & Mark.spaceBefore) || tokens.flags[i + 1] & Mark.lineBefore) continue
    const word = open ? i + 1 : i
    if (tokens.kind[word] > Kind.number && !(close && /[.!?”"%]/.test(document.text[tokens.end[i] - 1])))
      continue
    // The partner must stand in the block: a lone bracket is no bracket.
    if (!partner(document, block, open ? i : i + 1, open)) continue
    const start = open ? tokens.start[i] : tokens.end[i]
    const end = open ? tokens.start[i + 1] : tokens.end[i + 1]
    const gap = { start: tokens.end[i], end: tokens.start[i + 1] }
    yield {
      span: { start, end },
      evidence: { kind: 'bracket', edits: [{ ...gap, text: '' }] },
      confidence: 0.85,
    }
  }
}

/** “well - being”, “low- cost”, “30 -year-old”: a compound with spaces in it; between other words a spaced hyphen is a dash. */
function* hyphens(
  { tokens, text }: Document,
  block: Block,
  resources: Resources,
): Iterable<Detection<Space>> {
  const { lexicon, aroundWords } = resources
  const { kind, flags, facts, start, end } = tokens
  for (let sign = block.firstSign; sign < block.endSign; sign++) {
    const [i, next] = [tokens.signs[sign] - 1, tokens.signs[sign] + 1]
    if (text.charCodeAt(start[i + 1]) !== 0x2d || i < block.firstToken || next >= block.endToken) continue
    const [before, behind] = [flags[i + 1] & Mark.spaceBefore, flags[next] & Mark.spaceBefore]
    if (!(before || behind) || (flags[i + 1] | flags[next]) & Mark.lineBefore) continue
    // “Al- Maliki”
    const named =
      !before !== !behind && flags[next] & Mark.title && ARTICLE.test(text.slice(start[i], end[i]))
    if (kind[i] > Kind.number || !(named || flags[next] & Mark.lower)) continue
    const key = text.slice(start[next], end[next])
    const small = (flags[i] & Mark.lower) !== 0
    const whole = small ? lexicon.find(text.slice(start[i], end[i]) + key) : NONE
    const compound = lexicon.has(whole, Flag.LOWER) && lexicon.zipf(whole) >= 3
    // “in 1999 - year after year”
    const short = end[i] - start[i] < 4 || !(before && behind)
    const counted = kind[i] === Kind.number && short && isOf(aroundWords(), key, Around.MEASURE)
    // “pre- and post-war”: what is left out comes with the next word.
    const describes = (facts[next] & (before ? DESCRIBING : NAMING)) !== 0 && !(facts[next] & Flag.FUNCTION)
    const leads =
      small && describes && (before ? isClue({ resources }, text.slice(start[i], end[i]), Clue.DASHED) : true)
    // “trans- former” was broken at a line’s end.
    if (!(named || counted || (compound ? before && behind : leads))) continue
    const edits = [
      { start: end[i], end: start[i + 1], text: '' },
      { start: end[i + 1], end: start[next], text: '' },
    ]
    const span = { start: start[i], end: end[next] }
    yield {
      span,
      evidence: { kind: 'hyphen', edits: edits.filter((edit) => edit.start < edit.end) },
      confidence: counted || named ? 0.88 : 0.8,
    }
  }
}

/** What Arabic names begin with. */
const ARTICLE = /^[AEae]l$/

const DESCRIBING = Flag.ADJECTIVE | Flag.PARTICIPLE
const NAMING = Flag.NOUN | DESCRIBING

/** An opening bracket and a closing one with nothing between: another rule's. */
function isBracketPair(document: Document, i: number): boolean {
  const [left, right] = [tokenUnit(document, i), tokenUnit(document, i + 1)]
  return (left === 0x28 || left === 0x5b) && (right === 0x29 || right === 0x5d)
}

/** How many tokens a bracket may reach. */
const REACH = 60

function partner(document: Document, block: Block, i: number, open: boolean): boolean {
  const step = open ? 1 : -1
  for (let k = i + step, n = 0; k >= block.firstToken && k < block.endToken && n < REACH; k += step, n++) {
    const unit = tokenUnit(document, k)
    if (open ? unit === 0x29 || unit === 0x5d : unit === 0x28 || unit === 0x5b) return true
  }
  return false
}
