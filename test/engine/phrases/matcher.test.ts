import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/engine/phrases/fold.ts'
import { type Matcher, matcherOf as matcherWith, piecesOf } from '../../../src/engine/phrases/matcher.ts'
import { PAGE_WORDS } from '../../../src/engine/phrases/page-word-lists.ts'
import { compile, type Pattern, plain } from '../../../src/engine/phrases/pattern.ts'
import { classesByWord } from '../../../src/engine/word-set.ts'

const words = classesByWord(PAGE_WORDS)
const matcherOf = <Phrase>(phrases: readonly (readonly [Pattern, Phrase])[]): Matcher<Phrase> =>
  matcherWith(phrases, words)

const matches = (pattern: string, line: string): boolean =>
  matcherOf([[pattern, true as const]]).whole(piecesOf(line, 0, line.length)) === true

describe('patterns', () => {
  test.each([
    ['leave a (comment|reply)', 'Leave a Reply', true],
    ['leave a (comment|reply)', '→ LEAVE A COMMENT:', true],
    ['leave a (comment|reply)', 'Leave a tip', false],
    ['share [this|the article] on @', 'Share on Facebook', true],
    ['share [this|the article] on @', 'Share the article on Google News', true],
    ['share [this|the article] on @', 'Share on Monday', false],
    ['# views', '1,204 views', true],
    ['# views', 'Her views', false],
    ['the post * appeared first on …', 'The post Crane falls appeared first on Harbour Times.', true],
    ['the post * appeared first on …', 'The post appeared first on Harbour Times.', false],
    ['read also : …', 'Read also: Crane falls', true],
    ['read also : …', 'Read also | Crane falls', true],
    ['read also : …', 'Read also - Crane falls', true],
    ['read also : …', 'Read also the crane', false],
    ['read also : …', 'Read also:', false],
    ['lea también', 'LEA TAMBIEN', true],
    ['ana sayfa ilgili haber', 'ANA SAYFA İLGİLİ HABER', true],
    ['e-mail address', 'E‑mail address', true],
  ])('%s on %s: %s', (pattern, line, expected) => {
    expect(matches(pattern, line)).toBe(expected)
  })

  test.each(['(a|b', 'a)', '[a]', '… a', 'a :', ''])('“%s” is refused', (pattern) => {
    expect(() => compile(plain(pattern))).toThrow()
  })
})

describe('a matcher', () => {
  test('gives of two phrases with the same words the first', () => {
    const matcher = matcherOf([
      ['read more', 1],
      ['read (more|on)', 2],
    ])
    const line = 'Read more'
    expect(matcher.whole(piecesOf(line, 0, line.length))).toBe(1)
  })

  test('gives every place where a phrase ends', () => {
    const matcher = matcherOf([
      ['read', 1],
      ['read more', 2],
      ['read …', 3],
    ])
    const line = 'Read more about it'
    expect(matcher.from(piecesOf(line, 0, line.length), 0)).toEqual([
      { phrase: 1, end: 1 },
      { phrase: 2, end: 2 },
      { phrase: 3, end: 4 },
    ])
  })

  test('says of a line’s first word whether a phrase may begin with it', () => {
    const matcher = matcherOf([
      ['share', 1],
      ['# views', 1],
    ])
    for (const [line, expected] of [
      ['• Share it', true],
      ['12 views', true],
      ['Shares fell', false],
      ['', false],
    ] as const) {
      expect(matcher.mayBegin(line, 0, line.length), line).toBe(expected)
    }
  })

  test('is linear in the line, whatever repeats in it', () => {
    const matcher = matcherOf([['a * a * b : …', 1]])
    const line = 'a '.repeat(4000)
    const pieces = piecesOf(line, 0, line.length)
    const began = performance.now()
    expect(matcher.whole(pieces)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(500)
  })
})

test('the words of pages are written as they are compared', () => {
  for (const word of words.keys()) expect(fold(word)).toBe(word)
})
