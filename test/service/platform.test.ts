import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { createApp } from '../../src/service/app.ts'
import type { Env } from '../../src/service/env.ts'
import { resources } from '../../src/service/resources.ts'
import wrangler from '../../wrangler.toml?raw'
import { call, type ProblemBody, post } from './client.ts'

/** The app with an environment of the test's own. */
function appWith(env: Env) {
  const app = createApp(resources)
  return (text = 'A quiet day.') =>
    app.request('/v1/check', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: text }, env)
}

test('browsers of any origin may call the API', async () => {
  const origin = 'https://cms.example'
  const preflight = await call('/v1/check', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
  for (const answer of [
    await post('/v1/check', { text: 'A day.' }, { origin }),
    await post('/v1/check', '{', { origin }),
  ]) {
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toContain('RateLimit')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    await answer.body?.cancel()
  }
})

test('OPTIONS tells what an address takes', async () => {
  for (const [path, allow] of [
    ['/v1/check', 'POST, OPTIONS'],
    ['/v1/rules', 'GET, HEAD, OPTIONS'],
    ['/docs', 'GET, HEAD, OPTIONS'],
  ]) {
    const response = await call(path, { method: 'OPTIONS' })
    expect([response.status, response.headers.get('allow')]).toEqual([204, allow])
  }
  expect((await call('/nowhere', { method: 'OPTIONS' })).status).toBe(404)
})

test('pages run nothing and load only what is ours', async () => {
  for (const path of ['/docs', '/rules', '/rules/quotes', '/problems/empty-text']) {
    const response = await call(path)
    const page = await response.text()
    expect(response.status, path).toBe(200)
    expect(response.headers.get('content-security-policy'), path).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-frame-options')).toBe('DENY')
    expect(page).not.toMatch(/<script|<style|style="|src="/)
    expect(page).not.toContain('[object ')
    for (const [, address] of page.matchAll(/<link rel="\w+" href="([^"]+)">/g)) {
      const asset = await env.ASSETS.fetch(`https://mtlint.test${address}`)
      expect(asset.status, address).toBe(200)
      expect(asset.headers.get('cache-control')).toContain('immutable')
      await asset.body?.cancel()
    }
  }
})

test('the editors’ page runs its own script alone, by a nonce that is new each time', async () => {
  const nonces = new Set<string>()
  for (const path of ['/', '/?sample=hail.txt']) {
    const response = await call(path)
    const page = await response.text()
    const [, nonce] = /<script type="module" nonce="([\w-]+)" src="\/assets\/[\w-]+\.js"><\/script>/.exec(
      page,
    )!
    nonces.add(nonce)
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; ` +
        "img-src 'self' data:; connect-src 'self'; worker-src 'self'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/<style|style="/)
  }
  expect(nonces.size).toBe(2)
})

test('wrangler.toml states the quota and its binding alike', () => {
  const binding = /simple = \{ limit = (\d+), period = (\d+) \}/.exec(wrangler)
  expect(wrangler).toContain(`RATE_LIMIT = "${binding?.[1]};${binding?.[2]}"`)
})

test('the quota is stated, and when it is spent the wait', async () => {
  const first = await post('/v1/check', { text: 'A quiet day.' })
  expect(first.headers.get('ratelimit-policy')).toBe('"anonymous";q=300;w=60')
  expect(first.headers.get('ratelimit')).toBeNull()

  const keys: string[] = []
  const limiter = {
    limit: async ({ key }: { key: string }) => ({ success: keys.push(key) <= 2 }),
  } as RateLimit
  const check = appWith({ RATE_LIMITER: limiter, RATE_LIMIT: '2;10' })
  expect([(await check()).status, (await check()).status]).toEqual([200, 200])
  const third = await check()
  expect(third.status).toBe(429)
  expect(third.headers.get('retry-after')).toBe('10')
  expect(third.headers.get('ratelimit-policy')).toBe('"anonymous";q=2;w=10')
  expect(third.headers.get('ratelimit')).toBe('"anonymous";r=0;t=10')
  expect((await third.json()) as ProblemBody).toMatchObject({
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    status: 429,
    'violated-policies': ['anonymous'],
  })
  expect(new Set(keys)).toEqual(new Set(['local']))
})

test('the real binding counts by address', async () => {
  const from = (address: string) => call('/v1/rules/nothing', { headers: { 'cf-connecting-ip': address } })
  const statuses = await Promise.all(
    Array.from({ length: 320 }, async () => (await from('198.51.100.1')).status),
  )
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
  expect((await from('198.51.100.2')).status).toBe(404)
})

test('the limit of the body is configurable, and a wrong environment is our fault', async () => {
  expect((await appWith({ MAX_BODY_BYTES: '12' })('A quiet day.')).status).toBe(200)
  expect((await appWith({ MAX_BODY_BYTES: '11' })('A quiet day.')).status).toBe(413)
  for (const env of [{ MAX_BODY_BYTES: '1 MB' }, { RATE_LIMIT: '100' }, { RATE_LIMIT: '1;10' }]) {
    const response = await appWith(env)()
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      type: '/problems/internal-error',
      title: 'Something went wrong on our side',
      status: 500,
      detail: 'The request could not be answered.',
    })
  }
})
