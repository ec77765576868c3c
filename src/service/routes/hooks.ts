import type { Context } from 'hono'
import { digestOf } from '../../digest.ts'
import type { Resources } from '../../engine/analyses/analyses.ts'
import type { AppEnv } from '../app-env.ts'
import { readBody } from '../body.ts'
import { decode } from '../charset.ts'
import { databaseOf, showsKey, unauthorized } from '../connections/authenticate.ts'
import { cachedConnection } from '../connections/cache.ts'
import { type Connection, openSecrets } from '../connections/store.ts'
import { stringsIn } from '../gate/entry.ts'
import { judge } from '../gate/judge.ts'
import { keptReport } from '../gate/kept-report.ts'
import { editorMessage } from '../gate/message.ts'
import { contentsOf } from '../hooks/contents.ts'
import { BEARER_ID_HEADERS, SIGNINGS } from '../hooks/dialects.ts'
import { parseJson } from '../json.ts'
import { randomText } from '../keys/bytes.ts'
import { type Keyring, keyringOf } from '../keys/keyring.ts'
import { deliveryPurpose, wake } from '../outbox/send.ts'
import { PRIVATE } from '../private.ts'
import { Problem } from '../problems.ts'
import { spendQuota } from '../rate-limit.ts'
import { findEvent, type KeptEvent, keepEvent } from '../storage/deliveries.ts'

/** A report that cannot be delivered is kept for so long, in milliseconds: the schedule takes half of it. */
const TEXT_KEPT = 7 * 86_400_000

/** An id that is longer is none: the body's digest stands for it. */
const LONGEST_ID = 256

/** The type of the webhooks that carry reports. */
const REPORT_CREATED = 'report.created'

/**
 * POST /v1/hooks/{connection}: a webhook that a CMS sends after the event. What is to be sent for it is in the database
 * before it is answered.
 */
export async function handleHook(c: Context<AppEnv>, resources: Resources): Promise<Response> {
  const now = Date.now()
  const db = databaseOf(c)
  const keyring = await keyringOf(c.env)
  const body = await readBody(c.req.raw, c.var.configuration.maxBodyBytes)
  const connection = await verified(c, keyring, body, now)
  const digest = await digestOf(body)
  const id = eventId(c, connection) ?? digest
  const kept = await findEvent(db, connection.id, id)
  if (kept) return again(c, kept, digest)

  const payload = parseJson(decode(body).replace(/^\uFEFF/, ''))
  stringsIn(payload, '')
  const { passages, ...document } = contentsOf(payload, connection.fields)
  const { origin } = new URL(c.req.url)
  const judgement = judge(passages, { described: document, digest, connection, helpBase: origin, resources })
  const { report, ruling } = judgement
  const hasText = report.document.words > 0
  const sends = hasText && connection.callback !== undefined && connection.callbackGone === undefined
  const link = hasText ? await keptReport(c, judgement, connection.policy.keepReports) : undefined
  const delivery = sends ? `msg_${randomText(16)}` : undefined
  const answer = JSON.stringify({
    event: id,
    ...(hasText ? { verdict: report.verdict, counts: report.counts } : { skipped: 'there is no text in it' }),
    ...(delivery ? { delivery } : {}),
  })
  const message = editorMessage(report, report.verdict !== 'block' || ruling.reportOnly, link)
  const data = {
    connection: connection.id,
    event: id,
    document,
    reportOnly: ruling.reportOnly,
    message,
    ...(link ? { link } : {}),
    report,
  }
  const event = JSON.stringify({ type: REPORT_CREATED, timestamp: new Date(now).toISOString(), data })
  const other = await keepEvent(
    db,
    { connection: connection.id, id, digest, answer, received: now },
    delivery
      ? {
          id: delivery,
          sealed: await keyring.seal(event, deliveryPurpose(delivery)),
          due: now,
          expires: now + TEXT_KEPT,
        }
      : undefined,
  )
  if (other) return again(c, other, digest)
  if (delivery) c.executionCtx.waitUntil(wake(c.env, delivery))
  return answered(c, answer)
}

/**
 * The connection of the address, once the webhook was verified in its dialect.
 * @throws {Problem} 401, or 400 for a signature that cannot be read
 */
async function verified(
  c: Context<AppEnv>,
  keyring: Keyring,
  body: Uint8Array,
  now: number,
): Promise<Connection> {
  const connection = await cachedConnection(databaseOf(c), c.req.param('connection') ?? '', now)
  try {
    if (!connection) throw unauthorized(c, 'There is no such connection, or this is not its key.')
    if (connection.dialect === 'bearer') {
      if (await showsKey(c, connection, now)) return connection
      throw unauthorized(c, 'There is no such connection, or this is not its key.')
    }
    const { pathname, search } = new URL(c.req.url)
    const incoming = { method: c.req.method, path: pathname + search, headers: c.req.raw.headers, body }
    const secrets = await openSecrets(connection, keyring, 'hook', now)
    await SIGNINGS[connection.dialect].verify(incoming, secrets, now)
    return connection
  } catch (error) {
    // Whoever cannot show who they are is counted as a stranger.
    if (error instanceof Problem) await spendQuota(c)
    throw error
  }
}

/** The id that the sender gives the event, where it does. */
function eventId(c: Context<AppEnv>, { dialect }: Connection): string | undefined {
  const headers = dialect === 'bearer' ? BEARER_ID_HEADERS : SIGNINGS[dialect].idHeaders
  return headers
    .map((name) => c.req.header(name)?.trim() ?? '')
    .find((id) => id !== '' && id.length <= LONGEST_ID)
}

/** The same webhook again: its sender has lost our answer. */
function again(c: Context<AppEnv>, { id, digest: before, answer }: KeptEvent, digest: string): Response {
  if (before !== digest)
    throw new Problem('id-reused', `The id “${id}” came before with another body; nothing was done.`)
  return answered(c, answer)
}

function answered(c: Context<AppEnv>, answer: string): Response {
  return c.body(answer, 202, { ...PRIVATE, 'content-type': 'application/json' })
}
