import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, composeEdits, type Edit } from '../../src/engine/span.ts'

/** Edits of a text of this length, in order, without overlap. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.record({ a: fc.nat(length), b: fc.nat(length), text: fc.string({ maxLength: 4 }) }), {
      maxLength: 6,
    })
    .map((list) => {
      const sorted = list
        .map(({ a, b, text }) => ({ start: Math.min(a, b), end: Math.max(a, b), text }))
        .sort((x, y) => x.start - y.start || y.end - x.end)
      return applyEdits('x'.repeat(length), sorted).applied
    })

test('two rounds of edits composed lead to the same text', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }).chain((text) =>
        editsOf(text.length).chain((first) => {
          const between = applyEdits(text, first).text
          return editsOf(between.length).map((second) => ({ text, first, between, second }))
        }),
      ),
      ({ text, first, between, second }) => {
        const composed = composeEdits(between, first, second)
        expect(applyEdits(text, composed).text).toBe(applyEdits(between, second).text)
      },
    ),
    { seed: 1, numRuns: 3000 },
  )
})

test('of edits that overlap the outer one swallows the inner, and of two that cross the first wins', () => {
  expect(
    applyEdits('abcdef', [
      { start: 2, end: 3, text: 'X' },
      { start: 1, end: 5, text: '' },
    ]).text,
  ).toBe('af')
  expect(
    applyEdits('abcdef', [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 5, text: 'X' },
    ]).text,
  ).toBe('def')
})

test('two deletions that cross are one', () => {
  expect(
    applyEdits('abcdef', [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 5, text: '' },
    ]),
  ).toEqual({ text: 'f', applied: [{ start: 0, end: 5, text: '' }] })
})
