import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/engine/span.ts'
import { unifiedDiff } from '../../src/render/unified-diff.ts'

const characters = fc.constantFrom('a', 'b', '\n', '\r\n')
const text = fc.array(characters, { maxLength: 60 }).map((all) => all.join(''))
const edits = fc.array(
  fc.record({ at: fc.nat(60), length: fc.nat(5), text: fc.constantFrom('', 'x', '\n', 'y\nz') }),
  { maxLength: 6 },
)

test('applying the diff to the old text gives the new one', () => {
  fc.assert(
    fc.property(text, edits, (old, list) => {
      const placed = list.map(({ at, length, text }) => {
        const start = Math.min(at, old.length)
        return { start, end: Math.min(old.length, start + length), text }
      })
      const { text, applied } = applyEdits(old, placed)
      const diff = unifiedDiff('text', old, applied)
      if (diff === '') expect(text).toBe(old)
      else expect(applyPatch(old, diff, { autoConvertLineEndings: false })).toBe(text)
    }),
  )
})

test('changes far apart stand in hunks of their own, with three lines around', () => {
  const old = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('')
  const at = (line: number) => old.indexOf(`line ${line}\n`)
  const diff = unifiedDiff('a', old, [
    { start: at(4), end: at(4) + 4, text: 'LINE' },
    { start: at(16), end: at(17), text: '' },
  ])
  expect(diff.match(/^@@ .*$/gm)).toEqual(['@@ -2,7 +2,7 @@', '@@ -14,7 +14,6 @@'])
})
