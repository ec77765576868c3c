import { expect, test } from 'vitest'
import { readParts, writeParts } from '../../src/engine/parts.ts'
import { decodeUtf8 } from '../../src/utf8.ts'

const lists = {
  words: { plain: 'harbour\tquay\n', empty: '', accents: 'Tartózkodás – Öresund' },
  names: { cyrillic: 'Вельтмар', beyond: '\ufeff𝄞' },
}
const file = writeParts(lists, (text) => new TextEncoder().encode(text)).buffer as ArrayBuffer

test('gives each text as it was written', () => {
  const read = readParts(file, decodeUtf8)
  expect(Object.keys(read)).toEqual(Object.keys(lists))
  for (const [list, parts] of Object.entries(lists)) expect({ ...read[list] }).toEqual(parts)
})

test('decodes nothing but what is asked for', () => {
  let decoded = 0
  const read = readParts(file, (bytes) => {
    decoded += bytes.length
    return decodeUtf8(bytes)
  })
  const contents = decoded
  expect(read.words.plain).toBe(lists.words.plain)
  expect(decoded - contents).toBe(lists.words.plain.length)
})
