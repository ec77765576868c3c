import { describe, expect, test } from 'vitest'
import { Header, VERSION } from '../../../src/engine/lexicon/format.ts'
import { ForeignLexicon, Lexicon, LexiconError } from '../../../src/engine/lexicon/lexicon.ts'
import { fileOf } from './build.ts'

const damaged = (change: (file: Uint32Array) => void): ArrayBuffer => {
  const file = fileOf(['one', 'two'])
  change(file)
  return file.buffer as ArrayBuffer
}

describe('a file that is no lexicon', () => {
  test.each([
    ['empty', new ArrayBuffer(0), /at least 64 bytes.*got 0/],
    ['of an odd length', new ArrayBuffer(101), /multiple of 4, got 101/],
    ['of zeros', new ArrayBuffer(128), /magic number: expected 0x584c544d, got 0x0/],
    ['of another version', damaged((file) => file[Header.VERSION]++), /version: expected 0x2, got 0x3/],
    ['cut short', damaged(() => {}).slice(0, -4), /length in 32-bit words: expected \d+, got \d+/],
  ])('%s', (_, buffer, message) => {
    expect(() => Lexicon.read(buffer)).toThrow(LexiconError)
    expect(() => Lexicon.read(buffer)).toThrow(message)
  })

  test('of the other kind', () => {
    expect(() => ForeignLexicon.read(fileOf(['one']).buffer as ArrayBuffer)).toThrow(
      /kind: expected 0x2, got 0x1/,
    )
  })

  test('with any word of it changed fails verification', () => {
    const length = fileOf(['one', 'two']).length
    for (let at = Header.END; at < length; at++) {
      const lexicon = Lexicon.read(damaged((file) => (file[at] ^= 1 << (at % 32))))
      expect(() => lexicon.verify()).toThrow(/checksum: expected 0x[0-9a-f]+, got 0x/)
    }
    expect(() => Lexicon.read(damaged(() => {})).verify()).not.toThrow()
  })

  test('the version is what these tests were written for', () => expect(VERSION).toBe(2))
})
