import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/cli/encoding.ts'
import { detect } from '../../src/encoding.ts'

const french = 'The café in Besançon was “closed” – señor Núñez said so. À bientôt, Zoë’s déjà vu.'
const russian = 'The minister said: «Мы не уйдём» — a phrase. Новости дня.'

describe('detection', () => {
  test.each([
    ['utf-8', Buffer.from(russian)],
    ['utf-8', Buffer.from('plain ASCII')],
    ['utf-8', Buffer.from('')],
    ['utf-8', Buffer.from(`\ufeff${french}`)],
    ['utf-16le', iconv.encode(french, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(french, 'utf-16be', { addBOM: true })],
    ['windows-1252', iconv.encode(french, 'windows-1252')],
    ['windows-1252', iconv.encode('Only “quotes” – and dashes.', 'windows-1252')],
    ['windows-1251', iconv.encode(russian, 'windows-1251')],
  ])('%s', async (encoding, bytes) => {
    expect(detect(bytes)).toBe(encoding)
    const { text, encode } = await decode(bytes)
    expect(Buffer.from(await encode(text)).equals(bytes)).toBe(true)
  })
  test('UTF-8 with a damaged character is still UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(russian), Buffer.from([0xd0])])
    const { text, encode } = await decode(bytes)
    expect(text).toBe(`${russian}\ufffd`)
    await expect(encode(text)).rejects.toThrow('not UTF-8')
  })
})

test('a byte-order mark stays in the text', async () => {
  expect((await decode(Buffer.from('\ufeffab'))).text).toBe('\ufeffab')
  expect((await decode(iconv.encode('ab', 'utf-16le', { addBOM: true }))).text).toBe('\ufeffab')
})

test('an encoding that is named is taken', async () => {
  expect((await decode(iconv.encode('łódź', 'iso-8859-2'), 'iso-8859-2')).text).toBe('łódź')
  await expect(decode(Buffer.from('a'), 'klingon')).rejects.toThrow('the encoding “klingon” is not known')
})

test('a text that its encoding cannot hold is not written', async () => {
  const { encode } = await decode(iconv.encode(russian, 'windows-1251'))
  await expect(encode('日本')).rejects.toThrow('cannot be written in windows-1251')
})
