import { describe, expect, test } from 'vitest'
import { loadResources } from '../../../src/cli/resources.ts'
import { furniture } from '../../../src/engine/analyses/furniture.ts'
import { contextOf } from '../../../src/engine/check.ts'
import { CHATTER_PHRASES } from '../../../src/engine/phrases/chatter.ts'
import { NOTE_PHRASES } from '../../../src/engine/phrases/editor-notes.ts'
import { FURNITURE_PHRASES, furniturePhrases } from '../../../src/engine/phrases/furniture/phrases.ts'
import { headOf, matcherOf, piecesOf } from '../../../src/engine/phrases/matcher.ts'
import { compile, plain, type State } from '../../../src/engine/phrases/pattern.ts'

const resources = loadResources()
const matcher = resources.furniture

/** The shortest line that a pattern stands for: it proves the pattern. */
function exampleOf(pattern: string): string {
  const words: Record<string, string> = {
    '#': '3',
    '@': 'Telegram',
    '*': 'Harbour',
    '…': 'harbour',
    ':': ':',
  }
  const queue: [State, string[]][] = compile(plain(pattern)).first.map((state) => [state, [state.word]])
  for (const [state, path] of queue) {
    if (state.last) return path.map((word) => words[word] ?? word).join(' ')
    for (const next of state.follow.flat()) if (next !== state) queue.push([next, [...path, next.word]])
  }
  throw new Error(pattern)
}

test('there are phrases of many languages, and each matches the line that it stands for', () => {
  expect(new Set(FURNITURE_PHRASES.map(({ language }) => language)).size).toBe(23)
  const phrases = furniturePhrases()
  expect(phrases.length).toBeGreaterThan(500)
  for (const { pattern } of phrases) {
    const line = exampleOf(pattern)
    expect(matcher.whole(piecesOf(line, 0, line.length)), `${pattern}: ${line}`).toBeDefined()
  }
})

test.each([
  ['notes', NOTE_PHRASES],
  ['chatter', CHATTER_PHRASES],
] as const)('every pattern of %s matches the line that it stands for', (_, phrases) => {
  const matcher = matcherOf<string>(phrases, resources.pageWords())
  for (const [pattern] of phrases) {
    const line = exampleOf(pattern)
    expect(matcher.whole(piecesOf(line, 0, line.length)), `${pattern}: ${line}`).toBeDefined()
  }
})

test('what may come second in a phrase stands in the head of its pattern', () => {
  for (const { pattern } of furniturePhrases()) {
    const head = headOf(plain(pattern))
    for (const next of compile(plain(pattern)).first.flatMap(({ follow }) => follow.flat()))
      expect(head.has(next.word), `${pattern}: ${next.word}`).toBe(true)
  }
})

test('no phrase may begin with just any word: every line would have to be compared with it', () => {
  for (const { pattern } of furniturePhrases())
    expect(
      compile(plain(pattern)).first.map(({ word }) => word),
      pattern,
    ).not.toContain('*')
})

test('no certain phrase takes in just any sentence', () => {
  const sentences = [
    'The minister said on Monday that the harbour would stay closed until the end of the month.',
    '12 people were killed and 40 hurt when the ferry sank off the coast.',
    'All of them had read the report before the vote.',
    'Reading 2 Watford 1',
    'Copyright law was changed in 1998 after a long campaign by publishers.',
    'Follow the money, the prosecutor told her staff.',
    'Designed by a local architect, the library opened in 1964.',
    'Publication of the report was delayed twice.',
    'Tagged as the next great striker, he never played for his country.',
    'By signing up thousands of volunteers, the campaign won the state.',
    'Telegram channel of the governor denies the report',
    'Facebook shares fall',
    'Home secretary resigns',
    'Photo: Reuters',
    'AFP, AP and Reuters agencies',
    'Back to the top',
    'Return to the start',
    'The rest is history',
    'My favourites',
    'Follow the leader',
    'More under the new law',
    'The story follows the ban on advertising',
    'To the lighthouse',
    'To the archive',
  ]
  for (const line of sentences) {
    const phrase = matcher.whole(piecesOf(line, 0, line.length))
    expect([undefined, 'place', 'tail'], line).toContain(phrase?.certainty)
  }
})

describe('the analysis', () => {
  const of = (text: string) => contextOf({ text, format: 'text' }, {}, resources).analyses.get(furniture)

  test('says which blocks are furniture and where the article ends', () => {
    const found = of(
      'Quay to be rebuilt\n\nThe quay will be rebuilt by spring, the harbour board decided after a long debate.\n\nRelated Posts:\nCrane falls\n',
    )
    expect([0, 1, 2, 3].map((block) => found.has(block))).toEqual([false, false, true, true])
    expect(found.tail).toBe(2)
  })

  test('is the same whatever the line ends, and finds nothing in an empty text', () => {
    const text =
      'The quay will be rebuilt by spring, the harbour board decided after a long debate.\n\nLeave a Reply\n'
    expect(of(text.replaceAll('\n', '\r\n')).marks).toHaveLength(1)
    expect(of('').marks).toEqual([])
    expect(of('Share').marks).toEqual([])
  })
})
