import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const run = promisify(execFile)

/** A project in which the package is installed beside a stand-in for Strapi's utilities. */
const project = mkdtempSync(join(tmpdir(), 'mtlint-strapi-'))
const modules = join(project, 'node_modules')
cpSync('src/integrations/node', join(modules, 'mtlint-gate'), { recursive: true })
mkdirSync(join(modules, '@strapi/utils'), { recursive: true })
writeFileSync(
  join(modules, '@strapi/utils/package.json'),
  '{"name": "@strapi/utils", "type": "module", "exports": "./index.js"}',
)
writeFileSync(
  join(modules, '@strapi/utils/index.js'),
  `export const errors = { ApplicationError: class extends Error {
     name = 'ApplicationError'
     constructor(message, details) { super(message); this.details = details }
   } }`,
)
afterAll(() => rmSync(project, { recursive: true, force: true }))

const FINDING = {
  field: '/fields/body/value/0/children/0/text',
  severity: 'error',
  message: '“portand” is several words run together.',
}

/** A gate that refuses what holds “portand”; runs actions through the middleware, and gives what came of each. */
async function act(actions: readonly object[], drafts: readonly object[] = []) {
  const asked: { fields: object; type: string; id?: string }[] = []
  const gate = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push(JSON.parse(body))
    const bad = body.includes('portand')
    const answer = {
      publish: !bad,
      verdict: bad ? 'block' : 'pass',
      message: 'mtlint said so.',
      findings: bad ? [FINDING] : [],
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => gate.listen(0, resolve))
  const address = gate.address()
  const port = typeof address === 'object' && address ? address.port : 0
  writeFileSync(
    join(project, 'run.js'),
    `import { mtlint } from 'mtlint-gate/strapi'
     const drafts = ${JSON.stringify(drafts)}
     const strapi = { documents: () => ({ findMany: async () => drafts }) }
     const middleware = mtlint(strapi, {
       gate: 'http://localhost:${port}/v1/gate/strapi', key: 'mtk_1',
       types: { 'api::article.article': { title: 'title', body: { path: 'content', format: 'strapi' } } },
     })
     const results = []
     for (const action of ${JSON.stringify(actions)})
       results.push(await middleware({ uid: 'api::article.article', ...action }, async () => 'done').catch((error) => ({ name: error.name, message: error.message, details: error.details })))
     console.log(JSON.stringify(results))`,
  )
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  try {
    const { stdout } = await run(process.execPath, ['run.js'], { cwd: project })
    return { results: JSON.parse(stdout), asked }
  } finally {
    gate.close()
  }
}

const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }]
const GOOD = { documentId: 'a1', title: 'Ferry', content: blocks('They left the port and the town.') }
const BAD = { ...GOOD, content: blocks('They left the portand the town.') }
const REFUSED = {
  name: 'ApplicationError',
  message: 'mtlint said so.',
  details: { errors: [{ path: ['content'], message: FINDING.message }] },
}

test('a bad document is not published in any language, a good one is', async () => {
  const publish = { action: 'publish', params: { documentId: 'a1', locale: '*' } }
  expect((await act([publish], [GOOD, BAD])).results).toEqual([REFUSED])
  const { results, asked } = await act([publish], [GOOD, GOOD])
  expect(results).toEqual(['done'])
  expect(asked).toEqual(
    Array.from({ length: 2 }, () => ({
      fields: { title: { format: 'text', value: 'Ferry' }, body: { format: 'strapi', value: GOOD.content } },
      type: 'api::article.article',
      id: 'a1',
    })),
  )
})

test('what is created or changed in public is asked about, with what did not change; drafts are not', async () => {
  const { results, asked } = await act(
    [
      { action: 'create', params: { data: BAD } },
      { action: 'create', params: { data: BAD, status: 'published' } },
      { action: 'update', params: { documentId: 'a1', data: { title: 'Other' }, status: 'published' } },
      {
        action: 'update',
        contentType: { options: { draftAndPublish: false } },
        params: { documentId: 'a1', data: {} },
      },
      { action: 'delete', params: { documentId: 'a1' } },
      { uid: 'api::other.other', action: 'publish', params: { documentId: 'a1' } },
    ],
    [BAD],
  )
  expect(results).toEqual(['done', REFUSED, REFUSED, REFUSED, 'done', 'done'])
  expect(asked.length).toBe(3)
})
