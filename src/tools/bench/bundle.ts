import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** A Worker as wrangler would upload it. */
export interface Bundle {
  readonly folder: string
  /** The files that are uploaded: the script first, then its data modules. */
  readonly files: readonly string[]
}

/** Puts a Worker into a temporary folder, hands it over, and removes it: ours as it was built, or another of its sources. */
export async function withBundle<T>(
  worker: 'ours' | { of: string },
  use: (bundle: Bundle) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-bench-'))
  try {
    if (worker === 'ours') cpSync('dist/worker', folder, { recursive: true })
    else
      await build({
        entryPoints: [worker.of],
        outdir: folder,
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2024',
      })
    const files = readdirSync(folder).filter((file) => !file.endsWith('.map'))
    const script = files.find((file) => file.endsWith('.js'))!
    return await use({ folder, files: [script, ...files.filter((file) => file !== script)] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Prints the size of the Worker's files, raw and gzipped. */
export async function benchSize(): Promise<void> {
  await withBundle('ours', ({ folder, files }) => {
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
      line(file, bytes.length, zipped)
    }
    line('in all', sums.raw, sums.zipped)
  })
}
