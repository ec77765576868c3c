import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, extname, join } from 'node:path'
import { build } from 'esbuild'
import type { Assets } from '../page/assets.ts'
import { SAMPLES } from '../page/samples.ts'
import { PALETTE, REPORT_STYLE } from '../render/style.ts'

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

/**
 * Builds what the browser loads, as the files of a site, and a list of their addresses for the Worker.
 * @param site the folder that is served
 * @param list the file of the addresses
 */
export async function buildPage(site: string, list: string): Promise<void> {
  const folder = join(site, FOLDER)
  mkdirSync(folder, { recursive: true })
  mkdirSync(join(site, 'samples'), { recursive: true })
  for (const { id, file } of SAMPLES) copyFileSync(file, join(site, 'samples', id))
  writeFileSync(join(site, '_headers'), HEADERS)

  const kept = new Set<string>()
  /** Writes a file under its hashed name; gives its address. */
  const add = (name: string, content: string | Uint8Array): string => {
    const extension = extname(name)
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const file = `${basename(name, extension)}-${digest}${extension}`
    kept.add(file)
    if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), content)
    return `/${FOLDER}/${file}`
  }

  const assets: Assets = {
    style: add('style.css', await styleSheet()),
    icon: add('icon.svg', readFileSync('src/page/icon.svg')),
  }
  writeFileSync(list, `${JSON.stringify(assets, null, 2)}\n`)
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file))
}

/** One style sheet for all pages. */
async function styleSheet(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `${PALETTE}\n${REPORT_STYLE}\n${readFileSync('src/page/style/site.css', 'utf8')}`,
      loader: 'css',
    },
    minify: true,
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0].text
}
