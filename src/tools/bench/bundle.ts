import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A Worker as wrangler would upload it. */
export interface Bundle {
  readonly folder: string
  /** The files that are uploaded: the script first, then its data modules. */
  readonly files: readonly string[]
}

/** Bundles a Worker into a temporary folder, as `wrangler deploy` does, hands it over, and removes it. */
export async function withBundle<T>(entry: string, use: (bundle: Bundle) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-bench-'))
  try {
    execFileSync('wrangler', ['deploy', entry, '--dry-run', '--outdir', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
    })
    const script = readdirSync(folder).find((file) => file.endsWith('.js'))
    if (!script) throw new Error(`wrangler made no script of ${entry}`)
    const data = readdirSync(folder).filter((file) => !/\.(?:js|map|md)$/.test(file))
    return await use({ folder, files: [script, ...data] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Prints the size of the Worker's files, raw and gzipped. */
export async function benchSize(): Promise<void> {
  await withBundle('src/worker.ts', ({ folder, files }) => {
    console.log('bundle, KB:            raw   gzipped')
    const sums = { raw: 0, zipped: 0 }
    const line = (name: string, raw: number, zipped: number) =>
      console.log(
        `  ${name.padEnd(16)}${[raw, zipped].map((bytes) => (bytes / 1024).toFixed(0).padStart(8)).join('')}`,
      )
    for (const file of files) {
      const bytes = readFileSync(join(folder, file))
      const zipped = gzipSync(bytes).length
      sums.raw += bytes.length
      sums.zipped += zipped
      line(file.replace(/^[0-9a-f]{40}-/, ''), bytes.length, zipped)
    }
    line('in all', sums.raw, sums.zipped)
  })
}
