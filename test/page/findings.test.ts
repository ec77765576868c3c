import { beforeEach, expect, test, vi } from 'vitest'
import { Dismissals } from '../../src/page/client/findings/dismissals.ts'
import { mayBeName, repairLabel, short } from '../../src/page/client/findings/labels.ts'
import { groupsOf } from '../../src/page/client/findings/order.ts'
import { remainingReport } from '../../src/render/remaining.ts'
import { finding, repair, reportOf } from '../render/example.ts'

const raw = 'One two three four five.'
const findings = [
  finding(raw, 'One', { severity: 'warning' }),
  finding(raw, 'two', { severity: 'error' }),
  finding(raw, 'three', { severity: 'error' }),
  finding(raw, 'four', { severity: 'warning' }),
].map((one, i) => ({ ...one, id: `id${i}`, key: i < 2 ? 'same' : `key${i}` }))
const report = reportOf(raw, findings, {
  causes: [
    { id: 'c', title: 'A cause.', advice: 'Mend it.', findings: ['id2', 'id3'] },
    { id: 'd', title: 'Another.', advice: 'Mend that.', findings: ['id3'] },
  ],
})

test('findings stand by severity, then by cause, then in the order of the text', () => {
  expect(
    groupsOf(report).map(({ severity, cause, findings }) => [
      severity,
      cause?.id,
      findings.map(({ id }) => id),
    ]),
  ).toEqual([
    ['error', 'c', ['id2']],
    ['error', undefined, ['id1']],
    ['warning', 'c', ['id3']],
    ['warning', undefined, ['id0']],
  ])
})

test('what is dismissed counts no more', () => {
  expect(remainingReport(report, { ids: [], keys: [] })).toBe(report)
  const left = remainingReport(report, { ids: ['id2'], keys: ['same'] })
  expect(left.findings.map(({ id }) => id)).toEqual(['id3'])
  expect(left.counts).toEqual({
    ...report.counts,
    error: report.counts.error - 2,
    warning: report.counts.warning - 1,
  })
  expect(left.causes.map(({ findings }) => findings)).toEqual([['id3'], ['id3']])
  expect(remainingReport(report, { ids: ['id2', 'id3'], keys: ['same'] }).causes).toEqual([])
})

test('a repair’s button says what will stand there', () => {
  const word = report.findings[1]
  const input = { text: raw, format: 'text' } as const
  expect(repairLabel(input, word, repair(raw, 'two', 'a pair'))).toBe('a pair')
  expect(repairLabel(input, word, repair(raw, 'two', ''))).toBe('Delete')
  expect(short('a\u202eb\nc')).toBe('a⟨U+202E⟩b⏎c')
  expect(short('x'.repeat(200)).length).toBeLessThan(90)
})

test('only what may be a name is offered as one', () => {
  const named = (text: string) => mayBeName({ ...report.findings[0], text })
  expect(['Batonischwili', 'Ivan Petrov', 'O’Neill', 'McAndrew-Lowe'].every(named)).toBe(true)
  expect(['the the', ' .', 'ambas- sador,', '2 700', 'X'.repeat(80)].some(named)).toBe(false)
})

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

test('dismissals last between visits, and can be taken back', () => {
  const first = new Dismissals()
  first.change('ids', 'a')
  first.change('ids', 'a')
  first.change('names', 'Orlova')
  const second = new Dismissals()
  expect([second.ids, second.keys, second.names]).toEqual([['a'], [], ['Orlova']])
  second.change('ids', 'a', true)
  expect(new Dismissals().ids).toEqual([])
})

test('a browser that keeps nothing, or something broken, is no hindrance', () => {
  kept.set('mtlint.dismissed', '{')
  expect(new Dismissals().ids).toEqual([])
  vi.stubGlobal('localStorage', undefined)
  const dismissals = new Dismissals()
  dismissals.change('keys', 'k')
  expect(dismissals.keys).toEqual(['k'])
})
