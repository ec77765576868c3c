import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../src/engine/span.ts'
import { piecesOf } from '../../src/render/marks.ts'

const drawn = (text: string, spans: readonly Span[]) =>
  piecesOf(text, spans)
    .map((piece) =>
      piece.kind === 'text'
        ? piece.text
        : `${piece.kind === 'open' ? '<' : '</'}${piece.mark}${piece.edge ? '' : '~'}>`,
    )
    .join('')

test('marks side by side, nested and equal', () => {
  expect(
    drawn('abcdef', [
      { start: 1, end: 3 },
      { start: 3, end: 4 },
    ]),
  ).toBe('a<0>bc</0><1>d</1>ef')
  expect(
    drawn('abcdef', [
      { start: 2, end: 3 },
      { start: 0, end: 6 },
    ]),
  ).toBe('<1>ab<0>c</0>def</1>')
  expect(
    drawn('ab', [
      { start: 0, end: 1 },
      { start: 0, end: 1 },
    ]),
  ).toBe('<0><1>a</1></0>b')
})

test('a mark that crosses another is closed and opened again', () => {
  expect(
    drawn('abcdef', [
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ]),
  ).toBe('<0>ab<1>c</1~></0><1~>de</1>f')
})

test('any marks nest, begin and end once, and leave the text as it was', () => {
  const span = fc
    .tuple(fc.nat(18), fc.integer({ min: 1, max: 20 }))
    .map(([a, b]) => ({ start: a, end: Math.min(20, a + b) }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const text = 'abcdefghijklmnopqrst'
      const open: number[] = []
      let at = 0
      let written = ''
      const edges: string[] = []
      for (const piece of piecesOf(text, spans)) {
        if (piece.kind === 'text') {
          written += piece.text
          for (let i = at; i < at + piece.text.length; i++) {
            const covering = spans.flatMap(({ start, end }, mark) => (start <= i && i < end ? [mark] : []))
            expect([...open].sort((a, b) => a - b)).toEqual(covering)
          }
          at += piece.text.length
        } else {
          if (piece.kind === 'open') open.push(piece.mark)
          else expect(open.pop()).toBe(piece.mark)
          if (piece.edge) edges.push(`${piece.kind} ${piece.mark} ${at}`)
        }
      }
      expect(written).toBe(text)
      expect(edges.sort()).toEqual(
        spans.flatMap(({ start, end }, mark) => [`open ${mark} ${start}`, `close ${mark} ${end}`]).sort(),
      )
    }),
  )
})
