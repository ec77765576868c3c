import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { chromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Worker listens; empty when there is no browser to ask it. */
    address: string
  }
}

/** Milliseconds that the Worker may take to start. */
const PATIENCE = 90_000

/** Starts the Worker as the README says, for the browser to visit. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!chromium) {
    console.warn(
      'There is no Chromium here (apt-get install chromium, or CHROMIUM=path): browser tests are skipped.',
    )
    project.provide('address', '')
    return async () => {}
  }
  const port = await freePort()
  const root = join(import.meta.dirname, '../../..')
  const child = spawn(
    process.execPath,
    ['src/tools/start.ts', '--port', String(port), '--inspector-port', '0'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const address = `http://localhost:${port}`
  await answering(`${address}/healthz`, child)
  project.provide('address', address)
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
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
