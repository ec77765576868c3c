import { describe, expect, test } from 'vitest'
import { fit, head, tail, widthOf } from '../../src/render/columns.ts'
import { renderText } from '../../src/render/text.ts'
import { finding, repair, reportOf } from './example.ts'

/** The rows that show the text, and the carets below. */
const rowsOf = (rendered: string) => rendered.split('\n').slice(1, 3)

describe('columns', () => {
  test('wide characters take two, combining marks none', () => {
    expect([widthOf('abc'), widthOf('日本'), widthOf('e\u0301'), widthOf('😀')]).toEqual([3, 4, 1, 2])
  })
  test('head and tail never cut a character in half', () => {
    expect([head('日本語', 3), tail('日本語', 3), head('😀a', 1), tail('a😀', 2)]).toEqual([
      '日',
      '語',
      '',
      '😀',
    ])
  })
  test('fit keeps beginning and end', () => {
    expect(fit('0123456789abcdefghij', 13)).toBe('012345 … ghij')
    expect(fit('short', 13)).toBe('short')
  })
})

describe('text', () => {
  test('shows line, mark, repair, related place and verdict', () => {
    const raw = 'First line.\nHe said ,that it rained.\n'
    const rendered = renderText(
      reportOf(raw, [
        finding(raw, ' ,that', {
          message: 'The space is on the wrong side.',
          repairs: [repair(raw, ' ,', ', ')],
          related: [{ span: { start: 0, end: 5 }, excerpt: 'First', note: 'compare' }],
        }),
      ]),
      raw,
    )
    expect(rendered).toBe(
      [
        'article.txt:2:8: error: The space is on the wrong side. [quotes]',
        '  He said ,that it rained.',
        '         ^^^^^^',
        '  → , that (safe)',
        '  1:1: compare: First',
        '',
        'article.txt: block: 1 error, 0 warnings, 0 notes in 7 words; score 75',
        '',
      ].join('\n'),
    )
  })
  test('carets stand below the mark after wide characters, tabs and combining marks', () => {
    const raw = '\t日本 cafe\u0301\tXY end'
    const [line, carets] = rowsOf(renderText(reportOf(raw, [finding(raw, 'XY')]), raw))
    expect(widthOf(carets.slice(0, carets.indexOf('^')))).toBe(widthOf(line.slice(0, line.indexOf('XY'))))
    expect(carets.trim()).toBe('^^')
  })
  test('a long line is cut to the terminal around the mark', () => {
    const raw = `${'before '.repeat(40)}MARK${' after'.repeat(40)}`
    const [line, carets] = rowsOf(renderText(reportOf(raw, [finding(raw, 'MARK')]), raw, { width: 60 }))
    expect(widthOf(line)).toBeLessThanOrEqual(60)
    expect(line).toMatch(/^ {2}….*MARK.*…$/)
    expect(carets.indexOf('^')).toBe(line.indexOf('MARK'))
  })
  test('a mark over several lines is one row', () => {
    const raw = 'The end of a\r\nline. Next.'
    expect(rowsOf(renderText(reportOf(raw, [finding(raw, 'a\r\nline')]), raw))).toEqual([
      '  The end of a⏎line. Next.',
      '             ^^^^^^',
    ])
  })
  test('a mark longer than the line loses its middle', () => {
    const raw = `x ${'long '.repeat(500)}y`
    const [line, carets] = rowsOf(renderText(reportOf(raw, [finding(raw, 'long '.repeat(500))]), raw))
    expect(widthOf(line)).toBeLessThanOrEqual(80)
    expect(line).toMatch(/^ {2}x long.* … .*long y$/)
    expect(widthOf(carets)).toBeLessThanOrEqual(80)
  })
  test('no text can command the terminal; hidden characters are seen', () => {
    const raw = 'He \u001b[31mlied\u200b \u202eto'
    const name = 'x\u001b]0;y\u0007.txt'
    const rendered = renderText(
      reportOf(raw, [finding(raw, 'lied\u200b', { message: 'See \u001b[0m' })], {}, name),
      raw,
    )
    expect(rendered).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
    expect(rendered).toContain('␛[31mlied⟨U+200B⟩ ⟨U+202E⟩to')
  })
  test('colours only when asked', () => {
    const raw = 'A mark.'
    const report = reportOf(raw, [finding(raw, 'mark')])
    expect(renderText(report, raw)).not.toContain('\u001b')
    expect(renderText(report, raw, { colour: true })).toContain('\u001b[31mmark\u001b[39m')
  })
  test('repairs: deletion, label, degree of trust, white space at the edge', () => {
    const raw = 'A mark here.'
    const rendered = renderText(
      reportOf(raw, [
        finding(raw, 'mark', {
          repairs: [
            { ...repair(raw, 'mark', ''), label: 'delete the line' },
            repair(raw, 'mark', 'sign ', 'likely'),
            repair(raw, 'mark', 'trace', 'show-only'),
          ],
        }),
      ]),
      raw,
    )
    expect(rendered).toContain('→ delete (delete the line, safe)\n')
    expect(rendered).toContain('→ sign␣ (likely)\n')
    expect(rendered).toContain('→ trace (example)\n')
  })
  test('origin, causes and what is left out', () => {
    const rendered = renderText(
      reportOf('Fine.', [], {
        origin: { language: 'ru', confidence: 0.8, evidence: ['“Tchaikovskiy”'] },
        causes: [{ id: 'tags', title: 'Words joined at tags', advice: 'Leave a space.', findings: ['a'] }],
        truncated: { findings: 12 },
      }),
      'Fine.',
    )
    expect(rendered).toContain('Probably translated from Russian (80 % sure): “Tchaikovskiy”.\n')
    expect(rendered).toContain('Words joined at tags\n  Leave a space.\n')
    expect(rendered).toContain('12 more findings are counted but not listed.\n')
  })
  test('a thousand findings in one long line cost no more than in many', () => {
    const raw = 'word '.repeat(200_000)
    const findings = Array.from({ length: 1000 }, (_, i) =>
      finding(raw, 'word', { span: { start: i * 1000, end: i * 1000 + 4 } }),
    )
    const start = performance.now()
    renderText(reportOf(raw, findings), raw)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
