import { furniture } from '../analyses/furniture.ts'
import { type Repetition, repetitions } from '../analyses/repetitions.ts'
import { Char, classAt } from '../document/characters.ts'
import { blockAt, type Document } from '../document/document.ts'
import type { Span } from '../span.ts'
import { defineRule, replace } from './rule.ts'

export const duplicateBlock = defineRule<Repetition, 'document'>({
  id: 'duplicate-block',
  category: 'duplicate-block',
  scope: 'document',
  status: 'stable',
  severity: 'error',
  docs: {
    summary: 'A headline, caption, paragraph or long sentence that stands twice.',
    why: 'The page shows the headline above and inside the article, and a picture’s caption beside and below it; scraping takes both.',
    wrong: [
      'Two villages cut off after the flood\n\nTwo villages cut off after the flood\n\nThe river rose again on Monday.',
      'A boat crosses the flooded square of the town\nA boat crosses the flooded square of the townREUTERS\n\nThe river rose again on Monday.',
      'Two villages in the valley cut off after the flood\n\nThe river rose again on Monday.\n\nTwo villages in the valley cut off after the flood dpa/Rita Aho\n\nIt fell on Tuesday.',
      'The caves of Orlova reopened to visitors on Monday. On Monday, the Orlova caves were reopened to visitors. They had been closed since spring.',
      'The caves of Orlova reopened to visitors on Monday after a year of work…\n\nThe caves of Orlova reopened to visitors on Monday after a year of work on the paths.',
    ],
    right: [
      'The caves of Orlova reopened to visitors on Monday. The caves of Orlova were not open to visitors on Sunday.',
      'Two villages cut off after the flood\n\nTwo villages were cut off after the flood, officials said on Monday.',
      'The caves of Orlova reopened to visitors on Monday after a year\n\nThe caves of Orlova reopened to visitors on Monday after a year of work on the paths.',
      'Results\n\nNorth 3\n\nResults\n\nSouth 2',
      'We shall not be moved, they sang.\n\nThe singer paused. We shall not be moved, they sang again.',
    ],
    falseAlarms: [],
    missed: [],
  },
  messages: {
    block: 'This stands twice, a few lines apart.',
    near: 'This stands twice, with small differences.',
    said: 'This says what a sentence before says, in nearly the same words.',
    head: 'The head of this line repeats the line before; the rest is glued to it.',
    sentence: 'This sentence stands twice.',
  },
  *detect(document, { analyses }) {
    const pages = analyses.get(furniture)
    for (const repetition of analyses.get(repetitions).list) {
      const { kind, adjacent, block, span, first } = repetition
      // “Home / News / Two villages cut off”: the headline is no copy of the path to it.
      if (pages.has(blockAt(document, repetition.first.start)) && !pages.has(block)) continue
      const confidence = confidenceOf(repetition, document)
      yield {
        // Where something is glued to the copy, either may be the one to go.
        span: kind === 'head' && adjacent ? { start: first.start, end: span.end } : span,
        evidence: repetition,
        confidence,
        // Writers take up what they said, some lines further on.
        ...(confidence < 0.85 || (kind === 'said' && confidence < 0.9)
          ? { severity: 'warning' as const }
          : {}),
        related: [{ span: first, note: 'the first copy' }],
      }
    }
  },
  explain: ({ kind }) => ({ id: kind, arguments: [] }),
  repairs: ({ span, evidence }, { document }) => [
    replace(
      evidence.kind === 'head' ? evidence.span : withSpaceBefore(document, span, WHOLE.has(evidence.kind)),
      '',
      evidence.kind === 'block' || evidence.kind === 'head' ? 'safe' : 'likely',
    ),
  ],
})

/** Kinds whose copies may be a whole block, with the line end before it. */
const WHOLE: ReadonlySet<Repetition['kind']> = new Set<Repetition['kind']>(['block', 'near', 'said'])

function confidenceOf({ kind, adjacent, block, first }: Repetition, document: Document): number {
  const paragraph = document.blocks[block].kind === 'paragraph'
  switch (kind) {
    case 'near':
      return NEAR
    case 'said': {
      // Headings are made alike on purpose: “Results of the men”, “Results of the women”.
      const other = document.blocks[blockAt(document, first.start)]
      if (other.index === block) return adjacent ? 0.9 : 0.86
      return other.kind === 'paragraph' ? 0.86 : NEAR
    }
    case 'sentence':
      return adjacent ? 0.9 : 0.75
    default:
      return adjacent || paragraph ? 0.95 : 0.85
  }
}

const NEAR = 0.82

/** The span with the white space that parts it from what stands before; line ends only for a whole block. */
function withSpaceBefore({ text }: Document, span: Span, lines: boolean): Span {
  let start = span.start
  while (start > 0) {
    const c = classAt(text, start - 1)
    if (c !== Char.space && !(lines && c === Char.line)) break
    start--
  }
  return { start, end: span.end }
}
