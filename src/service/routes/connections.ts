import type { Context } from 'hono'
import * as z from 'zod/mini'
import { once } from '../../engine/once.ts'
import type { AppEnv } from '../app-env.ts'
import { jsonBodyOf } from '../body-json.ts'
import { databaseOf, requireAdmin } from '../connections/authenticate.ts'
import { forgetConnection } from '../connections/cache.ts'
import { addConnection, changeConnection, rotateSecret } from '../connections/manage.ts'
import { changesSchema, newConnectionSchema } from '../connections/schema.ts'
import {
  type Connection,
  deleteConnection,
  findConnection,
  listConnections,
  type PlainConnection,
  PURPOSES,
} from '../connections/store.ts'
import { keyringOf } from '../keys/keyring.ts'
import { PRIVATE } from '../private.ts'
import { Problem } from '../problems.ts'
import { listOverrides } from '../storage/overrides.ts'
import { validate } from '../validate.ts'

/** Overrides that are listed at once. */
const MOST_OVERRIDES = 200

/** A secret to make anew. */
export const rotationSchema = once(() =>
  z
    .strictObject({
      secret: z.enum(PURPOSES),
      graceHours: z
        .optional(z.number().check(z.minimum(0), z.maximum(720)))
        .check(z.describe('For how long the old secret still holds. Default: 24.')),
      hookSecret: z
        .optional(z.string().check(z.minLength(6), z.maxLength(500)))
        .check(z.describe('Where the CMS has made it.')),
    })
    .check(z.meta({ id: 'Rotation', description: 'A secret to make anew.' })),
)

/** GET /v1/connections */
export async function handleConnections(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const connections = await listConnections(databaseOf(c))
  return c.json({ connections: connections.map((one) => shown(c, one)) }, 200, PRIVATE)
}

/** POST /v1/connections: answers with the secrets, this once. */
export async function handleAddConnection(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const asked = validate(newConnectionSchema(), await jsonBodyOf(c), 'body')
  const { connection, secrets } = await addConnection(await settingOf(c), asked)
  return c.json({ ...shown(c, connection), secrets }, 201, PRIVATE)
}

/** GET /v1/connections/{id} */
export async function handleConnection(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const { secrets, dismissals, ...plain } = await connectionOf(c)
  return c.json({ ...shown(c, plain), dismissals }, 200, PRIVATE)
}

/** PATCH /v1/connections/{id} */
export async function handleChangeConnection(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const changes = validate(changesSchema(), await jsonBodyOf(c), 'body')
  const changed = await changeConnection({ db: databaseOf(c), env: c.env }, await connectionOf(c), changes)
  return c.json(shown(c, changed), 200, PRIVATE)
}

/** DELETE /v1/connections/{id}: with all that belongs to it. */
export async function handleRemoveConnection(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const id = c.req.param('id') ?? ''
  if (!(await deleteConnection(databaseOf(c), id))) throw unknown(id)
  forgetConnection(id)
  return c.body(null, 204)
}

/** POST /v1/connections/{id}/secrets: answers with the new secret, this once. */
export async function handleRotate(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const { secret, graceHours = 24, hookSecret } = validate(rotationSchema(), await jsonBodyOf(c), 'body')
  const secrets = await rotateSecret(
    await settingOf(c),
    await connectionOf(c),
    secret,
    Math.round(graceHours * 3_600_000),
    secret === 'hook' ? hookSecret : undefined,
  )
  return c.json({ secrets }, 201, PRIVATE)
}

/** GET /v1/connections/{id}/overrides: the last ones, the newest first. */
export async function handleOverrides(c: Context<AppEnv>): Promise<Response> {
  await requireAdmin(c)
  const { id } = await connectionOf(c)
  const overrides = await listOverrides(databaseOf(c), id, MOST_OVERRIDES)
  return c.json(
    {
      overrides: overrides.map(({ connection, created, ...override }) => ({
        ...override,
        created: new Date(created).toISOString(),
      })),
    },
    200,
    PRIVATE,
  )
}

/** The connection of the address, as it is in the database. @throws {Problem} 404 */
export async function connectionOf(c: Context<AppEnv>): Promise<Connection> {
  const id = c.req.param('id') ?? ''
  const connection = await findConnection(databaseOf(c), id)
  if (!connection) throw unknown(id)
  return connection
}

function unknown(id: string): Problem {
  return new Problem('unknown-connection', `There is no connection “${id}”.`)
}

async function settingOf(c: Context<AppEnv>) {
  return { db: databaseOf(c), keyring: await keyringOf(c.env), env: c.env, now: Date.now() }
}

/** A connection as the API shows it: with its addresses, without secrets. */
function shown(c: Context<AppEnv>, { callbackGone, created, ...connection }: PlainConnection) {
  const { origin } = new URL(c.req.url)
  return {
    ...connection,
    created: new Date(created).toISOString(),
    ...(callbackGone === undefined ? {} : { callbackGone: new Date(callbackGone).toISOString() }),
    gate: `${origin}/v1/gate/${connection.id}`,
    hook: `${origin}/v1/hooks/${connection.id}`,
  }
}
