import type { Context } from 'hono'
import * as z from 'zod/mini'
import { once } from '../../engine/once.ts'
import type { AppEnv } from '../app-env.ts'
import { jsonBodyOf } from '../body-json.ts'
import { authenticated, databaseOf } from '../connections/authenticate.ts'
import { forgetConnection } from '../connections/cache.ts'
import { Problem } from '../problems.ts'
import { DISMISSED, type Dismissal, deleteDismissal, storeDismissal } from '../storage/dismissals.ts'
import { validate } from '../validate.ts'

/** A false alarm, as an editor sends it. */
export const dismissalSchema = once(() =>
  z
    .strictObject({
      consent: z.boolean().check(z.describe('That the editor agrees that this is kept.')),
      name: z
        .optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
        .check(z.describe('A word or name that is right as it stands.')),
      id: z
        .optional(z.string().check(z.minLength(1), z.maxLength(100)))
        .check(z.describe('The id of a finding: this one is right.')),
      key: z
        .optional(z.string().check(z.minLength(1), z.maxLength(300)))
        .check(z.describe('The key of a finding: the rule is wrong about these words everywhere.')),
      by: z.optional(z.string().check(z.minLength(1), z.maxLength(200))).check(z.describe('The editor.')),
    })
    .check(
      z.refine((one) => DISMISSED.filter((kind) => one[kind] !== undefined).length === 1, {
        error: 'give exactly one of name, id and key',
      }),
      z.meta({ id: 'Dismissal', description: 'A false alarm.' }),
    ),
)

/** POST /v1/gate/{connection}/dismissals: later checks of the connection leave it out. */
export async function handleDismiss(c: Context<AppEnv>): Promise<Response> {
  const { id } = await authenticated(c)
  const { consent, ...given } = validate(dismissalSchema(), await jsonBodyOf(c), 'body')
  if (!consent) throw new Problem('no-consent', 'The editor did not agree that it is kept.')
  if (!(await storeDismissal(databaseOf(c), id, dismissalOf(given), Date.now())))
    throw new Problem('list-full', 'The connection has as many dismissals as it can have.')
  forgetConnection(id)
  return c.body(null, 204)
}

/** DELETE /v1/gate/{connection}/dismissals?name=…: takes one back. */
export async function handleTakeBack(c: Context<AppEnv>): Promise<Response> {
  const { id } = await authenticated(c)
  const given = validate(dismissalSchema(), { ...c.req.query(), consent: true }, 'query')
  if (!(await deleteDismissal(databaseOf(c), id, dismissalOf(given))))
    throw new Problem('unknown-dismissal', 'The connection’s editors have not dismissed this.')
  forgetConnection(id)
  return c.body(null, 204)
}

function dismissalOf(given: {
  readonly name?: string
  readonly id?: string
  readonly key?: string
  readonly by?: string
}): Dismissal {
  const kind = DISMISSED.find((one) => given[one] !== undefined)!
  return { kind, value: given[kind]!, ...(given.by === undefined ? {} : { by: given.by }) }
}
