import { expect, test } from 'vitest'
import { Translations, translationLists } from '../../../src/engine/language/translations/index.ts'
import { TRANSLATIONS } from '../../../src/engine/language/translations/lists.ts'

const lists = translationLists(TRANSLATIONS)
const translations = new Translations(lists)

test.each(Object.entries(TRANSLATIONS))(
  'every entry in %s has a foreign and an English side',
  (_, entries) => {
    const sides = entries
      .trim()
      .split(';')
      .slice(0, -1)
      .map((entry) => entry.trim().split('='))
    expect(sides.filter((side) => side.length !== 2 || side.includes(''))).toEqual([])
    expect(sides.filter(([foreign, english]) => foreign.toLowerCase() === english.toLowerCase())).toEqual([])
  },
)

test('a word is looked up whatever its case, accents and spaces', () => {
  expect(translations.of('Ayuntamiento', ['es'])).toBe('city council')
  expect(translations.of('préfète', ['fr'])).toBe('prefect')
  expect(translations.of('Sin  embargo', ['es'])).toBe('however')
  expect(translations.of('Прокуратура', ['ru'])).toBe('prosecutor’s office')
})

test('the likelier language comes first', () => {
  const two = new Translations(translationLists({ es: 'pero=but;', it: 'pero=however;' }))
  expect(two.of('pero', ['it', 'es'])).toBe('however')
  expect(two.of('pero', ['es', 'it'])).toBe('but')
})

test('of another language than those, all must agree', () => {
  const two = new Translations(
    translationLists({ es: 'pero=but; junta=board;', pt: 'pero=but; junta=council;' }),
  )
  expect(two.of('pero', ['fr'])).toBe('but')
  expect(two.of('junta', ['fr'])).toBeUndefined()
  expect(two.of('plaza', ['es'])).toBeUndefined()
})

test('what differs in its accents alone is one entry, the first', () => {
  expect(translationLists({ es: 'más=more; mas=but;' })).toEqual({ es: 'mas=more' })
})
