import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALPHABET } from '../../../src/engine/lexicon/fold.ts'
import { type Edit, type Lexicon, NONE } from '../../../src/engine/lexicon/lexicon.ts'
import { lexiconOf } from './build.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', "'"), minLength: 1, maxLength: 6 })
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 80 })

/** What every edit makes of the word, without an automaton. */
function edits(text: string): Map<string, Edit['kind']> {
  const found = new Map<string, Edit['kind']>()
  for (let at = 0; at <= text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (after) found.set(before + after.slice(1), 'delete')
    if (after.length > 1) found.set(before + after[1] + after[0] + after.slice(2), 'transpose')
    for (const letter of ALPHABET) {
      found.set(before + letter + after, 'insert')
      if (after) found.set(before + letter + after.slice(1), 'substitute')
    }
  }
  found.delete(text)
  return found
}

function apply(text: string, { kind, position, letter }: Edit): string {
  const [before, after] = [text.slice(0, position), text.slice(position)]
  if (kind === 'delete') return before + after.slice(1)
  if (kind === 'insert') return before + letter + after
  if (kind === 'substitute') return before + letter + after.slice(1)
  return before + after[1] + after[0] + after.slice(2)
}

function neighbours(lexicon: Lexicon, text: string): [string, Edit][] {
  return lexicon.neighbours(text).map(({ number, ...edit }) => [lexicon.word(number), edit])
}

/** Every word and place where taking 2 to 4 letters out leaves `text`, without an automaton. */
function gapsOf(list: readonly string[], text: string): string[] {
  return list.flatMap((whole) => {
    const more = whole.length - text.length
    if (more < 2 || more > 4) return []
    const places = Array.from({ length: text.length + 1 }, (_, at) => at)
    return places
      .filter((at) => at >= 2 && whole.slice(0, at) + whole.slice(at + more) === text)
      .map((at) => `${whole}@${at}`)
  })
}

describe('numbers', () => {
  test('each word has the number of its place in ASCII order, and the number gives the word back', () => {
    fc.assert(
      fc.property(words, (list) => {
        const lexicon = lexiconOf(list)
        const sorted = [...list].sort()
        expect(lexicon.size).toBe(list.length)
        expect(sorted.map((w) => lexicon.find(w))).toEqual(sorted.map((_, number) => number))
        expect(sorted.map((_, number) => lexicon.word(number))).toEqual(sorted)
      }),
    )
  })

  test('what was not put in is not found', () => {
    fc.assert(
      fc.property(words, word, (list, other) => {
        fc.pre(!list.includes(other))
        expect(lexiconOf(list).find(other)).toBe(NONE)
      }),
    )
  })

  test('there is none for an empty stretch, nor a word for a number out of range', () => {
    const lexicon = lexiconOf(['a'])
    expect(lexicon.find('')).toBe(NONE)
    expect(lexicon.find('a', 1)).toBe(NONE)
    for (const number of [NONE, 1, Number.NaN]) expect(() => lexicon.word(number)).toThrow(RangeError)
  })

  test('a stretch of a text is looked up in place', () => {
    expect(lexiconOf(['word', 'words']).find('some words here', 5, 9)).toBe(0)
  })
})

describe('prefixes', () => {
  test('are the words that the text begins with, shortest first', () => {
    fc.assert(
      fc.property(words, word, (list, text) => {
        const lexicon = lexiconOf(list)
        const found: [number, number][] = []
        lexicon.prefixes(text, 0, text.length, (end, number) => found.push([end, number]))
        const expected = Array.from(text, (_, at) => at + 1).filter((end) =>
          list.includes(text.slice(0, end)),
        )
        expect(found).toEqual(expected.map((end) => [end, lexicon.find(text, 0, end)]))
      }),
    )
  })
})

describe('neighbours', () => {
  test('are the words that brute force finds, once each, and the edit leads to them', () => {
    fc.assert(
      fc.property(words, word, (list, text) => {
        const found = neighbours(lexiconOf(list), text)
        const reachable = edits(text)
        const expected = list.filter((w) => reachable.has(w))
        expect(found.map(([w]) => w).sort()).toEqual(expected.sort())
        for (const [w, edit] of found) expect(apply(text, edit)).toBe(w)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['teh', 'the', { kind: 'transpose', position: 1, letter: '' }],
    ['th', 'the', { kind: 'insert', position: 2, letter: 'e' }],
    ['thee', 'the', { kind: 'delete', position: 2, letter: '' }],
    ['she', 'the', { kind: 'substitute', position: 0, letter: 't' }],
  ])('%s is %s', (text, expected, edit) => {
    expect(neighbours(lexiconOf(['the']), text)).toEqual([[expected, edit]])
  })
})

describe('gaps', () => {
  test('finds the words that have letters more at one place, from the third letter on', () => {
    fc.assert(
      fc.property(words, word, (list, text) => {
        const lexicon = lexiconOf(list)
        const found: string[] = []
        lexicon.gaps(text, 4, (number, at) => found.push(`${lexicon.word(number)}@${at}`))
        expect(found.sort()).toEqual(gapsOf(list, text).sort())
      }),
    )
  })

  test('a character that no word has leads to none', () => {
    lexiconOf(['abbba']).gaps('ab☂a', 4, () => expect.unreachable())
  })
})
