import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { benchBrowser } from './browser.ts'

/** Where the build puts what the browser loads. */
const ASSETS = 'dist/site/assets'

/** What is promised, in kilobytes, gzipped. */
const LIMITS = { first: 30, page: 300 }

/** What the files are for, by the beginning of their names; what is loaded on demand is in no sum. */
const PARTS: readonly (readonly [start: RegExp, what: string, when: 'first' | 'page' | 'demand'])[] = [
  [/^style-/, 'style', 'first'],
  [/^page-/, 'first script', 'first'],
  [/^chunk-/, 'shared by scripts', 'first'],
  [/^desk-/, 'the working place, with the editor', 'page'],
  [/^engine-/, 'the engine', 'page'],
  [/^(?:en|foreign|tables|entities)-/, 'lexicons and tables', 'demand'],
  [/^htmlreader-/, 'reader of HTML', 'demand'],
  [/^reports-/, 'reports and changed texts', 'demand'],
  [/^franc-/, 'language identifier', 'demand'],
  [/^lib-/, 'reader of .docx', 'demand'],
  [/^dialogs-/, 'dialogs', 'demand'],
  [/^messages-/, 'what findings say', 'demand'],
  [/^docs-/, 'texts on the rules, for SARIF', 'demand'],
]

/**
 * Prints what the editors' page loads, gzipped: for its first paint, in all, and on demand; and how soon it answers in a
 * browser.
 */
export async function benchPage(): Promise<void> {
  console.log('the page, KB gzipped:')
  const sums = { first: 0, page: 0, demand: 0 }
  const files = readdirSync(ASSETS)
  for (const [start, what, when] of PARTS) {
    const bytes = files.filter((file) => start.test(file)).reduce((sum, file) => sum + zippedSize(file), 0)
    sums[when] += bytes
    console.log(`  ${what.padEnd(36)}${kilobytes(bytes)}${when === 'demand' ? '  on demand' : ''}`)
  }
  verdict('first paint', sums.first, LIMITS.first)
  verdict('page without what comes on demand', sums.first + sums.page, LIMITS.page)
  await benchBrowser()
}

function zippedSize(file: string): number {
  const content = readFileSync(join(ASSETS, file))
  return file.endsWith('.gz') ? content.length : gzipSync(content).length
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8)

function verdict(what: string, bytes: number, limit: number): void {
  console.log(
    `  ${what}: ${kilobytes(bytes).trim()} KB; at most ${limit} KB: ${bytes <= limit * 1000 ? 'held' : 'MISSED'}`,
  )
}
