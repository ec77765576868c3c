import type { Env } from '../env.ts'
import { base64, hex, randomText } from '../keys/bytes.ts'
import type { Keyring } from '../keys/keyring.ts'
import { Problem } from '../problems.ts'
import { forgetConnection } from './cache.ts'
import { refusalOf } from './callback.ts'
import { type Dialect, KINDS } from './kinds.ts'
import type { Changes, NewConnection } from './schema.ts'
import {
  type Connection,
  expireSecrets,
  insertConnection,
  keepSecret,
  type PlainConnection,
  PURPOSES,
  type Purpose,
  updateConnection,
} from './store.ts'

/** Secrets in the clear, by what they are for: they are shown once. */
export type ShownSecrets = Partial<Record<Purpose, string>>

/** What changes a connection needs of its surroundings. */
export interface Setting {
  readonly db: D1Database
  readonly keyring: Keyring
  readonly env: Env
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Adds a connection. @returns it with its secrets @throws {Problem} 409 for an id that is taken, 422 for a callback that may not be */
export async function addConnection(
  { db, keyring, env, now }: Setting,
  { id, kind, dialect = KINDS[kind], hookSecret, ...rest }: NewConnection,
): Promise<{ connection: PlainConnection; secrets: ShownSecrets }> {
  requireCallback(rest.callback, env)
  const connection: PlainConnection = {
    id:
      id ??
      `${kind}-${randomText(6)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '0')}`,
    kind,
    dialect,
    policy: rest.policy ?? {},
    ...(rest.name === undefined ? {} : { name: rest.name }),
    ...(rest.fields ? { fields: rest.fields } : {}),
    ...(rest.callback ? { callback: rest.callback } : {}),
    created: now,
  }
  const secrets = Object.fromEntries(
    PURPOSES.filter((purpose) => purpose !== 'hook' || dialect !== 'bearer').map((purpose) => [
      purpose,
      purpose === 'hook' && hookSecret !== undefined ? hookSecret : newSecret(purpose, dialect),
    ]),
  )
  requireSecret(secrets.hook, dialect)
  const kept = Object.entries(secrets).map(([purpose, secret]) =>
    keepSecret(db, keyring, connection.id, purpose as Purpose, secret, now),
  )
  if (!(await insertConnection(db, connection, await Promise.all(kept))))
    throw new Problem('connection-exists', `There is a connection “${connection.id}”.`)
  forgetConnection(connection.id)
  return { connection, secrets }
}

/** Changes a connection. A callback that is set again is no longer gone. */
export async function changeConnection(
  { db, env }: Pick<Setting, 'db' | 'env'>,
  connection: Connection,
  changes: Changes,
): Promise<PlainConnection> {
  requireCallback(changes.callback, env)
  const { secrets, dismissals, callbackGone, ...plain } = connection
  const without = <T>(given: T | null | undefined, before: T | undefined): T | undefined =>
    given === undefined ? before : (given ?? undefined)
  const changed: PlainConnection = {
    ...plain,
    name: changes.name ?? plain.name,
    policy: changes.policy ?? plain.policy,
    fields: without(changes.fields, plain.fields),
    callback: without(changes.callback, plain.callback),
    ...(changes.callback === undefined && callbackGone !== undefined ? { callbackGone } : {}),
  }
  await updateConnection(db, changed)
  forgetConnection(connection.id)
  return changed
}

/**
 * Gives a connection a new secret.
 * @param grace milliseconds for which the old one still holds
 * @param given where the CMS has made it
 * @throws {Problem} 422 for a secret that the connection does not have, or that its dialect cannot have
 */
export async function rotateSecret(
  { db, keyring, now }: Omit<Setting, 'env'>,
  { id, dialect }: Connection,
  purpose: Purpose,
  grace: number,
  given?: string,
): Promise<ShownSecrets> {
  if (purpose === 'hook' && dialect === 'bearer') {
    const detail = 'its webhooks are not signed: they show its key'
    throw new Problem('invalid-request', `The connection has no such secret: ${detail}.`, {
      members: { errors: [{ pointer: '/secret', detail }] },
    })
  }
  const secret = given ?? newSecret(purpose, dialect)
  if (purpose === 'hook') requireSecret(secret, dialect)
  await db.batch([
    expireSecrets(db, id, purpose, now + grace),
    await keepSecret(db, keyring, id, purpose, secret, now),
  ])
  forgetConnection(id)
  return { [purpose]: secret }
}

/** A new secret in the form of its use. */
function newSecret(purpose: Purpose, dialect: Dialect): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  if (purpose === 'key') return `mtk_${randomText(32)}`
  if (purpose === 'callback' || dialect === 'standard') return `whsec_${base64(bytes)}`
  // Contentful's have 64 characters, and the others take any.
  return hex(bytes)
}

/** @throws {Problem} 422 for a secret that the dialect cannot have */
function requireSecret(secret: string | undefined, dialect: Dialect): void {
  if (secret === undefined) return
  const fault =
    dialect === 'contentful' && secret.length !== 64
      ? 'a secret of Contentful’s has 64 characters'
      : dialect === 'standard' && !/^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/.test(secret)
        ? 'a secret of Standard Webhooks is whsec_ and the base64 of 24 to 64 bytes'
        : undefined
  if (fault)
    throw new Problem('invalid-request', `${fault[0].toUpperCase()}${fault.slice(1)}.`, {
      members: { errors: [{ pointer: '/hookSecret', detail: fault }] },
    })
}

function requireCallback(callback: string | null | undefined, env: Env): void {
  const refusal = callback && refusalOf(callback, env.ALLOW_LOCAL_CALLBACKS === 'true')
  if (refusal)
    throw new Problem('invalid-request', `The callback cannot be called: ${refusal}.`, {
      members: { errors: [{ pointer: '/callback', detail: refusal }] },
    })
}
