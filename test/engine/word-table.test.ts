import { expect, test } from 'vitest'
import { WordTable, writeWords } from '../../src/engine/word-table.ts'

const words = [
  'a',
  'ab',
  'abc',
  'b',
  'ba',
  'nota',
  'ndlr',
  'zz',
  'ž',
  'п',
  'при',
  'прим',
  'примечание',
  'ред',
  'редакция',
]
const table = new WordTable<{ word: string }>(() =>
  writeWords(new Map(words.map((word) => [word, { word }]))),
)

test.each(words)('finds %s', (word) => {
  expect(table.get(word)).toEqual({ word })
})

test.each(['', 'aa', 'abcd', 'not', 'zzz', 'пример', 'ре', 'я', 'word'])('has no “%s”', (word) => {
  expect(table.get(word)).toBeUndefined()
})

test('an empty table has nothing', () => {
  expect(new WordTable(() => writeWords(new Map())).get('a')).toBeUndefined()
})
