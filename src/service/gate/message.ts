import { CATEGORIES } from '../../engine/report/categories.ts'
import type { Finding, Report } from '../../render/report.ts'
import { visible } from '../../render/visible.ts'
import { count } from '../../render/words.ts'

/** An editor reads so many kinds of fault in a banner, and so many quotations of each. */
const MOST_KINDS = 3
const MOST_QUOTES = 2
const LONGEST_QUOTE = 60

const RANK = { error: 0, warning: 1, note: 2 } as const

/**
 * What an editor is told where they publish, in plain text: how much was found, the worst kinds of it with what stands
 * there, and where the report is.
 * @param publish whether the text may go out; a text with errors may where its connection only reports
 * @param link address of the report
 */
export function editorMessage({ counts, findings }: Report, publish: boolean, link?: string): string {
  const found = (['error', 'warning'] as const).flatMap((severity) =>
    counts[severity] > 0 ? count(counts[severity], severity) : [],
  )
  const head =
    found.length === 0
      ? 'mtlint found nothing that stands in the way of publishing.'
      : `mtlint found ${found.join(' and ')}${publish ? '' : ': this should not be published as it stands'}.`
  return [head, ...kindSentences(findings), ...(link ? [`Report: ${link}`] : [])].join(' ')
}

function kindSentences(findings: readonly Finding[]): string[] {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.severity === 'note') continue
    const list = kinds.get(finding.category)
    if (list) list.push(finding)
    else kinds.set(finding.category, [finding])
  }
  const worst = (list: readonly Finding[]) => Math.min(...list.map(({ severity }) => RANK[severity]))
  const sorted = [...kinds.values()].sort((a, b) => worst(a) - worst(b) || b.length - a.length)
  const rest = sorted.slice(MOST_KINDS).reduce((sum, { length }) => sum + length, 0)
  return [
    ...sorted.slice(0, MOST_KINDS).map(kindSentence),
    ...(rest > 0 ? [`And ${rest} more of other kinds.`] : []),
  ]
}

function kindSentence(findings: readonly Finding[]): string {
  const [{ category }] = findings
  const quotes = findings.slice(0, MOST_QUOTES).map(({ text }) => `“${shortened(text)}”`)
  const more = findings.length - quotes.length
  return `${CATEGORIES[category]?.title ?? category}: ${quotes.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
}

function shortened(text: string): string {
  const line = visible(text.replace(/\s+/g, ' ').trim())
  return line.length <= LONGEST_QUOTE ? line : `${[...line].slice(0, LONGEST_QUOTE - 1).join('')}…`
}
