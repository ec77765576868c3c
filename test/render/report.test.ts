import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Lines } from '../../src/render/lines.ts'
import { offsetConverter } from '../../src/render/offsets.ts'
import { completeReport } from '../../src/render/report.ts'
import { VERSION } from '../../src/version.ts'
import { DIGEST, finding, repair, reportOf, resultOf } from './example.ts'

test('the version is the package’s', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION)
})

describe('lines', () => {
  test('CRLF, CR and LF end a line; columns count from 1', () => {
    const lines = new Lines('a\r\nbc\rd\n\ne')
    const at = (offset: number) => {
      const { line, column } = lines.positionAt(offset)
      return `${line}:${column}`
    }
    expect([0, 1, 3, 4, 6, 8, 9, 10].map(at)).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:2',
      '3:1',
      '4:1',
      '5:1',
      '5:2',
    ])
    expect(lines.lineAt(1)).toEqual({ start: 0, end: 1 })
    expect(lines.lineAt(4)).toEqual({ start: 3, end: 5 })
    expect(lines.lineAt(8)).toEqual({ start: 8, end: 8 })
  })
  test('columns count UTF-16 units', () => {
    expect(new Lines('😀 x').positionAt(3)).toEqual({ line: 1, column: 4 })
  })
})

describe('offsets', () => {
  const text = 'e\u0301 😀 ж'
  const span = { start: text.indexOf('ж'), end: text.length }
  test('after an emoji and a combining mark', () => {
    expect(offsetConverter(text, 'utf16')(span)).toEqual({ start: 6, end: 7 })
    expect(offsetConverter(text, 'codepoint')(span)).toEqual({ start: 5, end: 6 })
    expect(offsetConverter(text, 'utf8')(span)).toEqual({ start: 9, end: 11 })
  })
  test('every offset between characters agrees with the slow way, in any string', () => {
    const part = fc.constantFrom('a', 'ж', '€', '😀', '\ud83d', '\ude00', 'e\u0301')
    fc.assert(
      fc.property(fc.array(part), fc.nat(), (parts, seed) => {
        const characters = [...parts.join('')]
        const before = characters.slice(0, seed % (characters.length + 1)).join('')
        const convert = (offsets: 'codepoint' | 'utf8') =>
          offsetConverter(characters.join(''), offsets)({ start: 0, end: before.length }).end
        expect(convert('codepoint')).toBe([...before].length)
        expect(convert('utf8')).toBe(Buffer.from(before).length)
      }),
    )
  })
  test('a surrogate alone counts as the U+FFFD that is written for it', () => {
    expect(offsetConverter('a\ud800b', 'utf8')({ start: 2, end: 3 })).toEqual({ start: 4, end: 5 })
    expect(offsetConverter('a\udc00b', 'codepoint')({ start: 2, end: 3 })).toEqual({ start: 2, end: 3 })
  })
})

describe('report', () => {
  const raw = '😀 One.\nHe said ,that it was .'
  const one = finding(raw, ' ,', {
    repairs: [repair(raw, ' ,', ',')],
    related: [{ span: { start: raw.indexOf(' .'), end: raw.length }, excerpt: ' .', note: 'the same' }],
  })
  test('has exactly the fields of the contract, in its order', () => {
    const report = completeReport(
      resultOf(raw, [one], {
        origin: { language: 'ru', confidence: 0.8, evidence: ['a name'] },
        causes: [{ id: 'c', title: 'T', advice: 'A', findings: ['x'] }],
        truncated: { findings: 2 },
      }),
      raw,
      { name: 'a.txt', digest: DIGEST },
    )
    expect(Object.keys(report)).toEqual([
      'schema',
      'engine',
      'document',
      'verdict',
      'score',
      'counts',
      'origin',
      'causes',
      'findings',
      'truncated',
    ])
    expect(Object.keys(report.document)).toEqual([
      'name',
      'digest',
      'length',
      'words',
      'language',
      'languageConfidence',
    ])
    expect(Object.keys(report.findings[0]).join(' ')).toBe(
      'id key rule category severity confidence span excerpt text line column message repairs related mqm its help',
    )
    expect(Object.keys(report.findings[0].repairs[0])).toEqual(['edits', 'trust'])
    expect(report.findings[0]).toMatchObject({ line: 2, column: 8, help: '/rules/quotes' })
  })
  test('leaves out what is not known', () => {
    const report = completeReport(resultOf(raw, []), raw, { digest: DIGEST })
    expect(Object.keys(report)).not.toContain('origin')
    expect(Object.keys(report)).not.toContain('truncated')
    expect(Object.keys(report.document)).not.toContain('name')
  })
  test('converts findings, edits, related places and the length', () => {
    const report = completeReport(resultOf(raw, [one]), raw, {
      digest: DIGEST,
      offsets: 'codepoint',
      helpBase: 'https://x.test',
    })
    const [{ span, repairs, related, column, help }] = report.findings
    expect([span, repairs[0].edits[0].span, related[0].span]).toEqual([
      { start: 14, end: 16 },
      { start: 14, end: 16 },
      { start: 27, end: 29 },
    ])
    expect(report.document.length).toBe(29)
    expect(column).toBe(8)
    expect(help).toBe('https://x.test/rules/quotes')
  })
  test('an unnamed place keeps its field and side', () => {
    const there = finding(raw, 'One', { field: '/title', side: 'source' })
    expect(reportOf(raw, [there]).findings[0]).toMatchObject({ field: '/title', side: 'source' })
  })
})
