import { describe, expect, test } from 'vitest'
import { Header, isIntact, MAGIC, VERSION } from '../../../src/engine/lexicon/format.ts'
import { ForeignLexicon, Lexicon, LexiconError } from '../../../src/engine/lexicon/lexicon.ts'
import { fileOf } from './build.ts'

const damaged = (change: (file: Uint32Array) => void): ArrayBuffer => {
  const file = fileOf(['one', 'two'])
  change(file)
  return file.buffer as ArrayBuffer
}

describe('a file that is no lexicon', () => {
  test.each([
    ['empty', new ArrayBuffer(0), 'magic number is undefined'],
    ['of an odd length', new ArrayBuffer(101), 'magic number is 0'],
    ['of zeros', new ArrayBuffer(128), `magic number is 0, expected ${MAGIC}`],
    ['of another version', damaged((file) => file[Header.VERSION]++), 'format version is 4, expected 3'],
    ['cut short', damaged(() => {}).slice(0, -3), /length in 32-bit words is \d+, expected \d+/],
  ])('%s', (_, buffer, message) => {
    expect(() => Lexicon.read(buffer)).toThrow(LexiconError)
    expect(() => Lexicon.read(buffer)).toThrow(message)
  })

  test('of the other kind', () => {
    expect(() => ForeignLexicon.read(fileOf(['one']).buffer as ArrayBuffer)).toThrow('kind is 1, expected 2')
  })

  test('with any word of it changed is not intact', () => {
    const file = fileOf(['one', 'two'])
    expect(isIntact(file)).toBe(true)
    for (let at = Header.CHECKSUM; at < file.length; at++)
      expect(isIntact(new Uint32Array(damaged((other) => (other[at] ^= 1 << (at % 32)))))).toBe(false)
  })

  test('the version is what these tests were written for', () => expect(VERSION).toBe(3))
})
