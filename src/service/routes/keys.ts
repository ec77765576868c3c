import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { keyringOf } from '../keys/keyring.ts'

/** GET /.well-known/jwks.json: the keys that verify tickets (RFC 7517). */
export async function handleKeys(c: Context<AppEnv>): Promise<Response> {
  const { published } = await keyringOf(c.env)
  return c.body(JSON.stringify({ keys: published }), 200, {
    'content-type': 'application/jwk-set+json',
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
  })
}
