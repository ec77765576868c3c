import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { CATEGORIES } from '../../src/engine/report/categories.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import { ROUTES } from '../../src/service/api.ts'
import { openApiDocument } from '../../src/service/openapi.ts'
import { ruleSchema } from '../../src/service/report-schema.ts'
import { call } from './client.ts'

beforeAll(() => applyD1Migrations(env.DB, env.MIGRATIONS))

interface Schema {
  readonly enum?: string[]
  readonly propertyNames?: Schema
  readonly properties?: Record<string, Schema>
}

interface OpenApi {
  readonly openapi: string
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>
  >
  readonly components: {
    readonly schemas: Record<string, { properties: Record<string, Schema> }>
  }
}

test('the rules are listed and each has an address and a page', async () => {
  const { rules } = z
    .strictObject({ rules: z.array(ruleSchema) })
    .parse(await (await call('/v1/rules')).json())
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
  const list = await (await call('/rules')).text()
  for (const rule of rules) {
    expect(await (await call(`/v1/rules/${rule.id}`)).json()).toEqual(rule)
    expect(list).toContain(`href="/rules/${rule.id}"`)
    const page = await (await call(new URL(rule.help).pathname)).text()
    expect(page).toContain(`<code>${rule.id}</code>`)
    expect(page).toContain(rule.mqm.id)
    expect(page.match(/<mark>[^<]/g), rule.id).toHaveLength(rule.docs.wrong.length)
  }
})

test('the OpenAPI document is what the sources say: if not, run npm run prepare', async () => {
  expect(await (await call('/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(openApiDocument())))
})

test('every documented address is served, with its method', async () => {
  for (const { method, path } of ROUTES) {
    const response = await call(path.replace('{id}', 'quotes'), { method })
    expect([404, 405], `${method} ${path}`).not.toContain(response.status)
    await response.body?.cancel()
  }
})

test('the OpenAPI document names every route, rule and problem', async () => {
  const document = (await (await call('/openapi.json')).json()) as OpenApi
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual([
    '/v1/check',
    '/v1/fix',
    '/v1/rules',
    '/v1/rules/{id}',
    '/v1/gate/{connection}',
    '/v1/gate/{connection}/dismissals',
    '/v1/hooks/{connection}',
    '/v1/connections',
    '/v1/connections/{id}',
    '/v1/connections/{id}/secrets',
    '/v1/connections/{id}/test',
    '/v1/connections/{id}/overrides',
    '/v1/connections/{id}/deliveries',
    '/v1/connections/{id}/resend',
    '/.well-known/jwks.json',
    '/healthz',
  ])
  const { responses } = document.paths['/v1/check'].post
  expect(Object.keys(responses)).toEqual(['200', '400', '406', '413', '415', '422', '429', '500'])
  for (const [status, { content }] of Object.entries(responses)) {
    if (status !== '200') expect(Object.keys(content ?? {})).toEqual(['application/problem+json'])
  }
  const ids = RULES.map(({ id }) => id)
  const { Finding, CheckRequest } = document.components.schemas
  expect(Finding.properties.rule.enum).toEqual(ids)
  expect(Finding.properties.category.enum).toEqual(Object.keys(CATEGORIES))
  expect(CheckRequest.properties.options.properties?.rules.propertyNames?.enum).toEqual(ids)
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  )
  for (const name of references) expect(document.components.schemas[name], name).toBeDefined()
})

test('the documentation shows every route with an example and every form', async () => {
  const document = (await (await call('/openapi.json')).json()) as OpenApi
  const page = await (await call('/docs')).text()
  for (const path of Object.keys(document.paths)) expect(page).toContain(path)
  for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="form-${name}"`)
  expect(page).toContain('curl https://mtlint.test/v1/check')
})
