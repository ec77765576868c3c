import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The Worker as the README starts it, on a port of its own. */
export interface Site {
  readonly address: string
  stop(): Promise<void>
}

/** Milliseconds that the Worker may take to start. */
const PATIENCE = 90_000

/** Starts the Worker, for a browser to visit. @throws when it does not answer */
export async function startSite(): Promise<Site> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['src/tools/start.ts', '--port', String(port), '--inspector-port', '0'],
    { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const address = `http://localhost:${port}`
  await answering(`${address}/healthz`, child)
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
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
  child.kill()
  throw new Error(`${address} does not answer`)
}

function freePort(): Promise<number> {
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
