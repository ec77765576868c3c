import type { Context, MiddlewareHandler } from 'hono'
import type { AppEnv } from './app-env.ts'
import type { Quota } from './env.ts'
import { Problem } from './problems.ts'

const POLICY = 'anonymous'

/** Counts every request of some addresses against the quota. */
export const rateLimit: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== 'OPTIONS') await spendQuota(c)
  await next()
}

/**
 * Counts a request against the quota of its address. The platform counts by location, so the limit is advisory.
 * @throws {Problem} 429 when the quota is spent
 */
export async function spendQuota(c: Context<AppEnv>): Promise<void> {
  const { rateLimit } = c.var.configuration
  if (!rateLimit) return
  const { limiter, quota } = rateLimit
  // Without an address (a local caller behind no proxy) all share one count.
  const { success } = await limiter.limit({ key: c.req.header('cf-connecting-ip') ?? 'local' })
  const headers = rateLimitHeaders(quota, success)
  if (!success) {
    const detail = `More than ${quota.requests} requests in ${quota.seconds} seconds came from your address.`
    throw new Problem('quota-exceeded', detail, { headers, members: { 'violated-policies': [POLICY] } })
  }
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
}

/**
 * The headers of draft-ietf-httpapi-ratelimit-headers-11. The binding tells only whether the quota is spent, not how
 * much is left or when it began: so the policy is always stated, the state only when it is known, and the wait is a
 * whole window, after which there is certainly room.
 */
function rateLimitHeaders({ requests, seconds }: Quota, success: boolean): Record<string, string> {
  return {
    'ratelimit-policy': `"${POLICY}";q=${requests};w=${seconds}`,
    ...(success ? {} : { ratelimit: `"${POLICY}";r=0;t=${seconds}`, 'retry-after': String(seconds) }),
  }
}
