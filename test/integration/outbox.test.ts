import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Random } from '../../src/tools/random.ts'
import { freePort, type Site, startSite } from '../../src/tools/site.ts'

/** The project's own measure is 1,000, which .ci/run takes. */
const WEBHOOKS = Number(process.env.WEBHOOKS ?? 100)
const SENDERS = 8
const ADMIN = 'the-admin-of-this-test'
/** Stands in every text, and may stand nowhere when all is done. */
const MARK = 'Quillonbridge'

const seed = Date.now() % 1_000_000
const random = new Random(seed)
const folder = mkdtempSync(join(tmpdir(), 'mtlint-outbox-'))

/** What came to the callback that was signed and is whole, by id: bodies, each as often as it came. */
const received = new Map<string, string[]>()
/** Of these it said that it has them. */
const acknowledged = new Set<string>()
let faults = 0
let secret = ''
let receiver: Server

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const fault = random.next()
    if (fault < 0.4) faults++
    if (fault < 0.15) return void response.writeHead(500).end()
    if (fault < 0.25) return void response.writeHead(429, { 'retry-after': '1' }).end()
    if (fault < 0.35) return void request.socket.destroy()
    const body = Buffer.concat(chunks).toString()
    const id = String(request.headers['webhook-id'])
    new Webhook(secret).verify(body, request.headers as Record<string, string>)
    received.set(id, [...(received.get(id) ?? []), body])
    // It has the report, but its answer is lost.
    if (fault < 0.4) return void request.socket.destroy()
    acknowledged.add(id)
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, 'localhost', resolve))
})

afterAll(() => {
  receiver?.closeAllConnections()
  receiver?.close()
  rmSync(folder, { recursive: true, force: true })
})

test(`${WEBHOOKS} webhooks, a callback that fails at random, and two crashes: nothing is lost`, {
  timeout: 580_000,
}, async () => {
  console.log(`seed ${seed}`)
  const port = await freePort()
  const start = (): Promise<Site> =>
    startSite({
      port,
      args: [
        '--persist-to',
        folder,
        ...[
          `MTLINT_ADMIN_SECRET:${ADMIN}`,
          'MTLINT_SECRET:the-secret-of-this-test-alone',
          'ALLOW_LOCAL_CALLBACKS:true',
          `RETRY_SCHEDULE:${[0, ...Array(100).fill(1)].join(',')}`,
          'CALLBACK_SECONDS:2',
        ].flatMap((variable) => ['--var', variable]),
      ],
    })
  let worker = await start()
  const api = (path: string, init: RequestInit = {}) =>
    fetch(`${worker.address}${path}`, {
      ...init,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN}`, ...init.headers },
    })
  const callback = `http://localhost:${(receiver.address() as AddressInfo).port}/`
  const added = await api('/v1/connections', {
    method: 'POST',
    body: JSON.stringify({ kind: 'custom', id: 'desk', callback }),
  })
  const { secrets } = (await added.json()) as { secrets: { hook: string; callback: string } }
  secret = secrets.callback

  /** Ids of deliveries by event, of webhooks that were accepted. */
  const accepted = new Map<string, string>()
  let next = 0
  const sender = async (): Promise<void> => {
    for (let n = next++; n < WEBHOOKS; n = next++) {
      const event = `evt_${n}`
      const text = `The council of ${MARK} met on Monday, and talksbetween both sides ended after ${n} hours.`
      const body = JSON.stringify({ data: { id: n, fields: { title: `Talks in ${MARK}`, body: text } } })
      while (!accepted.has(event)) {
        const now = new Date()
        const response = await fetch(`http://localhost:${port}/v1/hooks/desk`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'webhook-id': event,
            'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
            'webhook-signature': new Webhook(secrets.hook).sign(event, now, body),
          },
          body,
          signal: AbortSignal.timeout(10_000),
        }).catch(() => undefined)
        const answer = response && (await response.text().catch(() => ''))
        if (response?.status === 202 && answer) accepted.set(event, JSON.parse(answer).delivery)
        // Down, or it fell in the middle of our request: a sender tries again.
        else await sleep(200)
      }
    }
  }
  const crashes = async (): Promise<void> => {
    for (const share of [1 / 3, 2 / 3]) {
      while (accepted.size < WEBHOOKS * share) await sleep(20)
      await worker.kill()
      worker = await start()
    }
  }
  await Promise.all([crashes(), ...Array.from({ length: SENDERS }, sender)])

  const open = () => {
    const [path] = databases()
    const database = new DatabaseSync(path, { readOnly: true })
    const rows = database
      .prepare('SELECT state, count(*) AS n, count(sealed) AS texts FROM deliveries GROUP BY state')
      .all()
    database.close()
    return rows
  }
  // The sweep, which runs by the minute, is called here.
  while (acknowledged.size < WEBHOOKS) {
    await (await fetch(`${worker.address}/cdn-cgi/local/scheduled`)).text()
    await sleep(250)
  }
  // The last answers are still being written down.
  for (let i = 0; i < 200 && !isDone(open()); i++) {
    await (await fetch(`${worker.address}/cdn-cgi/local/scheduled`)).text()
    await sleep(250)
  }
  await worker.stop()

  const deliveries = new Set(accepted.values())
  expect(deliveries.size, 'one delivery an event').toBe(WEBHOOKS)
  expect(new Set(received.keys()), 'every report came, and no other').toEqual(deliveries)
  for (const [id, bodies] of received) expect(new Set(bodies).size, `${id} is the same each time`).toBe(1)
  const events = new Set([...received.values()].map(([body]) => JSON.parse(body).data.event))
  expect(events.size).toBe(WEBHOOKS)
  expect(open().map((row) => ({ ...row }))).toEqual([{ state: 'delivered', n: WEBHOOKS, texts: 0 }])
  for (const path of filesIn(folder))
    expect(readFileSync(path).includes(MARK), `${path} holds the text`).toBe(false)
  const twice = [...received.values()].reduce((sum, bodies) => sum + bodies.length - 1, 0)
  console.log(
    `${WEBHOOKS} webhooks: ${faults} faults of the callback, ${twice} reports came again, none is missing`,
  )
})

const isDone = (rows: readonly Record<string, unknown>[]): boolean =>
  rows.length === 1 && rows[0].state === 'delivered'

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** The files of the database. */
const databases = (): string[] =>
  filesIn(folder).filter((path) => /d1.*\.sqlite$/.test(path) && !path.includes('metadata'))
