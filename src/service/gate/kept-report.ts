import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { databaseOf } from '../connections/authenticate.ts'
import { LARGEST_STORED, storeReport } from '../storage/reports.ts'
import type { Judgement } from './judge.ts'

const DAY = 86_400_000

/** Keeps the report for people, where the policy says so and something was found. @returns its address */
export async function keptReport(
  c: Context<AppEnv>,
  { report, readable }: Judgement,
  days = 0,
): Promise<string | undefined> {
  if (days === 0 || report.verdict === 'pass') return undefined
  const { text, report: shown } = readable()
  if (text.length + JSON.stringify(shown).length > LARGEST_STORED) return undefined
  const { id } = await storeReport(databaseOf(c), {
    input: { text, format: 'text' },
    report: shown,
    expires: Date.now() + days * DAY,
  })
  return `${new URL(c.req.url).origin}/reports/${id}`
}
