import type { Context } from 'hono'
import type { AppEnv } from './app-env.ts'
import { readBody } from './body.ts'
import { decode } from './charset.ts'
import { parseJson } from './json.ts'
import { Problem } from './problems.ts'

/** Reads a body that can only be JSON. @throws {Problem} for another media type, and for what is no JSON */
export async function jsonBodyOf(c: Context<AppEnv>): Promise<unknown> {
  const type = c.req.header('content-type')?.split(';')[0].trim().toLowerCase()
  if (type !== 'application/json')
    throw new Problem('unsupported-media-type', 'The body is to be application/json.', {
      headers: { 'accept-post': 'application/json' },
      members: { supported: ['application/json'] },
    })
  return parseJson(decode(await readBody(c.req.raw, c.var.configuration.maxBodyBytes)).replace(/^\uFEFF/, ''))
}
