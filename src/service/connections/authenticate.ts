import type { Context } from 'hono'
import { digestOf } from '../../digest.ts'
import type { AppEnv } from '../app-env.ts'
import { equalInSecret } from '../keys/bytes.ts'
import { Problem } from '../problems.ts'
import { spendQuota } from '../rate-limit.ts'
import { cachedConnection } from './cache.ts'
import { type Connection, holds } from './store.ts'

/** The database. @throws {Problem} 503 when there is none */
export function databaseOf(c: Context<AppEnv>): D1Database {
  if (!c.env.DB) throw new Problem('not-set-up', 'The Worker has no database.')
  return c.env.DB
}

/**
 * The connection of the address, for who shows its key. Whoever cannot is counted against the quota of strangers.
 * @throws {Problem} 401; it does not tell whether there is such a connection
 */
export async function authenticated(c: Context<AppEnv>): Promise<Connection> {
  const now = Date.now()
  const connection = await cachedConnection(databaseOf(c), c.req.param('connection') ?? '', now)
  if (connection && (await showsKey(c, connection, now))) return connection
  await spendQuota(c)
  throw unauthorized(c, 'There is no such connection, or this is not its key.')
}

/** Whether the request shows a key of the connection. */
export async function showsKey(c: Context<AppEnv>, { secrets }: Connection, now: number): Promise<boolean> {
  const key = bearerOf(c)
  if (!key) return false
  const digest = await digestOf(key)
  const equal = await Promise.all(
    secrets
      .filter((secret) => secret.purpose === 'key' && holds(secret, now))
      .map((secret) => equalInSecret(digest, secret.digest ?? '')),
  )
  return equal.includes(true)
}

/** For who shows the admin's secret. @throws {Problem} 401 for others, 503 when there is none */
export async function requireAdmin(c: Context<AppEnv>): Promise<void> {
  const secret = c.env.MTLINT_ADMIN_SECRET
  if (!secret) throw new Problem('not-set-up', 'The Worker has no MTLINT_ADMIN_SECRET.')
  if (await equalInSecret(bearerOf(c) ?? '', secret)) return
  await spendQuota(c)
  throw unauthorized(c, 'This is not the admin’s secret.')
}

/** The token of `Authorization: Bearer …` (RFC 6750). */
export function bearerOf(c: Context<AppEnv>): string | undefined {
  return /^bearer +(.+)$/i.exec(c.req.header('authorization')?.trim() ?? '')?.[1]
}

/** @param wrong what is said to who shows something */
export function unauthorized(c: Context<AppEnv>, wrong: string): Problem {
  const detail = bearerOf(c) ? wrong : 'There is no “Authorization: Bearer …”.'
  return new Problem('unauthorized', detail, { headers: { 'www-authenticate': 'Bearer realm="mtlint"' } })
}
