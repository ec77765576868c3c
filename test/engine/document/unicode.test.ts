import { describe, expect, it } from 'vitest'
import { unicode, unicodeAll, unicodeAnyCase } from '../../../src/engine/document/unicode.ts'

const pointsOf = (...ranges: (readonly [number, number])[]): string[] =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  )

/** What English texts and the names in them are written in: Latin, Greek, Russian and its neighbours, Armenian, Georgian. */
const WRITTEN = pointsOf(
  [0, 0x17f],
  [0x388, 0x3ce],
  [0x400, 0x45f],
  [0x531, 0x556],
  [0x561, 0x586],
  [0x10d0, 0x10fa],
  [0x1ea0, 0x1ef9],
  [0x2000, 0x206f],
)
/** Arabic, Hebrew, Hindi, Chinese, Japanese, Korean: the letters, and marks and digits among them. */
const UNCASED = pointsOf(
  [0x5d0, 0x5ea],
  [0x620, 0x6d3],
  [0x904, 0x939],
  [0x3041, 0x3096],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
)

/** Gaps among the Greek letters. */
const UNASSIGNED = /[\u038b\u038d\u03a2]/

/** Of these characters those of which the table says otherwise than Unicode. */
function wrong(property: string, characters: readonly string[]): string[] {
  const pattern = `^\\p{${property}}$`
  const [ours, exact] = [unicode`${pattern}`, new RegExp(pattern, 'u')]
  return characters.filter((one) => ours.test(one) !== exact.test(one) && !UNASSIGNED.test(one))
}

describe('unicode', () => {
  it.each(['L', 'Lu', 'Ll', 'N', 'M', 'Script=Latin'])(
    '\\p{%s} is what Unicode says of the characters that texts are written in',
    (property) => {
      expect(wrong(property, WRITTEN)).toEqual([])
    },
  )

  it.each(['L', 'Lo', 'N', 'M'])('\\p{%s} is what Unicode says of scripts without case', (property) => {
    expect(wrong(property, UNCASED)).toEqual([])
  })

  it.each([
    'Greek',
    'Cyrillic',
    'Armenian',
    'Georgian',
    'Hebrew',
    'Arabic',
    'Devanagari',
    'Thai',
    'Hiragana',
    'Katakana',
    'Hangul',
    'Han',
  ])('\\p{Script=%s} is what Unicode says of letters', (script) => {
    const letters = [...WRITTEN, ...UNCASED].filter((one) => /\p{L}/u.test(one))
    expect(wrong(`Script=${script}`, letters)).toEqual([])
  })

  it('takes a property alone and among others, what is escaped, and inserted text', () => {
    const word = String.raw`\p{Lu}\p{Ll}+`
    expect(unicode`^(?:${word}[\p{L} ,\]\[-]+)\p{N}{2}\.$`.test('Łódź, [the Čapek] x-12.')).toBe(true)
    expect(unicode`^[^\p{L}]$`.test('é')).toBe(false)
    expect(unicode`^\x60$`.test('`')).toBe(true)
  })

  it('sets the flags', () => {
    expect('Öl und Wasser'.match(unicodeAll`\p{Lu}\p{Ll}+`)).toEqual(['Öl', 'Wasser'])
    expect(unicodeAnyCase`^éa\p{N}$`.test('ÉA7')).toBe(true)
    expect('Ab ab'.match(unicodeAll`\bab\b`)).toEqual(['ab'])
  })

  it('knows no other property', () => {
    expect(() => unicode`\p{Emoji}`).toThrow('\\p{Emoji} is not in the table of properties')
  })
})
