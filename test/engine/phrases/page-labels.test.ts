import { expect, test } from 'vitest'
import { readPatterns } from '../../../src/engine/patterns.ts'
import { isLabelledHeadline } from '../../../src/engine/phrases/page-labels.ts'
import { PAGE_MARKS } from '../../../src/engine/phrases/page-mark-lists.ts'
import { partsOf } from '../../../src/engine/phrases/page-parts.ts'
import { isSectionLine } from '../../../src/engine/phrases/page-paths.ts'
import { PAGE_WORDS } from '../../../src/engine/phrases/page-word-lists.ts'
import { classesByWord } from '../../../src/engine/word-set.ts'

const words = classesByWord(PAGE_WORDS)
const marks = readPatterns(PAGE_MARKS)

test.each([
  ['To discover: The ten quietest beaches', true],
  ['Also on this topic – Storm closes two harbours', true],
  ['Watch.. the crane comes down', true],
  ['READ ALSO Storm closes two harbours', true],
  ['What to watch: the second reading of the bill', false],
  ['Read my lips: no new taxes', false],
  ['Related matters: The council kept the school bus.', false],
  ['See also: press@example.org', false],
  ['', false],
])('“%s” is a label with a headline: %s', (line, is) => {
  expect(isLabelledHeadline(line, words, marks)).toBe(is)
})

test.each([
  ['NEWS Veneto', true],
  ['Culture – Music –', true],
  ['Society', true],
  ['Culture wars', false],
  ['Economy shrinks', false],
  ['Home and dry', false],
])('“%s” names a section: %s', (line, is) => {
  expect(isSectionLine(line, words)).toBe(is)
})

test('a line is cut at its separators, sentence ends and labels', () => {
  const line = '2024-05-12 07:31 Source: Harbour Daily Font size: large | Print'
  expect(partsOf(line).map(({ start, end }) => line.slice(start, end))).toEqual([
    '2024-05-12 07:31',
    'Source: Harbour Daily',
    'Font size: large',
    'Print',
  ])
  expect(partsOf('Print this page')).toEqual([])
})
