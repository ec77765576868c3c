import { existsSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { Flag, ForeignLexicon, Lexicon, NONE } from '../../../src/engine/lexicon/lexicon.ts'
import { buildLexicons } from '../../../src/tools/lexicon/build.ts'

const FOLDER = 'dist/lexicon'
let english: Lexicon
let foreign: ForeignLexicon

const load = (name: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(`${FOLDER}/${name}`)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

beforeAll(async () => {
  if (!existsSync(`${FOLDER}/en.bin`) || !existsSync(`${FOLDER}/foreign.bin`)) await buildLexicons(FOLDER)
  english = Lexicon.read(load('en.bin'))
  foreign = ForeignLexicon.read(load('foreign.bin'))
}, 120_000)

const flagsOf = (word: string): string[] => {
  const number = english.find(word)
  if (number === NONE) return []
  return Object.entries(Flag).flatMap(([name, bit]) => (english.has(number, bit) ? [name] : []))
}

test('every word has its number, and its number the word', () => {
  let before = ''
  for (let number = 0; number < english.size; number++) {
    const word = english.word(number)
    if (english.find(word) !== number || word <= before) expect.fail(`${number}: ${word} after ${before}`)
    before = word
  }
})

test('100,000 non-words are not found', () => {
  const all = new Set(Array.from({ length: english.size }, (_, number) => english.word(number)))
  // Words cut in two and joined with the half of another: they look like words, so they go deep into the automaton.
  let tried = 0
  for (let number = 0; tried < 100_000; number = (number + 7919) % english.size) {
    const [first, second] = [english.word(number), english.word((number * 31 + tried) % english.size)]
    const made = first.slice(0, 1 + (first.length >> 1)) + second.slice(second.length >> 1)
    tried++
    if (!all.has(made)) expect(english.find(made), made).toBe(NONE)
  }
})

test('the files keep to their budget', () => {
  const gzipped = (name: string) => gzipSync(readFileSync(`${FOLDER}/${name}`), { level: 9 }).byteLength
  expect(gzipped('en.bin')).toBeLessThan(800_000)
  expect(gzipped('foreign.bin')).toBeLessThan(330_000)
  expect(statSync(`${FOLDER}/en.bin`).size).toBeLessThan(1_400_000)
})

describe('an ordinary word', () => {
  test.each(
    `livestream timeframe cryptocurrency vaccinations coronavirus smartphone deepfake unhoused geolocation rideshare
    lockdown fintech podcast startup ceasefire airstrike peacekeepers hashtag blockchain chatbot reshoring greenlit
    teleworking hryvnia colour color organise organize don't they're cannot fiancée it's`.split(/\s+/),
  )('%s', (word) => expect(flagsOf(word)).toContain('LOWER'))
})

describe('no ordinary word', () => {
  test.each(
    `ofthe inthe andthe isthe tothe forthe onthe processin uring ured alot teh recieve goverment occured militares
    zealand johnson zelensky covid th ing er re kt`.split(/\s+/),
  )('%s', (word) => expect(flagsOf(word)).not.toContain('LOWER'))
})

test.each([
  ['the', ['LOWER', 'FUNCTION']],
  ['us', ['LOWER', 'UPPER', 'FUNCTION']],
  ['unrwa', ['UPPER']],
  ['armenia', ['PROPER', 'PLACE']],
  ['azerbaijani', ['PROPER', 'DEMONYM']],
  ['polish', ['LOWER', 'DEMONYM', 'VERB']],
  ['emmanuel', ['PROPER', 'GIVEN']],
  ['zelensky', ['PROPER', 'FAMILY']],
  ['reuters', ['PROPER', 'COMPANY']],
  ['wrote', ['VERB', 'PAST']],
  ['written', ['VERB', 'PARTICIPLE']],
  ['stopped', ['VERB', 'PAST', 'PARTICIPLE']],
  ['says', ['VERB', 'THIRD']],
  ['making', ['VERB', 'GERUND']],
  ['countries', ['NOUN', 'PLURAL']],
  ['children', ['NOUN', 'PLURAL']],
  ['colour', ['BRITISH']],
  ['color', ['AMERICAN']],
  ['anti', ['PREFIX']],
  ['km', ['UNIT']],
  ['teh', ['UNCURATED']],
])('%s is %s', (word, flags) => expect(flagsOf(word)).toEqual(expect.arrayContaining(flags)))

test('frequent words are more frequent', () => {
  const zipf = (word: string) => english.zipf(english.find(word))
  expect(zipf('the')).toBeGreaterThan(7)
  expect(zipf('government')).toBeGreaterThan(zipf('parliament'))
  expect(zipf('parliament')).toBeGreaterThan(zipf('plebiscite'))
})

test('foreign words are known by their languages', () => {
  const languages = (word: string) => foreign.languages.filter((_, bit) => (foreign.mask(word) >>> bit) & 1)
  expect(languages('weil')).toContain('de')
  expect(languages('gobierno')).toEqual(['es'])
  expect(languages('que')).toEqual(expect.arrayContaining(['es', 'fr', 'pt']))
  expect(languages('qzx')).toEqual([])
  expect(foreign.rank('que')).toBeLessThan(5)
  expect(foreign.rank('qzx')).toBe(Number.POSITIVE_INFINITY)
})
