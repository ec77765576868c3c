import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, posix, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CATEGORIES } from '../src/engine/report/categories.ts'
import { RULES } from '../src/engine/rules/index.ts'

/** Every TypeScript file under src with what it imports: paths from the root for our own, names for the rest. */
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => posix.join('src', file.replaceAll('\\', '/')))
  .map((file) => ({ file, imports: importsOf(file, readFileSync(file, 'utf8')) }))

function importsOf(file: string, source: string): string[] {
  const specifiers = [
    ...source.matchAll(
      /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm,
    ),
  ]
  return specifiers
    .map((match) => match[1] ?? match[2] ?? match[3])
    .map((specifier) => (specifier.startsWith('.') ? posix.join(dirname(file), specifier) : specifier))
}

/** What modules of a folder may import: prefixes of paths and names of packages. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/engine/': ['src/engine/', 'htmlparser2', 'entities'],
  // The names of offsets come from the one schema of options, as a type; the version is a constant.
  'src/render/': ['src/render/', 'src/engine/', 'src/options/', 'src/version.ts', 'diff'],
  'src/options/': ['src/options/', 'src/engine/', 'zod'],
  'src/content/': ['src/content/', 'src/engine/'],
  // What runs in the browser knows nothing of the service but its addresses.
  'src/page/': [
    'src/page/',
    'dist/entities.bin',
    'src/engine/',
    'src/render/',
    'src/digest.ts',
    'src/encoding.ts',
    'src/format.ts',
    'src/identify.ts',
    'src/utf8.ts',
    '@codemirror',
    'diff',
    'mammoth',
  ],
}

describe.each(Object.entries(ALLOWED))('%s', (folder, allowed) => {
  const inside = modules.filter(({ file }) => file.startsWith(folder))

  test('holds modules', () => expect(inside.length).toBeGreaterThan(0))

  test.each(inside.map(({ file, imports }) => [relative(folder, file), imports] as const))(
    '%s imports only what it may',
    (_, imports) => {
      const strangers = imports.filter(
        (name) =>
          !allowed.some((prefix) =>
            prefix.endsWith('/') ? name.startsWith(prefix) : name === prefix || name.startsWith(`${prefix}/`),
          ),
      )
      expect(strangers).toEqual([])
    },
  )
})

test('the service does not know the command line, nor the command line the service; nobody imports tools', () => {
  const crossing = (from: RegExp, to: RegExp) =>
    modules
      .filter(({ file }) => from.test(file))
      .flatMap(({ file, imports }) =>
        imports.filter((name) => to.test(name)).map((name) => `${file} → ${name}`),
      )
  expect(crossing(/^src\/service\//, /^src\/cli|^node:/)).toEqual([])
  expect(crossing(/^src\/cli/, /^src\/service\/|^cloudflare:|^hono/)).toEqual([])
  expect(crossing(/^src\/(?!tools\/)/, /^src\/tools\//)).toEqual([])
})

test('the engine asks neither clock nor chance nor platform', () => {
  const platform =
    /\b(?:Date\.now|new Date|performance\.|Math\.random|crypto\.|process\.|globalThis\.|fetch\(|setTimeout|console\.)/
  const asking = modules
    .filter(({ file }) => file.startsWith('src/engine/'))
    .filter(({ file }) => platform.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
  expect(asking.map(({ file }) => file)).toEqual([])
})

/** The categories of artifact that there are rules for so far; the catalogue's later parts come later. */
const FIRST = [
  'merged-words',
  'missing-space',
  'clipped-word',
  'misspelling',
  'encoding',
  'placeholder',
  'untranslated',
  'leftover-bracket',
  'quotes',
  'brackets',
  'space-before-punctuation',
  'stray-punctuation',
  'extra-space',
  'broken-sentence',
  'mid-sentence-capital',
  'repeated-word',
  'duplicate-block',
  'boilerplate',
  'editor-note',
  'assistant-chatter',
  'name-variant',
  'foreign-romanization',
  'number-format',
  'number-conflict',
  'calque',
]

test('every category is mapped to MQM and ITS, and has a rule', () => {
  expect(Object.keys(CATEGORIES)).toEqual(expect.arrayContaining(FIRST))
  const its = new Set(
    (
      'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register ' +
      'locale-specific-content locale-violation style characters misspelling typographical formatting ' +
      'inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance ' +
      'uncategorized other conformance'
    ).split(' '),
  )
  for (const [id, category] of Object.entries(CATEGORIES)) {
    expect(category.title, id).toMatch(/^\p{Lu}/u)
    expect(category.mqm, id).toMatch(/^[a-z-]+$/)
    expect(category.mqmId, id).toMatch(/^MQMC_\d{6}$/)
    expect(its, `${id}: ITS 2.0 type`).toContain(category.its)
    expect(category.languageTool, id).toMatch(/^[A-Z_]+$/)
    expect(
      RULES.some((rule) => rule.category === id),
      `${id} has a rule`,
    ).toBe(true)
  }
})

describe('adding a rule touches its file, its fixture and one registry line', () => {
  test.each(RULES.map(({ id }) => [id]))('%s', (id) => {
    const file = `src/engine/rules/${id}.ts`
    expect(existsSync(file), file).toBe(true)
    expect(existsSync(`fixtures/rules/${id}.md`), `fixtures/rules/${id}.md`).toBe(true)
    const importers = modules.filter(({ imports }) => imports.includes(file)).map((module) => module.file)
    expect(importers, 'only the registry imports it').toEqual(['src/engine/rules/index.ts'])
  })

  test('what shows rules reads the registry: no rule is named in renderers, service or command line', () => {
    const named = modules
      .filter(({ file }) => /^src\/(?:render|service|cli|options)/.test(file))
      .flatMap(({ file }) => {
        const source = readFileSync(file, 'utf8')
        return RULES.filter(({ id }) => source.includes(`'${id}'`)).map(({ id }) => `${file} names ${id}`)
      })
    expect(named).toEqual([])
  })

  test('no rule fixture is left without its rule', () => {
    const ids = RULES.map(({ id }) => `${id}.md`)
    expect(readdirSync('fixtures/rules').filter((file) => !ids.includes(file))).toEqual([])
  })
})
