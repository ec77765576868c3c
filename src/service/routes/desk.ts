import type { Context } from 'hono'
import { digestOf } from '../../digest.ts'
import type { Resources } from '../../engine/analyses/analyses.ts'
import { repair } from '../../engine/repair.ts'
import { formatOf } from '../../format.ts'
import { SAMPLES } from '../../page/samples.ts'
import { completeReport } from '../../render/report.ts'
import type { AppEnv } from '../app-env.ts'
import { type FormText, formDataOf, refuseForeign, textIn } from '../form.ts'
import { pageResponse } from '../html-response.ts'
import { checkedPage, type DeskParts, deskPage, refusedPage } from '../pages/desk.ts'
import type { Html } from '../pages/layout.ts'
import { PRIVATE } from '../private.ts'
import { PROBLEMS, Problem } from '../problems.ts'
import { spendQuota } from '../rate-limit.ts'

/** What holds an editor's text is not kept by anyone on the way. */
/** GET /: the editors' page, or with `?sample=` the report on one of the samples. */
export async function handleDesk(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  const sample = SAMPLES.find(({ id }) => id === c.req.query('sample'))
  const file = sample && (await c.env.ASSETS?.fetch(new URL(`/samples/${sample.id}`, c.req.url)))
  if (!file?.ok) return answer(c, deskPage)
  const text = await file.text()
  return checked(c, { text, format: formatOf(text, sample?.id), name: sample?.title }, resources)
}

/** POST /: the report on what the form sends. What cannot be answered is said on the page, with the text kept. */
export async function handleDeskForm(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  let sent: FormText = { text: '', format: 'text' }
  try {
    refuseForeign(c)
    sent = await textIn(await formDataOf(c))
    await spendQuota(c)
    if (sent.text.trim() === '') throw new Problem('empty-text', 'Paste a text or choose a file.')
    return await checked(c, sent, resources)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return answer(c, (parts) => refusedPage(error, sent, parts), {
      status: PROBLEMS[error.slug].status,
      headers: { ...PRIVATE, ...error.parts.headers },
    })
  }
}

async function checked(c: Context<AppEnv>, input: FormText, resources: Resources): Promise<Response> {
  const repaired = repair(input, {}, resources)
  const report = completeReport(repaired.before, input.text, {
    name: input.name,
    digest: await digestOf(input.text),
    helpBase: new URL(c.req.url).origin,
  })
  return answer(c, (parts) => checkedPage({ input, report, repaired }, parts), { headers: PRIVATE })
}

/** A page with a nonce of its own. */
async function answer(
  c: Context<AppEnv>,
  page: (parts: DeskParts) => Html,
  options: { status?: number; headers?: Record<string, string> } = {},
): Promise<Response> {
  const nonce = crypto.randomUUID()
  const { maxBodyBytes: maxBytes } = c.var.configuration
  return pageResponse(String(await page({ maxBytes, nonce, canStore: c.env.DB !== undefined })), {
    nonce,
    ...options,
  })
}
