import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsOf, isMarked, type MarkedArticle, readClean, readMarked } from '../src/tools/eval/articles.ts'

// Messages name files and places, never the texts: some of these are set aside, and nobody reads them by accident.
describe.each(['fixtures/gold', 'fixtures/aside/gold'])('%s', (folder) => {
  const jsons = readdirSync(folder).filter((file) => file.endsWith('.json'))

  test('every JSON file stands beside its text and every text beside its JSON file', () => {
    const texts = readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file))
    const stems = (files: readonly string[]) => files.map((file) => file.replace(/\.\w+$/, '')).sort()
    expect(stems(jsons)).toEqual(stems(texts))
  })

  test.each(jsons)(
    '%s: origin is told; marks hold their quotes, stand in order, have known categories, levels and causes',
    (json) => {
      const article = readMarked(folder).find(({ name }) => name.replace(/\.\w+$/, '.json') === json)
      expect(article, 'the article').toBeDefined()
      expect(article!.origin, 'the origin').toBeDefined()
      expect(article!.marks.length, 'marks').toBeGreaterThan(0)
      expect(faultsOf(article!)).toEqual([])
    },
  )
})

describe.each(['fixtures/clean', 'fixtures/aside/clean'])('%s', (folder) => {
  test('holds articles with words and without marks', () => {
    expect(isMarked(folder)).toBe(false)
    const articles = readClean(folder)
    expect(articles.length).toBeGreaterThan(0)
    for (const { name, text } of articles) expect(text.split(/\s+/).length, name).toBeGreaterThan(100)
  })
})

test('at least 24 marked articles from eight languages and 16 clean ones, a third of each set aside, those with 2,000 clean words', () => {
  const count = (folder: string) => readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file)).length
  for (const [kind, wanted] of [
    ['gold', 24],
    ['clean', 16],
  ] as const) {
    const [open, aside] = [count(join('fixtures', kind)), count(join('fixtures/aside', kind))]
    expect(open + aside, kind).toBeGreaterThanOrEqual(wanted)
    expect(3 * aside, `${kind} set aside`).toBeGreaterThanOrEqual(open + aside)
  }
  for (const folder of ['fixtures/gold', 'fixtures/aside/gold']) {
    const origins = new Set(readMarked(folder).map(({ origin }) => origin))
    expect(origins.size, `${folder}, languages`).toBeGreaterThanOrEqual(8)
  }
  const words = readClean('fixtures/aside/clean').reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  expect(words).toBeGreaterThanOrEqual(2000)
})

test('a wrong mark is told', () => {
  const article: MarkedArticle = {
    name: 'x.txt',
    format: 'text',
    text: 'The the end.',
    origin: 'French',
    causes: ['captions'],
    marks: [
      { start: 4, end: 7, quote: 'the', category: 'repeated-word', level: 'must', fix: '' },
      { start: 0, end: 3, quote: 'Tha', category: 'no-such', level: 'must', fix: '', cause: 'tokenizer' },
      { start: 8, end: 99, quote: 'end.', category: 'fragment', level: 'must', fix: null },
    ],
    traps: [],
    ignored: [],
  }
  expect(faultsOf(article)).toEqual([
    'mark 1: 0–3 does not hold its quote',
    'mark 1: stands before the mark before it',
    'mark 1: unknown category no-such',
    'mark 2: 8–99 does not lie in the text',
    'mark 1: the article does not name the cause tokenizer',
    'origin French is not a primary subtag',
    'no mark comes from the cause captions',
  ])
})
