import type { Context } from 'hono'
import type { Resources } from '../../engine/analyses/analyses.ts'
import { check } from '../../engine/check.ts'
import { RULES } from '../../engine/rules/index.ts'
import { renderHtml } from '../../render/html.ts'
import { completeReport } from '../../render/report.ts'
import { renderSarif } from '../../render/sarif.ts'
import { renderText } from '../../render/text.ts'
import type { AppEnv } from '../app-env.ts'
import { reportResponse } from '../html-response.ts'
import { negotiate } from '../negotiate.ts'
import { checkRequestOf } from '../requests.ts'

/** Forms of the report, the default first. */
const REPORT_TYPES = ['application/json', 'application/sarif+json', 'text/html', 'text/plain'] as const

/** POST /v1/check: the report on a text, in the form that Accept asks for. */
export async function handleCheck(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  const type = negotiate(c.req.header('accept'), REPORT_TYPES)
  const { input, name, digest, options } = await checkRequestOf(c)
  const result = check(input, options, resources)
  const helpBase = new URL(c.req.url).origin
  // Only the JSON report has offsets of the caller's choice: the other forms show the text or fix the unit themselves.
  const offsets = type === 'application/json' ? options.offsets : undefined
  const report = completeReport(result, input.text, { name, digest, helpBase, offsets })
  const headers = { 'content-type': type, vary: 'accept', 'cache-control': 'no-store' }
  switch (type) {
    case 'application/json':
      return c.body(JSON.stringify(report), 200, headers)
    case 'application/sarif+json':
      return c.body(renderSarif(report, input.text, { rules: RULES, helpBase }), 200, headers)
    case 'text/html':
      return reportResponse(renderHtml(report, input.text, { format: input.format }), headers)
    case 'text/plain':
      return c.text(renderText(report, input.text), 200, {
        ...headers,
        'content-type': 'text/plain; charset=utf-8',
      })
  }
}
