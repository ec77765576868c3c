import type { Context } from 'hono'
import * as z from 'zod/mini'
import { once } from '../../engine/once.ts'
import type { AppEnv } from '../app-env.ts'
import { jsonBodyOf } from '../body-json.ts'
import { databaseOf, requireAdmin } from '../connections/authenticate.ts'
import { randomText } from '../keys/bytes.ts'
import { keyringOf } from '../keys/keyring.ts'
import { sendOnce, wake } from '../outbox/send.ts'
import { PRIVATE } from '../private.ts'
import { Problem } from '../problems.ts'
import { listDeliveries, reviveDeliveries, STATES } from '../storage/deliveries.ts'
import { validate } from '../validate.ts'
import { connectionOf } from './connections.ts'

/** Deliveries that are listed at once. */
const MOST_DELIVERIES = 200

export const deliveriesQuerySchema = once(() =>
  z.strictObject({ state: z.optional(z.enum(STATES)).check(z.describe('Only those in this state.')) }),
)

export const resendSchema = once(() =>
  z
    .strictObject({
      delivery: z
        .optional(z.string().check(z.minLength(1), z.maxLength(100)))
        .check(z.describe('One of them. Default: all dead letters of the connection.')),
    })
    .check(z.meta({ id: 'Resend', description: 'Dead letters to send again.' })),
)

/** GET /v1/connections/{id}/deliveries: the last ones, the newest first. */
export async function handleDeliveries(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const { state } = validate(deliveriesQuerySchema(), c.req.query(), 'query')
  const { id } = await connectionOf(c)
  const deliveries = await listDeliveries(databaseOf(c), id, state, MOST_DELIVERIES)
  return c.json(
    {
      deliveries: deliveries.map(({ due, created, outcome, ...delivery }) => ({
        ...delivery,
        ...(outcome === null ? {} : { outcome }),
        ...(delivery.state === 'waiting' ? { due: new Date(due).toISOString() } : {}),
        created: new Date(created).toISOString(),
      })),
    },
    200,
    PRIVATE,
  )
}

/** POST /v1/connections/{id}/resend: lets dead letters be sent again. */
export async function handleResend(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const { delivery } = validate(resendSchema(), await jsonBodyOf(c), 'body')
  const { id, callback, callbackGone } = await connectionOf(c)
  if (!callback) throw new Problem('no-callback', 'There is nowhere to send them to.')
  if (callbackGone !== undefined)
    throw new Problem('no-callback', 'The callback has answered that it is gone. Set it again first.')
  const revived = await reviveDeliveries(databaseOf(c), id, delivery, Date.now())
  if (delivery !== undefined && revived.length === 0)
    throw new Problem('unknown-delivery', `There is no dead letter “${delivery}”.`)
  c.executionCtx.waitUntil(Promise.all(revived.map((one) => wake(c.env, one))))
  return c.json({ resent: revived.length }, 202, PRIVATE)
}

/** POST /v1/connections/{id}/test: whether the Worker is set up, and what the callback answers to a signed test. */
export async function handleTest(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const keyring = await keyringOf(c.env)
  const connection = await connectionOf(c)
  if (!connection.callback) return c.json({ gate: 'ready' }, 200, PRIVATE)
  const payload = {
    type: 'connection.test',
    timestamp: new Date().toISOString(),
    data: { connection: connection.id },
  }
  const { result, outcome } = await sendOnce(
    c.env,
    keyring,
    connection,
    `msg_${randomText(16)}`,
    JSON.stringify(payload),
  )
  return c.json({ gate: 'ready', callbackAnswer: outcome, delivered: result === 'delivered' }, 200, PRIVATE)
}
