import { history, isolateHistory, undo } from '@codemirror/commands'
import { ChangeSet, EditorState, Text, type Transaction } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/engine/span.ts'
import { formatOf } from '../../src/format.ts'
import {
  keepLineEnds,
  lineEndsIn,
  lineEndsOf,
  setLineEnds,
  withFeeds,
  withLineEnds,
} from '../../src/page/client/editor/line-ends.ts'
import { Since } from '../../src/page/client/editor/since.ts'
import { editsBetween } from '../../src/page/client/engine/differences.ts'

describe('line ends', () => {
  test.each(['\n', '\r\n', '\r'] as const)('%j comes back as it was', (end) => {
    const text = `One${end}two${end}${end}three`
    expect(lineEndsOf(text)).toEqual({ usual: end, odd: [] })
    expect(withFeeds(text)).toBe('One\ntwo\n\nthree')
    expect(withLineEnds(withFeeds(text), lineEndsOf(text))).toBe(text)
  })

  test('of several kinds the most frequent counts', () => {
    expect(lineEndsOf('a\r\nb\r\nc\nd').usual).toBe('\r\n')
    expect(lineEndsOf('a\nb\nc\r\nd\re').usual).toBe('\n')
    expect(lineEndsOf('none').usual).toBe('\n')
  })

  test('mixed ones come back as they were', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '\r'), maxLength: 40 })
    fc.assert(
      fc.property(texts, (text) => {
        expect(withLineEnds(withFeeds(text), lineEndsOf(text))).toBe(text)
      }),
    )
  })

  test('mixed ones stay where they are while the text is written, and come back when that is undone', () => {
    const text = 'One\ntwo\r\nthree\nfour\rfive\n'
    let state = EditorState.create({ extensions: [history(), keepLineEnds] })
    const dispatch = (transaction: Transaction) => {
      state = transaction.state
    }
    const change = (from: number, to: number, insert: string) =>
      dispatch(state.update({ changes: { from, to, insert }, annotations: isolateHistory.of('full') }))
    const now = () => withLineEnds(state.doc.toString(), lineEndsIn(state))
    dispatch(
      state.update({
        changes: { from: 0, insert: withFeeds(text) },
        effects: setLineEnds.of(lineEndsOf(text)),
      }),
    )
    expect(now()).toBe(text)
    change(7, 7, '!')
    change(0, 3, 'At one\n')
    expect(now()).toBe('At one\n\ntwo!\r\nthree\nfour\rfive\n')
    undo({ state, dispatch })
    undo({ state, dispatch })
    expect(now()).toBe(text)
    change(5, 10, '')
    expect(now()).toBe('One\ntree\nfour\rfive\n')
    undo({ state, dispatch })
    expect(now()).toBe(text)
  })
})

describe('places in a text that is being written', () => {
  const doc = Text.of(['The convoy left Tanzaniathe day.'])
  const word = { start: 16, end: 27 }
  const written = (from: number, to: number, insert: string) => {
    const since = new Since(doc)
    since.add(ChangeSet.of({ from, to, insert }, doc.length).desc)
    return since.now(word)
  }

  test('move with what is written before them and stay with what comes after', () => {
    expect(written(0, 3, 'A')).toEqual({ start: 14, end: 25 })
    expect(written(31, 32, '!')).toEqual(word)
    expect(written(0, 0, 'x')).toEqual({ start: 17, end: 28 })
  })

  test('are gone when somebody has written in them', () => {
    expect(written(20, 21, 'x')).toBeUndefined()
    expect(written(10, 30, '')).toBeUndefined()
    expect(written(24, 24, ' ')).toBeUndefined()
  })

  test('several changes are one', () => {
    const since = new Since(doc)
    const first = ChangeSet.of({ from: 0, insert: 'So ' }, doc.length)
    since.add(first.desc)
    since.add(ChangeSet.of({ from: 3, to: 7 }, first.newLength).desc)
    expect(since.now(word)).toEqual({ start: 15, end: 26 })
  })
})

test('a text is HTML when it begins as HTML, or its file is called so', () => {
  expect(formatOf('<p>A day.</p>')).toBe('html')
  expect(formatOf('\n<!doctype html><html></html>')).toBe('html')
  expect(formatOf('A <b>day</b>.')).toBe('text')
  expect(formatOf('<3 is a heart.')).toBe('text')
  expect(formatOf('class="a">Ulm</p>')).toBe('text')
  expect(formatOf('A day.', 'a.HTM')).toBe('html')
  expect(formatOf('<p>A day.</p>', 'a.md')).toBe('text')
})

test('the edits between two texts make one of the other', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', 'é'), maxLength: 40 })
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const edits = editsBetween(before, after)
      expect(applyEdits(before, edits).text).toBe(after)
    }),
  )
})
