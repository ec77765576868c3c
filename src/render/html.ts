import type { Input } from '../engine/input/source.ts'
import { CATEGORIES } from '../engine/report/categories.ts'
import { Lines } from './lines.ts'
import { piecesOf } from './marks.ts'
import { repairedText } from './repaired.ts'
import type { Finding, Report } from './report.ts'
import { STYLE } from './style.ts'
import { type View, viewOf } from './view.ts'
import { visible } from './visible.ts'
import { originSentence, TRUST, tally, truncationSentences, VERDICTS } from './words.ts'

/** A report, its spans in UTF-16 code units, with the text as received and how that was read. */
export interface CheckedPage {
  readonly report: Report
  readonly raw: string
  readonly format: Input['format']
}

/**
 * Renders one report as a page that stands alone: the text with the findings marked in place, and a card for each.
 * @param options.format how the text was read. Default: text
 */
export function renderHtml(
  report: Report,
  raw: string,
  options: { readonly format?: Input['format'] } = {},
): string {
  return renderHtmlPage([{ report, raw, format: options.format ?? 'text' }])
}

/** Renders several reports as one page, one section a text. No scripts, no requests; everything received is escaped. */
export function renderHtmlPage(pages: readonly CheckedPage[]): string {
  const title = pages.length === 1 ? (pages[0].report.document.name ?? 'Report') : `${pages.length} texts`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(visible(title))} · mtlint</title>
<style>${STYLE}</style>
</head>
<body>
${pages.length > 1 ? contents(pages) : ''}${pages.map(reportArticle).join('\n')}
<footer>Checked by mtlint ${escapeHtml(pages[0]?.report.engine ?? '')}</footer>
</body>
</html>
`
}

function contents(pages: readonly CheckedPage[]): string {
  const rows = pages.map(
    ({ report }, i) =>
      `<li><a href="#t${i + 1}">${escapeHtml(nameOf(report))}</a> <span class="verdict ${report.verdict}">${report.verdict}</span></li>`,
  )
  return `<nav aria-label="Texts"><ol>${rows.join('')}</ol></nav>\n`
}

/**
 * A report as an article with `class="report"`, for REPORT_STYLE. Everything received is escaped.
 * @param index tells articles of one page apart
 */
export function reportArticle({ report, raw, format }: CheckedPage, index = 0): string {
  const prefix = `t${index + 1}`
  const view = viewOf(raw, format, report.findings)
  const lines = new Lines(raw)
  const cards = report.findings.map((finding, i) => card(finding, i, prefix, raw, lines))
  return `<article class="report" id="${prefix}">
<header>
<h1>${escapeHtml(nameOf(report))}</h1>
<p class="verdict ${report.verdict}"><strong>${report.verdict}</strong> ${VERDICTS[report.verdict]}</p>
<p>${tally(report)}. Score ${report.score} of 100.</p>
${[...truncationSentences(report), ...(report.origin ? [originSentence(report.origin)] : [])].map((sentence) => `<p>${escapeHtml(visible(sentence))}</p>\n`).join('')}${causes(report)}</header>
<div class="columns">
<section class="text" aria-label="Text" lang="${escapeHtml(report.document.language)}" dir="auto">${markedText(view, report.findings, prefix)}</section>
<section aria-label="Findings">
${cards.length ? `<ol class="findings">\n${cards.join('\n')}\n</ol>` : '<p>Nothing was found.</p>'}
</section>
</div>
</article>`
}

const nameOf = (report: Report): string => visible(report.document.name ?? 'Report')

function causes(report: Report): string {
  if (!report.causes.length) return ''
  const rows = report.causes.map(
    ({ title, advice }) => `<dt>${escapeHtml(visible(title))}</dt><dd>${escapeHtml(visible(advice))}</dd>`,
  )
  return `<dl>${rows.join('')}</dl>\n`
}

/**
 * The text with its marks. A mark ends in the finding's number, which leads to its card, as a footnote's does; links
 * around the marks themselves could not be nested as marks can.
 */
function markedText({ text, spans }: View, findings: readonly Finding[], prefix: string): string {
  let depth = 0
  const html: string[] = []
  for (const piece of piecesOf(text, spans)) {
    if (piece.kind === 'text') {
      html.push(shown(piece.text, depth > 0))
      continue
    }
    const { severity, message } = findings[piece.mark]
    const number = piece.mark + 1
    if (piece.kind === 'open') {
      depth++
      html.push(`<mark class="${severity}"${piece.edge ? ` id="${prefix}m${number}"` : ''}>`)
    } else {
      depth--
      html.push('</mark>')
      if (piece.edge) {
        const label = escapeHtml(visible(`${severity} ${number}: ${message}`))
        html.push(
          `<a class="number ${severity}" href="#${prefix}f${number}" aria-label="${label}" title="${label}">${number}</a>`,
        )
      }
    }
  }
  return html.join('')
}

/** Inside a mark all hidden characters but white space are shown, since they may be what is wrong. */
function shown(text: string, marked: boolean): string {
  return escapeHtml(text.replace(marked ? /[^\t\n\r]+/g : FORBIDDEN, visible))
}

/** Control characters that HTML forbids. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}/gu

function card(finding: Finding, index: number, prefix: string, raw: string, lines: Lines): string {
  const number = index + 1
  const { severity, line, column, category, rule, message, repairs, related, help, confidence, mqm } = finding
  const title = CATEGORIES[category]?.title ?? category
  // A page read from a file has no site for “/rules/…” to be on.
  const name = /^https?:/.test(help)
    ? `<a href="${escapeHtml(help)}">${escapeHtml(rule)}</a>`
    : escapeHtml(rule)
  return `<li id="${prefix}f${number}" class="${severity}">
<h2><a href="#${prefix}m${number}">${number}</a> ${escapeHtml(title)} <small>${severity} · line ${line}, column ${column}</small></h2>
<p><q>${escapeHtml(cut(finding.text))}</q></p>
<p>${escapeHtml(visible(message))}</p>
${list(
  'repairs',
  repairs.map((repair) => repairRow(raw, finding, repair)),
)}${list(
  'related',
  related.map(({ span, excerpt, note }) => {
    const at = lines.positionAt(span.start)
    return `${escapeHtml(visible(note))}: <q>${escapeHtml(cut(excerpt))}</q> <small>line ${at.line}, column ${at.column}</small>`
  }),
)}<p><small>${name} · ${Math.round(confidence * 100)} % sure · MQM ${escapeHtml(mqm)}</small></p>
</li>`
}

function repairRow(raw: string, finding: Finding, repair: Finding['repairs'][number]): string {
  const repaired = repairedText(raw, finding, repair)
  const label = repair.label ? `${visible(repair.label)}, ${TRUST[repair.trust]}` : TRUST[repair.trust]
  return `${repaired ? `<ins>${escapeHtml(cut(repaired))}</ins>` : 'delete'} <small>${escapeHtml(label)}</small>`
}

function list(kind: string, rows: readonly string[]): string {
  return rows.length ? `<ul class="${kind}">${rows.map((row) => `<li>${row}</li>`).join('')}</ul>\n` : ''
}

/** What a card quotes is short: the text itself stands beside it. */
const LONGEST_QUOTE = 240

function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return visible(text)
  return visible(`${text.slice(0, LONGEST_QUOTE / 2)} … ${text.slice(-LONGEST_QUOTE / 2)}`)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For text and for attributes in quotation marks. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character])
}
