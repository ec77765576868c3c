import { digestOf } from '../../digest.ts'
import { randomText } from '../keys/bytes.ts'
import type { Keyring } from '../keys/keyring.ts'
import type { Dialect, Kind } from './kinds.ts'
import type { fieldsSchema, Policy } from './schema.ts'

/** Where webhooks have what. */
export type HookFields = ReturnType<ReturnType<typeof fieldsSchema>['parse']>

/** What a secret is for: to be shown to us, to sign webhooks that we get, to sign reports that we send. */
export const PURPOSES = ['key', 'hook', 'callback'] as const
export type Purpose = (typeof PURPOSES)[number]

/** A secret as it is kept: a digest to compare with, or encrypted. Times in milliseconds since 1970. */
export interface KeptSecret {
  readonly id: string
  readonly purpose: Purpose
  readonly digest: string | null
  readonly sealed: Uint8Array | null
  readonly expires: number | null
}

/** What editors do not want to hear of again. */
export interface Dismissals {
  readonly names: readonly string[]
  readonly ids: readonly string[]
  readonly keys: readonly string[]
}

/** A connection as it is kept. */
export interface Connection {
  readonly id: string
  readonly kind: Kind
  readonly name?: string
  readonly dialect: Dialect
  readonly policy: Policy
  readonly fields?: HookFields
  readonly callback?: string
  /** When the callback said that it is gone. */
  readonly callbackGone?: number
  readonly created: number
  readonly secrets: readonly KeptSecret[]
  readonly dismissals: Dismissals
}

interface Row {
  readonly id: string
  readonly kind: Kind
  readonly name: string | null
  readonly dialect: Dialect
  readonly policy: string
  readonly fields: string | null
  readonly callback: string | null
  readonly callback_gone: number | null
  readonly created: number
}

/** A connection with its secrets and its dismissals, in one call of the database. */
export async function findConnection(db: D1Database, id: string): Promise<Connection | undefined> {
  const [connections, secrets, dismissals] = await db.batch([
    db.prepare('SELECT * FROM connections WHERE id = ?').bind(id),
    db
      .prepare('SELECT id, purpose, digest, sealed, expires FROM connection_secrets WHERE connection = ?')
      .bind(id),
    db.prepare('SELECT kind, value FROM dismissals WHERE connection = ?').bind(id),
  ])
  const row = connections.results[0] as Row | undefined
  if (!row) return undefined
  const dismissed = dismissals.results as { kind: string; value: string }[]
  const valuesOf = (kind: string) => dismissed.filter((one) => one.kind === kind).map(({ value }) => value)
  return {
    ...plainConnection(row),
    secrets: (secrets.results as (Omit<KeptSecret, 'sealed'> & { sealed: number[] | null })[]).map(
      (secret) => ({ ...secret, sealed: secret.sealed && Uint8Array.from(secret.sealed) }),
    ),
    dismissals: { names: valuesOf('name'), ids: valuesOf('id'), keys: valuesOf('key') },
  }
}

/** A connection without what is secret and without what editors have dismissed. */
export type PlainConnection = Omit<Connection, 'secrets' | 'dismissals'>

function plainConnection(row: Row): PlainConnection {
  return {
    id: row.id,
    kind: row.kind,
    ...(row.name === null ? {} : { name: row.name }),
    dialect: row.dialect,
    policy: JSON.parse(row.policy),
    ...(row.fields === null ? {} : { fields: JSON.parse(row.fields) }),
    ...(row.callback === null ? {} : { callback: row.callback }),
    ...(row.callback_gone === null ? {} : { callbackGone: row.callback_gone }),
    created: row.created,
  }
}

/** All connections, in the order of their ids. */
export async function listConnections(db: D1Database): Promise<PlainConnection[]> {
  const { results } = await db.prepare('SELECT * FROM connections ORDER BY id').all<Row>()
  return results.map(plainConnection)
}

/**
 * Adds a connection with its secrets.
 * @returns whether it was added: not when there is one of this id
 */
export async function insertConnection(
  db: D1Database,
  connection: PlainConnection,
  secrets: readonly D1PreparedStatement[],
): Promise<boolean> {
  const { id, kind, name, dialect, policy, fields, callback, created } = connection
  const insert = db
    .prepare(
      'INSERT INTO connections (id, kind, name, dialect, policy, fields, callback, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .bind(
      id,
      kind,
      name ?? null,
      dialect,
      JSON.stringify(policy),
      fields ? JSON.stringify(fields) : null,
      callback ?? null,
      created,
    )
  try {
    await db.batch([insert, ...secrets])
    return true
  } catch (error) {
    if (/UNIQUE constraint failed: connections\.id/.test(String(error))) return false
    throw error
  }
}

/** Writes back what can be changed of a connection. A callback that is set anew is no longer gone. */
export async function updateConnection(db: D1Database, connection: PlainConnection): Promise<void> {
  const { id, name, policy, fields, callback, callbackGone } = connection
  await db
    .prepare(
      'UPDATE connections SET name = ?, policy = ?, fields = ?, callback = ?, callback_gone = ? WHERE id = ?',
    )
    .bind(
      name ?? null,
      JSON.stringify(policy),
      fields ? JSON.stringify(fields) : null,
      callback ?? null,
      callbackGone ?? null,
      id,
    )
    .run()
}

/** Removes a connection with all that belongs to it. @returns whether there was one */
export async function deleteConnection(db: D1Database, id: string): Promise<boolean> {
  const results = await db.batch([
    ...['connection_secrets', 'dismissals', 'overrides'].map((table) =>
      db.prepare(`DELETE FROM ${table} WHERE connection = ?`).bind(id),
    ),
    db.prepare('DELETE FROM connections WHERE id = ?').bind(id),
  ])
  return results[results.length - 1].meta.changes > 0
}

/**
 * The statement that keeps a secret: of a key, which is only compared, its digest; of others themselves, encrypted.
 * Keys are 256 random bits: their plain SHA-256 gives nothing away.
 */
export async function keepSecret(
  db: D1Database,
  keyring: Keyring,
  connection: string,
  purpose: Purpose,
  secret: string,
  now: number,
): Promise<D1PreparedStatement> {
  const id = randomText(16)
  const isKey = purpose === 'key'
  return db
    .prepare(
      'INSERT INTO connection_secrets (id, connection, purpose, digest, sealed, created) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .bind(
      id,
      connection,
      purpose,
      isKey ? await digestOf(secret) : null,
      isKey ? null : await keyring.seal(secret, secretPurpose(id)),
      now,
    )
}

/** The statement that lets what a connection has of a purpose hold until `expires` only. */
export function expireSecrets(
  db: D1Database,
  connection: string,
  purpose: Purpose,
  expires: number,
): D1PreparedStatement {
  return db
    .prepare(
      'UPDATE connection_secrets SET expires = min(coalesce(expires, ?), ?) WHERE connection = ? AND purpose = ?',
    )
    .bind(expires, expires, connection, purpose)
}

/** The secrets of a purpose that hold, the newest first, opened. */
export function openSecrets(
  { secrets }: Connection,
  keyring: Keyring,
  purpose: Purpose,
  now: number,
): Promise<string[]> {
  return Promise.all(
    secrets
      .filter((secret) => secret.purpose === purpose && secret.sealed && holds(secret, now))
      // One without an end has taken the place of those that have one.
      .sort((a, b) => (b.expires ?? Number.POSITIVE_INFINITY) - (a.expires ?? Number.POSITIVE_INFINITY))
      .map(({ id, sealed }) => keyring.open(sealed!, secretPurpose(id))),
  )
}

const secretPurpose = (id: string): string => `secret ${id}`

/** Whether a secret still holds. */
export const holds = ({ expires }: KeptSecret, now: number): boolean => expires === null || expires > now
