import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { refusalOf } from '../../src/service/connections/callback.ts'
import { Keyring } from '../../src/service/keys/keyring.ts'
import { nextWait, retryAfterOf, scheduleOf } from '../../src/service/outbox/schedule.ts'
import { type Added, admin, ask, call, connect, type ProblemBody } from './client.ts'

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))
afterEach(() => vi.useRealTimers())

const FIELDS = { fields: { title: 'A quiet day' } }

test('a connection is added, listed, shown, changed and removed', async () => {
  const added = await connect({ id: 'news-desk', name: 'News', callback: 'https://news.mtlint.dev/in' })
  expect(added).toMatchObject({
    id: 'news-desk',
    kind: 'wordpress',
    dialect: 'bearer',
    gate: 'https://mtlint.test/v1/gate/news-desk',
    hook: 'https://mtlint.test/v1/hooks/news-desk',
  })
  expect(added.secrets.key).toMatch(/^mtk_[\w-]{43}$/)
  expect(added.secrets.callback).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect((await admin('/v1/connections', 'POST', { kind: 'ghost', id: 'news-desk' })).status).toBe(409)
  const list = await (await admin('/v1/connections')).text()
  const one = await (await admin('/v1/connections/news-desk')).text()
  expect(JSON.parse(list).connections.map(({ id }: Added) => id)).toContain('news-desk')
  for (const secret of Object.values(added.secrets)) expect(list + one).not.toContain(secret)
  const changes = { name: 'Newsroom', policy: { reportOnly: true }, callback: null }
  const changed = await (await admin('/v1/connections/news-desk', 'PATCH', changes)).json()
  expect(changed).toMatchObject({ name: 'Newsroom', policy: { reportOnly: true } })
  expect(changed).not.toHaveProperty('callback')
  expect((await ask(added, FIELDS)).status).toBe(200)
  expect((await admin('/v1/connections/news-desk', 'DELETE')).status).toBe(204)
  expect((await ask(added, FIELDS)).status).toBe(401)
  expect((await admin('/v1/connections/news-desk', 'DELETE')).status).toBe(404)
  const left = await env.DB.prepare(
    "SELECT count(*) AS n FROM connection_secrets WHERE connection = 'news-desk'",
  ).first()
  expect(left).toEqual({ n: 0 })
})

test('secrets are kept hashed or encrypted', async () => {
  const { id, secrets } = await connect({ kind: 'custom' })
  const { results } = await env.DB.prepare('SELECT * FROM connection_secrets WHERE connection = ?')
    .bind(id)
    .all<{ purpose: string; digest: string | null; sealed: number[] | null }>()
  expect(results.map(({ purpose }) => purpose).sort()).toEqual(['callback', 'hook', 'key'])
  for (const { purpose, digest, sealed } of results) {
    expect(purpose === 'key' ? digest : sealed).not.toBeNull()
    expect(purpose === 'key' ? sealed : digest).toBeNull()
    const kept = new TextDecoder('latin1').decode(Uint8Array.from(sealed ?? [])) + digest
    for (const secret of Object.values(secrets)) expect(kept).not.toContain(secret.slice(6))
  }
})

test('a rotated key: the old one holds for its grace, then the new one alone', async () => {
  const connection = await connect()
  const rotate = (body: object) =>
    admin(`/v1/connections/${connection.id}/secrets`, 'POST', { secret: 'key', ...body })
  const { secrets } = (await (await rotate({ graceHours: 1 })).json()) as Pick<Added, 'secrets'>
  const renewed = { ...connection, secrets: { ...connection.secrets, ...secrets } }
  const works = async () => [(await ask(connection, FIELDS)).status, (await ask(renewed, FIELDS)).status]
  expect(await works()).toEqual([200, 200])
  vi.useFakeTimers({ now: Date.now() + 3_601_000, toFake: ['Date'] })
  expect(await works()).toEqual([401, 200])
  vi.useRealTimers()
  await rotate({ graceHours: 0 })
  expect(await works()).toEqual([401, 401])
  expect((await rotate({ graceHours: -1 })).status).toBe(422)
  expect((await rotate({ secret: 'hook' })).status).toBe(422)
})

test('connections are kept in memory for seconds: a gate call reads no database', async () => {
  const connection = await connect()
  await ask(connection, FIELDS)
  const reading = vi.spyOn(env.DB.constructor.prototype, 'batch')
  const asking = vi.spyOn(env.DB.constructor.prototype, 'prepare')
  expect((await ask(connection, FIELDS)).status).toBe(200)
  expect([reading.mock.calls.length, asking.mock.calls.length]).toEqual([0, 0])
  vi.useFakeTimers({ now: Date.now() + 10_001, toFake: ['Date'] })
  expect((await ask(connection, FIELDS)).status).toBe(200)
  expect(asking.mock.calls.length).toBeGreaterThan(0)
  vi.restoreAllMocks()
})

test('admins show their secret', async () => {
  for (const path of [
    '/v1/connections',
    '/v1/connections/x',
    '/v1/connections/x/overrides',
    '/v1/connections/x/deliveries',
  ]) {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer the admin of the test',
      'Basic the admin of the tests',
    ]) {
      const response = await call(path, { headers: authorization ? { authorization } : {} })
      expect(response.status, `${path} ${authorization}`).toBe(401)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    }
  }
  expect((await admin('/v1/connections/nobody')).status).toBe(404)
})

test.each([
  [{}, '/kind'],
  [{ kind: 'typewriter' }, '/kind'],
  [{ kind: 'ghost', id: 'Ghost!' }, '/id'],
  [{ kind: 'ghost', colour: 'red' }, '/colour'],
  [{ kind: 'ghost', policy: { block: ['fatal'] } }, '/policy/block/0'],
  [{ kind: 'ghost', policy: { options: { rules: { nothing: 'off' } } } }, '/policy/options/rules/nothing'],
  [{ kind: 'ghost', policy: { options: { offsets: 'utf8' } } }, '/policy/options/offsets'],
  [{ kind: 'ghost', policy: { keepReports: 365 } }, '/policy/keepReports'],
  [{ kind: 'ghost', callback: 'http://news.mtlint.dev' }, '/callback'],
  [{ kind: 'ghost', fields: { body: { pointer: 'post' } } }, '/fields/body/pointer'],
  [{ kind: 'contentful', hookSecret: 'too short' }, '/hookSecret'],
  [{ kind: 'custom', hookSecret: 'no whsec' }, '/hookSecret'],
])('%j is refused', async (body, pointer) => {
  const response = await admin('/v1/connections', 'POST', body)
  const problem = (await response.json()) as ProblemBody
  expect([response.status, problem.errors?.[0].pointer], JSON.stringify(problem)).toEqual([422, pointer])
})

describe('addresses of callbacks', () => {
  test.each([
    'https://news.example.org/in',
    'https://xn--bcher-kva.example.com:8443/a?b=c',
    'https://a.b.c.co.uk',
  ])('%s may be called', (address) => expect(refusalOf(address, false)).toBeUndefined())
  test.each([
    'news.example.org',
    'http://news.example.org',
    'ftp://news.example.org',
    'javascript:alert(1)',
    'https://user:password@news.example.org',
    'https://localhost',
    'https://a.localhost',
    'https://localhost./',
    'https://intranet',
    'https://router.local',
    'https://db.internal',
    'https://nas.home.arpa',
    'https://127.0.0.1',
    'https://10.1.2.3',
    'https://169.254.169.254/latest',
    'https://0x7f.1',
    'https://2130706433',
    'https://017700000001',
    'https://[::1]',
    'https://[::ffff:10.0.0.1]',
    'https://[fd00::1]',
    'https://１２７.０.０.１',
    'http://localhost:9000',
  ])('%s may not', (address) => expect(refusalOf(address, false)).toBeTruthy())

  test('in development this machine may be called, and nothing else of the sort', () => {
    expect(refusalOf('http://localhost:9000/in', true)).toBeUndefined()
    expect(refusalOf('http://127.0.0.1:9000', true)).toBeUndefined()
    for (const address of [
      'http://10.0.0.1',
      'https://10.0.0.1',
      'http://news.example.org',
      'https://router.local',
    ])
      expect(refusalOf(address, true)).toBeTruthy()
  })
})

describe('keys', () => {
  const FIRST = 'the first secret of the Worker'
  const SECOND = 'the second secret of the Worker'

  test('what is sealed opens for its purpose alone, unchanged, and with its secret', async () => {
    const keyring = await Keyring.of(FIRST)
    const sealed = await keyring.seal('a text', 'delivery 1')
    expect(await keyring.open(sealed, 'delivery 1')).toBe('a text')
    expect(await (await Keyring.of(FIRST)).open(sealed, 'delivery 1')).toBe('a text')
    await expect(keyring.open(sealed, 'delivery 2')).rejects.toThrow()
    await expect(
      keyring.open(
        sealed.map((byte, i) => (i === 20 ? byte ^ 1 : byte)),
        'delivery 1',
      ),
    ).rejects.toThrow()
    await expect((await Keyring.of(SECOND)).open(sealed, 'delivery 1')).rejects.toThrow('no longer')
    expect(await keyring.seal('a text', 'delivery 1')).not.toEqual(sealed)
  })

  test('the Worker’s secret is changed by putting a new one before the old', async () => {
    const old = await Keyring.of(FIRST)
    const both = await Keyring.of(`${SECOND}, ${FIRST}`)
    expect(await both.open(await old.seal('a text', 'x'), 'x')).toBe('a text')
    await expect(old.open(await both.seal('a text', 'x'), 'x')).rejects.toThrow()
    expect(both.published.map(({ kid }) => kid)).toContain(old.signing.kid)
    expect(both.signing.kid).not.toBe(old.signing.kid)
    await expect(Keyring.of('short')).rejects.toThrow('MTLINT_SECRET')
  })

  test('the published keys are public', async () => {
    const response = await call('/.well-known/jwks.json')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const { keys } = (await response.json()) as { keys: object[] }
    expect(keys).toEqual([
      {
        kty: 'OKP',
        crv: 'Ed25519',
        alg: 'EdDSA',
        use: 'sig',
        kid: expect.any(String),
        x: expect.any(String),
      },
    ])
  })
})

describe('the schedule', () => {
  test('is that of Standard Webhooks, or the one that is set', () => {
    expect(scheduleOf(undefined)).toEqual([0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400])
    expect(scheduleOf('0,1')).toEqual([0, 1])
    for (const wrong of ['', 'soon', '0,-1', '0,90000']) if (wrong) expect(() => scheduleOf(wrong)).toThrow()
  })

  test('spreads waits, obeys the receiver, and ends', () => {
    const schedule = [0, 100]
    expect([nextWait(schedule, 1, undefined, 0), nextWait([0, 100], 1, undefined, 0.9)]).toEqual([
      100,
      expect.closeTo(118),
    ])
    expect(nextWait(schedule, 1, 500, 0)).toBe(500)
    expect(nextWait(schedule, 1, 10 ** 9, 0)).toBe(86_400)
    expect(nextWait(schedule, 2, 500, 0)).toBeUndefined()
    const now = Date.parse('2026-05-04T10:00:00Z')
    expect(retryAfterOf('120', now)).toBe(120)
    expect(retryAfterOf('Mon, 04 May 2026 10:01:00 GMT', now)).toBe(60)
    expect([retryAfterOf(null, now), retryAfterOf('later', now)]).toEqual([undefined, undefined])
  })
})
