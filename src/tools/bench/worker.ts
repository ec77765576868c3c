import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lexicon } from '../../engine/lexicon/lexicon.ts'
import { Random } from '../random.ts'
import { type Bundle, withBundle } from './bundle.ts'
import { median } from './measure.ts'
import { NewsWriter } from './news.ts'

/** The program itself: what npm puts on the path may be a script that starts it. */
const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string }

/** Fresh processes that each figure is the median of. */
const PROCESSES = 9

/** Milliseconds of processor: of the thread that runs the Worker, and with V8's compiler and collector threads. */
interface Cpu {
  readonly isolate: number
  readonly all: number
}

/**
 * Prints what a fresh workerd costs. Start-up: from starting the process to its first answer, which includes loading
 * the script, the lexicons and the warm-up; the empty Worker on hono is measured in turn with ours. First check: what
 * the process spends on its first request, by the kernel's account of each thread (/proc/PID/task/TID/schedstat), between
 * the moment it lies still after start-up and the moment it lies still after the answer.
 */
export async function benchWorker(lexicon: Lexicon, seed: number): Promise<void> {
  const writer = new NewsWriter(lexicon, new Random(seed))
  await withBundle('src/worker.ts', (ours) =>
    withBundle('src/tools/bench/empty-worker.ts', async (empty) => {
      for (const bundle of [ours, empty])
        writeFileSync(join(bundle.folder, 'config.capnp'), configuration(bundle))
      const startUps = { ours: [] as number[], empty: [] as number[] }
      const checks: Cpu[][] = [[], []]
      for (let i = 0; i < PROCESSES; i++) {
        startUps.empty.push(await startUp(empty))
        startUps.ours.push(await startUp(ours))
        const costs = await firstChecks(ours, [writer.article(5 * 1024), writer.article(5 * 1024)])
        for (const [nth, cpu] of costs.entries()) checks[nth].push(cpu)
      }
      const [mine, none] = [median(startUps.ours), median(startUps.empty)]
      console.log(`fresh workerd, median of ${PROCESSES} processes:`)
      console.log(
        `  start to first answer: ${mine.toFixed(0)} ms; empty hono Worker ${none.toFixed(0)} ms; over it ${(mine - none).toFixed(0)} ms`,
      )
      checks.forEach((costs, nth) => {
        const [isolate, all] = [median(costs.map((cpu) => cpu.isolate)), median(costs.map((cpu) => cpu.all))]
        const which = nth ? 'second' : 'first'
        console.log(
          `  CPU of the ${which} check of 5 KB: ${isolate.toFixed(1)} ms on the Worker’s thread, ${all.toFixed(1)} ms on all threads`,
        )
      })
    }),
  )
}

/** workerd's configuration for a bundle, without bindings: the Worker does without them. */
function configuration({ files: [script, ...data] }: Bundle): string {
  const modules = [
    `(name = "${script}", esModule = embed "${script}")`,
    ...data.map((file) => `(name = "./${file}", data = embed "${file}")`),
  ]
  const { compatibility } = /^compatibility_date = "(?<compatibility>.+)"$/m.exec(
    readFileSync('wrangler.toml', 'utf8'),
  )!.groups!
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${modules.join(', ')}], compatibilityDate = "${compatibility}"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`
}

/** Starts workerd; gives the address it listens at. */
async function start({ folder }: Bundle): Promise<{ process: ChildProcess; address: string }> {
  const process = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  for await (const line of createInterface(process.stdio[3] as Readable)) {
    const { event, port } = JSON.parse(line)
    if (event === 'listen') return { process, address: `http://127.0.0.1:${port}` }
  }
  throw new Error('workerd ended before it listened')
}

async function stop(process: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve))
  process.kill()
  await ended
}

/** Milliseconds from starting the process to its first answer. */
async function startUp(bundle: Bundle): Promise<number> {
  const before = performance.now()
  const { process, address } = await start(bundle)
  await answer(fetch(`${address}/healthz`))
  const took = performance.now() - before
  await stop(process)
  return took
}

/** What a fresh process spends on each of these texts, its first requests. */
async function firstChecks(bundle: Bundle, texts: readonly string[]): Promise<Cpu[]> {
  const { process, address } = await start(bundle)
  const costs: Cpu[] = []
  for (const text of texts) {
    const before = await still(process.pid!)
    await answer(
      fetch(`${address}/v1/check`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      }),
    )
    const after = await still(process.pid!)
    costs.push({ isolate: after.isolate - before.isolate, all: after.all - before.all })
  }
  await stop(process)
  return costs
}

async function answer(response: Promise<Response>): Promise<void> {
  const { ok, status, text } = await response.then(async (it) => ({
    ok: it.ok,
    status: it.status,
    text: await it.text(),
  }))
  if (!ok) throw new Error(`workerd answers ${status}: ${text.slice(0, 200)}`)
}

/** Waits until the process spends nothing for a while; gives what it has spent since it started. */
async function still(pid: number): Promise<Cpu> {
  for (let before = spent(pid); ; ) {
    await sleep(100)
    const now = spent(pid)
    if (now.all - before.all < 0.1) return now
    before = now
  }
}

/** What the threads of a process have spent, by the kernel's account. Linux only. */
function spent(pid: number): Cpu {
  const byThread = readdirSync(`/proc/${pid}/task`).map((thread): [string, number] => [
    thread,
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
  ])
  return { isolate: new Map(byThread).get(String(pid))!, all: byThread.reduce((sum, [, ms]) => sum + ms, 0) }
}
