import { describe, expect, test } from 'vitest'
import { Header, MAGIC, VERSION } from '../../../src/engine/lexicon/format.ts'
import { ForeignLexicon, Lexicon, LexiconError } from '../../../src/engine/lexicon/lexicon.ts'
import { fileOf } from './build.ts'

const damaged = (change: (file: Uint32Array) => void): ArrayBuffer => {
  const file = fileOf(['one', 'two'])
  change(file)
  return file.buffer as ArrayBuffer
}

describe('a file that is no lexicon', () => {
  test.each([
    ['empty', new ArrayBuffer(0), 'field 0 is undefined'],
    ['of an odd length', new ArrayBuffer(101), 'field 0 is 0'],
    ['of zeros', new ArrayBuffer(128), `field 0 is 0, expected ${MAGIC}`],
    ['of another version', damaged((file) => file[Header.VERSION]++), 'field 1 is 4, expected 3'],
    ['cut short', damaged(() => {}).slice(0, -3), /field 2 is \d+, expected \d+/],
  ])('%s', (_, buffer, message) => {
    expect(() => Lexicon.read(buffer)).toThrow(LexiconError)
    expect(() => Lexicon.read(buffer)).toThrow(message)
  })

  test('of the other kind', () => {
    expect(() => ForeignLexicon.read(fileOf(['one']).buffer as ArrayBuffer)).toThrow(
      'field 3 is 1, expected 2',
    )
  })

  test('the version is what these tests were written for', () => expect(VERSION).toBe(3))
})
