#!/usr/bin/env node
import { fileURLToPath, URL } from 'node:url'
import { main } from './cli/main.ts'
import { loadResources } from './cli/resources.ts'

/** A reader that stops early (`mtlint … | head`) is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// The status is only set, not forced: output to a pipe is then written to its end.
process.exitCode = await main(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    stdin: { isTerminal: process.stdin.isTTY === true, read: readStdin },
    stdout: {
      colour: process.stdout.isTTY === true && process.stdout.hasColors(),
      columns: process.stdout.columns,
      write: (text) => process.stdout.write(text),
    },
    stderr: { write: (text) => process.stderr.write(text) },
    env: process.env,
    fetch,
  },
  // The bundle is dist/mtlint.js: like this file, one folder below the package's.
  () => loadResources(fileURLToPath(new URL('../dist/lexicon/', import.meta.url))),
)

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
