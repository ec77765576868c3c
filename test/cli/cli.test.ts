import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/engine/rules/index.ts'
import { configurationJsonSchema } from '../../src/options/configuration.ts'
import { VERSION } from '../../src/version.ts'
import { folder, REPAIRED, RIGHT, RULE, run, WRONG } from './program.ts'

const namesOf = (stdout: string) =>
  JSON.parse(stdout).reports.map(({ document }: { document: { name: string } }) => document.name)
const rulesOf = (stdout: string) =>
  JSON.parse(stdout).reports[0].findings.map(({ rule }: { rule: string }) => rule)

describe('the real program', () => {
  const start = (argv: readonly string[], cwd: string, program = 'src/cli.ts') =>
    promisify(execFile)(process.execPath, [join(process.cwd(), program), ...argv], {
      cwd,
      maxBuffer: 1 << 26,
    }).then(
      (done) => ({ code: 0, ...done }),
      (failed) => failed as { code: number; stdout: string; stderr: string },
    )
  test('checks a file, with status 1 for an error', async () => {
    const { code, stdout } = await start(['check', '--format', 'json', 'a.txt'], folder({ 'a.txt': WRONG }))
    expect(code).toBe(1)
    expect(rulesOf(stdout)).toEqual([RULE])
  })
  test('runs as the bundle that “npm run prepare” makes', async () => {
    const { code, stdout } = await start(['check', 'a.txt'], folder({ 'a.txt': RIGHT }), 'dist/mtlint.js')
    expect([code, stdout]).toEqual([0, 'a.txt: pass: 0 errors, 0 warnings, 0 notes in 10 words; score 100\n'])
  })
  test('writes a large report to a pipe to its end', async () => {
    const { stdout } = await start(
      ['check', '--format', 'json', 'a.txt'],
      folder({ 'a.txt': WRONG.repeat(600) }),
    )
    expect(stdout.length).toBeGreaterThan(300_000)
    expect(JSON.parse(stdout).reports).toHaveLength(1)
  })
})

describe('help', () => {
  test('without arguments, and when asked', async () => {
    for (const argv of [[], ['--help'], ['-h'], ['check', '--help'], ['help']]) {
      const { status, stdout } = await run(folder(), argv)
      expect([status, stdout.includes('mtlint check [options] FILE|FOLDER|PATTERN…')]).toEqual([0, true])
    }
  })
  test('names every option', async () => {
    const { stdout } = await run(folder(), ['--help'])
    const options =
      '--input --encoding --rule --names --min-confidence --preview --language --format --offsets --fail-on --list-rules --help --version --fix --write --diff --config'
    expect(options.split(' ').filter((option) => !stdout.includes(option))).toEqual([])
  })
  test('version and list of rules', async () => {
    expect(await run(folder(), ['--version'])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' })
    for (const argv of [['--list-rules'], ['check', '--list-rules']]) {
      const { stdout } = await run(folder(), argv)
      const rows = stdout.trimEnd().split('\n')
      expect(rows.map((row) => row.split(' ')[0])).toEqual(RULES.map(({ id }) => id))
    }
  })
})

describe('what is checked', () => {
  test('files in the order given, folders and patterns sorted', async () => {
    const cwd = folder({
      'z.txt': RIGHT,
      'news/b.html': '<p>Fine.</p>',
      'news/a.md': RIGHT,
      'news/deep/c.TXT': RIGHT,
      'news/skip.json': '{}',
      'news/node_modules/x.txt': RIGHT,
    })
    const { status, stdout } = await run(cwd, ['check', '--format', 'json', 'z.txt', 'news', '**/*.{txt,md}'])
    expect(status).toBe(0)
    expect(namesOf(stdout)).toEqual(['z.txt', 'news/a.md', 'news/b.html', 'news/deep/c.TXT'])
  })
  test('a file whose name looks like a pattern', async () => {
    const { stdout } = await run(folder({ '[slug].txt': RIGHT }), ['check', '--format', 'json', '[slug].txt'])
    expect(namesOf(stdout)).toEqual(['[slug].txt'])
  })
  test('standard input, named or not', async () => {
    for (const argv of [
      ['check', '--format', 'json', '-'],
      ['check', '--format', 'json'],
    ]) {
      const { status, stdout } = await run(folder(), argv, WRONG)
      expect([status, namesOf(stdout), rulesOf(stdout)]).toEqual([1, ['-'], [RULE]])
    }
  })
  test('HTML by ending or as told', async () => {
    const html = '<p title="«We will stay»">The mayor said so.</p>'
    const cwd = folder({ 'a.htm': html, 'a.txt': html })
    expect((await run(cwd, ['check', 'a.htm'])).status).toBe(0)
    expect((await run(cwd, ['check', 'a.txt'])).status).toBe(1)
    expect((await run(cwd, ['check', '--input', 'html', 'a.txt'])).status).toBe(0)
  })
  test('what cannot be read stands under errors; the others get their reports', async () => {
    const cwd = folder({ 'a.txt': RIGHT, 'empty/x.pdf': '' })
    const { status, stdout, stderr } = await run(cwd, [
      'check',
      '--format',
      'json',
      'gone.txt',
      'empty',
      '*.doc',
      'a.txt',
    ])
    expect(status).toBe(2)
    expect(namesOf(stdout)).toEqual(['a.txt'])
    const errors = [
      { name: 'empty', detail: 'the folder holds no .txt, .md, .html or .htm file' },
      { name: '*.doc', detail: 'no file matches the pattern' },
      { name: 'gone.txt', detail: 'no such file or folder' },
    ]
    expect(JSON.parse(stdout).errors).toEqual(errors)
    expect(stderr).toBe(errors.map(({ name, detail }) => `mtlint: ${name}: ${detail}\n`).join(''))
  })
})

describe('JSON', () => {
  test('digest of the bytes, spans in the text with its byte-order mark', async () => {
    const bytes = Buffer.from(`\ufeff${WRONG}`)
    const { stdout } = await run(folder({ 'a.txt': bytes }), ['check', '--format', 'json', 'a.txt'])
    const { schema, reports, errors } = JSON.parse(stdout)
    expect([schema, errors]).toEqual(['mtlint-reports/1', []])
    expect(reports[0].document.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    const { span, excerpt } = reports[0].findings[0]
    expect(readFileString(bytes).slice(span.start, span.end)).toBe(excerpt)
  })
  test('offsets as asked', async () => {
    const cwd = folder({ 'a.txt': `😀 é ${WRONG}` })
    const start = async (...argv: string[]) => {
      const { stdout } = await run(cwd, ['check', '--format', 'json', ...argv, 'a.txt'])
      return JSON.parse(stdout).reports[0].findings[0].span.start
    }
    const utf16 = await start()
    expect(await start('--offsets', 'codepoint')).toBe(utf16 - 1)
    expect(await start('--offsets', 'utf8')).toBe(utf16 + 3)
  })
})

const readFileString = (bytes: Buffer) => bytes.toString('utf8')

describe('formats', () => {
  const cwd = folder({ 'a.txt': WRONG, 'b.txt': RIGHT })
  test('pretty, with a sum for several texts', async () => {
    const { stdout } = await run(cwd, ['check', 'a.txt', 'b.txt'])
    expect(stdout).toMatch(/^a\.txt:1:\d+: error: /)
    expect(stdout).toMatch(/\n2 texts: 1 block, 0 review, 1 pass\n$/)
  })
  test('SARIF and HTML hold all texts', async () => {
    const sarif = JSON.parse((await run(cwd, ['check', '--format', 'sarif', 'a.txt', 'b.txt'])).stdout)
    expect(sarif.runs[0].artifacts).toHaveLength(2)
    expect((await run(cwd, ['check', '--format=html', 'a.txt', 'b.txt'])).stdout).toMatch(
      /^<!doctype html>[\s\S]*id="t2"/,
    )
  })
})

describe('--fail-on', () => {
  const cwd = folder({ 'a.txt': WRONG })
  test.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--rule', `${RULE}=warning`], 0],
    [['--rule', `${RULE}=warning`, '--fail-on', 'warning'], 1],
    [['--rule', `${RULE}=note`, '--fail-on', 'warning'], 0],
    [['--rule', `${RULE}=off`, '--fail-on', 'warning'], 0],
  ])('%j gives %i', async (argv, status) => {
    expect((await run(cwd, ['check', ...argv, 'a.txt'])).status).toBe(status)
  })
})

describe('--fix', () => {
  test('prints the repaired text and tells the rest on the standard error', async () => {
    const { status, stdout, stderr } = await run(folder({ 'a.txt': WRONG }), ['check', '--fix', 'a.txt'])
    expect([status, stdout]).toEqual([0, REPAIRED])
    expect(stderr).toBe('a.txt: 1 safe edit; left: 0 errors, 0 warnings, 0 notes in 10 words\n')
  })
  test('--write writes in the file’s own encoding and reports what is left', async () => {
    const before = iconv.encode(`\ufeff${WRONG}`, 'utf-16le')
    const cwd = folder({ 'a.txt': before, 'b.txt': RIGHT })
    const { status, stdout } = await run(cwd, [
      'check',
      '--fix',
      '--write',
      '--format',
      'json',
      'a.txt',
      'b.txt',
    ])
    const after = readFileSync(join(cwd, 'a.txt'))
    expect(status).toBe(0)
    expect(iconv.decode(after, 'utf-16le', { stripBOM: false })).toBe(`\ufeff${REPAIRED}`)
    const [report] = JSON.parse(stdout).reports
    expect(report.findings).toEqual([])
    expect(report.document.digest).toBe(`sha256:${createHash('sha256').update(after).digest('hex')}`)
  })
  test('--diff prints a unified diff and writes nothing', async () => {
    const cwd = folder({ 'a.txt': WRONG })
    const { stdout } = await run(cwd, ['check', '--fix', '--diff', 'a.txt'])
    expect(stdout).toBe(`--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-${WRONG}+${REPAIRED}`)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(WRONG)
  })
  test('a file that is damaged is left alone', async () => {
    const bytes = Buffer.concat([Buffer.from(`Привет. ${WRONG}`), Buffer.from([0xd0])])
    const cwd = folder({ 'a.txt': bytes })
    const { status, stderr } = await run(cwd, ['check', '--fix', '--write', 'a.txt'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('name its encoding with --encoding')])
    expect(readFileSync(join(cwd, 'a.txt')).equals(bytes)).toBe(true)
  })
})

describe('configuration', () => {
  const config = (content: object) => JSON.stringify(content)
  test('is found upwards; the command line wins', async () => {
    const cwd = folder({
      'mtlint.json': config({
        $schema: './x.json',
        rules: { [RULE]: 'off' },
        failOn: 'warning',
        format: 'json',
      }),
      'deep/er/a.txt': WRONG,
    })
    const inside = join(cwd, 'deep/er')
    const silenced = await run(inside, ['check', 'a.txt'])
    expect([silenced.status, rulesOf(silenced.stdout)]).toEqual([0, []])
    expect((await run(inside, ['check', '--rule', `${RULE}=warning`, 'a.txt'])).status).toBe(1)
    expect(
      (await run(inside, ['check', '--rule', `${RULE}=warning`, '--fail-on=error', 'a.txt'])).status,
    ).toBe(0)
  })
  test('is taken from --config', async () => {
    const cwd = folder({ 'other.json': config({ rules: { [RULE]: 'note' } }), 'a.txt': WRONG })
    expect((await run(cwd, ['check', '--config', 'other.json', 'a.txt'])).status).toBe(0)
    const missing = await run(cwd, ['check', '--config', 'gone.json', 'a.txt'])
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('gone.json: no such file')])
  })
  test.each([
    ['{"rules":{"quotez":"off"}}', 'rules.quotez: '],
    ['{"failsOn":"error"}', 'failsOn'],
    ['{"minConfidence":2}', 'minConfidence: '],
    ['{"names":', 'JSON'],
  ])('is refused with the place of the fault: %s', async (content, fault) => {
    const { status, stderr } = await run(folder({ 'mtlint.json': content, 'a.txt': RIGHT }), [
      'check',
      'a.txt',
    ])
    expect(status).toBe(2)
    expect(stderr).toContain('mtlint.json')
    expect(stderr).toContain(fault)
  })
  test('has a JSON schema that knows the rules', () => {
    expect(configurationJsonSchema()).toMatchObject({
      additionalProperties: false,
      properties: {
        $schema: { type: 'string' },
        rules: { propertyNames: { enum: RULES.map(({ id }) => id) } },
        failOn: { enum: ['error', 'warning', 'never'] },
      },
    })
  })
})

describe('wrong usage gets status 2 and a word on how to mend it', () => {
  const cwd = folder({ 'a.txt': RIGHT, 'b.txt': RIGHT, 'names.txt': 'Ankh # a name\n\n' })
  test.each([
    [['a.txt'], 'did you mean “mtlint check a.txt”?'],
    [['check'], 'nothing to check'],
    [['check', '--frobnicate', 'a.txt'], '“mtlint --help” lists the options'],
    [['check', '--format', 'xml', 'a.txt'], '--format: '],
    [['check', '--fail-on', 'note', 'a.txt'], '--fail-on: '],
    [['check', '--rule', 'quotes', 'a.txt'], 'write ID=LEVEL'],
    [['check', '--rule', 'quotez=off', 'a.txt'], 'there is no rule “quotez”'],
    [['check', '--rule', 'quotes=loud', 'a.txt'], '--rule quotes: '],
    [['check', '--min-confidence', 'high', 'a.txt'], 'a number from 0 to 1'],
    [['check', '--min-confidence', '7', 'a.txt'], '--min-confidence: '],
    [['check', '--language', 'xx', 'a.txt'], 'supported: en'],
    [['check', '--encoding', 'klingon', 'a.txt'], 'the encoding “klingon” is not known'],
    [['check', '--names', 'gone.txt', 'a.txt'], '--names gone.txt: no such file'],
    [['check', '--write', 'a.txt'], '--write goes with --fix'],
    [['check', '--fix', '--write', '--diff', 'a.txt'], 'exclude each other'],
    [['check', '--fix', 'a.txt', 'b.txt'], 'add --write or --diff'],
    [['check', '--fix', '--write', '-'], 'standard input cannot be written back'],
  ])('%j', async (argv, message) => {
    const { status, stdout, stderr } = await run(cwd, argv)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^mtlint: /)
    expect(stderr).toContain(message)
  })
  test('names are read from a file', async () => {
    expect((await run(cwd, ['check', '--names', 'names.txt', 'a.txt'])).status).toBe(0)
  })
})
