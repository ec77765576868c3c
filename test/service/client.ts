import { env, exports } from 'cloudflare:workers'

let callers = 0

/** Calls the Worker as one caller after another, so that no test spends the quota of the next. */
export function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (!headers.has('cf-connecting-ip')) headers.set('cf-connecting-ip', `192.0.2.${callers++}`)
  return exports.default.fetch(new Request(`https://mtlint.test${path}`, { ...init, headers }))
}

/** Posts a value as JSON, or a string as it stands. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  })
}

/** Problem details as the tests look at them. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly {
    readonly detail: string
    readonly pointer?: string
    readonly parameter?: string
  }[]
  readonly [member: string]: unknown
}

export async function gzip(bytes: Uint8Array | string): Promise<Uint8Array> {
  const stream = new Response(bytes).body!.pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Calls the admin API. */
export function admin(path: string, method = 'GET', body?: unknown): Promise<Response> {
  return call(path, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${env.MTLINT_ADMIN_SECRET}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** A connection as it is when it was just added. */
export interface Added {
  readonly id: string
  readonly secrets: { readonly key: string; readonly hook: string; readonly callback: string }
}

/** Adds a connection. */
export async function connect(parts: Record<string, unknown> = {}): Promise<Added> {
  const response = await admin('/v1/connections', 'POST', { kind: 'wordpress', ...parts })
  if (response.status !== 201) throw new Error(await response.text())
  return response.json()
}

/** Asks the gate as a connection does. */
export function ask({ id, secrets }: Added, body: unknown, query = ''): Promise<Response> {
  return post(`/v1/gate/${id}${query}`, body, { authorization: `Bearer ${secrets.key}` })
}
