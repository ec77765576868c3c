import { expect, test } from 'vitest'
import type { Report } from '../../src/render/report.ts'
import { fixedSchema, reportSchema } from '../../src/service/report-schema.ts'
import { VERSION } from '../../src/version.ts'
import { call, gzip, post } from './client.ts'

const TEXT =
  'The envoy 🙂 arrived on Monday .Nobody had expected that that soon.\n\nThe council met , as planned.\n'

async function reportOf(response: Response): Promise<Report> {
  expect(response.status, response.statusText).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  const body = await response.json()
  reportSchema.parse(body)
  return body as Report
}

async function sha256(text: string | Uint8Array): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

test('a JSON body gets a report that keeps the contract', async () => {
  const report = await reportOf(await post('/v1/check', { text: TEXT, name: 'envoy.txt' }))
  expect(report).toMatchObject({ schema: 'mtlint/1', engine: VERSION })
  expect(report.document).toMatchObject({
    name: 'envoy.txt',
    digest: await sha256(TEXT),
    length: TEXT.length,
    language: 'en',
  })
  expect(report.findings.length).toBeGreaterThan(0)
  for (const { span, excerpt, help, rule } of report.findings) {
    expect(TEXT.slice(span.start, span.end)).toBe(excerpt)
    expect(help).toBe(`https://mtlint.test/rules/${rule}`)
  }
})

test('a raw body gets the same findings, and the digest of its bytes', async () => {
  const json = await reportOf(await post('/v1/check', { text: TEXT }))
  const raw = await reportOf(
    await post('/v1/check?name=a.txt', TEXT, { 'content-type': 'text/plain; charset=utf-8' }),
  )
  expect(raw.findings).toEqual(json.findings)
  expect(raw.document.name).toBe('a.txt')
  expect(raw.document.digest).toBe(await sha256(TEXT))
})

test('a body in another charset is decoded, and its digest is of the bytes as sent', async () => {
  const bytes = new Uint8Array(
    [...'The caf']
      .map((c) => c.charCodeAt(0))
      .concat(0xe9, ...[...' was full .'].map((c) => c.charCodeAt(0))),
  )
  const report = await reportOf(
    await post('/v1/check', bytes, { 'content-type': 'text/plain; charset="windows-1252"' }),
  )
  expect(report.document).toMatchObject({ length: 'The café was full .'.length, digest: await sha256(bytes) })
})

test('a byte-order mark belongs to a raw text, and not to JSON', async () => {
  expect(
    (await reportOf(await post('/v1/check', `\uFEFF${TEXT}`, { 'content-type': 'text/plain' }))).document
      .length,
  ).toBe(TEXT.length + 1)
  expect((await reportOf(await post('/v1/check', `\uFEFF{"text":"A quiet day."}`))).document.length).toBe(12)
})

test('HTML is read as HTML, and spans fit its source', async () => {
  const html =
    '<h1>A quiet day</h1><script>let x = "a .b"</script><p>The <b>envoy</b> arrived &amp; left .</p>'
  for (const response of [
    await post('/v1/check', { html }),
    await post('/v1/check', html, { 'content-type': 'text/html' }),
  ]) {
    const report = await reportOf(response)
    expect(report.findings.length).toBeGreaterThan(0)
    for (const { span, excerpt } of report.findings) expect(html.slice(span.start, span.end)).toBe(excerpt)
    expect(report.findings.every(({ span }) => span.start > html.indexOf('<p>'))).toBe(true)
  }
})

test('offsets count as asked, behind an emoji and an accent', async () => {
  const text = 'Séance 🙂 on Monday .'
  const at = text.indexOf(' .')
  const startOf = async (offsets?: string) => {
    const report = await reportOf(await post('/v1/check', { text, options: { offsets } }))
    const found = report.findings.find(({ rule }) => rule === 'space-before-punctuation')
    return { start: found?.span.start, length: report.document.length }
  }
  const bytes = (part: string) => new TextEncoder().encode(part).length
  expect(await startOf()).toEqual({ start: at, length: text.length })
  expect(await startOf('codepoint')).toEqual({ start: at - 1, length: text.length - 1 })
  expect(await startOf('utf8')).toEqual({ start: bytes(text.slice(0, at)), length: bytes(text) })
})

test('options work in the body and in the query', async () => {
  const rules = (report: Report) => report.findings.map(({ rule, severity }) => `${rule}:${severity}`)
  const inBody = await reportOf(
    await post('/v1/check', {
      text: TEXT,
      options: {
        rules: { 'space-before-punctuation': 'note', 'missing-space': 'off' },
        minConfidence: 0.2,
        preview: true,
        names: ['Xq'],
      },
    }),
  )
  const inQuery = await reportOf(
    await post(
      '/v1/check?rules=space-before-punctuation%3Dnote,missing-space=off&minConfidence=0.2&preview&names=Xq',
      TEXT,
      { 'content-type': 'text/plain' },
    ),
  )
  expect(rules(inQuery)).toEqual(rules(inBody))
  expect(rules(inBody)).toContain('space-before-punctuation:note')
  expect(rules(inBody).some((one) => one.startsWith('missing-space'))).toBe(false)
})

test('a gzipped body is the same as a plain one', async () => {
  const body = JSON.stringify({ text: TEXT })
  const zipped = await reportOf(await post('/v1/check', await gzip(body), { 'content-encoding': 'gzip' }))
  expect(zipped).toEqual(await reportOf(await post('/v1/check', body)))
})

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  ['application/json;q=0.5, application/sarif+json', 'application/sarif+json'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['text/plain', 'text/plain; charset=utf-8'],
  ['text/*;q=0.3, text/html;q=0', 'text/plain; charset=utf-8'],
])('Accept: %s is answered with %s', async (accept, type) => {
  const response = await post('/v1/check', { text: TEXT }, accept ? { accept } : {})
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('vary')?.toLowerCase()).toContain('accept')
  expect(response.headers.get('cache-control')).toBe('no-store')
  await response.body?.cancel()
})

test('SARIF carries the findings with places in UTF-16, whatever offsets were asked for', async () => {
  const response = await post(
    '/v1/check',
    { text: TEXT, options: { offsets: 'utf8' } },
    { accept: 'application/sarif+json' },
  )
  const sarif = (await response.json()) as {
    version: string
    runs: {
      columnKind: string
      results: {
        locations: {
          physicalLocation: { region: { charOffset: number; charLength: number; snippet: { text: string } } }
        }[]
      }[]
    }[]
  }
  expect(sarif.version).toBe('2.1.0')
  expect(sarif.runs[0].columnKind).toBe('utf16CodeUnits')
  expect(sarif.runs[0].results.length).toBeGreaterThan(0)
  for (const { locations } of sarif.runs[0].results) {
    const { charOffset, charLength, snippet } = locations[0].physicalLocation.region
    expect(TEXT.slice(charOffset, charOffset + charLength)).toBe(snippet.text)
  }
})

test('the HTML report escapes what was sent and runs nothing', async () => {
  const text = 'He said <script>alert(1)</script> and left .</style><img src=x onerror=alert(1)>'
  const response = await post('/v1/check', { text, name: '<b>x</b>' }, { accept: 'text/html' })
  const page = await response.text()
  expect(page).not.toMatch(/<script|<img|<b>x/i)
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+';/,
  )
})

test('/v1/fix gives text, diff, number of edits and the report on what is left', async () => {
  const response = await post('/v1/fix', { text: TEXT, name: 'envoy.txt' })
  expect(response.status).toBe(200)
  const fixed = fixedSchema.parse(await response.json())
  expect(fixed.text).toContain('The council met, as planned.')
  expect(fixed.applied).toBeGreaterThan(0)
  expect(fixed.diff).toMatch(/^--- envoy\.txt\n\+\+\+ envoy\.txt\n@@ /)
  expect(fixed.report.document).toMatchObject({
    name: 'envoy.txt',
    length: fixed.text.length,
    digest: await sha256(fixed.text),
  })
  const left = await reportOf(await post('/v1/check', { text: fixed.text, name: 'envoy.txt' }))
  expect(fixed.report).toEqual(left)
  const again = fixedSchema.parse(await (await post('/v1/fix', { text: fixed.text })).json())
  expect(again).toMatchObject({ text: fixed.text, diff: '', applied: 0 })
})

test('/v1/fix mends HTML in its source', async () => {
  const fixed = fixedSchema.parse(
    await (
      await post('/v1/fix', { html: '<p>The <b>council</b> met , as planned &amp; agreed.</p>' })
    ).json(),
  )
  expect(fixed.text).toBe('<p>The <b>council</b> met, as planned &amp; agreed.</p>')
})

test.each([
  ['lone surrogates', '{"text":"The \\ud800 council \\udc00 met ,"}', 'application/json'],
  ['a megabyte of brackets', '(['.repeat(500_000), 'text/plain'],
  ['nothing but tags', '<div>'.repeat(50_000), 'text/html'],
  ['unclosed tags and entities', '<p title="&am<<<&#x110000;&lt;p&gt'.repeat(2_000), 'text/html'],
  ['scripts', `<p>A day.</p><script>${'</scrip>'.repeat(5_000)}`, 'text/html'],
  [
    'control characters',
    String.fromCharCode(...Array.from({ length: 32 }, (_, i) => i)).repeat(500),
    'text/plain',
  ],
])('hostile: %s', async (_, body, type) => {
  const report = await reportOf(await post('/v1/check', body, { 'content-type': type }))
  expect(report.verdict).toMatch(/^(pass|review|block)$/)
})

test('calls at the same time do not mix', async () => {
  const texts = Array.from(
    { length: 24 },
    (_, i) => `Council number ${i} met${i % 2 ? ' ,' : ','} as planned.`,
  )
  const reports = await Promise.all(
    texts.map((text) => post('/v1/check', { text, name: text }).then(reportOf)),
  )
  reports.forEach((report, i) => {
    expect(report.document.name).toBe(texts[i])
    expect(report.findings).toHaveLength(i % 2)
  })
})

test('HEAD and GET of a resource agree', async () => {
  for (const path of ['/', '/docs', '/rules', '/v1/rules', '/openapi.json', '/healthz']) {
    const [get, head] = [await call(path), await call(path, { method: 'HEAD' })]
    expect(head.status, path).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    await get.body?.cancel()
  }
})
