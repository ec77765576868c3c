import type { Span } from '../../engine/span.ts'
import { type Article, LEVELS } from './articles.ts'
import type { CleanScore } from './clean.ts'
import type { DamageScore } from './evaluate.ts'
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

/** Alarms per 1,000 words and verdicts. */
export function cleanLines(
  folder: string,
  { articles, words, counts, verdicts, rules }: CleanScore,
): string[] {
  const per1000 = (n: number) => ((1000 * n) / Math.max(1, words)).toFixed(2)
  const { error, warning, note } = counts
  return [
    `${folder}: ${articles} clean articles, ${words} words`,
    `  per 1,000 words: ${per1000(error)} errors, ${per1000(warning)} warnings, ${per1000(note)} notes (${error}, ${warning}, ${note} in all)`,
    `  verdicts: ${verdicts.pass} pass, ${verdicts.review} review, ${verdicts.block} block`,
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
