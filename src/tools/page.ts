import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import type { Assets } from '../page/assets.ts'
import { SAMPLES } from '../page/samples.ts'
import { PALETTE, REPORT_STYLE } from '../render/style.ts'
import { digestOf } from './digest.ts'
import { decoderIn, emptyTree, TREE } from './entities.ts'
import { MINIFIERS, minified, type Script } from './minified.ts'
import { textsOfRules, withoutTexts } from './without-texts.ts'

/** Where the assets stand in the site. */
const FOLDER = 'assets'

/** Assets never change; nothing of the site is to be taken for what it is not. */
const HEADERS = `/${FOLDER}/*
  Cache-Control: public, max-age=31536000, immutable
/*
  X-Content-Type-Options: nosniff
  Cross-Origin-Resource-Policy: same-origin
  Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'
`

/** Style sheets, in their order. */
const STYLES = ['site.css', 'desk.css']

const BROWSER: BuildOptions = {
  bundle: true,
  minify: true,
  target: 'es2022',
  write: false,
  logLevel: 'warning',
  legalComments: 'none',
}

/**
 * Builds what the browser loads, as the files of a site, and a list of their addresses for the Worker.
 * @param dist where the lexicons and the other parts are, built before; the site is made beside them
 */
export async function buildPage(dist: string): Promise<void> {
  const site = join(dist, 'site')
  const folder = new AssetFolder(join(site, FOLDER))
  mkdirSync(join(site, 'samples'), { recursive: true })
  for (const { id, file } of SAMPLES) copyFileSync(file, join(site, 'samples', id))
  writeFileSync(join(site, '_headers'), HEADERS)

  const engine = await engineScript(dist, folder)
  const assets: Assets = {
    style: folder.add('style.css', await styleSheet()),
    script: await clientScripts(engine, folder),
    icon: folder.add('icon.svg', readFileSync('src/page/icon.svg')),
  }
  writeFileSync(join(dist, 'assets.json'), `${JSON.stringify(assets, null, 2)}\n`)
  folder.removeOthers()
}

/** A folder of files under hashed names. */
class AssetFolder {
  readonly #path: string
  readonly #kept = new Set<string>()

  constructor(path: string) {
    this.#path = path
    mkdirSync(path, { recursive: true })
  }

  /** Writes a file under its hashed name. @returns its address */
  add(name: string, content: string | Uint8Array): string {
    const extension = extname(name)
    return this.keep(`${basename(name, extension)}-${digestOf(content)}${extension}`, () => content)
  }

  /** Writes a file whose name holds a digest already, unless it is there. @returns its address */
  keep(file: string, make: () => string | Uint8Array): string {
    this.#kept.add(file)
    if (!existsSync(join(this.#path, file))) writeFileSync(join(this.#path, file), make())
    return `/${FOLDER}/${file}`
  }

  /**
   * Writes a script as small as it can be, which takes seconds, unless it is there.
   * @param file its name, which holds a digest of it and of how it is made small
   * @returns its address
   */
  async script(file: string, script: string, kind: Script): Promise<string> {
    const small = existsSync(join(this.#path, file)) ? '' : await minified(script, kind)
    return this.keep(file, () => small)
  }

  /** Removes what earlier builds left. */
  removeOthers(): void {
    for (const file of readdirSync(this.#path)) if (!this.#kept.has(file)) rmSync(join(this.#path, file))
  }
}

const nameOf = (name: string, script: string): string => `${name}-${digestOf(MINIFIERS + script)}.js`

/** One style sheet for all pages. */
async function styleSheet(): Promise<string> {
  const own = STYLES.map((file) => readFileSync(join('src/page/style', file), 'utf8'))
  return built({
    ...BROWSER,
    stdin: { contents: [PALETTE, REPORT_STYLE, ...own].join('\n'), loader: 'css' },
  })
}

/**
 * What CodeMirror's commands for code need of a parser, and prose does not: its package does not say that nothing happens
 * when it is loaded, so that the bundler would keep it.
 */
const withoutParser: Plugin = {
  name: 'without parser',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^@lezer\/common$/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === withoutParser) return undefined
      const found = await resolve(path, { importer, kind, resolveDir, pluginData: withoutParser })
      return { ...found, sideEffects: false }
    }),
}

/** The script of the Web Worker, a classic one: it loads the language identifier in the middle of a check. */
async function engineScript(dist: string, folder: AssetFolder): Promise<string> {
  // Named after what they hold, so that they are packed only when that changes.
  const packed = (path: string): string => {
    const content = readFileSync(join(dist, path))
    const name = basename(path)
    return folder.keep(`${name.split('.')[0]}-${digestOf(content)}.gz`, () => gzipSync(content, { level: 9 }))
  }
  /** A script of its own, that declares what it exports as one variable: src/page/client/engine/parts.ts. */
  const part = async (globalName: string, entry: string, more: BuildOptions = {}): Promise<string> => {
    const script = await built({ ...BROWSER, entryPoints: [entry], format: 'iife', globalName, ...more })
    return folder.script(nameOf(globalName.toLowerCase(), script), script, 'classic')
  }
  const html = await part('htmlReader', 'src/engine/input/html.ts')
  const addresses = {
    english: packed('lexicon/en.bin'),
    foreign: packed('lexicon/foreign.bin'),
    tables: packed('lexicon/tables.bin'),
    entities: packed(TREE),
    franc: await part('franc', join(dist, 'franc.js')),
    html,
    reports: await part('reports', 'src/page/client/engine/reports.ts', {
      define: { BUILT: JSON.stringify({ html }) },
      plugins: [htmlApart],
    }),
    docs: folder.add('docs.json', textsOfRules('docs')),
    messages: folder.add('messages.json', textsOfRules('messages')),
  }
  const script = await built(
    await byName({
      ...BROWSER,
      entryPoints: ['src/page/client/engine/worker.ts'],
      format: 'iife',
      define: { BUILT: JSON.stringify(addresses) },
      alias: decoderIn(dist),
      plugins: [withoutTexts, emptyTree(join(dist, TREE)), htmlApart],
    }),
  )
  return folder.script(nameOf('engine', script), script, 'ours')
}

/** The reader of HTML is in no other script than its own. */
const htmlApart: Plugin = {
  name: 'html apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /[\\/]html\.ts$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path) === resolve('src/engine/input/html.ts')
        ? { path: resolve('src/page/client/engine/html.ts') }
        : undefined,
    ),
}

/** The page's scripts: the first one, and what it loads later. @returns the address of the first */
async function clientScripts(engine: string, folder: AssetFolder): Promise<string> {
  const { outputFiles = [] } = await build({
    ...BROWSER,
    entryPoints: { page: 'src/page/client/main.ts' },
    format: 'esm',
    splitting: true,
    outdir: FOLDER,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    plugins: [withoutParser],
    define: { BUILT: JSON.stringify({ engine }) },
    // The names hold digests of what the bundler gives: so what is made of that must show in it.
    banner: { js: `/* ${MINIFIERS} */` },
  })
  const addresses = await Promise.all(
    outputFiles.map(({ path, text }) => folder.script(basename(path), text, 'module')),
  )
  return addresses[outputFiles.findIndex(({ path }) => basename(path).startsWith('page-'))]
}

/**
 * The same script with its modules in the order of their names, as far as they may be: those of one folder are alike, and
 * gzip finds what comes again only when it is near.
 */
async function byName({ entryPoints, ...options }: BuildOptions): Promise<BuildOptions> {
  const { metafile } = await build({ ...options, entryPoints, metafile: true })
  const [{ inputs }] = Object.values(metafile.outputs)
  const modules = Object.keys(inputs).filter(
    (path) => path.startsWith('src/') && inputs[path].bytesInOutput > 0,
  )
  const contents = modules.sort().map((path) => `import './${path}'`)
  return { ...options, stdin: { contents: contents.join('\n'), resolveDir: '.' } }
}

async function built(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build(options)
  return outputFiles[0].text
}
