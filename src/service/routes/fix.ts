import type { Context } from 'hono'
import type { Resources } from '../../engine/analyses/analyses.ts'
import { check } from '../../engine/check.ts'
import { safeEdits } from '../../engine/report/repairs.ts'
import { applyEdits } from '../../engine/span.ts'
import { completeReport } from '../../render/report.ts'
import type { AppEnv } from '../app-env.ts'
import { negotiate } from '../negotiate.ts'
import { checkRequestOf } from '../requests.ts'
import { unifiedDiff } from '../unified-diff.ts'

/** POST /v1/fix: the text with its safe repairs. */
export async function handleFix(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  negotiate(c.req.header('accept'), ['application/json'])
  const { input, name, digest, options } = await checkRequestOf(c)
  const result = check(input, options, resources)
  const { text, applied } = applyEdits(input.text, safeEdits(result))
  const diff = unifiedDiff(name ?? 'text', input.text, applied)
  const helpBase = new URL(c.req.url).origin
  const report = completeReport(result, input.text, { name, digest, helpBase, offsets: options.offsets })
  return c.json({ text, diff, applied: applied.length, report }, 200, { 'cache-control': 'no-store' })
}
