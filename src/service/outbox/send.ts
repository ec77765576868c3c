import { Webhook } from 'standardwebhooks'
import { VERSION } from '../../version.ts'
import { cachedConnection, forgetConnection } from '../connections/cache.ts'
import { refusalOf } from '../connections/callback.ts'
import { type Connection, openSecrets } from '../connections/store.ts'
import type { Env, WakeUp } from '../env.ts'
import { type Keyring, keyringOf } from '../keys/keyring.ts'
import {
  type Claimed,
  claimDelivery,
  dueDeliveries,
  markCallbackGone,
  settleDelivered,
  settleFailed,
} from '../storage/deliveries.ts'
import { nextWait, retryAfterOf, scheduleOf } from './schedule.ts'

/** So long a callback may take where CALLBACK_SECONDS does not say otherwise, in seconds (Standard Webhooks: 15 to 30). */
const CALLBACK_SECONDS = 20

/** A claim holds for so much longer than its attempt can take, in milliseconds. */
const LEASE_MARGIN = 5_000

/** So many deliveries one sweep sends, few enough for the subrequests that a Worker may make; the next one sends more. */
const MOST_SWEPT = 40

/** What else is due goes to the queue, in one batch. */
const MOST_QUEUED = 100

/** So many at a time: a Worker's open connections. */
const AT_ONCE = 5

/** A queue's message cannot be delayed for longer, in seconds. */
const LONGEST_DELAY = 43_200

/** What came of an attempt. */
export interface Attempt {
  /** `hopeless`: no other attempt can do better; `gone`: the receiver wants no more. */
  readonly result: 'delivered' | 'failed' | 'hopeless' | 'gone'
  /** For people: a status, or why there is none. */
  readonly outcome: string
  /** Seconds that the receiver asks to be left alone for. */
  readonly retryAfter?: number
}

/** Makes the attempt at a delivery that is due, if it is. Safe to call at any time and any number of times. */
export async function deliver(env: Env, id: string): Promise<void> {
  const db = env.DB
  if (!db) return
  const now = Date.now()
  const claimed = await claimDelivery(db, id, now, now + timeOutOf(env) + LEASE_MARGIN)
  if (!claimed) return
  const connection = await cachedConnection(db, claimed.connection, now)
  const { result, outcome, retryAfter } = await attempt(env, connection, claimed)
  if (result === 'delivered') return settleDelivered(db, id, outcome)
  if (result === 'gone') {
    await markCallbackGone(db, claimed.connection, Date.now())
    forgetConnection(claimed.connection)
  }
  const wait =
    result === 'failed'
      ? nextWait(scheduleOf(env.RETRY_SCHEDULE), claimed.tries, retryAfter, Math.random())
      : undefined
  await settleFailed(db, id, outcome, wait === undefined ? undefined : Date.now() + Math.round(wait * 1000))
  if (wait !== undefined && wait <= LONGEST_DELAY) await wake(env, id, wait)
}

async function attempt(
  env: Env,
  connection: Connection | undefined,
  { id, sealed }: Claimed,
): Promise<Attempt> {
  if (!connection?.callback || connection.callbackGone !== undefined)
    return { result: 'hopeless', outcome: 'there is no callback' }
  const keyring = await keyringOf(env).catch(() => undefined)
  if (!keyring) return { result: 'failed', outcome: 'the Worker has no MTLINT_SECRET that can be used' }
  const payload = await keyring.open(sealed, deliveryPurpose(id)).catch(() => undefined)
  if (payload === undefined) return { result: 'hopeless', outcome: 'it cannot be decrypted' }
  return sendOnce(env, keyring, connection, id, payload)
}

/** What a delivery is encrypted for. */
export const deliveryPurpose = (id: string): string => `delivery ${id}`

/** Posts a signed Standard Webhook to the connection's callback, once. Never throws. */
export async function sendOnce(
  env: Env,
  keyring: Keyring,
  connection: Connection,
  id: string,
  payload: string,
): Promise<Attempt> {
  const { callback = '' } = connection
  const refusal = refusalOf(callback, env.ALLOW_LOCAL_CALLBACKS === 'true')
  if (refusal) return { result: 'hopeless', outcome: `the callback cannot be called: ${refusal}` }
  const now = new Date()
  const secrets = await openSecrets(connection, keyring, 'callback', now.getTime())
  try {
    const response = await fetch(callback, {
      method: 'POST',
      // Where a redirection leads nobody has agreed to.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeOutOf(env)),
      headers: {
        'content-type': 'application/json',
        'user-agent': `mtlint/${VERSION}`,
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, payload)).join(' '),
      },
      body: payload,
    })
    // What it says beyond its status is not wanted; that abandoning it may fail does not matter.
    response.body?.cancel().catch(() => {})
    const { ok, status } = response
    return {
      result: ok ? 'delivered' : status === 410 ? 'gone' : 'failed',
      outcome: String(status),
      retryAfter: retryAfterOf(response.headers.get('retry-after'), now.getTime()),
    }
  } catch (error) {
    const late = (error as Error).name === 'TimeoutError'
    return { result: 'failed', outcome: late ? 'no answer in time' : 'it cannot be reached' }
  }
}

function timeOutOf({ CALLBACK_SECONDS: given }: Env): number {
  const seconds = Number(given ?? CALLBACK_SECONDS)
  if (!(seconds > 0)) throw new Error(`CALLBACK_SECONDS is not a number of seconds: ${given}`)
  return seconds * 1000
}

/** Asks the queue to have a delivery sent. That it fails does not matter: the sweep finds what is due. */
export async function wake(env: Env, id: string, delaySeconds = 0): Promise<void> {
  const message: WakeUp = { delivery: id }
  await env.QUEUE?.send(message, { delaySeconds: Math.ceil(delaySeconds) }).catch(() => {})
}

/**
 * Sends what is due: what the queue did not wake the sender for, and what a crash has left. Of much, the queue gets all
 * but the first: it wakes as many senders as that takes.
 */
export async function sweep(env: Env): Promise<void> {
  if (!env.DB) return
  const due = await dueDeliveries(env.DB, Date.now(), MOST_SWEPT + MOST_QUEUED)
  const others = due.slice(MOST_SWEPT).map((delivery): MessageSendRequest<WakeUp> => ({ body: { delivery } }))
  if (others.length > 0) await env.QUEUE?.sendBatch(others).catch(() => {})
  await deliverAll(env, due.slice(0, MOST_SWEPT))
}

/** Makes attempts at several deliveries, a few at a time. One that fails for a fault of ours does not keep the others. */
export async function deliverAll(env: Env, ids: readonly string[]): Promise<void> {
  const left = [...ids]
  const sender = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift())
      await deliver(env, id).catch((error: Error) => console.error('A delivery failed:', error.name))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sender))
}
