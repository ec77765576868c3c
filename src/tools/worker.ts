import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'
import { digestOf } from './digest.ts'
import { decoderIn } from './entities.ts'
import { MINIFIERS, minifiedWithMap } from './minified.ts'
import { docsApart, textsOfRules } from './without-texts.ts'

/** Where in dist/ the Worker stands; see wrangler.toml. */
const FOLDER = 'worker'

/**
 * Builds the Worker as it is uploaded: one script, as small as it can be, and beside it the data that it imports. What
 * starts a Worker is the reading of its script, and what wrangler’s bundler leaves takes a fifth longer to read.
 * @param dist where its data are, built before
 */
export async function buildWorker(dist: string): Promise<void> {
  const folder = join(dist, FOLDER)
  // The bundler hands over as text what ends so.
  const docs = resolve(dist, 'rule-docs.json.txt')
  writeFileSync(docs, textsOfRules('docs'))
  const { outputFiles } = await build({
    entryPoints: ['src/worker.ts'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    alias: decoderIn(dist),
    external: ['cloudflare:*', 'node:*'],
    loader: { '.bin': 'copy', '.txt': 'copy' },
    assetNames: '[name]',
    charset: 'utf8',
    sourcemap: 'external',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [docsApart(docs)],
    write: false,
  })
  mkdirSync(folder, { recursive: true })
  const script = outputFiles.find(({ path }) => path.endsWith('.js'))!
  const map = outputFiles.find(({ path }) => path.endsWith('.js.map'))!
  for (const { path, contents } of outputFiles)
    if (path !== script.path && path !== map.path) keep(path, contents)
  const made = `// ${digestOf(MINIFIERS + map.text)}\n`
  if (existsSync(script.path) && readFileSync(script.path, 'utf8').includes(made)) return
  const small = await minifiedWithMap(script.text, map.text)
  writeFileSync(map.path, small.map)
  writeFileSync(script.path, `${small.code}\n${made}//# sourceMappingURL=${basename(map.path)}\n`)
}

/** Writes what has changed alone: a Worker that runs starts anew when its files do. */
function keep(path: string, contents: Uint8Array): void {
  if (!existsSync(path) || !readFileSync(path).equals(contents)) writeFileSync(path, contents)
}
