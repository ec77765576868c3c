import type { Format } from '../options/configuration.ts'
import { type ReportError, renderJson } from '../render/json.ts'
import { count } from '../render/words.ts'
import type { Checked } from './check.ts'
import type { Io } from './io.ts'

/**
 * Renders the reports in one format. Renderers other than JSON's are loaded when they are needed, so that a check
 * starts quickly.
 */
export async function print(
  checked: readonly Checked[],
  errors: readonly ReportError[],
  format: Format = 'pretty',
  io: Io,
): Promise<string> {
  if (format === 'json')
    return renderJson(
      checked.map(({ report }) => report),
      errors,
    )
  const texts = checked.map(({ file, report }) => ({ report, raw: file.text, format: file.format }))
  if (format === 'sarif') {
    const { renderSarifLog } = await import('../render/sarif.ts')
    const { RULES } = await import('../engine/rules/index.ts')
    return renderSarifLog(texts, { rules: RULES, errors })
  }
  if (format === 'html') {
    const { renderHtmlPage } = await import('../render/html.ts')
    return renderHtmlPage(texts)
  }
  const { renderText } = await import('../render/text.ts')
  const options = { colour: io.stdout.colour, width: io.stdout.columns }
  const pretty = texts.map(({ report, raw }) => renderText(report, raw, options))
  if (checked.length > 1) pretty.push(`\n${totals(checked)}\n`)
  return pretty.join('')
}

/** “12 texts: 1 block, 2 review, 9 pass”. */
function totals(checked: readonly Checked[]): string {
  const of = (verdict: string) => checked.filter(({ report }) => report.verdict === verdict).length
  return `${count(checked.length, 'text')}: ${of('block')} block, ${of('review')} review, ${of('pass')} pass`
}
