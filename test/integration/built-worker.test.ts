import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadResources } from '../../src/cli/resources.ts'
import { check } from '../../src/engine/check.ts'
import { RULES } from '../../src/engine/rules/index.ts'
import { type Site, startSite } from '../../src/tools/site.ts'

/** The Worker as it is uploaded, which is smaller than its sources and has the rules’ documentation in a file of its own. */
let site: Site

beforeAll(async () => {
  site = await startSite()
}, 120_000)

afterAll(() => site?.stop())

interface Told {
  readonly id: string
  readonly message: string
  readonly confidence: number
}

const told = (findings: readonly Told[]): Told[] =>
  findings.map(({ id, message, confidence }) => ({ id, message, confidence }))

test('it finds what the sources find, in the examples of each rule', { timeout: 60_000 }, async () => {
  const resources = loadResources()
  for (const { id, docs } of RULES) {
    const text = docs.wrong.join('\n\n')
    const response = await fetch(`${site.address}/v1/check`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
    const { findings } = (await response.json()) as { findings: Told[] }
    expect(told(findings), id).toEqual(told(check({ text, format: 'text' }, {}, resources).findings))
  }
})

test('it knows the documentation of each rule', { timeout: 60_000 }, async () => {
  for (const { id, docs } of RULES) {
    const response = await fetch(`${site.address}/v1/rules/${id}`)
    expect(await response.json()).toMatchObject({ id, docs })
  }
})

test('it reads no documentation at its start', () => {
  const script = readFileSync('dist/worker/worker.js', 'utf8')
  for (const { docs } of RULES) expect(script).not.toContain(docs.summary)
})

test('its places are found again in the sources', () => {
  const map = JSON.parse(readFileSync('dist/worker/worker.js.map', 'utf8')) as { sources: string[] }
  for (const { id } of RULES) {
    const source = map.sources.find((path) => path.endsWith(`/engine/rules/${id}.ts`))
    expect(source && existsSync(`dist/worker/${source}`), id).toBe(true)
  }
})
