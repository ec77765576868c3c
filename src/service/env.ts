/** What the Worker is given by its platform: the bindings and variables of wrangler.toml. */
export interface Env {
  /** The files of the site: samples, and what browsers ask for without the Worker. */
  readonly ASSETS?: Fetcher
  /** The database of stored reports; without it none can be stored. */
  readonly DB?: D1Database
  /** Wakes the sender of reports; without it the sweep alone does. */
  readonly QUEUE?: Queue<WakeUp>
  /** Encrypts what waits in the database, and signs tickets: 22 random characters at least; several with commas between, the newest first. */
  readonly MTLINT_SECRET?: string
  /** What admins show. */
  readonly MTLINT_ADMIN_SECRET?: string
  /** Seconds to wait before each attempt at sending a report, with commas between. */
  readonly RETRY_SCHEDULE?: string
  /** Seconds that a callback may take. Default: 20. */
  readonly CALLBACK_SECONDS?: string
  /** `true` lets callbacks be on this machine, in development. */
  readonly ALLOW_LOCAL_CALLBACKS?: string
  /** The rate-limiting binding for anonymous use. */
  readonly RATE_LIMITER?: RateLimit
  /** The limit of that binding, which cannot be asked: `<requests>;<seconds>`, or `off`. */
  readonly RATE_LIMIT?: string
  /** The largest request body in bytes, after decompression. Default: 1 MiB. */
  readonly MAX_BODY_BYTES?: string
}

/** Says that a delivery is due. It is never the only copy of anything. */
export interface WakeUp {
  readonly delivery: string
}

/** A number of requests in a number of seconds. */
export interface Quota {
  readonly requests: number
  readonly seconds: number
}

/** The environment, checked. */
export interface Configuration {
  readonly maxBodyBytes: number
  readonly rateLimit?: { readonly limiter: RateLimit; readonly quota: Quota }
}

const DEFAULT_MAX_BODY_BYTES = 1 << 20

/** Checks the environment. @throws {Error} naming the variable that is wrong: a deployment's fault, not a request's. */
export function configurationOf(env: Env): Configuration {
  const quota = quotaOf(env.RATE_LIMIT ?? 'off')
  if (quota && !env.RATE_LIMITER) throw new Error('RATE_LIMIT is set, but there is no RATE_LIMITER binding')
  return {
    maxBodyBytes: maxBodyBytesOf(env.MAX_BODY_BYTES),
    ...(quota && env.RATE_LIMITER ? { rateLimit: { limiter: env.RATE_LIMITER, quota } } : {}),
  }
}

function maxBodyBytesOf(value: string | undefined): number {
  if (value === undefined) return DEFAULT_MAX_BODY_BYTES
  const bytes = Number(value)
  if (!Number.isSafeInteger(bytes) || bytes < 1)
    throw new Error(`MAX_BODY_BYTES is not a number of bytes: ${value}`)
  return bytes
}

function quotaOf(value: string): Quota | undefined {
  if (value === 'off') return undefined
  const match = /^(\d+);(\d+)$/.exec(value)
  if (!match) throw new Error(`RATE_LIMIT is neither “off” nor “<requests>;<seconds>”: ${value}`)
  return { requests: Number(match[1]), seconds: Number(match[2]) }
}
