import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lexicon } from '../../engine/lexicon/lexicon.ts'
import { Random } from '../random.ts'
import { type Bundle, withBundle } from './bundle.ts'
import { type Cpu, spent } from './cpu.ts'
import { median } from './measure.ts'
import { NewsWriter } from './news.ts'

/** The program itself: what npm puts on the path may be a script that starts it. */
const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string }

/** Fresh processes of each kind. */
const PROCESSES = 11

/** What is promised, in milliseconds: over the empty Worker; of the processor, on the Worker’s thread. */
const LIMITS = { startUp: 50, firstCheck: 10 }

/** What a fresh process took up to its first answer. */
interface StartUp extends Cpu {
  /** Milliseconds by the clock, from starting the process. */
  readonly clock: number
}

/**
 * Prints what a fresh workerd costs. Start-up: from starting the process to its first answer, which includes loading
 * the script, the lexicons and the warm-up. First check: what the process spends between the moment it lies still after
 * start-up and the moment it lies still after its first request. Processor time is by the kernel's account of each thread
 * (/proc/PID/task/TID/schedstat). The empty Worker on hono and ours take turns, so that both meet the same load; the least
 * of each figure is what the machine can do when nothing else runs, the median what it did.
 */
export async function benchWorker(lexicon: Lexicon, seed: number): Promise<void> {
  const writer = new NewsWriter(lexicon, new Random(seed))
  await withBundle('ours', (ours) =>
    withBundle({ of: 'src/tools/bench/empty-worker.ts' }, async (empty) => {
      for (const bundle of [ours, empty]) configure(bundle)
      const startUps = { ours: [] as StartUp[], empty: [] as StartUp[] }
      const checks: Cpu[][] = [[], []]
      for (let i = 0; i < PROCESSES; i++) {
        startUps.empty.push(await startUp(empty))
        startUps.ours.push(await startUp(ours))
        const costs = await firstChecks(ours, [writer.article(5 * 1024), writer.article(5 * 1024)])
        for (const [nth, cpu] of costs.entries()) checks[nth].push(cpu)
      }
      console.log(`fresh workerd, ${PROCESSES} processes of each kind, ms:${' '.repeat(19)}least  median`)
      line('start to first answer, by the clock', startUps.ours, 'clock')
      line('  empty Worker', startUps.empty, 'clock')
      line('start to first answer, CPU of the Worker’s thread', startUps.ours, 'isolate')
      line('  empty Worker', startUps.empty, 'isolate')
      line('first check of 5 KB, CPU of the Worker’s thread', checks[0], 'isolate')
      line('  all threads', checks[0], 'all')
      line('second check of 5 KB, CPU of the Worker’s thread', checks[1], 'isolate')
      const over = least(startUps.ours, 'isolate') - least(startUps.empty, 'isolate')
      console.log('limits, held against the least CPU of the Worker’s thread:')
      verdict('start-up over the empty Worker', over, LIMITS.startUp)
      verdict('first check', least(checks[0], 'isolate'), LIMITS.firstCheck)
    }),
  )
}

type Figure<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T]

const valuesOf = <T>(all: readonly T[], figure: Figure<T>): number[] =>
  all.map((one) => one[figure] as number)
const least = <T>(all: readonly T[], figure: Figure<T>): number => Math.min(...valuesOf(all, figure))

function line<T>(what: string, all: readonly T[], figure: Figure<T>): void {
  const columns = [least(all, figure), median(valuesOf(all, figure))].map((ms) => ms.toFixed(1).padStart(8))
  console.log(`  ${what.padEnd(52)}${columns.join('')}`)
}

function verdict(what: string, ms: number, limit: number): void {
  console.log(`  ${what}: ${ms.toFixed(1)} ms; at most ${limit} ms: ${ms <= limit ? 'held' : 'MISSED'}`)
}

/** Writes workerd's configuration in the form that it maps into memory: reading the text would be a part of start-up. */
function configure(bundle: Bundle): void {
  const { folder } = bundle
  writeFileSync(join(folder, 'config.capnp'), configuration(bundle))
  const compiled = execFileSync(workerd, ['compile', '--config-only', 'config.capnp'], {
    cwd: folder,
    maxBuffer: 1 << 26,
  })
  writeFileSync(join(folder, 'config.bin'), compiled)
}

/** workerd's configuration for a bundle, without bindings: the Worker does without them. */
function configuration({ files: [script, ...data] }: Bundle): string {
  const modules = [
    `(name = "${script}", esModule = embed "${script}")`,
    ...data.map(
      (file) => `(name = "./${file}", ${file.endsWith('.txt') ? 'text' : 'data'} = embed "${file}")`,
    ),
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
  const process = spawn(workerd, ['serve', '--binary', 'config.bin', '--control-fd=3'], {
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

async function startUp(bundle: Bundle): Promise<StartUp> {
  const before = performance.now()
  const { process, address } = await start(bundle)
  await answer(fetch(`${address}/healthz`))
  const clock = performance.now() - before
  const cpu = spent(process.pid!)
  await stop(process)
  return { clock, ...cpu }
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
