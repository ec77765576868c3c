import { describe, expect, test } from 'vitest'
import { KNOWN_MONONYMS } from '../../../src/engine/language/known-mononyms.ts'
import { KnownNames } from '../../../src/engine/language/known-names.ts'
import { namesTable, spacings } from '../../../src/engine/language/known-names-table.ts'
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
    ['Рейн', 'rein'],
  ])('%s may come out as %s', (original, spelling) => {
    expect(latinizations(original)).toContain(spelling)
  })
  test('keeps to the usual ways where asked', () => {
    expect(latinizations('Чайка', true)).toEqual(['chayka', 'chaika'])
    expect(latinizations('Чайка')).toContain('cajka')
    expect(latinizations('Хичкок', true)).not.toContain('khychkok')
    expect(latinizations('Гічкок', true)).toContain('hichkok')
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
    ['Pikasso', 'Picasso'],
    ['Spilberg', 'Spielberg'],
    ['Oppengeymer', 'Oppenheimer'],
    ['Nitsshe', 'Nietzsche'],
  ])('%s is %s', (spelling, english) => {
    const [known] = names.of(spelling).words
    expect(known).toMatchObject({ accepted: false, respelled: true })
    expect(known.name.english[known.index]).toBe(english)
  })
  test.each(['Merz', 'Scholz', 'Macron', 'Trump', 'Guterres', 'Navalny'])('%s is English', (spelling) => {
    expect(names.of(spelling).words.every(({ accepted }) => accepted)).toBe(true)
  })
})

describe('spacings', () => {
  test('gives a name from Chinese joined, by words and by syllables', () => {
    expect(spacings('Ma·ke Bo·luo')).toEqual(['Make Boluo', 'Ma ke Boluo', 'Ma ke Bo luo'])
    expect(spacings('Bei·duo·fen·li')).toEqual(['Beiduofenli', 'Bei duo fen li'])
  })
  test('leaves alone what has no syllables, and joins what may be a Chinese name', () => {
    expect(spacings('São Petersburgo')).toEqual(['São Petersburgo'])
    expect(spacings('Da·er·wen')).toEqual(['Daerwen'])
  })
})

describe('phrases', () => {
  test.each([
    ['Konfuzius', 'Confucius'],
    ['Bijiasuo', 'Picasso'],
    ['Betkhoven', 'Beethoven'],
    ['Lemberk', undefined],
    ['Makedonskiy', undefined],
    ['Karpaten', 'Carpathians'],
    ['Temza', 'Thames'],
  ])('%s is %s', (spelling, english) => {
    const phrase = names.of(spelling).phrases.find(({ words }) => words.length === 1)
    expect(phrase?.name.english[0]).toBe(english)
    if (phrase) expect(phrase.accepted).toBe(false)
  })
  test('no foreign spelling is at home in English as another place', () => {
    const clashes: string[] = []
    for (const line of `${KNOWN_PLACES}${KNOWN_MONONYMS}`.trim().split('\n')) {
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
