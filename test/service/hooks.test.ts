import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Report } from '../../src/render/report.ts'
import { keepHouse } from '../../src/service/housekeeping.ts'
import { Keyring } from '../../src/service/keys/keyring.ts'
import { deliver, sweep } from '../../src/service/outbox/send.ts'
import { hookAnswerSchema } from '../../src/service/report-schema.ts'
import { claimDelivery } from '../../src/service/storage/deliveries.ts'
import { type Added, admin, call, connect, type ProblemBody } from './client.ts'

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

const TEXT = 'The talksbetween both sides ended.'

interface Sent {
  readonly id: string
  readonly body: string
  readonly headers: Record<string, string>
}

/** What the callbacks got, and what each answers, one after the other; afterwards 204. */
let sent: Sent[] = []
const answers = new Map<string, (() => Response | Promise<Response>)[]>()

beforeEach(() => {
  sent = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers))
    sent.push({ id: headers['webhook-id'], body: String(init?.body), headers })
    const answer = answers.get(String(input))?.shift()
    return answer ? answer() : new Response(null, { status: 204 })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

let callbacks = 0

/** An address of a callback that answers so. */
function callbackThat(...said: (() => Response | Promise<Response>)[]): string {
  const address = `https://news.mtlint.dev/${callbacks++}`
  answers.set(address, said)
  return address
}

const answering =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status, headers })

/** Waits for what the queue brings about. */
const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 50 })

let events = 0

/** Sends a webhook as Standard Webhooks has it. */
function hook(
  { id, secrets }: Added,
  body: unknown = { data: { fields: { body: TEXT } } },
  event = `msg_${events++}`,
): Promise<Response> {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const now = new Date()
  return call(`/v1/hooks/${id}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': event,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secrets.hook).sign(event, now, payload),
    },
    body: payload,
  })
}

interface Answer {
  readonly event: string
  readonly delivery: string
  readonly verdict: string
}

async function accepted(response: Response): Promise<Answer> {
  const body = await response.text()
  expect(response.status, body).toBe(202)
  return hookAnswerSchema.parse(JSON.parse(body)) as Answer
}

interface Row {
  readonly state: string
  readonly sealed: number[] | null
  readonly due: number
  readonly tries: number
  readonly outcome: string | null
}

const rowOf = async (id: string): Promise<Row> =>
  (await env.DB.prepare('SELECT * FROM deliveries WHERE id = ?').bind(id).first<Row>())!

const custom = (callback = callbackThat()) => connect({ kind: 'custom', callback })

test('the report is sent to the callback, signed, and its text is deleted', async () => {
  const connection = await custom()
  const answer = await accepted(await hook(connection))
  expect(answer).toMatchObject({ verdict: 'block', counts: { error: 1 } })
  expect(JSON.stringify(answer)).not.toContain('talks')
  await deliver(env, answer.delivery)
  await eventually(async () =>
    expect(await rowOf(answer.delivery)).toMatchObject({ state: 'delivered', sealed: null, outcome: '204' }),
  )
  const [{ body, headers, id }] = sent
  expect(id).toBe(answer.delivery)
  const event = new Webhook(connection.secrets.callback).verify(body, headers) as {
    type: string
    timestamp: string
    data: { report: Report; message: string; event: string }
  }
  expect(event.type).toBe('report.created')
  expect(Date.parse(event.timestamp)).toBeGreaterThan(0)
  expect(event.data).toMatchObject({ connection: connection.id, event: answer.event })
  expect(event.data.message).toContain('“talksbetween”')
  expect(event.data.report.findings[0]).toMatchObject({
    field: '/data/fields/body',
    span: { start: 4, end: 16 },
  })
})

test('while it waits, the text is encrypted', async () => {
  const connection = await custom(callbackThat(answering(500)))
  const { delivery } = await accepted(await hook(connection))
  await eventually(async () => expect((await rowOf(delivery)).outcome).toBe('500'))
  const { results } = await env.DB.prepare('SELECT * FROM deliveries WHERE id = ?').bind(delivery).all()
  const kept = new TextDecoder('latin1').decode(Uint8Array.from((results[0] as unknown as Row).sealed!))
  expect(kept.length).toBeGreaterThan(500)
  expect(kept + JSON.stringify(results)).not.toContain('talksbetween')
})

test('same id and same body: the stored answer; another body: 422', async () => {
  const connection = await custom()
  const body = { data: { fields: { body: TEXT } } }
  const first = await accepted(await hook(connection, body, 'evt_1'))
  expect(await accepted(await hook(connection, body, 'evt_1'))).toEqual(first)
  const other = await hook(connection, { data: { fields: { body: 'Another text.' } } }, 'evt_1')
  expect(other.status).toBe(422)
  expect(((await other.json()) as ProblemBody).type).toBe('/problems/id-reused')
  // Another connection's ids are its own.
  await accepted(await hook(await custom(), { data: { fields: { body: 'Another text.' } } }, 'evt_1'))
  const at = await Promise.all([1, 2, 3, 4].map(() => hook(connection, body, 'evt_2').then(accepted)))
  expect(new Set(at.map(({ delivery }) => delivery)).size).toBe(1)
  await eventually(() => expect(sent.filter(({ id }) => id === at[0].delivery).length).toBe(1))
})

test('attempts follow the schedule and Retry-After, and end as a dead letter that can be sent again', async () => {
  const connection = await custom(
    callbackThat(
      answering(503, { 'retry-after': '600' }),
      answering(302, { location: 'https://elsewhere.mtlint.dev' }),
      () => Promise.reject(new TypeError('no network')),
    ),
  )
  const { delivery } = await accepted(await hook(connection))
  await eventually(async () => expect((await rowOf(delivery)).outcome).toBe('503'))
  const toIt = () => sent.filter(({ id }) => id === delivery)
  const start = Date.now()
  const first = await rowOf(delivery)
  expect(first.state).toBe('waiting')
  expect(first.due - start).toBeGreaterThan(590_000)
  // Not due yet.
  await deliver(env, delivery)
  expect(toIt().length).toBe(1)
  vi.useFakeTimers({ now: start + 601_000, toFake: ['Date'] })
  await sweep(env)
  const second = await rowOf(delivery)
  expect(second).toMatchObject({ state: 'waiting', outcome: '302', tries: 2 })
  expect(second.due - Date.now()).toBeGreaterThanOrEqual(60_000)
  expect(second.due - Date.now()).toBeLessThanOrEqual(72_000)
  vi.setSystemTime(start + 700_000)
  await sweep(env)
  const dead = await rowOf(delivery)
  expect(dead).toMatchObject({ state: 'dead', outcome: 'it cannot be reached', tries: 3 })
  expect(dead.sealed).not.toBeNull()

  const path = `/v1/connections/${connection.id}`
  const list = async (state: string) =>
    ((await (await admin(`${path}/deliveries?state=${state}`)).json()) as { deliveries: object[] }).deliveries
  expect(await list('dead')).toMatchObject([
    { id: delivery, state: 'dead', attempts: 3, event: expect.any(String) },
  ])
  expect(await list('waiting')).toEqual([])
  expect((await admin(`${path}/deliveries?state=lost`)).status).toBe(422)
  expect((await admin(`${path}/resend`, 'POST', { delivery: 'msg_unknown' })).status).toBe(404)
  expect(await (await admin(`${path}/resend`, 'POST', {})).json()).toEqual({ resent: 1 })
  await sweep(env)
  await eventually(async () =>
    expect(await rowOf(delivery)).toMatchObject({ state: 'delivered', sealed: null }),
  )
  expect(toIt().length).toBe(4)
  expect(new Set(toIt().map(({ body }) => body)).size).toBe(1)
})

test('an attempt that a crash has cut off is made again by the sweep', async () => {
  const { delivery } = await accepted(await hook(await custom(callbackThat(answering(500)))))
  await eventually(async () => expect((await rowOf(delivery)).outcome).toBe('500'))
  const now = Date.now() + 100_000
  vi.useFakeTimers({ now, toFake: ['Date'] })
  // A sender takes it, and is killed.
  expect(await claimDelivery(env.DB, delivery, now, now + 25_000)).toMatchObject({ id: delivery, tries: 2 })
  const attempts = () => sent.filter(({ id }) => id === delivery).length
  await sweep(env)
  expect(attempts()).toBe(1)
  vi.setSystemTime(now + 26_000)
  await sweep(env)
  expect(attempts()).toBe(2)
  expect((await rowOf(delivery)).state).toBe('delivered')
})

test('much that was left is sent by one sweep and the queue', async () => {
  const connection = await custom()
  const { delivery } = await accepted(await hook(connection))
  await eventually(async () => expect((await rowOf(delivery)).state).toBe('delivered'))
  const keyring = await Keyring.of(env.MTLINT_SECRET)
  const ids = Array.from({ length: 120 }, (_, i) => `msg_left_${i}`)
  const insert = env.DB.prepare(
    'INSERT INTO deliveries (id, connection, event, sealed, due, created, expires) VALUES (?, ?, ?, ?, 0, 0, ?)',
  )
  await env.DB.batch(
    await Promise.all(
      ids.map(async (id) =>
        insert.bind(id, connection.id, id, await keyring.seal('{}', `delivery ${id}`), Date.now() + 60_000),
      ),
    ),
  )
  await sweep(env)
  await eventually(() => {
    const came = new Set(sent.map(({ id }) => id))
    expect(ids.filter((id) => !came.has(id))).toEqual([])
  })
})

test('what cannot be decrypted is a dead letter, and a Worker without its secret tries again', async () => {
  const connection = await custom(callbackThat(answering(500)))
  const { delivery } = await accepted(await hook(connection))
  await eventually(async () => expect((await rowOf(delivery)).outcome).toBe('500'))
  const again = (id: string) => env.DB.prepare('UPDATE deliveries SET due = 0 WHERE id = ?').bind(id).run()
  await again(delivery)
  await deliver({ ...env, MTLINT_SECRET: undefined }, delivery)
  expect(await rowOf(delivery)).toMatchObject({
    state: 'waiting',
    outcome: expect.stringContaining('MTLINT_SECRET'),
  })
  await again(delivery)
  await deliver({ ...env, MTLINT_SECRET: 'another secret of the Worker' }, delivery)
  expect(await rowOf(delivery)).toMatchObject({ state: 'dead', outcome: 'it cannot be decrypted' })
})

test('410: nothing more is sent until the callback is set again', async () => {
  const callback = callbackThat(answering(410))
  const connection = await custom(callback)
  const path = `/v1/connections/${connection.id}`
  const { delivery } = await accepted(await hook(connection))
  await eventually(async () => expect((await rowOf(delivery)).state).toBe('dead'))
  expect(await (await admin(path)).json()).toMatchObject({ callbackGone: expect.any(String) })
  expect((await accepted(await hook(connection))).delivery).toBeUndefined()
  expect((await admin(`${path}/resend`, 'POST', {})).status).toBe(409)
  expect((await admin(path, 'PATCH', { callback })).status).toBe(200)
  expect((await admin(`${path}/resend`, 'POST', {})).status).toBe(202)
  await eventually(async () => expect((await rowOf(delivery)).state).toBe('delivered'))
})

test('texts expire, and what is old is forgotten', async () => {
  const connection = await custom(callbackThat(answering(500)))
  const { delivery } = await accepted(await hook(connection))
  await eventually(async () => expect((await rowOf(delivery)).outcome).toBe('500'))
  const day = 86_400_000
  const count = async (table: string) =>
    (await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE connection = ?`)
      .bind(connection.id)
      .first<{ n: number }>())!.n
  await env.DB.prepare('UPDATE deliveries SET due = ? WHERE id = ?')
    .bind(Date.now() + 40 * day, delivery)
    .run()
  await keepHouse(env, Date.now() + 6 * day)
  expect((await rowOf(delivery)).sealed).not.toBeNull()
  expect([await count('events'), await count('deliveries')]).toEqual([0, 1])
  await keepHouse(env, Date.now() + 8 * day)
  expect(await rowOf(delivery)).toMatchObject({ state: 'expired', sealed: null })
  await keepHouse(env, Date.now() + 31 * day)
  expect(await count('deliveries')).toBe(0)
})

test('a callback that is rotated is signed with both secrets for a while', async () => {
  const connection = await custom()
  const { secrets } = (await (
    await admin(`/v1/connections/${connection.id}/secrets`, 'POST', { secret: 'callback' })
  ).json()) as Pick<Added, 'secrets'>
  expect(await (await admin(`/v1/connections/${connection.id}/test`, 'POST')).json()).toEqual({
    gate: 'ready',
    callbackAnswer: '204',
    delivered: true,
  })
  const [{ body, headers }] = sent
  for (const secret of [secrets.callback, connection.secrets.callback])
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'connection.test' })
})

test('who cannot be verified is refused, and so is what is no JSON, too large or too deep', async () => {
  const connection = await custom()
  const slug = async (response: Response) => [response.status, ((await response.json()) as ProblemBody).type]
  const unsigned = { method: 'POST', body: '{}' }
  expect(await slug(await call(`/v1/hooks/${connection.id}`, unsigned))).toEqual([
    401,
    '/problems/signature-missing',
  ])
  expect(await slug(await call('/v1/hooks/nobody', unsigned))).toEqual([401, '/problems/unauthorized'])
  const other = await custom()
  expect(await slug(await hook({ ...connection, secrets: other.secrets }))).toEqual([
    401,
    '/problems/signature-wrong',
  ])
  expect(await slug(await hook(connection, '{'))).toEqual([400, '/problems/malformed-json'])
  expect(await slug(await hook(connection, `"${'x'.repeat(1 << 20)}"`))).toEqual([
    413,
    '/problems/body-too-large',
  ])
  expect(await slug(await hook(connection, `${'['.repeat(500)}${']'.repeat(500)}`))).toEqual([
    422,
    '/problems/invalid-request',
  ])
  expect(await slug(await hook(connection, { data: { fields: { body: 5 } } }))).toEqual([
    422,
    '/problems/invalid-request',
  ])
  expect(sent).toEqual([])
})

test('what has no text is accepted and not sent', async () => {
  const connection = await custom()
  const answer = await accepted(await hook(connection, { type: 'entry.deleted', data: { id: 5 } }))
  expect(answer).toEqual({ event: expect.any(String), skipped: 'there is no text in it' })
  expect(await accepted(await hook(await connect({ kind: 'custom' })))).not.toHaveProperty('delivery')
})

/** Sends a webhook of a system that shows the key. */
const shown = ({ id, secrets }: Added, body: unknown, headers: Record<string, string> = {}) =>
  call(`/v1/hooks/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secrets.key}`, ...headers },
    body: JSON.stringify(body),
  })

const rich = { type: 'paragraph', children: [{ type: 'text', text: TEXT }] }
const contentful = (text: string) => ({
  nodeType: 'document',
  content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: text }] }],
})

test.each([
  [
    'strapi',
    { event: 'entry.publish', model: 'article', entry: { id: 7, title: 'A ferry', blocks: [rich] } },
    '/entry/blocks/0/children/0/text',
    { id: '7', type: 'article', name: 'A ferry' },
  ],
  [
    'directus',
    { event: 'items.update', collection: 'articles', payload: { title: 'A ferry', body: `<p>${TEXT}</p>` } },
    '/payload/body',
    { type: 'articles', name: 'A ferry' },
  ],
  [
    'payload',
    { data: { id: 'a', content: { root: { children: [rich] } } } },
    '/data/content/root/children/0/children/0/text',
    { id: 'a' },
  ],
  [
    'arc',
    {
      _id: 'X',
      type: 'story',
      headlines: { basic: 'A ferry' },
      content_elements: [{ type: 'text', content: TEXT }],
    },
    '/content_elements/0/content',
    { id: 'X', name: 'A ferry' },
  ],
  [
    'wordpress',
    { fields: { title: 'A ferry', body: { format: 'wordpress', value: `<p>${TEXT}</p>` } } },
    '/fields/body/value',
    {},
  ],
  [
    'emdash',
    { title: 'A ferry', content: [{ _type: 'block', children: [{ _type: 'span', text: TEXT }] }] },
    '/content/0/children/0/text',
    { name: 'A ferry' },
  ],
  [
    'contentful',
    {
      sys: { id: 'e1', contentType: { sys: { id: 'story' } } },
      fields: {
        title: { 'de-DE': 'Eine Fähre', 'en-US': 'A ferry' },
        body: { 'de-DE': contentful('Nichts.'), 'en-US': contentful(TEXT) },
      },
    },
    '/fields/body/en-US/content/0/content/0/value',
    { id: 'e1', type: 'story' },
  ],
])('the webhook of %s is read as that system writes it', async (kind, body, field, document) => {
  const connection = await connect({ kind, dialect: 'bearer', callback: callbackThat() })
  const { delivery } = await accepted(await shown(connection, body))
  await eventually(() => expect(sent.some(({ id }) => id === delivery)).toBe(true))
  const { data } = JSON.parse(sent.find(({ id }) => id === delivery)!.body)
  expect(data.report.findings.map((finding: { field: string }) => finding.field)).toEqual([field])
  expect(data.document).toEqual(document)
})

test('Ghost signs, and a connection may say where the texts are', async () => {
  const ghost = await connect({ kind: 'ghost', callback: callbackThat(), hookSecret: 'a secret of Ghost' })
  const body = JSON.stringify({
    post: { current: { id: 'g', title: 'A ferry', html: `<p>${TEXT}</p>` }, previous: {} },
  })
  const time = String(Date.now())
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode('a secret of Ghost'),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(body + time))
  const signature = `sha256=${Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('')}, t=${time}`
  const post = () =>
    call(`/v1/hooks/${ghost.id}`, { method: 'POST', headers: { 'x-ghost-signature': signature }, body })
  const first = await accepted(await post())
  // Ghost gives no id: the body is the event.
  expect(await accepted(await post())).toEqual(first)

  const mapped = await connect({
    kind: 'strapi',
    callback: callbackThat(),
    fields: { title: { pointer: '/article/kopf' }, body: { pointer: '/article/text~1html', format: 'html' } },
  })
  const { delivery } = await accepted(
    await shown(mapped, { article: { kopf: 'A ferry', 'text/html': `<p>${TEXT}</p>` } }),
  )
  await eventually(() => expect(sent.some(({ id }) => id === delivery)).toBe(true))
  expect(JSON.parse(sent.find(({ id }) => id === delivery)!.body).data.report.findings[0].field).toBe(
    '/article/text~1html',
  )
})
