import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, type Edit } from '../../src/engine/span.ts'
import { changedLines } from '../../src/render/changes.ts'

test('shows whole lines with what goes and what comes', () => {
  const raw = 'First line.\nA doubled  space, and anotherone.\nDrop me.\nLast.'
  const edits = [
    { start: 21, end: 23, text: ' ' },
    { start: 34, end: 44, text: 'another one' },
    { start: 46, end: 55, text: '' },
  ]
  expect(changedLines(raw, edits).map(({ line }) => line)).toEqual([2, 3])
  expect(changedLines(raw, edits)[1].pieces).toEqual([{ kind: 'del', text: 'Drop me.\n' }])
})

test('what stays and goes is the old text, what stays and comes the new', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', 'é'), maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(6), texts), { maxLength: 5 }), (raw, wanted) => {
      const wished: Edit[] = wanted.map(([start, length, text]) => {
        const from = Math.min(start, raw.length)
        return { start: from, end: Math.min(from + length, raw.length), text }
      })
      const { text, applied } = applyEdits(raw, wished)
      const changes = changedLines(raw, applied)
      const side = (other: 'ins' | 'del') =>
        changes.map(({ pieces }) =>
          pieces
            .filter(({ kind }) => kind !== other)
            .map((piece) => piece.text)
            .join(''),
        )
      let at = 0
      for (const before of side('ins')) {
        expect(raw.indexOf(before, at)).toBeGreaterThanOrEqual(at)
        at = raw.indexOf(before, at) + before.length
      }
      for (const after of side('del')) expect(text).toContain(after)
    }),
  )
})
