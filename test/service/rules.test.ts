import { expect, test } from 'vitest'
import { z } from 'zod'
import { RULES } from '../../src/engine/rules/index.ts'
import { ruleSchema } from '../../src/service/report-schema.ts'
import { call } from './client.ts'

interface OpenApi {
  readonly openapi: string
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>
  >
  readonly components: {
    readonly schemas: Record<string, { properties: Record<string, { enum?: string[] }> }>
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

test('the OpenAPI document names every route, rule and problem', async () => {
  const document = (await (await call('/openapi.json')).json()) as OpenApi
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual([
    '/v1/check',
    '/v1/fix',
    '/v1/rules',
    '/v1/rules/{id}',
    '/healthz',
  ])
  const { responses } = document.paths['/v1/check'].post
  expect(Object.keys(responses)).toEqual(['200', '400', '406', '413', '415', '422', '429', '500'])
  for (const [status, { content }] of Object.entries(responses)) {
    if (status !== '200') expect(Object.keys(content ?? {})).toEqual(['application/problem+json'])
  }
  expect(document.components.schemas.Finding.properties.rule.enum).toEqual(RULES.map(({ id }) => id))
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
