import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, type Site, startSite } from '../../src/tools/site.ts'

/** A folder in which Payload is installed, with its adapter for SQLite. */
const home = process.env.PAYLOAD_HOME
const here = home !== undefined && existsSync(join(home, 'node_modules/payload'))
if (!here)
  console.warn(
    'Payload’s tests are skipped: PAYLOAD_HOME names no folder where payload and @payloadcms/db-sqlite are installed.',
  )

/** Lexical’s editor state of one paragraph. */
const lexical = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: texts.map((text) => ({ type: 'text', text })) }],
  },
})
const GOOD = {
  title: 'Ferry service resumes',
  content: lexical('The convoy left ', 'Tanzania', ' the day before.'),
}
const BAD = { ...GOOD, content: lexical('The convoy left ', 'Tanzania', 'the day before.') }

describe.skipIf(!here)('Payload', () => {
  let worker: Site
  let state: string
  let cms: Cms
  let connection: { id: string; gate: string; key: string }

  beforeAll(async () => {
    state = mkdtempSync(join(tmpdir(), 'mtlint-payload-'))
    worker = await startSite({ args: ['--persist-to', join(state, 'worker')] })
    connection = await connect(worker.address)
    // As npm installs it: what the package says belongs to it.
    cpSync('src/integrations/node', join(home!, 'node_modules/mtlint-gate'), { recursive: true })
    cpSync('test/payload/server.js', join(home!, 'server.mjs'))
    cms = await Cms.start(join(state, 'payload.db'), connection)
  }, 180_000)

  afterAll(async () => {
    await cms?.stop()
    await worker?.stop()
    rmSync(state, { recursive: true, force: true })
  })

  test('a bad article is not published, and the fields say why; the repaired one is', async () => {
    const refused = await cms.post('articles', { ...BAD, _status: 'published' })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].message).toContain('Words run together: “Tanzaniathe”.')
    expect(refused.body.errors[0].data.errors).toEqual([
      { path: 'content', message: '“Tanzaniathe” is several words run together: “Tanzania the”.' },
    ])
    const draft = await cms.post('articles', { ...BAD, _status: 'draft' })
    expect(draft.status).toBe(201)
    const { id } = draft.body.doc
    expect((await cms.patch('articles', id, { _status: 'published' })).status).toBe(400)
    const published = await cms.patch('articles', id, { ...GOOD, _status: 'published' })
    expect(published.status).toBe(200)
    expect(published.body.doc._status).toBe('published')
  })

  test('a published one is not changed for the worse, and is filed without a check', async () => {
    const { id } = (await cms.post('articles', { ...GOOD, _status: 'published' })).body.doc
    expect((await cms.patch('articles', id, { content: BAD.content })).status).toBe(400)
    expect(
      (await cms.patch('articles', id, { seo: { description: 'They came to the portand left.' } })).status,
    ).toBe(400)
    expect((await cms.get('articles', id)).content).toEqual(GOOD.content)
    const asked = cms.decisions()
    expect((await cms.patch('articles', id, { category: 'world' })).status).toBe(200)
    expect(cms.decisions()).toBe(asked)
    // A draft of the next version is nobody's business.
    const draft = await cms.patch('articles', `${id}?draft=true`, { content: BAD.content, _status: 'draft' })
    expect(draft.status).toBe(200)
    expect((await cms.get('articles', id)).content).toEqual(GOOD.content)
  })

  test('a collection without drafts is published whenever it is stored', async () => {
    expect((await cms.post('notes', { title: 'The harbourwas closed' })).status).toBe(400)
    expect((await cms.post('notes', { title: 'The harbour was closed' })).status).toBe(201)
  })

  test('who may override gives a reason; who may not cannot', async () => {
    const override = { ...BAD, _status: 'published', mtlintOverride: 'The spelling is quoted.' }
    expect((await cms.post('articles', override, 'writer')).status).toBe(400)
    expect((await cms.post('articles', { ...override, mtlintOverride: ' ' }, 'chief')).status).toBe(400)
    const published = await cms.post('articles', override, 'chief')
    expect(published.status).toBe(201)
    expect((await cms.get('articles', published.body.doc.id)).mtlintOverride ?? null).toBeNull()
    const { overrides } = await admin(worker.address, 'GET', `/v1/connections/${connection.id}/overrides`)
    expect(overrides).toMatchObject([{ by: 'chief@example.com', why: override.mtlintOverride }])
  })

  test('while the Worker is silent it does as it is set', async () => {
    const silent = { ...connection, gate: 'http://localhost:9/v1/gate/nobody' }
    const open = await Cms.start(join(state, 'open.db'), { ...silent, onFailure: 'open' })
    expect((await open.post('articles', { ...BAD, _status: 'published' })).status).toBe(201)
    await open.stop()
    const closed = await Cms.start(join(state, 'closed.db'), { ...silent, onFailure: 'closed' })
    const refused = await closed.post('articles', { ...GOOD, _status: 'published' })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].message).toContain('mtlint could not check this text')
    expect((await closed.post('articles', { ...GOOD, _status: 'draft' })).status).toBe(201)
    await closed.stop()
  })

  test('report only refuses nothing', async () => {
    const report = await Cms.start(join(state, 'report.db'), { ...connection, mode: 'report' })
    expect((await report.post('articles', { ...BAD, _status: 'published' })).status).toBe(201)
    await report.stop()
  })
})

/** Adds a connection to the Worker. */
async function connect(address: string): Promise<{ id: string; gate: string; key: string }> {
  const { id, gate, secrets } = await admin(address, 'POST', '/v1/connections', { kind: 'payload' })
  return { id, gate, key: secrets.key }
}

/** Asks the Worker's admin API. */
async function admin(address: string, method: string, path: string, body?: object): Promise<Answer['body']> {
  const secret = /^MTLINT_ADMIN_SECRET="(.*)"$/m.exec(readFileSync('.dev.vars', 'utf8'))?.[1]
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any
}

/** A running Payload, asked by its REST API. */
class Cms {
  private readonly address: string
  private readonly child: ChildProcess
  private readonly tokens = new Map<string, string>()
  private asked = 0

  private constructor(address: string, child: ChildProcess) {
    this.address = address
    this.child = child
  }

  static async start(database: string, options: object): Promise<Cms> {
    const port = await freePort()
    const child = spawn(process.execPath, ['server.mjs', String(port), database, JSON.stringify(options)], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const cms = new Cms(`http://localhost:${port}/api`, child)
    let said = ''
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk) => {
          said += chunk
          cms.asked += String(chunk).split('mtlint asked').length - 1
          if (said.includes('ready')) resolve()
        })
      child.once('exit', () => reject(new Error(said)))
    })
    return cms
  }

  /** How often the gate was asked. */
  decisions(): number {
    return this.asked
  }

  post(collection: string, data: object, user = 'writer'): Promise<Answer> {
    return this.ask('POST', collection, data, user)
  }

  patch(collection: string, id: number | string, data: object, user = 'writer'): Promise<Answer> {
    return this.ask('PATCH', `${collection}/${id}`, data, user)
  }

  async get(collection: string, id: number | string): Promise<Answer['body']> {
    return (await fetch(`${this.address}/${collection}/${id}`)).json()
  }

  private async ask(method: string, path: string, data: object, user: string): Promise<Answer> {
    const response = await fetch(`${this.address}/${path}`, {
      method,
      headers: { authorization: `JWT ${await this.token(user)}`, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    return { status: response.status, body: await response.json() }
  }

  private async token(user: string): Promise<string> {
    const known = this.tokens.get(user)
    if (known) return known
    const response = await fetch(`${this.address}/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${user}@example.com`, password: user }),
    })
    const { token } = (await response.json()) as { token: string }
    this.tokens.set(user, token)
    return token
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGTERM')
    await ended
  }
}
