import { Webhook } from 'standardwebhooks'
import { decodeUtf8 } from '../../utf8.ts'
import type { Dialect } from '../connections/kinds.ts'
import { Problem } from '../problems.ts'
import { hmacFits } from './hmac.ts'

/** A webhook as it came. */
export interface Incoming {
  readonly method: string
  /** Path and query, as they were sent. */
  readonly path: string
  readonly headers: Headers
  /** The raw bytes: what was signed. */
  readonly body: Uint8Array
}

/** How a dialect shows that a webhook is its sender's. */
export interface Signing {
  /** Of the event, the same when it is sent again; the first one that is there counts. */
  readonly idHeaders: readonly string[]
  /**
   * Verifies the signature, and that it was made lately where a signed time tells.
   * @param secrets any one will do
   * @param now milliseconds since 1970
   * @throws {Problem} that says what is missing, malformed, wrong or too old
   */
  verify(incoming: Incoming, secrets: readonly string[], now: number): Promise<void>
}

/** A signed time may be so far away, in milliseconds (Standard Webhooks). */
const TOLERANCE = 300_000

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Those with a signature of the body; of `bearer` the key is shown instead. */
export const SIGNINGS: Readonly<Record<Exclude<Dialect, 'bearer'>, Signing>> = {
  // https://www.standardwebhooks.com, by its own library.
  standard: {
    idHeaders: ['webhook-id'],
    async verify({ headers, body }, secrets, now) {
      const id = header(headers, 'webhook-id')
      const timestamp = header(headers, 'webhook-timestamp')
      const signature = header(headers, 'webhook-signature')
      if (!/^[^.\s]{1,256}$/.test(id)) throw malformed('webhook-id', 'an id without full stops and spaces')
      if (!/^\d{1,12}$/.test(timestamp)) throw malformed('webhook-timestamp', 'seconds since 1970')
      const entries = signature.split(' ').filter((entry) => entry !== '')
      if (!entries.every((entry) => /^v\d+[a-z]?,\S+$/.test(entry)))
        throw malformed('webhook-signature', '“v1,” and base64; several with a space between')
      if (!entries.some((entry) => entry.startsWith('v1,')))
        throw malformed('webhook-signature', 'of version v1, which is the one that is understood')
      requireFresh(Number(timestamp) * 1000, now)
      // Bytes that are no UTF-8 were signed by nobody who sends JSON.
      const payload = decodeUtf8(body)
      const given = {
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': entries.join(' '),
      }
      const fits = secrets.some((secret) => {
        try {
          new Webhook(secret).verify(payload, given, { jsonParse: false })
          return true
        } catch {
          return false
        }
      })
      if (!fits) throw wrong()
    },
  },

  // Ghost signs the body with the time behind it.
  ghost: {
    idHeaders: [],
    async verify({ headers, body }, secrets, now) {
      const found = /^sha256=([0-9a-f]{64}), ?t=(\d{1,15})$/i.exec(header(headers, 'x-ghost-signature'))
      if (!found) throw malformed('x-ghost-signature', '“sha256=<hex>, t=<milliseconds>”')
      const [, signature, time] = found
      requireFresh(Number(time), now)
      await requireFit(secrets, [body, bytes(time)], { hex: signature })
    },
  },

  sanity: {
    idHeaders: ['idempotency-key'],
    async verify({ headers, body }, secrets, now) {
      const found = /^t=(\d{1,15}),\s?v1=([\w-]{43})$/.exec(header(headers, 'sanity-webhook-signature'))
      if (!found) throw malformed('sanity-webhook-signature', '“t=<milliseconds>,v1=<base64url>”')
      const [, time, signature] = found
      requireFresh(Number(time), now)
      await requireFit(secrets, [bytes(`${time}.`), body], { base64Url: signature })
    },
  },

  // Contentful signs the request: method, path, the headers that it names, and the body.
  contentful: {
    idHeaders: ['x-contentful-idempotency-key'],
    async verify({ method, path, headers, body }, secrets, now) {
      const signature = header(headers, 'x-contentful-signature')
      const time = header(headers, 'x-contentful-timestamp')
      const names = header(headers, 'x-contentful-signed-headers')
        .split(',')
        .map((name) => name.trim().toLowerCase())
      if (!/^[0-9a-f]{64}$/i.test(signature))
        throw malformed('x-contentful-signature', '64 hexadecimal digits')
      if (!/^\d{1,15}$/.test(time)) throw malformed('x-contentful-timestamp', 'milliseconds since 1970')
      if (!names.every((name) => /^[!#$%&'*+.^_`|~\w-]+$/.test(name)))
        throw malformed('x-contentful-signed-headers', 'names of headers with commas between')
      // A time that is not signed proves nothing.
      if (!names.includes('x-contentful-timestamp'))
        throw malformed('x-contentful-signed-headers', 'a list that names x-contentful-timestamp')
      requireFresh(Number(time), now)
      const signed = [...new Set(names)]
        .sort()
        .map((name) => `${name}:${headers.get(name)?.trim() ?? ''}`)
        .join(';')
      await requireFit(secrets, [bytes(`${method}\n${path}\n${signed}\n`), body], { hex: signature })
    },
  },

  // GitHub's way, which many systems have taken up; it has no time.
  github: {
    idHeaders: ['x-github-delivery'],
    async verify({ headers, body }, secrets) {
      const found = /^sha256=([0-9a-f]{64})$/i.exec(header(headers, 'x-hub-signature-256'))
      if (!found) throw malformed('x-hub-signature-256', '“sha256=<hex>”')
      await requireFit(secrets, [body], { hex: found[1] })
    },
  },
}

/** Headers that hold an event's id where the sender shows a key. */
export const BEARER_ID_HEADERS: readonly string[] = ['idempotency-key', 'webhook-id']

/** @throws {Problem} when the header is not there */
function header(headers: Headers, name: string): string {
  const value = headers.get(name)?.trim()
  if (value) return value
  throw new Problem('signature-missing', `The header ${name} is missing.`)
}

function malformed(name: string, form: string): Problem {
  return new Problem('signature-malformed', `The header ${name} should be ${form}.`)
}

function wrong(): Problem {
  return new Problem('signature-wrong', 'The signature is not that of the body with the connection’s secret.')
}

function requireFresh(signed: number, now: number): void {
  if (Math.abs(now - signed) <= TOLERANCE) return
  const seconds = Math.round(Math.abs(now - signed) / 1000)
  throw new Problem(
    'signature-stale',
    signed < now
      ? `It was signed ${seconds} seconds ago; at most ${TOLERANCE / 1000} are allowed.`
      : `It was signed ${seconds} seconds in the future; at most ${TOLERANCE / 1000} are allowed.`,
  )
}

async function requireFit(
  secrets: readonly string[],
  parts: readonly Uint8Array[],
  signature: Parameters<typeof hmacFits>[2],
): Promise<void> {
  for (const secret of secrets) if (await hmacFits(secret, parts, signature)) return
  throw wrong()
}
