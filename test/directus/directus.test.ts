import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, type Site, startSite } from '../../src/tools/site.ts'

/** A folder in which Directus is installed with sqlite3, and the Node that its native parts were compiled for. */
const home = process.env.DIRECTUS_HOME
const node = process.env.DIRECTUS_NODE ?? process.execPath
const here = home !== undefined && existsSync(join(home, 'node_modules/directus'))
if (!here) console.warn('Directus’s tests are skipped: DIRECTUS_HOME names no folder where it is installed.')

const GOOD = {
  title: 'Ferry service resumes',
  body: '<p>The convoy left <b>Tanzania</b> the day before.</p>',
}
const BAD = { ...GOOD, body: '<p>The convoy left <b>Tanzania</b>the day before.</p>' }
const REFUSAL =
  /^mtlint found 1 error: this should not be published as it stands\. Words run together: “Tanzaniathe”/

/** The flows, as they are imported. */
const flows = JSON.parse(readFileSync('src/integrations/directus/flows.json', 'utf8'))

describe.skipIf(!here)('Directus', () => {
  let state: string
  let worker: Site
  let silent: Server
  let cms: Cms

  beforeAll(async () => {
    state = mkdtempSync(join(tmpdir(), 'mtlint-directus-'))
    worker = await startSite({ args: ['--persist-to', join(state, 'worker')] })
    const { gate, secrets } = await admin(worker.address, '/v1/connections', {
      kind: 'directus',
      policy: { keepReports: 1 },
    })
    silent = createServer(() => {}).listen(0)
    const port = (silent.address() as { port: number }).port
    installExtension(state, `http://localhost:${port}/v1/gate/silent`)
    cms = await Cms.start(state, { MTLINT_GATE: gate, MTLINT_KEY: secrets.key })
    for (const collection of ['articles', 'stories', 'wires']) await cms.addCollection(collection)
    await cms.addEditor()
    expect((await cms.ask('POST', '/flows', flows)).status).toBe(200)
    await cms.settled()
  }, 240_000)

  afterAll(async () => {
    await cms?.stop()
    await worker?.stop()
    silent?.closeAllConnections()
    silent?.close()
    rmSync(state, { recursive: true, force: true })
  })

  describe.each([
    ['flow', 'articles'],
    ['hook', 'stories'],
  ])('the %s', (_, collection) => {
    const items = `/items/${collection}`

    test('refuses to publish a bad item and says why, also to who is no admin; publishes the repaired one', async () => {
      const refused = await cms.ask('POST', items, { ...BAD, status: 'published' }, 'editor')
      expect(refused.status).toBe(422)
      expect(refused.body.errors[0].message).toMatch(REFUSAL)
      expect(refused.body.errors[0].message).toContain(`Report: ${worker.address}/reports/`)
      const { id } = (await cms.ask('POST', items, BAD, 'editor')).body.data
      expect((await cms.ask('PATCH', `${items}/${id}`, { status: 'published' }, 'editor')).status).toBe(422)
      const repaired = await cms.ask('PATCH', `${items}/${id}`, { ...GOOD, status: 'published' }, 'editor')
      expect(repaired.body.data).toMatchObject({ ...GOOD, status: 'published' })
    })

    test('what is public is not changed for the worse; what has no text, and drafts, are not asked about', async () => {
      const { id } = (await cms.ask('POST', items, { ...GOOD, status: 'published' })).body.data
      const worse = await cms.ask('PATCH', `${items}/${id}`, { summary: 'They came to the portand left.' })
      expect(worse.status).toBe(422)
      expect((await cms.ask('PATCH', `${items}/${id}`, { category: 'world' })).status).toBe(200)
      expect((await cms.ask('PATCH', `${items}/${id}`, { ...BAD, status: 'draft' })).status).toBe(200)
    })

    test('several at once, by REST or GraphQL, and a promoted version, are checked one by one', async () => {
      const ids: number[] = []
      for (const item of [GOOD, BAD]) ids.push((await cms.ask('POST', items, item)).body.data.id)
      const both = await cms.ask('PATCH', items, { keys: ids, data: { status: 'published' } })
      expect(both.status).toBe(422)
      const list = await cms.ask('POST', items, [
        { ...GOOD, status: 'published' },
        { ...BAD, status: 'published' },
      ])
      expect(list.status).toBe(422)
      const query = `mutation { update_${collection}_item(id: ${ids[1]}, data: { status: "published" }) { id } }`
      expect((await cms.ask('POST', '/graphql', { query })).body.errors[0].message).toMatch(REFUSAL)
      expect((await cms.ask('GET', `${items}?filter[id][_in]=${ids}&fields=status`)).body.data).toEqual([
        { status: 'draft' },
        { status: 'draft' },
      ])
      expect((await cms.ask('PATCH', `${items}/${ids[0]}`, { status: 'published' })).status).toBe(200)
      const version = await cms.ask('POST', '/versions', { key: 'next', collection, item: String(ids[0]) })
      const at = `/versions/${version.body.data.id}`
      expect((await cms.ask('POST', `${at}/save`, { body: BAD.body })).status).toBe(200)
      const { mainHash } = (await cms.ask('GET', `${at}/compare`)).body.data
      expect((await cms.ask('POST', `${at}/promote`, { mainHash })).body.errors[0].message).toMatch(REFUSAL)
    })
  })

  describe('the flow', () => {
    const settings = operation('Settings')
    const publish = (item: object) =>
      cms.ask('POST', '/items/articles', { ...item, status: 'published' }, 'editor')
    /** As an admin changes the settings in the Studio. */
    const set = async (changed: object) => {
      const json = { ...settings.options.json, ...changed }
      expect((await cms.ask('PATCH', `/operations/${settings.id}`, { options: { json } })).status).toBe(200)
      await cms.settled()
    }
    const told = async () =>
      (await cms.ask('GET', '/notifications?sort=-id&limit=1', undefined, 'editor')).body.data[0]?.message

    test('while mtlint is silent it does as it is set, and the editor is told', async () => {
      const gate = 'http://localhost:9/v1/gate/nobody'
      await set({ gate })
      expect((await publish(BAD)).status).toBe(200)
      expect(await told()).toMatch(/^mtlint could not check this text: connect ECONNREFUSED/)
      await set({ gate, onFailure: 'closed' })
      const refused = await publish(GOOD)
      expect(refused.status).toBe(422)
      expect(refused.body.errors[0].message).toMatch(
        /^mtlint could not check this text: connect ECONNREFUSED/,
      )
      expect((await cms.ask('POST', '/items/articles', BAD)).status).toBe(200)
      await set({ key: 'mtk_wrong', onFailure: 'closed' })
      expect((await publish(GOOD)).body.errors[0].message).toContain('HTTP 401.')
      await set({ gate: `${worker.address}/healthz?/v1/gate/`, onFailure: 'closed' })
      expect((await publish(GOOD)).body.errors[0].message).toContain(
        'mtlint could not check this text: HTTP 4',
      )
    })

    test('report only refuses nothing, and tells the editor', async () => {
      await set({ mode: 'report' })
      expect((await publish(BAD)).status).toBe(200)
      expect(await told()).toMatch(REFUSAL)
    })

    test('what is set wrongly lets nothing through', async () => {
      await set({ gate: '' })
      expect((await publish(GOOD)).status).toBe(500)
      await set({ collections: {} })
      expect((await publish(GOOD)).status).toBe(500)
      const [[name, chosen]] = Object.entries<object>(settings.options.json.collections)
      await set({ collections: { [name]: { ...chosen, fields: { title: 'titel' } } } })
      expect((await publish(GOOD)).body.errors[0].message).toContain('"titel"')
      await set({})
      expect((await publish(GOOD)).status).toBe(200)
    })
  })

  test('the hook waits no longer than it is set to', async () => {
    const refused = await cms.ask('POST', '/items/wires', { ...GOOD, status: 'published' }, 'editor')
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0].message).toMatch(/^mtlint could not check this text: .*timeout/)
  })
})

/** An operation of the flows, by its name. */
function operation(name: string) {
  return flows
    .flatMap((flow: { operations: object[] }) => flow.operations)
    .find((one: { name: string }) => one.name === name)
}

/** The extension of the documentation, with the package as npm installs it. */
function installExtension(folder: string, silent: string): void {
  const extension = join(folder, 'extensions/mtlint')
  mkdirSync(extension, { recursive: true })
  cpSync('src/integrations/node', join(extension, 'node_modules/mtlint-gate'), { recursive: true })
  writeFileSync(
    join(extension, 'package.json'),
    JSON.stringify({
      name: 'directus-extension-mtlint',
      version: '1.0.0',
      type: 'module',
      'directus:extension': { type: 'hook', path: 'index.js', source: 'index.js', host: '*' },
    }),
  )
  writeFileSync(
    join(extension, 'index.js'),
    `import { mtlint } from 'mtlint-gate/directus'
     const fields = { title: 'title', body: { path: 'body', format: 'html' }, excerpt: 'summary' }
     export default (register, context) => {
       const { MTLINT_GATE: gate, MTLINT_KEY: key } = context.env
       mtlint({ gate, key, collections: { stories: { fields } } })(register, context)
       mtlint({ gate: ${JSON.stringify(silent)}, key, timeout: 300, onFailure: 'closed', collections: { wires: { fields } } })(register, context)
     }`,
  )
}

/** Asks the Worker's admin API. */
async function admin(address: string, path: string, body: object): Promise<Answer['body']> {
  const secret = /^MTLINT_ADMIN_SECRET="(.*)"$/m.exec(readFileSync('.dev.vars', 'utf8'))?.[1]
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any
}

const PASSWORD = 'of a CMS for tests'

/** A running Directus, asked by its API. */
class Cms {
  private readonly address: string
  private readonly child: ChildProcess
  private readonly tokens = new Map<string, string>()

  private constructor(address: string, child: ChildProcess) {
    this.address = address
    this.child = child
  }

  static async start(folder: string, variables: Record<string, string>): Promise<Cms> {
    const port = await freePort()
    const env = {
      ...process.env,
      HOST: 'localhost',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SECRET: PASSWORD,
      DB_CLIENT: 'sqlite3',
      DB_FILENAME: join(folder, 'directus.db'),
      ADMIN_EMAIL: 'admin@example.com',
      ADMIN_PASSWORD: PASSWORD,
      EXTENSIONS_PATH: join(folder, 'extensions'),
      STORAGE_LOCAL_ROOT: folder,
      TELEMETRY: 'false',
      // The Worker is on this machine.
      IMPORT_IP_DENY_LIST: '',
      FLOWS_ENV_ALLOW_LIST: 'MTLINT_GATE,MTLINT_KEY',
      ...variables,
    }
    const run = (command: string) =>
      spawn(node, ['node_modules/directus/cli.js', command], {
        cwd: home,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    await new Promise((resolve) => run('bootstrap').once('exit', resolve))
    const cms = new Cms(`http://localhost:${port}`, run('start'))
    let said = ''
    await new Promise<void>((resolve, reject) => {
      for (const stream of [cms.child.stdout, cms.child.stderr])
        stream?.on('data', (chunk) => {
          said += chunk
          if (said.includes('Server started')) resolve()
        })
      cms.child.once('exit', () => reject(new Error(said)))
    })
    return cms
  }

  async addCollection(collection: string): Promise<void> {
    const field = (name: string, type: string, schema = {}) => ({ field: name, type, meta: {}, schema })
    const { status, body } = await this.ask('POST', '/collections', {
      collection,
      schema: {},
      meta: { versioning: true },
      fields: [
        field('id', 'integer', { is_primary_key: true, has_auto_increment: true }),
        field('status', 'string', { default_value: 'draft' }),
        field('title', 'string'),
        field('body', 'text'),
        field('summary', 'text'),
        field('category', 'string'),
      ],
    })
    if (status !== 200) throw new Error(JSON.stringify(body))
  }

  /** Somebody who may write, and is no admin. */
  async addEditor(): Promise<void> {
    const permissions = ['articles', 'stories', 'wires'].flatMap((collection) =>
      ['create', 'read', 'update'].map((action) => ({ collection, action, fields: ['*'], permissions: {} })),
    )
    const made = async (path: string, body: object) => (await this.ask('POST', path, body)).body.data.id
    const policy = await made('/policies', { name: 'Editors', app_access: true, permissions })
    const role = await made('/roles', { name: 'Editors' })
    await made('/access', { role, policy })
    await made('/users', {
      email: 'editor@example.com',
      password: PASSWORD,
      role,
      email_notifications: false,
    })
  }

  /** Directus loads changed flows after it has answered. */
  settled(): Promise<void> {
    return sleep(1000)
  }

  async ask(method: string, path: string, data?: object, user = 'admin'): Promise<Answer> {
    const response = await fetch(`${this.address}${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.token(user)}`, 'content-type': 'application/json' },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }

  private async token(user: string): Promise<string> {
    const known = this.tokens.get(user)
    if (known) return known
    const response = await fetch(`${this.address}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${user}@example.com`, password: PASSWORD }),
    })
    const { data } = (await response.json()) as { data: { access_token: string } }
    this.tokens.set(user, data.access_token)
    return data.access_token
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve))
    this.child.kill('SIGTERM')
    await ended
  }
}
