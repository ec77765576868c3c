import { expect, test } from 'vitest'
import type { Item } from '../../../src/engine/phrases/calques/pattern.ts'
import { readPattern, writePattern } from '../../../src/engine/phrases/calques/written.ts'

/** The lexicon's numbers of five words, and their places. */
const words = Int32Array.from([70, 10, 90, 40, 20])
const places = new Map([...words].map((word, place) => [word, place]))

const patterns: readonly (readonly [string, readonly Item[]])[] = [
  ['0.1', [[70, 10]]],
  ["'§ '-", ['§', '-']],
  ['@0 @1', [{ class: 'Number' }, { class: 'Ordinal' }]],
  ['~0/1//2/3', [{ forms: [[70], [10], [], [90], [40]] }]],
  [
    '!1@0 <4',
    [
      { not: [10], before: false, classes: ['Number'] },
      { not: [20], before: true, classes: [] },
    ],
  ],
  ['(0|1 (2|))3', [{ any: [[[70]], [[10], { any: [[[90]], []], as: undefined }]], as: 3 }]],
]

test.each(patterns)('%s', (written, items) => {
  expect(writePattern(items, places)).toBe(written)
  expect(readPattern(written, words)).toEqual(items)
})
