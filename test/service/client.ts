import { exports } from 'cloudflare:workers'

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
