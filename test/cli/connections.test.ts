import { describe, expect, test } from 'vitest'
import { folder, run } from './program.ts'

interface Sent {
  readonly url: string
  readonly method?: string
  readonly authorization: string | null
  readonly body: unknown
}

/** Runs `mtlint connections` against a Worker that answers so; gives what was sent to it, too. */
async function connections(
  argv: readonly string[],
  answer: unknown = {},
  { status = 200, files = {}, env = { MTLINT_ADMIN_SECRET: 'admin' } as Record<string, string> } = {},
) {
  const sent: Sent[] = []
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    sent.push({
      url: String(url),
      method: init.method,
      authorization: new Headers(init.headers).get('authorization'),
      body: init.body === undefined ? undefined : JSON.parse(String(init.body)),
    })
    return new Response(status === 204 ? null : JSON.stringify(answer), { status })
  }
  const result = await run(folder(files), ['connections', ...argv], undefined, { env, fetch })
  return { ...result, sent }
}

const ADDED = {
  id: 'desk',
  kind: 'wordpress',
  gate: 'http://localhost:8787/v1/gate/desk',
  hook: 'http://localhost:8787/v1/hooks/desk',
  secrets: { key: 'mtk_1', callback: 'whsec_2' },
}

test('add sends what was given, and shows the secrets', async () => {
  const { status, stdout, sent } = await connections(
    [
      'add',
      'wordpress',
      '--id',
      'desk',
      '--policy',
      'policy.json',
      '--callback',
      'https://news.example.org/in',
    ],
    ADDED,
    { status: 201, files: { 'policy.json': '{"reportOnly": true}' } },
  )
  expect(status).toBe(0)
  expect(sent).toEqual([
    {
      url: 'http://localhost:8787/v1/connections',
      method: 'POST',
      authorization: 'Bearer admin',
      body: {
        kind: 'wordpress',
        id: 'desk',
        policy: { reportOnly: true },
        callback: 'https://news.example.org/in',
      },
    },
  ])
  expect(stdout).toContain('gate      http://localhost:8787/v1/gate/desk\n')
  expect(stdout).toContain('mtk_1  its key')
  expect(stdout).toContain('whsec_2  signs the reports')
})

describe('each command calls its address', () => {
  test.each([
    [['list'], 'GET', '', undefined, { connections: [ADDED] }, 'desk  wordpress\n'],
    [['show', 'desk'], 'GET', '/desk', undefined, ADDED, '"id": "desk"'],
    [['set', 'desk', '--callback', 'none'], 'PATCH', '/desk', { callback: null }, ADDED, 'desk (wordpress)'],
    [['rotate', 'desk'], 'POST', '/desk/secrets', { secret: 'key' }, { secrets: { key: 'mtk_3' } }, 'mtk_3'],
    [
      ['rotate', 'desk', '--secret', 'hook', '--grace', '0'],
      'POST',
      '/desk/secrets',
      { secret: 'hook', graceHours: 0 },
      { secrets: {} },
      'Secrets',
    ],
    [['test', 'desk'], 'POST', '/desk/test', undefined, { callbackAnswer: '204' }, 'The callback: 204'],
    [
      ['overrides', 'desk'],
      'GET',
      '/desk/overrides',
      undefined,
      { overrides: [{ created: 'today', by: 'Mara', why: 'quoted' }] },
      'today  –  Mara: quoted',
    ],
    [
      ['deliveries', 'desk', '--state', 'dead'],
      'GET',
      '/desk/deliveries?state=dead',
      undefined,
      { deliveries: [] },
      '',
    ],
    [['resend', 'desk'], 'POST', '/desk/resend', {}, { resent: 2 }, '2 to be sent again'],
    [['remove', 'desk'], 'DELETE', '/desk', undefined, {}, 'removed'],
  ])('%j', async (argv, method, path, body, answer, printed) => {
    const { status, stdout, sent } = await connections(argv, answer)
    expect([status, sent[0].method, sent[0].url, sent[0].body]).toEqual([
      0,
      method,
      `http://localhost:8787/v1/connections${path}`,
      body,
    ])
    expect(stdout).toContain(printed)
  })
})

test('the Worker and the secret are taken from where they are', async () => {
  const files = { '.dev.vars': 'MTLINT_SECRET="s"\nMTLINT_ADMIN_SECRET="kept here"\n' }
  const local = await connections(['list'], { connections: [] }, { files, env: {} })
  expect(local.sent[0].authorization).toBe('Bearer kept here')
  const env = { MTLINT_SERVER: 'https://mtlint.example.org/', MTLINT_ADMIN_SECRET: 'far' }
  const far = await connections(['list'], { connections: [] }, { files, env })
  expect(far.sent[0]).toMatchObject({
    url: 'https://mtlint.example.org/v1/connections',
    authorization: 'Bearer far',
  })
  // The secret of this machine's Worker is not shown to another.
  const none = await connections(['list', '--server', 'https://mtlint.example.org'], {}, { files, env: {} })
  expect([none.status, none.sent]).toEqual([2, []])
  expect(none.stderr).toContain('MTLINT_ADMIN_SECRET')
})

test('what is wrong is said, with its status', async () => {
  const refused = await connections(
    ['add', 'wordpress', '--callback', 'http://10.0.0.1'],
    {
      detail: 'The callback cannot be called.',
      errors: [{ pointer: '/callback', detail: 'it must begin with https://' }],
    },
    { status: 422 },
  )
  expect(refused.status).toBe(1)
  expect(refused.stderr).toBe(
    'mtlint: The callback cannot be called.\n  /callback: it must begin with https://\n',
  )
  for (const argv of [
    ['add'],
    ['show'],
    ['frobnicate'],
    ['list', '--colour'],
    ['add', 'wordpress', '--policy', 'none.json'],
  ])
    expect((await connections(argv)).status, argv.join(' ')).toBe(2)
  const unreachable = await run(folder(), ['connections', 'list'], undefined, {
    env: { MTLINT_ADMIN_SECRET: 'a' },
  })
  expect(unreachable.stderr).toContain('http://localhost:8787 cannot be reached')
  expect((await connections(['--help'])).stdout).toContain('mtlint connections add KIND')
})
