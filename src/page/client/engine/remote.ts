import type { Report } from '../../../render/report.ts'
import type { Checked, CheckRequest } from './messages.ts'

/** Why the server gave no report, in words for an editor. */
export class Refusal extends Error {
  /** Milliseconds after which it is worth while to ask again; none when it is not. */
  readonly retryAfter?: number

  constructor(message: string, retryAfter?: number) {
    super(message)
    this.retryAfter = retryAfter
  }
}

/** What to wait for before a server that cannot be reached is asked again. */
const UNREACHABLE = 15_000

/** Has the server check a text. @throws {Refusal}, or what `signal` is aborted with */
export async function checkRemotely(
  { input: { text, format }, names }: CheckRequest,
  signal: AbortSignal,
): Promise<Checked> {
  let response: Response
  try {
    response = await fetch('/v1/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ [format]: text, ...(names.length ? { options: { names } } : {}) }),
      signal,
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new Refusal('The server could not be reached.', UNREACHABLE)
  }
  if (response.ok) return { report: (await response.json()) as Report }
  const wait = Number(response.headers.get('retry-after')) * 1000 || undefined
  const problem: { title?: string; detail?: string } = await response.json().catch(() => ({}))
  throw new Refusal(
    `${problem.title ?? `The server answered ${response.status}`}. ${problem.detail ?? ''}`.trim(),
    wait ?? (response.status >= 500 ? UNREACHABLE : undefined),
  )
}
