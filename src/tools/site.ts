import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The Worker as the README starts it, on a port of its own. */
export interface Site {
  readonly address: string
  /** The group of its processes. */
  readonly group: number
  /** Ends it as a user does. */
  stop(): Promise<void>
  /** Ends it with all its processes at once, as a crash does. */
  kill(): Promise<void>
}

interface SiteOptions {
  /** Default: one that is free. */
  readonly port?: number
  /** For `wrangler dev`. */
  readonly args?: readonly string[]
}

/** Milliseconds that the Worker may take to start. */
const PATIENCE = 90_000

/** Starts the Worker and waits until it answers. @throws when it does not */
export async function startSite({ port, args = [] }: SiteOptions = {}): Promise<Site> {
  const at = port ?? (await freePort())
  const child = spawn(
    process.execPath,
    ['src/tools/start.ts', '--port', String(at), '--inspector-port', '0', ...args],
    {
      cwd: join(import.meta.dirname, '../..'),
      stdio: ['ignore', 'ignore', 'inherit'],
      // A group of its own, so that all of it can be ended.
      detached: true,
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // Who is interrupted leaves nothing behind.
  const end = () => process.kill(-child.pid!, 'SIGTERM')
  process.once('exit', end)
  ended.then(() => process.off('exit', end))
  const address = `http://localhost:${at}`
  await answering(`${address}/healthz`, child)
  return {
    address,
    group: child.pid!,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    kill: () => {
      process.kill(-child.pid!, 'SIGKILL')
      return ended
    },
  }
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + PATIENCE
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error('the Worker ended before it answered')
    const response = await fetch(address).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.ok) return
    await sleep(200)
  }
  process.kill(-child.pid!, 'SIGKILL')
  throw new Error(`${address} does not answer`)
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
