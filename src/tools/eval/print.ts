import type { Span } from '../../engine/span.ts'
import { type Article, LEVELS } from './articles.ts'
import type { CleanScore } from './clean.ts'
import type { DamageScore } from './evaluate.ts'
import type { PipelineScore } from './pipeline.ts'
import type { Band } from './reliability.ts'
import type { Score, Share } from './score.ts'

const percent = ({ hit, of }: Share): string => (of ? `${((100 * hit) / of).toFixed(1)}%` : 'n/a')
const shareOf = (share: Share): string => `${share.hit}/${share.of} (${percent(share)})`
const cell = ({ hit, of }: Share): string => (of ? `${hit}/${of}` : '·').padStart(9)

/** Recall by level and category, precision, traps and repairs. */
export function marksLines(folder: string, score: Score): string[] {
  const { levels, categories } = score
  return [
    `${folder}: ${score.articles} marked articles, ${score.findings} findings, ${score.notes} of them notes`,
    `  found and rightly named: ${LEVELS.map((level) => `${level} ${percent(levels[level])}`).join(', ')}`,
    `  precision ${percent(score.precision)} (${score.falseAlarms} false alarms, ${score.repeated} said before; ${score.misnamed} misnamed, not counted)`,
    `  traps hit ${score.trapsHit}; right first repair ${shareOf(score.repairs)}`,
    `  ${''.padEnd(26)}${LEVELS.map((level) => level.padStart(9)).join('')}`,
    ...Object.keys(categories)
      .sort()
      .map((id) => `  ${id.padEnd(26)}${LEVELS.map((level) => cell(categories[id][level])).join('')}`),
  ]
}

/** Whether the source language and the faults of the pipeline were told. */
export function pipelineLines({ origin, causes }: PipelineScore): string[] {
  return [
    `  origin: said of ${shareOf({ hit: origin.said, of: origin.marked })}, right in ${shareOf({ hit: origin.right, of: origin.said })} of those`,
    `  ${'causes, by article'.padEnd(26)}${['marked', 'said', 'both'].map((head) => head.padStart(9)).join('')}`,
    ...Object.entries(causes).map(
      ([id, { marked, said, both }]) =>
        `  ${id.padEnd(26)}${[marked, said, both].map((n) => String(n).padStart(9)).join('')}`,
    ),
  ]
}

/** Of findings said with about one confidence, how many were right, and within which share the truth lies. */
export function reliabilityLines(title: string, bands: readonly Band[]): string[] {
  const share = (x: number) => x.toFixed(2)
  return [
    `${title}: of findings said with so much confidence, how many are right (Wilson, 95%)`,
    ...bands.map(({ from, to, findings, right, said, interval: [low, high] }) => {
      const within = said >= low && said <= high
      return `  ${share(from)}–${share(to)}  said ${share(said)}  right ${shareOf({ hit: right, of: findings }).padEnd(18)} ${share(low)}–${share(high)}  ${within ? 'within' : said < low ? 'said too little' : 'said too much'}`
    }),
  ]
}

/** Alarms per 1,000 words and verdicts. */
export function cleanLines(
  folder: string,
  { articles, words, counts, verdicts, rules, explained }: CleanScore,
): string[] {
  const per1000 = (n: number) => ((1000 * n) / Math.max(1, words)).toFixed(2)
  const { error, warning, note } = counts
  return [
    `${folder}: ${articles} clean articles, ${words} words`,
    `  per 1,000 words: ${per1000(error)} errors, ${per1000(warning)} warnings, ${per1000(note)} notes (${error}, ${warning}, ${note} in all)`,
    `  verdicts: ${verdicts.pass} pass, ${verdicts.review} review, ${verdicts.block} block; origin or cause said of ${explained}`,
    ...Object.entries(rules)
      .sort(([, a], [, b]) => b - a)
      .map(([rule, n]) => `  ${String(n).padStart(6)}  ${rule}`),
  ]
}

/** What was found of the damage that was done, by kind. */
export function damageLines(folder: string, scores: readonly DamageScore[]): string[] {
  return [
    `${folder}: damage done at random`,
    `  ${''.padEnd(44)}${['named', 'seen', 'mended'].map((head) => head.padStart(16)).join('')}`,
    ...scores.map(({ kind, score }) => {
      const cells = [score.levels.must, score.pointedAt, score.repairs].map((share) =>
        shareOf(share).padStart(16),
      )
      return `  ${kind.padEnd(44)}${cells.join('')}`
    }),
  ]
}

/** One line a place: the article, what is said, and the place in its surroundings. */
export function remarkLines(
  title: string,
  remarks: readonly { article: Article; span: Span; said: string }[],
): string[] {
  if (!remarks.length) return []
  return [
    '',
    `${title}:`,
    ...remarks.map(({ article, span, said }) => `  ${article.name} ${said} ${inContext(article.text, span)}`),
  ]
}

function inContext(text: string, { start, end }: Span): string {
  const around = [
    text.slice(Math.max(0, start - 25), start),
    text.slice(start, end),
    text.slice(end, end + 25),
  ]
  return JSON.stringify(`${around[0]}⟦${around[1]}⟧${around[2]}`)
}
