import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { renderHtml, renderHtmlPage } from '../../src/render/html.ts'
import { finding, repair, reportOf } from './example.ts'

const VOID = new Set(['meta', 'br', 'link', 'img', 'input'])

/** Reads a page: its tags, attributes and the text in the element of a class. Fails on tags that do not nest. */
function parse(html: string) {
  const open: string[] = []
  const tags: { name: string; attributes: Record<string, string> }[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags.push({ name, attributes })
        if (!VOID.has(name)) open.push(`${name}.${attributes.class ?? ''}`)
      },
      onclosetag(name, implied) {
        if (VOID.has(name)) return
        expect(implied, `</${name}> is written out`).toBe(false)
        expect(open.pop()?.split('.')[0]).toBe(name)
      },
      ontext(data) {
        if (open.includes('section.text') && !open.at(-1)?.startsWith('a.')) text += data
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  expect(open).toEqual([])
  return { tags, text }
}

const raw = 'A <script>alert(1)</script> & "word" in\nTWO lines.'
const hostile = '"><img src=x onerror=alert(1)>'
const report = reportOf(
  raw,
  [
    finding(raw, '& "word" in', {
      message: hostile,
      repairs: [{ ...repair(raw, '&', '<b>'), label: hostile }],
      related: [{ span: { start: 0, end: 1 }, excerpt: hostile, note: hostile }],
    }),
    finding(raw, 'word', { severity: 'warning' }),
    finding(raw, 'in\nTWO', { severity: 'note' }),
  ],
  {
    origin: { language: 'fr', confidence: 0.7, evidence: [hostile] },
    causes: [{ id: 'c', title: hostile, advice: hostile, findings: [] }],
  },
  hostile,
)

describe('HTML', () => {
  const html = renderHtml(report, raw)
  const { tags, text } = parse(html)
  test('shows the text unchanged, whatever the marks', () => {
    expect(text).toBe(raw)
  })
  test('escapes all that it was given; no scripts, no requests', () => {
    expect(tags.filter(({ name }) => ['script', 'img', 'b', 'link', 'iframe'].includes(name))).toEqual([])
    const attributes = tags.flatMap(({ attributes }) => Object.entries(attributes))
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'src')).toEqual([])
    expect(html).not.toMatch(/url\(|@import/)
  })
  test('marks lead to their cards and back; no id is given twice', () => {
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const links = tags.flatMap(({ attributes }) =>
      attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
    )
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
    for (const n of [1, 2, 3]) expect(links).toEqual(expect.arrayContaining([`t1m${n}`, `t1f${n}`]))
  })
  test('tells severities apart by class and by line', () => {
    const classes = tags.filter(({ name }) => name === 'mark').map(({ attributes }) => attributes.class)
    expect(new Set(classes)).toEqual(new Set(['error', 'warning', 'note']))
    expect(html).toMatch(/--line: double[\s\S]*--line: wavy[\s\S]*--line: dotted/)
  })
  test('says the verdict in words, the score, the origin', () => {
    expect(html).toContain('This should not be published as it stands.')
    expect(html).toContain('Score 75 of 100.')
    expect(html).toContain('Probably translated from French (70 % sure)')
  })
  test('hidden characters inside a mark are seen, forbidden ones everywhere', () => {
    const odd = 'a\u0007b zero\u200bwidth\u200c'
    const page = renderHtml(reportOf(odd, [finding(odd, 'zero\u200bwidth')]), odd)
    expect(parse(page).text).toBe('a␇b zero⟨U+200B⟩width\u200c')
  })
  test('links to the rule’s page only where its address is whole', () => {
    const helped = {
      ...report,
      findings: report.findings.map((one) => ({ ...one, help: 'https://x.test/rules/quotes' })),
    }
    expect(renderHtml(helped, raw)).toContain('<a href="https://x.test/rules/quotes">quotes</a>')
    expect(html).not.toContain('href="/rules')
  })
})

describe('HTML of HTML', () => {
  const source = '<h1>A &amp; B</h1><p>The <i>sea</i> , he said.</p>'
  test('shows what a reader sees', () => {
    const one = finding(source, '</i> ,', {
      text: ' ,',
      span: { start: source.indexOf(' ,'), end: source.indexOf(' ,') + 2 },
    })
    const { text } = parse(renderHtml(reportOf(source, [one]), source, { format: 'html' }))
    expect(text.replace(/\s+/g, ' ').trim()).toBe('A & B The sea , he said.')
  })
  test('shows the source where a finding cannot be found in that', () => {
    const one = finding(source, '<i>', { text: 'something else' })
    expect(parse(renderHtml(reportOf(source, [one]), source, { format: 'html' })).text).toBe(source)
  })
})

test('several texts are one page with a list of contents', () => {
  const page = renderHtmlPage(
    ['a.txt', 'b.txt'].map((name) => ({
      report: reportOf(raw, [finding(raw, 'word')], {}, name),
      raw,
      format: 'text',
    })),
  )
  const { tags } = parse(page)
  expect(tags.filter(({ name }) => name === 'article').map(({ attributes }) => attributes.id)).toEqual([
    't1',
    't2',
  ])
  expect(page).toContain('<a href="#t2">b.txt</a>')
})
