import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import vectors from '../../fixtures/gate/digest.json'
import { gateAnswerSchema, gateTestSchema } from '../../src/service/report-schema.ts'
import type { GateAnswer } from '../../src/service/routes/gate.ts'
import { admin, ask, call, connect, type ProblemBody, post } from './client.ts'

const GOOD = {
  title: 'Ferry service resumes on the lake',
  body: { format: 'html', value: '<p>The ferry left the harbour of Veltmar on Monday morning.</p>' },
}
const BAD = {
  title: 'Ferry service resumes on the lake',
  body: {
    format: 'wordpress',
    value: '<!-- wp:paragraph --><p>The ferry left <b>Tanzania</b>the day before.</p><!-- /wp:paragraph -->',
  },
}

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

async function answerOf(response: Response): Promise<GateAnswer> {
  const body = await response.text()
  expect(response.status, body).toBe(200)
  return gateAnswerSchema.parse(JSON.parse(body)) as GateAnswer
}

/** What a ticket says, once its signature was verified with the published keys. */
async function claimsOf(ticket: string) {
  const keys = createLocalJWKSet(await (await call('/.well-known/jwks.json')).json())
  return jwtVerify(ticket, keys, { issuer: 'https://mtlint.test', typ: 'mtlint-ticket+jwt' })
}

test('a good text passes, with a ticket that anyone can verify', async () => {
  const connection = await connect()
  const answer = await answerOf(await ask(connection, { fields: GOOD }))
  expect(answer).toMatchObject({ verdict: 'pass', publish: true, connection: connection.id })
  expect(answer.message).toBe('mtlint found nothing that stands in the way of publishing.')
  const { payload, protectedHeader } = await claimsOf(answer.ticket!)
  expect(protectedHeader.alg).toBe('EdDSA')
  expect(payload).toMatchObject({ sub: connection.id, verdict: 'pass', digest: answer.document.digest })
  expect(payload.exp! - payload.iat!).toBe(600)
  expect(Date.parse(answer.ticketExpires!)).toBe(payload.exp! * 1000)
})

test('a bad text is blocked, and the editor is told why and where', async () => {
  const answer = await answerOf(await ask(await connect(), { fields: BAD }))
  expect(answer).toMatchObject({ verdict: 'block', publish: false, counts: { error: 1 } })
  expect(answer.ticket).toBeUndefined()
  expect(answer.message).toBe(
    'mtlint found 1 error: this should not be published as it stands. Words run together: “Tanzaniathe”.',
  )
  const [finding] = answer.findings
  const { start, end } = finding.span
  expect(finding.field).toBe('/fields/body/value')
  expect(BAD.body.value.slice(start, end)).toBe('Tanzania</b>the')
  expect(finding.excerpt).toBe('Tanzania</b>the')
  expect(finding.repairs[0].edits[0].field).toBe('/fields/body/value')
})

test('?block=status turns a block into 422, and nothing else', async () => {
  const connection = await connect()
  const blocked = await ask(connection, { fields: BAD }, '?block=status')
  expect(blocked.status).toBe(422)
  expect(blocked.headers.get('content-type')).toBe('application/problem+json')
  expect(await blocked.json()).toMatchObject({
    type: '/problems/blocked',
    detail: expect.stringContaining('“Tanzaniathe”'),
    verdict: 'block',
  })
  expect((await ask(connection, { fields: GOOD }, '?block=status')).status).toBe(200)
  const reporting = await connect({ policy: { reportOnly: true } })
  expect((await ask(reporting, { fields: BAD }, '?block=status')).status).toBe(200)
})

test('an editor who publishes against the verdict gets a ticket that says so, and is recorded', async () => {
  const connection = await connect()
  const override = { by: 'Mara Idlewise', why: 'The spelling is quoted.' }
  const answer = await answerOf(await ask(connection, { fields: BAD, id: '42', override }))
  expect(answer).toMatchObject({ verdict: 'block', publish: true, override })
  const { payload } = await claimsOf(answer.ticket!)
  expect(payload).toMatchObject({ verdict: 'block', override, digest: answer.document.digest })
  const { overrides } = (await (await admin(`/v1/connections/${connection.id}/overrides`)).json()) as {
    overrides: object[]
  }
  expect(overrides).toMatchObject([
    { ...override, id: payload.jti, document: '42', digest: answer.document.digest, counts: { error: 1 } },
  ])
  // Where nothing stands in the way there is nothing to override.
  const needless = await answerOf(await ask(connection, { fields: GOOD, override }))
  expect(needless.override).toBeUndefined()
  const strict = await connect({ policy: { overrides: false } })
  expect((await ask(strict, { fields: BAD, override })).status).toBe(403)
})

test('who does not show the key is refused, whether or not there is such a connection', async () => {
  const { id, secrets } = await connect()
  const asking = (headers: Record<string, string>, path = `/v1/gate/${id}`) =>
    post(path, { fields: GOOD }, headers)
  const none = await asking({})
  expect(none.status).toBe(401)
  expect(none.headers.get('www-authenticate')).toContain('Bearer')
  const wrong = await asking({ authorization: `Bearer ${secrets.key.slice(0, -1)}` })
  const unknown = await asking({ authorization: `Bearer ${secrets.key}` }, '/v1/gate/nobody')
  expect([wrong.status, unknown.status]).toEqual([401, 401])
  expect(((await wrong.json()) as ProblemBody).detail).toBe(((await unknown.json()) as ProblemBody).detail)
  expect((await asking({ authorization: `Basic ${secrets.key}` })).status).toBe(401)
  const test = await call(`/v1/gate/${id}`, { headers: { authorization: `Bearer ${secrets.key}` } })
  expect(gateTestSchema.parse(await test.json())).toMatchObject({
    connection: id,
    kind: 'wordpress',
    onFailure: 'open',
  })
})

test('the digest is of all strings, as other languages compute it', async () => {
  const connection = await connect()
  for (const { name, fields, digest } of vectors) {
    const { document } = await answerOf(await ask(connection, { fields }))
    expect(document.digest, name).toBe(digest)
  }
})

test('fields are checked together, and each finding is in its own', async () => {
  const fields = {
    title: 'Pashinyan speaks in Yerevan',
    body: {
      format: 'strapi',
      value: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Prime Minister Nikol ' },
            { type: 'text', text: 'Pachinian', bold: true },
            { type: 'text', text: ' said that the talksbetween both sides had ended.' },
          ],
        },
      ],
    },
    captions: ['A view of Yerevan', 'Nikol Pachinian on Monday'],
  }
  const { findings } = await answerOf(await ask(await connect(), { fields }))
  expect(findings.map(({ rule, field, excerpt }) => [rule, field, excerpt])).toEqual([
    ['name-variant', '/fields/body/value/0/children/1/text', 'Pachinian'],
    ['merged-words', '/fields/body/value/0/children/2/text', 'talksbetween'],
    ['name-variant', '/fields/captions/1', 'Pachinian'],
  ])
  expect(findings[0].related[0]).toMatchObject({ field: '/fields/title', excerpt: 'Pashinyan' })
})

test('the policy decides: severities, options, types and categories', async () => {
  const connection = await connect({
    policy: {
      block: ['error', 'warning'],
      options: { names: ['Talksbetween'] },
      exceptions: [
        { types: ['page'], reportOnly: true },
        { categories: ['opinion'], block: [], options: { rules: { 'merged-words': 'note' } } },
      ],
    },
  })
  const say = async (parts: object) => answerOf(await ask(connection, { fields: BAD, ...parts }))
  expect(await say({})).toMatchObject({ verdict: 'block', publish: false })
  expect(await say({ type: 'page' })).toMatchObject({ verdict: 'block', publish: true, reportOnly: true })
  expect(await say({ categories: ['news', 'opinion'] })).toMatchObject({
    verdict: 'pass',
    counts: { note: 1 },
  })
  const named = await answerOf(
    await ask(connection, { fields: { body: 'The talksbetween both sides ended.' } }),
  )
  expect(named.verdict).toBe('pass')
})

test('reports are kept where the policy says so, for people to read', async () => {
  const keeping = await connect({ policy: { keepReports: 7 } })
  const { link, message } = await answerOf(await ask(keeping, { fields: BAD, name: 'Ferry' }))
  expect(message.endsWith(`Report: ${link}`)).toBe(true)
  const page = await (await call(new URL(link!).pathname)).text()
  expect(page).toContain('<h1>Ferry</h1>')
  expect(page).toMatch(/<mark[^>]*>[\s\S]*?Tanzaniathe/)
  expect((await answerOf(await ask(keeping, { fields: GOOD }))).link).toBeUndefined()
  const before = await env.DB.prepare('SELECT count(*) AS n FROM reports').first<{ n: number }>()
  await ask(await connect(), { fields: BAD })
  expect(await env.DB.prepare('SELECT count(*) AS n FROM reports').first<{ n: number }>()).toEqual(before)
})

test('false alarms: a name, a finding, or all of a kind are left out of later checks', async () => {
  const connection = await connect()
  const fields = { body: 'The talksbetween both sides ended. Nobody [militares] was hurt.' }
  const dismiss = (body: object) =>
    post(`/v1/gate/${connection.id}/dismissals`, body, { authorization: `Bearer ${connection.secrets.key}` })
  const findings = async () => (await answerOf(await ask(connection, { fields }))).findings
  const [first, second] = await findings()
  expect((await dismiss({ consent: false, name: 'talksbetween' })).status).toBe(403)
  expect((await dismiss({ consent: true })).status).toBe(422)
  expect((await dismiss({ consent: true, name: 'a', key: 'b' })).status).toBe(422)
  expect((await findings()).length).toBe(2)
  expect((await dismiss({ consent: true, name: 'talksbetween', by: 'Mara' })).status).toBe(204)
  expect((await dismiss({ consent: true, name: 'talksbetween' })).status).toBe(204)
  expect((await findings()).map(({ rule }) => rule)).toEqual([second.rule])
  expect((await dismiss({ consent: true, key: second.key })).status).toBe(204)
  expect(await answerOf(await ask(connection, { fields }))).toMatchObject({ verdict: 'pass', findings: [] })
  const { dismissals } = (await (await admin(`/v1/connections/${connection.id}`)).json()) as {
    dismissals: object
  }
  expect(dismissals).toEqual({ names: ['talksbetween'], ids: [], keys: [second.key] })
  const back = (query: string) =>
    call(`/v1/gate/${connection.id}/dismissals?${query}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${connection.secrets.key}` },
    })
  expect((await back('name=talksbetween')).status).toBe(204)
  expect((await back('name=talksbetween')).status).toBe(404)
  expect((await findings()).map(({ id }) => id)).toEqual([first.id])
  expect((await dismiss({ consent: true, id: first.id })).status).toBe(204)
  expect(await findings()).toEqual([])
})

test('what is wrong is named by its pointer', async () => {
  const connection = await connect()
  const wrong = async (body: unknown, status: number, pointer?: string) => {
    const response = await ask(connection, body)
    const problem = (await response.json()) as ProblemBody
    expect([response.status, problem.errors?.[0].pointer], JSON.stringify(problem)).toEqual([status, pointer])
  }
  await wrong('{', 400)
  await wrong('[]', 422, '')
  await wrong({}, 422, '/fields')
  await wrong({ fields: [] }, 422, '/fields')
  await wrong({ fields: { headline: 'x' } }, 422, '/fields/headline')
  await wrong({ fields: { title: 5 } }, 422, '/fields/title')
  await wrong({ fields: { body: { format: 'docx', value: '' } } }, 422, '/fields/body/format')
  await wrong({ fields: { body: { value: '', kind: 'x' } } }, 422, '/fields/body/kind')
  await wrong({ fields: { body: { format: 'lexical', value: [] } } }, 422, '/fields/body/value')
  await wrong({ fields: { captions: ['a', { format: 'html', value: 5 }] } }, 422, '/fields/captions/1/value')
  await wrong({ fields: GOOD, override: { by: 'Mara' } }, 422, '/override/why')
  await wrong({ fields: GOOD, colour: 'red' }, 422, '/colour')
  await wrong({ fields: GOOD, language: 'xx' }, 422)
  let deep: unknown = 'x'
  for (let i = 0; i < 5000; i++) deep = [deep]
  await wrong(
    { fields: { body: { format: 'strapi', value: deep } } },
    422,
    expect.stringMatching(/^\/fields\/body\/value\/0/),
  )
  await wrong({ fields: { body: 'word '.repeat(250_000) } }, 413)
  expect(
    (
      await post(`/v1/gate/${connection.id}`, '<p>', {
        authorization: `Bearer ${connection.secrets.key}`,
        'content-type': 'text/html',
      })
    ).status,
  ).toBe(415)
  expect(await answerOf(await ask(connection, { fields: {} }))).toMatchObject({
    verdict: 'pass',
    document: { words: 0 },
  })
})

test('a text in very many pieces is answered', async () => {
  const children = Array.from({ length: 20_000 }, () => ({ type: 'text', text: 'so ' }))
  const value = [{ type: 'paragraph', children }]
  const answer = await answerOf(await ask(await connect(), { fields: { body: { format: 'strapi', value } } }))
  expect(answer.document.words).toBe(20_000)
})

test('spans count as asked', async () => {
  const connection = await connect()
  const body = '🚢 “Ja”: the talksbetween both sides ended.'
  const spanOf = async (offsets: string) =>
    (await answerOf(await ask(connection, { fields: { body }, offsets }))).findings[0].span
  expect(await spanOf('utf16')).toEqual({ start: 13, end: 25 })
  expect(await spanOf('codepoint')).toEqual({ start: 12, end: 24 })
  const bytes = await spanOf('utf8')
  expect(new TextDecoder().decode(new TextEncoder().encode(body).slice(bytes.start, bytes.end))).toBe(
    'talksbetween',
  )
})
