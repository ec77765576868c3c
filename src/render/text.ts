import type { Severity } from '../engine/report/result.ts'
import type { Span } from '../engine/span.ts'
import { fit, head, tail, widthOf } from './columns.ts'
import { Lines } from './lines.ts'
import { repairedText } from './repaired.ts'
import type { Finding, Report } from './report.ts'
import { visible } from './visible.ts'
import { originSentence, TRUST, tally, truncationSentences } from './words.ts'

export interface TextOptions {
  /** Use the terminal's colours. Default: no. */
  readonly colour?: boolean
  /** Columns of the terminal. Default: 80. */
  readonly width?: number
}

/** Shown of one finding; the JSON report has them all. */
const MOST_REPAIRS = 3
const MOST_RELATED = 3
const INDENT = '  '

/**
 * Renders a report for people to read on a terminal or as plain text: each finding with the line it stands in, the
 * span marked below, its repairs and related places; at the end the verdict.
 * @param report with spans in UTF-16 code units
 * @param raw the text as received
 */
export function renderText(report: Report, raw: string, options: TextOptions = {}): string {
  const paint = options.colour ? colours : plain
  const width = Math.max(40, options.width ?? 80) - INDENT.length
  const lines = new Lines(raw)
  const name = visible(report.document.name ?? 'text')
  const verdict = paint[VERDICT_COLOUR[report.verdict]](report.verdict)
  return [
    ...report.findings.map((finding) => findingText(finding, name, raw, lines, width, paint)),
    ...report.causes.map(
      ({ title, advice }) => `${paint.bold(visible(title))}\n${INDENT}${visible(advice)}\n\n`,
    ),
    ...truncationSentences(report).map((sentence) => `${sentence}\n`),
    ...(report.origin ? [`${visible(originSentence(report.origin))}\n`] : []),
    `${paint.bold(name)}: ${verdict}: ${tally(report)}; score ${report.score}\n`,
  ].join('')
}

function findingText(
  finding: Finding,
  name: string,
  raw: string,
  lines: Lines,
  width: number,
  paint: Paint,
): string {
  const colour = paint[SEVERITY_COLOUR[finding.severity]]
  const { before, mark, after } = excerptOf(raw, finding.span, lines, width)
  const rows = [
    `${paint.bold(`${name}:${finding.line}:${finding.column}`)}: ${colour(finding.severity)}: ${visible(finding.message)} ${paint.dim(`[${finding.rule}]`)}`,
    `${INDENT}${before}${colour(mark)}${after}`,
    `${INDENT}${' '.repeat(widthOf(before))}${colour('^'.repeat(Math.max(1, widthOf(mark))))}`,
  ]
  for (const repair of finding.repairs.slice(0, MOST_REPAIRS)) {
    const repaired = fit(edgesVisible(repairedText(raw, finding, repair)), width - 12)
    const label = repair.label ? `${visible(repair.label)}, ${TRUST[repair.trust]}` : TRUST[repair.trust]
    rows.push(`${INDENT}→ ${paint.green(repaired || 'delete')} ${paint.dim(`(${label})`)}`)
  }
  for (const { span, excerpt, note } of finding.related.slice(0, MOST_RELATED)) {
    const { line, column } = lines.positionAt(span.start)
    rows.push(`${INDENT}${line}:${column}: ${visible(note)}: ${fit(edgesVisible(excerpt), 40)}`)
  }
  const left = finding.related.length - MOST_RELATED
  if (left > 0) rows.push(`${INDENT}and ${left} more`)
  return `${rows.join('\n')}\n\n`
}

/**
 * The marked span with as much of its line (of its first and last line) on either side as fits. Only the neighbourhood
 * is looked at, so that a thousand findings in one long line cost no more than in a thousand lines.
 */
function excerptOf(
  raw: string,
  span: Span,
  lines: Lines,
  width: number,
): { before: string; mark: string; after: string } {
  const near = width * 2
  const first = lines.lineAt(span.start).start
  const last = lines.lineAt(span.end - 1).end
  const mark =
    span.end - span.start <= 2 * near
      ? fit(visible(raw.slice(span.start, span.end)), Math.floor(width * 0.7))
      : fit(
          `${visible(raw.slice(span.start, span.start + near))}…${visible(raw.slice(span.end - near, span.end))}`,
          Math.floor(width * 0.7),
        )
  const allBefore = visible(raw.slice(Math.max(first, span.start - near), span.start).trimStart())
  const allAfter = visible(raw.slice(span.end, Math.max(span.end, Math.min(last, span.end + near))).trimEnd())
  const room = width - widthOf(mark)
  const half = Math.floor(room / 2)
  const before = cutFront(allBefore, Math.max(half, room - widthOf(allAfter)))
  const after = cutBack(allAfter, room - widthOf(before))
  return { before, mark, after }
}

const cutFront = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `…${tail(text, width - 1)}`

const cutBack = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${head(text, width - 1)}…`

/** White space at the edges of a repair would not be seen. */
function edgesVisible(text: string): string {
  return visible(text).replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length))
}

type Style = (text: string) => string
type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim'
type Paint = Readonly<Record<Colour, Style>>

const SEVERITY_COLOUR: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', note: 'cyan' }
const VERDICT_COLOUR: Readonly<Record<Report['verdict'], Colour>> = {
  block: 'red',
  review: 'yellow',
  pass: 'green',
}

const ansi =
  (on: number, off: number): Style =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`

const colours: Paint = {
  red: ansi(31, 39),
  yellow: ansi(33, 39),
  cyan: ansi(36, 39),
  green: ansi(32, 39),
  bold: ansi(1, 22),
  dim: ansi(2, 22),
}

const as: Style = (text) => text
const plain: Paint = { red: as, yellow: as, cyan: as, green: as, bold: as, dim: as }
