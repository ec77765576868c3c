import { describe, expect, test } from 'vitest'
import { KnownNames } from '../../../src/engine/language/known-names.ts'
import { namesTable } from '../../../src/engine/language/known-names-table.ts'
import { KNOWN_PLACES } from '../../../src/engine/language/known-places.ts'
import { latinizations } from '../../../src/engine/language/latinization.ts'

const names = new KnownNames(namesTable())

describe('latinizations', () => {
  test.each([
    ['Мерц', 'merts'],
    ['Шольц', 'sholts'],
    ['Штайнмайер', 'shtaynmayer'],
    ['Штайнмайер', 'shtainmaier'],
    ['Вроцлав', 'vrotslav'],
    ['Навроцкий', 'navrotskiy'],
    ['Навроцкий', 'navrotsky'],
    ['Єврокомісія', 'yevrokomisiia'],
    ['Гегсет', 'hehset'],
    ['Джонсон', 'dzhonson'],
  ])('%s may come out as %s', (original, spelling) => {
    expect(latinizations(original)).toContain(spelling)
  })
  test('takes Cyrillic words only', () => {
    expect(latinizations('Merz')).toEqual([])
    expect(latinizations('Мерц2')).toEqual([])
  })
})

describe('words', () => {
  test.each([
    ['Merts', 'Merz'],
    ['Sholts', 'Scholz'],
    ['Makron', 'Macron'],
    ['Dzhonson', 'Johnson'],
    ['Netanyakhu', 'Netanyahu'],
    ['Tszinpin', 'Jinping'],
  ])('%s is %s', (spelling, english) => {
    const [known] = names.of(spelling).words
    expect(known).toMatchObject({ accepted: false, respelled: true })
    expect(known.name.english[known.index]).toBe(english)
  })
  test.each(['Merz', 'Scholz', 'Macron', 'Trump', 'Guterres', 'Navalny'])('%s is English', (spelling) => {
    expect(names.of(spelling).words.every(({ accepted }) => accepted)).toBe(true)
  })
})

describe('phrases', () => {
  test('no foreign spelling is at home in English as another place', () => {
    const clashes: string[] = []
    for (const line of KNOWN_PLACES.trim().split('\n')) {
      const [, extras = ''] = line.split(' : ')
      for (const spelling of extras.split(', ')) {
        if (spelling === '' || /[\s_-]/.test(spelling)) continue
        const meanings = new Set(
          names
            .of(spelling)
            .phrases.filter(({ words }) => words.length === 1)
            .map(({ name }) => name.english[0]),
        )
        if (meanings.size > 1) clashes.push(`${spelling}: ${[...meanings].join(', ')}`)
      }
    }
    expect(clashes).toEqual([])
  })
})

describe('given names', () => {
  test('joins romanizations and tells languages apart', () => {
    expect(names.of('Sergiy').given).toBe(names.of('Serhii').given)
    expect(names.of('Sergiy').tongue).toBe(names.of('Serhii').tongue)
    expect(names.of('Serhii').tongue).not.toBe(names.of('Sergei').tongue)
    expect(names.of('Juan').given).toBe(names.of('John').given)
    expect(names.of('Juan').tongue).not.toBe(names.of('Jean').tongue)
    expect(names.of('Hassan').given).not.toBe(names.of('Hussein').given)
    expect(names.of('Tom').given).toBe(-1)
  })
})

test('holders says who is meant', () => {
  expect(names.of('Gutierrez').holders.map(({ english }) => english.join(' '))).toEqual(['António Guterres'])
  expect(names.of('Guterres').holders).toEqual([])
})
