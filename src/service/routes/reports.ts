import type { Context } from 'hono'
import { digestOf } from '../../digest.ts'
import type { Resources } from '../../engine/analyses/analyses.ts'
import { check } from '../../engine/check.ts'
import { LIFETIMES } from '../../page/lifetimes.ts'
import type { Dismissed } from '../../render/remaining.ts'
import { remainingReport } from '../../render/remaining.ts'
import { completeReport } from '../../render/report.ts'
import type { AppEnv } from '../app-env.ts'
import { formDataOf, refuseForeign, textIn } from '../form.ts'
import { pageResponse } from '../html-response.ts'
import { deletedPage, problemPageFor, receiptPage, storedPage } from '../pages/reports.ts'
import { PROBLEMS, Problem } from '../problems.ts'
import { spendQuota } from '../rate-limit.ts'
import { deleteReport, findReport, LARGEST_STORED, storeReport } from '../storage/reports.ts'

const DAY = 86_400_000

/** Nobody but who has the address is to come upon a report. */
const UNLISTED = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' }

/** POST /reports: stores the report on a text, when its maker agrees, for as long as they choose. */
export function handleStore(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  return orPage(async () => {
    refuseForeign(c)
    const form = await formDataOf(c)
    await spendQuota(c)
    if (form.get('consent') !== 'yes')
      throw new Problem('no-consent', 'Its maker did not agree that it is stored.')
    const days = Number(form.get('days'))
    if (!LIFETIMES.includes(days)) throw new Problem('invalid-request', 'There is no such time to keep it.')
    const input = await textIn(form)
    if (input.text.trim() === '') throw new Problem('empty-text', 'There is no text to report on.')
    const { ids, keys, names } = decisionsIn(form)
    const whole = completeReport(check(input, { names }, resources), input.text, {
      name: input.name ?? (String(form.get('name') ?? '').slice(0, 200) || undefined),
      digest: await digestOf(input.text),
      helpBase: new URL(c.req.url).origin,
    })
    const report = remainingReport(whole, { ids, keys })
    if (input.text.length + JSON.stringify(report).length > LARGEST_STORED)
      throw new Problem('body-too-large', 'The report is too large to be stored.')
    const expires = Date.now() + days * DAY
    const receipt = await storeReport(database(c), { input, report, expires })
    if (c.req.header('accept')?.includes('application/json'))
      return c.json({ ...receipt, expires }, 201, UNLISTED)
    return pageResponse(String(await receiptPage(receipt, expires, new URL(c.req.url).origin)), {
      status: 201,
      headers: UNLISTED,
    })
  })
}

/** GET /reports/{id} */
export function handleStored(c: Context<AppEnv>): Promise<Response> {
  return orPage(async () => {
    const stored = await findReport(database(c), c.req.param('id') ?? '', Date.now())
    if (!stored) throw new Problem('unknown-report', 'There is no report at this address.')
    return pageResponse(String(await storedPage(stored)), { headers: UNLISTED })
  })
}

/** POST /reports/{id}/delete: for who has the key. A form cannot send DELETE. */
export function handleDelete(c: Context<AppEnv>): Promise<Response> {
  return orPage(async () => {
    refuseForeign(c)
    const key = String((await formDataOf(c)).get('key') ?? '')
    const deleted = await deleteReport(database(c), { id: c.req.param('id') ?? '', key })
    if (!deleted) throw new Problem('unknown-report', 'There is no such report, or this is not its key.')
    return pageResponse(String(await deletedPage()), { headers: UNLISTED })
  })
}

function database(c: Context<AppEnv>): D1Database {
  if (!c.env.DB) throw new Problem('not-found', 'No reports are stored here.')
  return c.env.DB
}

/** What the editor has decided, as the page's script sends it; a form without script sends nothing. */
function decisionsIn(form: FormData): Dismissed & { readonly names: readonly string[] } {
  const list = (name: string): string[] => form.getAll(name).map(String).slice(0, 5000)
  return { ids: list('id'), keys: list('key'), names: list('accepted') }
}

/** These addresses are for people: what goes wrong is a page. */
async function orPage(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { status } = PROBLEMS[error.slug]
    return pageResponse(String(await problemPageFor(error)), {
      status,
      headers: { ...UNLISTED, ...error.parts.headers },
    })
  }
}
