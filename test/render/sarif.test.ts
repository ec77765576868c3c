import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/engine/rules/index.ts'
import { renderSarif, renderSarifLog } from '../../src/render/sarif.ts'
import { finding, repair, reportOf } from './example.ts'

const raw = '😀 One.\nHe said ,that it was .'
const report = reportOf(raw, [
  finding(raw, ' ,that', {
    rule: RULES[0].id,
    repairs: [
      repair(raw, ' ,that', ', that'),
      repair(raw, ' ,', '', 'likely'),
      repair(raw, 'said', 'x', 'show-only'),
    ],
    related: [{ span: { start: 3, end: 6 }, excerpt: 'One', note: 'compare' }],
  }),
])

/**
 * The part of the SARIF 2.1.0 schema that a log of ours may use: keys by kind of object (`!` marks a required one),
 * each with the kind of its value. A kind in brackets is a list. The schema forbids other keys everywhere.
 */
const SCHEMA: Record<string, Record<string, string>> = {
  log: { $schema: 'uri', 'version!': 'string', 'runs!': '[run]' },
  run: {
    'tool!': 'tool',
    invocations: '[invocation]',
    columnKind: 'string',
    newlineSequences: '[string]',
    artifacts: '[artifact]',
    results: '[result]',
  },
  tool: { 'driver!': 'component' },
  component: {
    'name!': 'string',
    version: 'string',
    semanticVersion: 'string',
    informationUri: 'uri',
    rules: '[descriptor]',
  },
  descriptor: {
    'id!': 'string',
    name: 'string',
    shortDescription: 'multiformat',
    fullDescription: 'multiformat',
    help: 'multiformat',
    helpUri: 'uri',
    messageStrings: 'any',
    defaultConfiguration: 'configuration',
    properties: 'any',
  },
  multiformat: { 'text!': 'string' },
  configuration: { enabled: 'boolean', level: 'level' },
  invocation: { 'executionSuccessful!': 'boolean', toolExecutionNotifications: '[notification]' },
  notification: { level: 'level', 'message!': 'message', locations: '[location]' },
  artifact: { location: 'artifactLocation', hashes: 'any', properties: 'any' },
  result: {
    ruleId: 'string',
    ruleIndex: 'integer',
    level: 'level',
    'message!': 'message',
    locations: '[location]',
    relatedLocations: '[location]',
    partialFingerprints: 'any',
    fixes: '[fix]',
    properties: 'any',
  },
  message: { 'text!': 'string' },
  location: { id: 'integer', physicalLocation: 'physicalLocation', message: 'message' },
  physicalLocation: { 'artifactLocation!': 'artifactLocation', region: 'region' },
  artifactLocation: { 'uri!': 'uriReference', index: 'integer' },
  region: {
    startLine: 'positive',
    startColumn: 'positive',
    endLine: 'positive',
    endColumn: 'positive',
    charOffset: 'integer',
    charLength: 'integer',
    snippet: 'multiformat',
  },
  fix: { description: 'message', 'artifactChanges!': '[change]', properties: 'any' },
  change: { 'artifactLocation!': 'artifactLocation', 'replacements!': '[replacement]' },
  replacement: { 'deletedRegion!': 'region', insertedContent: 'multiformat' },
}

const SIMPLE: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  string: (value) => typeof value === 'string' && value !== '',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && (value as number) >= 0,
  positive: (value) => Number.isInteger(value) && (value as number) >= 1,
  level: (value) => ['none', 'note', 'warning', 'error'].includes(value as string),
  uri: (value) => URL.canParse(value as string),
  uriReference: (value) => /^[\w!$&'()*+,;=:@%/.~-]+$/.test(value as string),
}

/** Faults of a value against its kind, each with its path. */
function faults(value: unknown, kind: string, path = ''): string[] {
  if (kind.startsWith('[')) {
    if (!Array.isArray(value)) return [`${path} is no list`]
    return value.flatMap((item, i) => faults(item, kind.slice(1, -1), `${path}/${i}`))
  }
  if (SIMPLE[kind]) return SIMPLE[kind](value) ? [] : [`${path} is no ${kind}: ${JSON.stringify(value)}`]
  const known = Object.entries(SCHEMA[kind])
  const object = value as Record<string, unknown>
  return [
    ...known.flatMap(([key]) =>
      key.endsWith('!') && !(key.slice(0, -1) in object) ? [`${path} lacks ${key}`] : [],
    ),
    ...Object.entries(object).flatMap(([key, inner]) => {
      const found = known.find(([name]) => name.replace('!', '') === key)
      return found ? faults(inner, found[1], `${path}/${key}`) : [`${path} may not have ${key}`]
    }),
  ]
}

describe('SARIF', () => {
  const log = JSON.parse(renderSarif(report, raw, { rules: RULES, helpBase: 'https://mtlint.test' }))
  const [run] = log.runs
  test('keeps to the schema', () => {
    expect(faults(log, 'log')).toEqual([])
    expect([log.version, run.columnKind]).toEqual(['2.1.0', 'utf16CodeUnits'])
  })
  test('describes every rule, from the registry', () => {
    const { rules } = run.tool.driver
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
    expect(rules[0].messageStrings).toEqual(
      Object.fromEntries(Object.entries(RULES[0].messages).map(([id, text]) => [id, { text }])),
    )
    expect(rules[0].helpUri).toBe(`https://mtlint.test/rules/${RULES[0].id}`)
    expect(rules[0].name).toMatch(/^(?:[A-Z][a-z]+)+$/)
    expect(rules[0].defaultConfiguration.level).toBe(RULES[0].severity)
  })
  test('a result says what, where and which it is', () => {
    const [result] = run.results
    expect(result).toMatchObject({
      ruleId: RULES[0].id,
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Something is wrong here.' },
      partialFingerprints: { 'mtlint/v1': report.findings[0].id },
    })
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'article.txt', index: 0 },
      region: {
        startLine: 2,
        startColumn: 8,
        endLine: 2,
        endColumn: 14,
        charOffset: 15,
        charLength: 6,
        snippet: { text: ' ,that' },
      },
    })
    expect(result.relatedLocations[0]).toMatchObject({ id: 1, message: { text: 'compare' } })
  })
  test('repairs are fixes; an example is none; a deletion inserts nothing', () => {
    const { fixes } = run.results[0]
    expect(fixes.map((fix: { properties: object }) => fix.properties)).toEqual([
      { trust: 'safe' },
      { trust: 'likely' },
    ])
    expect(fixes[0].artifactChanges[0].replacements[0]).toMatchObject({
      deletedRegion: { charOffset: 15, charLength: 6 },
      insertedContent: { text: ', that' },
    })
    expect(fixes[1].artifactChanges[0].replacements[0]).not.toHaveProperty('insertedContent')
  })
  test('several texts are one run; names become URIs; what could not be read is told', () => {
    const second = reportOf('Fine.', [], {}, 'news/two words #1.txt')
    const several = JSON.parse(
      renderSarifLog(
        [
          { report, raw },
          { report: second, raw: 'Fine.' },
        ],
        { rules: RULES, errors: [{ name: 'gone.txt', detail: 'no such file or folder' }] },
      ),
    )
    expect(faults(several, 'log')).toEqual([])
    expect(several.runs).toHaveLength(1)
    expect(several.runs[0].artifacts[1].location).toEqual({ uri: 'news/two%20words%20%231.txt', index: 1 })
    expect(several.runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'no such file or folder' } }],
    })
  })
})
