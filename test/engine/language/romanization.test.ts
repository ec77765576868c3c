import { describe, expect, test } from 'vitest'
import { differenceOf, romanizationKey } from '../../../src/engine/language/romanization.ts'
import { transliterate } from '../../../src/engine/language/transliteration.ts'

const SAME = [
  ['Ushakov', 'Ouchakov', 'Uschakow', 'Ouchakoff', 'Uchakov'],
  ['Pashinyan', 'Pashinian', 'Pachinian', 'Paschinjan'],
  ['Harutyunyan', 'Haroutiounian', 'Harutjunjan'],
  ['Aliyev', 'Aliev', 'Alijew', 'Əliyev'],
  ['Zelensky', 'Zelenskyy', 'Selenskyj', 'Zelenski', 'Zelenskiy'],
  ['Chekhov', 'Tchekhov', 'Tschechow', 'Chejov'],
  ['Khodorkovsky', 'Jodorkovski', 'Chodorkowski'],
  ['Gorbachev', 'Gorbatchev', 'Gorbatschow', 'Gorbachov'],
  ['Shevardnadze', 'Chevardnadze', 'Schewardnadse'],
  ['Yevgeny', 'Evgueni', 'Jewgeni', 'Ievgueni'],
  ['Jeyhun', 'Ceyhun', 'Djeïhoun'],
  ['Mohammed', 'Mohamed', 'Muhammad'],
  ['Marwan', 'Marouane'],
  ['Koehler', 'Köhler'],
  ['Lindqvist', 'Lindquist', 'Lindkvist'],
  ['Kravchuk', 'Kravtchouk', 'Krawtschuk', 'Krawczuk'],
  ['Putin', 'Poutine'],
  ['Milosevic', 'Milošević', 'Milosevich'],
]

describe('romanizationKey', () => {
  test.each(SAME)('%s and its other spellings share a key', (...spellings) => {
    expect(new Set(spellings.map(romanizationKey)).size).toBe(1)
  })
  test('takes any string', () => {
    expect(romanizationKey('')).toBe('')
    expect(romanizationKey('Путин')).toBe('')
    expect(romanizationKey('b'.repeat(10_000)).length).toBeLessThan(100)
  })
})

describe('differenceOf', () => {
  test.each(SAME.flatMap(([first, ...others]) => others.map((other) => [first, other] as const)))(
    '%s and %s differ as romanizations or accents do, both ways round',
    (a, b) => {
      expect(differenceOf(a, b)?.kind).toMatch(/^(?:romanization|accent)$/)
      expect(differenceOf(b, a)).toMatchObject({
        strong: differenceOf(a, b)!.strong,
        weak: differenceOf(a, b)!.weak,
      })
    },
  )
  test.each([
    ['Ivanov', 'Ivanova'],
    ['Armenia', 'Armenian'],
    ['Georgia', 'Georgian'],
    ['Israel', 'Israeli'],
    ['Austria', 'Australia'],
    ['David', 'Davis'],
    ['Torquay', 'Torbay'],
    ['Biden', 'Bidens'],
    ['Kim', 'Kim'],
  ])('%s and %s are two names, or one spelling', (a, b) => {
    expect(differenceOf(a, b)).toBeUndefined()
  })
  test.each([
    ['Francis', 'Frances', 'romanization', 2],
    ['Marc', 'Mark', 'romanization', 1],
    ['Johnson', 'Jonson', 'letter', 0],
    ['Spectee', 'Sepctee', 'letter', 0],
    ['Erdogan', 'Erdoğan', 'accent', 0],
    ["Mas'ud", 'Masud', 'accent', 0],
  ] as const)('%s and %s: %s', (a, b, kind, weak) => {
    expect(differenceOf(a, b)).toMatchObject({ kind, weak })
  })
  test('shows the alternation', () => {
    expect(differenceOf('Ushakov', 'Uchakov')?.example).toEqual(['sh', 'ch'])
  })
})

describe('transliterate', () => {
  test.each([
    ['Путин', 'fr', 'poutine'],
    ['Шойгу', 'fr', 'choigou'],
    ['Ельцин', 'de', 'jelzin'],
    ['Хрущёв', 'de', 'chruschtschjow'],
    ['Медведев', 'pl', 'medwedew'],
    ['Чехов', 'es', 'chejov'],
    ['Փաշինյան', 'fr', 'pachinian'],
    ['შევარდნაძე', 'fr', 'chevardnadze'],
  ] as const)('%s in %s', (original, target, spelled) => {
    expect(transliterate(original, target)).toContain(spelled)
  })
  test('leaves other scripts alone', () => {
    expect(transliterate('Putin', 'fr')).toEqual([])
  })
})
