import { expect, test } from 'vitest'
import { PROBLEMS } from '../../src/service/problems.ts'
import { call, gzip, type ProblemBody, post } from './client.ts'

const LIMIT = 1 << 20

async function problemOf(
  response: Response,
  status: number,
  slug: keyof typeof PROBLEMS,
): Promise<ProblemBody> {
  const body = (await response.json()) as ProblemBody
  expect(response.status, JSON.stringify(body)).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(body).toMatchObject({ status, title: PROBLEMS[slug].title })
  expect(body.type).toBe(
    slug === 'quota-exceeded'
      ? 'https://iana.org/assignments/http-problem-types#quota-exceeded'
      : `/problems/${slug}`,
  )
  expect(body.detail).toBeTruthy()
  return body
}

test.each([
  ['{"text": "abc"', 14, 1, 15],
  ['{"text": nope}', 9, 1, 10],
  ['{\n  "text": "two\nlines"\n}', 16, 2, 15],
  ['', 0, 1, 1],
  ['{"text": "abc",}', 15, 1, 16],
])('malformed JSON %j is refused with its place', async (body, position, line, column) => {
  const problem = await problemOf(await post('/v1/check', body), 400, 'malformed-json')
  expect(problem).toMatchObject({ position, line, column })
})

test.each([
  ['a list for the object', [], ''],
  ['null', null, ''],
  ['neither text nor html', {}, ''],
  ['both text and html', { text: 'a', html: 'b' }, ''],
  ['a number for the text', { text: 1 }, '/text'],
  ['an unknown member', { text: 'a', txet: 'b' }, '/txet'],
  ['an unknown option', { text: 'a', options: { 'a/b~c': 1 } }, '/options/a~1b~0c'],
  ['a wrong confidence', { text: 'a', options: { minConfidence: 2 } }, '/options/minConfidence'],
  ['a wrong name', { text: 'a', options: { names: ['x', 3] } }, '/options/names/1'],
  ['wrong offsets', { text: 'a', options: { offsets: 'bytes' } }, '/options/offsets'],
  ['a wrong level', { text: 'a', options: { rules: { quotes: 'fatal' } } }, '/options/rules/quotes'],
  ['a wrong language', { text: 'a', language: 'the english' }, '/language'],
  ['two languages', { text: 'a', language: 'en', options: { language: 'en-GB' } }, '/language'],
])('a request with %s is refused with a pointer to it', async (_, body, pointer) => {
  const problem = await problemOf(await post('/v1/check', body), 422, 'invalid-request')
  expect(problem.errors?.map((one) => one.pointer)).toContain(pointer)
})

test('an unknown rule is named', async () => {
  const problem = await problemOf(
    await post('/v1/check', { text: 'a', options: { rules: { 'merged-wrods': 'off' } } }),
    422,
    'invalid-request',
  )
  expect(problem.errors?.[0]).toMatchObject({ pointer: '/options/rules/merged-wrods' })
  expect(problem.errors?.[0].detail).toContain('merged-wrods')
})

test('wrong options in the query are named by parameter', async () => {
  const response = await post('/v1/check?minConfidence=high&rules=nope=off&colour=red', 'a', {
    'content-type': 'text/plain',
  })
  const problem = await problemOf(response, 422, 'invalid-request')
  expect(problem.errors?.map(({ parameter }) => parameter).sort()).toEqual([
    'colour',
    'minConfidence',
    'rules',
  ])
})

test('options beside a JSON body are refused, not overlooked', async () => {
  const problem = await problemOf(await post('/v1/check?offsets=utf8', { text: 'a' }), 422, 'invalid-request')
  expect(problem.errors?.[0].parameter).toBe('offsets')
})

test('faults are listed up to a number', async () => {
  const names = Array.from({ length: 500 }, () => 1)
  const problem = await problemOf(
    await post('/v1/check', { text: 'a', options: { names } }),
    422,
    'invalid-request',
  )
  expect(problem.errors).toHaveLength(20)
  expect(problem.omittedErrors).toBe(480)
})

test.each(['', ' \n\t', '\u00a0'])('an empty text %j is refused', async (text) => {
  await problemOf(await post('/v1/check', { text }), 422, 'empty-text')
  await problemOf(await post('/v1/fix', text, { 'content-type': 'text/plain' }), 422, 'empty-text')
})

test('an unsupported language is refused with the supported ones; a variety of a supported one is not', async () => {
  const problem = await problemOf(
    await post('/v1/check', { text: 'Hallo.', language: 'de' }),
    422,
    'unsupported-language',
  )
  expect(problem.supported).toEqual(['en'])
  expect((await post('/v1/check', { text: 'Hello.', options: { language: 'en-GB' } })).status).toBe(200)
})

test('deep JSON is refused or read, never a crash', async () => {
  const deep = `{"text":"a","options":{"rules":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
  await problemOf(await post('/v1/check', deep), 422, 'invalid-request')
  await problemOf(await post('/v1/check', '['.repeat(LIMIT)), 400, 'malformed-json')
})

/** A text without end, and how much of it was asked for. */
function endless(): { body: ReadableStream<Uint8Array>; sent: () => number } {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536
      controller.enqueue(new Uint8Array(65_536).fill(97))
    },
  })
  return { body, sent: () => sent }
}

test('a body that says it is too large is refused unread', async () => {
  const { body, sent } = endless()
  const response = await call('/v1/check', {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'content-length': String(LIMIT + 1) },
    body,
  })
  expect((await problemOf(response, 413, 'body-too-large')).limit).toBe(LIMIT)
  expect(sent()).toBeLessThan(LIMIT / 2)
})

test('a body that does not say how long it is is read no further than the limit', async () => {
  const { body, sent } = endless()
  const response = await call('/v1/check', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body,
  })
  await problemOf(response, 413, 'body-too-large')
  expect(sent()).toBeLessThan(2 * LIMIT)
})

test('the limit is a body that may just be sent', async () => {
  const response = await post('/v1/check', 'a'.repeat(LIMIT), { 'content-type': 'text/plain' })
  expect(response.status).toBe(200)
  await response.body?.cancel()
})

test('a gzip bomb is refused while it unpacks', async () => {
  const bomb = await gzip(new Uint8Array(64 << 20).fill(97))
  expect(bomb.length).toBeLessThan(LIMIT)
  await problemOf(await post('/v1/check', bomb, { 'content-encoding': 'gzip' }), 413, 'body-too-large')
})

test('broken gzip and other codings are refused', async () => {
  const whole = await gzip('{"text":"a"}')
  for (const broken of ['{"text":"a"}', whole.subarray(0, whole.length - 6)]) {
    await problemOf(
      await post('/v1/check', broken, { 'content-encoding': 'gzip' }),
      400,
      'malformed-compression',
    )
  }
  const response = await post('/v1/check', '{"text":"a"}', { 'content-encoding': 'br' })
  expect(response.headers.get('accept-encoding')).toBe('gzip')
  await problemOf(response, 415, 'unsupported-encoding')
})

test.each([
  undefined,
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
])('the media type %s is refused', async (type) => {
  const response = await call('/v1/check', {
    method: 'POST',
    headers: type ? { 'content-type': type } : {},
    body: new TextEncoder().encode('a'),
  })
  expect(response.headers.get('accept-post')).toBe('application/json, text/plain, text/html')
  await problemOf(response, 415, 'unsupported-media-type')
})

test('an unknown charset and bytes that are not UTF-8 are refused', async () => {
  await problemOf(
    await post('/v1/check', 'a', { 'content-type': 'text/plain; charset=klingon' }),
    415,
    'unsupported-charset',
  )
  const bytes = new Uint8Array([0xc3, 0xa9, 0xef, 0xbf, 0xbd, 0xf0, 0x9f, 0x99, 0x82, 0xe9, 0x20])
  expect(
    (
      await problemOf(
        await post('/v1/check', bytes, { 'content-type': 'text/plain' }),
        400,
        'malformed-encoding',
      )
    ).byte,
  ).toBe(9)
  expect(
    (await problemOf(await post('/v1/check', new Uint8Array([0x7b, 0xff])), 400, 'malformed-encoding')).byte,
  ).toBe(1)
})

test.each(['image/png', 'application/json;q=0, text/plain;q=0'])(
  'Accept: %s cannot be met',
  async (accept) => {
    const problem = await problemOf(await post('/v1/check', { text: 'a' }, { accept }), 406, 'not-acceptable')
    expect(problem.supported).toEqual([
      'application/json',
      'application/sarif+json',
      'text/html',
      'text/plain',
    ])
    await problemOf(await call('/v1/rules', { headers: { accept } }), 406, 'not-acceptable')
  },
)

test.each([
  ['DELETE', '/v1/check', 'POST, OPTIONS'],
  ['GET', '/v1/check', 'POST, OPTIONS'],
  ['HEAD', '/v1/fix', 'POST, OPTIONS'],
  ['POST', '/v1/rules', 'GET, HEAD, OPTIONS'],
  ['PUT', '/v1/rules/quotes', 'GET, HEAD, OPTIONS'],
  ['POST', '/docs', 'GET, HEAD, OPTIONS'],
])('%s %s is refused with what is allowed', async (method, path, allow) => {
  const response = await call(path, { method })
  expect(response.headers.get('allow')).toBe(allow)
  if (method === 'HEAD') expect(response.status).toBe(405)
  else await problemOf(response, 405, 'method-not-allowed')
})

test('unknown addresses, rules and problems', async () => {
  await problemOf(await call('/nowhere'), 404, 'not-found')
  await problemOf(await call('/v1/nowhere', { method: 'POST' }), 404, 'not-found')
  await problemOf(await call('/v1/rules/nothing'), 404, 'unknown-rule')
  await problemOf(await call('/rules/%3Cscript%3E'), 404, 'unknown-rule')
  await problemOf(await call('/problems/constructor'), 404, 'unknown-problem')
})

test('every problem has its page', async () => {
  for (const slug of Object.keys(PROBLEMS)) {
    const response = await call(`/problems/${slug}`)
    expect(response.status, slug).toBe(200)
    await response.body?.cancel()
  }
})
