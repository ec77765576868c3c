import type { Context } from 'hono'
import { digestOf } from '../../digest.ts'
import type { Resources } from '../../engine/analyses/analyses.ts'
import { repair } from '../../engine/repair.ts'
import { completeReport } from '../../render/report.ts'
import { unifiedDiff } from '../../render/unified-diff.ts'
import type { AppEnv } from '../app-env.ts'
import { negotiate } from '../negotiate.ts'
import { PRIVATE } from '../private.ts'
import { checkRequestOf } from '../requests.ts'

/** POST /v1/fix: the text with its safe repairs, and the report on what is left, as the command line's --fix has it. */
export async function handleFix(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  negotiate(c.req.header('accept'), ['application/json'])
  const { input, name, digest, options } = await checkRequestOf(c)
  const { text, edits, after } = repair(input, options, resources)
  const diff = unifiedDiff(name ?? 'text', input.text, edits)
  const report = completeReport(after, text, {
    name,
    digest: edits.length > 0 ? await digestOf(text) : digest,
    helpBase: new URL(c.req.url).origin,
    offsets: options.offsets,
  })
  return c.json({ text, diff, applied: edits.length, report }, 200, PRIVATE)
}
