import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packPlugin } from '../../src/tools/plugin.ts'

const PLUGIN = 'src/integrations/wordpress/mtlint'
const read = (file: string): string => readFileSync(join(PLUGIN, file), 'utf8')
const sources = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:php|js)$/.test(file))

/** A string of PHP, JavaScript or gettext, unquoted. */
const unquoted = (text: string): string => text.replace(/\\(['"\\])/g, '$1')

/** Strings that people see, by the file in which they stand. */
const strings = sources.flatMap((file) =>
  [
    ...read(file).matchAll(
      /\b(?:__|esc_html__|esc_html_e|_n)\(\s*'((?:[^'\\]|\\.)*)',\s*('mtlint'|'(?:[^'\\]|\\.)*')/g,
    ),
  ].map(([, text]) => ({ file, text: unquoted(text) })),
)

test('every string can be translated', () => {
  const template = read('languages/mtlint.pot').replace(/"\n"/g, '')
  const known = new Set(
    [...template.matchAll(/^msgid(?:_plural)? "(.*)"$/gm)].map(([, text]) => unquoted(text)),
  )
  expect(strings.length).toBeGreaterThan(90)
  expect(strings.filter(({ text }) => !known.has(text))).toEqual([])
  // None is left of a string that was changed: plurals stand in their singular's call.
  const used = new Set(strings.map(({ text }) => text))
  const all = sources.map(read).join('\n')
  expect(
    [...known].filter((text) => text !== '' && !used.has(text) && !all.includes(text.replaceAll("'", "\\'"))),
  ).toEqual([])
})

test('one version, everywhere', () => {
  const main = read('mtlint.php')
  const version = /^const VERSION = '(.*)';$/m.exec(main)?.[1]
  expect(/^ \* Version: +(.*)$/m.exec(main)?.[1]).toBe(version)
  expect(/^Stable tag: (.*)$/m.exec(read('readme.txt'))?.[1]).toBe(version)
  const requirement = (file: string) => [
    /Requires at least: +(\S+)/.exec(read(file))?.[1],
    /Requires PHP: +(\S+)/.exec(read(file))?.[1],
  ]
  expect(requirement('readme.txt')).toEqual(requirement('mtlint.php'))
})

test('no file of it does anything when it is asked for by itself', () => {
  const unguarded = sources.filter(
    (file) =>
      file.endsWith('.php') &&
      !/^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m.test(read(file)),
  )
  expect(unguarded).toEqual([])
})

test('the archive holds all of it in one folder, and is always the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mtlint-plugin-'))
  const archives = ['a.zip', 'b.zip'].map((name) => join(folder, name))
  for (const archive of archives) packPlugin(archive)
  const [one, other] = archives.map((archive) => new Uint8Array(readFileSync(archive)))
  expect(one).toEqual(other)
  const files = unzipSync(one)
  for (const file of [...sources, 'readme.txt', 'languages/mtlint.pot', 'assets/editor.css'])
    expect(strFromU8(files[`mtlint/${file}`]), file).toBe(read(file))
  rmSync(folder, { recursive: true })
})
