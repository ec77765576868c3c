import type { Analyses, Analysis } from './analyses.ts'
import { foreignStretches } from './foreign.ts'
import { furniture } from './furniture.ts'
import { type QuoteFaultKind, quotations } from './quotations.ts'
import { repetitions } from './repetitions.ts'
import { unknownWords } from './unknown-words.ts'

/** So many sure signs of damage make a text damaged: one may be a typist's. */
const DAMAGED = 2

/** From this confidence on, a sign is sure. */
const SURE = 0.85

const TELLING: ReadonlySet<QuoteFaultKind> = new Set([
  'displaced-open',
  'displaced-close',
  'reversed-open',
  'reversed-close',
  'foreign',
])

/**
 * True when the text shows the marks of a broken pipeline beyond doubt. What is only probable in a single place (a word
 * that may be foreign, a capital that may be a name's) is then far more likely to be damage than in a text that is
 * otherwise whole.
 */
export const damaged: Analysis<boolean> = {
  name: 'damaged',
  compute(analyses) {
    let signs = 0
    for (const sign of signsOf(analyses)) if (sign && ++signs >= DAMAGED) return true
    return false
  },
}

function* signsOf(analyses: Analyses): Iterable<boolean> {
  for (const verdict of analyses.get(unknownWords).verdicts.values()) {
    if (verdict.kind === 'merged') yield verdict.split.confidence >= SURE
    if (verdict.kind === 'clipped') yield verdict.confidence >= SURE
  }
  for (const { kind } of analyses.get(quotations).faults) yield TELLING.has(kind)
  for (const { confidence, block } of analyses.get(furniture).marks) yield confidence >= SURE && block > 0
  for (const { kind, adjacent } of analyses.get(repetitions).list) yield adjacent && kind !== 'near'
  for (const { confidence, start } of analyses.get(foreignStretches).stretches) {
    yield confidence >= 0.93 && !analyses.get(quotations).inside(start)
  }
}
